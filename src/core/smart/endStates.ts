import type { Action } from "./actions";
import { isLastWord } from "./clause";
import type { Range } from "./intents";
import { Tag } from "./lexicon";
import type { NormalText } from "./normalize";
import type { ObjectKind } from "./objects";
import { has, type Token } from "./token";
import { patternsOf } from "./languages/rules";

const patterns = patternsOf((language) => language.endStates);

/** The words by which a goal names a state that one can see reached or not; null where there are none. */
export function readEndState(
  tokens: readonly Token[],
  meaningful: readonly Token[],
  object: ObjectKind,
  action: Action,
  normal: NormalText,
): Range | null {
  const say = patterns(normal.rules);
  if (object === "none" || object === "openEnd" || object === "generic" || object === "empty" || object === "plain")
    return null;
  if (action === "process" || action === "slogan" || action === "none") return null;
  const head = meaningful.find((token) => token.kind !== "distractor");
  if (!head) return null;
  if (
    say.openAmount.test(normal.text.slice(tokens[0]?.from, tokens[tokens.length - 1]?.to)) &&
    !tokens.some(({ kind }) => kind === "number")
  )
    return null;
  if (head.kind === "word" && has(head, Tag.endState) && (!has(head, Tag.measure) || object !== "measure"))
    return object === "measure" && say.driftingVerb.test(normal.text.slice(head.from, head.to)) ? null : head;
  if (head.kind === "residue" && action === "achieve" && /^re[a-z]/.test(normal.text.slice(head.from, head.to)))
    return head;
  const chinese = /[\u4e00-\u9fff]/.test(normal.text);
  const passive = meaningful.find(
    (token) =>
      token !== head &&
      (token.kind === "residue" || (token.kind === "word" && has(token, Tag.result))) &&
      !has(token, Tag.up | Tag.down | Tag.process) &&
      endsAsParticiple(token, normal),
  );
  if (passive && !has(head, Tag.up | Tag.down)) return passive;
  for (const token of meaningful) {
    if (token.kind !== "word" || !has(token, Tag.endState) || has(token, Tag.measure | Tag.generic)) continue;
    if (has(head, Tag.up | Tag.down) && !chinese) return null;
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
