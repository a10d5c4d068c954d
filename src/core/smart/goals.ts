import { namedThing } from "./goingLive";
import { has, type Token } from "./tokens";
import { Tag } from "./lexicon";
import type { Range } from "./intents";
import type { NormalText } from "./normalize";
import type { NumberMention } from "./numbers";

export type Action = "change" | "achieve" | "elliptical" | "process" | "slogan" | "none";
export type ObjectKind = "measure" | "concrete" | "narrowed" | "generic" | "empty" | "openEnd" | "plain" | "none";

/** What one goal of the text says. */
export interface GoalReading extends Range {
  readonly tokens: readonly Token[];
  readonly action: Action;
  readonly actionSpan: Range | null;
  /** 1 to raise, -1 to lower, 0 when the text does not say. */
  readonly direction: 1 | -1 | 0;
  readonly object: ObjectKind;
  readonly objectSpan: Range | null;
  readonly lessIsBetter: boolean;
  /** A state that one can see reached or not. */
  readonly endState: Range | null;
  readonly numbers: readonly NumberMention[];
  /** "Not below last year": checkable without a figure. */
  readonly limit: Range | null;
  readonly universal: Range | null;
  readonly placeholder: Range | null;
  readonly vague: Range | null;
}

const limitToPast =
  /(?:不低于|不高于|不少于|不超过|不多于|不差于|不亚于|持平于?|保持与)\s?(?:去年|上年|上一年|上季度|上月|同期|往年|历史|现有|当前|目前)|与(?:去年|上年|同期)持平|\b(?:no|not) (?:higher|lower|more|less|worse|fewer|below|above) than (?:last|the previous|the prior|in the previous|20\d\d|today|now|the same)|\bnot (?:below|above|exceed(?:ing)?) (?:last|the previous|the prior|20\d\d)|\bat least (?:as (?:high|many|much|good) as )?(?:last year|the previous|the prior|20\d\d level)/;
const content = Tag.measure | Tag.generic | Tag.empty | Tag.plain | Tag.scope | Tag.openEnd;
const verbs = Tag.result | Tag.process | Tag.keep | Tag.slogan | Tag.countable;

/** Words of a goal beyond which nothing is read, so that the time stays proportional to the text. */
const longestGoal = 300;

/** Reads a range of tokens as one goal. */
export function readGoal(all: readonly Token[], normal: NormalText): GoalReading {
  const tokens = all.length <= longestGoal ? all : all.slice(0, longestGoal);
  const first = tokens[0];
  const last = tokens[tokens.length - 1];
  const from = first?.from ?? 0;
  const to = last?.to ?? from;
  const text = normal.text.slice(from, to);
  const open = tokens.filter((token) => token.kind === "word" && has(token, Tag.placeholder));
  const numbers = tokens.flatMap((token) =>
    token.kind === "number" && token.number && !open.some(({ to: end }) => end <= token.from && token.from - end <= 2)
      ? [token.number]
      : [],
  );
  const meaningful = tokens.filter((token) => isContent(token) || isVerb(token));
  const complete = tokens.find((token) => token.kind === "word" && has(token, Tag.complete)) ?? null;
  const object: { kind: ObjectKind; span: Range | null } = complete
    ? { kind: "concrete", span: complete }
    : readObject(tokens, normal, numbers);
  const limit = rangeOf(limitToPast, text, from);
  const measured =
    numbers.length > 0 ||
    limit !== null ||
    open.some(({ from: at, to: end }) => /^[x_?%]+$/.test(normal.text.slice(at, end)));
  const action = readAction(tokens, meaningful, object.kind, measured, normal);
  const find = (tag: number) => tokens.find((token) => token.kind === "word" && has(token, tag)) ?? null;
  return {
    from,
    to,
    tokens,
    ...action,
    direction: readDirection(tokens, normal),
    object: object.kind,
    objectSpan: object.span,
    lessIsBetter: tokens.some((token) => has(token, Tag.lessIsBetter)),
    endState: complete ?? readEndState(tokens, meaningful, object.kind, action.action, normal),
    numbers,
    limit,
    universal: find(Tag.universal),
    placeholder: openFigure(tokens, normal) ?? rangeOf(/[?_x]{2,6}\s?%|[xn]\s?%|_{2,}|【\s*】|\(\s+\)/, text, from),
    vague: tokens.find((token) => token.kind === "word" && has(token, Tag.vague)) ?? null,
  };
}

function rangeOf(pattern: RegExp, text: string, from: number): Range | null {
  const found = pattern.exec(text);
  return found ? { from: from + found.index, to: from + found.index + found[0].length } : null;
}

