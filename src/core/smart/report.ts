/** The report of the SMART checker. Reasons and advice are ids with parameters; their text lives in src/i18n. */

export interface GoalContext {
  /** ISO date, the day on which the goal is read. */
  readonly today: string;
  /** First month of the fiscal year, 1 to 12 (default 1), or an ISO date of its first day. */
  readonly fiscalYearStart?: number | string;
  readonly baseline?: number;
  /** Past yearly values of the same measure, oldest first. */
  readonly history?: readonly number[];
  /** Best past yearly change as a signed share (-0.1 for 10 % less), for a measure whose past values are not at hand. */
  readonly bestChange?: number;
  readonly target?: number;
  readonly parentObjective?: string;
  readonly owner?: string;
  readonly resources?: string;
}

export type Verdict = "pass" | "fail" | "unknown";

/** Half-open range of UTF-16 code units in the original text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Criterion {
  readonly verdict: Verdict;
  /** Where the text shows it, in order, not overlapping. */
  readonly evidence: readonly Span[];
  readonly reason: { readonly id: string; readonly parameters: Readonly<Record<string, string | number>> };
  /** What to do about a fail or an unknown; `proposal` is a fill-in text in the language of the goal. */
  readonly advice: {
    readonly id: string;
    readonly parameters: Readonly<Record<string, string | number>>;
    readonly proposal: string;
  } | null;
}

/** The five letters of SMART, in their order. */
export const smartLetters = ["specific", "measurable", "achievable", "relevant", "timeBound"] as const;
export type SmartLetter = (typeof smartLetters)[number];

/** A verdict that a person has set aside, with the reason. It holds as long as the goal's words stay the same. */
export interface Dismissal {
  readonly goal: string;
  readonly letter: SmartLetter;
  readonly reason: string;
  /** ISO date. */
  readonly on: string;
}

/** Number of letters that are met or whose verdict has been set aside, 0 to 5. */
export function settledLetters(report: GoalReport, dismissals: readonly Dismissal[]): number {
  const dismissed = (letter: SmartLetter) =>
    dismissals.some((each) => each.goal === report.text && each.letter === letter);
  return smartLetters.filter((letter) => report[letter].verdict === "pass" || dismissed(letter)).length;
}

export interface Quantity {
  readonly value: number;
  /** "%", "pp", "CNY", "USD", "EUR", "count", "days", "hours", "minutes", "score", "times", "rank", "tonnes" or the unit as written. */
  readonly unit: string;
  readonly kind: "delta" | "target" | "range";
  readonly span: Span;
  /** The measure that the number belongs to, as written, or null. */
  readonly metric: string | null;
}

export interface Deadline {
  /** ISO date, the last day of the goal's horizon. */
  readonly date: string;
  readonly span: Span;
  /** Other readings of the same words, ISO dates. */
  readonly alternatives: readonly string[];
}

export interface GoalReport {
  readonly text: string;
  readonly language: "zh" | "en";
  readonly specific: Criterion;
  readonly measurable: Criterion;
  readonly achievable: Criterion;
  readonly relevant: Criterion;
  readonly timeBound: Criterion;
  /** Number of criteria passed, 0 to 5. */
  readonly score: number;
  readonly deadline: Deadline | null;
  readonly quantities: readonly Quantity[];
  /** The goals that were told apart in the text; one span when there is just one. */
  readonly goals: readonly Span[];
  /** What a complete goal has and this one lacks, for example "baseline", "owner". */
  readonly missing: readonly ("baseline" | "target" | "deadline" | "owner" | "resources")[];
}
