const none: readonly RegExpExecArray[] = [];

/** All matches of a global pattern. As `matchAll`, without its copy of the pattern for every call. */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) return none;
  const found: RegExpExecArray[] = [];
  for (; match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === "") pattern.lastIndex++;
  }
  return found;
}

/** What is looked for, and words of which a text has to hold one for a match: they are looked for first, that is cheap. */
export interface Wanted {
  readonly needs?: readonly string[];
  readonly pattern: RegExp;
}

/** Gives all matches of global patterns, pattern by pattern. */
export function eachMatch<W extends Wanted>(
  list: readonly W[],
  text: string,
  use: (match: RegExpExecArray, wanted: W) => void,
): void {
  const mayHold = mayHoldIn(text);
  for (const wanted of list) {
    if (!mayHold(wanted.needs)) continue;
    const { pattern } = wanted;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      if (match[0] === "") pattern.lastIndex++;
      use(match, wanted);
    }
  }
}

/** Whether a UTF-16 code unit belongs to a Chinese character. */
export const isHan = (code: number): boolean =>
  (code >= 0x4e00 && code <= 0x9fff) ||
  (code >= 0x3400 && code <= 0x4dbf) ||
  (code >= 0x3005 && code <= 0x3007) ||
  (code >= 0xf900 && code <= 0xfaff) ||
  (code >= 0xd840 && code <= 0xd888);

const isLatin = (code: number) => (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);

/** How many Chinese characters and Latin words a text holds, in one pass. */
export function countScripts(text: string): { readonly han: number; readonly latin: number } {
  let han = 0;
  let latin = 0;
  let inWord = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const letter = isLatin(code);
    if (letter && !inWord) latin++;
    inWord = letter;
    if (isHan(code)) han++;
  }
  return { han, latin };
}

type MayHold = (needs: readonly string[] | undefined) => boolean;

let last: { readonly text: string; readonly mayHold: MayHold } | null = null;

/** Says of lists of words whether a text holds one of them. One text is asked about many times in a row. */
export function mayHoldIn(text: string): MayHold {
  if (last?.text !== text) last = { text, mayHold: askerOf(text) };
  return last.mayHold;
}

/** A word is looked for only where its first character occurs at all, by the lowest bits of its code. */
function askerOf(text: string): MayHold {
  const initials = new Array<boolean>(128).fill(false);
  for (let i = 0; i < text.length; i++) initials[text.charCodeAt(i) & 127] = true;
  let asked: readonly string[] | undefined;
  let answer = true;
  return (needs) => {
    if (needs === asked) return answer;
    asked = needs;
    answer = needs === undefined;
    if (needs)
      for (const word of needs) if (initials[word.charCodeAt(0) & 127] && text.includes(word)) return (answer = true);
    return answer;
  };
}
