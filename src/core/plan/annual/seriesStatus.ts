import { blankUnlessComputable, choose, kpi, text } from "../formulas";
import type { AnnualPlan } from "./plan";

type Formulas = Parameters<AnnualPlan["tables"]["series"]["blueprint"]>[0]["formulas"];

/**
 * How a row of Series comes to its status: which figure is judged, by which thresholds, with which margin. The same
 * as `statusOf` in core/risk, which the pane previews with.
 */
export function statusFormulas(context: AnnualPlan["context"], tables: AnnualPlan["tables"]): Formulas {
  const { series, kpis, tracking, thresholds } = tables;
  const own = series.own.bind(series);
  const ofLibrary = (column: "basis" | "green" | "amber") => `INDEX(${kpis.column(column)},${own("row")})`;
  const ofTracking = (column: "ytdAttainment" | "forecast" | "before") =>
    `INDEX(${tracking.column(column)},${own("no")})`;
  const isBasis = (code: "TARGET" | "VALUE") => `${ofLibrary("basis")}=${text(context.word("thresholdBasis", code))}`;
  const hasBoth = `COUNT(${ofLibrary("green")},${ofLibrary("amber")})=2`;
  const isValue = `${own("basis")}="V"`;
  const unlessUnknown = (formula: string) => `IF(${own("row")}="","",${formula})`;
  /** Shares that the plan has for all KPIs: those of the month, where it has any. */
  const ofPlan = (column: "green" | "amber", name: "Green" | "Amber") => {
    const ofMonth = `INDEX(${thresholds.column(column)},${own("through")})`;
    return choose(
      [
        [`${own("through")}=""`, name],
        [`${ofMonth}=""`, name],
      ],
      ofMonth,
    );
  };
  const threshold = (column: "green" | "amber", name: "Green" | "Amber") =>
    unlessUnknown(
      choose(
        [
          [`${ofLibrary(column)}=""`, ofPlan(column, name)],
          // One threshold for a value is none: the other would be a share.
          [`AND(${isBasis("VALUE")},NOT(${isValue}))`, ofPlan(column, name)],
        ],
        ofLibrary(column),
      ),
    );
  const turn = `IF(${isValue},${own("direction")},1)`;
  const statusBefore = (code: "A" | "R") => `${ofTracking("before")}=${text(context.word("status", code))}`;
  const from = (column: "green" | "amber", isHeld: string) =>
    blankUnlessComputable(`${turn}*${own(column)}+IF(${isHeld},Status_Margin*ABS(${own(column)}),0)`);
  const forecastAttainment = kpi("ATTAIN", ofTracking("forecast"), own("annualTarget"), own("direction"));
  return {
    basis: unlessUnknown(
      choose(
        [
          [isBasis("TARGET"), '"T"'],
          [`AND(${isBasis("VALUE")},${hasBoth})`, '"V"'],
        ],
        '"P"',
      ),
    ),
    green: threshold("green", "Green"),
    amber: threshold("amber", "Amber"),
    judged: blankUnlessComputable(
      choose(
        [
          [`${own("through")}=""`, '""'],
          [isValue, `${own("direction")}*INDEX(${series.ownFrom("actual1", "actual12")},${own("through")})`],
          [`${own("basis")}="T"`, forecastAttainment],
        ],
        ofTracking("ytdAttainment"),
      ),
    ),
    greenFrom: from("green", `OR(${statusBefore("A")},${statusBefore("R")})`),
    amberFrom: from("amber", statusBefore("R")),
    level: choose(
      [
        [`COUNT(${own("judged")},${own("greenFrom")},${own("amberFrom")})<3`, '""'],
        [`${own("greenFrom")}<${own("amberFrom")}`, '"X"'],
      ],
      kpi("RAG", own("judged"), own("greenFrom"), own("amberFrom")),
    ),
  };
}
