import * as Tag from "../../lexicon/tags";
import { mayHoldIn } from "../../scan";
import { has, Token } from "../../token";

export const movingVerb =
  /^(?:puts?|putting|brings?|brought|bringing|takes?|took|taken|taking|gets?|got|getting|moves?|moved|moving|places?|placed|placing|push(?:es|ed|ing)?|drives?|driving|carr(?:y|ies|ied|ying)|sees?|seeing|go|goes|went|going|comes?|came|coming)$/;
/** Where a thing is put that starts or stops working, at the end of what the verb governs. */
const stateAtTheEnd =
  /(?:into (?:[a-z]+ )?(?:operation|service|production|use|effect|force|commission)|out of (?:operation|service|production|use|commission)|live|online|on line|on stream|offline|off line|on air|to market|up to date|running|done|complete|on the grid|out)(?= (?:by|in|on|at|before|for|with|within|across|and|no later|this|next|from|to)\b|\s*(?:$|[,;.()!]))/y;
const states =
  "into |out of |live|online|on line|on stream|offline|off line|on air|to market|up to date|running|done|complete|on the grid|out".split(
    "|",
  );
const verbs = Tag.result | Tag.process | Tag.keep | Tag.countable;
/** Words that a phrasal verb may hold between its parts, so that the search stays short. */
const longestObject = 12;

/**
 * Reads "put the warehouse into operation" and "take the old portal offline" as one verb that names an end state: its
 * first word becomes that verb, its last words become grammar.
 */
export function joinPhrasalVerbs(tokens: readonly Token[], text: string): readonly Token[] {
  if (!mayHoldIn(text)(states)) return tokens;
  const joined = [...tokens];
  const endOfState = (at: number) => {
    const from = joined[at]?.from ?? 0;
    stateAtTheEnd.lastIndex = from;
    const state = stateAtTheEnd.exec(text);
    if (!state) return 0;
    const end = from + state[0].length;
    const after = joined.findIndex(({ to }, index) => index >= at && to >= end);
    return joined[after]?.to === end ? after + 1 : 0;
  };
  // "OCR bot live by March": without a verb the state is what is to be reached.
  for (let j = 1, verbSeen = false; j < joined.length; j++) {
    const before = joined[j - 1];
    if (before?.kind === "break") verbSeen = false;
    if (before && (has(before, verbs) || movingVerb.test(text.slice(before.from, before.to)))) verbSeen = true;
    const end = verbSeen || !before || !/^(?:word|residue)$/.test(before.kind) ? 0 : endOfState(j);
    if (end > 0) joined.splice(j, end - j, spanning(joined.slice(j, end), Tag.result | Tag.endState));
  }
  for (let i = 0; i < joined.length; i++) {
    const verb = joined[i];
    if (!verb || (verb.kind !== "word" && verb.kind !== "residue")) continue;
    if (!movingVerb.test(text.slice(verb.from, verb.to))) continue;
    for (let j = i + 1; j < Math.min(joined.length, i + 2 + longestObject); j++) {
      const first = joined[j];
      if (!first || first.kind === "break") break;
      const end = endOfState(j);
      if (end === 0) continue;
      joined.splice(j, end - j, spanning(joined.slice(j, end), Tag.grammar));
      joined[i] = new Token(verb.from, verb.to, "word", Tag.result | Tag.endState);
      break;
    }
  }
  return joined;
}

const spanning = (tokens: readonly Token[], tags: number) =>
  new Token(tokens[0]?.from ?? 0, tokens[tokens.length - 1]?.to ?? 0, "word", tags);
