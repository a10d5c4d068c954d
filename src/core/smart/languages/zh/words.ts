import { Tag } from "../../lexicon/tags";
import type { WordList } from "../rules";
import * as nouns from "./nouns";
import * as verbs from "./verbs";

/** What each Chinese word of a goal does. */
export const words: readonly WordList[] = [
  [verbs.raise, Tag.result | Tag.up],
  [verbs.lower, Tag.result | Tag.down],
  [verbs.achieve, Tag.result],
  [verbs.endState, Tag.endState | Tag.result],
  [verbs.process, Tag.process],
  [verbs.complete, Tag.complete | Tag.result | Tag.endState],
  [verbs.countable, Tag.countable],
  [verbs.keep, Tag.keep],
  [verbs.slogan, Tag.slogan],
  [verbs.wrapper, Tag.wrapper],
  [verbs.reach, Tag.reach],
  [nouns.measures, Tag.measure],
  [nouns.lessIsBetter, Tag.measure | Tag.lessIsBetter],
  [nouns.generic, Tag.generic],
  [nouns.empty, Tag.empty],
  [nouns.plain, Tag.plain],
  [nouns.scope, Tag.scope],
  [nouns.openEnd, Tag.openEnd],
  [nouns.vague, Tag.vague],
  [nouns.grammar, Tag.function],
  [nouns.placeholder, Tag.placeholder],
  [nouns.universal, Tag.universal],
  [nouns.cadence, Tag.cadence],
];

/** Measures and scopes by their endings: 续卡率, 三号线. */
export const tagsOfUnknown = (words: string): number =>
  nouns.measureEndings.test(words) ? Tag.measure : nouns.scopeEndings.test(words) ? Tag.scope : 0;
