import type { Cell } from "../../core/cells";
import { looksLikeNumber, recognizeMeasures, type Measure } from "../../core/risk";
import { UserError } from "../errors";
import { columnPoints } from "../../core/plan/page";
import { cellsOf } from "../tables";
import { untracked } from "../untracked";
import { loadJudgement, type Place } from "./place";
import { columnOf, type Target } from "./target";

/** Rows from the top by which columns are recognized; the rest is read only where figures are needed. */
const SAMPLE_ROWS = 200;
/** A header may stand below a title, in the first so many rows. */
const HEADER_WITHIN = 5;
/** Columns from the first whose width is asked for; a sign is put into no other. */
const MEASURED_COLUMNS = 30;
/** Characters that a sign takes, its blank and the bold letters included. */
const SIGN = 3;

/** Any cells under a header row: a table of the user, or a selection. Its own marks around it do not count. */
export async function rangeTarget(place: Place, given: Excel.Range): Promise<Target> {
  const { context, cursor, rules, sheet } = place;
  const range = untracked(given);
  range.load("rowIndex,columnIndex,rowCount,columnCount");
  const top = untracked(untracked(range.getRow(0)).getResizedRange(SAMPLE_ROWS, 0));
  top.load("values,valueTypes,numberFormat,text");
  const widths = Array.from({ length: MEASURED_COLUMNS }, (_, column) => {
    // A cell may be counted beyond its range, so the number of columns need not be known.
    const { format } = untracked(top.getCell(0, column));
    format.load("columnWidth");
    return format;
  });
  const judgement = loadJudgement(place);
  rules.loadFormulas();
  await context.sync();
  const sample = cellsOf(top).slice(0, range.rowCount);
  const { measures, headerRow } = findHeader(sample, (row, column) => String(top.numberFormat[row]?.[column] ?? ""));
  if (measures.length === 0) throw new UserError(whyNothing(sample), {});
  const firstRow = headerRow + 1;
  const area = {
    row: range.rowIndex + firstRow,
    column: range.columnIndex,
    rowCount: range.rowCount - firstRow,
    columnCount: range.columnCount,
  };
  const body = sample.slice(firstRow);
  const whole = area.rowCount <= body.length;
  const longest = (column: number) =>
    top.text.slice(firstRow, range.rowCount).reduce((most, row) => Math.max(most, String(row[column] ?? "").length), 0);
  return {
    sheet: { id: cursor.sheetId, name: sheet.name },
    area,
    headers: headersOf(sample[headerRow]),
    measures,
    judgement: judgement(),
    formatOf: (column) => String(top.numberFormat[firstRow]?.[column] ?? "General"),
    hasRoom: (column) => columnPoints(longest(column) + SIGN) <= (widths[column]?.columnWidth ?? 0),
    surroundings: place.surroundings(),
    rules,
    language: place.language,
    kpiOf: () => null,
    label: labelColumn(body, measures),
    loadColumns: (columns) => {
      const cells = (column: number) => body.map((row) => row[column] ?? null);
      if (whole) return cells;
      const ranges = new Map(
        columns.map((column) => {
          const one = untracked(sheet.getRangeByIndexes(area.row, area.column + column, area.rowCount, 1));
          one.load("values");
          return [column, one] as const;
        }),
      );
      const read = new Map<number, readonly Cell[]>();
      return (column) => {
        const found = read.get(column) ?? columnOf(ranges.get(column)?.values ?? []);
        read.set(column, found);
        return found;
      };
    },
    cursor,
    memory: place.memory,
  };
}

/** The first row under which something can be judged; titles, also merged ones, may stand above it. */
function findHeader(
  sample: readonly (readonly Cell[])[],
  formatAt: (row: number, column: number) => string,
): { measures: Measure[]; headerRow: number } {
  for (let headerRow = 0; headerRow < Math.min(HEADER_WITHIN, sample.length - 1); headerRow++) {
    const body = sample.slice(headerRow + 1);
    const measures = recognizeMeasures(
      headersOf(sample[headerRow]).map((header, column) => ({
        header,
        format: formatAt(headerRow + 1, column),
        cells: body.map((row) => row[column] ?? null),
      })),
    );
    if (measures.length > 0) return { measures, headerRow };
  }
  return { measures: [], headerRow: 0 };
}

function headersOf(cells: readonly Cell[] = []): string[] {
  return cells.map((cell) => (cell === null || typeof cell === "object" ? "" : String(cell)));
}

/** Figures that are text are the likeliest reason why nothing is found. */
function whyNothing(sample: readonly (readonly Cell[])[]): "risk.onlyTextNumbers" | "risk.nothingToJudge" {
  const cells = sample.slice(1).flat();
  const anyNumber = cells.some((cell) => typeof cell === "number");
  const anyText = cells.some((cell) => typeof cell === "string" && looksLikeNumber(cell));
  return anyText && !anyNumber ? "risk.onlyTextNumbers" : "risk.nothingToJudge";
}

function labelColumn(body: readonly (readonly Cell[])[], measures: readonly Measure[]): number {
  const judged = new Set(
    measures.flatMap((measure) => [measure.column, measure.kind === "actual" ? measure.plan : -1]),
  );
  const width = body[0]?.length ?? 0;
  for (let column = 0; column < width; column++) {
    if (!judged.has(column) && body.some((row) => typeof row[column] === "string")) return column;
  }
  return -1;
}
