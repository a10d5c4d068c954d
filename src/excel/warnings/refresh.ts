import type { Cell } from "../../core/cells";
import { lists } from "../../core/plan/lists";
import { UserError } from "../errors";
import { locatePlan } from "../memory/plans";
import { statusIn } from "../statusWords";
import { inUndoGroup } from "../run";
import { loadPlanTable, type PlanTable } from "../tables";
import { loadWritable } from "../writable";

/** A risk whose rule holds, and what starts now. */
export interface TriggeredRisk {
  readonly id: string;
  readonly risk: string;
  readonly contingency: string;
  readonly owner: string;
  /** Serial of the as-of date at which it was first seen triggered; null where Settings has no date. */
  readonly since: number | null;
  /** Whether this refresh saw it first. */
  readonly isNew: boolean;
}

export interface RefreshResult {
  readonly sheet: string;
  /** Serial of the as-of date; null without one. */
  readonly asOf: number | null;
  readonly kpis: number;
  readonly amber: number;
  readonly red: number;
  readonly triggered: readonly TriggeredRisk[];
}

/**
 * Calculates the workbook anew, reads how the KPIs of the plan stand, and logs the as-of date against each risk
 * whose rule holds for the first time. A date that stands there is never changed, also when the risk is quiet again:
 * who wants it logged anew empties the cell. Each KPI's status is kept as that of the last report, which a better one
 * has to exceed by a margin. One undo step; a second run changes nothing.
 *
 * @throws UserError without a plan, without its tables, or when cells to be written are locked; nothing is written then.
 */
export async function refreshTracking(): Promise<RefreshResult> {
  const { result } = await inUndoGroup(async (context) => {
    context.workbook.application.calculate("Full");
    const { plan } = await locatePlan(context);
    if (!plan) throw new UserError("excel.noPlan");
    const loadTracking = loadPlanTable(context, plan, "Tracking");
    const loadRisks = loadPlanTable(context, plan, "Risks");
    const asOfCell = context.workbook.names.getItem(plan.nameOf("AsOf")).getRange();
    asOfCell.load("values");
    await context.sync();
    const tracking = loadTracking();
    const risks = loadRisks();
    const value: unknown = asOfCell.values[0]?.[0];
    const asOf = typeof value === "number" ? value : null;
    const triggered = triggeredRisks(risks, asOf);
    const isNew = new Set(triggered.flatMap(({ row, risk }) => (risk.isNew ? [row] : [])));
    const status = tracking.column("status");
    const writes = [
      ...columnWrite(context, risks, "triggeredOn", (_, row) => (isNew.has(row) ? asOf : null)),
      ...columnWrite(context, tracking, "before", (row) =>
        statusIn(row[status] ?? null) ? (row[status] ?? null) : null,
      ),
    ];
    if (writes.length > 0) {
      const assertWritable = loadWritable(
        writes.map(({ range }) => range),
        "values",
      );
      await context.sync();
      assertWritable();
      for (const { range, cells } of writes) range.values = cells;
      await context.sync();
    }
    const count = (code: "A" | "R") =>
      tracking.rows.filter((row) => Object.values<Cell | undefined>(lists.status[code]).includes(row[status])).length;
    return {
      sheet: tracking.sheet.name,
      asOf,
      kpis: tracking.rows.filter((row) => textIn(row[tracking.column("kpi")]) !== "").length,
      amber: count("A"),
      red: count("R"),
      triggered: triggered.map(({ risk }) => risk),
    };
  });
  return result;
}

/** What has changed in a column; null leaves a cell as it is. A plan of an earlier Planwright has no such column. */
function columnWrite(
  context: Excel.RequestContext,
  table: PlanTable,
  columnId: string,
  cellOf: (row: readonly Cell[], index: number) => Cell,
): { range: Excel.Range; cells: Cell[][] }[] {
  const place = table.find(columnId);
  if (place === undefined) return [];
  const cells = table.rows.map((row, index) => {
    const cell = cellOf(row, index);
    return [cell === row[place] ? null : cell];
  });
  if (cells.every(([cell]) => cell === null)) return [];
  const { row, column, rowCount } = table.body;
  const sheet = context.workbook.worksheets.getItem(table.sheet.id);
  return [{ range: sheet.getRangeByIndexes(row, column + place, rowCount, 1), cells }];
}

function triggeredRisks(table: PlanTable, asOf: number | null): { row: number; risk: TriggeredRisk }[] {
  // A plan of an earlier version has no column for the date; its risks are told, not logged.
  const since = table.find("triggeredOn");
  const words = Object.values<Cell | undefined>(lists.riskState.TRIGGERED);
  return table.rows.flatMap((cells, row) => {
    if (!words.includes(cells[table.column("state")])) return [];
    const text = (columnId: string) => textIn(cells[table.column(columnId)]);
    const logged = since === undefined ? null : cells[since];
    const isNew = since !== undefined && (logged === null || logged === undefined) && asOf !== null;
    return [
      {
        row,
        risk: {
          id: text("id"),
          risk: text("risk"),
          contingency: text("contingency"),
          owner: text("owner"),
          since: typeof logged === "number" ? logged : asOf,
          isNew,
        },
      },
    ];
  });
}

function textIn(cell: Cell | undefined): string {
  return typeof cell === "string" || typeof cell === "number" ? String(cell) : "";
}
