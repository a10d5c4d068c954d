import type { ChartRecord, ChartSeriesRecord } from "../../document";
import { chartKinds, legendPositions, type Sizes } from "../charts";
import { emuPerPoint } from "../units";
import type { Package } from "./package";
import { child, children, contentOf, flag, localName, parse, type XmlElement } from "./xml";
import type { ReportLoss } from "../losses";

interface Reading {
  readonly file: Package;
  /** The sheet's part. */
  readonly path: string;
  readonly sheetId: string;
  readonly lost: ReportLoss;
}

/** The charts that a sheet's drawings hold; other drawn objects are named as lost. */
export function readCharts(reading: Reading, columnWidth: Sizes, rowHeight: Sizes): ChartRecord[] {
  const { file, path, sheetId, lost } = reading;
  return file.related(path, "drawing").flatMap(({ target: drawing }) => {
    const targets = new Map(file.relationships(drawing).map((relation) => [relation.id, relation.target]));
    return elements(parse(file.text(drawing))).flatMap((anchor, index) => {
      const frame = child(anchor, "graphicFrame");
      const part = targets.get(descendant(frame, "chart")?.attributes["r:id"] ?? "");
      const chart = part === undefined || !file.has(part) ? undefined : readChart(parse(file.text(part)), lost);
      if (!chart) {
        lost(frame ? "unknownCharts" : "pictures");
        return [];
      }
      const name = descendant(frame, "cNvPr")?.attributes["name"] ?? `Chart ${index + 1}`;
      const place = readAnchor(anchor, columnWidth, rowHeight);
      return [{ ...chart, ...place, id: `${sheetId}-chart-${index + 1}`, sheetId, name }];
    });
  });
}

function elements(node: XmlElement | undefined): XmlElement[] {
  return (node?.children ?? []).filter((part): part is XmlElement => part.type === "element");
}

function descendant(node: XmlElement | undefined, name: string): XmlElement | undefined {
  for (const part of elements(node)) {
    const found = localName(part) === name ? part : descendant(part, name);
    if (found) {
      return found;
    }
  }
  return undefined;
}

type Place = Pick<ChartRecord, "left" | "top" | "width" | "height">;

/** An anchor names two cells, one cell and a size, or a place and a size (in EMU). */
function readAnchor(anchor: XmlElement, columnWidth: Sizes, rowHeight: Sizes): Place {
  const at = (corner: XmlElement | undefined, axis: "col" | "row", size: Sizes) =>
    pointsAt(Number(contentOf(child(corner, axis))), Number(contentOf(child(corner, `${axis}Off`))), size);
  const [from, to, position, extent] = ["from", "to", "pos", "ext"].map((name) => child(anchor, name));
  const points = (node: XmlElement | undefined, name: string) => Number(node?.attributes[name] ?? 0) / emuPerPoint;
  const left = from ? at(from, "col", columnWidth) : points(position, "x");
  const top = from ? at(from, "row", rowHeight) : points(position, "y");
  return {
    left: rounded(left),
    top: rounded(top),
    width: rounded(to ? at(to, "col", columnWidth) - left : points(extent, "cx")),
    height: rounded(to ? at(to, "row", rowHeight) - top : points(extent, "cy")),
  };
}

function pointsAt(index: number, offset: number, size: Sizes): number {
  let points = offset / emuPerPoint;
  for (let before = 0; before < index; before++) {
    points += size(before);
  }
  return points;
}

/** To a hundredth of a point, which is finer than a pixel. */
function rounded(points: number): number {
  return Math.round(points * 100) / 100;
}

function readChart(
  root: XmlElement,
  lost: ReportLoss,
): Omit<ChartRecord, "id" | "sheetId" | "name" | keyof Place> | undefined {
  const chart = child(root, "chart");
  const plot = child(chart, "plotArea");
  const groups = elements(plot).filter((node) => localName(node).endsWith("Chart"));
  const types = groups.map(chartType);
  const [main] = types;
  if (main === undefined || types.some((type) => type === undefined)) {
    return undefined;
  }
  const title = child(chart, "title");
  const text = textOf(child(title, "tx"));
  if (title && text === "") {
    lost("chartTitles");
  }
  const legend = child(chart, "legend");
  const position = child(legend, "legendPos")?.attributes["val"];
  const format = child(child(plot, "valAx"), "numFmt")?.attributes;
  const minimum = child(child(child(plot, "valAx"), "scaling"), "min")?.attributes["val"];
  return {
    chartType: main,
    series: groups.flatMap((group, index) =>
      children(group, "ser").map((series) => readSeries(series, types[index] === main ? undefined : types[index])),
    ),
    ...(text === "" ? {} : { title: text }),
    legend: {
      visible: legend !== undefined,
      position: Object.entries(legendPositions).find(([, code]) => code === position)?.[0] ?? "Right",
    },
    ...(format?.["formatCode"] && format["sourceLinked"] !== "1" && format["formatCode"] !== "General"
      ? { valueAxisFormat: format["formatCode"] }
      : {}),
    ...(minimum === undefined ? {} : { valueAxisMinimum: Number(minimum) }),
  };
}

function chartType(group: XmlElement): string | undefined {
  const type = localName(group).replace("Chart", "");
  const value = (name: string) => child(group, name)?.attributes["val"];
  const [direction, grouping] = [value("barDir"), value("grouping")];
  const found = Object.entries(chartKinds).find(
    ([, kind]) =>
      kind.type === type &&
      (kind.barDir === undefined || kind.barDir === direction) &&
      (kind.grouping === undefined || kind.grouping === (grouping ?? "standard")),
  )?.[0];
  return found === "Line" && hasMarkers(group) ? "LineMarkers" : found;
}

function hasMarkers(group: XmlElement): boolean {
  const hidden = children(group, "ser").every(
    (series) => child(child(series, "marker"), "symbol")?.attributes["val"] === "none",
  );
  return flag(child(group, "marker"), "val", false) && !hidden;
}

function readSeries(series: XmlElement, type: string | undefined): ChartSeriesRecord {
  const reference = (name: string) => contentOf(descendant(child(series, name), "f"));
  const title = reference("tx");
  const categories = reference("cat") || reference("xVal");
  const shape = child(series, "spPr");
  const line = child(shape, "ln");
  const dash = child(line, "prstDash")?.attributes["val"];
  return {
    name: title === "" ? contentOf(descendant(child(series, "tx"), "v")) : `=${title}`,
    values: `=${reference("val") || reference("yVal")}`,
    ...(categories === "" ? {} : { categories: `=${categories}` }),
    ...named("fill", child(shape, "noFill") ? null : solidColor(shape)),
    ...named("line", solidColor(line)),
    ...(dash === undefined || dash === "solid" ? {} : { dashed: true }),
    ...(type === undefined ? {} : { chartType: type }),
  };
}

function solidColor(shape: XmlElement | undefined): string | undefined {
  const value = child(child(shape, "solidFill"), "srgbClr")?.attributes["val"];
  return value === undefined ? undefined : `#${value.toUpperCase()}`;
}

function named<Key extends string, Value>(key: Key, value: Value | undefined): { [_ in Key]?: Value } {
  return value === undefined ? {} : ({ [key]: value } as { [_ in Key]: Value });
}

/** Runs of text without what formats them. */
function textOf(node: XmlElement | undefined): string {
  return elements(node)
    .map((part) => (localName(part) === "t" ? contentOf(part) : textOf(part)))
    .join("");
}
