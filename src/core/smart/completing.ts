import { beforeOwner, deadlineSaid, ownWords, wordingsOf, type Case } from "./adviceCase";
import { fillSamples } from "./blanks";
import type { GoalReading } from "./goals";
import * as Tag from "./lexicon/tags";
import type { Wordings } from "./languages/wordings";
import type { NormalText } from "./normalize";
import { has, type Token } from "./token";

/**
 * Wordings that make a goal specific and measurable, the best first. They keep the user's own words and add what is
 * missing; only where no such wording would pass is the sentence put together anew around blanks.
 */
export function completed(given: Case): string[] {
  const { reading } = given;
  const { goals, normal } = reading;
  const text = ownWords(given);
  const anew = wordingsOf(reading).anew(deadlineSaid(given));
  if (text === "" || goals.length === 0) return [anew];
  const offset = normal.original.indexOf(text);
  let mended = text;
  if (goals.length === 1 && goals[0]) mended = mend(text, goals[0], given);
  else
    for (const goal of [...goals].reverse()) {
      const { start, end } = normal.span(goal.from, goal.to);
      const [from, to] = [start - offset, Math.min(end - offset, text.length)];
      if (from < 0 || to <= from) continue;
      mended = `${mended.slice(0, from)}${mend(text.slice(from, to), goal, given)}${mended.slice(to)}`;
    }
  return [...dated(mended, given), ...(goals.length > 1 ? [...dated(joined(text, given), given)] : []), anew];
}

/** The goals of a list one after the other, each as it would pass alone. */
const joined = (text: string, given: Case): string => {
  const { goals, normal } = given.reading;
  const parts = goals.map((goal) => {
    const { start, end } = normal.span(goal.from, goal.to);
    return mend(normal.original.slice(start, end).trim(), goal, given);
  });
  return parts.join(wordingsOf(given.reading).between) || text;
};

/** With a blank for the day where the goal names none. */
export function dated(text: string, { deadline, reading, assess, context }: Case): string[] {
  const say = wordingsOf(reading);
  if (deadline || assess(fillSamples(text, say), context).deadline) return [text];
  return beforeOwner(text, reading, (body) => say.dated(body, say.blank.date));
}

/** The first wording of one goal that is specific and measurable by itself, else the goal as it stands. */
function mend(text: string, goal: GoalReading, { reading, assess, context }: Case): string {
  const say = wordingsOf(reading);
  const passes = (candidate: string) => {
    const { specific, measurable } = assess(fillSamples(candidate, say), context);
    return specific.verdict === "pass" && measurable.verdict === "pass";
  };
  if (passes(text)) return text;
  const piece = pieces(text, goal, reading.normal);
  const incomplete = {
    ...piece,
    goal,
    filled: withBlank(piece, goal, reading.normal, say.blank.to),
    ofMeasure: isMeasure(goal),
    down: goal.direction === -1 || (goal.direction === 0 && goal.lessIsBetter),
    isDeliverable: namesDeliverable(goal, piece.core, say),
    bareMeasure: () => bareMeasure(goal, reading.normal),
  };
  return say.completed(incomplete).find(passes) ?? text;
}

/** A goal's text with the times that stand before and after it set apart. */
interface Pieces {
  readonly head: string;
  readonly core: string;
  readonly tail: string;
  /** Position of the core in the original. */
  readonly start: number;
}

function pieces(text: string, goal: GoalReading, normal: NormalText): Pieces {
  const start = Math.max(0, normal.original.indexOf(text, normal.span(goal.from, goal.to).start - text.length));
  const times = goal.tokens.filter(({ kind }) => kind === "time").map(({ from, to }) => normal.span(from, to));
  let from = start;
  let to = start + text.length;
  for (const time of times)
    if (normal.original.slice(from, time.start).trim() === "" && time.end > from) from = time.end;
  for (const time of [...times].reverse())
    if (time.start > from && time.end <= to && /^[\s。.!！]*$/.test(normal.original.slice(time.end, to)))
      to = time.start;
  const raw = normal.original.slice(from, to);
  const lead = /^(?:[\s,，:：、]|[（(]?[\d一二三四五六七八九十a-f]{1,2}[)）.、](?!\d))*/i.exec(raw)?.[0] ?? "";
  return {
    head: normal.original.slice(start, from + lead.length),
    core: raw.slice(lead.length).replace(/[\s,，:：、]+$/, ""),
    tail: normal.original.slice(to, start + text.length).trim(),
    start: from + lead.length,
  };
}

const isMeasure = ({ object }: GoalReading) => object === "measure" || object === "narrowed" || object === "generic";

/** The core with what stands open in it, such as XX%, made a blank. */
function withBlank({ core, start }: Pieces, goal: GoalReading, normal: NormalText, blank: string): string[] {
  if (!goal.placeholder) return [];
  const { start: from, end } = normal.span(goal.placeholder.from, goal.placeholder.to);
  const [at, to] = [from - start, end - start];
  if (at < 0 || to > core.length) return [];
  return [`${core.slice(0, at)}${blank}${core.slice(to).replace(/^\s?[%％]/, "")}`];
}

/** A thing that can be handed over: nouns only, and no sentence. */
function namesDeliverable(goal: GoalReading, core: string, say: Wordings): boolean {
  const nouns = goal.tokens.every(
    (token) =>
      token.kind !== "word" ||
      !has(token, Tag.vague | Tag.up | Tag.down | Tag.slogan | Tag.wrapper | Tag.openEnd | Tag.placeholder) ||
      has(token, Tag.measure | Tag.plain | Tag.generic),
  );
  const short = core.length <= say.longestThing;
  return goal.numbers.length === 0 && goal.action === "none" && nouns && short && !say.sentence.test(core);
}

const edges = /^(?:的|地|将|把|使|让|the|our|a|an|to)$/;

/** What is to change, with nothing but direction, vague words and articles left off at its ends; "" where more stands there. */
function bareMeasure(goal: GoalReading, normal: NormalText): string {
  let tokens = goal.tokens.filter(({ kind }) => kind !== "time" && kind !== "break");
  const said = ({ from, to }: Token) => normal.text.slice(from, to);
  const latin = (token: Token) => /[a-z]/.test(said(token));
  const drops = (token: Token) =>
    token.kind === "word" &&
    (edges.test(said(token)) ||
      ((latin(token) || token.to - token.from > 1) &&
        has(token, Tag.up | Tag.down | Tag.vague | Tag.wrapper) &&
        !has(token, Tag.measure | Tag.generic | Tag.plain)));
  while (tokens[0] && drops(tokens[0])) tokens = tokens.slice(1);
  while (tokens.length > 0 && drops(tokens[tokens.length - 1] as Token)) tokens = tokens.slice(0, -1);
  const first = tokens[0];
  const last = tokens[tokens.length - 1];
  if (!first || !last) return "";
  const inside = goal.tokens.filter(({ from, to }) => from >= first.from && to <= last.to);
  const plain = inside.every(
    (token) =>
      token.kind === "residue" ||
      token.kind === "name" ||
      token.kind === "distractor" ||
      (token.kind === "word" &&
        (has(token, Tag.measure | Tag.generic | Tag.plain | Tag.scope) ||
          !has(token, Tag.up | Tag.down | Tag.process | Tag.slogan | Tag.vague))),
  );
  if (!plain) return "";
  // In Chinese the noun that was read must end the phrase: else more than a noun stands there.
  if (!latin(last) && (goal.objectSpan === null || goal.objectSpan.to !== last.to)) return "";
  const { start, end } = normal.span(first.from, last.to);
  return normal.original.slice(start, end).trim();
}
