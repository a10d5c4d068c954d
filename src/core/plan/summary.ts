import { cellAddress, columnLetters } from "../addresses";
import type { BlockBlueprint, BlueprintCell, ChartBlueprint, SheetBlueprint } from "./blueprint";
import type { PlanContext } from "./context";
import { text } from "./formulas";
import { bareSheet, footer, HEADER_ROW, headerBlocks, titleBlocks, type SheetFace } from "./sheet";

/** A figure of each line of a summary, and of its total. */
export interface SummaryColumn<Id extends string> {
  readonly id: Id;
  readonly header: string;
  readonly width: number;
  readonly numberFormat: string;
  /** What the line of a key adds up, given the key as formulas refer to it; the total is the sum of the lines. */
  readonly sum?: (key: string) => string;
  /** What follows from other figures of the same line, also for the total. */
  readonly rate?: (cell: (id: Id) => string) => string;
}

export interface SummaryOptions<Id extends string> {
  /** Heading of the keys. */
  readonly heading: string;
  readonly keys: readonly string[];
  readonly columns: readonly SummaryColumn<Id>[];
  /** Charts of the lines, below them. The source begins with the keys and has so many of the columns. */
  readonly charts: readonly (Omit<ChartBlueprint, "source" | "seriesBy" | "topLeft" | "bottomRight"> & {
    readonly columns: number;
  })[];
  /** Blocks below the total, given the first free row and a cell of the total. */
  readonly below?: (row: number, total: (id: Id) => string) => readonly BlockBlueprint[];
  /** Rows that those blocks take. */
  readonly rowsBelow?: number;
}

const CHART_ROWS = 16;

/** A sheet that adds up a table by the words of a list. Lines without anything to add up stay blank. */
export function summarySheet<Id extends string>(
  context: PlanContext,
  face: SheetFace,
  { heading, keys, columns, charts, below, rowsBelow = 0 }: SummaryOptions<Id>,
): SheetBlueprint {
  const first = HEADER_ROW + 1;
  const last = HEADER_ROW + keys.length;
  const letter = (id: Id) => columnLetters(1 + columns.findIndex((column) => column.id === id));
  const rate = (column: SummaryColumn<Id>, row: number) => `=${column.rate?.((id) => `${letter(id)}${row}`) ?? ""}`;
  const total = (id: Id) => `${letter(id)}${last + 1}`;
  const line = (row: number): BlueprintCell[] =>
    columns.map((column) => ({ formula: column.sum ? `=${column.sum(`$A${row}`)}` : rate(column, row) }));
  const totals = columns.map((column): BlueprintCell => {
    const cells = `${letter(column.id)}${first}:${letter(column.id)}${last}`;
    return { formula: column.sum ? `=IF(COUNT(${cells})=0,"",SUM(${cells}))` : rate(column, last + 1) };
  });
  const formatsOf = (row: number) =>
    columns.map(({ numberFormat }, index) => ({ at: cellAddress(row - 1, 1 + index), numberFormat }));
  const chartsAt = last + 3 + rowsBelow;
  return {
    ...bareSheet(face),
    freeze: { rows: HEADER_ROW, columns: 1 },
    columnWidths: [20, ...columns.map(({ width }) => width)],
    blocks: [
      ...titleBlocks(face),
      ...headerBlocks(`A${HEADER_ROW}`, [heading, ...columns.map(({ header }) => header)]),
      { at: `A${first}`, cells: keys.map((key) => [key]), style: "label" },
      {
        at: `B${first}`,
        cells: keys.map((_, index) => line(first + index)),
        style: "formula",
        exceptions: keys.flatMap((_, index) => formatsOf(first + index)),
      },
      { at: `A${last + 1}`, cells: [[context.t("Total", "合计")]], style: "total" },
      { at: `B${last + 1}`, cells: [totals], style: "total", exceptions: formatsOf(last + 1) },
      ...(below?.(last + 3, total) ?? []),
    ],
    charts: charts.map(({ columns: drawn, ...chart }, index) => ({
      ...chart,
      source: `A${HEADER_ROW}:${columnLetters(drawn)}${last}`,
      seriesBy: "Columns" as const,
      topLeft: `A${chartsAt + index * (CHART_ROWS + 1)}`,
      bottomRight: cellAddress(chartsAt + index * (CHART_ROWS + 1) + CHART_ROWS - 2, columns.length),
    })),
    page: { orientation: "landscape", onOnePage: true, footer: footer(context) },
  };
}

/** The sum of a column over the rows of a key; blank where the key has no row, as nothing is not zero. */
export function sumOfKey(column: string, keys: string, key: string): string {
  return `IF(COUNTIF(${keys},${key})=0,"",SUMIFS(${column},${keys},${key}))`;
}

/** The number of rows of a key; blank instead of none. */
export function countOfKey(keys: string, key: string): string {
  return `IF(COUNTIF(${keys},${key})=0,"",COUNTIF(${keys},${key}))`;
}

/** The sum of a column over the rows of a word. */
export function sumOfWord(column: string, keys: string, word: string): string {
  return `SUMIFS(${column},${keys},${text(word)})`;
}
