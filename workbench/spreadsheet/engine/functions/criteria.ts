import { numfmt } from "@univerjs/core";
import type { CellValue } from "../../../document";

/** The cells of a range, row after row, with an index of where each value stands. */
export class Column {
  private index: Map<string, number[]> | null = null;

  constructor(
    readonly cells: readonly CellValue[],
    readonly rowCount: number,
    readonly columnCount: number,
  ) {}

  /** The positions that hold this value; a text that looks like a number is found under the number too. */
  positions(key: string): readonly number[] {
    this.index ??= this.makeIndex();
    return this.index.get(key) ?? [];
  }

  private makeIndex(): Map<string, number[]> {
    const index = new Map<string, number[]>();
    const note = (key: string, position: number) => {
      const positions = index.get(key);
      if (positions) positions.push(position);
      else index.set(key, [position]);
    };
    for (const [position, cell] of this.cells.entries()) {
      note(keyOf(cell), position);
      const number = typeof cell === "string" ? numberIn(cell) : null;
      if (number !== null) note(keyOf(number), position);
    }
    return index;
  }
}

/** What a condition asks of a cell: either one of some values, which an index finds, or a test. */
export type Criterion = { readonly keys: readonly string[] } | { readonly test: (cell: CellValue) => boolean };

function keyOf(cell: CellValue): string {
  if (cell === null) return "blank";
  if (typeof cell === "string") return `text ${cell.toLowerCase()}`;
  if (typeof cell === "object") return `error ${cell.error}`;
  return `${typeof cell} ${String(cell)}`;
}

const REMEMBERED_TEXTS = 50_000;
const numbersInTexts = new Map<string, number | null>();

/** The number that a text reads as: digits, a date, a share of a hundred. */
function numberIn(text: string): number | null {
  if (!/\d/.test(text)) return null;
  const known = numbersInTexts.get(text);
  if (known !== undefined) return known;
  const parsed: unknown = plainNumber(text) ?? numfmt.parseValue(text)?.v;
  const number = typeof parsed === "number" ? parsed : null;
  if (numbersInTexts.size >= REMEMBERED_TEXTS) numbersInTexts.clear();
  numbersInTexts.set(text, number);
  return number;
}

function plainNumber(text: string): number | null {
  const trimmed = text.trim();
  return /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i.test(trimmed) ? Number(trimmed) : null;
}

const ERROR = /^#(?:N\/A|VALUE!|DIV\/0!|NUM!|REF!|NAME\?|NULL!|SPILL!|CALC!)$/i;

/**
 * A condition of SUMIFS and its relatives, as Excel reads it: a value means "equal to it"; a text may begin with
 * =, <>, >, <, >= or <=, may hold * and ? (with ~ before a literal one), and is read as a number, date, logical or
 * error where it looks like one. A reference to a blank cell means 0.
 */
export function criterion(value: CellValue): Criterion {
  if (value === null) return { keys: [keyOf(0)] };
  if (typeof value !== "string") return { keys: [keyOf(value)] };
  const [, operator = "", rest = ""] = /^(>=|<=|<>|>|<|=)?([^]*)$/.exec(value) ?? [];
  if (rest === "") return emptyCriterion(operator);
  const target = readTarget(rest);
  const wild = typeof target === "string" && /[*?~]/.test(target);
  if (!wild && (operator === "" || operator === "=")) return { keys: [keyOf(target)] };
  const equal = wild ? matchesPattern(target) : equalTo(target);
  switch (operator) {
    case "":
    case "=":
      return { test: equal };
    case "<>":
      return { test: (cell) => !equal(cell) };
    default:
      return { test: compares(operator, target) };
  }
}

function emptyCriterion(operator: string): Criterion {
  if (operator === "") return { keys: [keyOf(null), keyOf("")] };
  if (operator === "=") return { keys: [keyOf(null)] };
  if (operator === "<>") return { test: (cell) => cell !== null };
  return { keys: [] };
}

function readTarget(text: string): CellValue {
  if (/^(TRUE|FALSE)$/i.test(text)) return text.toUpperCase() === "TRUE";
  if (ERROR.test(text)) return { error: text.toUpperCase() };
  return numberIn(text) ?? text;
}

function equalTo(target: CellValue): (cell: CellValue) => boolean {
  const key = keyOf(target);
  return (cell) => {
    if (keyOf(cell) === key) return true;
    return typeof target === "number" && typeof cell === "string" && numberIn(cell) === target;
  };
}

function matchesPattern(pattern: string): (cell: CellValue) => boolean {
  const source = pattern.replace(/~([*?~])|([*?])|([.+^${}()|[\]\\])/g, (_, literal, wild, special) => {
    if (literal) return `\\${String(literal)}`;
    if (wild) return wild === "*" ? "[^]*" : "[^]";
    return `\\${String(special)}`;
  });
  const expression = new RegExp(`^${source}$`, "i");
  return (cell) => typeof cell === "string" && expression.test(cell);
}

function compares(operator: string, target: CellValue): (cell: CellValue) => boolean {
  const order = (cell: CellValue): number | null => {
    if (typeof cell !== typeof target || cell === null || typeof cell === "object") return null;
    if (typeof cell === "string" && typeof target === "string") return compareTexts(cell, target);
    return Number(cell) - Number(target);
  };
  const holds: Readonly<Record<string, (difference: number) => boolean>> = {
    ">": (difference) => difference > 0,
    "<": (difference) => difference < 0,
    ">=": (difference) => difference >= 0,
    "<=": (difference) => difference <= 0,
  };
  return (cell) => {
    const difference = order(cell);
    return difference !== null && (holds[operator]?.(difference) ?? false);
  };
}

function compareTexts(one: string, other: string): number {
  const [first, second] = [one.toLowerCase(), other.toLowerCase()];
  if (first === second) return 0;
  return first < second ? -1 : 1;
}

/** The positions at which all conditions hold. */
export function matching(conditions: readonly (readonly [Column, Criterion])[]): readonly number[] {
  let found: readonly number[] | null = null;
  // What an index finds comes first: the tests then have less to look at.
  for (const [column, condition] of conditions) {
    if (!("keys" in condition)) continue;
    const positions = unite(condition.keys.map((key) => column.positions(key)));
    found = found === null ? positions : intersect(found, positions);
  }
  for (const [column, condition] of conditions) {
    if (!("test" in condition)) continue;
    const candidates: readonly number[] = found ?? column.cells.map((_, position) => position);
    found = candidates.filter((position) => condition.test(column.cells[position] ?? null));
  }
  return found ?? [];
}

function unite(lists: readonly (readonly number[])[]): readonly number[] {
  const [first = [], ...others] = lists;
  if (others.every((list) => list.length === 0)) return first;
  return [...new Set(lists.flat())].sort((one, other) => one - other);
}

function intersect(one: readonly number[], other: readonly number[]): readonly number[] {
  const [small, large] = one.length <= other.length ? [one, other] : [other, one];
  const known = new Set(large);
  return small.filter((position) => known.has(position));
}
