import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkGoal, type GoalContext, type GoalReport, type Verdict } from "../../../src/core/smart";

/** A goal with the labels of two readers: 1 holds, 0 does not, null cannot be judged. */
export interface LabelledGoal {
  readonly id: string;
  readonly lang: "zh" | "en";
  readonly text: string;
  readonly context: GoalContext;
  readonly labels: Readonly<Record<"S" | "M" | "A" | "R" | "T", 0 | 1 | null>>;
  readonly deadline: string | null;
  readonly deadlineAlt?: string;
  readonly quantities: readonly { readonly value: number; readonly unit: string; readonly kind: string }[];
}

const letters = {
  S: "specific",
  M: "measurable",
  A: "achievable",
  R: "relevant",
  T: "timeBound",
} as const satisfies Record<keyof LabelledGoal["labels"], keyof GoalReport>;

export type Letter = keyof typeof letters;

type SetName =
  | "dev"
  | "own"
  | "third"
  | "fourth"
  | "fifth"
  | "sixth"
  | "seventh"
  | "eighth"
  | "ninth"
  | "tenth"
  | "eleventh"
  | "twelfth"
  | "thirteenth"
  | "fourteenth"
  | "fifteenth"
  | "sixteenth"
  | "seventeenth"
  | "eighteenth"
  | "nineteenth"
  | "twentieth";

export function labelledGoals(file: `goals.${SetName}.jsonl`): LabelledGoal[] {
  return readFileSync(join(__dirname, "data", file), "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as LabelledGoal);
}

const asLabel = (verdict: Verdict) => (verdict === "pass" ? 1 : verdict === "fail" ? 0 : null);

/** F1 of "holds" over all goals. */
export function f1(goals: readonly LabelledGoal[], letter: Letter): number {
  let both = 0;
  let either = 0;
  for (const { text, context, labels } of goals) {
    const judged = asLabel(checkGoal(text, context)[letters[letter]].verdict) ?? 0;
    both += judged === 1 && labels[letter] === 1 ? 2 : 0;
    either += judged + (labels[letter] ?? 0);
  }
  return both / either;
}

/** Share of right verdicts among the goals that the readers could judge. */
export function accuracyOfJudged(goals: readonly LabelledGoal[], letter: Letter): number {
  const judged = goals.filter(({ labels }) => labels[letter] !== null);
  const right = judged.filter(
    ({ text, context, labels }) => asLabel(checkGoal(text, context)[letters[letter]].verdict) === labels[letter],
  );
  return right.length / judged.length;
}

/** Share of deadlines that are the very day, and of goals without one for which none is found. */
export function deadlines(goals: readonly LabelledGoal[]): { exact: number; noneWhereNone: number } {
  const dated = goals.filter(({ deadline }) => deadline !== null);
  const undated = goals.filter(({ deadline }) => deadline === null);
  const found = ({ text, context }: LabelledGoal) => checkGoal(text, context).deadline?.date ?? null;
  const exact = dated.filter((goal) => [goal.deadline, goal.deadlineAlt].includes(found(goal) ?? "none"));
  return {
    exact: exact.length / dated.length,
    noneWhereNone: undated.filter((goal) => found(goal) === null).length / undated.length,
  };
}
