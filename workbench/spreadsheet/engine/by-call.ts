import type { CellValue } from "../../document";
import type { CustomFunctionCall } from "../spreadsheet";

type Argument = CustomFunctionCall["args"][number];

interface Entry<T> {
  readonly call: CustomFunctionCall;
  readonly value: T;
}

/** Ranges of more cells are compared cell by cell: to spell them out would take longer than the call. */
const SPELLED_CELLS = 100;

/** What is kept for the calls of a function with the same arguments, wherever they stand. */
export class ByCall<T> {
  private readonly entries = new Map<string, Entry<T>[]>();

  get size(): number {
    return this.entries.size;
  }

  get(call: CustomFunctionCall): T | undefined {
    return this.entries.get(spelled(call))?.find((entry) => haveSameRanges(entry.call, call))?.value;
  }

  /** The call must not be there yet. */
  set(call: CustomFunctionCall, value: T): void {
    const key = spelled(call);
    const entries = this.entries.get(key);
    if (entries) entries.push({ call, value });
    else this.entries.set(key, [{ call, value }]);
  }

  values(): T[] {
    return [...this.entries.values()].flatMap((entries) => entries.map(({ value }) => value));
  }

  clear(): void {
    this.entries.clear();
  }
}

/** The name and the arguments; of a long range the size and where to look first for a difference. */
function spelled({ name, args }: CustomFunctionCall): string {
  return `${name}\u0001${JSON.stringify(args.map(shortened))}`;
}

function shortened(argument: Argument): unknown {
  if (argument === undefined) return { omitted: true };
  if (!isLong(argument)) return argument;
  const [first = []] = argument;
  return { rows: argument.length, columns: first.length, first: first[0], last: argument.at(-1)?.at(-1) };
}

function isLong(argument: Argument): argument is CellValue[][] {
  return Array.isArray(argument) && argument.length * (argument[0]?.length ?? 0) > SPELLED_CELLS;
}

function haveSameRanges(one: CustomFunctionCall, other: CustomFunctionCall): boolean {
  return one.args.every((argument, index) => {
    const opposite = other.args[index];
    return !isLong(argument) || (isLong(opposite) && haveSameCells(argument, opposite));
  });
}

function haveSameCells(one: readonly CellValue[][], other: readonly CellValue[][]): boolean {
  for (let row = 0; row < one.length; row++) {
    const cells = one[row] as CellValue[];
    const opposite = other[row] as CellValue[];
    for (let column = 0; column < cells.length; column++) {
      if (!areSame(cells[column] ?? null, opposite[column] ?? null)) return false;
    }
  }
  return true;
}

function areSame(one: CellValue, other: CellValue): boolean {
  if (one === other) return true;
  if (typeof one !== "object" || typeof other !== "object" || !one || !other) return false;
  return one.error === other.error && one.message === other.message;
}
