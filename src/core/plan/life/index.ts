export { type Aggregation, type PhasingRow, yearOfKpi } from "./phasing";
export { PlanLifeError, type PlanLifeProblem } from "./problem";
export { type DepartmentTarget, rollUp, type RolledUpKpi, type RollUp, type RollUpRequest } from "./rollUp";
export {
  compareVersions,
  nextVersion,
  rebaseline,
  versionsOf,
  type LoggedChange,
  type NewVersion,
  type PlanKpi,
  type RebaselineRequest,
  type Revision,
  type VersionDifference,
} from "./versions";
export { withHeaders, withSheets, type NewHeaders } from "./headers";
export { pairedTexts, translatedFormula, withTexts } from "./translate";
