import * as Tag from "../../lexicon/tags";
import { has, Token } from "../../token";

/** 合|同, 地|块: a single character of grammar beside a single unknown one is half of a word. */
export function joinCompounds(tokens: readonly Token[], text: string): Token[] {
  const joined: Token[] = [];
  const single = (token: Token) =>
    token.to - token.from === 1 && token.from < text.length && text.charAt(token.from) > "\u4e00";
  const grammar = (token: Token) =>
    token.kind === "word" &&
    has(token, Tag.grammar) &&
    !/[的得了着过和与及并且或将把被给从由向往就也都还才只又再则而每各是有要不没未已]/.test(text.charAt(token.from));
  for (const token of tokens) {
    const previous = joined[joined.length - 1];
    const touches = previous?.to === token.from && single(previous) && single(token);
    const halves =
      touches && ((previous.kind === "residue" && grammar(token)) || (token.kind === "residue" && grammar(previous)));
    if (halves) joined[joined.length - 1] = new Token(previous.from, token.to, "residue", 0);
    else joined.push(token);
  }
  return joined;
}
