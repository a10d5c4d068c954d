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

/** Which characters of a text some ranges cover; asked in time proportional to the range asked for. */
class Coverage {
  private readonly marks: Uint8Array;

  constructor(ranges: readonly Range[], length: number) {
    this.marks = new Uint8Array(length);
    for (const { from, to } of ranges) this.marks.fill(1, from, to);
  }

  touches({ from, to }: Range): boolean {
    for (let at = from; at < to; at++) if (this.marks[at] === 1) return true;
    return false;
  }

  /** Covers a range unless it touches what is covered; says whether it did. */
  claim(range: Range): boolean {
    if (this.touches(range)) return false;
    this.marks.fill(1, range.from, range.to);
    return true;
  }
}

/** Reads a text: normalize, numbers, deadlines, intents, then the goals one by one. */
export function readText(original: string, context: GoalContext): Reading {
  const normal = correctSpelling(normalize(original));
  const { text } = normal;
  const found = findNumbers(text);
  const times = findTimes(text, new Calendar(context));
  const names = nameSpans(text);
  const dates = times.filter(({ role }) => role !== "measure");
  const inDates = new Coverage(dates, text.length);
  const inEvents = new Coverage(
    dates.filter(({ role }) => role === "event"),
    text.length,
  );
  const loose = found.filter((number) => !inDates.touches(number) && distractorOf(number, normal) === null);
  const looseEnds = new Map(loose.map(({ from, to }) => [from, to]));
  const intents = findIntents(text, (from, to) => {
    for (let at = from; at < to; at++) if ((looseEnds.get(at) ?? Infinity) <= to) return true;
    return false;
  });
  const inNames = new Coverage(names, text.length);
  const inMeans = new Coverage(intents.means, text.length);
  const inBaselines = new Coverage(intents.baselines, text.length);
  const roleOf = (number: NumberMention): Distractor | null => {
    if (inDates.touches(number)) return inEvents.touches(number) ? "event" : "date";
    if (inNames.touches(number)) return "name";
    if (inMeans.touches(number)) return "means";
    return inBaselines.touches(number) ? "past" : distractorOf(number, normal);
  };
  const numbers = found.map((number) => ({ number, distractor: roleOf(number) }));
  const read = (asides: readonly Range[], meansCount = false) => {
    const inAsides = new Coverage(asides, text.length);
    const tokens = tokenize(normal, {
      times: dates,
      numbers: numbers
        .map(({ number, distractor }) => ({
          number,
          distractor: distractor === "means" && meansCount ? null : distractor,
        }))
        .filter(
          ({ number, distractor }) => distractor !== "date" && distractor !== "name" && !inAsides.touches(number),
        ),
      asides,
      names: names.filter((name) => /[a-z\u4e00-\u9fff]{2}/.test(text.slice(name.from, name.to))),
    });
    return { tokens, goals: splitGoals(tokens, normal) };
  };
  const taken = new Coverage([], text.length);
  const asides = [...intents.means, ...intents.purposes, ...intents.baselines, ...intents.owners].filter((range) =>
    taken.claim(range),
  );
  const first = read(asides);
  // Where nothing but means and purposes is left, the last of the means is the goal: 引进两名博士后.
  const bare =
    asides.length > 0 &&
    first.goals.every((goal) => goal.action === "none" && goal.object === "none" && goal.numbers.length === 0);
  const means = bare
    ? intents.means.filter(({ to }) => intents.means.some((other) => other.from >= to))
    : intents.means;
  const whole = bare
    ? read(
        asides.filter((range) => means.includes(range)),
        true,
      )
    : first;
  return {
    normal,
    language: languageOf(original),
    today: parseIsoDate(context.today),
    times,
    numbers,
    intents: { ...intents, means },
    ...whole,
  };
}
