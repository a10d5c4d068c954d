import type { TableInWorkbook } from "../../core/plan";
import { type LocatedPlan, locatePlan } from "../memory/plans";
import { inExcel } from "../run";

type Neighbours = Readonly<Record<string, TableInWorkbook>>;

/**
 * The goals of the annual plan in the workbook, with the headers that they have now, to which other plans can
 * point; empty without an annual plan.
 *
 * @throws UserError when Excel refuses.
 */
export async function readNeighbours(): Promise<Neighbours> {
  return inExcel(async (context) => {
    const { plan } = await locatePlan(context, ({ template }) => template === "annual-operations");
    if (!plan) return {};
    const read = neighboursOf(context, plan);
    await context.sync();
    return read();
  });
}

/** Puts the reading of a company's goals into the request; call the result after the sync. */
export function neighboursOf(context: Excel.RequestContext, company: LocatedPlan): () => Neighbours {
  const name = company.tableName("Goals");
  if (name === undefined) return () => ({});
  const { columns } = context.workbook.tables.getItem(name);
  columns.load("items/id,items/name");
  return () => {
    const remembered = company.remembered.tables.find(({ id }) => id === "Goals")?.columns ?? {};
    const headers = Object.entries(remembered).flatMap(([id, { key, header }]) => {
      const column = columns.items.find((one) => one.id === key) ?? columns.items.find((one) => one.name === header);
      return column ? [[id, column.name] as const] : [];
    });
    return { Goals: { name, columns: Object.fromEntries(headers) } };
  };
}
