import type { GoalReading } from "./goals";
import type { Reading } from "./reading";
import type { AdviceId } from "./reasons";
import type { Criterion, Deadline, GoalContext, GoalReport, Quantity } from "./report";
import { has } from "./token";
import { Tag } from "./lexicon";
import type { Judgement } from "./verdicts/criterion";

/** Blanks of a proposal, as the user sees them. */
export const blanks = {
  zh: {
    measure: "[指标]",
    from: "[当前值]",
    to: "[目标值]",
    date: "[日期]",
    means: "[具体措施]",
    objective: "[上级目标]",
  },
  en: {
    measure: "[measure]",
    from: "[current value]",
    to: "[target value]",
    date: "[date]",
    means: "[concrete means]",
    objective: "[parent objective]",
  },
} as const;

/** What stands in for the blanks when a proposal is tried. */
const samples = {
  zh: {
    measure: "复购率",
    from: "20%",
    to: "30%",
    date: "2026年12月31日",
    means: "新增3条产线",
    objective: "提高复购率",
  },
  en: {
    measure: "repeat purchase rate",
    from: "20%",
    to: "30%",
    date: "31 December 2026",
    means: "hiring 3 engineers",
    objective: "repeat purchases",
  },
} as const;

/** A proposal with every blank filled by a sample. */
export function fillSamples(proposal: string, language: "zh" | "en"): string {
  let filled = proposal;
  for (const key of Object.keys(blanks[language]) as (keyof (typeof blanks)["zh"])[]) {
    filled = filled.split(blanks[language][key]).join(samples[language][key]);
  }
  return filled;
}

export type Letter = "specific" | "measurable" | "achievable" | "relevant" | "timeBound";
/** Judges a text without advice. */
export type Assess = (text: string, context: GoalContext) => Pick<GoalReport, Letter | "deadline">;

export interface Case {
  readonly reading: Reading;
  readonly deadline: Deadline | null;
  readonly quantities: readonly Quantity[];
  readonly context: GoalContext;
  readonly assess: Assess;
}

/** Advice for a letter that did not pass, with the first proposal that would pass once its blanks are filled. */
export function advise(letter: Letter, judged: Judgement, given: Case): Criterion {
  const { verdict, evidence, reason } = judged;
  if (verdict === "pass") return { verdict, evidence, reason, advice: null };
  const advice = new Advice(adviceId(letter, judged), reason.parameters, () => firstThatPasses(letter, judged, given));
  return { verdict, evidence, reason, advice };
}

/** A proposal is tried out before it is offered; that takes as long as a check, so it is made when it is first read. */
class Advice {
  private made: string | null = null;

  constructor(
    readonly id: AdviceId,
    readonly parameters: Criterion["reason"]["parameters"],
    private readonly make: () => string,
  ) {}

  get proposal(): string {
    return (this.made ??= this.make());
  }

  /** As JSON the proposal is written out. */
  toJSON() {
    return { id: this.id, parameters: this.parameters, proposal: this.proposal };
  }
}

function firstThatPasses(letter: Letter, judged: Judgement, given: Case): string {
  const { language } = given.reading;
  const candidates = proposals(letter, judged, given);
  const passing = candidates.find(
    (candidate) => given.assess(fillSamples(candidate, language), given.context)[letter].verdict === "pass",
  );
  return passing ?? candidates[candidates.length - 1] ?? "";
}

function adviceId(letter: Letter, { verdict, reason }: Judgement): AdviceId {
  if (reason.id === "achievable.beyond") return "achievable.beyond";
  return letter === "relevant" && verdict === "fail" ? "relevant.noPath" : letter;
}

function proposals(letter: Letter, judged: Judgement, given: Case): string[] {
  const { reading, context } = given;
  const { language, normal } = reading;
  const blank = blanks[language];
  const text = normal.original.trim().replace(/[。.!！;；,，]+$/, "");
  const short = text.length <= 400 ? text : text.slice(0, 0);
  const zh = language === "zh";
  switch (letter) {
    case "specific":
    case "measurable":
      return complete(given);
    case "timeBound":
      if (short === "") return complete(given);
      return [
        ...(zh ? [`${blank.date}前，${short}`] : [`${short} by ${blank.date}`, `By ${blank.date}: ${short}`]),
        ...complete(given),
      ];
    case "achievable": {
      const best = judged.reason.parameters["best"];
      if (judged.reason.id === "achievable.beyond" && typeof best === "number")
        return complete({ ...given, quantities: [] }, `${Math.max(best, 1)}%`);
      return zh ? [`通过${blank.means}，${short}`] : [`${short} by ${blank.means}`];
    }
    case "relevant": {
      const objective = (context.parentObjective ?? "").trim() || blank.objective;
      return zh ? [`为支撑${objective}，${short}`] : [`${short} in support of ${objective}`];
    }
  }
}

/** The whole goal, with what the text already says and blanks for the rest. */
function complete({ reading, deadline, quantities }: Case, change?: string): string[] {
  const { language, normal, goals } = reading;
  const blank = blanks[language];
  const goal = goals.find(({ object, numbers }) => object === "generic" || numbers.length === 0) ?? goals[0];
  const object = goal ? nounPhrase(goal, reading) : "";
  const down = goal !== undefined && (goal.direction === -1 || (goal.direction === 0 && goal.lessIsBetter));
  const when = deadline ? normal.original.slice(deadline.span.start, deadline.span.end).trim() : "";
  const target =
    quantities[0] && goal?.numbers.length
      ? normal.original.slice(quantities[0].span.start, quantities[0].span.end)
      : blank.to;
  const sentence = (measure: string, date: string, level: string): string => {
    if (language === "zh") {
      const verb = down ? "降低" : "提升";
      const amount = change ? `${verb}${change}` : `从${blank.from}${verb}到${level}`;
      return `${date}，将${measure}${amount}`;
    }
    const verb = down ? "Reduce" : "Raise";
    const amount = change ? `by ${change}` : `from ${blank.from} to ${level}`;
    return `${verb} ${measure} ${amount} ${date}`;
  };
  const blankDate = language === "zh" ? `${blank.date}前` : `by ${blank.date}`;
  const measures = [object, blank.measure].filter((measure) => measure !== "");
  return measures.flatMap((measure) => [
    ...(when === "" ? [] : [sentence(measure, when, target)]),
    sentence(measure, blankDate, target),
    sentence(measure, blankDate, blank.to),
  ]);
}

/** The object as written, with the words that belong to it: 用户满意度, "onboarding time of new dealers". */
function nounPhrase(goal: GoalReading, { normal }: Reading): string {
  const { objectSpan, object } = goal;
  if (!objectSpan || object === "none" || object === "empty" || object === "openEnd") return "";
  const nominal = goal.tokens.filter(
    (token) =>
      token.kind === "residue" ||
      (token.kind === "word" &&
        has(token, Tag.plain | Tag.generic | Tag.measure | Tag.scope) &&
        !has(token, Tag.process | Tag.result)),
  );
  let { from, to } = objectSpan;
  for (const token of [...nominal].reverse())
    if (token.to <= from && /^[ 的]?$/.test(normal.text.slice(token.to, from))) from = token.from;
  for (const token of nominal) if (token.from >= to && /^ ?$/.test(normal.text.slice(to, token.from))) to = token.to;
  const { start, end } = normal.span(from, to);
  const phrase = normal.original.slice(start, end).trim();
  return phrase.length <= 60 ? phrase : "";
}
