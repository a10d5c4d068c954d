import type { Injector } from "@univerjs/core";
import {
  ArrayValueObject,
  type BaseFunction,
  type BaseValueObject,
  BooleanValueObject,
  type ErrorType,
  ErrorValueObject,
  functionDate,
  functionEngineering,
  functionFinancial,
  functionMath,
  functionStatistical,
  IFunctionService,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import { FormulaSyntaxError, QUOTE_MARK, type Token, tokenize } from "../../../formulas";

/** Those that calculate with what they get, and so read "5%" and "2026-04-30" as numbers. */
const CALCULATING: ReadonlySet<unknown> = new Set(
  [functionDate, functionEngineering, functionFinancial, functionMath, functionStatistical].flatMap((family) =>
    family.map(([, name]) => name),
  ),
);

/** What these hand on is text: "5%" in IF, CHOOSE, TEXTJOIN or a lookup is no number. */
export function keepTextArguments(injector: Injector): void {
  for (const [name, executor] of injector.get(IFunctionService).getExecutors()) {
    if (CALCULATING.has(name)) continue;
    const keeps: Pick<BaseFunction, "isArgumentsIgnoreNumberPattern"> = { isArgumentsIgnoreNumberPattern: () => true };
    Object.assign(executor, keeps);
  }
}

interface ArrayReader {
  _rowCount: number;
  _columnCount: number;
  _formatValue(this: ArrayReader, raw: unknown): BaseValueObject[][];
}

/** An array constant is cut at its commas and semicolons, not at those within its texts, and its texts are texts. */
export function readArrayConstants(): void {
  const prototype = ArrayValueObject.prototype as unknown as ArrayReader;
  const { _formatValue: read } = prototype;
  prototype._formatValue = function (this: ArrayReader, raw) {
    if (typeof raw !== "string" || !raw.trim().startsWith("{")) return read.call(this, raw);
    const rows = arrayConstant(raw);
    // An exception here would end every later calculation of the engine.
    if (!rows) return read.call(this, raw);
    this._rowCount = rows.length;
    this._columnCount = Math.max(...rows.map((row) => row.length));
    return rows;
  };
}

/** Null for what is no array constant of Excel's: blank places. */
function arrayConstant(raw: string): BaseValueObject[][] | null {
  const tokens = tokensOf(raw);
  if (!tokens) return null;
  const rows: Token[][][] = [[[]]];
  for (const token of tokens) {
    if (token.type === "semicolon") rows.push([[]]);
    else if (token.type === "comma") rows.at(-1)?.push([]);
    else if (token.type !== "space" && token.type !== "arrayOpen" && token.type !== "arrayClose")
      rows.at(-1)?.at(-1)?.push(token);
  }
  const values: BaseValueObject[][] = [];
  for (const row of rows) {
    const constants = row.map(constant);
    if (constants.some((each) => each === null)) return null;
    values.push(constants as BaseValueObject[]);
  }
  return values;
}

function tokensOf(raw: string): readonly Token[] | null {
  try {
    return tokenize(raw);
  } catch (error) {
    if (error instanceof FormulaSyntaxError) return null;
    throw error;
  }
}

/** A text, a logical, an error, or a number with or without its sign. */
function constant(tokens: readonly Token[]): BaseValueObject | null {
  const text = tokens.map((token) => token.text).join("");
  if (text.startsWith('"')) return StringValueObject.create(text.slice(1, -1).replaceAll(QUOTE_MARK, '"'));
  if (text.startsWith("#")) return ErrorValueObject.create(text.toUpperCase() as ErrorType);
  if (/^(?:true|false)$/i.test(text)) return BooleanValueObject.create(text.toLowerCase() === "true");
  return text === "" || Number.isNaN(Number(text)) ? null : NumberValueObject.create(Number(text));
}
