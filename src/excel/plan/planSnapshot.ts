import type { Blueprint } from "../../core/plan/blueprint";
import type { LocatedPlan } from "../memory/plans";
import { type EditableTable, loadEditableTable } from "./planTable";

/** Cells of a sheet as they were read, from its used range. */
export interface SheetCells {
  readonly row: number;
  readonly column: number;
  readonly formulas: readonly (readonly unknown[])[];
}

/** A sheet of the plan as it stands in the workbook. */
export interface SheetSnapshot {
  /** Id in the blueprint, Excel's id, and name. */
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly cells: SheetCells | undefined;
  readonly charts: readonly { readonly name: string; readonly title: string }[];
  readonly footer: { readonly left: string; readonly center: string; readonly right: string };
  /** Conditional formats by a formula, and Excel's ids of all conditional formats. */
  readonly rules: readonly { readonly id: string; readonly formula: string }[];
  readonly ruleIds: readonly string[];
}

/** Everything of a plan that has words in it. */
export interface PlanSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly tables: ReadonlyMap<string, EditableTable>;
  readonly names: readonly { readonly name: string; readonly formula: string; readonly comment: string }[];
}

/** Reads a plan in two syncs. Tables that are not there are left out. */
export async function readPlanSnapshot(
  context: Excel.RequestContext,
  located: LocatedPlan,
  blueprint: Blueprint,
): Promise<PlanSnapshot> {
  const sheets = located.sheets.map(({ id, key, name }) => ({ id, key, name, ...loadSheet(context, key) }));
  const tables = blueprint.sheets
    .flatMap((sheet) => sheet.tables)
    .filter(({ id }) => located.tableName(id) !== undefined)
    .map(({ id }) => ({ id, load: loadEditableTable(context, located, id) }));
  const { names } = context.workbook;
  names.load("items/name,items/formula,items/comment");
  await context.sync();
  const rules = sheets.map(({ conditionalFormats }) =>
    conditionalFormats.items
      .filter(({ type }) => type === "Custom")
      .map((format) => {
        format.custom.rule.load("formula");
        return { id: format.id, rule: format.custom.rule };
      }),
  );
  await context.sync();
  return {
    sheets: sheets.map(({ id, key, name, read, conditionalFormats }, index) => ({
      id,
      key,
      name,
      ...read(),
      ruleIds: conditionalFormats.items.map((format) => format.id),
      rules: (rules[index] ?? []).map(({ id: rule, rule: { formula } }) => ({ id: rule, formula })),
    })),
    tables: new Map(tables.map(({ id, load }) => [id, load()])),
    names: names.items.map(({ name, formula, comment }) => ({ name, formula: String(formula), comment })),
  };
}

function loadSheet(context: Excel.RequestContext, key: string) {
  const sheet = context.workbook.worksheets.getItem(key);
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("formulas,rowIndex,columnIndex");
  sheet.charts.load("items/name,items/title/text");
  const footers = sheet.pageLayout.headersFooters.defaultForAllPages;
  footers.load("leftFooter,centerFooter,rightFooter");
  const { conditionalFormats } = sheet.getRange();
  conditionalFormats.load("items/id,items/type");
  return {
    conditionalFormats,
    read: () => ({
      cells: used.isNullObject
        ? undefined
        : { row: used.rowIndex, column: used.columnIndex, formulas: used.formulas as unknown[][] },
      charts: sheet.charts.items.map(({ name, title }) => ({ name, title: title.text })),
      footer: { left: footers.leftFooter, center: footers.centerFooter, right: footers.rightFooter },
    }),
  };
}
