import * as Tag from "./lexicon/tags";
import type { Range } from "./intents";
import type { NormalText } from "./normalize";
import type { Token } from "./token";
import { patternsOf } from "./languages/rules";

const patterns = patternsOf((language) => language.goingLive);

/** What starts working is a thing, even where each word of its name is common: 上线智能仓储, "launch the smart warehouse". */
export function namedThing(tokens: readonly Token[], { text, rules }: NormalText): Range | null {
  const say = patterns(rules);
  const said = (token: Token) => text.slice(token.from, token.to);
  const starts = tokens.some((token) => (token.tags & Tag.endState) !== 0 && say.startsWorking.test(said(token)));
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
