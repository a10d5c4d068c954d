import type { Alignment, Borders, Font, Style } from "@cj-tech-master/excelts";
import type { BorderEdge, CellFormat } from "../document";
import { fileColor, type Palette } from "./ooxml/colors";
import type { ReportLoss } from "./losses";

/** The font of cells whose format names none. */
export const defaultFont = { name: "Calibri", size: 11 } as const;

const edges: readonly BorderEdge[] = ["top", "bottom", "left", "right"];
const horizontals = {
  General: undefined,
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "fill",
  Justify: "justify",
  CenterAcrossSelection: "centerContinuous",
} as const;
const verticals = { Top: "top", Center: "middle", Bottom: "bottom", Justify: "justify" } as const;

/** A cell's format as the file library takes it. */
export function styleOf(format: CellFormat): Partial<Style> {
  const font = fontOf(format);
  const alignment = alignmentOf(format);
  const border = bordersOf(format);
  return {
    ...(format.numberFormat === undefined || format.numberFormat === "General" ? {} : { numFmt: format.numberFormat }),
    ...(font ? { font } : {}),
    ...(format.fillColor === undefined
      ? {}
      : { fill: { type: "pattern", pattern: "solid", fgColor: { argb: fileColor(format.fillColor) } } }),
    ...(border ? { border } : {}),
    ...(alignment ? { alignment } : {}),
    ...(format.locked === undefined && format.formulaHidden === undefined
      ? {}
      : { protection: { locked: format.locked ?? true, hidden: format.formulaHidden ?? false } }),
  };
}

function fontOf(format: CellFormat): Partial<Font> | undefined {
  const { fontName, fontSize, bold, italic, underline, strikethrough, fontColor } = format;
  if ([fontName, fontSize, bold, italic, underline, strikethrough, fontColor].every((part) => part === undefined)) {
    return undefined;
  }
  return {
    name: fontName ?? defaultFont.name,
    size: fontSize ?? defaultFont.size,
    ...(bold ? { bold } : {}),
    ...(italic ? { italic } : {}),
    ...(underline ? { underline } : {}),
    ...(strikethrough ? { strike: true } : {}),
    ...(fontColor === undefined ? {} : { color: { argb: fileColor(fontColor) } }),
  };
}

function alignmentOf(format: CellFormat): Partial<Alignment> | undefined {
  const horizontal = format.horizontalAlignment && horizontals[format.horizontalAlignment];
  const alignment: Partial<Alignment> = {
    ...(horizontal ? { horizontal } : {}),
    ...(format.verticalAlignment ? { vertical: verticals[format.verticalAlignment] } : {}),
    ...(format.wrapText ? { wrapText: true } : {}),
    ...(format.indentLevel ? { indent: format.indentLevel } : {}),
    ...(format.shrinkToFit ? { shrinkToFit: true } : {}),
    ...(format.textOrientation ? { textRotation: format.textOrientation } : {}),
  };
  return Object.keys(alignment).length > 0 ? alignment : undefined;
}

function bordersOf({ borders }: CellFormat): Partial<Borders> | undefined {
  const drawn = edges.flatMap((edge) => {
    const line = borders?.[edge];
    return line ? [[edge, { style: line.style, color: { argb: fileColor(line.color) } }] as const] : [];
  });
  return drawn.length > 0 ? Object.fromEntries(drawn) : undefined;
}

type ReadStyle = Partial<Omit<Style, "numFmt">> & { readonly numFmt?: unknown };

/** A read style as a format; `undefined` when all of it is the default. `lost` is told what has no place in a format. */
export function formatOf(style: ReadStyle, palette: Palette, lost: ReportLoss): CellFormat | undefined {
  const numberFormat = typeof style.numFmt === "string" ? style.numFmt : undefined;
  const format: CellFormat = {
    ...(numberFormat === undefined || numberFormat === "General" ? {} : { numberFormat }),
    ...readFont(style.font, palette),
    ...readFill(style.fill, palette, lost),
    ...readBorders(style.border, palette, lost),
    ...readAlignment(style.alignment),
    ...(style.protection?.locked === false ? { locked: false } : {}),
    ...(style.protection?.hidden ? { formulaHidden: true } : {}),
  };
  return Object.keys(format).length > 0 ? format : undefined;
}

function readFont(font: Partial<Font> | undefined, palette: Palette): CellFormat {
  if (!font) {
    return {};
  }
  // Theme color 1 is the automatic black of text.
  const color = font.color?.theme === 1 && !("tint" in font.color) ? undefined : palette.read(font.color);
  return {
    ...(font.name === undefined || font.name === defaultFont.name ? {} : { fontName: font.name }),
    ...(font.size === undefined || font.size === defaultFont.size ? {} : { fontSize: font.size }),
    ...(font.bold ? { bold: true } : {}),
    ...(font.italic ? { italic: true } : {}),
    ...(font.underline && font.underline !== "none" ? { underline: true } : {}),
    ...(font.strike ? { strikethrough: true } : {}),
    ...(color === undefined ? {} : { fontColor: color }),
  };
}

function readFill(fill: Style["fill"] | undefined, palette: Palette, lost: ReportLoss): CellFormat {
  if (!fill || (fill.type === "pattern" && fill.pattern === "none")) {
    return {};
  }
  if (fill.type === "gradient") {
    lost("gradients");
    const color = palette.read(fill.stops[0]?.color);
    return color === undefined ? {} : { fillColor: color };
  }
  if (fill.pattern !== "solid") {
    lost("patterns");
  }
  const color = palette.read(fill.fgColor);
  return color === undefined ? {} : { fillColor: color };
}

const knownLines = new Set(["thin", "medium", "thick", "dashed", "dotted", "double", "hair"]);

function readBorders(border: Partial<Borders> | undefined, palette: Palette, lost: ReportLoss): CellFormat {
  if (border?.diagonal?.style) {
    lost("diagonals");
  }
  const borders = edges.flatMap((edge) => {
    const line = border?.[edge];
    if (!line?.style) {
      return [];
    }
    const style = knownLines.has(line.style) ? line.style : "dashed";
    return [[edge, { style, color: palette.read(line.color) ?? "#000000" }] as const];
  });
  return borders.length > 0 ? { borders: Object.fromEntries(borders) } : {};
}

function readAlignment(alignment: Partial<Alignment> | undefined): CellFormat {
  const horizontal = keyOf(horizontals, alignment?.horizontal);
  const vertical = keyOf(verticals, alignment?.vertical);
  return {
    ...(horizontal ? { horizontalAlignment: horizontal } : {}),
    // Bottom is what a cell without a vertical alignment has.
    ...(vertical && vertical !== "Bottom" ? { verticalAlignment: vertical } : {}),
    ...(alignment?.wrapText ? { wrapText: true } : {}),
    ...(alignment?.indent ? { indentLevel: alignment.indent } : {}),
    ...(alignment?.shrinkToFit ? { shrinkToFit: true } : {}),
    ...(typeof alignment?.textRotation === "number" && alignment.textRotation !== 0
      ? { textOrientation: alignment.textRotation }
      : {}),
  };
}

function keyOf<Key extends string>(map: Readonly<Record<Key, unknown>>, value: unknown): Key | undefined {
  return value === undefined ? undefined : (Object.keys(map) as Key[]).find((key) => map[key] === value);
}
