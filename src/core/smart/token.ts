import type { TimeMention } from "./deadlines";
import type { Distractor } from "./distractors";
import type { Range } from "./intents";
import type { NumberMention } from "./numbers";

export type TokenKind = "word" | "residue" | "time" | "number" | "distractor" | "name" | "aside" | "break";

/** A piece of the text with what it does; tokens lie in order and do not overlap. */
export class Token implements Range {
  constructor(
    readonly from: number,
    readonly to: number,
    readonly kind: TokenKind,
    /** Sum of tags, for words. */
    readonly tags: number,
    readonly number: NumberMention | null = null,
    readonly time: TimeMention | null = null,
    readonly distractor: Distractor | null = null,
    /** For breaks: ends a clause for certain, or only if what follows is a goal of its own. */
    readonly hard = false,
  ) {}
}

export const has = (token: Token, tags: number): boolean => (token.tags & tags) !== 0;
