import type { Action } from "./actions";
import { isLastWord, type Clause } from "./clause";
import type { Range } from "./intents";
import * as Tag from "./lexicon/tags";
import type { NormalText } from "./normalize";
import type { ObjectKind } from "./objects";
import { has, type Token } from "./token";
import { patternsOf } from "./languages/rules";

const patterns = patternsOf((language) => language.endStates);

/** The words by which a goal names a state that one can see reached or not; null where there are none. */
export function readEndState(clause: Clause, object: ObjectKind, action: Action): Range | null {
  if (object === "none" || object === "openEnd" || object === "generic" || object === "empty" || object === "plain")
    return null;
  if (action === "process" || action === "slogan" || action === "none") return null;
  const { head, normal, numbers, said } = clause;
  if (!head) return null;
  const say = patterns(normal.rules);
  if (numbers.length === 0 && say.openAmount.test(said)) return null;
  if (head.kind === "word" && has(head, Tag.endState) && (!has(head, Tag.measure) || object !== "measure"))
    return object === "measure" && say.driftingVerb.test(clause.textOf(head)) ? null : head;
  if (head.kind === "residue" && action === "achieve" && /^re[a-z]/.test(clause.textOf(head))) return head;
  const isChange = has(head, Tag.up | Tag.down);
  return (isChange ? null : passiveOf(clause, head)) ?? stateOf(clause, isChange);
}

/** "The beds are planted": a participle behind the thing. */
function passiveOf({ meaningful, normal }: Clause, head: Token): Token | null {
  for (const token of meaningful)
    if (
      token !== head &&
      (token.kind === "residue" || (token.kind === "word" && has(token, Tag.result))) &&
      !has(token, Tag.up | Tag.down | Tag.process) &&
      endsAsParticiple(token, normal)
    )
      return token;
  return null;
}

/** A word that names a state, where it ends what is said. */
function stateOf({ meaningful, normal, tokens, words }: Clause, isChange: boolean): Token | null {
  if ((words & Tag.endState) === 0) return null;
  for (const token of meaningful) {
    if (token.kind !== "word" || !has(token, Tag.endState) || has(token, Tag.measure | Tag.generic)) continue;
    if (isChange && !/[\u4e00-\u9fff]/.test(normal.text)) return null;
    if (
      /[\u4e00-\u9fff]/.test(normal.text.charAt(token.from)) ? isLastWord(token, tokens) : !isAdjective(token, normal)
    )
      return token;
  }
  return null;
}

/** "Beds planted", "servers patched by June": a participle, of a verb that is known or not, ends what is said. */
export function endsAsParticiple(token: Token, { text, rules }: NormalText): boolean {
  const say = patterns(rules);
  return (
    say.participle.test(text.slice(token.from, token.to)) && say.endsPhrase.test(text.slice(token.to, token.to + 12))
  );
}

/** "open positions", "complete orders": an adjective before its noun. */
function isAdjective(token: Token, normal: NormalText): boolean {
  const say = patterns(normal.rules);
  return (
    say.verbOrAdjective.test(normal.text.slice(token.from, token.to)) &&
    /^ [a-z]/.test(normal.text.slice(token.to, token.to + 2)) &&
    !say.prepositionAfter.test(normal.text.slice(token.to, token.to + 8))
  );
}
