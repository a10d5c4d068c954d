export {
  readMonthClose,
  writeReview,
  type MissToReview,
  type MonthClose,
  type ReviewEntry,
  type ReviewOfMiss,
} from "./monthClose";
export { insertSummary, readSummary, summaryLines, type InsertedSummary, type Summary } from "./summary";
export { missText, signalText } from "./texts";
