import type { CellFormat } from "../document";
import { invalidArgument, notImplemented } from "../protocol/errors";
import type { ObjectClass } from "../protocol/objectModel";
import { child, method, scalar } from "../protocol/objectModel";
import { fittingWidth, standardFontSize, tallestRowPoints, widestColumnPoints } from "../textSize";
import { color, flag, integer, number, oneOf, text } from "./arguments";
import { requireUnprotected } from "./protection";
import { uniform } from "./range";
import { intersection, isUnbounded } from "./rects";
import type { RangeTarget } from "./targets";
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
const defaults = { fontName: "Calibri", fontSize: standardFontSize, fontColor: "#000000" } as const;

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

/** As in Excel, columns are fitted to text that is not wrapped. */
function fitColumns({ host, sheetId, rect }: RangeTarget): void {
  const used = host.spreadsheet.usedRect(sheetId, true);
  const cells = used && intersection(rect, used);
  if (!cells) return;
  const texts = host.spreadsheet.texts(sheetId, cells);
  const formats = host.spreadsheet.formats(sheetId, cells);
  for (let column = 0; column < cells.columnCount; column++) {
    const widths = texts.flatMap((row, index) => {
      const format = formats[index]?.[column] ?? {};
      const text = row[column] ?? "";
      return text === "" || format.wrapText ? [] : [fittingWidth(text, format)];
    });
    if (widths.length > 0)
      host.spreadsheet.setColumnWidth(
        sheetId,
        cells.column + column,
        1,
        widths.reduce((one, other) => Math.max(one, other)),
      );
  }
}

function fitRows({ host, sheetId, rect }: RangeTarget): void {
  const used = host.spreadsheet.usedRect(sheetId, true);
  const cells = used && intersection(rect, { ...used, column: rect.column, columnCount: rect.columnCount });
  if (cells) host.spreadsheet.fitRows(sheetId, cells.row, cells.rowCount);
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
