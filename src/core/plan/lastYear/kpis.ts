import { addMonths } from "../../calendar";
import type { KpiContent, LineContent } from "../content";
import { monthNumbers } from "../context";
import { formats } from "../formats";
import type { PriorPlan, PriorRow } from "../options";
import { codeOf, filledRows, given, numberOf, textOf } from "./cells";

const BLANK_MONTHS = monthNumbers.map(() => null);

/** Last year's KPIs: their definitions as they were, what was reported as the prior year, the months blank. */
export function kpisOf(prior: PriorPlan): KpiContent[] {
  const reported = reportedByKpi(prior);
  const phased = groupedByKpi(filledRows(prior, "Phasing", "kpi"));
  return filledRows(prior, "Kpis", "id").map((row) => {
    const id = textOf(row, "id");
    const aggregation = codeOf(row, "aggregation", "aggregation");
    const parts: LineContent["part"][] = aggregation === "RATIO" ? ["NUMERATOR", "DENOMINATOR"] : ["VALUE"];
    const [line] = phased.get(id) ?? [];
    return {
      id,
      name: textOf(row, "name"),
      definition: textOf(row, "definition"),
      numerator: textOf(row, "numerator"),
      denominator: textOf(row, "denominator"),
      unit: textOf(row, "unit"),
      numberFormat: textOf(row, "unit") === "%" ? formats.percent : formats.plain,
      source: textOf(row, "source"),
      owner: textOf(row, "owner"),
      department: line ? textOf(line, "department") : "",
      method: (line && codeOf(line, "method", "phasingMethod")) ?? "EVEN",
      ...given("direction", codeOf(row, "direction", "direction")),
      ...given("aggregation", aggregation),
      ...given("frequency", codeOf(row, "frequency", "frequency")),
      ...given("basis", codeOf(row, "basis", "thresholdBasis")),
      ...given("green", numberOf(row, "green")),
      ...given("amber", numberOf(row, "amber")),
      lines: parts.map((part) => ({ part, plan: BLANK_MONTHS, actual: BLANK_MONTHS })),
      lastYear: monthNumbers.map((number) =>
        valueOf(reported.get(`${id} ${addMonths(prior.fiscalYearStart, number - 1)}`) ?? [], aggregation),
      ),
    };
  });
}

/** What was reported of each KPI, all departments, by id and first day of the month. */
function reportedByKpi(prior: PriorPlan): ReadonlyMap<string, readonly PriorRow[]> {
  const groups = new Map<string, PriorRow[]>();
  const starts = monthNumbers.map((number) => addMonths(prior.fiscalYearStart, number - 1));
  const end = addMonths(prior.fiscalYearStart, 12);
  for (const row of filledRows(prior, "Actuals", "kpi")) {
    const day = numberOf(row, "period");
    if (day === undefined || day >= end) continue;
    const start = starts.findLast((first) => first <= day);
    if (start !== undefined) add(groups, `${textOf(row, "kpi")} ${start}`, row);
  }
  return groups;
}

function groupedByKpi(rows: readonly PriorRow[]): ReadonlyMap<string, readonly PriorRow[]> {
  const groups = new Map<string, PriorRow[]>();
  for (const row of rows) add(groups, textOf(row, "kpi"), row);
  return groups;
}

function add(groups: Map<string, PriorRow[]>, key: string, row: PriorRow): void {
  const group = groups.get(key);
  if (group) group.push(row);
  else groups.set(key, [row]);
}

/** One figure of a month's rows by the KPI's rule; null where nothing was reported. */
function valueOf(rows: readonly PriorRow[], aggregation: KpiContent["aggregation"]): number | null {
  const numbers = (column: string) => rows.flatMap((row) => numberOf(row, column) ?? []);
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  if (aggregation === "RATIO") {
    const denominator = sum(numbers("denominator"));
    return denominator === 0 ? null : sum(numbers("numerator")) / denominator;
  }
  const values = numbers("actual");
  if (values.length === 0) return null;
  return aggregation === "AVG" ? sum(values) / values.length : sum(values);
}
