import type { Cell } from "../cells";
import type { ActualsRow, Entry, Part } from "./entries";
import type { FigureHistory } from "./jump";

/** A line of the phased plan in the version and scenario that are followed. */
export interface PlanLine {
  readonly kpi: string;
  readonly department: string;
  readonly part: Part;
  /** The twelve months of the fiscal year. */
  readonly months: readonly (number | null)[];
}

/** What a figure of a KPI, department and month is held against: the plan's line, and what was reported before. */
export function historyOf(
  { kpi, department, month, part }: Omit<Entry, "value">,
  rows: readonly ActualsRow[],
  lines: readonly PlanLine[],
): FigureHistory {
  const plan = planOf(kpi, department, part, lines);
  const own = rows.filter((row) => row.kpi === kpi && row.department === department);
  const before = own
    .flatMap((row) => {
      const value = numberIn(row.cells[part]);
      return row.month !== null && row.month < month && value !== null ? [{ month: row.month, value }] : [];
    })
    .sort((a, b) => a.month - b.month);
  return {
    plan: plan?.[month - 1] ?? null,
    lastMonth: before.at(-1)?.value ?? null,
    lastYear: part === "actual" ? numberIn(own.find((row) => row.month === month)?.lastYear) : null,
    reached: before.flatMap(({ month: at, value }) => {
      const planned = plan?.[at - 1];
      return planned ? [value / planned] : [];
    }),
  };
}

/** The department's own line; a KPI that is planned in one line is held against that. */
function planOf(kpi: string, department: string, part: Part, lines: readonly PlanLine[]) {
  const ofKpi = lines.filter((line) => line.kpi === kpi && line.part === part);
  const own = ofKpi.filter((line) => line.department === department);
  const [line, second] = own.length > 0 ? own : ofKpi;
  return second ? undefined : line?.months;
}

function numberIn(cell: Cell | undefined): number | null {
  return typeof cell === "number" ? cell : null;
}
