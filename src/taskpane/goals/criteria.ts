import { smartLetters, type Criterion, type GoalReport, type SmartLetter, type Span } from "../../core/smart/report";

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
  return ordered.slice(1).map((end, index) => {
    const start = ordered[index] ?? 0;
    return {
      text: text.slice(start, end),
      criteria: smartLetters.filter((id) => covers(report[id], { start, end })),
    };
  });
}

function covers(criterion: Criterion, segment: Span): boolean {
  return criterion.evidence.some(({ start, end }) => start <= segment.start && segment.end <= end);
}
