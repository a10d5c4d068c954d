import { CellValueType, type ICellData, type ObjectMatrix } from "@univerjs/core";
import { SetRangeValuesCommand, SheetInterceptorService } from "@univerjs/sheets";
import { ISheetClipboardService, PREDEFINED_HOOK_NAME_PASTE } from "@univerjs/sheets-ui";
import type { Rect } from "../../../document";
import { MAX_COLUMNS, MAX_ROWS } from "../../../formulas";
import { cellsOfText } from "../../../input";
import type { Engine } from "../engine";
import { rangeOf } from "../spills";

/** Where what is pasted goes. */
interface Target {
  /** What is selected on the active sheet. */
  selected(): { readonly sheetId: string; readonly rect: Rect };
  /** Makes room for a rectangle, which is selected then. */
  select(sheetId: string, rect: Rect): void;
}

/**
 * Texts of other programs are pasted as if each of their cells were typed; one cell fills all that is selected, whole
 * rows and columns apart. The engine's own reading knows neither Chinese dates nor amounts, and puts lines into one cell. Tables of other programs
 * and the grid's own cells, which come with formats, remain the engine's.
 */
export function pasteTextsAsTyped(engine: Engine, target: Target): void {
  const clipboard = engine.injector.get(ISheetClipboardService);
  const legacyPaste = clipboard.legacyPaste.bind(clipboard);
  clipboard.legacyPaste = async (html, text, files) =>
    text && isPlain(html, files?.length ?? 0) ? pasteText(engine, target, text) : legacyPaste(html, text, files);
  const paste = clipboard.paste.bind(clipboard);
  clipboard.paste = async (item, type) => {
    const content = async (mime: string) => (item.types.includes(mime) ? (await item.getType(mime)).text() : "");
    const [text, html] = await Promise.all([content("text/plain"), content("text/html")]);
    const images = item.types.filter((mime) => mime.startsWith("image/")).length;
    const isDefault = type === undefined || type === PREDEFINED_HOOK_NAME_PASTE.DEFAULT_PASTE;
    return text && isDefault && isPlain(html, images) ? pasteText(engine, target, text) : paste(item, type);
  };
}

const isPlain = (html: string | undefined, images: number) => images === 0 && !/<(?:table|img)\b/i.test(html ?? "");

async function pasteText(engine: Engine, target: Target, text: string): Promise<boolean> {
  const { sheetId, rect: selected } = target.selected();
  const rows = cellsOfText(text);
  const columnCount = Math.max(...rows.map(({ length }) => length));
  const isOne =
    rows.length === 1 && columnCount === 1 && selected.rowCount < MAX_ROWS && selected.columnCount < MAX_COLUMNS;
  const rect = isOne ? selected : { ...selected, rowCount: rows.length, columnCount };
  target.select(sheetId, rect);
  const cells: Record<number, Record<number, ICellData>> = {};
  for (let row = 0; row < rect.rowCount; row++) {
    const line: Record<number, ICellData> = {};
    for (let column = 0; column < rect.columnCount; column++) {
      const field = (isOne ? rows[0]?.[0] : rows[row]?.[column]) ?? "";
      line[rect.column + column] = await typedCell(engine, sheetId, rect.row + row, rect.column + column, field);
    }
    cells[rect.row + row] = line;
  }
  return engine.commands.executeCommand(SetRangeValuesCommand.id, {
    unitId: engine.unitId,
    subUnitId: sheetId,
    range: rangeOf(rect),
    value: cells as unknown as ObjectMatrix<ICellData>,
  });
}

/** What the editor of cells would write for this text. */
async function typedCell(engine: Engine, sheetId: string, row: number, column: number, text: string) {
  const nothing = { v: null, f: null, p: null, si: null, t: null };
  const sheet = engine.sheet(sheetId);
  const isText = sheet.getComposedCellStyle(row, column).n?.pattern === "@";
  if (text === "") return nothing;
  if (isText) return { ...nothing, v: text, t: CellValueType.STRING };
  if (text.startsWith("=") && text.length > 1) return { ...nothing, f: text };
  const typed = { ...nothing, v: text, t: CellValueType.STRING };
  const read = engine.injector.get(SheetInterceptorService).onWriteCell(engine.workbook, sheet, row, column, typed);
  return (await read) ?? typed;
}
