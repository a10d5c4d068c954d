import { invalidArgument, notImplemented } from "../protocol/errors";

/** The chart types that are drawn and saved. */
export const chartTypes = [
  "ColumnClustered",
  "ColumnStacked",
  "ColumnStacked100",
  "BarClustered",
  "BarStacked",
  "BarStacked100",
  "Line",
  "LineStacked",
  "LineMarkers",
  "LineMarkersStacked",
  "Area",
  "AreaStacked",
  "Pie",
  "Doughnut",
  "XYScatter",
  "XYScatterLines",
  "XYScatterLinesNoMarkers",
  "Radar",
] as const;

export function requireChartType(value: unknown): string {
  if (typeof value !== "string") throw invalidArgument("The type of a chart is text.");
  const found = chartTypes.find((type) => type === value);
  if (!found) throw notImplemented("Chart.chartType", `charts of the type ${value} are not modelled`);
  return found;
}
