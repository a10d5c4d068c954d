import type { Bilingual } from "../../languages";
import { smartDescription } from "../../smart/description";
import type { KpiDefinition } from "../definition";
import { expressionOf, expressionsOf, formulasOf } from "../native";
import { grouped, literalOf } from "../notation";
import { elementwise } from "./elementwise";
import { extentOf, mayBeReference, rectangleOf } from "./shapes";
import { callsIn, parseKpiFormula, tokensOf, type KpiCall, type Pieces } from "./syntax";

/** Characters that Excel takes in a formula, "=" included. */
export const LONGEST_FORMULA = 8192;

/** Why a formula can't be converted; src/i18n has a message "functions.convert.<reason>" for each. */
export interface ConversionObstacle {
  readonly reason:
    | "changesEachTime"
    | "missingArgument"
    | "needsRange"
    | "noNative"
    | "notACall"
    | "severalValues"
    | "showsError"
    | "tooLong"
    | "unknownFunction";
  readonly parameters: Readonly<Record<string, string | number | Bilingual>>;
}

export type NativeConversion =
  /** One formula in the place of the other. */
  | {
      readonly kind: "inPlace";
      readonly formula: string;
      /** It works on whole ranges at once, which takes Excel 2021 or newer. */
      readonly needsDynamicArrays: boolean;
    }
  /** A formula for each cell into which the other spills. */
  | { readonly kind: "cells"; readonly formulas: readonly (readonly string[])[] }
  | { readonly kind: "obstacle"; readonly obstacle: ConversionObstacle };

/** Where a formula stands. */
export interface FormulaPlace {
  /** Address without a sheet: "C2". */
  readonly at: string;
  /** The cells that its result fills; 1 × 1 where it does not spill. */
  readonly rowCount: number;
  readonly columnCount: number;
}

/**
 * The native formulas that take the place of a formula with functions of the catalogue, wherever in it they stand,
 * or the reason why there are none.
 *
 * @param formula In en-US notation, with its "=".
 */
export function convertToNative(formula: string, place: FormulaPlace): NativeConversion {
  const pieces = parseKpiFormula(formula);
  try {
    const conversion = converted(pieces, place);
    const lengths = conversion.kind === "cells" ? conversion.formulas.flat() : [conversion.formula];
    const longest = Math.max(...lengths.map(({ length }) => length));
    if (longest > LONGEST_FORMULA) throw new Obstacle("tooLong", { length: longest, most: LONGEST_FORMULA });
    return conversion;
  } catch (error) {
    if (!(error instanceof Obstacle)) throw error;
    return { kind: "obstacle", obstacle: { reason: error.reason, parameters: error.parameters } };
  }
}

class Obstacle extends Error {
  constructor(
    readonly reason: ConversionObstacle["reason"],
    readonly parameters: ConversionObstacle["parameters"],
  ) {
    super(reason);
  }
}

type Possible = Exclude<NativeConversion, { readonly kind: "obstacle" }>;

function converted(pieces: Pieces, place: FormulaPlace): Possible {
  if (callsIn(pieces).length === 0) throw new Obstacle("notACall", {});
  const alone = callAlone(pieces);
  const cells = alone && cellsOf(alone, place);
  if (cells) return { kind: "cells", formulas: cells };
  const spills = place.rowCount * place.columnCount > 1;
  const state = { needsDynamicArrays: false };
  const formula = textOf(pieces, state);
  return { kind: "inPlace", formula, needsDynamicArrays: state.needsDynamicArrays || spills };
}

/** The call that a formula consists of, if it consists of nothing else. */
function callAlone(pieces: Pieces): KpiCall | null {
  const [equals, call, rest] = pieces;
  const isAlone = typeof equals === "string" && equals.trim() === "=" && (rest === undefined || rest === " ");
  return isAlone && call !== undefined && typeof call === "object" && !call.intersects ? call : null;
}

