import { Tag } from "./lexicon";
import type { Range } from "./intents";
import type { NormalText } from "./normalize";
import { mayHoldIn } from "./scan";
import { has, Token } from "./token";
import { patternsOf } from "./languages/rules";

const patterns = patternsOf((language) => language.goingLive);

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
export function joinPhrasalVerbs(tokens: readonly Token[], { text, rules }: NormalText): readonly Token[] {
  const say = patterns(rules);
  if (!mayHoldIn(text)(states)) return tokens;
  const joined = [...tokens];
  const endOfState = (at: number) => {
    const from = joined[at]?.from ?? 0;
    say.stateAtTheEnd.lastIndex = from;
    const state = say.stateAtTheEnd.exec(text);
    if (!state) return 0;
    const end = from + state[0].length;
    const after = joined.findIndex(({ to }, index) => index >= at && to >= end);
    return joined[after]?.to === end ? after + 1 : 0;
  };
  // "OCR bot live by March": without a verb the state is what is to be reached.
  for (let j = 1, verbSeen = false; j < joined.length; j++) {
    const before = joined[j - 1];
    if (before?.kind === "break") verbSeen = false;
    if (before && (has(before, verbs) || say.movingVerb.test(text.slice(before.from, before.to)))) verbSeen = true;
    const end = verbSeen || !before || !/^(?:word|residue)$/.test(before.kind) ? 0 : endOfState(j);
    if (end > 0) joined.splice(j, end - j, spanning(joined.slice(j, end), Tag.result | Tag.endState));
  }
  for (let i = 0; i < joined.length; i++) {
    const verb = joined[i];
    if (!verb || (verb.kind !== "word" && verb.kind !== "residue")) continue;
    if (!say.movingVerb.test(text.slice(verb.from, verb.to))) continue;
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

/** What starts working is a thing, even where each word of its name is common: 上线智能仓储, "launch the smart warehouse". */
export function namedThing(tokens: readonly Token[], { text, rules }: NormalText): Range | null {
  const say = patterns(rules);
  const said = (token: Token) => text.slice(token.from, token.to);
  const starts = tokens.some(
    (token) =>
      (token.tags & Tag.endState) !== 0 && (say.startsWorking.test(said(token)) || say.movingVerb.test(said(token))),
  );
  if (!starts) return null;
  const names = (token: Token | undefined): token is Token =>
    token?.kind === "word" &&
    (token.tags & Tag.plain) !== 0 &&
    token.to - token.from > 1 &&
    !say.tellsNothing.test(said(token));
  for (let i = 1; i < tokens.length; i++) {
    const modifier = tokens[i - 1];
    const noun = tokens[i];
    if (!names(modifier) || !names(noun) || (noun.tags & (Tag.empty | Tag.generic | Tag.openEnd)) !== 0) continue;
    if (/^[ -]?$/.test(text.slice(modifier.to, noun.from))) return { from: modifier.from, to: noun.to };
  }
  return null;
}
