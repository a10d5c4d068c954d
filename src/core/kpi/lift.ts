import { isCellError, type Cell, type CellError } from "../cells";
import type { NumberArgument, OptionArgument } from "./arguments";
import type { Prepared } from "./checks";
import type { KpiContext, KpiInput, KpiOutcome } from "./definition";
import { KpiProblem } from "./problem";
import { firstError, missing, readValue } from "./reading";

/** A rectangle of cells; a single value is a rectangle of one. */
export interface Grid {
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly (readonly (Cell | undefined)[])[];
}

export function gridOf(input: KpiInput): Grid {
  if (!Array.isArray(input)) return { rows: 1, columns: 1, cells: [[input as Cell | undefined]] };
  const cells = input as readonly (readonly Cell[])[];
  const columns = cells.reduce((widest, row) => Math.max(widest, row.length), 0);
  return { rows: cells.length, columns, cells };
}

export function sizeOf({ rows, columns }: Grid): string {
  return `${rows} × ${columns}`;
}

/**
 * Applies a function of single values cell by cell, broadcasting as Excel's operators do: in each direction
 * sizes are equal or 1, and what is 1 is repeated. Errors stand in the answered rows where they arose.
 */
export function lift(ready: Prepared, inputs: readonly KpiInput[], context: KpiContext): KpiOutcome {
  const takes = ready.definition.arguments as readonly (NumberArgument | OptionArgument)[];
  const grids = takes.map((_, index) => gridOf(inputs[index]));
  const rows = commonSize(grids, "rows");
  const columns = commonSize(grids, "columns");
  if (rows instanceof KpiProblem) return rows;
  if (columns instanceof KpiProblem) return columns;

  const evaluate = cellEvaluator(ready, takes, context);
  if (rows === 1 && columns === 1) return evaluate(grids.map((grid) => grid.cells[0]?.[0]));

  const answers: Cell[][] = new Array(rows);
  const cells: (Cell | undefined)[] = new Array(grids.length);
  for (let row = 0; row < rows; row++) {
    const answer: Cell[] = new Array(columns);
    for (let column = 0; column < columns; column++) {
      for (let i = 0; i < grids.length; i++) {
        const grid = grids[i] as Grid;
        cells[i] = grid.cells[grid.rows === 1 ? 0 : row]?.[grid.columns === 1 ? 0 : column];
      }
      const outcome = evaluate(cells);
      answer[column] = outcome instanceof KpiProblem ? outcome.cell : outcome;
    }
    answers[row] = answer;
  }
  return answers;
}

/** The size that all share in one direction, or the problem that names the two that do not fit. */
function commonSize(grids: readonly Grid[], direction: "rows" | "columns"): number | KpiProblem {
  let widest: Grid | undefined;
  for (const grid of grids) {
    if (grid.rows === 0 || grid.columns === 0) return new KpiProblem("#VALUE!", "notALine", { size: sizeOf(grid) });
    if (grid[direction] === 1) continue;
    if (widest && widest[direction] !== grid[direction]) {
      return new KpiProblem("#VALUE!", "differentSizes", { first: sizeOf(widest), second: sizeOf(grid) });
    }
    widest ??= grid;
  }
  return widest ? widest[direction] : 1;
}

type CellOutcome = number | string | CellError | KpiProblem;

/**
 * One evaluation, to be called for each cell. It answers at once where every cell is a plain number; only
 * another one goes through the rules of blanks, types and options.
 */
function cellEvaluator(
  ready: Prepared,
  takes: readonly (NumberArgument | OptionArgument)[],
  context: KpiContext,
): (cells: readonly (Cell | undefined)[]) => CellOutcome {
  const values: (number | string | null)[] = new Array(takes.length);
  const defaults = takes.map((argument) => (argument.optional ? argument.default : undefined));
  const spellings = takes.map((argument) =>
    argument.kind === "option" ? new Set<unknown>(argument.choices.map(({ value }) => value)) : null,
  );

  return (cells) => {
    let plain = true;
    for (let i = 0; i < values.length && plain; i++) {
      const cell = cells[i];
      const options = spellings[i];
      if (options ? options.has(cell) : typeof cell === "number" && cell - cell === 0) {
        values[i] = cell as number | string;
      } else if ((cell === undefined || cell === null) && defaults[i] !== undefined) {
        values[i] = defaults[i] as number | string | null;
      } else {
        plain = false;
      }
    }
    if (!plain) {
      const trouble = readAll(takes, cells, values);
      if (trouble) return trouble;
    }
    return ready.refusal(values, context) ?? finite(ready.calculate(values, context) as number | string);
  };
}

/** Reads every cell by the catalogue's order: errors, then blanks, then types. */
function readAll(
  takes: readonly (NumberArgument | OptionArgument)[],
  cells: readonly (Cell | undefined)[],
  values: (number | string | null)[],
): CellError | KpiProblem | null {
  const error = firstError(cells);
  if (error) return error;
  for (let i = 0; i < takes.length; i++) {
    const problem = missing(takes[i] as NumberArgument, cells[i]);
    if (problem) return problem;
  }
  let outOfRange: KpiProblem | null = null;
  for (let i = 0; i < takes.length; i++) {
    const value = readValue(takes[i] as NumberArgument, cells[i]);
    if (value instanceof KpiProblem) {
      if (value.cell.error === "#VALUE!") return value;
      outOfRange ??= value;
    } else {
      values[i] = value;
    }
  }
  return outOfRange;
}

const overflow = new KpiProblem("#NUM!", "rule", {});

/** What a cell can show: no NaN, no infinity, no negative zero. */
function finite(value: number | string): number | string | KpiProblem {
  if (typeof value !== "number") return value;
  return value - value === 0 ? value + 0 : overflow;
}

/** The same for the rows that a function of ranges answers. */
export function finiteOutcome(outcome: KpiOutcome): KpiOutcome {
  if (outcome instanceof KpiProblem || isCellError(outcome)) return outcome;
  if (typeof outcome === "number") return finite(outcome);
  if (!Array.isArray(outcome)) return outcome;
  for (const row of outcome) {
    for (let column = 0; column < row.length; column++) {
      const cell = row[column];
      if (typeof cell === "number") {
        const shown = finite(cell);
        row[column] = shown instanceof KpiProblem ? shown.cell : shown;
      }
    }
  }
  return outcome;
}
