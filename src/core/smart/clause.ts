import type { Range } from "./intents";
import * as Tag from "./lexicon/tags";
import type { NormalText } from "./normalize";
import { has, type Token } from "./token";

const content = Tag.measure | Tag.generic | Tag.empty | Tag.plain | Tag.scope | Tag.openEnd;
const verbs = Tag.result | Tag.process | Tag.keep | Tag.slogan | Tag.countable;

/** The tokens of one goal, in one pass made ready for what the readings of action, object and end state ask of them. */
export class Clause implements Range {
  readonly from: number;
  readonly to: number;
  /** The text from the first token to the last. */
  readonly said: string;
  /** What its words and what all of its tokens do, in bits: most questions need no search. */
  readonly words: number;
  readonly tags: number;
  readonly numbers: readonly Token[];
  readonly names: readonly Token[];
  /** Words, known or not. */
  readonly things: readonly Token[];
  /** What names a thing or says what is done. */
  readonly meaningful: readonly Token[];
  /** The first of these that is no number of another matter. */
  readonly head: Token | null;

  constructor(
    readonly tokens: readonly Token[],
    readonly normal: NormalText,
  ) {
    const numbers: Token[] = [];
    const names: Token[] = [];
    const things: Token[] = [];
    const meaningful: Token[] = [];
    let words = 0;
    let tags = 0;
    let head: Token | null = null;
    for (const token of tokens) {
      const { kind } = token;
      tags |= token.tags;
      if (kind === "word") words |= token.tags;
      if (kind === "word" || kind === "residue") things.push(token);
      else if (kind === "number") numbers.push(token);
      else if (kind === "name") names.push(token);
      if (!isContent(token) && !isVerb(token)) continue;
      meaningful.push(token);
      if (kind !== "distractor") head ??= token;
    }
    this.from = tokens[0]?.from ?? 0;
    this.to = tokens[tokens.length - 1]?.to ?? this.from;
    this.said = normal.text.slice(this.from, this.to);
    this.words = words;
    this.tags = tags;
    this.numbers = numbers;
    this.names = names;
    this.things = things;
    this.meaningful = meaningful;
    this.head = head;
  }

  /** The first word that does any of what `tags` say, and nothing of what `except` says; or null. */
  word(tags: number, except = 0): Token | null {
    return (this.words & tags) === 0 ? null : firstOf(this.things, tags, except);
  }

  textOf({ from, to }: Range): string {
    return this.normal.text.slice(from, to);
  }
}

function firstOf(things: readonly Token[], tags: number, except: number): Token | null {
  for (const token of things) if (token.kind === "word" && has(token, tags) && !has(token, except)) return token;
  return null;
}

export function rangeOf(pattern: RegExp, text: string, from: number): Range | null {
  const found = pattern.exec(text);
  return found ? { from: from + found.index, to: from + found.index + found[0].length } : null;
}

export const isVerb = (token: Token) =>
  (token.kind === "word" && has(token, verbs)) || (token.kind === "number" && has(token, Tag.result));
export const isContent = (token: Token) =>
  token.kind === "residue" ||
  token.kind === "name" ||
  token.kind === "distractor" ||
  (token.kind === "word" && has(token, content));

/** Whether nothing but times, asides and words that name nothing follow. */
export function isLastWord(token: Token, tokens: readonly Token[]): boolean {
  for (let i = tokens.indexOf(token) + 1; i < tokens.length; i++) if (saysMore(tokens[i] as Token)) return false;
  return true;
}

function saysMore({ kind, tags }: Token): boolean {
  if (kind === "word") return (tags & Tag.endState) === 0 && (tags & ((content & ~Tag.plain) | Tag.process)) !== 0;
  return kind !== "time" && kind !== "break" && kind !== "aside";
}
