import { goalWords } from "./lexicon";
import type { NormalText } from "./normalize";

/** Puts right slips of typing: homophones of Chinese input methods, one wrong letter in a longer English word. */
export function correctSpelling(normal: NormalText): NormalText {
  const { words } = goalWords(normal.rules);
  const replacements = normal.rules.flatMap(({ slipsOf }) => slipsOf(normal, words));
  if (replacements.length === 0) return normal;
  replacements.sort((a, b) => a.from - b.from);
  return normal.with(replacements.filter(({ from }, i) => i === 0 || from >= (replacements[i - 1]?.to ?? 0)));
}
