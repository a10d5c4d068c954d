import type { NumberIdiom } from "../numberIdioms";

/** How a language writes numbers, magnitudes and units. */
export interface NumberWords {
  readonly idioms: readonly NumberIdiom[];
  readonly magnitudes: Readonly<Record<string, number>>;
  /** ISO codes of currencies, by what stands for them before or after an amount. */
  readonly currencies: Readonly<Record<string, string>>;
  /** Units of measures; what is counted (家, 人, 场 ...) is "count". */
  readonly units: Readonly<Record<string, string>>;
  /** Measure words of things that are counted, separated by bars. */
  readonly counters: string;
  /** Numbers that are spelled out. */
  readonly spelled: RegExp;
  /** The value of a number that is spelled out; NaN where it is none. */
  readonly readSpelled: (match: RegExpExecArray) => number;
}
