import * as z from "zod/mini";
import type { Cell } from "../../core/cells";
import { fields, type ColumnMapping, type Field, type SourceTable } from "../../core/tracking";
import { UserError } from "../errors";
import { inExcel } from "../run";
import type { ImportSource } from "./sources";

const KEY = "Planwright.actualsImport";
/** Raised when older add-ins can't read it. */
const FORMAT = 1;

/** Columns are remembered by their headers, as columns move. */
const remembered = z.object({
  source: z.object({ kind: z.enum(["table", "sheet"]), name: z.string() }),
  period: z.union([
    z.object({ from: z.literal("column"), header: z.string() }),
    z.object({ from: z.literal("headers") }),
    z.object({ from: z.literal("month") }),
  ]),
  columns: z.partialRecord(z.enum(fields), z.string()),
});
const memory = z.object({ format: z.literal(FORMAT), mappings: z.array(remembered) });

export type RememberedMapping = z.infer<typeof remembered>;

/** A mapping in the form in which the workbook keeps it. */
export function mappingToRemember(source: ImportSource, mapping: ColumnMapping, table: SourceTable): RememberedMapping {
  const { period } = mapping;
  const columns: Partial<Record<Field, string>> = {};
  for (const field of fields) {
    const column = mapping.columns[field];
    if (column !== null) columns[field] = headerText(table.headers[column]);
  }
  return {
    source: { kind: source.kind, name: source.name },
    period:
      period.from === "column"
        ? { from: "column", header: headerText(table.headers[period.column]) }
        : { from: period.from },
    columns,
  };
}

/**
 * The mapping that was last used for a source; null where none was, or where one of its columns is gone.
 *
 * @param month the month of all rows, where the mapping has no column for it.
 */
export async function recallMapping(
  source: ImportSource,
  table: SourceTable,
  month: number,
): Promise<ColumnMapping | null> {
  return inExcel(async (context) => {
    const load = loadMappings(context);
    await context.sync();
    const found = load().find((each) => isSame(each.source, source));
    return found ? resolve(found, table, month) : null;
  });
}

/**
 * Puts into the request the reading of what is kept, as a sync between writes would be an undo step of its own; call
 * the result after the sync, which queues keeping the mapping in the place of an earlier one for the same source.
 *
 * @throws UserError from the result, when what is kept can't be read.
 */
export function prepareToRemember(context: Excel.RequestContext, mapping: RememberedMapping): () => void {
  const load = loadMappings(context);
  return () => {
    const mappings = [...load().filter((each) => !isSame(each.source, mapping.source)), mapping];
    context.workbook.settings.add(KEY, JSON.stringify({ format: FORMAT, mappings }));
  };
}

function loadMappings(context: Excel.RequestContext): () => RememberedMapping[] {
  const setting = context.workbook.settings.getItemOrNullObject(KEY);
  setting.load("value");
  return () => {
    if (setting.isNullObject) return [];
    const json = parse(String(setting.value));
    const result = memory.safeParse(json);
    if (result.success) return result.data.mappings;
    const format = z.object({ format: z.number() }).safeParse(json);
    // What is not understood is neither used nor overwritten.
    if (format.success && format.data.format > FORMAT)
      throw new UserError("excel.memoryNewer", { format: format.data.format });
    throw new UserError("excel.memoryDamaged", {}, { cause: result.error });
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new UserError("excel.memoryDamaged", {}, { cause });
  }
}

function resolve({ period, columns }: RememberedMapping, table: SourceTable, month: number): ColumnMapping | null {
  const headers = table.headers.map(headerText);
  const at = (header: string | undefined) => (header === undefined ? null : headers.indexOf(header));
  const places = Object.fromEntries(fields.map((field) => [field, at(columns[field])])) as Record<Field, number | null>;
  const periodColumn = period.from === "column" ? headers.indexOf(period.header) : 0;
  if (periodColumn < 0 || Object.values(places).includes(-1)) return null;
  return {
    period:
      period.from === "column"
        ? { from: "column", column: periodColumn }
        : period.from === "headers"
          ? { from: "headers" }
          : { from: "month", month },
    columns: places,
  };
}

function headerText(cell: Cell | undefined): string {
  return typeof cell === "string" || typeof cell === "number" ? String(cell) : "";
}

function isSame(one: ImportSource, other: ImportSource): boolean {
  return one.kind === other.kind && one.name === other.name;
}
