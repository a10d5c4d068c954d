import type { Cell } from "../core/cells";
import { lists } from "../core/plan/lists";
import { earlyWarning, type Basis, type MonthlySeries, type Status, type Thresholds, type Warning } from "../core/risk";
import { UserError } from "./errors";
import { locatePlan } from "./memory/plans";
import { inExcel } from "./run";
import { addressOf } from "./sheetAddress";
import { statusIn } from "./statusWords";
import { loadPlanTable, type PlanTable } from "./tables";

/** A KPI of the plan's Tracking table as the pane shows it. A figure that is not there yet is null. */
export interface TrackedKpi {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  /** 1 where higher is better, -1 where lower is better. */
  readonly direction: 1 | -1;
  readonly status: Status | null;
  /** What the status is by, and the figure that it judges; null where nothing is reported. */
  readonly basis: Basis;
  readonly judged: number | null;
  /** What `judged` is compared with, the margin of recovery included; null in a plan of an earlier Planwright. */
  readonly thresholds: Thresholds | null;
  /** Year to date. */
  readonly actual: number | null;
  readonly plan: number | null;
  readonly attainment: number | null;
  readonly annualTarget: number | null;
  /** Full-year attainment less phased progress, in percentage points. */
  readonly paceGap: number | null;
  readonly requiredPerMonth: number | null;
  readonly forecast: number | null;
  /** The sheet's own word for it; "" without one. */
  readonly signal: string;
  readonly months: MonthlySeries;
  readonly warning: Warning;
  /** The cell to go to, for example "'08_Tracking'!M6". */
  readonly address: string;
}

const months = Array.from({ length: 12 }, (_, index) => index + 1);

/**
 * The KPIs of the plan's Tracking table with their months, in two syncs.
 *
 * @throws UserError without a plan, or when a needed table or column was deleted.
 */
export async function readTracking(): Promise<TrackedKpi[]> {
  return inExcel(async (context) => {
    const { plan } = await locatePlan(context);
    if (!plan) throw new UserError("excel.noPlan");
    const loadTracking = loadPlanTable(context, plan, "Tracking");
    const loadSeries = loadPlanTable(context, plan, "Series");
    await context.sync();
    const tracking = loadTracking();
    const series = loadSeries();
    return tracking.rows.flatMap((_, index) => {
      const kpi = trackedKpi(tracking, index, series);
      return kpi ? [kpi] : [];
    });
  });
}

/**
 * The KPI of a row of the Tracking table, counted from 0; null where the row names none.
 *
 * @throws UserError when a needed column was deleted.
 */
export function trackedKpi(tracking: PlanTable, index: number, series: PlanTable): TrackedKpi | null {
  const row = tracking.rows[index] ?? [];
  const text = (columnId: string) => textIn(row[tracking.column(columnId)]);
  const number = (columnId: string) => numberIn(row[tracking.column(columnId)]);
  const id = text("kpi");
  if (id === "") return null;
  // Series has a row for each row of Tracking, in the same order.
  const line = series.rows[index] ?? [];
  const direction = numberIn(line[series.column("direction")]) === -1 ? -1 : 1;
  const monthly = { ...monthsOf(series, line, number("annualTarget")), direction } as const;
  return {
    id,
    name: text("name"),
    unit: text("unit"),
    direction,
    status: statusIn(text("status")),
    ...judgedBy(series, line),
    actual: number("ytdActual"),
    plan: number("ytdTarget"),
    attainment: number("ytdAttainment"),
    annualTarget: number("annualTarget"),
    paceGap: number("paceGap"),
    requiredPerMonth: number("required"),
    forecast: number("forecast"),
    signal: text("signal"),
    months: monthly,
    warning: earlyWarning(monthly),
    address: addressOf(
      tracking.sheet.name,
      tracking.body.row + index,
      tracking.body.column + tracking.column("ytdAttainment"),
    ),
  };
}

/** Values of which less is better stand in Series with their sign turned. A plan of an earlier Planwright has none of them. */
function judgedBy(series: PlanTable, line: readonly Cell[]): Pick<TrackedKpi, "basis" | "judged" | "thresholds"> {
  const cell = (columnId: string) => line[series.find(columnId) ?? -1];
  const basis = ({ T: "target", V: "value" } as const)[textIn(cell("basis"))] ?? "plan";
  const [judged, green, amber] = [cell("judged"), cell("greenFrom"), cell("amberFrom")].map(numberIn);
  const turn = basis === "value" && numberIn(cell("direction")) === -1 ? -1 : 1;
  return {
    basis,
    judged: isNumber(judged) ? turn * judged : null,
    thresholds: isNumber(green) && isNumber(amber) ? { green: turn * green, amber: turn * amber } : null,
  };
}

function monthsOf(
  series: PlanTable,
  line: readonly Cell[],
  annualTarget: number | null,
): Omit<MonthlySeries, "direction"> {
  const row = (kind: "plan" | "actual" | "lastYear" | "attainment") =>
    months.map((month) => numberIn(line[series.column(`${kind}${month}`)]));
  const isSum = Object.values<string>(lists.aggregation.SUM).includes(textIn(line[series.column("aggregation")]));
  return {
    plan: row("plan"),
    actual: row("actual"),
    lastYear: row("lastYear"),
    attainment: row("attainment"),
    annualTarget: isSum ? annualTarget : null,
  };
}

function isNumber(value: number | null | undefined): value is number {
  return typeof value === "number";
}

function numberIn(cell: Cell | undefined): number | null {
  return typeof cell === "number" ? cell : null;
}

function textIn(cell: Cell | undefined): string {
  return typeof cell === "string" ? cell : typeof cell === "number" ? String(cell) : "";
}
