import { Tag } from "../../lexicon/tags";
import type { WordList } from "../rules";
import { nounForms, verbForms } from "./forms";
import * as nouns from "./nouns";
import * as verbs from "./verbs";

/** What each English word of a goal does; verbs and nouns are listed in their base forms. */
export const words: readonly WordList[] = [
  [verbs.raise, Tag.result | Tag.up, verbForms],
  [verbs.lower, Tag.result | Tag.down, verbForms],
  [verbs.achieve, Tag.result, verbForms],
  [verbs.endState, Tag.endState | Tag.result, verbForms],
  [verbs.process, Tag.process, verbForms],
  [verbs.complete, Tag.complete | Tag.result | Tag.endState],
  [verbs.countable, Tag.countable, verbForms],
  [verbs.keep, Tag.keep, verbForms],
  [verbs.slogan, Tag.slogan, verbForms],
  [verbs.wrapper, Tag.wrapper],
  [verbs.reach, Tag.reach],
  [verbs.raiseForms, Tag.result | Tag.up],
  [verbs.lowerForms, Tag.result | Tag.down],
  [verbs.achieveForms, Tag.result],
  [verbs.endStateForms, Tag.endState | Tag.result],
  [verbs.processForms, Tag.process],
  [nouns.measures, Tag.measure, nounForms],
  [nouns.lessIsBetter, Tag.measure | Tag.lessIsBetter, nounForms],
  [nouns.generic, Tag.generic, nounForms],
  [nouns.empty, Tag.empty, nounForms],
  [nouns.plain, Tag.plain, nounForms],
  [nouns.scope, Tag.scope, nounForms],
  [nouns.openEnd, Tag.openEnd, nounForms],
  [nouns.vague, Tag.vague],
  [nouns.grammar, Tag.function],
  [nouns.placeholder, Tag.placeholder],
  [nouns.universal, Tag.universal],
  [nouns.cadence, Tag.cadence],
];
