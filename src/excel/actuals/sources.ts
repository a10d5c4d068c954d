import type { Cell } from "../../core/cells";
import type { SourceTable } from "../../core/tracking";
import { UserError } from "../errors";
import type { LongWork } from "../longWork";
import { locatePlan } from "../memory/plans";
import { readBlocks } from "../portions";
import { inExcel } from "../run";
import { cellsOf } from "../tables";

/** Where actuals can be imported from: a table, or what stands on a sheet. */
export interface ImportSource {
  readonly kind: "table" | "sheet";
  readonly name: string;
}

/** The most cells that are read of a source. */
const MOST_CELLS = 200_000;
/** Titles may stand above the headers, but not more rows than this. */
const MOST_TITLE_ROWS = 10;

/** The tables and the visible sheets with contents that do not belong to the plan itself. */
export async function listImportSources(): Promise<ImportSource[]> {
  return inExcel(async (context) => {
    const { plan } = await locatePlan(context);
    const { worksheets, tables } = context.workbook;
    worksheets.load("items/name,items/visibility");
    tables.load("items/name");
    await context.sync();
    const ownSheets = new Set(plan?.remembered.sheets.map(({ name }) => name));
    for (const { name } of plan?.plan.sheets ?? []) ownSheets.add(name);
    const ownTables = new Set(plan?.plan.tables.map(({ name }) => name));
    const others = worksheets.items.filter(
      ({ name, visibility }) => visibility === Excel.SheetVisibility.visible && !ownSheets.has(name),
    );
    const used = others.map((sheet) => sheet.getUsedRangeOrNullObject(true));
    for (const range of used) range.load("rowCount");
    await context.sync();
    const filled = others.filter((_, index) => {
      const range = used[index];
      return range && !range.isNullObject && range.rowCount > 1;
    });
    return [
      ...tables.items.filter(({ name }) => !ownTables.has(name)).map(({ name }) => ({ kind: "table" as const, name })),
      ...filled.map(({ name }) => ({ kind: "sheet" as const, name })),
    ];
  });
}

/**
 * The headers and rows of a source. On a sheet the headers are the first row of the used range with two texts or
 * more; what stands above is a title.
 *
 * @throws UserError when it is gone, empty or too large, or the work was told to stop.
 */
export async function readImportSource({ kind, name }: ImportSource, work: LongWork = {}): Promise<SourceTable> {
  return inExcel(async (context) => {
    const { workbook } = context;
    const range =
      kind === "table"
        ? workbook.tables.getItem(name).getRange()
        : workbook.worksheets.getItem(name).getUsedRangeOrNullObject(true);
    range.load("cellCount,rowIndex,columnIndex,rowCount,columnCount");
    range.worksheet.load("id");
    await context.sync();
    if (range.isNullObject) throw new UserError("track.error.emptySource", { name });
    if (range.cellCount > MOST_CELLS) {
      throw new UserError("excel.tooManyCells", { count: range.cellCount, most: MOST_CELLS });
    }
    const { rowIndex: row, columnIndex: column, rowCount, columnCount } = range;
    const block = { sheetId: range.worksheet.id, row, column, rowCount, columnCount };
    const [read] = await readBlocks(context, [block], ["values", "valueTypes"], work);
    const cells = read ? cellsOf(read as Parameters<typeof cellsOf>[0]) : [];
    const header = kind === "table" ? 0 : headerRow(cells);
    const headers = cells[header];
    const rows = cells.slice(header + 1);
    if (!headers || rows.length === 0) throw new UserError("track.error.emptySource", { name });
    return { headers, rows, firstRow: range.rowIndex + header + 2 };
  });
}

function headerRow(cells: readonly (readonly Cell[])[]): number {
  const texts = (row: readonly Cell[]) => row.filter((cell) => typeof cell === "string").length;
  const found = cells.slice(0, MOST_TITLE_ROWS).findIndex((row) => texts(row) >= 2);
  return Math.max(0, found);
}
