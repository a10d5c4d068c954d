import { smartLetters, type GoalReport, type SmartLetter, type Span } from "../../core/smart/report";

export { smartLetters as criteria };
export type CriterionId = SmartLetter;

/** The letter that stands for a criterion, the same in both languages. */
export const letterOf: Readonly<Record<CriterionId, string>> = {
  specific: "S",
  measurable: "M",
  achievable: "A",
  relevant: "R",
  timeBound: "T",
};

export interface Segment {
  readonly text: string;
  readonly criteria: readonly CriterionId[];
}

/** Cuts the goal's text at the evidence, so that each segment shows the same criteria throughout. */
export function evidenceSegments(report: GoalReport): Segment[] {
  const { text } = report;
  const cuts = new Set([0, text.length]);
  for (const id of smartLetters) {
    for (const { start, end } of report[id].evidence) {
      cuts.add(start);
      cuts.add(end);
    }
  }
  const ordered = [...cuts].filter((cut) => cut >= 0 && cut <= text.length).sort((a, b) => a - b);
  const marks = smartLetters.map((id) => ({ id, covers: coverOf(report[id].evidence) }));
  return ordered.slice(1).map((end, index) => {
    const start = ordered[index] ?? 0;
    const criteria = marks.filter(({ covers }) => covers({ start, end })).map(({ id }) => id);
    return { text: text.slice(start, end), criteria };
  });
}

/** Whether one of the spans covers a segment, asked from the first segment to the last: the spans are in order, too. */
function coverOf(spans: readonly Span[]): (segment: Span) => boolean {
  let at = 0;
  return ({ start, end }) => {
    while ((spans[at]?.end ?? Infinity) <= start) at++;
    const span = spans[at];
    return span !== undefined && span.start <= start && end <= span.end;
  };
}
