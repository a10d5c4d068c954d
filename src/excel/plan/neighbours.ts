import type { TableInWorkbook } from "../../core/plan";
import { type LocatedPlan, locatePlan } from "../memory/plans";
import { findColumns } from "../memory/standingParts";
import { inExcel } from "../run";

type Neighbours = Readonly<Record<string, TableInWorkbook>>;

/**
 * The goals and KPIs of the annual plan in the workbook, with the headers that they have now, to which other plans
 * can point; empty without an annual plan.
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

/** Tables of an annual plan that other plans point to. */
const pointedTo = ["Goals", "Kpis"] as const;

/** Puts the reading of a company's goals and KPIs into the request; call the result after the sync. */
export function neighboursOf(context: Excel.RequestContext, company: LocatedPlan): () => Neighbours {
  const reads = pointedTo.flatMap((id) => {
    const name = company.tableName(id);
    return name === undefined ? [] : [{ id, name, read: headersOf(context, company, id, name) }];
  });
  return () => Object.fromEntries(reads.map(({ id, name, read }) => [id, { name, columns: read() }]));
}

/** The headers of a table's columns by their ids. */
function headersOf(context: Excel.RequestContext, company: LocatedPlan, id: string, name: string) {
  const { columns } = context.workbook.tables.getItem(name);
  columns.load("items/id,items/name");
  return (): Readonly<Record<string, string>> => {
    const remembered = company.remembered.tables.find((table) => table.id === id)?.columns ?? {};
    const find = findColumns(remembered, columns.items);
    const headers = Object.keys(remembered).flatMap((columnId) => {
      const column = find(columnId);
      return column ? [[columnId, column.name] as const] : [];
    });
    return Object.fromEntries(headers);
  };
}
