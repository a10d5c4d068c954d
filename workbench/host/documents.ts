import type { CellFormat, CellRecord, PageLayoutRecord, Rect, WorkbookDocument } from "../document";
import type { CellWrite } from "../spreadsheet/spreadsheet";
import type { Host } from "./host";
import { bounding } from "./rects";

/** What a sheet prints like that was never set up. */
export const defaultPageLayout: PageLayoutRecord = {
  orientation: "Portrait",
  zoom: { scale: 100 },
  headersFooters: {
    leftHeader: "",
    centerHeader: "",
    rightHeader: "",
    leftFooter: "",
    centerFooter: "",
    rightFooter: "",
  },
  centerHorizontally: false,
};

const defaultColumnPoints = 48;
const defaultRowPoints = 15;

/** The whole workbook as plain data, to be saved. */
export function readDocument(host: Host): WorkbookDocument {
  const state = host.store.current;
  return {
    sheets: host.spreadsheet.sheets().map((record) => ({
      ...record,
      ...sheetContents(host, record.id),
      merges: host.spreadsheet.merges(record.id),
      hyperlinks: state.hyperlinks[record.id] ?? [],
      ...(state.notes[record.id]?.length ? { notes: state.notes[record.id] } : {}),
      pageLayout: state.pageLayouts[record.id] ?? defaultPageLayout,
      protected: state.protectedSheets.includes(record.id),
    })),
    activeSheetId: host.spreadsheet.activeSheetId(),
    tables: state.tables,
    names: state.names,
    conditionalFormats: state.conditionalFormats,
    validations: state.validations,
    charts: state.charts,
    settings: state.settings,
  };
}

function sheetContents({ spreadsheet }: Host, sheetId: string) {
  const used = spreadsheet.usedRect(sheetId, false);
  const rows = used ? used.row + used.rowCount : 0;
  const columns = used ? used.column + used.columnCount : 0;
  const differing = (sizes: readonly number[], standard: number) =>
    new Map(sizes.flatMap((size, index) => (size === standard ? [] : [[index, size] as const])));
  const indexes = (flags: readonly boolean[]) => flags.flatMap((hidden, index) => (hidden ? [index] : []));
  return {
    cells: used ? cells(spreadsheet, sheetId, used) : [],
    columnWidths: differing(spreadsheet.columnWidths(sheetId, 0, Math.max(columns, 64)), defaultColumnPoints),
    ...rowSizes(spreadsheet, sheetId, Math.max(rows, 200)),
    hiddenColumns: indexes(spreadsheet.hiddenColumns(sheetId, 0, Math.max(columns, 64))),
    hiddenRows: indexes(spreadsheet.hiddenRows(sheetId, 0, Math.max(rows, 200))),
  };
}

function rowSizes(spreadsheet: Host["spreadsheet"], sheetId: string, count: number) {
  const automatic = spreadsheet.automaticRows(sheetId, 0, count);
  const rowHeights = new Map(
    spreadsheet
      .rowHeights(sheetId, 0, count)
      .flatMap((points, row) => (automatic[row] && points === defaultRowPoints ? [] : [[row, points] as const])),
  );
  const automaticRows = [...rowHeights.keys()].filter((row) => automatic[row]);
  return { rowHeights, ...(automaticRows.length > 0 ? { automaticRows } : {}) };
}

function cells(spreadsheet: Host["spreadsheet"], sheetId: string, rect: Rect): CellRecord[] {
  const values = spreadsheet.values(sheetId, rect);
  const formulas = spreadsheet.formulas(sheetId, rect);
  const formats = spreadsheet.formats(sheetId, rect);
  const records: CellRecord[] = [];
  values.forEach((line, i) => {
    line.forEach((value, j) => {
      const row = rect.row + i;
      const column = rect.column + j;
      const formula = formulas[i]?.[j] ?? null;
      const format = formats[i]?.[j] ?? {};
      const formatted = Object.keys(format).length > 0;
      if (value === null && formula === null && !formatted) return;
      const spill = formula === null ? null : spreadsheet.spillFrom(sheetId, row, column);
      // A cell that a spill covers shows a value that is not its own.
      const covered = formula === null && spreadsheet.spillParent(sheetId, row, column) !== null;
      if (covered && !formatted) return;
      records.push({
        row,
        column,
        value: covered ? null : value,
        ...(formula === null ? {} : { formula }),
        ...(spill ? { spill: { rowCount: spill.rowCount, columnCount: spill.columnCount } } : {}),
        ...(formatted ? { format } : {}),
      });
    });
  });
  return records;
}

/**
 * Replaces the workbook by an opened one. Sheets come first: formulas, tables and names refer to them.
 * The old ones go before: the opened file may hold the same sheets, with the same ids.
 */
