import type { CellValue, ChartRecord } from "../../document";
import { parseReference, referenceRect } from "../../formulas";
import type { Spreadsheet } from "../../spreadsheet/spreadsheet";

type Source = Pick<Spreadsheet, "sheets" | "values" | "texts">;

/** What a chart's references hold at the moment. */
export interface ChartData {
  /** As displayed. */
  readonly categories: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
}

/** Reads what a chart refers to; text and errors are gaps, as Excel draws them. */
export function readChartData(chart: ChartRecord, source: Source): ChartData {
  const first = chart.series.find(({ categories }) => categories !== undefined);
  return {
    categories: first?.categories === undefined ? [] : texts(first.categories, source),
    series: chart.series.map(({ name, values }) => ({
      name: name.startsWith("=") ? (texts(name, source)[0] ?? "") : name,
      values: numbers(values, source),
    })),
  };
}

/** Each value as its share of what its category adds up to, whatever the signs; where that is 0 there is none. */
export function sharesOf(data: ChartData): ChartData {
  const size = (value: number | null | undefined) => Math.abs(value ?? 0);
  const whole = (at: number) => data.series.reduce((sum, { values }) => sum + size(values[at]), 0);
  const share = (value: number | null, at: number) => (value === null || whole(at) === 0 ? null : value / whole(at));
  return { ...data, series: data.series.map((one) => ({ ...one, values: one.values.map(share) })) };
}

function texts(formula: string, source: Source): string[] {
  const area = resolve(formula, source);
  return area ? source.texts(area.sheetId, area.rect).flat() : [];
}

function numbers(formula: string, source: Source): (number | null)[] {
  const area = resolve(formula, source);
  return area ? source.values(area.sheetId, area.rect).flat().map(plotted) : [];
}

function plotted(value: CellValue): number | null {
  return typeof value === "number" ? value : null;
}

/** "='My sheet'!$B$2:$B$7" */
function resolve(formula: string, source: Source) {
  const reference = formula.replace(/^=/u, "");
  const bang = reference.lastIndexOf("!");
  const quoted = reference.slice(0, bang);
  const name = quoted.startsWith("'") ? quoted.slice(1, -1).replaceAll("''", "'") : quoted;
  const sheet = source.sheets().find((one) => one.name.toLowerCase() === name.toLowerCase());
  const parsed = parseReference(reference.slice(bang + 1));
  return sheet && parsed ? { sheetId: sheet.id, rect: referenceRect(parsed) } : null;
}
