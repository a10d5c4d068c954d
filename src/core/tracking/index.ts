export {
  fields,
  guessMapping,
  isMonthHeader,
  kpiFinder,
  type ColumnMapping,
  type Field,
  type PeriodSource,
  type SourceTable,
} from "./columns";
export {
  changesOf,
  parts,
  partsOf,
  unitOfPart,
  type ActualsRow,
  type Change,
  type Entry,
  type KnownKpi,
  type Part,
  type Refusal,
} from "./entries";
export { isPercentUnit, readFigure, type FigureProblem, type FigureReading } from "./figures";
export { readImport, type ImportedEntry, type ImportError, type ImportReading, type RowProblem } from "./import";
export { historyOf, type PlanLine } from "./history";
export { jumpOf, type FigureHistory, type Jump } from "./jump";
export { missesOf, reviewedAt, type Figures, type Miss, type MonthResult, type ReviewedRow } from "./misses";
export { readMonth, type MonthReading } from "./months";
export { managementSummary, type SummaryFact, type SummaryKpi, type TriggeredRisk } from "./summary";
export { byUrgency, currentSignals, urgencyOf, type Urgency, type Urgent } from "./urgency";
