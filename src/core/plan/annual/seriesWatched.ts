import { monthNumbers } from "../context";
import { blankUnlessComputable, choose, firstCells, kpiCells, text } from "../formulas";
import type { AnnualPlan } from "./plan";
import type { SeriesMonthId } from "./tables";

type Formulas = Parameters<AnnualPlan["tables"]["series"]["blueprint"]>[0]["formulas"];

/** Months from which control limits say something; the limits stay frozen on the first so many. */
const LEAST_MONTHS_FOR_LIMITS = 6;

/**
 * What a row of Series watches: its attainments moved together over the months that have none, and the trend, the
 * control limits and the signals of these. The same as `earlyWarning` in core/risk, which the pane tells with.
 */
export function watchedFormulas(context: AnnualPlan["context"], tables: AnnualPlan["tables"]): Formulas {
  const { series } = tables;
  const own = series.own.bind(series);
  const attainments = series.ownFrom("attainment1", "attainment12");
  const actuals = series.ownFrom("actual1", "actual12");
  const watched = series.ownFrom("watched1", "watched12");
  // Not the cell that shows it: the shorter the chain of cells, the fewer figures wait for one another.
  const count = `COUNT(${attainments})`;
  const places = (cells: string, first: SeriesMonthId) => `COLUMN(${cells})-COLUMN(${own(first)})+1`;
  /** SUMPRODUCT takes arrays in any version of Excel, without array entry. Months without a figure go to the end. */
  const placeOfWatched = (number: number) =>
    `SUMPRODUCT(SMALL(${places(attainments, "attainment1")}+12*(1-ISNUMBER(${attainments})),${number}))`;
  const separator = context.t(", ", "、");
  const skipped = monthNumbers.map(
    (number) =>
      `IF(AND(${own(`attainment${number}`)}="",${number}<=${own("latest")}),${text(separator + context.monthHeader(number))},"")`,
  );
  const frozen = firstCells(watched, `MIN(${LEAST_MONTHS_FOR_LIMITS},${count})`);
  const [mean = "", , upper = "", lower = ""] = kpiCells("XMR", frozen).map(blankUnlessComputable);
  const unlessNone = (formula: string) => `IF(${count}=0,"",${formula})`;
  const before = (months: number) => `INDEX(${watched},${months === 0 ? count : `${count}-${months}`})`;
  const latest = before(0);
  /** How the attainment moved to a month from the one watched before it. */
  const arrow = (months: number) => {
    const [later, earlier] = [before(months), before(months + 1)];
    return `IF(${count}<${months + 2},"",IF(${later}>${earlier},"↗",IF(${later}<${earlier},"↘","→")))`;
  };
  return {
    latest: `SUMPRODUCT(MAX(ISNUMBER(${actuals})*(${places(actuals, "actual1")})))`,
    skipped: `MID(${skipped.join("&")},LEN(${text(separator)})+1,200)`,
    ...Object.fromEntries(
      monthNumbers.map((number): [SeriesMonthId, string] => [
        `watched${number}`,
        `IF(${number}>${count},"",INDEX(${attainments},${placeOfWatched(number)}))`,
      ]),
    ),
    watchedCount: count,
    mean,
    upper,
    lower,
    trend: unlessNone(`${arrow(2)}&${arrow(1)}&${arrow(0)}`),
    // The catalogue's STREAK needs array entry before Excel 365; three comparisons work everywhere.
    declines: unlessNone(
      `IF(${count}<4,0,IF(AND(${latest}<${before(1)},${before(1)}<${before(2)},${before(2)}<${before(3)}),1,0))`,
    ),
    outside: choose(
      [
        // Months that are all alike have no spread, and so no limits.
        [`OR(${count}<${LEAST_MONTHS_FOR_LIMITS},COUNT(${own("upper")},${own("lower")})<2)`, "0"],
        [`${own("upper")}<=${own("lower")}`, "0"],
      ],
      `IF(OR(${latest}>${own("upper")},${latest}<${own("lower")}),1,0)`,
    ),
  };
}