/** Formulas for each cell of a result that no single formula can give; null where one can. */
function cellsOf(call: KpiCall, { at, rowCount, columnCount }: FormulaPlace): string[][] | null {
  const definition = known(call);
  const { kind } = definition.native;
  if (kind !== "row" && kind !== "lines") return null;
  const given = referencesOf(call, definition, { needsDynamicArrays: false });
  const width = definition.result.columns.length;
  const fits = kind === "row" ? rowCount === 1 && columnCount === width : rowCount === width || columnCount === width;
  // One cell where several belong: the whole call failed, and what it will fill is not known.
  if (!fits) throw new Obstacle("showsError", { function: definition.id });
  if (kind === "row") return formulasOf(definition, given, { at });
  const across = liesAcross(String(given[0]), width, rowCount, columnCount);
  return formulasOf(definition, given, { at, across, points: across ? columnCount : rowCount });
}

function liesAcross(series: string, width: number, rowCount: number, columnCount: number): boolean {
  if (columnCount !== width) return true;
  if (rowCount !== width) return false;
  const rectangle = rectangleOf(series);
  return rectangle !== null && rectangle.rowCount === 1 && rectangle.columnCount > 1;
}

interface State {
  needsDynamicArrays: boolean;
}

/** Pieces with an expression in the place of each call. */
function textOf(pieces: Pieces, state: State): string {
  return pieces
    .map((piece, index) => {
      if (typeof piece === "string") return piece;
      const expression = convertedCall(piece, state);
      const stands = pieces.length === 1 || (pieces.length === 2 && index === 1 && pieces[0] === "=");
      return stands ? expression : grouped(expression);
    })
    .join("");
}

function known(call: KpiCall): KpiDefinition {
  if (call.definition) return call.definition;
  const { id, native } = smartDescription;
  if (call.name.toUpperCase() === id && native.kind === "none")
    throw new Obstacle("noNative", { function: id, why: native.reason });
  throw new Obstacle("unknownFunction", { function: call.name });
}

function convertedCall(call: KpiCall, state: State): string {
  const definition = known(call);
  const { native, takes, id } = definition;
  if (native.kind === "none") throw new Obstacle("noNative", { function: id, why: native.reason });
  if (native.kind === "lines") throw new Obstacle("severalValues", { function: id });
  const given = referencesOf(call, definition, state);
  if (native.kind === "row") {
    state.needsDynamicArrays = true;
    const expressions = expressionsOf(definition, given);
    return `${first(call)}CHOOSE({${expressions.map((_, place) => place + 1).join(",")}},${expressions.join(",")})`;
  }
  if (takes === "ranges") return expressionOf(definition, given);
  const extents = given.map(extentOf);
  if (extents.every((extent) => extent === "one")) return expressionOf(definition, given);
  if (extents.includes("many")) state.needsDynamicArrays = true;
  return first(call) + overRanges(definition, given);
}

const first = ({ intersects }: KpiCall) => (intersects ? "@" : "");

/** The native expression that answers cell by cell. What the user wrote is put in last, so that none of it is rewritten. */
function overRanges(definition: KpiDefinition, given: readonly string[]): string {
  const names = given.map((one, i) => (one === "" || literalOf(one) !== undefined ? one : `\\argument${i}`));
  return elementwise(expressionOf(definition, names)).replace(/\\argument(\d)/g, (_, place: string) =>
    grouped(given[Number(place)] ?? ""),
  );
}

/** The arguments of a call as text, calls in them converted, omitted ones empty. */
function referencesOf(call: KpiCall, definition: KpiDefinition, state: State): string[] {
  const given = call.arguments.map((pieces) => textOf(pieces, state).trim());
  definition.arguments.forEach((argument, i) => {
    const text = given[i] ?? "";
    if (text === "") {
      if (argument.optional) return;
      throw new Obstacle("missingArgument", { function: definition.id, argument: argument.label });
    }
    const isSeries = argument.kind === "list" || argument.kind === "points";
    if (isSeries && !mayBeReference(text)) {
      throw new Obstacle("needsRange", { function: definition.id, argument: argument.label });
    }
    // A native formula reads an argument more than once, each time with another result.
    const random = tokensOf(text).find(({ text: word }) => /^RAND(?:BETWEEN|ARRAY)?$/i.test(word));
    if (random) throw new Obstacle("changesEachTime", { function: random.text.toUpperCase() });
  });
  return given.slice(0, definition.arguments.length);
}
