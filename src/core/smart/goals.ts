import { Clause, rangeOf } from "./clause";
import type { Range } from "./intents";
import * as Tag from "./lexicon/tags";
import type { NormalText } from "./normalize";
import type { NumberMention } from "./numbers";
import { readObject, type ObjectKind } from "./objects";
import { has, type Token } from "./token";
import { readAction, readDirection, type Action } from "./actions";
import { patternsOf } from "./languages/rules";
import { readEndState } from "./endStates";

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
  const clause = new Clause(all.length <= longestGoal ? all : all.slice(0, longestGoal), normal);
  const { from, to, tokens, said } = clause;
  const open = openPlaces(clause);
  const numbers = figuresOf(clause, open);
  const complete = clause.word(Tag.complete);
  const object = complete ? { kind: "concrete" as const, span: complete } : readObject(clause, numbers);
  const limit = rangeOf(say.limitToPast, said, from);
  const measured = numbers.length > 0 || limit !== null || open.some((place) => /^[x_?%]+$/.test(clause.textOf(place)));
  const { action, actionSpan } = readAction(clause, object.kind, measured);
  return {
    from,
    to,
    tokens,
    action,
    actionSpan,
    direction: readDirection(clause),
    object: object.kind,
    objectSpan: object.span,
    lessIsBetter: (clause.tags & Tag.lessIsBetter) !== 0,
    endState: complete ?? readEndState(clause, object.kind, action),
    numbers,
    limit,
    universal: clause.word(Tag.universal),
    placeholder: openFigure(open[0], normal) ?? rangeOf(openSigns, said, from),
    vague: clause.word(Tag.vague),
  };
}

const openSigns = /[?_x]{2,6}\s?%|[xn]\s?%|_{2,}|【\s*】|\(\s+\)/;

/** The words that stand for what is still to be said. */
function openPlaces({ words, things }: Clause): readonly Token[] {
  return (words & Tag.placeholder) === 0
    ? []
    : things.filter((token) => token.kind === "word" && has(token, Tag.placeholder));
}

/** The numbers of a goal, but for those that belong to a placeholder: "XX 5". */
function figuresOf({ numbers }: Clause, open: readonly Token[]): NumberMention[] {
  const figures: NumberMention[] = [];
  for (const { number, from } of numbers)
    if (number && !open.some(({ to }) => to <= from && from - to <= 2)) figures.push(number);
  return figures;
}

/** A placeholder for a figure; one for a date leaves the measure alone. */
function openFigure(open: Token | undefined, normal: NormalText): Range | null {
  if (!open) return null;
  const before = normal.text.slice(Math.max(0, open.from - 16), open.from);
  return patterns(normal.rules).speaksOfTime.test(before) ? null : open;
}
