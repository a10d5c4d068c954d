import type { BorderEdge, BorderStyle, CellFormat, Rect } from "../document";
import { invalidArgument, notImplemented } from "../protocol/errors";
import type { ObjectClass } from "../protocol/objectModel";
import { child, method, scalar } from "../protocol/objectModel";
import { color, flag, integer, number, oneOf, text } from "./arguments";
import { requireUnprotected } from "./protection";
import { uniform } from "./range";
import { intersection, isUnbounded, lastColumn, lastRow } from "./rects";
import type { BorderTarget, RangeTarget } from "./targets";
import { object } from "./targets";

type Change = Parameters<RangeTarget["host"]["spreadsheet"]["format"]>[2];

function apply({ host, sheetId, rect }: RangeTarget, change: Change): void {
  requireUnprotected(host, sheetId);
  host.spreadsheet.format(sheetId, rect, change);
}

/** One value for the range, or null where its cells differ. Of whole rows and columns the used part speaks. */
function read<Value>(range: RangeTarget, of: (format: CellFormat) => Value): Value | null {
  const { host, sheetId, rect } = range;
  const used = host.spreadsheet.usedRect(sheetId, false);
  const cells = isUnbounded(rect) ? used && intersection(rect, used) : rect;
  if (!cells) return of({});
  return uniform(host.spreadsheet.formats(sheetId, cells).flatMap((row) => row.map(of)));
}

const horizontal = ["General", "Left", "Center", "Right", "Fill", "Justify", "CenterAcrossSelection"] as const;
const vertical = ["Top", "Center", "Bottom", "Justify"] as const;

/** What a cell looks like that was never formatted. */
const defaults = { fontName: "Calibri", fontSize: 11, fontColor: "#000000" } as const;

const widestColumnPoints = 255 * 5.25 + 3.75;
const tallestRowPoints = 409;

export const rangeFormatClass: ObjectClass<RangeTarget> = {
  name: "RangeFormat",
  since: "1.1",
  members: {
    wrapText: scalar(
      "1.1",
      (range) => read(range, (format) => format.wrapText ?? false),
      (range, value) => {
        apply(range, { wrapText: flag(value, "wrapText") });
      },
    ),
    horizontalAlignment: scalar(
      "1.1",
      (range) => read(range, (format) => format.horizontalAlignment ?? "General"),
      (range, value) => {
        apply(range, { horizontalAlignment: oneOf(value, horizontal, "horizontalAlignment") });
      },
    ),
    verticalAlignment: scalar(
      "1.1",
      (range) => read(range, (format) => format.verticalAlignment ?? "Bottom"),
      (range, value) => {
        apply(range, { verticalAlignment: oneOf(value, vertical, "verticalAlignment") });
      },
    ),
    indentLevel: scalar(
      "1.9",
      (range) => read(range, (format) => format.indentLevel ?? 0),
      (range, value) => {
        const level = integer(value, "indentLevel");
        if (level < 0 || level > 250) throw invalidArgument("The indent is from 0 to 250.");
        apply(range, { indentLevel: level });
      },
    ),
    shrinkToFit: scalar(
      "1.9",
      (range) => read(range, (format) => format.shrinkToFit ?? false),
      (range, value) => {
        apply(range, { shrinkToFit: flag(value, "shrinkToFit") });
      },
    ),
    textOrientation: scalar(
      "1.7",
      (range) => read(range, (format) => format.textOrientation ?? 0),
      (range, value) => {
        const degrees = integer(value, "textOrientation");
        if (degrees !== 180 && (degrees < -90 || degrees > 90))
          throw invalidArgument("Text is turned by -90 to 90 degrees, or stands upright (180).");
        apply(range, { textOrientation: degrees });
      },
    ),
    columnWidth: scalar(
      "1.2",
      ({ host, sheetId, rect }) => uniform(host.spreadsheet.columnWidths(sheetId, rect.column, rect.columnCount)),
      ({ host, sheetId, rect }, value) => {
        const points = number(value, "columnWidth");
        if (points < 0 || points > widestColumnPoints)
          throw invalidArgument("A column is at most 255 characters wide.");
        requireUnprotected(host, sheetId);
        host.spreadsheet.setColumnWidth(sheetId, rect.column, rect.columnCount, points);
      },
    ),
    rowHeight: scalar(
      "1.2",
      ({ host, sheetId, rect }) => uniform(host.spreadsheet.rowHeights(sheetId, rect.row, rect.rowCount)),
      ({ host, sheetId, rect }, value) => {
        const points = number(value, "rowHeight");
        if (points < 0 || points > tallestRowPoints) throw invalidArgument("A row is at most 409 points high.");
        requireUnprotected(host, sheetId);
        host.spreadsheet.setRowHeight(sheetId, rect.row, rect.rowCount, points);
      },
    ),
    fill: child("1.1", (range) => object("RangeFill", range)),
    font: child("1.1", (range) => object("RangeFont", range)),
    borders: child("1.1", (range) => object("RangeBorderCollection", range)),
    protection: child("1.2", (range) => object("FormatProtection", range)),
    autofitColumns: method("1.2", (range) => {
      requireUnprotected(range.host, range.sheetId);
      fitColumns(range);
    }),
    autofitRows: method("1.2", (range) => {
      requireUnprotected(range.host, range.sheetId);
      fitRows(range);
    }),
  },
};

