/** All matches of a global pattern. As `matchAll`, without its copy of the pattern for every call. */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
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
  let asked: readonly string[] | undefined;
  let answer = true;
  return (needs) => {
    if (needs !== asked) {
      asked = needs;
      answer = needs?.some((word) => text.includes(word)) ?? true;
    }
    return answer;
  };
}
