import type { Letter } from "./adviceCase";
import type { Language, LanguageRules, Rules } from "./languages/rules";
import { readText, type Reading } from "./reading";
import { languagesOf } from "./languages/languagesOf";
import { quantitiesOf } from "./metrics";
import { judgeTimeBound } from "./verdicts/timeBound";
import { judgeSpecific } from "./verdicts/specific";
import { spansOf, type Judgement } from "./verdicts/criterion";
import { judgeMeasurable } from "./verdicts/measurable";
import { advise } from "./advice";
import { judgeRelevant } from "./verdicts/relevant";
import { judgeAchievable } from "./verdicts/achievable";
import {
  smartLetters,
  type Criterion,
  type Deadline,
  type GoalContext,
  type GoalReport,
  type Quantity,
} from "./report";

interface Assessment {
  readonly reading: Reading;
  readonly judgements: Readonly<Record<Letter, Judgement>>;
  readonly deadline: Deadline | null;
  readonly quantities: readonly Quantity[];
}

/** Contexts of one shape are read faster than contexts of many. */
function ofOneShape(given: GoalContext): GoalContext {
  const all: { [Key in keyof GoalContext]-?: GoalContext[Key] | undefined } = {
    today: given.today,
    fiscalYearStart: given.fiscalYearStart,
    baseline: given.baseline,
    history: given.history,
    bestChange: given.bestChange,
    target: given.target,
    parentObjective: given.parentObjective,
    owner: given.owner,
    resources: given.resources,
  };
  return all as GoalContext;
}

/** Gives the rules of the languages in which a text is written. */
type RulesFor = (text: string) => Rules;

function assess(text: string, given: GoalContext, rulesFor: RulesFor): Assessment {
  const context = ofOneShape(given);
  const reading = readText(text, context, rulesFor(text));
  const { judged: timeBound, deadline } = judgeTimeBound(reading);
  const measurable = judgeMeasurable(reading);
  const quantities: Quantity[] = [];
  for (const goal of reading.goals) quantities.push(...quantitiesOf(goal, reading.normal));
  const judgements = {
    specific: judgeSpecific(reading),
    measurable,
    achievable: judgeAchievable(reading, quantities, deadline, context),
    relevant: judgeRelevant(reading, context, rulesFor(`${text}\n${context.parentObjective ?? ""}`)),
    timeBound,
  };
  return { reading, judgements, deadline, quantities: measurable.verdict === "pass" ? quantities : [] };
}

/**
 * Judges a goal, as typed, against the five SMART criteria.
 *
 * @param text one cell of text, in Chinese, English or both; any length, any characters.
 * @param context the day of reading (ISO date) and what the workbook knows about the goal.
 * @returns verdicts with evidence spans in the original text (UTF-16 code units), reasons and advice as message ids.
 * @throws RangeError when `context.today` or `context.fiscalYearStart` is no date or month.
 */
export type CheckGoal = (text: string, context: GoalContext) => GoalReport;

/**
 * A checker of goals in the languages whose rules are given. Each text is read by the rules of its own languages and no
 * others, so that every checker which knows those gives the same report; one that does not know them throws an Error.
 */
export function checkerOf(languages: readonly LanguageRules[]): CheckGoal {
  const sets = new Map<ReadonlySet<Language>, Rules>();
  const rulesFor: RulesFor = (text) => {
    const needed = languagesOf(text);
    const known = sets.get(needed);
    if (known) return known;
    const rules: LanguageRules[] = [];
    for (const name of ["zh", "en"] as const) {
      const found = languages.find(({ language }) => language === name);
      if (!needed.has(name)) continue;
      if (!found) throw new Error(`The rules for ${name} are not loaded.`);
      rules.push(found);
    }
    sets.set(needed, rules);
    return rules;
  };
  return (text, context) => check(text, context, rulesFor);
}

function check(text: string, context: GoalContext, rulesFor: RulesFor): GoalReport {
  const assessment = assess(text, context, rulesFor);
  const { reading, judgements, deadline, quantities } = assessment;
  const given = {
    reading,
    deadline,
    quantities,
    context,
    assess: (candidate: string, candidateContext: GoalContext) =>
      withoutAdvice(assess(candidate, candidateContext, rulesFor)),
  };
  const criteria = {} as Record<Letter, Criterion>;
  let score = 0;
  for (const letter of smartLetters) {
    const criterion = advise(letter, judgements[letter], given);
    criteria[letter] = criterion;
    if (criterion.verdict === "pass") score++;
  }
  return {
    text,
    language: reading.language,
    ...criteria,
    score,
    deadline,
    quantities,
    goals: spansOf(reading.normal, reading.goals),
    missing: missingParts(assessment, context),
  };
}

function withoutAdvice({ judgements, deadline }: Assessment) {
  const bare = (letter: Letter) => ({ ...judgements[letter], advice: null });
  return {
    specific: bare("specific"),
    measurable: bare("measurable"),
    achievable: bare("achievable"),
    relevant: bare("relevant"),
    timeBound: bare("timeBound"),
    deadline,
  };
}

function missingParts(
  { reading, judgements, deadline, quantities }: Assessment,
  context: GoalContext,
): GoalReport["missing"] {
  const { numbers, intents } = reading;
  const says = (part: string | undefined) => (part ?? "").trim() !== "";
  const startsFrom = intents.baselines.length > 0 || numbers.some(({ distractor }) => distractor === "past");
  // What is delivered starts from nothing.
  const isDelivered = judgements.measurable.reason.id === "measurable.endState" && quantities.length === 0;
  const hasBaseline = context.baseline !== undefined || (context.history ?? []).length > 0 || startsFrom || isDelivered;
  const missing: GoalReport["missing"][number][] = [];
  if (!hasBaseline) missing.push("baseline");
  if (context.target === undefined && judgements.measurable.verdict !== "pass") missing.push("target");
  if (deadline === null) missing.push("deadline");
  if (!says(context.owner) && !intents.owner) missing.push("owner");
  if (!says(context.resources) && intents.means.length === 0) missing.push("resources");
  return missing;
}
