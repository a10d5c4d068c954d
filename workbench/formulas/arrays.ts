import { parseSpecifier } from "./structured";
import { type Token, tokenize } from "./tokens";

/**
 * Which formulas mean something else in a spreadsheet without dynamic arrays. There a function or an operator that
 * wants one value takes from a range the one cell beside the formula; with dynamic arrays it answers once for each
 * cell. A file marks the formulas that are meant the second way (ECMA-376 18.3.1.40, MS-XLSX 2.2.4), and shows "@" in
 * those that are meant the first.
 */

/** What the words of a formula stand for. */
export interface FormulaWorld {
  /** Whether a defined name stands for several cells or values. */
  nameIsMany(name: string): boolean;
  /** Custom functions may answer several values, and take ranges. */
  isCustomFunction(name: string): boolean;
}

/**
 * How functions take their arguments, one letter each, those after the bar over and over: `v` wants one value, `r`
 * takes a range as it is, `p` hands on what it gets, `a` calculates with arrays in any spreadsheet.
 */
const ARGUMENTS: Readonly<Record<string, string>> = {
  ...each(
    "SUM AVERAGE AVERAGEA COUNT COUNTA COUNTBLANK MAX MAXA MIN MINA PRODUCT SUMSQ MEDIAN MODE MODE.SNGL STDEV STDEV.S " +
      "STDEV.P STDEVA STDEVP STDEVPA VAR VAR.S VAR.P VARA VARP VARPA GEOMEAN HARMEAN AVEDEV DEVSQ KURT SKEW SKEW.P AND " +
      "OR XOR CONCAT ROWS COLUMNS AREAS ISREF SHEET SHEETS GCD LCM MULTINOMIAL CORREL PEARSON COVAR COVARIANCE.P " +
      "COVARIANCE.S SLOPE INTERCEPT RSQ STEYX CHITEST CHISQ.TEST FTEST F.TEST FORMULATEXT ISFORMULA ARRAYTOTEXT",
    "|r",
  ),
  ...each("LARGE SMALL PERCENTILE PERCENTILE.INC PERCENTILE.EXC QUARTILE QUARTILE.INC QUARTILE.EXC TRIMMEAN", "rv"),
  ...each("PERCENTRANK PERCENTRANK.INC PERCENTRANK.EXC COUNTIF IRR MIRR", "r|v"),
  ...each("SUMIF AVERAGEIF", "rvr"),
  ...each("COUNTIFS", "|rv"),
  ...each("SUMIFS AVERAGEIFS MAXIFS MINIFS", "r|rv"),
  ...each("MATCH XMATCH VLOOKUP HLOOKUP RANK RANK.EQ RANK.AVG", "vr|v"),
  ...each("Z.TEST ZTEST INDEX OFFSET", "r|v"),
  ...each("XLOOKUP", "vrr|v"),
  ...each("SUBTOTAL NPV", "v|r"),
  ...each("AGGREGATE TEXTJOIN XNPV FORECAST FORECAST.LINEAR NETWORKDAYS WORKDAY", "vv|r"),
  ...each("NETWORKDAYS.INTL WORKDAY.INTL SERIESSUM", "vvvr"),
  ...each("FVSCHEDULE", "vr"),
  ...each("XIRR T.TEST TTEST", "rr|v"),
  ...each("CHOOSE IF", "v|p"),
  ...each("ROW COLUMN", "p"),
  ...each("SUMPRODUCT SUMX2MY2 SUMX2PY2 SUMXMY2 MMULT MINVERSE MDETERM LOOKUP FREQUENCY PROB", "|a"),
};

/** Functions that answer arrays, and so mean dynamic arrays wherever they stand. */
const ARRAY_FUNCTIONS: ReadonlySet<string> = new Set(
  (
    "SEQUENCE RANDARRAY FILTER SORT SORTBY UNIQUE VSTACK HSTACK TAKE DROP EXPAND TOCOL TOROW WRAPROWS WRAPCOLS " +
    "CHOOSEROWS CHOOSECOLS TEXTSPLIT MAP REDUCE SCAN BYROW BYCOL MAKEARRAY LAMBDA LET TRANSPOSE MUNIT LINEST LOGEST " +
    "TREND GROWTH MODE.MULT GROUPBY PIVOTBY TRIMRANGE"
  ).split(" "),
);

function each(names: string, kinds: string): Record<string, string> {
  return Object.fromEntries(names.split(" ").map((name) => [name, kinds]));
}

/**
 * Whether the formula gives another value when it is calculated with arrays.
 * @param source with or without its "="
 */
export function usesArrays(source: string, world: FormulaWorld): boolean {
  return new Reading(tokensOf(source), world, "v").read().lifts;
}

/**
 * A formula of a spreadsheet without dynamic arrays as Excel shows it now: with "@" before each range of which it
 * takes one cell. Functions that are not known are taken to want ranges.
 */
