import { readGoal, type GoalReading } from "./goals";
import * as Tag from "./lexicon/tags";
import type { NormalText } from "./normalize";
import type { Token } from "./token";
import { patternsOf } from "./languages/rules";

const patterns = patternsOf((language) => language.splitting);

interface Piece {
  readonly tokens: Token[];
  readonly hard: boolean;
  readonly separator: string;
}

/** 完成时限2026年12月31日: heads a goal with its date. */
const isDateLabel = ({ tokens }: GoalReading, normal: NormalText) =>
  tokens.some(({ kind }) => kind === "time") &&
  patterns(normal.rules).dateLabel.test(
    tokens
      .filter(({ kind }) => kind !== "time")
      .map(({ from, to }) => normal.text.slice(from, to))
      .join(""),
  );

/** Tells the goals of one cell apart: 2026：①学费收入+6%；②做好招生宣传 holds two. */
export function splitGoals(tokens: readonly Token[], normal: NormalText): readonly GoalReading[] {
  const pieces = cut(tokens, normal);
  return pieces.length === 1 && pieces[0] ? [readGoal(pieces[0].tokens, normal)] : readPieces(pieces, normal);
}

function readPieces(pieces: readonly Piece[], normal: NormalText): readonly GoalReading[] {
  const groups: Token[][] = [];
  const readings: GoalReading[] = [];
  for (const piece of pieces) {
    const reading = readGoal(piece.tokens, normal);
    const current = groups[groups.length - 1];
    const last = readings[readings.length - 1];
    const own = current ? isOwnGoal(reading, piece, last, normal) : "new";
    if (!current || (own === "new" && hasSubstance(last))) {
      groups.push([...piece.tokens]);
      readings.push(reading);
      continue;
    }
    for (const token of piece.tokens) current.push(token);
    if (own === "new") readings[readings.length - 1] = readGoal(current, normal);
    else if (own === "replaces")
      readings[readings.length - 1] = { ...reading, from: current[0]?.from ?? reading.from, tokens: current };
    else if (!last || !isAside(piece.tokens))
      readings[readings.length - 1] = mergeReading(last, readGoal(current, normal), reading);
  }
  return readings.filter((reading, index) => index === 0 || hasSubstance(reading));
}

/** A continuation keeps the verdict-bearing parts of what it continues. */
function mergeReading(before: GoalReading | undefined, whole: GoalReading, piece: GoalReading): GoalReading {
  if (!before || !hasSubstance(before)) return whole;
  const action =
    before.action === "none" ||
    (before.action === "process" && piece.action !== "none" && piece.numbers.length > 0 && piece.action !== "process")
      ? { action: whole.action, actionSpan: whole.actionSpan }
      : { action: before.action, actionSpan: before.actionSpan };
  return { ...whole, ...action, endState: before.endState ?? piece.endState ?? whole.endState };
}

const isAside = (tokens: readonly Token[]) =>
  tokens.every((token) => token.kind === "aside" || token.kind === "time" || token.kind === "break");

const hasSubstance = (reading: GoalReading | undefined) =>
  reading !== undefined &&
  ((reading.object !== "none" && (reading.object !== "empty" || reading.action !== "none")) ||
    reading.numbers.length > 0 ||
    (reading.action !== "none" && reading.action !== "elliptical"));

function cut(tokens: readonly Token[], normal: NormalText): Piece[] {
  const pieces: Piece[] = [];
  let current: Token[] = [];
  let hard = true;
  let separator = "";
  for (const token of tokens) {
    if (token.kind !== "break") {
      current.push(token);
      continue;
    }
    if (current.length > 0) pieces.push({ tokens: current, hard, separator });
    else if (pieces.length > 0 || hard) {
      hard = hard || (token.hard ?? false);
    }
    if (current.length > 0) hard = token.hard ?? false;
    separator = normal.text.slice(token.from, token.to);
    current = [];
  }
  if (current.length > 0) pieces.push({ tokens: current, hard, separator });
  return pieces;
}

function isOwnGoal(
  reading: GoalReading,
  piece: Piece,
  before: GoalReading | undefined,
  normal: NormalText,
): "new" | "continues" | "replaces" {
  const say = patterns(normal.rules);
  if (!before) return "new";
  if (isAside(piece.tokens) || !hasSubstance(reading)) return "continues";
  const text = normal.text.slice(reading.from, reading.to);
  if (say.conditions.test(text)) return "continues";
  if (piece.hard)
    return reading.action === "none" && reading.numbers.length === 0 && reading.object === "none" ? "continues" : "new";
  const spoken = reading.action !== "none" && reading.action !== "elliptical";
  const measured = reading.numbers.length > 0;
  if (reading.object === "none") return "continues";
  if (piece.separator === "," && measured && say.howFar.test(text)) return "continues";
  const leftWeak = before.numbers.length === 0 && before.endState === null && before.limit === null;
  if (piece.separator === ":" && isDateLabel(before, normal)) return "replaces";
  if (piece.separator === ":") return leftWeak ? "replaces" : "new";
  // 加强巡检，漏损率降到8%: the first part is how, the second is what.
  if (
    leftWeak &&
    measured &&
    piece.separator === "," &&
    (before.action === "process" ||
      before.action === "none" ||
      (before.action === "change" && before.object !== "measure" && before.object !== "narrowed"))
  )
    return "replaces";
  const startsWithVerb = spoken && reading.actionSpan !== null && startsPiece(reading);
  if (piece.separator === "," || piece.separator === "+" || piece.separator === "plus") {
    if (!spoken && !measured) return "continues";
    return hasSubstance(before) && (before.action !== "none" || before.numbers.length > 0) ? "new" : "continues";
  }
  if (piece.separator === "、" || piece.separator === "&") return startsWithVerb && measured ? "new" : "continues";
  // "Explore and launch a shop", 探索并上线商城: the verbs share their object, the last one says how far.
  if (startsWithVerb && before.object === "none" && before.action !== "none" && before.numbers.length === 0)
    return "replaces";
  return startsWithVerb && before.action !== "none" ? "new" : "continues";
}

const adverbs = Tag.vague | Tag.grammar | Tag.wrapper | Tag.reach;

/** Whether the piece opens with its verb, leaving aside adverbs and grammar. */
function startsPiece(reading: GoalReading): boolean {
  const action = reading.actionSpan;
  return (
    action !== null &&
    reading.tokens.every(
      (token) =>
        token.from >= action.from ||
        token.kind === "time" ||
        token.kind === "aside" ||
        (token.kind === "word" && (token.tags & ~adverbs) === 0),
    )
  );
}
