// Apart, so that it is loaded with the first action.
export { clearHighlights, highlightRisks, nextRisk, previousRisk, warnEarly } from "../../excel";