/** Wide characters (CJK and full-width forms) take two columns of digits. */
function displayWidth(line: string): number {
  let width = 0;
  for (const character of line)
    width += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/.test(character) ? 2 : 1;
  return width;
}

const pointsPerCharacter = 5.25;
const cellPadding = 3.75;

/** An estimate from the number of characters: the fonts of the machine are not measured. */
function fitColumns({ host, sheetId, rect }: RangeTarget): void {
  const used = host.spreadsheet.usedRect(sheetId, true);
  const cells = used && intersection(rect, used);
  if (!cells) return;
  const texts = host.spreadsheet.texts(sheetId, cells);
  const formats = host.spreadsheet.formats(sheetId, cells);
  for (let column = 0; column < cells.columnCount; column++) {
    let widest = 0;
    texts.forEach((row, index) => {
      const format = formats[index]?.[column] ?? {};
      if (format.wrapText) return;
      const scale = ((format.fontSize ?? defaults.fontSize) / defaults.fontSize) * (format.bold ? 1.1 : 1);
      for (const line of (row[column] ?? "").split("\n")) widest = Math.max(widest, displayWidth(line) * scale);
    });
    if (widest === 0) continue;
    const points = Math.min(widest * pointsPerCharacter + cellPadding, widestColumnPoints);
    host.spreadsheet.setColumnWidth(sheetId, cells.column + column, 1, points);
  }
}

/** Height of a line in sizes of its letters; fonts for Chinese have taller lines. */
const latinLine = 1.36;
const ideographLine = 1.5;

function fitRows({ host, sheetId, rect }: RangeTarget): void {
  const used = host.spreadsheet.usedRect(sheetId, true);
  const cells = used && intersection(rect, { ...used, column: rect.column, columnCount: rect.columnCount });
  if (!cells) return;
  const across: Rect = { ...cells, column: 0, columnCount: used.column + used.columnCount };
  const texts = host.spreadsheet.texts(sheetId, across);
  const formats = host.spreadsheet.formats(sheetId, across);
  const widths = host.spreadsheet.columnWidths(sheetId, 0, across.columnCount);
  for (let row = 0; row < across.rowCount; row++) {
    let height = 15;
    (texts[row] ?? []).forEach((shown, column) => {
      const format = formats[row]?.[column] ?? {};
      const perLine = Math.max(1, ((widths[column] ?? 48) - cellPadding) / pointsPerCharacter);
      const lines = shown
        .split("\n")
        .reduce((sum, line) => sum + (format.wrapText ? Math.max(1, Math.ceil(displayWidth(line) / perLine)) : 1), 0);
      const perPoint = displayWidth(shown) > shown.length ? ideographLine : latinLine;
      height = Math.max(height, lines * (format.fontSize ?? defaults.fontSize) * perPoint);
    });
    host.spreadsheet.setRowHeight(sheetId, across.row + row, 1, Math.min(height, tallestRowPoints));
  }
}

export const rangeFillClass: ObjectClass<RangeTarget> = {
  name: "RangeFill",
  since: "1.1",
  members: {
    color: scalar(
      "1.1",
      // A cell without a fill reads white, cells of different fills read null.
      (range) => read(range, (format) => format.fillColor ?? "#FFFFFF"),
      (range, value) => {
        apply(range, { fillColor: value === "" ? null : color(value, "color") });
      },
    ),
    clear: method("1.1", (range) => {
      apply(range, { fillColor: null });
    }),
  },
};

