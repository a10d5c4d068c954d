import type { Cell } from "../../core/cells";
import { ATTAIN, resultOf } from "../../core/kpi";
import { listCode } from "../../core/plan/lists";
import type { Basis, JudgedKpi, PlanThresholds, Thresholds } from "../../core/risk";
import { readAttainments } from "../highlights/attainments";
import { locatePlan, planKey, type LocatedPlan } from "../memory/plans";
import { inExcel } from "../run";
import { statusIn } from "../statusWords";
import { loadPlanTable, type PlanTable } from "../tables";
import { loadShares } from "./shares";

/** A KPI of the plan's library with its own thresholds, and what they are applied to. */
export interface KpiThresholds extends JudgedKpi {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
}

/** The thresholds of a plan: for all KPIs, for months, for single KPIs. */
export interface ThresholdsOfPlan {
  readonly kind: "plan";
  /** Names the plan to writeThresholds. */
  readonly key: string;
  readonly plan: PlanThresholds;
  readonly kpis: readonly KpiThresholds[];
  /** Serial of the first day of the fiscal year; null where Settings has no date. */
  readonly fiscalYearStart: number | null;
  /** Whether the plan has the columns for bases, months and margin: an annual plan, not of an earlier Planwright. */
  readonly isComplete: boolean;
}

/** The thresholds of a workbook without a plan. */
export interface ThresholdsOfTables {
  readonly kind: "tables";
  readonly thresholds: Thresholds;
  /** Of the table that is selected or highlighted; null where there is none to judge. */
  readonly attainments: readonly Cell[] | null;
}

/**
 * The thresholds that the workbook is judged by, with what they are applied to.
 *
 * @throws UserError when a needed column of a plan was deleted.
 */
export async function readThresholds(): Promise<ThresholdsOfPlan | ThresholdsOfTables> {
  const ofPlan = await inExcel(async (context) => {
    const { plan: located } = await locatePlan(context);
    return located && thresholdsOfPlan(context, located);
  });
  if (ofPlan) return ofPlan;
  const thresholds = await inExcel(async (context) => {
    const load = loadShares(context, null);
    await context.sync();
    return load().thresholds;
  });
  return { kind: "tables", thresholds, attainments: await readAttainments() };
}

async function thresholdsOfPlan(context: Excel.RequestContext, located: LocatedPlan): Promise<ThresholdsOfPlan> {
  const shares = loadShares(context, located);
  const setting = (name: string) => {
    const range = context.workbook.names.getItemOrNullObject(located.nameOf(name)).getRangeOrNullObject();
    range.load("values");
    return () => numberIn((range.isNullObject ? null : range.values[0]?.[0]) as Cell);
  };
  const [margin, start] = [setting("Status_Margin"), setting("FY_Start")];
  const load = (id: string) =>
    located.tableName(id) === undefined ? () => undefined : loadPlanTable(context, located, id);
  const [loadKpis, loadTracking, loadSeries, loadMonths] = [
    load("Kpis"),
    load("Tracking"),
    load("Series"),
    load("Thresholds"),
  ];
  await context.sync();
  const [kpis, tracking, series, months] = [loadKpis(), loadTracking(), loadSeries(), loadMonths()];
  return {
    kind: "plan",
    key: planKey(located.remembered),
    plan: {
      all: shares().thresholds,
      months:
        months?.rows.map((row) => ({
          green: numberIn(row[months.column("green")]),
          amber: numberIn(row[months.column("amber")]),
        })) ?? [],
      margin: margin() ?? 0,
    },
    // A weekly review or a department's plan has statuses, but no library of KPIs.
    kpis: kpis && tracking && series ? kpis.rows.flatMap((row) => judgedKpi(kpis, row, tracking, series)) : [],
    fiscalYearStart: start(),
    isComplete: months !== undefined && kpis?.find("basis") !== undefined,
  };
}

function judgedKpi(kpis: PlanTable, row: readonly Cell[], tracking: PlanTable, series: PlanTable): KpiThresholds[] {
  const id = textIn(cellOf(kpis, row, "id"));
  if (id === "") return [];
  const tracked = rowOf(tracking, id);
  const line = rowOf(series, id);
  const direction = numberIn(cellOf(series, line, "direction")) === -1 ? -1 : 1;
  const month = numberIn(cellOf(series, line, "through"));
  const annualTarget = numberIn(cellOf(series, line, "annualTarget"));
  const forecast = numberIn(cellOf(tracking, tracked, "forecast"));
  return [
    {
      id,
      name: textIn(cellOf(kpis, row, "name")),
      unit: textIn(cellOf(kpis, row, "unit")),
      basis: basisOf(cellOf(kpis, row, "basis")),
      direction,
      green: numberIn(cellOf(kpis, row, "green")),
      amber: numberIn(cellOf(kpis, row, "amber")),
      month,
      figures: {
        plan: numberIn(cellOf(tracking, tracked, "ytdAttainment")),
        target: forecast === null || annualTarget === null ? null : attainment(forecast, annualTarget, direction),
        value: month === null ? null : numberIn(cellOf(series, line, `actual${month}`)),
      },
      before: statusIn(cellOf(tracking, tracked, "before")),
    },
  ];
}

const basisOfCode = { PLAN: "plan", TARGET: "target", VALUE: "value" } as const satisfies Record<string, Basis>;

function basisOf(cell: Cell): Basis {
  const code = listCode("thresholdBasis", cell);
  return code ? basisOfCode[code] : "plan";
}

function attainment(actual: number, target: number, direction: 1 | -1): number | null {
  const outcome = resultOf(ATTAIN, [actual, target, direction]);
  return typeof outcome === "number" ? outcome : null;
}

function rowOf(table: PlanTable, kpi: string): readonly Cell[] {
  const key = table.column("kpi");
  return table.rows.find((row) => textIn(row[key]) === kpi) ?? [];
}

/** null also where an earlier Planwright's plan has no such column. */
function cellOf(table: PlanTable, row: readonly Cell[], columnId: string): Cell {
  const column = table.find(columnId);
  return column === undefined ? null : (row[column] ?? null);
}

function numberIn(cell: Cell | undefined): number | null {
  return typeof cell === "number" ? cell : null;
}

function textIn(cell: Cell | undefined): string {
  return typeof cell === "string" || typeof cell === "number" ? String(cell) : "";
}
