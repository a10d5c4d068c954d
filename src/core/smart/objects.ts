import { rangeOf, type Clause } from "./clause";
import type { Range } from "./intents";
import { namedThing } from "./goingLive";
import * as Tag from "./lexicon/tags";
import type { NormalText } from "./normalize";
import type { NumberMention } from "./numbers";
import { has, type Token } from "./token";
import { patternsOf } from "./languages/rules";

const patterns = patternsOf((language) => language.objects);

/** How concrete the thing is that a goal speaks of. */
export type ObjectKind = "measure" | "concrete" | "narrowed" | "generic" | "empty" | "openEnd" | "plain" | "none";

interface Named {
  readonly kind: ObjectKind;
  readonly span: Range | null;
}

/** The object of a goal: a measure, a named thing, a generic noun that is narrowed or not, or none. */
export function readObject(clause: Clause, numbers: readonly NumberMention[]): Named {
  const measure = measureOf(clause);
  if (measure) return { kind: "measure", span: measure };
  const name = nameOf(clause);
  const heads: Token[] = [];
  let generic: Token | null = null;
  const { things } = clause;
  const { text } = clause.normal;
  for (const token of things)
    if (token.kind === "residue" && significant(token, text, things)) {
      if (!modifiesGeneric(token, things, text)) heads.push(token);
    } else if (!generic && has(token, Tag.generic) && !isModifier(token, things, text)) generic = token;
  if (generic) return readGeneric(generic, heads, name, clause, numbers.length > 0);
  const open = firstWith(Tag.openEnd, clause);
  if (open) return { kind: "openEnd", span: open };
  const concrete = heads[0] ?? name ?? firstWith(Tag.scope, clause);
  if (concrete)
    return { kind: "concrete", span: { from: concrete.from, to: (heads[heads.length - 1] ?? concrete).to } };
  return readCommonWords(clause, numbers);
}

/** The first thing that is any of what `tags` say. */
const firstWith = (tag: number, { tags, things }: Clause): Token | undefined =>
  tags & tag ? things.find((token) => has(token, tag)) : undefined;

/** A name that says more than a letter or a figure. */
function nameOf({ names, normal }: Clause): Token | undefined {
  return names.find(({ from, to }) => /[a-z\u4e00-\u9fff]{2}/.test(normal.text.slice(from, to)));
}

/** A measure that is known by its word, or by the words around it. */
function measureOf({ from, normal, said, tags, things, tokens }: Clause): Range | null {
  if (tags & Tag.measure)
    for (const token of things)
      if (
        has(token, Tag.measure) &&
        !has(token, Tag.generic) &&
        !leadsGeneric(token, tokens[tokens.indexOf(token) + 1], normal.text)
      )
        return token;
  const say = patterns(normal.rules);
  const each = rangeOf(say.perUnit, said, from);
  if (each) return each;
  const phrase = rangeOf(say.phraseMeasure, said, from) ?? rangeOf(say.chineseMeasure, said, from);
  if (phrase && tags & Tag.generic)
    for (const token of things)
      if (has(token, Tag.generic) && token.from >= phrase.from && token.to === phrase.to) return null;
  return phrase;
}

/** A generic noun: narrowed by a figure, a name or a scope; else the thing before it is meant, or nothing in particular. */
function readGeneric(
  generic: Token,
  heads: readonly Token[],
  name: Token | undefined,
  { normal, tokens }: Clause,
  counted: boolean,
): Named {
  const { text } = normal;
  const isNarrowed =
    counted ||
    name !== undefined ||
    heads.some((token) => token.from > generic.from && narrowsAfter(token, text)) ||
    tokens.some(
      (token) =>
        has(token, Tag.scope) ||
        (token.kind === "distractor" && (token.distractor === "label" || token.distractor === "year")) ||
        (token.kind === "residue" && isProper(token, normal)),
    );
  if (isNarrowed) return { kind: "narrowed", span: { from: generic.from, to: generic.to } };
  const before = heads.find(
    (token) =>
      token.from < generic.from &&
      !/[a-z]/.test(text.charAt(token.from)) &&
      /[^的]/.test(text.slice(token.to, generic.from)),
  );
  return before && heads.length > 1 ? { kind: "concrete", span: before } : { kind: "generic", span: generic };
}

/** What common words name together, or by being counted or done. */
function readCommonWords(clause: Clause, numbers: readonly NumberMention[]): Named {
  const { normal, tokens } = clause;
  const named = namedThing(tokens, normal);
  if (named) return { kind: "concrete", span: named };
  const empty = firstWith(Tag.empty, clause);
  if (empty) return { kind: "empty", span: empty };
  const plain = clause.things.find((token) => has(token, Tag.plain) && !has(token, Tag.grammar));
  if (plain) {
    const isCounted = numbers.some((number) => number.unit === "count" || number.measured);
    return { kind: isCounted ? "concrete" : "plain", span: plain };
  }
  const span =
    countedOf(clause, numbers) ??
    tokens.find((token) => token.kind === "distractor" && token.distractor === "label") ??
    verbalObject(clause);
  return { kind: span ? "concrete" : "none", span };
}

/** A result word that serves as the thing counted: 培训4次, "2 launches". */
function countedOf({ tokens }: Clause, numbers: readonly NumberMention[]): Token | undefined {
  if (!numbers.some(({ unit }) => unit === "count" || unit === "times")) return undefined;
  return tokens.find(
    (token, at) =>
      token.kind === "word" &&
      has(token, Tag.result | Tag.countable) &&
      !has(token, Tag.up | Tag.down | Tag.reach) &&
      (tokens[at + 1]?.kind === "number" || tokens[at - 1]?.kind === "number"),
  );
}

/** 完成首批供货, 实现达产: the second verb is what gets done. */
function verbalObject(clause: Clause): Token | null {
  const done = clause.things.filter(
    (token) =>
      token.kind === "word" &&
      has(token, Tag.result) &&
      !has(token, Tag.up | Tag.down) &&
      /[\u4e00-\u9fff]{2}/.test(clause.textOf(token)),
  );
  return done.length > 1 ? (done[done.length - 1] ?? null) : null;
}

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
