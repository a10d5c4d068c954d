import { englishNumerals, magnitudes } from "./numerals";
import type { NormalText } from "../../normalize";
import { matchesOf } from "../../scan";
import type { Correction } from "../rules";
import { commonWords } from "./commonWords";

const timeWords =
  "january february march april june july august september october november december quarter month year week monday tuesday wednesday thursday friday before within until percent percentage christmas thanksgiving";

interface SpellingIndex {
  readonly known: ReadonlySet<string>;
  /** Words that a slip may stand for, by what is left of them when one letter is dropped. */
  readonly byDeletion: ReadonlyMap<string, string>;
  /** What words have been found to stand for. */
  readonly corrections: Map<string, string | null>;
}

const longWord = /(?<![a-z\d'])[a-z]{5,16}(?![a-z\d'])/g;

const indexes = new WeakMap<ReadonlySet<string>, SpellingIndex>();

function indexOf(words: ReadonlySet<string>): SpellingIndex {
  let index = indexes.get(words);
  if (!index) indexes.set(words, (index = indexed(words)));
  return index;
}

function indexed(words: ReadonlySet<string>): SpellingIndex {
  const known = new Set(words);
  const more = [timeWords, commonWords].flatMap((list) => list.split(/\s+/));
  for (const word of [...more, ...Object.keys(englishNumerals), ...Object.keys(magnitudes)]) known.add(word);
  const byDeletion = new Map<string, string>();
  for (const word of known) {
    if (word.length < 7) continue;
    for (const variant of deletions(word)) if (!byDeletion.has(variant)) byDeletion.set(variant, word);
  }
  return { known, byDeletion, corrections: new Map() };
}

/** What is left without one letter; the first is hardly ever missed, and the last is most often an ending. */
function* deletions(word: string): Generator<string> {
  for (let i = 1; i < word.length - 1; i++) yield word.slice(0, i) + word.slice(i + 1);
}

/** A letter missing, too many or misplaced in a longer word; a name is none. */
export function slipsOf({ text, cased }: NormalText, words: ReadonlySet<string>): Correction[] {
  const found: Correction[] = [];
  for (const match of matchesOf(longWord, text)) {
    const first = cased.charAt(match.index);
    const proper = first !== match[0].charAt(0) && match.index > 0;
    const word = proper ? null : correction(match[0], indexOf(words));
    if (word) found.push({ from: match.index, to: match.index + match[0].length, word });
  }
  return found;
}

const mostRemembered = 5000;

/** The word that a slip stands for, or null. The words of a list of goals recur: each is looked up once. */
function correction(word: string, index: SpellingIndex): string | null {
  const { corrections } = index;
  const remembered = corrections.get(word);
  if (remembered !== undefined) return remembered;
  const found = findCorrection(word, index);
  if (corrections.size >= mostRemembered) corrections.clear();
  corrections.set(word, found);
  return found;
}

/** The known word that is one slip away (a letter missing, too many or two swapped), or null. */
function findCorrection(word: string, { known, byDeletion }: SpellingIndex): string | null {
  if (known.has(word) || stemsOf(word).some((stem) => known.has(stem))) return null;
  const missing = byDeletion.get(word);
  if (missing) return missing;
  for (let i = 0; i + 1 < word.length; i++) {
    const swapped = word.slice(0, i) + word.charAt(i + 1) + word.charAt(i) + word.slice(i + 2);
    if (known.has(swapped)) return swapped;
  }
  if (word.length < 8 || /[sdryn]$/.test(word)) return null;
  for (const variant of deletions(word)) if (known.has(variant)) return variant;
  return null;
}

/** What a known word may have grown from: "launches", "promoter", "retiree", "shippers". */
function stemsOf(word: string): string[] {
  const root = word.replace(/(?:e[er]|or|ist|ing)s?$/, "");
  return [word.replace(/(?:s|ed|d|ing|ly|rs?)$/, ""), root, `${root}e`, root.replace(/(.)\1$/, "$1")];
}
