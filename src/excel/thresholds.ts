import type { Cell } from "../core/cells";
import { areSensible, defaultThresholds, effectiveThresholds, type OwnThresholds, type Thresholds } from "../core/risk";
import { UserError } from "./errors";
import { locatePlan, type LocatedPlan } from "./memory/plans";
import { inExcel, inUndoGroup } from "./run";
import { loadPlanTable, type PlanTable } from "./tables";

/** A KPI of the plan's library with its own thresholds; null takes the plan's. */
export interface KpiThresholds extends OwnThresholds {
  readonly id: string;
  readonly name: string;
  /** Year to date, from Tracking; null where nothing is reported. */
  readonly attainment: number | null;
}

export interface PlanThresholds {
  readonly plan: Thresholds;
  readonly kpis: readonly KpiThresholds[];
}

/**
 * The thresholds of the plan and of each KPI, with what they are applied to.
 *
 * @throws UserError without a plan, or when a needed table or column was deleted.
 */
export async function readThresholds(): Promise<PlanThresholds> {
  return inExcel(async (context) => {
    const { located, loadKpis, cells } = await loadPlaces(context);
    const loadTracking = loadPlanTable(context, located, "Tracking");
    await context.sync();
    const kpis = loadKpis();
    const tracking = loadTracking();
    const attainments = new Map(
      tracking.rows.map((row) => [row[tracking.column("kpi")], row[tracking.column("ytdAttainment")]]),
    );
    const plan = {
      green: numberIn(cells.green.values[0]?.[0]) ?? defaultThresholds.green,
      amber: numberIn(cells.amber.values[0]?.[0]) ?? defaultThresholds.amber,
    };
    return {
      plan,
      kpis: kpis.rows.flatMap((row) => {
        const id = row[kpis.column("id")];
        if (id === null || id === undefined || typeof id === "object") return [];
        return [
          {
            id: String(id),
            name: String(row[kpis.column("name")] ?? ""),
            green: numberIn(row[kpis.column("green")]),
            amber: numberIn(row[kpis.column("amber")]),
            attainment: numberIn(attainments.get(id)),
          },
        ];
      }),
    };
  });
}

/**
 * Writes thresholds into Settings and the KPI library, in one undo step. KPIs that are not named keep theirs.
 *
 * @throws UserError when amber would be beyond green somewhere; nothing is written then.
 */
export async function writeThresholds(
  plan: Thresholds,
  kpis: readonly (OwnThresholds & { readonly id: string })[] = [],
): Promise<void> {
  for (const thresholds of [plan, ...kpis.map((own) => effectiveThresholds(plan, own))]) {
    if (!areSensible(thresholds)) throw new UserError("risk.thresholdsCrossed", { ...thresholds });
  }
  await inUndoGroup(async (context) => {
    const { loadKpis, cells } = await loadPlaces(context);
    await context.sync();
    const table = loadKpis();
    cells.green.values = [[plan.green]];
    cells.amber.values = [[plan.amber]];
    for (const which of ["green", "amber"] as const) {
      if (kpis.length > 0) writeColumn(context, table, which, kpis);
    }
    await context.sync();
  });
}

function writeColumn(
  context: Excel.RequestContext,
  table: PlanTable,
  which: "green" | "amber",
  kpis: readonly (OwnThresholds & { readonly id: string })[],
): void {
  const byId = new Map(kpis.map((own) => [own.id, own]));
  const cells = table.rows.map((row) => {
    const own = byId.get(String(row[table.column("id")] ?? ""));
    // null leaves a cell as it is, "" empties it.
    return [own ? (own[which] ?? "") : null];
  });
  const { row, column, rowCount } = table.body;
  context.workbook.worksheets
    .getItem(table.sheet.id)
    .getRangeByIndexes(row, column + table.column(which), rowCount, 1).values = cells;
}

async function loadPlaces(context: Excel.RequestContext): Promise<{
  readonly located: LocatedPlan;
  readonly loadKpis: () => PlanTable;
  readonly cells: Readonly<Record<"green" | "amber", Excel.Range>>;
}> {
  const { plan: located } = await locatePlan(context);
  if (!located) throw new UserError("excel.noPlan");
  const cell = (name: string) => {
    const range = context.workbook.names.getItem(located.nameOf(name)).getRange();
    range.load("values");
    return range;
  };
  const loadKpis = loadPlanTable(context, located, "Kpis");
  return { located, loadKpis, cells: { green: cell("Green"), amber: cell("Amber") } };
}

function numberIn(cell: Cell | undefined): number | null {
  return typeof cell === "number" ? cell : null;
}
