import { z } from "zod";
import type { CellValue } from "../document";
import type { Invocation, InvocationOutcome } from "../protocol/invocations";
import type { CustomFunctionCall } from "../spreadsheet/spreadsheet";

const parameter = z.looseObject({
  name: z.string(),
  type: z.string().default("any"),
  dimensionality: z.string().default("scalar"),
  optional: z.boolean().default(false),
  repeating: z.boolean().default(false),
});

const functionShape = z.looseObject({
  id: z.string(),
  name: z.string(),
  parameters: z.array(parameter).default([]),
});

const metadataShape = z.looseObject({
  functions: z.array(functionShape),
  allowErrorForDataTypeAny: z.boolean().default(false),
});

type Parameter = z.infer<typeof parameter>;

/** What functions.json says of one function. */
export type FunctionMetadata = z.infer<typeof functionShape> & { readonly takesErrors: boolean };

/** The custom functions of an add-in by the names under which formulas call them, "KPI.GROWTH". */
export function readFunctions(metadata: unknown, namespace: string): ReadonlyMap<string, FunctionMetadata> {
  const { functions, allowErrorForDataTypeAny } = metadataShape.parse(metadata);
  return new Map(
    functions.map((one) => [
      `${namespace}.${one.name}`.toUpperCase(),
      { ...one, takesErrors: one["allowErrorForDataTypeAny"] === true || allowErrorForDataTypeAny },
    ]),
  );
}

/** A call that never reaches the function: Excel answers it itself. */
export interface Refusal {
  readonly refused: string;
}

const valueError: Refusal = { refused: "#VALUE!" };

/**
 * Lays a call's arguments out as the function declares them: text for a number is #VALUE! without a call, what is
 * left out is null, a single cell for a matrix is a matrix, the repeating argument is gathered.
 * @param blank what a blank cell is on the platform that is played
 * @param address the calling cell, "Sheet1!A1"
 */
export function invocationOf(
  metadata: FunctionMetadata,
  call: CustomFunctionCall,
  blank: null | 0,
  address: string,
): Invocation | Refusal {
  const { parameters } = metadata;
  const last = parameters.at(-1);
  const repeats = last?.repeating ?? false;
  const fixed = repeats ? parameters.slice(0, -1) : parameters;
  if (!repeats && call.args.length > fixed.length) return valueError;
  const required = fixed.filter((one) => !one.optional).length;
  if (call.args.length < required) return valueError;

  const reader = new ArgumentReader(metadata.takesErrors, blank);
  const args: unknown[] = fixed.map((one, index) => reader.read(one, call.args[index]));
  if (repeats && last) args.push(call.args.slice(fixed.length).map((given) => reader.read(last, given)));
  if (reader.refusal) return reader.refusal;
  return { functionId: metadata.id, args, address, hasErrors: reader.hasErrors };
}

class ArgumentReader {
  refusal: Refusal | null = null;
  hasErrors = false;

  constructor(
    private readonly takesErrors: boolean,
    private readonly blank: null | 0,
  ) {}

  read(declared: Parameter, given: CellValue | CellValue[][] | undefined): unknown {
    if (given === undefined) return null;
    if (declared.dimensionality === "matrix") {
      const rows = Array.isArray(given) ? given : [[given]];
      return rows.map((row) => mapped(row, (value) => this.value(declared.type, value)));
    }
    if (!Array.isArray(given)) return this.value(declared.type, given);
    const [[single] = [], ...more] = given;
    // A range where one value is declared would be called once for each of its cells.
    if (more.length > 0 || (given[0]?.length ?? 0) !== 1) return this.refuse(valueError);
    return this.value(declared.type, single ?? null);
  }

  private value(type: string, value: CellValue): unknown {
    if (value === null) return type === "string" ? "" : this.blank;
    if (typeof value === "object") {
      if (!this.takesErrors || type !== "any") return this.refuse({ refused: value.error });
      this.hasErrors = true;
      return { type: "CustomFunctionError", code: value.error };
    }
    if (type === "number") {
      if (typeof value === "string") return this.refuse(valueError);
      return typeof value === "boolean" ? Number(value) : value;
    }
    if (type === "string") return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
    if (type === "boolean") return typeof value === "string" ? this.refuse(valueError) : Boolean(value);
    return value;
  }

  private refuse(refusal: Refusal): null {
    this.refusal ??= refusal;
    return null;
  }
}

/** What the calling cell shows: a value, or rows that spill. null in an answer shows as 0, as in Excel. */
export function cellsOf(outcome: InvocationOutcome): CellValue | CellValue[][] {
  switch (outcome.kind) {
    case "pending":
      return { error: "#BUSY!" };
    case "error":
      return outcome.message === "" ? { error: outcome.error } : { error: outcome.error, message: outcome.message };
    case "value":
      return Array.isArray(outcome.value)
        ? rectangle((outcome.value as unknown[]).map((row) => (Array.isArray(row) ? mapped(row, cell) : [cell(row)])))
        : cell(outcome.value);
  }
}

const errorShape = z.looseObject({ code: z.string(), message: z.string().optional() });

function cell(value: unknown): CellValue {
  if (value === null || value === undefined) return 0;
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : { error: "#NUM!" };
  const error = errorShape.safeParse(value);
  if (!error.success) return { error: "#VALUE!" };
  const { code, message } = error.data;
  return message ? { error: code, message } : { error: code };
}

/** What each value becomes; the row itself where all stay as they are, as in most of a long column. */
function mapped<From, To>(row: From[], change: (value: From) => To): To[] {
  for (let index = 0; index < row.length; index++) {
    const value = row[index] as From;
    if (!Object.is(change(value), value)) return row.map(change);
  }
  return row as unknown[] as To[];
}

/** Rows of one length: Excel shows #N/A where a shorter row has no value. */
function rectangle(rows: CellValue[][]): CellValue[][] | CellValue {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  if (rows.length === 0 || width === 0) return { error: "#VALUE!" };
  return rows.map((row) =>
    row.length === width ? row : [...row, ...new Array<CellValue>(width - row.length).fill({ error: "#N/A" })],
  );
}
