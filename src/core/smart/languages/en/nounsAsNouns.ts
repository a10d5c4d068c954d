import * as Tag from "../../lexicon/tags";
import { has, Token } from "../../token";

const determiner =
  /^(?:the|a|an|our|its|their|his|her|your|every|each|new|all|of|per|this|these|those|any|no|first|second|third|last|average|total)$/;
const verbTags = Tag.result | Tag.process | Tag.keep | Tag.slogan | Tag.countable | Tag.endState | Tag.up | Tag.down;

/**
 * English words that are verb and noun. A noun: after a determiner or a number ("the books", "3 visits"), and after a
 * noun once the clause has its verb ("replace the office plants"). A participle with a past date only describes
 * ("customers acquired in 2024").
 */
export function nounsAsNouns(tokens: readonly Token[], text: string): Token[] {
  let verbSeen = false;
  let previous: Token | null = null;
  const all: Token[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Token;
    let read = token;
    if (token.kind === "break") verbSeen = false;
    if (token.kind === "word" && /[a-z]/.test(text.charAt(token.from)) && has(token, verbTags)) {
      const said = text.slice(token.from, token.to);
      const inflected = /(?:ed|ing)$/.test(said) || / /.test(said);
      const before = previous ? text.slice(previous.from, previous.to) : "";
      const close = previous !== null && text.slice(previous.to, token.from).trim() === "";
      const afterNumber = close && previous?.kind === "number" && !has(token, Tag.up | Tag.down);
      const afterDeterminer =
        close &&
        previous?.kind === "word" &&
        determiner.test(before) &&
        (!has(token, Tag.up | Tag.down) || /^(?:average|mean|median|total|each|every|per)$/.test(before));
      const nounBefore =
        close &&
        verbSeen &&
        said !== "live" &&
        (previous?.kind === "residue" ||
          (previous?.kind === "word" &&
            has(previous, Tag.plain | Tag.measure | Tag.generic | Tag.scope) &&
            !has(previous, verbTags)));
      const next = tokens[index + 1];
      const past =
        next?.kind === "time" &&
        (next.time?.role === "subject" || next.time?.role === "baseline") &&
        /ed$|^(?:built|sold|bought|won|made|born)$/.test(said);
      if ((!inflected && (afterNumber || afterDeterminer || (nounBefore && !has(token, Tag.up | Tag.down)))) || past) {
        const rest = token.tags & ~verbTags & ~Tag.wrapper;
        read = new Token(token.from, token.to, rest === 0 ? "residue" : "word", rest);
      } else verbSeen = true;
    }
    if (token.kind !== "time") previous = read;
    all.push(read);
  }
  return all;
}
