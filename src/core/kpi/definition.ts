import type { Cell, Matrix } from "../cells";
import type { DateSystem } from "../calendar";
import type { Bilingual } from "../languages";
import type { KpiArgument, TextArgument } from "./arguments";
import type { KpiProblem } from "./problem";

/**
 * The form in which every function of the catalogue is written down. One definition is the source of the
 * worksheet function, its metadata, its native formula, its reference page and its entry in the finder.
 */

export const kpiFamilies = ["growth", "customers", "margin", "tracking", "warning"] as const;
export type KpiFamily = (typeof kpiFamilies)[number];

/** The families of the catalogue, and that of the check of goals, which is no arithmetic. */
export const functionFamilies = [...kpiFamilies, "goals"] as const;
export type FunctionFamily = (typeof functionFamilies)[number];

/** What the workbook brings besides the arguments. */
export interface KpiContext {
  readonly dateSystem: DateSystem;
}

/** What a user can pass for one argument: a single value, or a range as rows. */
export type KpiInput = Cell | Matrix | undefined;

/** What a function answers: one value, rows that spill, or an error for the whole call. */
export type KpiOutcome = Cell | Cell[][] | KpiProblem;

/** The errors by which a rule refuses, in the order in which all rules are tried. */
export const ruleErrors = ["#N/A", "#VALUE!", "#DIV/0!", "#NUM!"] as const;
export type RuleError = (typeof ruleErrors)[number];

/** The arguments of a native formula: what stands in the formula for each value. */
export type Texts<A extends readonly unknown[]> = { readonly [K in keyof A]: string };

/** A condition under which the function answers with an error, beyond what its arguments' own rules say. */
export interface KpiRule<A extends readonly unknown[] = readonly unknown[]> {
  readonly error: RuleError;
  readonly when: (...values: A) => boolean;
  /** The same condition in Excel's notation; null where the given constants rule it out. */
  readonly native?: (...references: Texts<A>) => string | null;
  readonly condition: Bilingual;
}

/** How a result should be shown. */
export type KpiFormat = "percent" | "number" | "amount" | "points" | "date" | "status" | "flag";

export interface KpiResult {
  /**
   * value: one value, or lifted cell by cell over ranges · row: named values side by side ·
   * lines: one line for each point of the series · table: rows and columns as the data demand.
   */
  readonly shape: "value" | "row" | "lines" | "table";
  readonly format: KpiFormat;
  /** Meaning of the result, or of each column. */
  readonly columns: readonly Bilingual[];
}

/** A point of a series for which native formulas are written. */
export interface NativePoint {
  /** Counts from 1. */
  readonly n: number;
  /** Addresses of the formulas of the point before; null at the first point. */
  readonly previous: readonly string[] | null;
}

/** How the function is written without the add-in. */
export type KpiNative =
  /** One formula for one value; the guards of the rules are put around it. */
  | { readonly kind: "value"; readonly expression: (...references: readonly string[]) => string }
  /** Formulas side by side, one a column. */
  | { readonly kind: "row"; readonly expressions: (...references: readonly string[]) => readonly string[] }
  /** Formulas for one point of the series, the point's own guards included. */
  | {
      readonly kind: "lines";
      readonly expressions: (point: NativePoint, ...references: readonly string[]) => readonly string[];
      /** Whether a point's formulas read those of the point before. */
      readonly continues: boolean;
    }
  /** No single formula can do it: a helper table would be needed. */
  | { readonly kind: "none"; readonly reason: Bilingual };

export interface KpiExample {
  readonly arguments: readonly KpiInput[];
  readonly result: Cell | readonly (readonly Cell[])[];
}

/** A worksheet function as users meet it: in the formula bar, the function finder and the reference pages. */
export interface FunctionDescription {
  /** Upper case, never changed once released: the name after `KPI.` */
  readonly id: string;
  readonly family: FunctionFamily;
  readonly name: Bilingual;
  /** One sentence: what it tells. */
  readonly summary: Bilingual;
  /** Words that people also look for it by, in either language. */
  readonly synonyms?: readonly string[];
  /** The mathematics in the usual notation, with the arguments' names. */
  readonly formula: Bilingual;
  readonly arguments: readonly (KpiArgument | TextArgument)[];
  readonly result: KpiResult;
  /** When it answers with an error, in the order in which the rules are tried. */
  readonly rules: readonly Pick<KpiRule, "error" | "condition">[];
  /** Further particulars that a user has to know. */
  readonly remarks: readonly Bilingual[];
  /** Texts among the arguments may differ by language. */
  readonly example: {
    readonly arguments: readonly (KpiInput | Bilingual)[];
    readonly result: KpiExample["result"];
  };
  /** Where the definition comes from. */
  readonly source: string;
  readonly native: KpiNative;
  /** "values": of single values, lifted over ranges. "ranges": of whole ranges. */
  readonly takes: "values" | "ranges";
}

