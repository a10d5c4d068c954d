import type { Distractor } from "./distractors";
import type { Range } from "./intents";
import { tagsOf, wordAt, wordsOf } from "./lexicon";
import * as Tag from "./lexicon/tags";
import { onceForEach, type Rules } from "./languages/rules";
import type { NormalText } from "./normalize";
import type { NumberMention } from "./numbers";
import type { TimeMention } from "./deadlines";
import { isHan } from "./scripts";
import { Token, type TokenKind } from "./token";
import type { Vocabulary } from "./vocabulary";

export interface Parts {
  readonly times: readonly TimeMention[];
  readonly numbers: readonly { readonly number: NumberMention; readonly distractor: Distractor | null }[];
  readonly asides: readonly Range[];
  readonly names: readonly Range[];
}

const hardBreak = /[\n;。!?…]|\.(?=\s+[a-z(])|\.$/y;
const listMark = /(?:\(?(?:[1-9]|[a-f]|i{1,3}|iv)[).](?=\s?[^\d\s])|\(?[一二三四五六七八九十]{1,2}[、)](?=[^\d]))/y;
const softBreak =
  /(?:[,、]|\+(?=\s?[a-z\u4e00-\u9fff])|&|[:]|\band\b|\bthen\b|\bwhile\b|\bplus\b|\bas well as\b|\bbut\b|并且?(?![网购发行列称存入联用线])|同时|以及|且|,?而且|其次|此外)/y;

/** Cuts a text into tokens. Times, numbers and asides go first; the rest is read by the vocabulary. */
export function tokenize(normal: NormalText, parts: Parts): readonly Token[] {
  const taken: Token[] = [];
  for (const { from, to } of parts.asides) taken.push(new Token(from, to, "aside", 0));
  for (const time of parts.times) taken.push(new Token(time.from, time.to, "time", 0, null, time));
  for (const { number, distractor } of parts.numbers) {
    const kind = distractor === null ? "number" : "distractor";
    const tags = distractor === null && number.says === "delta" ? Tag.result : 0;
    taken.push(new Token(number.from, number.to, kind, tags, number, null, distractor));
  }
  for (const { from, to } of parts.names) taken.push(new Token(from, to, "name", 0));
  if (taken.length > 1) taken.sort((a, b) => a.from - b.from || b.to - a.to);
  const tokens: Token[] = [];
  let at = 0;
  for (let i = 0; i <= taken.length; i++) {
    const token = taken[i];
    // Numbers inside an aside or a name count no more than the aside does; the longer token stands.
    if (token && token.from < at) continue;
    readWords(normal, at, token ? token.from : normal.text.length, tokens);
    if (!token) break;
    tokens.push(token);
    at = token.to;
  }
  let read: readonly Token[] = tokens;
  for (const { readTogether } of normal.rules) read = readTogether(read, normal.text);
  return read;
}

const vocabulariesOf = onceForEach((rules) => rules.map(wordsOf));

function readWords(normal: NormalText, from: number, to: number, tokens: Token[]): void {
  if (from >= to) return;
  const vocabularies = vocabulariesOf(normal.rules);
  const flows = normal.text.includes("-to-");
  let read = from;
  for (let i = from; i < to;) {
    const token = tokenAt(normal.text, i, to, vocabularies, flows);
    if (!token) {
      i++;
      continue;
    }
    if (read < i) addUnknown(normal, read, i, tokens);
    tokens.push(token);
    i = read = token.to;
  }
  if (read < to) addUnknown(normal, read, to, tokens);
}

/** The break, the word or the unknown Latin word that begins at a place, or null. */
function tokenAt(
  text: string,
  i: number,
  to: number,
  vocabularies: readonly Vocabulary[],
  flows: boolean,
): Token | null {
  const code = text.charCodeAt(i);
  const broken = breakFrom(text, i, code);
  if (broken !== 0) return new Token(i, Math.abs(broken), "break", 0, null, null, null, broken > 0);
  const latin = isLatin(code);
  let end = flows && latin && (i === 0 || !isWordPart(text.charCodeAt(i - 1))) ? matchAt(flow, text, i) : i;
  let kind: TokenKind = "residue";
  let tags: number = Tag.measure;
  if (end === i) {
    const mention = wordAt(text, i, vocabularies);
    if (mention && mention.to <= to) {
      kind = "word";
      tags = mention.tags;
      end = mention.to;
    } else {
      if (!latin && (code < 0xc0 || code > 0x24f)) return null;
      tags = 0;
      end = wordEnd(text, i, to);
    }
  }
  return new Token(i, end, kind, tags);
}

/** Runs of Chinese and other letters in a stretch where no word is known. */
function addUnknown({ text, rules }: NormalText, from: number, to: number, tokens: Token[]): void {
  let start = -1;
  for (let i = from; i <= to; i++) {
    const code = i < to ? text.charCodeAt(i) : 0;
    if (isHan(code) || (code > 0x7f && letter.test(text.charAt(i)))) {
      if (start < 0) start = i;
    } else if (start >= 0) {
      tokens.push(new Token(start, i, "residue", tagsOfUnknown(text.slice(start, i), rules)));
      start = -1;
    }
  }
}

const letter = /\p{L}/u;
/** Letters and hyphens, which join the parts of a Latin word. */
const isWordPart = (code: number) => (code >= 0x61 && code <= 0x7a) || code === 0x2d;

/** Where a sticky pattern that matches at a place ends; the place itself where it does not match. */
function matchAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** Trial-to-paid, order-to-cash: how much or how fast things pass from one state to the next. */
const flow = /[a-z]{3,12}-to-[a-z]{3,12}(?![a-z-])(?<!-(?:date|end|face|one|understand|use|read|reach))/y;

const codesOf = (characters: string) => new Set([...characters].map((character) => character.charCodeAt(0)));
const marksLists = codesOf("(123456789abcdefi一二三四五六七八九十");
const endsSentence = codesOf("\n;。!?….");
const joinsClauses = codesOf(",、+&:atwpb并同以且而其此");
/** A list mark such as "a)" may stand after these. */
const startsAfter = codesOf("\n;。 :：");
const abbreviation =
  /(?:\b(?:no|nos|approx|vs|incl|e\.g|i\.e|etc|st|dr|mr|ms|inc|ltd|co|dept|avg|max|min|pct|mio)|\b[a-z])$/;

/** Where a mark such as "(1)" or "b)" that begins at a place ends; 0 where there is none. */
export function endOfListMark(text: string, i: number): number {
  const code = text.charCodeAt(i);
  if (!marksLists.has(code) || (i > 0 && code !== 0x28 && !startsAfter.has(text.charCodeAt(i - 1)))) return 0;
  const end = matchAt(listMark, text, i);
  return end > i ? end : 0;
}

/** Where a break that begins at a place ends, negated for one that may join; 0 where there is none. */
function breakFrom(text: string, i: number, code: number): number {
  const mark = endOfListMark(text, i);
  if (mark !== 0) return mark;
  if (endsSentence.has(code)) {
    const end = matchAt(hardBreak, text, i);
    if (end > i && (code !== 0x2e || !abbreviation.test(text.slice(Math.max(0, i - 8), i)))) return end;
  }
  if (joinsClauses.has(code) && (!isLatin(code) || i === 0 || !isLatin(text.charCodeAt(i - 1)))) {
    const end = matchAt(softBreak, text, i);
    if (end > i) return -end;
  }
  return 0;
}

const isLatin = (code: number) => code >= 0x61 && code <= 0x7a;

function wordEnd(text: string, from: number, to: number): number {
  let end = from + 1;
  while (end < to && continuesWord(text.charCodeAt(end))) end++;
  return end;
}

/** Letters, digits and what may stand inside a word: ' & / - */
const continuesWord = (code: number) =>
  isLatin(code) ||
  (code >= 0x30 && code <= 0x39) ||
  (code >= 0xc0 && code <= 0x24f) ||
  code === 0x27 ||
  code === 0x26 ||
  code === 0x2f ||
  code === 0x2d;

/** Measures and scopes that no list names: 续卡率, 三号线. */
function tagsOfUnknown(words: string, rules: Rules): number {
  let tags = 0;
  for (const language of rules) {
    const wordClass = language.classOfUnknown(words);
    if (wordClass) tags |= tagsOf[wordClass];
  }
  return tags;
}
