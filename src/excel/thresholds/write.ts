import type { Cell } from "../../core/cells";
import type { Language } from "../../core/languages";
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
import { locatePlan, withKey } from "../memory/plans";
import { inUndoGroup } from "../run";
import { loadPlanTable, type PlanTable } from "../tables";
import { loadWritable } from "../writable";
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
 * @param key of the plan whose thresholds were read; else it is the one that the user works on
 * @throws UserError when red would begin above green somewhere, or cells to be written are locked; nothing is written
 *   then.
 */
export async function writeThresholds(
  plan: PlanThresholds,
  kpis: readonly NewKpiThresholds[] = [],
  key?: string,
): Promise<void> {
  assertInOrder(crossingOf(plan, kpis)?.thresholds ?? null);
  await inUndoGroup(async (context) => {
    const { plan: located } = await locatePlan(context, withKey(key));
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
    const values: Writes = [
      { range: cell(settingOf.green), cells: [[plan.all.green]] },
      { range: cell(settingOf.amber), cells: [[plan.all.amber]] },
      ...(marginName.isNullObject ? [] : [{ range: cell("Status_Margin"), cells: [[plan.margin]] }]),
      ...(months ? writesOfMonths(context, months, plan) : []),
    ];
    const own = table && kpis.length > 0 ? writesOfKpis(context, table, kpis, located.plan.language) : undefined;
    if (own) values.push(...own.values);
    const rangesOf = (writes: Writes) => writes.map(({ range }) => range);
    const assertWritable = loadWritable(rangesOf(values), "values");
    await context.sync();
    assertWritable();
    const formats = own?.formats() ?? [];
    for (const { range, cells } of values) range.values = cells;
    for (const { range, cells } of formats) range.numberFormat = cells;
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

type Writes = { readonly range: Excel.Range; readonly cells: Cell[][] }[];

const both = ["green", "amber"] as const;

function writesOfMonths(context: Excel.RequestContext, table: PlanTable, { months }: PlanThresholds): Writes {
  return both.map((which) => ({
    range: column(context, table, which),
    cells: table.rows.map((_, index) => [months[index]?.[which] ?? ""]),
  }));
}

/**
 * What is to be written of KPIs; the formats are to be called after a sync.
 *
 * Formats that are right already are not written: on a sheet whose formulas are protected they would be refused.
 */
function writesOfKpis(
  context: Excel.RequestContext,
  table: PlanTable,
  kpis: readonly NewKpiThresholds[],
  language: Language,
): { readonly values: Writes; readonly formats: () => Writes } {
  const byId = new Map(kpis.map((own) => [own.id, own]));
  const given = table.rows.map((row) => byId.get(String(row[table.column("id")] ?? "")));
  // null leaves a cell as it is, "" empties it.
  const cells = (of: (own: NewKpiThresholds, index: number) => Cell) =>
    given.map((own, index) => [own ? of(own, index) : null]);
  const columns = both.map((which) => ({ which, range: column(context, table, which) }));
  const assertions = columns.map(({ range }) => {
    range.load("numberFormat");
    return loadWritable([range], "formats");
  });
  return {
    values: [
      ...writesOfBasis(context, table, given, language),
      ...columns.map(({ which, range }) => ({ range, cells: cells((own) => own[which] ?? "") })),
    ],
    formats: () =>
      columns.flatMap(({ range }, index) => {
        const wanted = cells(({ basis }, row) =>
          range.numberFormat[row]?.[0] === formatOf[basis] ? null : formatOf[basis],
        );
        if (wanted.every(([cell]) => cell === null)) return [];
        assertions[index]?.();
        return [{ range, cells: wanted }];
      }),
  };
}

function writesOfBasis(
  context: Excel.RequestContext,
  table: PlanTable,
  given: readonly (NewKpiThresholds | undefined)[],
  language: Language,
): Writes {
  const place = table.find("basis");
  if (place === undefined) return [];
  return [
    {
      range: column(context, table, "basis"),
      cells: given.map((own, index) => {
        // A blank means the phased plan: it stays blank.
        const isBlank = (table.rows[index]?.[place] ?? null) === null;
        return [
          own && !(own.basis === "plan" && isBlank) ? listWord(language, "thresholdBasis", codeOf[own.basis]) : null,
        ];
      }),
    },
  ];
}

function column(context: Excel.RequestContext, table: PlanTable, id: string): Excel.Range {
  const { row, column: first, rowCount } = table.body;
  return context.workbook.worksheets
    .getItem(table.sheet.id)
    .getRangeByIndexes(row, first + table.column(id), rowCount, 1);
}
