import { isLastWord, isVerb, rangeOf } from "./clause";
import { endsAsParticiple } from "./endStates";
import type { Range } from "./intents";
import { Tag } from "./lexicon";
import type { NormalText } from "./normalize";
import type { ObjectKind } from "./objects";
import { has, type Token } from "./token";
import { patternsOf } from "./languages/rules";

const patterns = patternsOf((language) => language.actions);

/** What a goal says is done: changed, achieved, or only worked on. */
export type Action = "change" | "achieve" | "elliptical" | "process" | "slogan" | "none";

/** The action of a goal and where the text says it; `measured` is whether a figure or a limit stands in the goal. */
export function readAction(
  tokens: readonly Token[],
  meaningful: readonly Token[],
  object: ObjectKind,
  measured: boolean,
  normal: NormalText,
): { action: Action; actionSpan: Range | null } {
  const say = patterns(normal.rules);
  const says = (action: Action, token: Token | undefined) => ({
    action,
    actionSpan: token ? { from: token.from, to: token.to } : null,
  });
  const head = meaningful.find((token) => token.kind !== "distractor");
  const compared = rangeOf(
    say.betterThan,
    normal.text.slice(tokens[0]?.from ?? 0, tokens[tokens.length - 1]?.to),
    tokens[0]?.from ?? 0,
  );
  const said = normal.text.slice(tokens[0]?.from ?? 0, tokens[tokens.length - 1]?.to);
  if (say.givenUp.test(said) && !tokens.some((token) => token.kind === "number")) return says("none", undefined);
  if (say.getRight.test(said) || say.principles.test(said)) return says("process", head);
  const signed = tokens.find((token) => token.kind === "number" && (token.number?.sign ?? 0) !== 0);
  if (!head)
    return measured && object !== "none"
      ? says(
          "elliptical",
          tokens.find((token) => token.kind === "number"),
        )
      : says("none", undefined);
  const change = tokens.find(
    (token) => has(token, Tag.up | Tag.down) && token.kind === "word" && !has(token, Tag.process),
  );
  const complete = tokens.find((token) => token.kind === "word" && has(token, Tag.complete));
  if (complete) return says("achieve", complete);
  const results = meaningful.filter((token) => isVerb(token) && has(token, Tag.result) && !has(token, Tag.process));
  if (head.kind === "residue" && looksLikeVerb(head, tokens, normal)) return says("achieve", head);
  const cadence = tokens.some((token) => token.kind === "word" && has(token, Tag.cadence));
  if (
    cadence &&
    !measured &&
    !compared &&
    !tokens.some((token) => token.kind === "word" && has(token, Tag.up | Tag.down))
  )
    return says("process", head);
  // 安置好, 办好: to do a thing well is no result.
  if (!measured && /[\u4e00-\u9fff]/.test(said) && normal.text.slice(head.to, head.to + 2).match(/^好(?!转|评)/))
    return says("process", head);
  if (object === "measure" && say.pushedAlong.test(said)) return says("change", head);
  // 人员全部佩戴定位卡: what all of them do, whatever the verb.
  const all = tokens.findIndex((token) => token.from > head.from && token.kind === "word" && has(token, Tag.universal));
  const next = tokens[all + 1];
  if (
    all > 0 &&
    next?.from === tokens[all]?.to &&
    (next?.kind === "residue" || (next && has(next, Tag.result))) &&
    /[\u4e00-\u9fff]/.test(said)
  )
    return says("achieve", next);
  const nounFirst =
    !isVerb(head) ||
    (has(head, Tag.measure | Tag.generic | Tag.plain) && !beginsLikeVerb(head, tokens, measured, normal));
  if (nounFirst) {
    const verb =
      results.find((token) => !isNounUse(token, tokens, normal)) ??
      meaningful.find((token) => token !== head && token.kind === "residue" && endsAsParticiple(token, normal));
    // 保育员培训: a verb at the end that makes no state names a topic.
    if (
      verb?.kind === "word" &&
      /[\u4e00-\u9fff]/.test(normal.text.charAt(verb.from)) &&
      !measured &&
      !results.some((token) => has(token, Tag.up | Tag.down | Tag.endState)) &&
      head.to <= verb.from &&
      isLastWord(verb, tokens) &&
      tokens.every(({ kind, tags }) => kind !== "time" && !(kind === "word" && tags & (Tag.wrapper | Tag.universal)))
    )
      return says("none", undefined);
    if (verb) return says(has(verb, Tag.up | Tag.down) ? "change" : "achieve", verb);
    if (signed) return says("change", signed);
    if (compared) return { action: "change", actionSpan: compared };
    if (measured)
      return says(
        "elliptical",
        tokens.find((token) => token.kind === "number"),
      );
    const process = meaningful.find((token) => has(token, Tag.process | Tag.keep));
    return process ? says("process", process) : says("none", undefined);
  }
  if (has(head, Tag.slogan) && !measured && !["measure", "narrowed"].includes(object)) return says("slogan", head);
  if (has(head, Tag.keep)) return measured ? says("achieve", head) : says("process", head);
  if (has(head, Tag.process)) {
    if (has(head, Tag.countable) && measured) return says("achieve", head);
    if (has(head, Tag.result) && measured) return says("change", head);
    const later = resultAfterProcess(head, tokens, results, measured, object, normal);
    return later ? says(has(later, Tag.up | Tag.down) ? "change" : "achieve", later) : says("process", head);
  }
  if (has(head, Tag.result) || head.kind === "number")
    return says(change || head.kind === "number" ? "change" : "achieve", head);
  return has(head, Tag.countable) && measured ? says("achieve", head) : says("process", head);
}

