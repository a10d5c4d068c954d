import { rangeOf } from "./clause";
import type { Range } from "./intents";
import { namedThing } from "./goingLive";
import { Tag } from "./lexicon";
import type { NormalText } from "./normalize";
import type { NumberMention } from "./numbers";
import { has, type Token } from "./token";
import { patternsOf } from "./languages/rules";

const patterns = patternsOf((language) => language.objects);

/** How concrete the thing is that a goal speaks of. */
export type ObjectKind = "measure" | "concrete" | "narrowed" | "generic" | "empty" | "openEnd" | "plain" | "none";

/** The object of a goal: a measure, a named thing, a generic noun that is narrowed or not, or none. */
export function readObject(
  tokens: readonly Token[],
  normal: NormalText,
  numbers: readonly NumberMention[],
): { kind: ObjectKind; span: Range | null } {
  const say = patterns(normal.rules);
  const { text } = normal;
  const from = tokens[0]?.from ?? 0;
  const to = tokens[tokens.length - 1]?.to ?? from;
  const measure = tokens.find(
    (token, index) =>
      (token.kind === "word" || token.kind === "residue") &&
      has(token, Tag.measure) &&
      !has(token, Tag.generic) &&
      !leadsGeneric(token, tokens[index + 1], text),
  );
  if (measure) return { kind: "measure", span: measure };
  const name = tokens.find(
    (token) => token.kind === "name" && /[a-z\u4e00-\u9fff]{2}/.test(text.slice(token.from, token.to)),
  );
  const said = text.slice(from, to);
  const each = rangeOf(say.perUnit, said, from);
  if (each) return { kind: "measure", span: each };
  const phrase = rangeOf(say.phraseMeasure, said, from) ?? rangeOf(say.chineseMeasure, said, from);
  if (phrase && !tokens.some((token) => has(token, Tag.generic) && token.from >= phrase.from && token.to === phrase.to))
    return { kind: "measure", span: phrase };
  const things = tokens.filter((token) => token.kind === "residue" || token.kind === "word");
  const residues = things.filter((token) => token.kind === "residue" && significant(token, text, things));
  const heads = residues.filter((token) => !modifiesGeneric(token, things, text));
  const generic = things.find((token) => has(token, Tag.generic) && !isModifier(token, things, text));
  const scoped = tokens.find(
    (token) =>
      has(token, Tag.scope) ||
      (token.kind === "distractor" && (token.distractor === "label" || token.distractor === "year")) ||
      (token.kind === "residue" && isProper(token, normal)),
  );
  if (generic) {
    const narrowing = heads.find((token) => token.from > generic.from && narrowsAfter(token, text)) ?? scoped ?? name;
    const before = heads.find(
      (token) =>
        token.from < generic.from &&
        !/[a-z]/.test(text.charAt(token.from)) &&
        /[^的]/.test(text.slice(token.to, generic.from)),
    );
    if (numbers.length > 0 || narrowing) return { kind: "narrowed", span: { from: generic.from, to: generic.to } };
    return before && heads.length > 1 ? { kind: "concrete", span: before } : { kind: "generic", span: generic };
  }
  const open = things.find((token) => has(token, Tag.openEnd));
  if (open) return { kind: "openEnd", span: open };
  const concrete = heads[0] ?? name ?? tokens.find((token) => has(token, Tag.scope));
  if (concrete)
    return { kind: "concrete", span: { from: concrete.from, to: (heads[heads.length - 1] ?? concrete).to } };
  const named = namedThing(tokens, normal);
  if (named) return { kind: "concrete", span: named };
  const empty = things.find((token) => has(token, Tag.empty));
  if (empty) return { kind: "empty", span: empty };
  const plain = things.find((token) => has(token, Tag.plain) && !has(token, Tag.grammar));
  if (plain)
    return {
      kind: numbers.some((number) => number.unit === "count" || number.measured) ? "concrete" : "plain",
      span: plain,
    };
  const counted = tokens.find(
    (token) =>
      token.kind === "word" &&
      has(token, Tag.result | Tag.countable) &&
      !has(token, Tag.up | Tag.down | Tag.reach) &&
      nominal(token, tokens),
  );
  if (counted && numbers.some(({ unit }) => unit === "count" || unit === "times"))
    return { kind: "concrete", span: counted };
  const label = tokens.find((token) => token.kind === "distractor" && token.distractor === "label");
  if (label) return { kind: "concrete", span: label };
  const done = verbalObject(tokens, text);
  return done ? { kind: "concrete", span: done } : { kind: "none", span: null };
}

