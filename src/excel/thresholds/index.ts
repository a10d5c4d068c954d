export { readThresholds, type KpiThresholds, type ThresholdsOfPlan, type ThresholdsOfTables } from "./read";
export { writeTableThresholds, writeThresholds, type NewKpiThresholds } from "./write";