export function withIntersections(source: string, world: FormulaWorld): string {
  const tokens = tokensOf(source);
  const marks = new Set(new Reading(tokens, world, "r").read().places);
  if (marks.size === 0) return source;
  return `${source.startsWith("=") ? "=" : ""}${tokens.map(({ text }, at) => (marks.has(at) ? `@${text}` : text)).join("")}`;
}

const tokensOf = (source: string) => tokenize(source.replace(/^=/u, ""));

/** A part of a formula: whether it stands for several values, and the tokens of the ranges that make it so. */
interface Part {
  readonly many: boolean;
  readonly places: readonly number[];
}

const ONE: Part = { many: false, places: [] };

class Reading {
  private at = 0;
  private lifts = false;
  private readonly places: number[] = [];

  constructor(
    private readonly tokens: readonly Token[],
    private readonly world: FormulaWorld,
    private readonly unknown: "v" | "r",
  ) {}

  read(): { readonly lifts: boolean; readonly places: readonly number[] } {
    // A result of several values spills, where one cell was taken before.
    this.want(this.expression(false), false);
    return { lifts: this.lifts, places: this.places };
  }

  /** Up to the comma or bracket that ends it. */
  private expression(inArray: boolean): Part {
    const operands: Part[] = [];
    let operators = 0;
    let intersected = false;
    for (; this.at < this.tokens.length; this.at++) {
      const token = this.tokens[this.at];
      if (!token || ["comma", "semicolon", "close", "arrayClose"].includes(token.type)) break;
      if (token.type === "at") intersected = true;
      else if (token.type === "operator") operators += token.text === ":" ? 0 : 1;
      else if (token.type !== "space") {
        const operand = this.operand(token, inArray);
        operands.push(intersected ? ONE : operand);
        intersected = false;
      }
    }
    const many = operands.filter((operand) => operand.many);
    const part = { many: many.length > 0, places: many.flatMap(({ places }) => places) };
    if (operators === 0 || !part.many) return part;
    this.want(part, inArray);
    return { many: true, places: [] };
  }

  private operand(token: Token, inArray: boolean): Part {
    const place = [this.at];
    switch (token.type) {
      case "reference":
        return { many: token.reference.kind !== "cells" || token.reference.to !== undefined, places: place };
      case "spill":
        return { many: true, places: [] };
      case "structured":
        return { many: standsForMany(token.specifier), places: place };
      case "name":
        return { many: this.world.nameIsMany(token.name), places: place };
      case "open": {
        this.at++;
        return this.expression(inArray);
      }
      case "arrayOpen":
        while (this.tokens[this.at + 1] && this.tokens[this.at]?.type !== "arrayClose") this.at++;
        return { many: true, places: [] };
      case "function":
        return this.call(token.text.replace(/^(?:_xlfn\.|_xlws\.)+/iu, "").toUpperCase(), inArray, place);
      default:
        return ONE;
    }
  }

  private call(name: string, inArray: boolean, place: readonly number[]): Part {
    this.at += 2;
    const isArrayFunction = ARRAY_FUNCTIONS.has(name);
    const isCustom = this.world.isCustomFunction(name);
    const kinds = isArrayFunction || isCustom ? "|r" : (ARGUMENTS[name] ?? `|${this.unknown}`);
    // Older spreadsheets calculate IF with one value even where arrays are calculated around it.
    const lifted = inArray && name !== "IF";
    const handed: Part[] = [];
    for (let index = 0; this.at < this.tokens.length; index++) {
      const kind = kindAt(kinds, index);
      const argument = this.expression(kind === "a" || isArrayFunction || (lifted && kind !== "r"));
      if (kind === "v") this.want(argument, lifted);
      if (kind === "p" || kind === "v") handed.push(argument);
      if (this.tokens[this.at]?.type !== "comma") break;
      this.at++;
    }
    if (isArrayFunction || isCustom) return { many: true, places: isCustom ? place : [] };
    return { many: handed.some(({ many }) => many), places: handed.flatMap(({ places }) => places) };
  }

  /** One value is wanted here. */
  private want(part: Part, inArray: boolean): void {
    if (!part.many || inArray) return;
    this.lifts = true;
    this.places.push(...part.places);
  }
}

/** The letter of an argument, "r" for the third of "r|rv". */
function kindAt(kinds: string, index: number): string {
  const [first = "", rest = ""] = kinds.split("|");
  if (index < first.length) return first.charAt(index);
  return rest.charAt((index - first.length) % Math.max(1, rest.length)) || "v";
}

function standsForMany(specifier: string): boolean {
  const parsed = parseSpecifier(specifier);
  if (!parsed) return true;
  const oneColumn = parsed.columns.length === 1;
  const oneRow = parsed.areas.length === 1 && parsed.areas[0] !== "#All" && parsed.areas[0] !== "#Data";
  return !(oneColumn && oneRow);
}
