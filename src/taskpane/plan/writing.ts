// Apart, so that it is loaded when the first plan is written.
export { applyBlueprint } from "../../excel";
