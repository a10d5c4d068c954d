import { Calendar } from "./calendarTerms";
import { parseIsoDate, type Day } from "./dates";
import { findTimes, type TimeMention } from "./deadlines";
import { distractorOf, nameSpans, type Distractor } from "./distractors";
import type { GoalReading } from "./goals";
import { findIntents, type Intents, type Range } from "./intents";
import { languageOf, normalize, type NormalText } from "./normalize";
import { findNumbers, type NumberMention } from "./numbers";
import type { GoalContext } from "./report";
import { correctSpelling } from "./spelling";
import { splitGoals } from "./splitting";
import { tokenize, type Token } from "./tokens";

/** Everything that the verdicts read from a goal's text. */
export interface Reading {
  readonly normal: NormalText;
  readonly language: "zh" | "en";
  readonly today: Day;
  readonly times: readonly TimeMention[];
  readonly numbers: readonly { readonly number: NumberMention; readonly distractor: Distractor | null }[];
  readonly intents: Intents;
  readonly tokens: readonly Token[];
  readonly goals: readonly GoalReading[];
}

const overlaps = (a: { from: number; to: number }, b: { from: number; to: number }) => a.from < b.to && b.from < a.to;

/** Reads a text: normalize, numbers, deadlines, intents, then the goals one by one. */
export function readText(original: string, context: GoalContext): Reading {
  const normal = correctSpelling(normalize(original));
  const { text } = normal;
  const found = findNumbers(text);
  const times = findTimes(text, new Calendar(context));
  const names = nameSpans(text);
  const dates = times.filter(({ role }) => role !== "measure");
  const loose = found.filter((number) => !dates.some((time) => overlaps(time, number)));
  const intents = findIntents(text, (from, to) =>
    loose.some((number) => number.from >= from && number.to <= to && distractorOf(number, normal) === null),
  );
  const numbers = found.map((number) => ({ number, distractor: roleOf(number, normal, dates, names, intents) }));
  const read = (asides: readonly Range[], meansCount = false) => {
    const tokens = tokenize(normal, {
      times: dates,
      numbers: numbers
        .map(({ number, distractor }) => ({
          number,
          distractor: distractor === "means" && meansCount ? null : distractor,
        }))
        .filter(
          ({ number, distractor }) =>
            distractor !== "date" && distractor !== "name" && !asides.some((aside) => overlaps(aside, number)),
        ),
      asides,
      names: names.filter((name) => /[a-z\u4e00-\u9fff]{2}/.test(text.slice(name.from, name.to))),
    });
    return { tokens, goals: splitGoals(tokens, normal) };
  };
  const asides = [...intents.means, ...intents.purposes, ...intents.baselines].filter(
    (range, index, all) => !all.some((other, at) => at < index && overlaps(other, range)),
  );
  const first = read(asides);
  // Where nothing but means and purposes is left, they are the goal: 引进两名博士后.
  const bare =
    asides.length > 0 &&
    first.goals.every((goal) => goal.action === "none" && goal.object === "none" && goal.numbers.length === 0);
  const whole = bare ? read([], true) : first;
  return {
    normal,
    language: languageOf(original),
    today: parseIsoDate(context.today),
    times,
    numbers,
    intents: bare ? { ...intents, means: [] } : intents,
    ...whole,
  };
}

function roleOf(
  number: NumberMention,
  normal: NormalText,
  dates: readonly TimeMention[],
  names: readonly { from: number; to: number }[],
  intents: Intents,
): Distractor | null {
  const date = dates.find((time) => overlaps(time, number));
  if (date) return date.role === "event" ? "event" : "date";
  if (names.some((name) => overlaps(name, number))) return "name";
  if (intents.means.some((range) => overlaps(range, number))) return "means";
  if (intents.baselines.some((range) => overlaps(range, number))) return "past";
  return distractorOf(number, normal);
}
