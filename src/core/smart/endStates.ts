import type { Action } from "./actions";
import { isLastWord } from "./clause";
import type { Range } from "./intents";
import { Tag } from "./lexicon";
import type { NormalText } from "./normalize";
import type { ObjectKind } from "./objects";
import { has, type Token } from "./token";

/** The words by which a goal names a state that one can see reached or not; null where there are none. */
export function readEndState(
  tokens: readonly Token[],
  meaningful: readonly Token[],
  object: ObjectKind,
  action: Action,
  normal: NormalText,
): Range | null {
  if (object === "none" || object === "openEnd" || object === "generic" || object === "empty" || object === "plain")
    return null;
  if (action === "process" || action === "slogan" || action === "none") return null;
  const head = meaningful.find((token) => token.kind !== "distractor");
  if (!head) return null;
  if (
    openAmount.test(normal.text.slice(tokens[0]?.from, tokens[tokens.length - 1]?.to)) &&
    !tokens.some(({ kind }) => kind === "number")
  )
    return null;
  if (head.kind === "word" && has(head, Tag.endState) && (!has(head, Tag.measure) || object !== "measure"))
    return object === "measure" && driftingVerb.test(normal.text.slice(head.from, head.to)) ? null : head;
  if (head.kind === "residue" && action === "achieve" && /^re[a-z]/.test(normal.text.slice(head.from, head.to)))
    return head;
  const chinese = /[\u4e00-\u9fff]/.test(normal.text);
  const passive = meaningful.find(
    (token) =>
      token !== head &&
      token.kind === "word" &&
      has(token, Tag.result) &&
      !has(token, Tag.up | Tag.down | Tag.process) &&
      /ed$|^(?:built|sold|bought|made|won|sent|laid|lit|dug|hung|sunk|cast|struck|drawn up|written|taught|paid)$/.test(
        normal.text.slice(token.from, token.to),
      ) &&
      /^(?: (?:by|in|before|within|no later|this|next|at|on|until|and)\b|\s*$|[,;.])/.test(
        normal.text.slice(token.to, token.to + 12),
      ),
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

/** Moving a measure ends nowhere in particular: "move the average ticket". */
const driftingVerb =
  /^(?:mov(?:e|es|ed|ing)|gets?|getting|tak(?:e|es|ing)|bring(?:s|ing)?|puts?|putting|sends?|sending)$/;
/** "Publish more photographs", 多发表一些作品: how many would be enough is not said. */
const openAmount =
  /(?:更多|一些|若干|多多|[尽再更]?可?能?多(?:发表|签|开|拿|获|出版|推出|建|完成))|\b(?:more|some|several|a few|many|plenty of|as many) (?!than\b|of the\b)[a-z]/;

/** "open positions", "complete orders": an adjective before its noun. */
function isAdjective(token: Token, normal: NormalText): boolean {
  return (
    /^(?:open|complete|clear|close|live|pass|list)$/.test(normal.text.slice(token.from, token.to)) &&
    /^ [a-z]/.test(normal.text.slice(token.to, token.to + 2)) &&
    !/^ (?:by|in|on|at|for|with|before|from|to)\b/.test(normal.text.slice(token.to, token.to + 8))
  );
}
