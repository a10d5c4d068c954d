import { isLastWord, isVerb, rangeOf, type Clause } from "./clause";
import { endsAsParticiple } from "./endStates";
import type { Range } from "./intents";
import * as Tag from "./lexicon/tags";
import type { NormalText } from "./normalize";
import type { ObjectKind } from "./objects";
import { has, type Token } from "./token";
import { patternsOf } from "./languages/rules";

const patterns = patternsOf((language) => language.actions);

/** What a goal says is done: changed, achieved, or only worked on. */
export type Action = "change" | "achieve" | "elliptical" | "process" | "slogan" | "none";

interface Acted {
  readonly action: Action;
  readonly actionSpan: Range | null;
}

const says = (action: Action, at: Range | null | undefined): Acted => ({
  action,
  actionSpan: at ? { from: at.from, to: at.to } : null,
});

const han = /[\u4e00-\u9fff]/;

/** The action of a goal and where the text says it; `measured` is whether a figure or a limit stands in the goal. */
export function readAction(clause: Clause, object: ObjectKind, measured: boolean): Acted {
  const { said, head, numbers, normal } = clause;
  const say = patterns(normal.rules);
  if (numbers.length === 0 && say.givenUp.test(said)) return says("none", null);
  if (say.getRight.test(said) || say.principles.test(said)) return says("process", head);
  if (!head) return measured && object !== "none" ? says("elliptical", numbers[0]) : says("none", null);
  const complete = clause.word(Tag.complete);
  if (complete) return says("achieve", complete);
  if (head.kind === "residue" && looksLikeVerb(head, clause)) return says("achieve", head);
  if (!measured && isProcessUnmeasured(head, clause)) return says("process", head);
  if (object === "measure" && say.pushedAlong.test(said)) return says("change", head);
  const forAll = doneByAll(head, clause);
  if (forAll) return says("achieve", forAll);
  const nounFirst =
    !isVerb(head) || (has(head, Tag.measure | Tag.generic | Tag.plain) && !beginsLikeVerb(head, clause, measured));
  return nounFirst ? readNounFirst(head, clause, measured) : readVerbFirst(head, clause, object, measured);
}

/** A cadence without a change; 安置好, 办好: to do a thing well is no result. */
function isProcessUnmeasured(head: Token, { normal, said, words, from }: Clause): boolean {
  if ((words & Tag.cadence) !== 0 && (words & (Tag.up | Tag.down)) === 0 && !comparisonOf(said, from, normal))
    return true;
  return /^好(?!转|评)/.test(normal.text.slice(head.to, head.to + 2)) && han.test(said);
}

const comparisonOf = (said: string, from: number, normal: NormalText): Range | null =>
  rangeOf(patterns(normal.rules).betterThan, said, from);

/** 人员全部佩戴定位卡: what all of them do, whatever the verb. */
function doneByAll(head: Token, { said, tokens, words }: Clause): Token | null {
  if ((words & Tag.universal) === 0) return null;
  const all = tokens.findIndex((token) => token.from > head.from && token.kind === "word" && has(token, Tag.universal));
  const next = tokens[all + 1];
  if (all <= 0 || !next || next.from !== tokens[all]?.to) return null;
  return (next.kind === "residue" || has(next, Tag.result)) && han.test(said) ? next : null;
}

/** The words that name a result and no process. */
function resultsOf({ meaningful, tags }: Clause): readonly Token[] {
  const results: Token[] = [];
  if ((tags & Tag.result) !== 0)
    for (const token of meaningful)
      if (has(token, Tag.result) && !has(token, Tag.process) && isVerb(token)) results.push(token);
  return results;
}

/** The goal begins with a thing: what is done stands behind it, or nowhere. */
function readNounFirst(head: Token, clause: Clause, measured: boolean): Acted {
  const { meaningful, normal, numbers, said, from } = clause;
  const results = resultsOf(clause);
  const verb = verbBehind(head, results, clause);
  if (verb && !measured && isTopic(head, verb, results, clause)) return says("none", null);
  if (verb) return says(has(verb, Tag.up | Tag.down) ? "change" : "achieve", verb);
  for (const token of numbers) if (token.number && token.number.sign !== 0) return says("change", token);
  const compared = comparisonOf(said, from, normal);
  if (compared) return says("change", compared);
  if (measured) return says("elliptical", numbers[0]);
  for (const token of meaningful) if (has(token, Tag.process | Tag.keep)) return says("process", token);
  return says("none", null);
}

