import { onceForEach, type LanguageRules } from "../languages/rules";
import { phrases, Vocabulary, type Mention } from "../vocabulary";
import * as Tag from "./tags";

/** What the words of each class do. */
export const tagsOf = {
  raise: Tag.result | Tag.up,
  lower: Tag.result | Tag.down,
  achieve: Tag.result,
  endState: Tag.endState | Tag.result,
  process: Tag.process,
  complete: Tag.complete | Tag.result | Tag.endState,
  countable: Tag.countable,
  keep: Tag.keep,
  slogan: Tag.slogan,
  wrapper: Tag.wrapper,
  reach: Tag.reach,
  measure: Tag.measure,
  lessIsBetter: Tag.measure | Tag.lessIsBetter,
  generic: Tag.generic,
  empty: Tag.empty,
  plain: Tag.plain,
  scope: Tag.scope,
  openEnd: Tag.openEnd,
  vague: Tag.vague,
  grammar: Tag.grammar,
  placeholder: Tag.placeholder,
  universal: Tag.universal,
  cadence: Tag.cadence,
} satisfies Readonly<Record<string, number>>;

export type WordClass = keyof typeof tagsOf;

/** The words of goals in a language, with what they do. */
export const wordsOf = onceForEach(({ words }: LanguageRules): Vocabulary => {
  const vocabulary = new Vocabulary();
  for (const [wordClass, list, formsOf] of words)
    for (const phrase of phrases(list))
      for (const form of formsOf ? formsOf(phrase) : [phrase]) vocabulary.add(form, tagsOf[wordClass]);
  return vocabulary;
});

/** The longest phrase of any of some vocabularies that begins at `from`, with what it does in each; or null. */
export function wordAt(text: string, from: number, vocabularies: readonly Vocabulary[]): Mention | null {
  let found: Mention | null = null;
  for (const vocabulary of vocabularies) {
    const mention = vocabulary.at(text, from);
    if (vocabularies.length === 1) return mention;
    if (!mention || (found && mention.to < found.to)) continue;
    const tags: number = found?.to === mention.to ? found.tags | mention.tags : mention.tags;
    found = { from, to: mention.to, tags };
  }
  return found;
}
