import type { WordList } from "../rules";
import { nounForms, verbForms } from "./forms";
import * as nouns from "./nouns";
import * as verbs from "./verbs";

/** What each English word of a goal does; verbs and nouns are listed in their base forms. */
export const words: readonly WordList[] = [
  ["raise", verbs.raise, verbForms],
  ["lower", verbs.lower, verbForms],
  ["achieve", verbs.achieve, verbForms],
  ["endState", verbs.endState, verbForms],
  ["process", verbs.process, verbForms],
  ["complete", verbs.complete],
  ["countable", verbs.countable, verbForms],
  ["keep", verbs.keep, verbForms],
  ["slogan", verbs.slogan, verbForms],
  ["wrapper", verbs.wrapper],
  ["reach", verbs.reach],
  ["raise", verbs.raiseForms],
  ["lower", verbs.lowerForms],
  ["achieve", verbs.achieveForms],
  ["endState", verbs.endStateForms],
  ["process", verbs.processForms],
  ["measure", nouns.measures, nounForms],
  ["lessIsBetter", nouns.lessIsBetter, nounForms],
  ["generic", nouns.generic, nounForms],
  ["empty", nouns.empty, nounForms],
  ["plain", nouns.plain, nounForms],
  ["scope", nouns.scope, nounForms],
  ["openEnd", nouns.openEnd, nounForms],
  ["vague", nouns.vague],
  ["grammar", nouns.grammar],
  ["placeholder", nouns.placeholder],
  ["universal", nouns.universal],
  ["cadence", nouns.cadence],
];
