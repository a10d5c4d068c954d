import type { Worksheet } from "@cj-tech-master/excelts";
import type { AddChartOptions, AddChartSeriesOptions, ChartRichText } from "@cj-tech-master/excelts/chart";
import type { ChartRecord, ChartSeriesRecord } from "../document";
import { FileError } from "./errors";
import { emuPerPoint } from "./units";

type ChartKind = Pick<AddChartOptions, "type" | "barDir" | "grouping" | "overlap" | "showMarker">;

/** Excel.ChartType to what a file calls it. */
export const chartKinds: Readonly<Record<string, ChartKind>> = {
  ColumnClustered: { type: "bar", barDir: "col", grouping: "clustered" },
  ColumnStacked: { type: "bar", barDir: "col", grouping: "stacked", overlap: 100 },
  ColumnStacked100: { type: "bar", barDir: "col", grouping: "percentStacked", overlap: 100 },
  BarClustered: { type: "bar", barDir: "bar", grouping: "clustered" },
  BarStacked: { type: "bar", barDir: "bar", grouping: "stacked", overlap: 100 },
  BarStacked100: { type: "bar", barDir: "bar", grouping: "percentStacked", overlap: 100 },
  Line: { type: "line", grouping: "standard", showMarker: false },
  LineMarkers: { type: "line", grouping: "standard", showMarker: true },
  LineStacked: { type: "line", grouping: "stacked", showMarker: false },
  Area: { type: "area", grouping: "standard" },
  AreaStacked: { type: "area", grouping: "stacked" },
  Pie: { type: "pie" },
  Doughnut: { type: "doughnut" },
  XYScatter: { type: "scatter" },
  Radar: { type: "radar" },
};

export const legendPositions = { Top: "t", Bottom: "b", Left: "l", Right: "r", Corner: "tr" } as const;

/** Size in points of a column or row. */
export type Sizes = (index: number) => number;

/** Draws a chart on a sheet. @throws FileError for a type of chart that has no place in the table above */
export function addChart(sheet: Worksheet, chart: ChartRecord, columnWidth: Sizes, rowHeight: Sizes): void {
  const types = [...new Set(chart.series.map((series) => series.chartType ?? chart.chartType))];
  const inGroup = (type: string) => chart.series.filter((series) => (series.chartType ?? chart.chartType) === type);
  const range = { tl: { col: 0, row: 0 }, br: { col: 1, row: 1 }, editAs: "oneCell" } as const;
  const common = {
    title: chart.title === undefined ? null : titleOf(chart.title),
    showLegend: chart.legend?.visible ?? true,
    legendPosition: legendPositions[(chart.legend?.position ?? "Right") as keyof typeof legendPositions] ?? "r",
    displayBlanksAs: "gap",
  } as const;
  const group = (type: string): AddChartOptions => ({
    ...kindOf(type),
    series: inGroup(type).map((series) => seriesOf(series, type)),
    ...(isRound(type) ? {} : axesOf(chart)),
  });
  if (types.length > 1) {
    sheet.addComboChart({ ...common, groups: types.map(group) }, range);
  } else {
    sheet.addChart({ ...common, ...group(types[0] ?? chart.chartType) }, range);
  }
  const added = sheet.getCharts().at(-1);
  if (!added) {
    throw new FileError("CannotBeSaved", `The chart "${chart.name}" could not be written.`);
  }
  types.forEach((type, group) => {
    inGroup(type).forEach(({ fill }, index) => {
      const written = added.getSeries(index, group);
      if (written && fill === null) written.spPr = { ...written.spPr, fill: { noFill: true } };
    });
  });
  const { tl, br } = added.range;
  for (const [anchor, left, top] of [
    [tl, chart.left, chart.top],
    [br, chart.left + chart.width, chart.top + chart.height],
  ] as const) {
    if (anchor) {
      [anchor.nativeCol, anchor.nativeColOff] = placeOf(left, columnWidth);
      [anchor.nativeRow, anchor.nativeRowOff] = placeOf(top, rowHeight);
    }
  }
}

/** As large as Excel writes the titles of new charts; without a size the title of an older Excel would be bold and larger. */
function titleOf(text: string): ChartRichText {
  return { paragraphs: [{ runs: [{ text, properties: { size: 1400, bold: false } }] }] };
}

function isRound(type: string): boolean {
  return type === "Pie" || type === "Doughnut";
}

function axesOf({
  valueAxisFormat,
  valueAxisMinimum,
}: ChartRecord): Pick<AddChartOptions, "valueAxis" | "categoryAxis"> {
  return {
    valueAxis: {
      majorGridlines: true,
      majorTickMark: "none",
      minorTickMark: "none",
      ...(valueAxisFormat === undefined ? {} : { numFmt: valueAxisFormat, numFmtLinked: false }),
      ...(valueAxisMinimum === undefined ? {} : { min: valueAxisMinimum }),
    },
    categoryAxis: { majorTickMark: "none", minorTickMark: "none" },
  };
}

function kindOf(type: string): ChartKind {
  const kind = chartKinds[type];
  if (!kind) {
    throw new FileError("CannotBeSaved", `Charts of the type "${type}" cannot be saved.`);
  }
  return kind;
}

function seriesOf(series: ChartSeriesRecord, type: string): AddChartSeriesOptions {
  const reference = (formula: string) => formula.replace(/^=/u, "");
  const line = chartKinds[type]?.type === "line" || chartKinds[type]?.type === "scatter";
  const categories = series.categories === undefined ? undefined : reference(series.categories);
  return {
    name: series.name.startsWith("=") ? { formula: reference(series.name) } : series.name,
    values: reference(series.values),
    ...(categories === undefined
      ? {}
      : chartKinds[type]?.type === "scatter"
        ? { xValues: categories }
        : { categories }),
    ...(series.fill ? { fill: series.fill } : {}),
    ...(series.line === undefined ? {} : { line: series.line, ...(line ? { lineWidth: 2.25 } : {}) }),
    // A file that does not say so has smooth lines.
    ...(line ? { smooth: false } : {}),
    ...(series.dashed ? { lineDash: "dash" } : {}),
    // Excel marks points unless each series says that it has no marks.
    ...(chartKinds[type]?.showMarker === false ? { marker: { symbol: "none" } } : {}),
  };
}

/** Index of the column or row that holds a place, and the rest in EMU. */
function placeOf(points: number, size: Sizes): [number, number] {
  let index = 0;
  let rest = Math.max(0, points);
  while (rest >= size(index) && index < 16_383) {
    rest -= size(index);
    index++;
  }
  return [index, Math.round(rest * emuPerPoint)];
}
