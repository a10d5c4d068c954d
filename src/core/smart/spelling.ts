import { wordsOf } from "./lexicon";
import type { NormalText } from "./normalize";

/** Puts right slips of typing: homophones of Chinese input methods, one wrong letter in a longer English word. */
export function correctSpelling(normal: NormalText): NormalText {
  const replacements = normal.rules.flatMap((language) => language.slipsOf(normal, wordsOf(language).words));
  if (replacements.length === 0) return normal;
  replacements.sort((a, b) => a.from - b.from);
  return normal.with(replacements.filter(({ from }, i) => i === 0 || from >= (replacements[i - 1]?.to ?? 0)));
}
