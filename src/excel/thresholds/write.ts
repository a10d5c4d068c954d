import { listWord } from "../../core/plan/lists";
import {
  areSensible,
  crossingOf,
  type Basis,
  type JudgedKpi,
  type PlanThresholds,
  type Thresholds,
} from "../../core/risk";
import { UserError } from "../errors";
import { locatePlan } from "../memory/plans";
import { inUndoGroup } from "../run";
import { loadPlanTable, type PlanTable } from "../tables";
import { constantOf, settingOf } from "./shares";

/** The thresholds of a KPI as they are to be; those of KPIs that are not named stay. */
export interface NewKpiThresholds extends Pick<JudgedKpi, "basis" | "direction" | "green" | "amber"> {
  readonly id: string;
}

const codeOf: Readonly<Record<Basis, "PLAN" | "TARGET" | "VALUE">> = { plan: "PLAN", target: "TARGET", value: "VALUE" };
const formatOf: Readonly<Record<Basis, string>> = { plan: "0.0%", target: "0.0%", value: "#,##0.0##" };

/**
 * Writes the thresholds of a plan into Settings and the KPI library, in one undo step; statuses and highlights
 * follow at once.
 *
 * @throws UserError when red would begin above green somewhere; nothing is written then.
 */
export async function writeThresholds(plan: PlanThresholds, kpis: readonly NewKpiThresholds[] = []): Promise<void> {
  assertInOrder(crossingOf(plan, kpis)?.thresholds ?? null);
  await inUndoGroup(async (context) => {
    const { plan: located } = await locatePlan(context);
    if (!located) throw new UserError("excel.noPlan");
    const { names } = context.workbook;
    const marginName = names.getItemOrNullObject(located.nameOf("Status_Margin"));
    marginName.load("name");
    const load = (id: string) =>
      located.tableName(id) === undefined ? () => undefined : loadPlanTable(context, located, id);
    const [loadKpis, loadMonths] = [load("Kpis"), load("Thresholds")];
    await context.sync();
    const [table, months] = [loadKpis(), loadMonths()];
    const cell = (name: string) => names.getItem(located.nameOf(name)).getRange();
    cell(settingOf.green).values = [[plan.all.green]];
    cell(settingOf.amber).values = [[plan.all.amber]];
    if (!marginName.isNullObject) cell("Status_Margin").values = [[plan.margin]];
    if (months) {
      for (const which of ["green", "amber"] as const) {
        column(context, months, which).values = months.rows.map((_, index) => [plan.months[index]?.[which] ?? ""]);
      }
    }
    if (table)
      writeKpis(context, table, kpis, (basis) => listWord(located.plan.language, "thresholdBasis", codeOf[basis]));
    await context.sync();
  });
}

/**
 * Keeps thresholds in a workbook without a plan, as two names with constants. Rules made from then on refer to them.
 *
 * @throws UserError when red would begin above green.
 */
export async function writeTableThresholds(thresholds: Thresholds): Promise<void> {
  assertInOrder(areSensible(thresholds) ? null : thresholds);
  await inUndoGroup(async (context) => {
    const { names } = context.workbook;
    const items = (["green", "amber"] as const).map((which) => {
      const item = names.getItemOrNullObject(constantOf[which]);
      item.load("name");
      return { which, item };
    });
    await context.sync();
    for (const { which, item } of items) {
      const formula = `=${thresholds[which]}`;
      if (item.isNullObject) names.add(constantOf[which], formula);
      else item.formula = formula;
    }
    await context.sync();
  });
}

function assertInOrder(crossed: Thresholds | null): void {
  if (crossed) throw new UserError("risk.thresholdsCrossed", { ...crossed });
}

function writeKpis(
  context: Excel.RequestContext,
  table: PlanTable,
  kpis: readonly NewKpiThresholds[],
  word: (basis: Basis) => string,
): void {
  if (kpis.length === 0) return;
  const byId = new Map(kpis.map((own) => [own.id, own]));
  const given = table.rows.map((row) => byId.get(String(row[table.column("id")] ?? "")));
  // null leaves a cell as it is, "" empties it.
  const cells = <T>(of: (own: NewKpiThresholds) => T) => given.map((own) => [own ? of(own) : null]);
  if (table.find("basis") !== undefined) {
    const hadBasis = table.rows.map((row) => row[table.column("basis")] ?? null);
    column(context, table, "basis").values = given.map((own, index) => [
      // A blank means the phased plan: it stays blank.
      own ? (own.basis === "plan" && hadBasis[index] === null ? "" : word(own.basis)) : null,
    ]);
  }
  for (const which of ["green", "amber"] as const) {
    const range = column(context, table, which);
    range.values = cells((own) => own[which] ?? "");
    range.numberFormat = cells((own) => formatOf[own.basis]);
  }
}

function column(context: Excel.RequestContext, table: PlanTable, id: string): Excel.Range {
  const { row, column: first, rowCount } = table.body;
  return context.workbook.worksheets
    .getItem(table.sheet.id)
    .getRangeByIndexes(row, first + table.column(id), rowCount, 1);
}
