import type { WordClass } from "../../lexicon";
import type { WordList } from "../rules";
import * as verbs from "./verbs";
import * as nouns from "./nouns";

/** What each Chinese word of a goal does. */
export const words: readonly WordList[] = [
  ["raise", verbs.raise],
  ["lower", verbs.lower],
  ["achieve", verbs.achieve],
  ["endState", verbs.endState],
  ["process", verbs.process],
  ["complete", verbs.complete],
  ["countable", verbs.countable],
  ["keep", verbs.keep],
  ["slogan", verbs.slogan],
  ["wrapper", verbs.wrapper],
  ["reach", verbs.reach],
  ["measure", nouns.measures],
  ["lessIsBetter", nouns.lessIsBetter],
  ["generic", nouns.generic],
  ["empty", nouns.empty],
  ["plain", nouns.plain],
  ["scope", nouns.scope],
  ["openEnd", nouns.openEnd],
  ["vague", nouns.vague],
  ["grammar", nouns.grammar],
  ["placeholder", nouns.placeholder],
  ["universal", nouns.universal],
  ["cadence", nouns.cadence],
];

/** Measures and scopes by their endings: 续卡率, 三号线. */
export const classOfUnknown = (words: string): WordClass | null =>
  nouns.measureEndings.test(words) ? "measure" : nouns.scopeEndings.test(words) ? "scope" : null;
