import type { Language, Rules } from "./languages/rules";
import type { Span } from "./report";
import { countScripts } from "./scripts";

/**
 * The text that the rules read: NFKC, lower case, one space for any run of blanks, no markup, list marks as line
 * breaks. Every character knows which part of the original it came from.
 */
export class NormalText {
  constructor(
    readonly original: string,
    /** Those of the languages that the text is written in. */
    readonly rules: Rules,
    readonly text: string,
    /** As `text`, in the original's case; always of the same length. */
    readonly cased: string,
    /** Where each character begins and ends in the original; null where they are the original's, one for one. */
    private readonly starts: readonly number[] | null,
    private readonly ends: readonly number[] | null,
  ) {}

  /** The original's span of the half-open range [from, to) of `text`. */
  span(from: number, to: number): Span {
    if (to <= from || this.text.length === 0) return { start: 0, end: 0 };
    if (!this.starts || !this.ends) return { start: from, end: to };
    return { start: this.starts[from] ?? 0, end: this.ends[to - 1] ?? this.original.length };
  }

  /** The same text with [from, to) replaced, as for a word that was misspelt. */
  with(replacements: readonly { readonly from: number; readonly to: number; readonly word: string }[]): NormalText {
    if (replacements.length === 0) return this;
    const text: string[] = [];
    const cased: string[] = [];
    const starts: number[] = [];
    const ends: number[] = [];
    let at = 0;
    const copy = (to: number) => {
      for (; at < to; at++) {
        text.push(this.text.charAt(at));
        cased.push(this.cased.charAt(at));
        starts.push(this.starts ? (this.starts[at] ?? 0) : at);
        ends.push(this.ends ? (this.ends[at] ?? 0) : at + 1);
      }
    };
    for (const { from, to, word } of replacements) {
      copy(from);
      const span = this.span(from, to);
      for (const character of word) {
        text.push(character);
        cased.push(character);
        starts.push(span.start);
        ends.push(span.end);
      }
      at = to;
    }
    copy(this.text.length);
    return new NormalText(this.original, this.rules, text.join(""), cased.join(""), starts, ends);
  }
}

const invisible = /\u00ad|[\u200b-\u200f]|[\u202a-\u202e]|[\u2060-\u2069]|\ufe0f|\ufeff/;
const listMark = /[\u2022\u2023\u25cf\u25cb\u25a0\u25aa\u2460-\u249b\u24b6-\u24ff\u2776-\u2793\u3220-\u3229]/;
const markup = /<\/?[a-z][^<>]{0,200}>/gi;

/** Characters that NFKC keeps apart and the rules do not. */
const alike: Readonly<Record<string, string>> = {
  "\u2010": "-",
  "\u2011": "-",
  "\u2012": "-",
  "\u2013": "-",
  "\u2212": "-",
  "\u2018": "'",
  "\u2019": "'",
  "\u301c": "~",
  "\u223c": "~",
  "\u2044": "/",
  "\u3002": "。",
  "\r": "\n",
  "\u2028": "\n",
  "\u2029": "\n",
};

/** Visible ASCII and common Chinese characters, which normalization leaves as they are but for the case. */
const isPlain = (code: number) => (code > 0x20 && code < 0x7f) || (code >= 0x4e00 && code <= 0x9fff);

/** Prepares a goal as typed for the rules. Never fails, whatever the text holds. */
export function normalize(original: string, rules: Rules): NormalText {
  return plainly(original, rules) ?? thoroughly(original, rules);
}

/** Letters, digits, signs and Chinese characters with single blanks in between: every character stays at its place. */
function plainly(original: string, rules: Rules): NormalText | null {
  let cased = "";
  let copied = 0;
  let blankBefore = true;
  for (let i = 0; i < original.length; i++) {
    const code = original.charCodeAt(i);
    if (code === 0x20) {
      if (blankBefore) return null;
      blankBefore = true;
      continue;
    }
    blankBefore = false;
    if (code === 0x3c) return null;
    if (isPlain(code) || (code >= 0x3001 && code <= 0x3011) || code === 0x201c || code === 0x201d) continue;
    // Full width forms lie at a fixed distance from ASCII.
    if (code < 0xff01 || code > 0xff5e) return null;
    cased += original.slice(copied, i) + String.fromCharCode(code - 0xfee0);
    copied = i + 1;
  }
  cased = copied === 0 ? original : cased + original.slice(copied);
  return new NormalText(original, rules, cased.toLowerCase(), cased, null, null);
}

function thoroughly(original: string, rules: Rules): NormalText {
  const text: string[] = [];
  const cased: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const push = (value: string, start: number, end: number) => {
    for (let i = 0; i < value.length; i++) {
      const raw = value.charAt(i);
      const character = alike[raw] ?? raw;
      const blank = character !== "\n" && /\s/.test(character);
      if (blank && (text.length === 0 || text[text.length - 1] === " " || text[text.length - 1] === "\n")) continue;
      const lower = character.toLowerCase();
      cased.push(blank ? " " : character);
      text.push(blank ? " " : lower.length === character.length ? lower : character);
      starts.push(start);
      ends.push(end);
    }
  };
  const tags = tagSpans(original);
  let nextTag = 0;
  for (let at = 0; at < original.length;) {
    const tag = tags[nextTag];
    if (tag?.start === at) {
      push(" ", tag.start, tag.end);
      at = tag.end;
      nextTag++;
      continue;
    }
    const code = original.codePointAt(at) ?? 0;
    const character = String.fromCodePoint(code);
    const end = at + character.length;
    if (isPlain(code)) {
      cased.push(character);
      text.push(code >= 0x41 && code <= 0x5a ? character.toLowerCase() : character);
      starts.push(at);
      ends.push(end);
    } else if (code < 0x80) push(character, at, end);
    else if (listMark.test(character)) push("\n", at, end);
    else if (!invisible.test(character)) push(character.normalize("NFKC"), at, end);
    at = end;
  }
  return new NormalText(original, rules, text.join(""), cased.join(""), starts, ends);
}

function tagSpans(original: string): Span[] {
  if (!original.includes("<")) return [];
  return [...original.matchAll(markup)].map((found) => ({ start: found.index, end: found.index + found[0].length }));
}

/** The language of a proposal for a text: of two, one Chinese character weighs as much as one Latin word. */
export function languageOf({ original, rules }: NormalText): Language {
  if (rules.length === 1 && rules[0]) return rules[0].language;
  const { han, latin } = countScripts(original);
  return han > 0 && han >= latin ? "zh" : "en";
}
