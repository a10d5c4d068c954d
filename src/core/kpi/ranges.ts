import { isCellError, type Cell } from "../cells";
import type { ListArgument } from "./arguments";
import { refusal, type Prepared } from "./checks";
import type { KpiContext, KpiInput, KpiOutcome } from "./definition";
import { shownOutcome } from "./finite";
import { gridOf, sizeOf, type Grid } from "./grid";
import type { Line } from "./points";
import { KpiProblem } from "./problem";
import { firstError, isBlank, missing, readValue, shown } from "./reading";

/** Evaluates a function of ranges: reads each argument by the catalogue's order of rules, then calculates. */
export function overRanges(ready: Prepared, inputs: readonly KpiInput[], context: KpiContext): KpiOutcome {
  const takes = ready.definition.arguments;
  const grids = takes.map((argument, index) => {
    const omitted = inputs[index] === undefined || inputs[index] === null;
    return argument.kind === "list" && argument.optional && omitted ? null : gridOf(inputs[index]);
  });

  for (let i = 0; i < takes.length; i++) {
    if (takes[i]?.kind === "points") continue;
    for (const row of grids[i]?.cells ?? []) {
      const error = firstError(row);
      if (error) return error;
    }
  }

  const lines = grids.map((grid) => (grid ? lineOf(grid) : null));
  const lengths = listLengths(takes as readonly ListArgument[], lines);
  let refused: KpiProblem | null = null;
  const refuse = (problem: KpiProblem | null) => {
    if (problem && !refused) refused = problem;
  };
  takes.forEach((argument, i) => {
    if (argument.kind === "list" || argument.kind === "points") {
      if (argument.kind === "list" && lines[i]) refuse(gapIn(argument, lines[i] as Line, lengths[i] as number));
    } else {
      refuse(missing(argument, lines[i]?.cells[0]));
    }
  });
  if (refused) return refused;

  takes.forEach((argument, i) => refuse(shapeProblem(argument, grids[i] ?? null)));
  refuse(sizeProblem(takes as readonly ListArgument[], grids));
  if (refused) return refused;

  let outOfRange: KpiProblem | null = null;
  const values = takes.map((argument, i) => {
    const line = lines[i];
    if (argument.kind === "points") return line;
    if (argument.kind === "list") {
      return line ? readList(argument, line, lengths[i] as number, refuse) : null;
    }
    const value = readValue(argument, line?.cells[0]);
    if (!(value instanceof KpiProblem)) return value;
    if (value.cell.error === "#VALUE!") refuse(value);
    else outOfRange ??= value;
    return null;
  });
  const problem = refused ?? outOfRange ?? refusal(ready.checks, values, context);
  return problem ?? shownOutcome(ready.calculate(values, context));
}

function lineOf({ rows, columns, cells }: Grid): Line {
  if (rows === 1) return { cells: cells[0] ?? [], across: columns > 1 };
  return { cells: cells.map((row) => row[0]), across: false };
}

/** How many places of each list count: those up to the last that is not blank, together for lists of one size. */
function listLengths(takes: readonly ListArgument[], lines: readonly (Line | null)[]): readonly number[] {
  const own = lines.map((line, i) => (line && takes[i]?.kind === "list" ? filledLength(line) : 0));
  const together = lines.filter((line, i) => line && takes[i]?.kind === "list");
  const sameSize = together.every((line) => line?.cells.length === together[0]?.cells.length);
  if (!sameSize) return own;
  const leader = takes.findIndex((argument) => argument.kind === "list" && argument.leads);
  const common = leader >= 0 ? (own[leader] as number) : Math.max(...own, 0);
  return own.map(() => common);
}

function filledLength({ cells }: Line): number {
  let length = cells.length;
  while (length > 0 && isBlank(cells[length - 1])) length--;
  return length;
}

function gapIn(argument: ListArgument, { cells }: Line, length: number): KpiProblem | null {
  if (argument.blanks === "gap") {
    for (let i = 0; i < length; i++) {
      if (isBlank(cells[i])) return new KpiProblem("#N/A", "gap", { argument: argument.label, position: i + 1 });
    }
  }
  if (length >= argument.least) return null;
  return new KpiProblem("#N/A", "tooShort", { argument: argument.label, needed: argument.least, count: length });
}

function shapeProblem(argument: Prepared["definition"]["arguments"][number], grid: Grid | null): KpiProblem | null {
  if (!grid) return null;
  const isLine = grid.rows >= 1 && grid.columns >= 1 && (grid.rows === 1 || grid.columns === 1);
  if (argument.kind === "list" || argument.kind === "points") {
    return isLine ? null : new KpiProblem("#VALUE!", "notALine", { argument: argument.label, size: sizeOf(grid) });
  }
  const isSingle = grid.rows === 1 && grid.columns === 1;
  return isSingle ? null : new KpiProblem("#VALUE!", "notOneValue", { argument: argument.label, size: sizeOf(grid) });
}

function sizeProblem(takes: readonly ListArgument[], grids: readonly (Grid | null)[]): KpiProblem | null {
  const listed = grids.filter((grid, i): grid is Grid => grid !== null && takes[i]?.kind === "list");
  const [first] = listed;
  const other = listed.find((grid) => grid.rows !== first?.rows || grid.columns !== first.columns);
  return first && other
    ? new KpiProblem("#VALUE!", "differentSizes", { first: sizeOf(first), second: sizeOf(other) })
    : null;
}

/** The list's values: numbers, or ids as text; null for a blank. */
function readList(
  argument: ListArgument,
  { cells }: Line,
  length: number,
  refuse: (problem: KpiProblem) => void,
): readonly (number | string | null)[] {
  const values: (number | string | null)[] = new Array(length);
  for (let i = 0; i < length; i++) {
    const cell = cells[i];
    if (isBlank(cell)) {
      values[i] = null;
    } else if (argument.holds === "ids") {
      values[i] = textOf(cell);
    } else if (typeof cell === "number" && Number.isFinite(cell)) {
      values[i] = cell;
    } else {
      const error = typeof cell === "number" ? "#NUM!" : "#VALUE!";
      refuse(new KpiProblem(error, "notNumber", { argument: argument.label, value: shown(cell), position: i + 1 }));
      return values;
    }
  }
  return values;
}

/** A cell as text, the way a worksheet joins it with "": 1001 and "1001" are one id. */
function textOf(cell: Cell): string {
  if (typeof cell === "string") return cell;
  if (typeof cell === "number") return String(Number(cell.toPrecision(15)));
  return isCellError(cell) ? cell.error : shown(cell);
}