/** A placeholder for a figure; one for a date leaves the measure alone. */
function openFigure(tokens: readonly Token[], normal: NormalText): Range | null {
  const open = tokens.find((token) => token.kind === "word" && has(token, Tag.placeholder));
  if (!open) return null;
  const before = normal.text.slice(Math.max(0, open.from - 16), open.from);
  return /(?:date|deadline|timing|timeline|time|when|schedule|时间|日期|期限|工期|时点|节点)[^,;。]{0,12}$/.test(before)
    ? null
    : open;
}

const isVerb = (token: Token) =>
  (token.kind === "word" && has(token, verbs)) || (token.kind === "number" && has(token, Tag.result));
const isContent = (token: Token) =>
  token.kind === "residue" ||
  token.kind === "name" ||
  token.kind === "distractor" ||
  (token.kind === "word" && has(token, content));

function readAction(
  tokens: readonly Token[],
  meaningful: readonly Token[],
  object: ObjectKind,
  measured: boolean,
  normal: NormalText,
): { action: Action; actionSpan: Range | null } {
  const says = (action: Action, token: Token | undefined) => ({
    action,
    actionSpan: token ? { from: token.from, to: token.to } : null,
  });
  const head = meaningful.find((token) => token.kind !== "distractor");
  const compared = rangeOf(
    betterThan,
    normal.text.slice(tokens[0]?.from ?? 0, tokens[tokens.length - 1]?.to),
    tokens[0]?.from ?? 0,
  );
  const said = normal.text.slice(tokens[0]?.from ?? 0, tokens[tokens.length - 1]?.to);
  if (givenUp.test(said) && !tokens.some((token) => token.kind === "number")) return says("none", undefined);
  if (getRight.test(said) || principles.test(said)) return says("process", head);
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
  if (cadence && !measured && !tokens.some((token) => token.kind === "word" && has(token, Tag.up | Tag.down)))
    return says("process", head);
  // 安置好, 办好: to do a thing well is no result.
  if (!measured && /[\u4e00-\u9fff]/.test(said) && normal.text.slice(head.to, head.to + 2).match(/^好(?!转|评)/))
    return says("process", head);
  if (object === "measure" && pushedAlong.test(said)) return says("change", head);
  const nounFirst =
    !isVerb(head) ||
    (has(head, Tag.measure | Tag.generic | Tag.plain) && !beginsLikeVerb(head, tokens, measured, normal));
  if (nounFirst) {
    const verb = results.find((token) => !isNounUse(token, tokens, normal));
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

/** A goal that is explicitly given up is none. */
const givenUp =
  /不再|不追求|不以|\b(?:stop chasing|don't aim|do not aim|no longer (?:aim|target|pursue)|rather than chasing)\b/;
/** "Keep pushing failures down": whatever verb stands first, the change is named. */
const pushedAlong =
  /\b(?:push|bring|drive|get|force|pull|nudge|squeeze|keep)(?:s|ing)? (?!ahead|forward|on\b)[^,;.]{2,40} (?:up|down|falling|rising|growing|shrinking)\b/;
const getRight =
  /\b(?:get(?:ting)?|com(?:e|ing)) to (?:grips|terms) with\b|\bget(?:ting)? to know\b|^\W{0,3}get(?:ting)? (?!iso)[^,;]{2,40} (?:right|better|together|under control|in shape|going|moving)\b/;
const principles =
  /\b(?:implement|apply|adopt|embed|introduce|practise|practice)\b [^,;.]{0,40}\b(?:principles|spirit|values|guidelines|philosophy|ethos|mindset|thinking|ideas)\b/;
const betterThan = /比[^,;。\n]{1,8}(?:更?[好高低多少快强大小]|有所)/;

/** An English word that no list knows, where a goal's verb stands: "reline the furnace", "galvanise all beams". */
function looksLikeVerb(head: Token, tokens: readonly Token[], normal: NormalText): boolean {
  const said = normal.text.slice(head.from, head.to);
  const next = tokens[tokens.indexOf(head) + 1];
  if (/\b(?:a|an|the|our|its|their|every|each) $/.test(normal.text.slice(Math.max(0, head.from - 7), head.from)))
    return false;
  if (!/^[a-z]/.test(said) || !next || next.kind === "time" || next.kind === "break") return false;
  if (/ed$|s$|ing$/.test(said) || normal.text.slice(head.to, next.from) !== " ") return false;
  const follows = normal.text.slice(next.from, next.to);
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
      has(next, Tag.function) &&
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
          : measured || /\bto $/.test(normal.text.slice(Math.max(0, token.from - 3), token.from))
      )
        return token;
    }
    if (!chinese && /\bto $/.test(normal.text.slice(Math.max(0, token.from - 3), token.from))) return token;
    if (chinese && has(token, Tag.endState) && isLastWord(token, tokens)) return token;
    if (chinese && token.kind === "number") return token;
  }
  return null;
}

