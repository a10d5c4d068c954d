import type { NewHeaders } from "../../../core/plan/life";
import { asText } from "../../blueprint/text";
import { cellEdits } from "../cellEdits";
import type { Edit } from "../edits";
import type { EditableTable } from "../planTable";
import type { LanguageChange } from "./change";

/** By table and old header; a header that the user wrote is not in it. */
export function newHeaders({ to, remembered, snapshot }: LanguageChange): NewHeaders {
  const targets = new Map(to.sheets.flatMap(({ tables }) => tables.map((table) => [table.id, table] as const)));
  return new Map(
    [...snapshot.tables].map(([id, table]) => {
      const columns = remembered.tables.find((each) => each.id === id)?.columns ?? {};
      const wanted = table.headers.map((header, index) => {
        const known = Object.entries(columns).find(([columnId]) => table.find(columnId) === index);
        if (!known || known[1].header !== header) return header;
        return targets.get(id)?.columns.find((column) => column.id === known[0])?.header ?? header;
      });
      const unique = uniqueHeaders(wanted, table.headers);
      return [
        table.name.toLowerCase(),
        new Map(table.headers.map((header, index) => [header.toLowerCase(), unique[index] ?? header])),
      ];
    }),
  );
}

/** A header that the user gave to another column is not taken a second time. */
function uniqueHeaders(wanted: readonly string[], current: readonly string[]): string[] {
  const kept = new Set(
    wanted.filter((header, index) => header === current[index]).map((header) => header.toLowerCase()),
  );
  return wanted.map((header, index) => {
    if (header === current[index]) return header;
    let name = header;
    for (let count = 2; kept.has(name.toLowerCase()); count++) name = `${header} ${count}`;
    kept.add(name.toLowerCase());
    return name;
  });
}

export function headerEdit(table: EditableTable, headers: ReadonlyMap<string, string> | undefined): Edit[] {
  const after = table.headers.map((header) => headers?.get(header.toLowerCase()) ?? header);
  return cellEdits(
    "values",
    table.sheet.id,
    table.body.row - 1,
    table.body.column,
    [table.headers.map(asText)],
    [after.map(asText)],
  );
}
