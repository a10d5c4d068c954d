import type { IStyleData } from "@univerjs/core";
import { BooleanNumber, BorderStyleTypes } from "@univerjs/core";
import type { TableRecord } from "../../../document";

/** The accents of the Office theme; 0 stands for the styles without an accent. */
const ACCENTS = ["#000000", "#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"] as const;

interface Palette {
  readonly header: IStyleData;
  readonly total: IStyleData;
  readonly body: IStyleData;
  readonly band: IStyleData;
}

/** Mixes a color with white; 0 leaves it, 1 is white. */
function tint(color: string, share: number): string {
  const mix = (start: number) => {
    const channel = Number.parseInt(color.slice(start, start + 2), 16);
    return Math.round(channel + (255 - channel) * share)
      .toString(16)
      .padStart(2, "0");
  };
  return `#${mix(1)}${mix(3)}${mix(5)}`;
}

function paletteOf(style: string): Palette | null {
  const [, family, digits] = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(style) ?? [];
  if (!family || !digits) return null;
  const number = Number(digits) - 1;
  const accent = ACCENTS[number % ACCENTS.length] ?? ACCENTS[0];
  const line = { s: BorderStyleTypes.THIN, cl: { rgb: accent } };
  const bold = { bl: BooleanNumber.TRUE };
  if (family === "Light") {
    const rule = { bd: { t: line, b: line } };
    const band = { bg: { rgb: tint(number === 0 ? "#808080" : accent, 0.8) } };
    return { header: { ...bold, ...rule }, total: { ...bold, ...rule }, body: {}, band };
  }
  const light = family === "Medium";
  const fill = light ? accent : tint(accent, 0.25);
  const header = { ...bold, cl: { rgb: "#FFFFFF" }, bg: { rgb: light ? fill : "#000000" } };
  const band = { bg: { rgb: light ? tint(accent, 0.8) : fill } };
  const body = light
    ? { bd: { b: { s: BorderStyleTypes.THIN, cl: { rgb: tint(accent, 0.4) } } } }
    : { bg: { rgb: tint(accent, 0.45) } };
  return { header, total: { ...bold, bd: { t: { s: BorderStyleTypes.DOUBLE, cl: { rgb: accent } } } }, body, band };
}

/** How a table's style draws one of its cells; null outside of the table. The cell's own format lies above it. */
export function tableCellStyle(table: TableRecord, row: number, column: number): IStyleData | null {
  const { rect, showHeaders, showTotals } = table;
  const inRow = row - rect.row;
  const inColumn = column - rect.column;
  if (inRow < 0 || inRow >= rect.rowCount || inColumn < 0 || inColumn >= rect.columnCount) return null;
  const palette = paletteOf(table.style);
  if (!palette) return null;
  if (showHeaders && inRow === 0) return palette.header;
  if (showTotals && inRow === rect.rowCount - 1) return palette.total;
  const dataRow = inRow - (showHeaders ? 1 : 0);
  const banded = (table.showBandedRows && dataRow % 2 === 0) || (table.showBandedColumns && inColumn % 2 === 0);
  const strong =
    (table.highlightFirstColumn && inColumn === 0) || (table.highlightLastColumn && inColumn === rect.columnCount - 1);
  return {
    ...palette.body,
    ...(banded ? palette.band : {}),
    ...(strong ? { bl: BooleanNumber.TRUE } : {}),
  };
}
