import { Tag } from "./lexicon";
import type { Range } from "./intents";
import { mayHoldIn } from "./scan";
import { Token } from "./token";

const movingVerb =
  /^(?:puts?|putting|brings?|brought|bringing|takes?|took|taken|taking|gets?|got|getting|moves?|moved|moving|places?|placed|placing|push(?:es|ed|ing)?|drives?|driving|carr(?:y|ies|ied|ying)|sees?|seeing|go|goes|went|going|comes?|came|coming)$/;
/** Where a thing is put that starts or stops working, at the end of what the verb governs. */
const stateAtTheEnd =
  /(?:into (?:[a-z]+ )?(?:operation|service|production|use|effect|force|commission)|out of (?:operation|service|production|use|commission)|live|online|on line|on stream|offline|off line|on air|to market)(?= (?:by|in|on|at|before|for|with|within|across|and|no later|this|next|from|to)\b|\s*(?:$|[,;.()!]))/y;
const states = "into |out of |live|online|on line|on stream|offline|off line|on air|to market".split("|");
/** Words that a phrasal verb may hold between its parts, so that the search stays short. */
const longestObject = 12;

/**
 * Reads "put the warehouse into operation" and "take the old portal offline" as one verb that names an end state: its
 * first word becomes that verb, its last words become grammar.
 */
export function joinPhrasalVerbs(tokens: readonly Token[], text: string): readonly Token[] {
  if (!mayHoldIn(text)(states)) return tokens;
  const joined = [...tokens];
  for (let i = 0; i < joined.length; i++) {
    const verb = joined[i];
    if (!verb || (verb.kind !== "word" && verb.kind !== "residue")) continue;
    if (!movingVerb.test(text.slice(verb.from, verb.to))) continue;
    for (let j = i + 1; j < Math.min(joined.length, i + 2 + longestObject); j++) {
      const first = joined[j];
      if (!first || first.kind === "break") break;
      stateAtTheEnd.lastIndex = first.from;
      const state = stateAtTheEnd.exec(text);
      if (!state) continue;
      const end = first.from + state[0].length;
      const after = joined.findIndex((token, index) => index > j && token.from >= end);
      const count = (after < 0 ? joined.length : after) - j;
      if (joined[j + count - 1]?.to !== end) continue;
      joined.splice(j, count, new Token(first.from, end, "word", Tag.function));
      joined[i] = new Token(verb.from, verb.to, "word", Tag.result | Tag.endState);
      break;
    }
  }
  return joined;
}

const startsWorking =
  /^(?:上线|投用|投运|启用|开通|投产|投入使用|投入运营|试运行|试运营|正式运营|launch(?:es|ed|ing)?|go(?:es|ing)? live|went live|gone live|switch(?:es|ed|ing)? on|commission(?:s|ed|ing)?)$/;
/** Praise and size tell no thing from another. */
const tellsNothing =
  /^(?:优质|良好|优秀|高效|卓越|领先|一流|先进|现代|专业|美好|幸福|满意|综合|整体|总体|核心|关键|重点|主要|相关|有关|各类|各项|全面|全体|全员|广大|日常|更加|最|工作|new|old|better|good|great|best|more|other|overall|general|key|core|main|modern|excellent|several|various|different|relevant|further|additional|important|whole|entire|full)$/;

/** What starts working is a thing, even where each word of its name is common: 上线智能仓储, "launch the smart warehouse". */
export function namedThing(tokens: readonly Token[], text: string): Range | null {
  const said = (token: Token) => text.slice(token.from, token.to);
  const starts = tokens.some(
    (token) => (token.tags & Tag.endState) !== 0 && (startsWorking.test(said(token)) || movingVerb.test(said(token))),
  );
  if (!starts) return null;
  const names = (token: Token | undefined): token is Token =>
    token?.kind === "word" &&
    (token.tags & Tag.plain) !== 0 &&
    token.to - token.from > 1 &&
    !tellsNothing.test(said(token));
  for (let i = 1; i < tokens.length; i++) {
    const modifier = tokens[i - 1];
    const noun = tokens[i];
    if (!names(modifier) || !names(noun) || (noun.tags & (Tag.empty | Tag.generic | Tag.openEnd)) !== 0) continue;
    if (/^[ -]?$/.test(text.slice(modifier.to, noun.from))) return { from: modifier.from, to: noun.to };
  }
  return null;
}
