import { parseIsoDate, type Day } from "./dates";
import { findTimes, type TimeMention } from "./deadlines";
import { distractorOf, nameSpans, type Distractor } from "./distractors";
import { splitGoals } from "./splitting";
import type { GoalReading } from "./goals";
import { Calendar } from "./calendarTerms";
import { findNumbers, type NumberMention } from "./numbers";
import { endOfListMark, tokenize } from "./tokens";
import { findIntents, type Intents, type Range } from "./intents";
import type { Language, Rules } from "./languages/rules";
import type { GoalContext } from "./report";
import { languageOf, normalize, type NormalText } from "./normalize";
import { correctSpelling } from "./spelling";
import type { Token } from "./token";

/** A number, and why it is none of the goal's own quantities; null where it may be one. */
export interface CountedNumber {
  readonly number: NumberMention;
  readonly distractor: Distractor | null;
}

/** Everything that the verdicts read from a goal's text. */
export interface Reading {
  readonly normal: NormalText;
  readonly language: Language;
  readonly today: Day;
  readonly times: readonly TimeMention[];
  readonly numbers: readonly CountedNumber[];
  readonly intents: Intents;
  readonly tokens: readonly Token[];
  readonly goals: readonly GoalReading[];
}

/** What a part of the text is about, as bits. */
const About = { date: 1, event: 2, name: 4, means: 8, past: 16, aside: 32 } as const;

/** What each character of a text is about; asked in time proportional to the range asked for. */
class Marks {
  private readonly marks: Uint8Array;

  constructor(length: number) {
    this.marks = new Uint8Array(length);
  }

  add({ from, to }: Range, about: number): void {
    for (let at = from; at < to; at++) this.marks[at] = (this.marks[at] ?? 0) | about;
  }

  /** All that any character of a range is about. */
  of({ from, to }: Range): number {
    let about = 0;
    for (let at = from; at < to; at++) about |= this.marks[at] ?? 0;
    return about;
  }
}

/** Reads a text: normalize, numbers, deadlines, intents, then the goals one by one. */
export function readText(original: string, context: GoalContext, rules: Rules): Reading {
  const normal = correctSpelling(normalize(original, rules));
  const { text } = normal;
  const times = findTimes(normal, new Calendar(context));
  const names = nameSpans(text);
  const marks = new Marks(text.length);
  const dates: TimeMention[] = [];
  for (const time of times) {
    if (time.role === "measure") continue;
    dates.push(time);
    marks.add(time, time.role === "event" ? About.date | About.event : About.date);
  }
  const numbers: CountedNumber[] = [];
  const looseEnds = new Map<number, number>();
  for (const number of findNumbers(normal)) {
    const distractor = marks.of(number) === 0 ? distractorOf(number, normal) : null;
    if (marks.of(number) === 0 && distractor === null) looseEnds.set(number.from, number.to);
    numbers.push({ number, distractor });
  }
  const intents = findIntents(normal, (from, to) => holdsNumber(looseEnds, from, to));
  const asides = markIntents(intents, names, marks);
  for (let i = 0; i < numbers.length; i++) {
    const counted = numbers[i];
    if (counted)
      numbers[i] = { number: counted.number, distractor: roleOf(marks.of(counted.number), counted.distractor) };
  }
  const parts = {
    times: dates,
    numbers,
    names: names.length > 0 ? names.filter((name) => namesThing(text, name)) : names,
  };
  const first = readGoals(normal, parts, asides, false);
  // Where nothing but means and purposes is left, the last of the means is the goal: 引进两名博士后.
  const bare =
    asides.length > 0 &&
    first.goals.every((goal) => goal.action === "none" && goal.object === "none" && goal.numbers.length === 0);
  const means = bare
    ? intents.means.filter(({ to }) => intents.means.some((other) => other.from >= to))
    : intents.means;
  const whole = bare
    ? readGoals(
        normal,
        parts,
        asides.filter((range) => means.includes(range)),
        true,
      )
    : first;
  return {
    normal,
    language: languageOf(normal),
    today: parseIsoDate(context.today),
    times,
    numbers,
    intents: { ...intents, means },
    tokens: whole.tokens,
    goals: whole.goals,
  };
}

function holdsNumber(ends: ReadonlyMap<number, number>, from: number, to: number): boolean {
  if (ends.size > 0) for (let at = from; at < to; at++) if ((ends.get(at) ?? Infinity) <= to) return true;
  return false;
}

const namesThing = (text: string, { from, to }: Range) => /[a-z\u4e00-\u9fff]{2}/.test(text.slice(from, to));

/** Marks what the intents cover; gives the ranges that are no part of a goal, none of which touches another. */
function markIntents(intents: Intents, names: readonly Range[], marks: Marks): Range[] {
  for (const name of names) marks.add(name, About.name);
  for (const range of intents.means) marks.add(range, About.means);
  for (const range of intents.baselines) marks.add(range, About.past);
  const asides: Range[] = [];
  for (const ranges of [intents.means, intents.purposes, intents.baselines, intents.owners])
    for (const range of ranges) {
      if ((marks.of(range) & About.aside) !== 0) continue;
      marks.add(range, About.aside);
      asides.push(range);
    }
  return asides;
}

interface TextParts {
  readonly times: readonly TimeMention[];
  readonly numbers: readonly CountedNumber[];
  readonly names: readonly Range[];
}

/** What is to be spent measures nothing: 用好800万元专项资金. */
const isMoney = ({ unit }: NumberMention) => unit === "CNY" || unit === "USD" || unit === "EUR";

/** The goals of a text outside of what stands aside; `meansCount` where the means are all that it says. */
function readGoals(
  normal: NormalText,
  { times, numbers, names }: TextParts,
  asides: readonly Range[],
  meansCount: boolean,
): { tokens: readonly Token[]; goals: readonly GoalReading[] } {
  const outside = new Marks(asides.length > 0 ? normal.text.length : 0);
  for (const range of asides) outside.add(range, About.aside);
  const own: CountedNumber[] = [];
  for (const { number, distractor } of numbers) {
    if (distractor === "date" || distractor === "name" || outside.of(number) !== 0) continue;
    if (
      endOfListMark(normal.text, number.from) > number.to ||
      (normal.text.startsWith("(", number.from - 1) && endOfListMark(normal.text, number.from - 1) > number.to)
    )
      continue;
    own.push({ number, distractor: meansCount && distractor === "means" && !isMoney(number) ? null : distractor });
  }
  const tokens = tokenize(normal, { times, numbers: own, asides, names });
  return { tokens, goals: splitGoals(tokens, normal) };
}

/** Why a number is none of the goal's own, by what its characters are about. */
function roleOf(about: number, own: Distractor | null): Distractor | null {
  if ((about & About.event) !== 0) return "event";
  if ((about & About.date) !== 0) return "date";
  if ((about & About.name) !== 0) return "name";
  if ((about & About.means) !== 0) return "means";
  return (about & About.past) !== 0 ? "past" : own;
}