function isLastWord(token: Token, tokens: readonly Token[]): boolean {
  return tokens
    .slice(tokens.indexOf(token) + 1)
    .every(
      (next) =>
        next.kind === "time" ||
        next.kind === "break" ||
        next.kind === "aside" ||
        (next.kind === "word" && !has(next, content & ~Tag.plain) && !has(next, Tag.process)) ||
        (next.kind === "word" && has(next, Tag.endState)),
    );
}

function readDirection(tokens: readonly Token[], normal: NormalText): 1 | -1 | 0 {
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

const phraseMeasure =
  /\b(?:number|share|proportion|percentage|count|volume|amount|incidence|frequency) of [a-z]{3,}|\b(?!(?:this|that|same|next|last|first|full|part|real|any|long|spare|over|some|our|the|in|on|of|free) )[a-z][a-z-]{2,20} times?(?= (?:under|below|to|at|down|from|within|no|not|averag|capped|cut|halved|of \d|in [a-z]+ |by \d))|\b[a-z][a-z-]{2,20} (?:rates?|ratios?|share|counts?|volumes?|margins?|yields?|accuracy|index|hours|minutes|throughput|frequency|prices?|score|per [a-z]{3,12})\b|\bcosts? per [a-z]{3,}|\btime (?:to|from|for|between) [a-z]{3,}/;

/** A cost or consumption for each unit is a measure: 单箱运输成本, 百公里油耗. */
const perUnit =
  /(?:单[\u4e00-\u9fff]{1,4}|每[\u4e00-\u9fff]{1,3}|吨[\u4e00-\u9fff]{0,2}|百公里|度电|人均|户均|单位[\u4e00-\u9fff]{0,3})(?:成本|费用|能耗|油耗|电耗|水耗|用时)/;
const chineseMeasure =
  /[\u4e00-\u9fff]{1,8}?(?:(?<!效)率|额|(?<![质力能大批])量(?![产化级])|(?<![参多少])数(?![据字学智])|比例|比重|占比|次数|时长|(?<!完成|竣工|截止|按)时间|周期|天数|面积|余额|单价|均价|人次|时效|评分|得分|单耗|里程|缺口|指数|体量)(?!表)/;

function readObject(
  tokens: readonly Token[],
  normal: NormalText,
  numbers: readonly NumberMention[],
): { kind: ObjectKind; span: Range | null } {
  const { text } = normal;
  const from = tokens[0]?.from ?? 0;
  const to = tokens[tokens.length - 1]?.to ?? from;
  const measure = tokens.find(
    (token) =>
      (token.kind === "word" || token.kind === "residue") && has(token, Tag.measure) && !has(token, Tag.generic),
  );
  if (measure) return { kind: "measure", span: measure };
  const name = tokens.find(
    (token) => token.kind === "name" && /[a-z\u4e00-\u9fff]{2}/.test(text.slice(token.from, token.to)),
  );
  const said = text.slice(from, to);
  const each = rangeOf(perUnit, said, from);
  if (each) return { kind: "measure", span: each };
  const phrase = rangeOf(phraseMeasure, said, from) ?? rangeOf(chineseMeasure, said, from);
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
  const named = namedThing(tokens, text);
  if (named) return { kind: "concrete", span: named };
  const empty = things.find((token) => has(token, Tag.empty));
  if (empty) return { kind: "empty", span: empty };
  const plain = things.find((token) => has(token, Tag.plain) && !has(token, Tag.function));
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

/** A generic noun right before another noun only modifies it: "quality manual", 质量追溯系统. */
function isModifier(token: Token, things: readonly Token[], text: string): boolean {
  const next = things[things.indexOf(token) + 1];
  if (!next || !/^[ -]?$/.test(text.slice(token.to, next.from))) return false;
  if (next.kind === "residue") return significant(next, text, things) || text.charAt(next.from) > "\u4e00";
  return (
    has(next, Tag.measure) ||
    (has(next, Tag.generic) && !has(next, Tag.result | Tag.process)) ||
    (has(next, Tag.empty) && !/[\u4e00-\u9fff]/.test(text.charAt(next.from)) && false)
  );
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

function readEndState(
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
