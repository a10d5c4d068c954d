import type { Wordings } from "./languages/wordings";
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

/** Words with what is put to them: before the clause at their end that names who is responsible. */
export function beforeOwner(
  text: string,
  { normal, intents }: Pick<Reading, "normal" | "intents">,
  put: (body: string) => readonly string[],
): string[] {
  for (const { from, to } of intents.owners) {
    const { start, end } = normal.span(from, to);
    const clause = normal.original.slice(start, end).replace(/^[\s，,;；]+|[\s。.!！]+$/g, "");
    if (clause === "" || !text.endsWith(clause)) continue;
    const body = text.slice(0, text.length - clause.length).replace(/[\s，,;；、]+$/, "");
    if (body !== "") return put(body).map((wording) => `${wording}${text.slice(body.length)}`);
  }
  return [...put(text)];
}

/** The deadline as the text says it; "" where it says none. */
export function deadlineSaid({ deadline, reading }: Case): string {
  return deadline ? reading.normal.original.slice(deadline.span.start, deadline.span.end).trim() : "";
}

/** The wordings of the language in which proposals for a text are made. */
export function wordingsOf({ language, normal }: Pick<Reading, "language" | "normal">): Wordings {
  const rules = normal.rules.find((known) => known.language === language);
  if (!rules) throw new Error(`A text is read without the rules for ${language}.`);
  return rules.wordings;
}
