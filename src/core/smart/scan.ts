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

const han = /\p{Script=Han}/u;
const latin = /[a-z]/;

/** Which scripts a normalized text holds, so that rules of the other language need not be tried. */
export const scriptsOf = (text: string): { readonly han: boolean; readonly latin: boolean } => ({
  han: han.test(text),
  latin: latin.test(text),
});

/** Says of lists of words whether a text holds one of them; a list that is asked again right away is looked up once. */
export function mayHoldIn(text: string): (needs: readonly string[] | undefined) => boolean {
  // A word is looked for only where its first character occurs at all, by the lowest bits of its code.
  const initials = new Uint8Array(256);
  for (let i = 0; i < text.length; i++) initials[text.charCodeAt(i) & 255] = 1;
  let asked: readonly string[] | undefined;
  let answer = true;
  return (needs) => {
    if (needs === asked) return answer;
    asked = needs;
    answer = needs === undefined;
    if (needs)
      for (const word of needs)
        if (initials[word.charCodeAt(0) & 255] === 1 && text.includes(word)) return (answer = true);
    return answer;
  };
}