/** An English word that no list knows, where a goal's verb stands: "reline the furnace", "galvanise all beams". */
function looksLikeVerb(head: Token, tokens: readonly Token[], normal: NormalText): boolean {
  const said = normal.text.slice(head.from, head.to);
  const next = tokens[tokens.indexOf(head) + 1];
  if (/\b(?:a|an|the|our|its|their|every|each) $/.test(normal.text.slice(Math.max(0, head.from - 7), head.from)))
    return false;
  if (!/^[a-z]/.test(said) || !next || next.kind === "time" || next.kind === "break") return false;
  if (/ed$|s$|ing$/.test(said) || normal.text.slice(head.to, next.from) !== " ") return false;
  const follows = normal.text.slice(next.from, next.to);
  if (/^(?:with|to|on|for)$/.test(follows)) return false;
  return /^re[a-z]{3,}|(?:ise|ize|ify)$/.test(said) || /^(?:the|a|an|our|all|every|its)$/.test(follows);
}

/** A word that is verb and noun stands as a verb where an object or a number follows it. */
function beginsLikeVerb(head: Token, tokens: readonly Token[], measured: boolean, normal: NormalText): boolean {
  const index = tokens.indexOf(head);
  const next = tokens.slice(index + 1).find((token) => token.kind !== "time");
  if (!next) return false;
  const gap = normal.text.slice(head.to, next.from);
  if (/[\u4e00-\u9fff]/.test(normal.text.charAt(head.from)))
    return gap === "" && (next.kind === "number" || next.kind === "residue") && !has(head, Tag.measure) && measured;
  return (
    next.kind === "number" ||
    (next.kind === "word" &&
      has(next, Tag.grammar) &&
      /^(?:the|a|an|all|our|its|their|every)$/.test(normal.text.slice(next.from, next.to)))
  );
}

/** In 销售额 or "a release note" the verb is part of a noun; a Chinese verb right before a noun without 了/到 is taken as a verb. */
function isNounUse(token: Token, tokens: readonly Token[], normal: NormalText): boolean {
  if (!has(token, Tag.measure | Tag.generic | Tag.plain)) return false;
  const index = tokens.indexOf(token);
  const next = tokens[index + 1];
  if (/[\u4e00-\u9fff]/.test(normal.text.charAt(token.from)))
    return next !== undefined && next.kind !== "number" && next.from === token.to;
  return true;
}

/** 推进ERP二期上线, "work with suppliers to cut lead time": the process verb leads to a result. */
function resultAfterProcess(
  head: Token,
  tokens: readonly Token[],
  results: readonly Token[],
  measured: boolean,
  object: ObjectKind,
  normal: NormalText,
): Token | null {
  for (const token of results) {
    if (token.from <= head.from) continue;
    const chinese = /[\u4e00-\u9fff]/.test(normal.text.charAt(token.from));
    if (has(token, Tag.up | Tag.down)) {
      if (
        chinese
          ? measured || object === "measure"
          : measured || /\bto $/.test(normal.text.slice(Math.max(0, token.from - 5), token.from))
      )
        return token;
    }
    if (!chinese && /\bto $/.test(normal.text.slice(Math.max(0, token.from - 5), token.from))) return token;
    if (chinese && has(token, Tag.endState) && isLastWord(token, tokens)) return token;
    if (chinese && token.kind === "number") return token;
  }
  return null;
}

/** 1 to raise, -1 to lower, 0 when the text does not say. */
export function readDirection(tokens: readonly Token[], normal: NormalText): 1 | -1 | 0 {
  for (const token of tokens) {
    if (token.kind === "number") {
      const said = normal.text.slice(token.from, token.to);
      if (/减|降|砍|halv|half/.test(said) && token.number?.says === "delta") return -1;
      if (token.number?.says === "delta") return 1;
      if (token.number && token.number.sign !== 0) return token.number.sign;
    }
    if (token.kind !== "word" || has(token, Tag.measure | Tag.generic)) continue;
    if (has(token, Tag.down) && !has(token, Tag.up)) return -1;
    if (has(token, Tag.up)) return 1;
  }
  return 0;
}
