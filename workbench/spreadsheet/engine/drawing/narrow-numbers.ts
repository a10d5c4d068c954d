import { CellValueType, type ICellDataForSheetInterceptor, type IStyleData, type Nullable } from "@univerjs/core";
import { FontCache, getFontStyleString, SpreadsheetSkeleton } from "@univerjs/engine-render";
import { type Fits, fitFormatted, fitGeneral } from "../fitted-text";
import { generalText } from "../text";

/** Where the engine lays out the text of a cell before it is drawn. */
interface Layout {
  _setFontStylesCache(row: number, column: number, cell: Cell, style?: IStyleData): void;
  getCellWithCoordByIndex(
    row: number,
    column: number,
  ): { readonly mergeInfo: Sides; readonly isMergedMainCell: boolean } & Sides;
}
interface Sides {
  readonly startX: number;
  readonly endX: number;
}
type Cell = Nullable<ICellDataForSheetInterceptor>;

/** The engine leaves this much free to the left and right of a text. */
const PADDING = 2;

let done = false;

/**
 * A number is drawn as far as its column is wide, as in Excel: one in General with fewer decimals or in scientific
 * notation, another as "####". Only the drawing is concerned: what the cell holds and its editor shows stays.
 */
export function fitNumbers(): void {
  if (done) return;
  done = true;
  const prototype = SpreadsheetSkeleton.prototype as unknown as Layout;
  const { _setFontStylesCache: layOut } = prototype;
  prototype._setFontStylesCache = function (this: Layout, row, column, cell, style) {
    layOut.call(
      this,
      row,
      column,
      isNumber(cell) && !style?.tr?.a ? fitted(this, row, column, cell, style) : cell,
      style,
    );
  };
}

function isNumber(cell: Cell): cell is ICellDataForSheetInterceptor {
  return cell?.t === CellValueType.NUMBER && !cell.p && cell.v !== null && cell.v !== undefined && cell.v !== "";
}

function fitted(
  layout: Layout,
  row: number,
  column: number,
  cell: ICellDataForSheetInterceptor,
  style?: IStyleData,
): Cell {
  const place = layout.getCellWithCoordByIndex(row, column);
  const { startX, endX } = place.isMergedMainCell ? place.mergeInfo : place;
  const { leftOffset = 0, rightOffset = 0 } = cell.fontRenderExtension ?? {};
  const { l = PADDING, r = PADDING } = style?.pd ?? {};
  const room = endX - startX - leftOffset - rightOffset - (l ?? PADDING) - (r ?? PADDING);
  const font = getFontStyleString(style).fontCache;
  const fits: Fits = (text) => FontCache.getMeasureText(text, font).width <= room;
  const pattern = style?.n?.pattern;
  const isGeneral = typeof cell.v === "number" && (pattern === undefined || pattern === "" || pattern === "General");
  const v = isGeneral
    ? fitGeneral(cell.v as number, generalText(cell.v as number), fits)
    : fitFormatted(String(cell.v), fits);
  return v === cell.v ? cell : { ...cell, v };
}
