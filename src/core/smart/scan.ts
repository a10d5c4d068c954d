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

/** The half-open range of a text that a match covers. */
export const rangeOfMatch = ({ 0: said, index }: RegExpExecArray) => ({ from: index, to: index + said.length });

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
    for (const match of matchesOf(wanted.pattern, text)) use(match, wanted);
  }
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
