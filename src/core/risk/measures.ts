import { columnLetters } from "../addresses";
import type { Cell } from "../cells";
import { evaluateKpi, nativeExpression } from "../kpi";
import { levelFormula, levelOf, type Level, type Thresholds } from "./levels";

/** 1 where higher is better, -1 where lower is better. */
export type Direction = 1 | -1;

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
}

/** The risks of an area, row by row. */
export function findRisks(rows: readonly (readonly Cell[])[], measures: readonly Measure[], by: Judgement): Risk[] {
  return rows.flatMap((cells, row) =>
    measures.flatMap((measure): Risk[] => {
      const level = levelOfCell(cells, measure, by);
      if (!level) return [];
      const plan = measure.kind === "actual" ? numberIn(cells, measure.plan) : null;
      const actual = measure.kind === "actual" ? numberIn(cells, measure.column) : null;
      return [{ row, column: measure.column, level, attainment: attainmentOf(cells, measure), actual, plan }];
    }),
  );
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
      : nativeExpression("ATTAIN", [cell(measure.column), cell(measure.plan), String(measure.direction)]);
  return `=${levelFormula(attainment, level, by.references.green, by.references.amber)}`;
}

function levelOfCell(cells: readonly Cell[], measure: Measure, { thresholds, words }: Judgement): Level | null {
  if (measure.kind === "word") {
    const status = cells[measure.status];
    // Excel compares texts without case.
    const same = (word: string) => typeof status === "string" && word.toLowerCase() === status.toLowerCase();
    return words.red.some(same) ? "red" : words.amber.some(same) ? "amber" : null;
  }
  return levelOf(attainmentCell(cells, measure), thresholds);
}

function attainmentOf(cells: readonly Cell[], measure: Measure): number | null {
  const attainment = attainmentCell(cells, measure);
  return typeof attainment === "number" ? attainment : null;
}

function attainmentCell(cells: readonly Cell[], measure: Measure): Cell {
  if (measure.kind !== "actual") return cells[measure.column] ?? null;
  const { column, plan, direction } = measure;
  return evaluateKpi("ATTAIN", [cells[column] ?? null, cells[plan] ?? null, direction]) as Cell;
}

function numberIn(cells: readonly Cell[], column: number): number | null {
  const cell = cells[column];
  return typeof cell === "number" ? cell : null;
}
