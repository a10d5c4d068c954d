import type { BorderEdge, BorderStyle, CellFormat, Rect } from "../document";
import { invalidArgument, notImplemented } from "../protocol/errors";
import type { ObjectClass } from "../protocol/objectModel";
import { method, scalar } from "../protocol/objectModel";
import { color, integer, oneOf, text } from "./arguments";
import { requireUnprotected } from "./protection";
import { uniform } from "./range";
import { lastColumn, lastRow } from "./rects";
import type { BorderTarget, RangeTarget } from "./targets";
import { object } from "./targets";

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
