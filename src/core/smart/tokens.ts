import type { Distractor } from "./distractors";
import { joinPhrasalVerbs } from "./goingLive";
import type { Range } from "./intents";
import { goalWords, measureEndings, scopeEndings, Tag } from "./lexicon";
import type { NormalText } from "./normalize";
import type { NumberMention } from "./numbers";
import type { TimeMention } from "./deadlines";

export type TokenKind = "word" | "residue" | "time" | "number" | "distractor" | "name" | "aside" | "break";

/** A piece of the text with what it does; tokens lie in order and do not overlap. */
export interface Token extends Range {
  readonly kind: TokenKind;
  /** Sum of tags, for words. */
  readonly tags: number;
  readonly number?: NumberMention;
  readonly time?: TimeMention;
  readonly distractor?: Distractor;
  /** For breaks: ends a clause for certain, or only if what follows is a goal of its own. */
  readonly hard?: boolean;
}

export interface Parts {
  readonly times: readonly TimeMention[];
  readonly numbers: readonly { readonly number: NumberMention; readonly distractor: Distractor | null }[];
  readonly asides: readonly Range[];
  readonly names: readonly Range[];
}

const hardBreak = /^(?:[\n;。!?…]|\.(?=\s+[a-z(])|\.$)/;
const listMark = /^(?:\(?(?:[1-9]|[a-f]|i{1,3}|iv)[).](?=\s?[^\d\s])|\(?[一二三四五六七八九十]{1,2}[、)](?=[^\d]))/;
const softBreak =
  /^(?:[,、]|\+(?=\s?[a-z\u4e00-\u9fff])|&|[:]|\band\b|\bthen\b|\bwhile\b|\bplus\b|\bas well as\b|\bbut\b|并且?(?![网购发行列称存入联用线])|同时|以及|且|,?而且|其次|此外)/;

/** Cuts a text into tokens. Times, numbers and asides go first; the rest is read by the vocabulary. */
export function tokenize(normal: NormalText, parts: Parts): Token[] {
  const taken: Token[] = [
    ...parts.asides.map((range): Token => ({ ...range, kind: "aside", tags: 0 })),
    ...parts.times.map((time): Token => ({ from: time.from, to: time.to, kind: "time", tags: 0, time })),
    ...parts.numbers.map(({ number, distractor }): Token =>
      distractor === null
        ? { from: number.from, to: number.to, kind: "number", tags: number.says === "delta" ? Tag.result : 0, number }
        : { from: number.from, to: number.to, kind: "distractor", tags: 0, number, distractor },
    ),
    ...parts.names.map((range): Token => ({ ...range, kind: "name", tags: 0 })),
  ].sort((a, b) => a.from - b.from || b.to - a.to);
  const tokens: Token[] = [];
  let at = 0;
  for (const token of taken) {
    if (token.from < at) {
      // Numbers inside an aside or a name count no more than the aside does; the longer token stands.
      continue;
    }
    readWords(normal, at, token.from, tokens);
    tokens.push(token);
    at = token.to;
  }
  readWords(normal, at, normal.text.length, tokens);
  return joinPhrasalVerbs(nounsAsNouns(joinCompounds(tokens, normal.text), normal.text), normal.text);
}

/** 合|同, 地|块: a single character of grammar beside a single unknown one is half of a word. */
function joinCompounds(tokens: readonly Token[], text: string): Token[] {
  const joined: Token[] = [];
  const single = (token: Token) =>
    token.to - token.from === 1 && token.from < text.length && text.charAt(token.from) > "\u4e00";
  const grammar = (token: Token) =>
    token.kind === "word" &&
    has(token, Tag.function) &&
    !/[的得了着过和与及并且或将把被给从由向往就也都还才只又再则而每各是有要不没未已]/.test(text.charAt(token.from));
  for (const token of tokens) {
    const previous = joined[joined.length - 1];
    const touches = previous?.to === token.from && single(previous) && single(token);
    const halves =
      touches && ((previous.kind === "residue" && grammar(token)) || (token.kind === "residue" && grammar(previous)));
    if (halves) joined[joined.length - 1] = { from: previous.from, to: token.to, kind: "residue", tags: 0 };
    else joined.push(token);
  }
  return joined;
}

const determiner =
  /^(?:the|a|an|our|its|their|his|her|your|every|each|new|all|of|per|this|these|those|any|no|first|second|third|last|average|total)$/;
const verbTags = Tag.result | Tag.process | Tag.keep | Tag.slogan | Tag.countable | Tag.endState | Tag.up | Tag.down;

/**
 * English words that are verb and noun. A noun: after a determiner or a number ("the books", "3 visits"), and after a
 * noun once the clause has its verb ("replace the office plants"). A participle with a past date only describes
 * ("customers acquired in 2024").
 */
function nounsAsNouns(tokens: readonly Token[], text: string): Token[] {
  let verbSeen = false;
  let previous: Token | null = null;
  return tokens.map((token, index) => {
    let read = token;
    if (token.kind === "break") verbSeen = false;
    if (token.kind === "word" && /[a-z]/.test(text.charAt(token.from)) && has(token, verbTags)) {
      const said = text.slice(token.from, token.to);
      const inflected = /(?:ed|ing)$/.test(said) || / /.test(said);
      const before = previous ? text.slice(previous.from, previous.to) : "";
      const close = previous !== null && text.slice(previous.to, token.from).trim() === "";
      const afterNumber = close && previous?.kind === "number" && !has(token, Tag.up | Tag.down);
      const afterDeterminer =
        close &&
        previous?.kind === "word" &&
        determiner.test(before) &&
        (!has(token, Tag.up | Tag.down) || /^(?:average|mean|median|total|each|every|per)$/.test(before));
      const nounBefore =
        close &&
        verbSeen &&
        said !== "live" &&
        (previous?.kind === "residue" ||
          (previous?.kind === "word" &&
            has(previous, Tag.plain | Tag.measure | Tag.generic | Tag.scope) &&
            !has(previous, verbTags)));
      const next = tokens[index + 1];
      const past =
        next?.kind === "time" &&
        (next.time?.role === "subject" || next.time?.role === "baseline") &&
        /ed$|^(?:built|sold|bought|won|made|born)$/.test(said);
      if ((!inflected && (afterNumber || afterDeterminer || (nounBefore && !has(token, Tag.up | Tag.down)))) || past) {
        const rest = token.tags & ~verbTags & ~Tag.wrapper;
        read = rest === 0 ? { from: token.from, to: token.to, kind: "residue", tags: 0 } : { ...token, tags: rest };
      } else verbSeen = true;
    }
    if (token.kind !== "time") previous = read;
    return read;
  });
}

function readWords(normal: NormalText, from: number, to: number, tokens: Token[]): void {
  const { text } = normal;
  const words = goalWords();
  let residue = -1;
  const flush = (end: number) => {
    if (residue >= 0)
      tokens.push({ from: residue, to: end, kind: "residue", tags: residueTags(text.slice(residue, end)) });
    residue = -1;
  };
  for (let i = from; i < to;) {
    const character = text.charAt(i);
    const start = i === 0 || startsAfter.has(text.charAt(i - 1)) || character === "(";
    const breakAt = breakFrom(text, i, start);
    if (breakAt) {
      flush(i);
      tokens.push({ from: i, to: i + breakAt.length, kind: "break", tags: 0, hard: breakAt.hard });
      i += breakAt.length;
      continue;
    }
    flow.lastIndex = i;
    const measured = flow.exec(text);
    if (measured && !/[a-z-]/.test(text.charAt(i - 1))) {
      flush(i);
      tokens.push({ from: i, to: i + measured[0].length, kind: "residue", tags: Tag.measure });
      i += measured[0].length;
      continue;
    }
    const mention = words.at(text, i);
    if (mention && mention.to <= to) {
      flush(i);
      tokens.push({ from: i, to: mention.to, kind: "word", tags: mention.tags });
      i = mention.to;
      continue;
    }
    if (/[a-z\u00c0-\u024f]/.test(character)) {
      const end = wordEnd(text, i, to);
      if (residue >= 0 && !/[a-z]/.test(text.charAt(residue))) flush(i);
      flush(i);
      residue = i;
      flush(end);
      i = end;
      continue;
    }
    if (/\p{L}/u.test(character)) {
      if (residue < 0) residue = i;
    } else flush(i);
    i++;
  }
  flush(to);
}

/** Trial-to-paid, order-to-cash: how much or how fast things pass from one state to the next. */
const flow = /[a-z]{3,12}-to-[a-z]{3,12}(?![a-z-])(?<!-(?:date|end|face|one|understand|use|read|reach))/y;

function breakFrom(text: string, i: number, start: boolean): { length: number; hard: boolean } | null {
  const character = text.charAt(i);
  if (start && /[(\da-i一二三四五六七八九十]/.test(character)) {
    const mark = listMark.exec(text.slice(i, i + 6));
    if (mark) return { length: mark[0].length, hard: true };
  }
  if (/[\n;。!?….]/.test(character)) {
    const hard = hardBreak.exec(text.slice(i, i + 4));
    const abbreviation =
      character === "." &&
      /(?:\b(?:no|nos|approx|vs|incl|e\.g|i\.e|etc|st|dr|mr|ms|inc|ltd|co|dept|avg|max|min|min|pct|mio)|\b[a-z])$/.test(
        text.slice(Math.max(0, i - 8), i),
      );
    if (hard && !abbreviation) return { length: hard[0].length, hard: true };
  }
  if (/[,、+&:atwpb并同以且而其此]/.test(character) && !(/[a-z]/.test(character) && /[a-z]/.test(text.charAt(i - 1)))) {
    const soft = softBreak.exec(text.slice(i, i + 12));
    if (soft) return { length: soft[0].length, hard: false };
  }
  return null;
}

/** A list mark such as "a)" may stand after these. */
const startsAfter = new Set("\n;。 :：");

function wordEnd(text: string, from: number, to: number): number {
  let end = from + 1;
  while (end < to && /[a-z\d\u00c0-\u024f'&/-]/.test(text.charAt(end))) end++;
  return end;
}

/** Measures and scopes that no list names: 续卡率, 三号线, claims ratio. */
function residueTags(text: string): number {
  if (measureEndings.zh.test(text)) return Tag.measure;
  return scopeEndings.test(text) ? Tag.scope : 0;
}

export const has = (token: Token, tags: number): boolean => (token.tags & tags) !== 0;
