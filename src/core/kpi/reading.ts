import { isCellError, type Cell, type CellError } from "../cells";
import type { KpiArgument, NumberArgument, OptionArgument } from "./arguments";
import { KpiProblem } from "./problem";

/** An empty text, as a formula leaves it, counts as blank: it is how a sheet says "nothing yet". */
export function isBlank(cell: Cell | undefined): cell is null | "" | undefined {
  return cell === null || cell === undefined || cell === "";
}

/** The first error among cells, in their order: it is the answer, whatever the other cells hold. */
export function firstError(cells: readonly (Cell | undefined)[]): CellError | null {
  for (const cell of cells) if (isCellError(cell)) return cell;
  return null;
}

/** The problem of a blank where a value must be given, or null. */
export function missing(argument: KpiArgument, cell: Cell | undefined): KpiProblem | null {
  const needed = (argument.kind === "number" || argument.kind === "option") && !argument.optional;
  return needed && isBlank(cell) ? new KpiProblem("#N/A", "blank", { argument: argument.label }) : null;
}

/** The value that a cell stands for: a number, an option in its own spelling, or a problem of its type. */
export function readValue(
  argument: NumberArgument | OptionArgument,
  cell: Cell | undefined,
): number | string | null | KpiProblem {
  if (isBlank(cell)) return argument.default;
  return argument.kind === "number" ? readNumber(argument, cell) : readOption(argument, cell);
}

function readNumber(argument: KpiArgument, cell: Cell): number | KpiProblem {
  if (typeof cell !== "number") {
    return new KpiProblem("#VALUE!", "notNumber", { argument: argument.label, value: shown(cell) });
  }
  return Number.isFinite(cell) ? cell : new KpiProblem("#NUM!", "rule", { argument: argument.label });
}

function readOption(argument: OptionArgument, cell: Cell): string | KpiProblem {
  if (typeof cell === "string") {
    const wanted = cell.trim().toLowerCase();
    const found = argument.choices.find(({ value }) => value.toLowerCase() === wanted);
    if (found) return found.value;
  }
  const options = argument.choices.map(({ value }) => value).join(", ");
  return new KpiProblem("#VALUE!", "unknownOption", { argument: argument.label, value: shown(cell), options });
}

/** A cell's content as a message quotes it. */
export function shown(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  if (typeof cell === "object") return cell.error;
  const content = String(cell);
  return content.length > 40 ? `${content.slice(0, 39)}…` : content;
}
