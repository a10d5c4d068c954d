import type { OwnWords } from "../../core/plan";
import { locatePlan } from "../memory/plans";
import { findColumns } from "../memory/standingParts";
import { inExcel } from "../run";

/** What the user calls sheets and columns of a plan of this template and language in the workbook; undefined without one. */
export async function readOwnWords(template: string, language: string): Promise<OwnWords | undefined> {
  return inExcel(async (context) => {
    const { plan } = await locatePlan(context, (each) => each.template === template && each.language === language);
    if (!plan) return undefined;
    const tables = plan.tables.map(({ id, key }) => {
      const { columns } = context.workbook.tables.getItem(key);
      columns.load("items/id,items/name");
      return { id, columns };
    });
    await context.sync();
    const { remembered } = plan;
    const renamed = plan.sheets.filter(
      ({ id, name }) => remembered.sheets.find((sheet) => sheet.id === id)?.name !== name,
    );
    const headers = tables.flatMap(({ id, columns }) => {
      const known = remembered.tables.find((table) => table.id === id)?.columns ?? {};
      const find = findColumns(known, columns.items);
      const own = Object.entries(known).flatMap(([column, { header }]) => {
        const now = find(column)?.name;
        return now === undefined || now === header ? [] : [[column, now] as const];
      });
      return own.length === 0 ? [] : [[id, Object.fromEntries(own)] as const];
    });
    return {
      sheets: Object.fromEntries(renamed.map(({ id, name }) => [id, name])),
      headers: Object.fromEntries(headers),
    };
  });
}