export const rangeFontClass: ObjectClass<RangeTarget> = {
  name: "RangeFont",
  since: "1.1",
  members: {
    name: scalar(
      "1.1",
      (range) => read(range, (format) => format.fontName ?? defaults.fontName),
      (range, value) => {
        const name = text(value, "name");
        if (name === "" || name.length > 31) throw invalidArgument("A font's name has 1 to 31 characters.");
        apply(range, { fontName: name });
      },
    ),
    size: scalar(
      "1.1",
      (range) => read(range, (format) => format.fontSize ?? defaults.fontSize),
      (range, value) => {
        const size = number(value, "size");
        if (size < 1 || size > 409) throw invalidArgument("A font's size is from 1 to 409 points.");
        apply(range, { fontSize: size });
      },
    ),
    color: scalar(
      "1.1",
      (range) => read(range, (format) => format.fontColor ?? defaults.fontColor),
      (range, value) => {
        apply(range, { fontColor: color(value, "color") });
      },
    ),
    bold: fontFlag("bold"),
    italic: fontFlag("italic"),
    strikethrough: fontFlag("strikethrough", "1.9"),
    underline: scalar(
      "1.1",
      (range) => read(range, (format) => (format.underline ? "Single" : "None")),
      (range, value) => {
        const style = oneOf(value, ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"], "underline");
        if (style !== "None" && style !== "Single")
          throw notImplemented("RangeFont.underline", `${style} is not modelled`);
        apply(range, { underline: style === "Single" });
      },
    ),
  },
};

function fontFlag(name: "bold" | "italic" | "strikethrough", since = "1.1") {
  return scalar<RangeTarget>(
    since,
    (range) => read(range, (format) => format[name] ?? false),
    (range, value) => {
      apply(range, { [name]: flag(value, name) });
    },
  );
}

export const formatProtectionClass: ObjectClass<RangeTarget> = {
  name: "FormatProtection",
  since: "1.2",
  members: {
    locked: scalar(
      "1.2",
      (range) => read(range, (format) => format.locked ?? true),
      (range, value) => {
        apply(range, { locked: flag(value, "locked") });
      },
    ),
    formulaHidden: scalar(
      "1.2",
      (range) => read(range, (format) => format.formulaHidden ?? false),
      (range, value) => {
        apply(range, { formulaHidden: flag(value, "formulaHidden") });
      },
    ),
  },
};

const edges = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal"] as const;
type Edge = (typeof edges)[number];

export const rangeBorderCollectionClass: ObjectClass<RangeTarget> = {
  name: "RangeBorderCollection",
  since: "1.1",
  members: {
    count: scalar("1.1", () => edges.length),
    getItemAt: method("1.1", (range, index) => {
      const edge = edges[integer(index, "index")];
      if (!edge) throw invalidArgument("There is no such border.");
      return object("RangeBorder", { ...range, edge });
    }),
  },
  items: (range) => edges.map((edge) => object("RangeBorder", { ...range, edge })),
  item(range, key) {
    if (key === "DiagonalDown" || key === "DiagonalUp")
      throw notImplemented("RangeBorderCollection.getItem", "diagonal borders are not modelled");
    return object("RangeBorder", { ...range, edge: oneOf(key, edges, "The border") });
  },
};

/** The cells that carry an edge of a range, and on which of their sides. */
function sides(rect: Rect, edge: Edge): readonly { readonly rect: Rect; readonly side: BorderEdge }[] {
  switch (edge) {
    case "EdgeTop":
      return [{ rect: { ...rect, rowCount: 1 }, side: "top" }];
    case "EdgeBottom":
      return [{ rect: { ...rect, row: lastRow(rect), rowCount: 1 }, side: "bottom" }];
    case "EdgeLeft":
      return [{ rect: { ...rect, columnCount: 1 }, side: "left" }];
    case "EdgeRight":
      return [{ rect: { ...rect, column: lastColumn(rect), columnCount: 1 }, side: "right" }];
    case "InsideHorizontal":
      return rect.rowCount < 2
        ? []
        : [
            { rect: { ...rect, rowCount: rect.rowCount - 1 }, side: "bottom" },
            { rect: { ...rect, row: rect.row + 1, rowCount: rect.rowCount - 1 }, side: "top" },
          ];
    case "InsideVertical":
      return rect.columnCount < 2
        ? []
        : [
            { rect: { ...rect, columnCount: rect.columnCount - 1 }, side: "right" },
            { rect: { ...rect, column: rect.column + 1, columnCount: rect.columnCount - 1 }, side: "left" },
          ];
  }
}

const styleOf: Readonly<Record<string, Readonly<Record<string, BorderStyle>>>> = {
  Continuous: { Hairline: "hair", Thin: "thin", Medium: "medium", Thick: "thick" },
  Dash: { Thin: "dashed" },
  Dot: { Thin: "dotted" },
  Double: { Thick: "double", Thin: "double" },
};

const officeStyle: Readonly<Record<BorderStyle, { readonly style: string; readonly weight: string }>> = {
  hair: { style: "Continuous", weight: "Hairline" },
  thin: { style: "Continuous", weight: "Thin" },
  medium: { style: "Continuous", weight: "Medium" },
  thick: { style: "Continuous", weight: "Thick" },
  dashed: { style: "Dash", weight: "Thin" },
  dotted: { style: "Dot", weight: "Thin" },
  double: { style: "Double", weight: "Thick" },
};

type Border = NonNullable<NonNullable<CellFormat["borders"]>[BorderEdge]>;

function readBorder<Value>(target: BorderTarget, of: (border: Border | undefined) => Value): Value | null {
  const found = sides(target.rect, target.edge as Edge).flatMap(({ rect, side }) =>
    target.host.spreadsheet
      .formats(target.sheetId, rect)
      .flatMap((row) => row.map((format) => of(format.borders?.[side]))),
  );
  return found.length === 0 ? of(undefined) : uniform(found);
}

function writeBorder(target: BorderTarget, change: (border: Border | undefined) => Border | null): void {
  const { host, sheetId } = target;
  requireUnprotected(host, sheetId);
  for (const { rect, side } of sides(target.rect, target.edge as Edge)) {
    const formats = host.spreadsheet.formats(sheetId, rect);
    const first = JSON.stringify(formats[0]?.[0]?.borders ?? {});
    const alike = formats.every((row) => row.every((format) => JSON.stringify(format.borders ?? {}) === first));
    const areas = alike
      ? [rect]
      : formats.flatMap((row, i) =>
          row.map((_, j) => ({ row: rect.row + i, column: rect.column + j, rowCount: 1, columnCount: 1 })),
        );
    for (const area of areas) {
      const before = formats[area.row - rect.row]?.[area.column - rect.column]?.borders ?? {};
      const { [side]: old, ...others } = before;
      const border = change(old);
      host.spreadsheet.format(sheetId, area, { borders: border ? { ...others, [side]: border } : others });
    }
  }
}

const plain: Border = { style: "thin", color: "#000000" };

export const rangeBorderClass: ObjectClass<BorderTarget> = {
  name: "RangeBorder",
  since: "1.1",
  id: ({ edge }) => edge,
  members: {
    sideIndex: scalar("1.1", ({ edge }) => edge),
    style: scalar(
      "1.1",
      (target) => readBorder(target, (border) => (border ? officeStyle[border.style].style : "None")),
      (target, value) => {
        const style = text(value, "style");
        if (style !== "None" && !styleOf[style])
          throw notImplemented("RangeBorder.style", `the border style ${style} is not modelled`);
        writeBorder(target, (border) => {
          if (style === "None") return null;
          const weight = border ? officeStyle[border.style].weight : "Thin";
          const known = styleOf[style] ?? {};
          return { ...plain, ...border, style: known[weight] ?? Object.values(known)[0] ?? "thin" };
        });
      },
    ),
    weight: scalar(
      "1.1",
      (target) => readBorder(target, (border) => (border ? officeStyle[border.style].weight : "Thin")),
      (target, value) => {
        const weight = oneOf(value, ["Hairline", "Thin", "Medium", "Thick"], "weight");
        writeBorder(target, (border) => {
          const style = border ? officeStyle[border.style].style : "Continuous";
          const found = styleOf[style]?.[weight];
          if (!found)
            throw notImplemented("RangeBorder.weight", `a ${style} border of weight ${weight} is not modelled`);
          return { ...plain, ...border, style: found };
        });
      },
    ),
    color: scalar(
      "1.1",
      (target) => readBorder(target, (border) => border?.color ?? "#000000"),
      (target, value) => {
        const hex = color(value, "color");
        writeBorder(target, (border) => ({ ...plain, ...border, color: hex }));
      },
    ),
  },
};
