import { isCellError, type Cell, type CellError } from "../cells";
import type { NumberArgument, OptionArgument } from "./arguments";
import { refusal, type Prepared } from "./checks";
import type { KpiContext, KpiInput, KpiOutcome } from "./definition";
import { shownNumber } from "./finite";
import { commonSize, gridOf, stretched, type Grid } from "./grid";
import { KpiProblem } from "./problem";
import { firstError, missing, readValue } from "./reading";

type ValueArgument = NumberArgument | OptionArgument;
type Given = Cell | undefined;
type CellOutcome = number | string | CellError | KpiProblem;

/**
 * Applies a function of single values cell by cell, broadcasting as Excel's operators do: in each direction
 * sizes are equal or 1, and what is 1 is repeated. Errors stand in the answered rows where they arose.
 */
export function lift(ready: Prepared, inputs: readonly KpiInput[], context: KpiContext): KpiOutcome {
  const takes = ready.definition.arguments as readonly ValueArgument[];
  const grids = takes.map((_, index) => gridOf(inputs[index]));
  const size = commonSize(grids);
  if (size instanceof KpiProblem) return size;
  const { rows, columns } = size;
  if (rows === 1 && columns === 1) {
    return evaluateCells(
      ready,
      takes,
      grids.map((grid) => grid.cells[0]?.[0]),
      context,
    );
  }
  return liftRows(ready, takes, grids, rows, columns, context);
}

/** One cell by the catalogue's order of rules: errors, blanks, types, then the rules of the function. */
function evaluateCells(
  ready: Prepared,
  takes: readonly ValueArgument[],
  cells: readonly Given[],
  context: KpiContext,
): CellOutcome {
  const error = firstError(cells);
  if (error) return error;
  for (let i = 0; i < takes.length; i++) {
    const problem = missing(takes[i] as ValueArgument, cells[i]);
    if (problem) return problem;
  }
  const read = takes.map((argument, i) => readValue(argument, cells[i]));
  const problems = read.filter((value) => value instanceof KpiProblem);
  const problem = problems.find(({ cell }) => cell.error === "#VALUE!") ?? problems[0];
  if (problem) return problem;
  return refusal(ready.checks, read, context) ?? shownNumber(ready.calculate(read, context) as number | string);
}

/**
 * All cells, the plain ones at once. Arguments that do not vary are read and checked a single time; a varying
 * cell is plain if it is a number within its argument's bounds, so that only the rules that compare arguments are
 * left to try. Whatever is not plain goes through all rules one by one.
 */
function liftRows(
  ready: Prepared,
  takes: readonly ValueArgument[],
  grids: readonly Grid[],
  rows: number,
  columns: number,
  context: KpiContext,
): Cell[][] {
  const values: unknown[] = takes.map(() => null);
  const varying = varyingArguments(takes, grids);
  const isPlain = readConstants(ready, takes, grids, values, context) && varying !== null;
  const comparing = ready.checks.filter(({ looksAt }) => looksAt === null);
  const answers: Cell[][] = new Array(rows);

  const answerAt = (row: number, column: number): Cell => {
    const outcome =
      isPlain && takePlain(varying, row, column, values)
        ? (refusal(comparing, values, context) ?? shownNumber(ready.calculate(values, context) as number | string))
        : evaluateCells(ready, takes, cellsAt(grids, row, column), context);
    return typeof outcome === "object" && outcome instanceof KpiProblem ? outcome.cell : outcome;
  };

  for (let row = 0; row < rows; row++) {
    // A literal of one is half the size of an array that grows.
    const line: Cell[] = [answerAt(row, 0)];
    for (let column = 1; column < columns; column++) line.push(answerAt(row, column));
    answers[row] = line;
  }
  return answers;
}

/** A varying argument that is a number within its domain; zero is out of it where it divides. */
interface Varying {
  readonly index: number;
  readonly cells: Grid["cells"];
  readonly isOneRow: boolean;
  readonly isOneColumn: boolean;
  readonly least: number;
  readonly above: number;
  readonly most: number;
  readonly whole: boolean;
  readonly nonZero: boolean;
}

/** The varying arguments, or null if one of them has rules beyond plain bounds. */
function varyingArguments(takes: readonly ValueArgument[], grids: readonly Grid[]): readonly Varying[] | null {
  const varying: Varying[] = [];
  for (const [index, argument] of takes.entries()) {
    const { rows, columns, cells } = grids[index] as Grid;
    if (rows === 1 && columns === 1) continue;
    if (argument.kind !== "number" || argument.choices) return null;
    const {
      above = -Infinity,
      whole = false,
      date,
      least = -Number.MAX_VALUE,
      most = Number.MAX_VALUE,
    } = argument.domain;
    if (date) return null;
    varying.push({
      index,
      cells,
      isOneRow: rows === 1,
      isOneColumn: columns === 1,
      least,
      above,
      most,
      whole,
      nonZero: argument.base,
    });
  }
  return varying;
}

/** Puts the values of the arguments that do not vary in their places; false if a rule refuses one of them. */
function readConstants(
  ready: Prepared,
  takes: readonly ValueArgument[],
  grids: readonly Grid[],
  values: unknown[],
  context: KpiContext,
): boolean {
  let plain = true;
  const isConstant = grids.map(({ rows, columns }) => rows === 1 && columns === 1);
  takes.forEach((argument, i) => {
    if (!isConstant[i]) return;
    const cell = grids[i]?.cells[0]?.[0];
    const value = isCellError(cell) || missing(argument, cell) ? null : readValue(argument, cell);
    if (isCellError(cell) || missing(argument, cell) || value instanceof KpiProblem) plain = false;
    else values[i] = value;
  });
  const ofConstants = ready.checks.filter(({ looksAt }) => looksAt !== null && isConstant[looksAt]);
  return plain && !refusal(ofConstants, values, context);
}

/** Puts the varying cells in their places; false at the first that is not plain. */
function takePlain(varying: readonly Varying[], row: number, column: number, values: unknown[]): boolean {
  for (let k = 0; k < varying.length; k++) {
    const { index, cells, isOneRow, isOneColumn, least, above, most, whole, nonZero } = varying[k] as Varying;
    const cell = cells[isOneRow ? 0 : row]?.[isOneColumn ? 0 : column];
    if (typeof cell !== "number" || !(cell >= least && cell > above && cell <= most)) return false;
    if ((nonZero && cell === 0) || (whole && !Number.isInteger(cell))) return false;
    values[index] = cell;
  }
  return true;
}

/** The cells of one call; a range of one row or one column is repeated. */
function cellsAt(grids: readonly Grid[], row: number, column: number): Given[] {
  return grids.map((grid) => stretched(grid, row, column));
}
