export { changePlanLanguage } from "./changeLanguage";
export type { Changed, ChangeOptions } from "./changeWorkbook";
export type { ChangeRecord } from "./newVersion";
export type { PhasedPlan } from "./phasedPlan";
export { readPhasedPlan, rebaselinePlan, type Rebaseline } from "./versions";
export { previewRollUp, rollUpDepartments, type RollUpPreview, type RollUpRecord } from "./rollUp";
export { previewRepair, repairPlan, type Finding, type Repaired, type RepairPreview } from "./repair";
export { readLastYear, type LastYear } from "./lastYear";
export { readNeighbours } from "./neighbours";
export { readOwnWords } from "./ownWords";
export {
  deleteOwnTemplate,
  type KeptTemplate,
  listOwnTemplates,
  renameOwnTemplate,
  saveOwnTemplate,
} from "../memory/ownTemplates";
