import { readAction, readDirection, type Action } from "./actions";
import { isContent, isVerb, rangeOf } from "./clause";
import { readEndState } from "./endStates";
import type { Range } from "./intents";
import { Tag } from "./lexicon";
import type { NormalText } from "./normalize";
import type { NumberMention } from "./numbers";
import { readObject, type ObjectKind } from "./objects";
import { has, type Token } from "./token";
import { patternsOf } from "./languages/rules";

const patterns = patternsOf((language) => language.limits);

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

/** Words of a goal beyond which nothing is read, so that the time stays proportional to the text. */
const longestGoal = 300;

/** Reads a range of tokens as one goal. */
export function readGoal(all: readonly Token[], normal: NormalText): GoalReading {
  const say = patterns(normal.rules);
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
  const limit = rangeOf(say.limitToPast, text, from);
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

/** A placeholder for a figure; one for a date leaves the measure alone. */
function openFigure(tokens: readonly Token[], normal: NormalText): Range | null {
  const say = patterns(normal.rules);
  const open = tokens.find((token) => token.kind === "word" && has(token, Tag.placeholder));
  if (!open) return null;
  const before = normal.text.slice(Math.max(0, open.from - 16), open.from);
  return say.speaksOfTime.test(before) ? null : open;
}
