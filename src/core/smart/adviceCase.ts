import type { Reading } from "./reading";
import type { Deadline, GoalContext, GoalReport, Quantity } from "./report";

export type Letter = "specific" | "measurable" | "achievable" | "relevant" | "timeBound";
/** Judges a text without advice. */
export type Assess = (text: string, context: GoalContext) => Pick<GoalReport, Letter | "deadline">;

/** What advice is made from. */
export interface Case {
  readonly reading: Reading;
  readonly deadline: Deadline | null;
  readonly quantities: readonly Quantity[];
  readonly context: GoalContext;
  readonly assess: Assess;
}

/** Longer texts are no single goal that a proposal could repeat. */
export const longestRepeated = 400;

/** The goal in the user's own words without the closing mark; "" for a text too long to repeat. */
export function ownWords({ reading }: Case): string {
  const text = reading.normal.original.trim().replace(/[\s。.!！;；,，、]+$/, "");
  return text.length <= longestRepeated ? text : "";
}

/** The first letter in lower case where the word is no name or abbreviation. */
export const asContinued = (text: string): string =>
  /^[A-Z](?:[a-z]|\s)/.test(text) ? `${text.charAt(0).toLowerCase()}${text.slice(1)}` : text;
