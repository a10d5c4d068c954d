import { wordsOf } from "./lexicon";
import type { Correction } from "./languages/rules";
import type { NormalText } from "./normalize";

/** Puts right slips of typing: homophones of Chinese input methods, a letter missing, too many or misplaced in a longer English word. */
export function correctSpelling(normal: NormalText): NormalText {
  let slips: readonly Correction[] = [];
  for (const language of normal.rules) {
    const found = language.slipsOf(normal, wordsOf(language).words);
    if (found.length > 0) slips = [...slips, ...found];
  }
  if (slips.length === 0) return normal;
  const sorted = [...slips].sort((a, b) => a.from - b.from);
  return normal.with(sorted.filter(({ from }, i) => i === 0 || from >= (sorted[i - 1]?.to ?? 0)));
}