export function writeDocument(host: Host, document: WorkbookDocument): void {
  const { spreadsheet } = host;
  const before = spreadsheet.sheets().map((sheet) => sheet.id);
  // A workbook has at least one visible sheet at any time; no sheet of a file has this name.
  const meanwhile = spreadsheet.addSheet("/");
  spreadsheet.activateSheet(meanwhile);
  for (const id of before) spreadsheet.deleteSheet(id);
  for (const { id, name } of document.sheets) spreadsheet.addSheet(name, id);
  spreadsheet.activateSheet(document.activeSheetId);
  spreadsheet.deleteSheet(meanwhile);

  const bySheet = <Value>(of: (sheet: WorkbookDocument["sheets"][number]) => Value) =>
    Object.fromEntries(document.sheets.map((sheet) => [sheet.id, of(sheet)]));
  host.store.update({
    tables: document.tables,
    names: document.names,
    conditionalFormats: document.conditionalFormats,
    validations: document.validations,
    charts: document.charts,
    pageLayouts: bySheet((sheet) => sheet.pageLayout),
    hyperlinks: bySheet((sheet) => sheet.hyperlinks),
    notes: bySheet((sheet) => sheet.notes ?? []),
    protectedSheets: document.sheets.filter((sheet) => sheet.protected).map(({ id }) => id),
    settings: document.settings,
  });
  host.define();
  for (const sheet of document.sheets) writeSheet(host, sheet.id, sheet);
}

function writeSheet({ spreadsheet }: Host, sheetId: string, sheet: WorkbookDocument["sheets"][number]): void {
  spreadsheet.setGridlines(sheetId, sheet.showGridlines);
  if (sheet.tabColor !== "") spreadsheet.setTabColor(sheetId, sheet.tabColor);
  for (const { rect, cells } of blocks(sheet.cells)) spreadsheet.write(sheetId, rect, cells);
  for (const { rect, format } of formatRuns(sheet.cells)) spreadsheet.format(sheetId, rect, format);
  for (const [column, points] of sheet.columnWidths) spreadsheet.setColumnWidth(sheetId, column, 1, points);
  const automatic = new Set(sheet.automaticRows);
  for (const [row, points] of sheet.rowHeights) {
    if (automatic.has(row)) spreadsheet.setAutomaticHeight(sheetId, row, points);
    else spreadsheet.setRowHeight(sheetId, row, 1, points);
  }
  for (const column of sheet.hiddenColumns) spreadsheet.setColumnsHidden(sheetId, column, 1, true);
  for (const row of sheet.hiddenRows) spreadsheet.setRowsHidden(sheetId, row, 1, true);
  for (const merge of sheet.merges) spreadsheet.merge(sheetId, merge);
  spreadsheet.setFreeze(sheetId, sheet.freeze);
  if (sheet.visibility !== "Visible") spreadsheet.setVisibility(sheetId, sheet.visibility);
}

const rowsOfBlock = 200;

/** The contents in blocks of neighbouring rows: one write for each cell would take a second for a thousand. */
function blocks(cells: readonly CellRecord[]): { readonly rect: Rect; readonly cells: (CellWrite | undefined)[][] }[] {
  const byBlock = new Map<number, CellRecord[]>();
  for (const cell of cells) {
    if (cell.formula === undefined && cell.value === null) continue;
    const block = Math.floor(cell.row / rowsOfBlock);
    const members = byBlock.get(block);
    if (members) members.push(cell);
    else byBlock.set(block, [cell]);
  }
  return [...byBlock.values()].map((members) => {
    const rect = members.map(cellRect).reduce(bounding);
    const rows = Array.from({ length: rect.rowCount }, () => new Array<CellWrite | undefined>(rect.columnCount));
    for (const { row, column, value, formula } of members) {
      const target = rows[row - rect.row];
      if (target) target[column - rect.column] = formula === undefined ? { value } : { formula };
    }
    return { rect, cells: rows.map((row) => Array.from(row)) };
  });
}

const cellRect = ({ row, column }: CellRecord): Rect => ({ row, column, rowCount: 1, columnCount: 1 });

/** Neighbours in a row with one format are one area. */
function formatRuns(cells: readonly CellRecord[]): { readonly rect: Rect; readonly format: CellFormat }[] {
  const runs: { rect: Rect; format: CellFormat; key: string }[] = [];
  for (const { row, column, format } of cells) {
    if (!format) continue;
    const key = JSON.stringify(format);
    const last = runs.at(-1);
    const joins = last?.key === key && last.rect.row === row && last.rect.column + last.rect.columnCount === column;
    if (joins) last.rect = { ...last.rect, columnCount: last.rect.columnCount + 1 };
    else runs.push({ rect: { row, column, rowCount: 1, columnCount: 1 }, format, key });
  }
  return runs;
}