/** 完成首批供货, 实现达产: the second verb is what gets done. */
function verbalObject(tokens: readonly Token[], text: string): Token | null {
  const done = tokens.filter(
    (token) =>
      token.kind === "word" &&
      has(token, Tag.result) &&
      !has(token, Tag.up | Tag.down) &&
      /[\u4e00-\u9fff]{2}/.test(text.slice(token.from, token.to)),
  );
  return done.length > 1 ? (done[done.length - 1] ?? null) : null;
}

/** A result word that serves as the thing counted: 培训4次, "2 launches". */
const nominal = (token: Token, tokens: readonly Token[]) => {
  const next = tokens[tokens.indexOf(token) + 1];
  const previous = tokens[tokens.indexOf(token) - 1];
  return next?.kind === "number" || previous?.kind === "number";
};

/** A residue that can name something; a single Chinese character only as part of a compound (大堂, 新品). */
const significant = (token: Token, text: string, things: readonly Token[]) => {
  const said = text.slice(token.from, token.to);
  if (/[a-z]{2}/.test(said) || /(?:(?![a-z])\p{L}){2}/u.test(said)) return true;
  if (!/\p{Script=Han}/u.test(said)) return false;
  const at = things.indexOf(token);
  const joins = (other: Token | undefined, end: number, start: number) =>
    other !== undefined &&
    end === start &&
    other.to - other.from === 1 &&
    other.kind === "word" &&
    !/[的地得了着将把给对]/.test(text.charAt(other.from));
  const previous = things[at - 1];
  const next = things[at + 1];
  return joins(previous, previous?.to ?? -1, token.from) || joins(next, token.to, next?.from ?? -1);
};

/** The generic noun that a residue stands before, with only plain words or 的 between them. */
function modifiesGeneric(token: Token, things: readonly Token[], text: string): boolean {
  let end = token.to;
  for (const next of things.slice(things.indexOf(token) + 1)) {
    if (!/^[\s的-]*$/.test(text.slice(end, next.from).replace("的", ""))) return false;
    if (has(next, Tag.generic)) return !isModifier(next, things, text);
    const passes =
      has(next, Tag.plain) ||
      text.slice(next.from, next.to) === "的" ||
      (next.kind === "residue" && /[a-z]/.test(text.charAt(next.from)));
    if (!passes) return false;
    end = next.to;
  }
  return false;
}

/** In "visitor experience" and 门店形象 the measure only says whose. */
const leadsGeneric = (token: Token, next: Token | undefined, text: string) =>
  next?.kind === "word" &&
  has(next, Tag.generic) &&
  !has(next, Tag.measure | Tag.result | Tag.process) &&
  /^ ?$/.test(text.slice(token.to, next.from));

/** A generic noun right before another noun only modifies it: "quality manual", 质量追溯系统. */
function isModifier(token: Token, things: readonly Token[], text: string): boolean {
  const next = things[things.indexOf(token) + 1];
  if (!next || !/^[ -]?$/.test(text.slice(token.to, next.from))) return false;
  if (next.kind === "residue") return significant(next, text, things) || text.charAt(next.from) > "\u4e00";
  return has(next, Tag.measure) || (has(next, Tag.generic) && !has(next, Tag.result | Tag.process));
}

const narrowsAfter = (token: Token, text: string) =>
  /\b(?:of|for|in|at|on|among|across|within|from)(?: [a-z'-]+){0,3} $/.test(
    text.slice(Math.max(0, token.from - 30), token.from),
  );

function isProper(token: Token, normal: NormalText): boolean {
  const said = normal.cased.slice(token.from, token.to);
  return (
    token.from > 0 && /^[A-Z][A-Za-z]/.test(said) && !/[\n.;:] ?$/.test(normal.text.slice(0, token.from).slice(-2))
  );
}
