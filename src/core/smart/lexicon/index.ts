import { nounForms, phrases, verbForms, Vocabulary } from "../vocabulary";
import * as englishNouns from "./nouns.en";
import * as chineseNouns from "./nouns.zh";
import { Tag } from "./tags";
import * as englishVerbs from "./verbs.en";
import * as chineseVerbs from "./verbs.zh";

export { Tag } from "./tags";
export const measureEndings = { zh: chineseNouns.measureEndings, en: englishNouns.measureEndings };
export const scopeEndings = chineseNouns.scopeEndings;

let vocabulary: Vocabulary | null = null;

/** The words of goals in both languages, built when first needed. */
export function goalWords(): Vocabulary {
  if (vocabulary) return vocabulary;
  const words = new Vocabulary();
  const same = (list: string, tags: number) => phrases(list).forEach((phrase) => words.add(phrase, tags));
  const verbs = (list: string, tags: number) =>
    phrases(list).forEach((verb) => verbForms(verb).forEach((form) => words.add(form, tags)));
  const nouns = (list: string, tags: number) =>
    phrases(list).forEach((noun) => nounForms(noun).forEach((form) => words.add(form, tags)));

  for (const list of [chineseVerbs, englishVerbs]) {
    const add = list === chineseVerbs ? same : verbs;
    add(list.raise, Tag.result | Tag.up);
    add(list.lower, Tag.result | Tag.down);
    add(list.achieve, Tag.result);
    add(list.endState, Tag.endState | Tag.result);
    add(list.process, Tag.process);
    same(list.complete, Tag.complete | Tag.result | Tag.endState);
    add(list.countable, Tag.countable);
    add(list.keep, Tag.keep);
    add(list.slogan, Tag.slogan);
    same(list.wrapper, Tag.wrapper);
    same(list.reach, Tag.reach);
  }
  same(englishVerbs.raiseForms, Tag.result | Tag.up);
  same(englishVerbs.lowerForms, Tag.result | Tag.down);
  same(englishVerbs.achieveForms, Tag.result);
  same(englishVerbs.endStateForms, Tag.endState | Tag.result);
  same(englishVerbs.processForms, Tag.process);

  for (const list of [chineseNouns, englishNouns]) {
    nouns(list.measures, Tag.measure);
    nouns(list.lessIsBetter, Tag.measure | Tag.lessIsBetter);
    nouns(list.generic, Tag.generic);
    nouns(list.empty, Tag.empty);
    nouns(list.plain, Tag.plain);
    nouns(list.scope, Tag.scope);
    same(list.vague, Tag.vague);
    same(list.grammar, Tag.function);
    same(list.placeholder, Tag.placeholder);
    same(list.universal, Tag.universal);
    same(list.cadence, Tag.cadence);
    nouns(list.openEnd, Tag.openEnd);
  }
  return (vocabulary = words);
}
