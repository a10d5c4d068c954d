import type { Range } from "./intents";
import { Tag } from "./lexicon";
import { has, type Token } from "./token";

/** What the readings of action, object and end state share. */

const content = Tag.measure | Tag.generic | Tag.empty | Tag.plain | Tag.scope | Tag.openEnd;
const verbs = Tag.result | Tag.process | Tag.keep | Tag.slogan | Tag.countable;

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

export function isLastWord(token: Token, tokens: readonly Token[]): boolean {
  return tokens
    .slice(tokens.indexOf(token) + 1)
    .every(
      (next) =>
        next.kind === "time" ||
        next.kind === "break" ||
        next.kind === "aside" ||
        (next.kind === "word" && !has(next, content & ~Tag.plain) && !has(next, Tag.process)) ||
        (next.kind === "word" && has(next, Tag.endState)),
    );
}
