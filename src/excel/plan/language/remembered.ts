import type { Blueprint } from "../../../core/plan/blueprint";
import type { NewHeaders } from "../../../core/plan/life";
import type { RememberedPlan } from "../../memory/codec";
import type { PlanSnapshot } from "../planSnapshot";
import type { SheetName } from "./change";

export function rememberedIn(
  remembered: RememberedPlan,
  to: Blueprint,
  sheetNames: ReadonlyMap<string, SheetName>,
  headers: NewHeaders,
  snapshot: PlanSnapshot,
): RememberedPlan {
  const targets = new Map(to.sheets.flatMap(({ tables }) => tables.map((table) => [table.id, table] as const)));
  return {
    ...remembered,
    language: to.language,
    title: to.title,
    sheets: remembered.sheets.map((sheet) => {
      const name = sheetNames.get(sheet.id);
      // A name of the user's own is not remembered as the add-in's.
      const isOurs = name !== undefined && name.before === sheet.name;
      return {
        ...sheet,
        name: isOurs ? name.after : (to.sheets.find(({ id }) => id === sheet.id)?.name ?? sheet.name),
      };
    }),
    tables: remembered.tables.map((table) => {
      const stands = snapshot.tables.get(table.id);
      const now = stands && headers.get(stands.name.toLowerCase());
      return {
        ...table,
        columns: Object.fromEntries(
          Object.entries(table.columns).map(([id, column]) => {
            const index = stands?.find(id);
            const current = index === undefined ? undefined : stands?.headers[index];
            const isOurs = current === column.header;
            const target = targets.get(table.id)?.columns.find((each) => each.id === id)?.header ?? column.header;
            return [id, { ...column, header: isOurs ? (now?.get(current.toLowerCase()) ?? target) : target }];
          }),
        ),
      };
    }),
  };
}
