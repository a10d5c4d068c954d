import type { TableInWorkbook } from "../../core/plan";
import { locatePlan } from "../memory/plans";
import { inExcel } from "../run";

/**
 * The goals of the annual plan in the workbook, with the headers that they have now, to which other plans can
 * point; empty without an annual plan.
 *
 * @throws UserError when Excel refuses.
 */
export async function readNeighbours(): Promise<Readonly<Record<string, TableInWorkbook>>> {
  return inExcel(async (context) => {
    const { plan } = await locatePlan(context, ({ template }) => template === "annual-operations");
    const name = plan?.tableName("Goals");
    if (!plan || name === undefined) return {};
    const columns = context.workbook.tables.getItem(name).columns;
    columns.load("items/id,items/name");
    await context.sync();
    const remembered = plan.remembered.tables.find(({ id }) => id === "Goals")?.columns ?? {};
    const headers = Object.entries(remembered).flatMap(([id, { key, header }]) => {
      const column = columns.items.find((one) => one.id === key) ?? columns.items.find((one) => one.name === header);
      return column ? [[id, column.name] as const] : [];
    });
    return { Goals: { name, columns: Object.fromEntries(headers) } };
  });
}