/** The first result that is no part of a noun, else a participle. */
function verbBehind(head: Token, results: readonly Token[], clause: Clause): Token | null {
  for (const token of results) if (!isNounUse(token, clause)) return token;
  for (const token of clause.meaningful)
    if (token !== head && token.kind === "residue" && endsAsParticiple(token, clause.normal)) return token;
  return null;
}

/** 保育员培训: a verb at the end that makes no state names a topic. */
function isTopic(head: Token, verb: Token, results: readonly Token[], { normal, tokens, words }: Clause): boolean {
  return (
    verb.kind === "word" &&
    han.test(normal.text.charAt(verb.from)) &&
    !results.some((token) => has(token, Tag.up | Tag.down | Tag.endState)) &&
    head.to <= verb.from &&
    isLastWord(verb, tokens) &&
    (words & (Tag.wrapper | Tag.universal)) === 0 &&
    tokens.every(({ kind }) => kind !== "time")
  );
}

/** The goal begins with its verb. */
function readVerbFirst(head: Token, clause: Clause, object: ObjectKind, measured: boolean): Acted {
  if (has(head, Tag.slogan) && !measured && object !== "measure" && object !== "narrowed") return says("slogan", head);
  if (has(head, Tag.keep)) return measured ? says("achieve", head) : says("process", head);
  if (has(head, Tag.process)) {
    if (has(head, Tag.countable) && measured) return says("achieve", head);
    if (has(head, Tag.result) && measured) return says("change", head);
    const later = resultAfterProcess(head, clause, measured, object);
    return later ? says(has(later, Tag.up | Tag.down) ? "change" : "achieve", later) : says("process", head);
  }
  if (has(head, Tag.result) || head.kind === "number")
    return says(head.kind === "number" || clause.word(Tag.up | Tag.down, Tag.process) ? "change" : "achieve", head);
  return has(head, Tag.countable) && measured ? says("achieve", head) : says("process", head);
}

/** An English word that no list knows, where a goal's verb stands: "reline the furnace", "galvanise all beams". */
function looksLikeVerb(head: Token, { tokens, normal }: Clause): boolean {
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
function beginsLikeVerb(head: Token, { tokens, normal }: Clause, measured: boolean): boolean {
  let index = tokens.indexOf(head) + 1;
  while (tokens[index]?.kind === "time") index++;
  const next = tokens[index];
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
function isNounUse(token: Token, { tokens, normal }: Clause): boolean {
  if (!has(token, Tag.measure | Tag.generic | Tag.plain)) return false;
  if (!han.test(normal.text.charAt(token.from))) return true;
  const next = tokens[tokens.indexOf(token) + 1];
  return next !== undefined && next.kind !== "number" && next.from === token.to;
}

/** 推进ERP二期上线, "work with suppliers to cut lead time": the process verb leads to a result. */
function resultAfterProcess(head: Token, clause: Clause, measured: boolean, object: ObjectKind): Token | null {
  const { normal, tokens } = clause;
  for (const token of resultsOf(clause)) {
    if (token.from <= head.from) continue;
    if (!han.test(normal.text.charAt(token.from))) {
      if (measured && has(token, Tag.up | Tag.down)) return token;
      if (/\bto $/.test(normal.text.slice(Math.max(0, token.from - 5), token.from))) return token;
    } else if (
      token.kind === "number" ||
      (has(token, Tag.up | Tag.down) && (measured || object === "measure")) ||
      (has(token, Tag.endState) && isLastWord(token, tokens))
    )
      return token;
  }
  return null;
}

/** 1 to raise, -1 to lower, 0 when the text does not say. */
export function readDirection({ normal, tokens }: Clause): 1 | -1 | 0 {
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
