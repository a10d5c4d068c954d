// Apart, so that it is loaded with the first action.
export { clearHighlights, highlightRisks, listRisks, nextRisk, previousRisk, warnEarly } from "../../excel";