/** A function of the catalogue: its description together with its mathematics. */
export interface KpiDefinition extends FunctionDescription {
  readonly family: KpiFamily;
  readonly arguments: readonly KpiArgument[];
  /** Sorted by error, in the order in which they are tried. */
  readonly rules: readonly KpiRule[];
  readonly example: KpiExample;
  /** The mathematics. Values come in the order of the arguments, read and checked, then the context. */
  readonly calculate: (...input: readonly unknown[]) => KpiOutcome;
}

interface Written<A extends readonly unknown[]> {
  readonly id: string;
  readonly name: Bilingual;
  readonly summary: Bilingual;
  readonly synonyms?: readonly string[];
  readonly formula: Bilingual;
  readonly arguments: { readonly [K in keyof A]: KpiArgument };
  readonly rules?: readonly KpiRule<A>[];
  readonly remarks?: readonly Bilingual[];
  readonly example: readonly [readonly KpiInput[], KpiExample["result"]];
  readonly source: string;
}

interface WrittenOfValues<A extends readonly unknown[]> extends Written<A> {
  readonly format: KpiFormat;
  readonly calculate: (...input: [...A, KpiContext]) => number | string;
  readonly native: (...references: Texts<A>) => string;
}

interface WrittenOfRanges<A extends readonly unknown[]> extends Written<A> {
  readonly format: KpiFormat;
  readonly shape: KpiResult["shape"];
  readonly columns?: readonly Bilingual[];
  readonly calculate: (...input: [...A, KpiContext]) => KpiOutcome;
  readonly native:
    | { readonly value: (...references: Texts<A>) => string }
    | { readonly row: (...references: Texts<A>) => readonly string[] }
    | { readonly lines: (point: NativePoint, ...references: Texts<A>) => readonly string[]; readonly continues?: true }
    | { readonly none: Bilingual };
}

/** A text of the catalogue in both languages. */
export function text(english: string, chinese: string): Bilingual {
  return { "en-US": english, "zh-CN": chinese };
}

function sortedRules<A extends readonly unknown[]>(rules: readonly KpiRule<A>[] = []): readonly KpiRule[] {
  const ranked = [...rules].sort((a, b) => ruleErrors.indexOf(a.error) - ruleErrors.indexOf(b.error));
  return ranked as unknown as readonly KpiRule[];
}

/** Defines a function of single values, which lifts over ranges; A is the tuple of what it calculates with. */
export function ofValues<A extends readonly unknown[]>(family: KpiFamily, written: WrittenOfValues<A>): KpiDefinition {
  const { format, rules, remarks, example, native, calculate, arguments: list, ...rest } = written;
  return {
    ...rest,
    family,
    takes: "values",
    arguments: list as readonly KpiArgument[],
    result: { shape: "value", format, columns: [written.name] },
    rules: sortedRules(rules),
    remarks: remarks ?? [],
    example: { arguments: example[0], result: example[1] },
    native: { kind: "value", expression: native as unknown as (...references: readonly string[]) => string },
    calculate: calculate as unknown as KpiDefinition["calculate"],
  };
}

/** Defines a function of whole ranges; A is the tuple of what it calculates with. */
export function ofRanges<A extends readonly unknown[]>(family: KpiFamily, written: WrittenOfRanges<A>): KpiDefinition {
  const { format, shape, columns, rules, remarks, example, native, calculate, arguments: list, ...rest } = written;
  return {
    ...rest,
    family,
    takes: "ranges",
    arguments: list as readonly KpiArgument[],
    result: { shape, format, columns: columns ?? [written.name] },
    rules: sortedRules(rules),
    remarks: remarks ?? [],
    example: { arguments: example[0], result: example[1] },
    native: nativeOf(native),
    calculate: calculate as unknown as KpiDefinition["calculate"],
  };
}

function nativeOf<A extends readonly unknown[]>(native: WrittenOfRanges<A>["native"]): KpiNative {
  type Any = never;
  if ("none" in native) return { kind: "none", reason: native.none };
  if ("value" in native) return { kind: "value", expression: native.value as Any };
  if ("row" in native) return { kind: "row", expressions: native.row as Any };
  return { kind: "lines", expressions: native.lines as Any, continues: native.continues ?? false };
}
