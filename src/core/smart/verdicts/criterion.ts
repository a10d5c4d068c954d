import type { Range } from "../intents";
import type { NormalText } from "../normalize";
import type { ReasonId } from "../reasons";
import type { Criterion, Span, Verdict } from "../report";

export type Parameters = Readonly<Record<string, string | number>>;

/** A verdict before advice is added. */
export type Judgement = Omit<Criterion, "advice">;

/** Why a letter fails, and the words that say so. */
export interface Failure {
  readonly id: ReasonId;
  readonly at: Range | null;
}

export function judgement(
  verdict: Verdict,
  id: ReasonId,
  parameters: Parameters,
  evidence: readonly Span[],
): Judgement {
  return { verdict, evidence: tidy(evidence), reason: { id, parameters } };
}

/** Spans in order, without overlaps. */
export function tidy(spans: readonly Span[]): readonly Span[] {
  let end = -1;
  for (const span of spans) {
    if (span.start < end || span.end <= span.start) return merged(spans);
    end = span.end;
  }
  return spans;
}

function merged(spans: readonly Span[]): readonly Span[] {
  const sorted = spans.filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Span[] = [];
  for (const span of sorted) {
    const last = kept[kept.length - 1];
    if (last && span.start < last.end) kept[kept.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else kept.push(span);
  }
  return kept;
}

export function spansOf(normal: NormalText, ranges: readonly (Range | null)[]): Span[] {
  const spans: Span[] = [];
  for (const range of ranges) if (range) spans.push(normal.span(range.from, range.to));
  return spans;
}

export const wordsOf = (normal: NormalText, range: Range | null): string => {
  if (!range) return "";
  const { start, end } = normal.span(range.from, range.to);
  return normal.original.slice(start, end).trim();
};
