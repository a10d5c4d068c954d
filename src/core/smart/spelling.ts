import { matchesOf } from "./scan";
import { goalWords } from "./lexicon";
import { commonWords } from "./lexicon/commonWords";
import { englishNumerals, magnitudes } from "./lexicon/numerals";
import { chineseSlips } from "./lexicon/slips";
import type { NormalText } from "./normalize";

const timeWords =
  "january february march april june july august september october november december quarter month year week monday tuesday wednesday thursday friday before within until percent percentage christmas thanksgiving";

interface SpellingIndex {
  readonly known: Set<string>;
  /** Words that a slip may stand for, by what is left of them when one letter is dropped. */
  readonly byDeletion: Map<string, string>;
}

const longWord = /(?<![a-z\d'])[a-z]{5,16}(?![a-z\d'])/g;

let index: SpellingIndex | null = null;

function spellingIndex(): SpellingIndex {
  if (index) return index;
  const known = new Set(goalWords().words);
  const more = [timeWords, commonWords].flatMap((list) => list.split(/\s+/));
  for (const word of [...more, ...Object.keys(englishNumerals), ...Object.keys(magnitudes)]) known.add(word);
  const byDeletion = new Map<string, string>();
  for (const word of known) {
    if (word.length < 6) continue;
    for (const variant of deletions(word)) if (!byDeletion.has(variant)) byDeletion.set(variant, word);
  }
  return (index = { known, byDeletion });
}

function* deletions(word: string): Generator<string> {
  for (let i = 1; i < word.length; i++) yield word.slice(0, i) + word.slice(i + 1);
}

const meant = new Map(chineseSlips);
const slipPattern = new RegExp([...meant.keys()].join("|"), "g");

/** Puts right slips of typing: homophones of Chinese input methods, one wrong letter in a longer English word. */
export function correctSpelling(normal: NormalText): NormalText {
  const replacements: { from: number; to: number; word: string }[] = [];
  for (const { 0: slip, index: from } of matchesOf(slipPattern, normal.text))
    replacements.push({ from, to: from + slip.length, word: meant.get(slip) ?? slip });
  for (const match of matchesOf(longWord, normal.text)) {
    const first = normal.cased.charAt(match.index);
    const proper = first !== match[0].charAt(0) && match.index > 0;
    const word = proper ? null : correction(match[0]);
    if (word) replacements.push({ from: match.index, to: match.index + match[0].length, word });
  }
  if (replacements.length === 0) return normal;
  replacements.sort((a, b) => a.from - b.from);
  return normal.with(replacements.filter(({ from }, i) => i === 0 || from >= (replacements[i - 1]?.to ?? 0)));
}

const corrections = new Map<string, string | null>();
const mostRemembered = 5000;

/** The word that a slip stands for, or null. The words of a list of goals recur: each is looked up once. */
function correction(word: string): string | null {
  const remembered = corrections.get(word);
  if (remembered !== undefined) return remembered;
  const found = findCorrection(word);
  if (corrections.size >= mostRemembered) corrections.clear();
  corrections.set(word, found);
  return found;
}

/** The known word that is one slip away (a letter missing, doubled, wrong or two swapped), or null. */
function findCorrection(word: string): string | null {
  const { known, byDeletion } = spellingIndex();
  if (known.has(word) || known.has(word.replace(/(?:s|ed|d|ing|ly)$/, ""))) return null;
  const missing = byDeletion.get(word);
  if (missing && word.length >= 5) return missing;
  for (let i = 0; i + 1 < word.length; i++) {
    const swapped = word.slice(0, i) + word.charAt(i + 1) + word.charAt(i) + word.slice(i + 2);
    if (known.has(swapped) && swapped.length >= 5) return swapped;
  }
  if (word.length < 7) return null;
  for (const variant of deletions(word)) {
    if (known.has(variant) && variant.length >= 6 && !/(?:s|d|r|y|n)$/.test(word)) return variant;
    const wrong = word.length >= 8 ? byDeletion.get(variant) : undefined;
    if (wrong?.length === word.length && differsInOneLetter(wrong, word)) return wrong;
  }
  return null;
}

function differsInOneLetter(a: string, b: string): boolean {
  let differences = 0;
  for (let i = 0; i < a.length; i++) if (a.charAt(i) !== b.charAt(i)) differences++;
  return differences === 1;
}
