import { columnLetters } from "../addresses";
import type { Cell } from "../cells";
import { ATTAIN, expressionOf, resultOf } from "../kpi";
import { levelFormula, levelsOf, type Direction, type Level, type Thresholds } from "./levels";

/**
 * What makes a cell of a column good or bad; columns count from 0 within the area that is looked at.
 * attainment: the cell itself is the share of plan that was reached · actual: the cell is an actual and its
 * row holds the plan · word: the row holds the level as a word, as a generated plan's status does.
 */
export type Measure =
  | { readonly kind: "attainment"; readonly column: number }
  | { readonly kind: "actual"; readonly column: number; readonly plan: number; readonly direction: Direction }
  | { readonly kind: "word"; readonly column: number; readonly status: number };

/** The words of all languages that stand for a level. */
export type LevelWords = Readonly<Record<Level, readonly string[]>>;

/** What thresholds and words a measure is judged by: as values, and as what a formula refers to. */
export interface Judgement {
  readonly thresholds: Thresholds;
  /** Cell references, names or literals for the two thresholds. */
  readonly references: { readonly green: string; readonly amber: string };
  readonly words: LevelWords;
}

/** A cell that is behind plan, and why. */
export interface Risk {
  /** Within the area that is looked at, counted from 0. */
  readonly row: number;
  readonly column: number;
  readonly level: Level;
  /** Share of plan reached; null when only a word tells the level. */
  readonly attainment: number | null;
  readonly actual: number | null;
  readonly plan: number | null;
  /** Of actual and plan; an attainment itself is higher where it is better. */
  readonly direction: Direction;
}

/** The cells of an area by column, counted from 0 within it; of the columns that no measure needs there may be none. */
export type Columns = (index: number) => readonly Cell[];

/** The columns that have to be read to judge by these measures. */
export function neededColumns(measures: readonly Measure[]): number[] {
  const needed = measures.flatMap((measure) => {
    if (measure.kind === "attainment") return [measure.column];
    return [measure.column, measure.kind === "actual" ? measure.plan : measure.status];
  });
  return [...new Set(needed)].sort((a, b) => a - b);
}

/** The risks of an area, row by row. */
export function findRisks(columns: Columns, measures: readonly Measure[], by: Judgement): Risk[] {
  const found = measures.map((measure) => risksOfColumn(columns, measure, by));
  if (found.length === 1) return found[0] ?? [];
  const order = new Map(measures.map(({ column }, index) => [column, index]));
  return found.flat().sort((a, b) => a.row - b.row || (order.get(a.column) ?? 0) - (order.get(b.column) ?? 0));
}

/**
 * The rule of a native conditional format for a column, TRUE exactly where {@link findRisks} finds the level.
 *
 * @param firstRow Row on the sheet, from 0, of the area's first row: the rule's formula is relative to it.
 * @param firstColumn Column on the sheet, from 0, of the area's first column.
 */
export function ruleFormula(
  measure: Measure,
  level: Level,
  by: Judgement,
  firstRow: number,
  firstColumn: number,
): string {
  const cell = (column: number) => `$${columnLetters(firstColumn + column)}${firstRow + 1}`;
  if (measure.kind === "word") {
    const words = by.words[level].map((word) => `${cell(measure.status)}="${word.replaceAll('"', '""')}"`);
    return `=OR(${words.join(",")})`;
  }
  const attainment =
    measure.kind === "attainment"
      ? cell(measure.column)
      : expressionOf(ATTAIN, [cell(measure.column), cell(measure.plan), String(measure.direction)]);
  return `=${levelFormula(attainment, level, by.references.green, by.references.amber)}`;
}

function risksOfColumn(columns: Columns, measure: Measure, by: Judgement): Risk[] {
  const { column } = measure;
  const cells = columns(column);
  const plans = measure.kind === "actual" ? columns(measure.plan) : [];
  const attainments = attainmentsOf(columns, measure);
  const found =
    measure.kind === "word"
      ? columns(measure.status).map((status) => levelOfWord(status, by.words))
      : levelsOf(attainments, by.thresholds);
  return found.flatMap((level, row): Risk[] => {
    if (!level) return [];
    return [
      {
        row,
        column,
        level,
        attainment: numberOrNull(attainments[row]),
        actual: measure.kind === "actual" ? numberOrNull(cells[row]) : null,
        plan: measure.kind === "actual" ? numberOrNull(plans[row]) : null,
        direction: measure.kind === "actual" ? measure.direction : 1,
      },
    ];
  });
}

/**
 * The attainments of a column by its rows; the cells themselves where the column holds them, or a word for a level.
 * Whole columns at once: the catalogue checks its arguments once for each.
 */
export function attainmentsOf(columns: Columns, measure: Measure): readonly Cell[] {
  const cells = columns(measure.column);
  if (measure.kind !== "actual" || cells.length === 0) return cells;
  const asColumn = (values: readonly Cell[]) => values.map((value) => [value]);
  const outcome = resultOf(ATTAIN, [asColumn(cells), asColumn(columns(measure.plan)), measure.direction]);
  return Array.isArray(outcome) ? outcome.flat() : [outcome];
}

function levelOfWord(status: Cell | undefined, words: LevelWords): Level | null {
  // Excel compares texts without case.
  const same = (word: string) => typeof status === "string" && word.toLowerCase() === status.toLowerCase();
  return words.red.some(same) ? "red" : words.amber.some(same) ? "amber" : null;
}

function numberOrNull(cell: Cell | undefined): number | null {
  return typeof cell === "number" ? cell : null;
}
