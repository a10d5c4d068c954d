import { englishNumerals, magnitudes } from "./numerals";
import type { NormalText } from "../../normalize";
import { matchesOf } from "../../scan";
import type { Correction } from "../rules";
import { commonWords } from "./commonWords";

const timeWords =
  "january february march april june july august september october november december quarter month year week monday tuesday wednesday thursday friday before within until percent percentage christmas thanksgiving";

interface Spelling {
  readonly known: ReadonlySet<string>;
  /** What words have been found to stand for. */
  readonly corrections: Map<string, string | null>;
}

const longWord = /(?<![a-z\d'])[a-z]{5,16}(?![a-z\d'])/g;

const spellings = new WeakMap<ReadonlySet<string>, Spelling>();

function spellingOf(words: ReadonlySet<string>): Spelling {
  let spelling = spellings.get(words);
  if (!spelling) {
    const more = [timeWords, commonWords].flatMap((list) => list.split(/\s+/));
    const known = new Set([...words, ...more, ...Object.keys(englishNumerals), ...Object.keys(magnitudes)]);
    spellings.set(words, (spelling = { known, corrections: new Map() }));
  }
  return spelling;
}

/** The known word of at least seven letters of which one is missing, but for the first and the last; or null. */
function longerBy(word: string, known: ReadonlySet<string>): string | null {
  for (let i = 1; i < word.length && word.length >= 6; i++)
    for (let code = 97; code <= 122; code++) {
      const longer = word.slice(0, i) + String.fromCharCode(code) + word.slice(i);
      if (known.has(longer)) return longer;
    }
  return null;
}

/** A letter missing, too many or misplaced in a longer word; a name is none. */
export function slipsOf({ text, cased }: NormalText, words: ReadonlySet<string>): Correction[] {
  const found: Correction[] = [];
  for (const match of matchesOf(longWord, text)) {
    const first = cased.charAt(match.index);
    const proper = first !== match[0].charAt(0) && match.index > 0;
    const word = proper ? null : correction(match[0], spellingOf(words));
    if (word) found.push({ from: match.index, to: match.index + match[0].length, word });
  }
  return found;
}

const mostRemembered = 5000;

/** The word that a slip stands for, or null. The words of a list of goals recur: each is looked up once. */
function correction(word: string, spelling: Spelling): string | null {
  const { corrections } = spelling;
  const remembered = corrections.get(word);
  if (remembered !== undefined) return remembered;
  const found = findCorrection(word, spelling);
  if (corrections.size >= mostRemembered) corrections.clear();
  corrections.set(word, found);
  return found;
}

/** The known word that is one slip away (a letter missing, too many or two swapped), or null. */
function findCorrection(word: string, { known }: Spelling): string | null {
  if (known.has(word) || stemsOf(word).some((stem) => known.has(stem))) return null;
  const longer = longerBy(word, known);
  if (longer) return longer;
  for (let i = 0; i + 1 < word.length; i++) {
    const swapped = word.slice(0, i) + word.charAt(i + 1) + word.charAt(i) + word.slice(i + 2);
    if (known.has(swapped)) return swapped;
  }
  if (word.length < 8 || /[sdryn]$/.test(word)) return null;
  for (let i = 1; i + 1 < word.length; i++) {
    const shorter = word.slice(0, i) + word.slice(i + 1);
    if (known.has(shorter)) return shorter;
  }
  return null;
}

/** What a known word may have grown from: "launches", "promoter", "retiree", "shippers". */
function stemsOf(word: string): string[] {
  const root = word.replace(/(?:e[er]|or|ist|ing)s?$/, "");
  return [word.replace(/(?:s|ed|d|ing|ly|rs?)$/, ""), root, `${root}e`, root.replace(/(.)\1$/, "$1")];
}
