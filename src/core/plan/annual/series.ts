import type { SheetBlueprint } from "../blueprint";
import { monthNumbers, type MonthNumber } from "../context";
import { blankUnlessComputable, choose, firstCells, kpi, text } from "../formulas";
import { TABLE_AT, tableSheet, tabColors } from "../sheet";
import { ROWS_OF_FORM } from "../table";
import type { AnnualPlan } from "./plan";
import { statusFormulas } from "./seriesStatus";
import { watchedFormulas } from "./seriesWatched";
import { RollUp } from "./rollup";
import type { SeriesMonthId, SeriesRow } from "./tables";

/** Rows that stand ready for KPIs that a user adds to Tracking. */
const SPARE_ROWS = 2;
const LEAST_ROWS = ROWS_OF_FORM + SPARE_ROWS;
const cells =
  (kind: SeriesRow) =>
  (number: MonthNumber): SeriesMonthId =>
    `${kind}${number}`;

/** The calculation sheet: for each row of Tracking the months of plan, actual, last year and attainment. */
export function seriesSheet({ context, tables, content }: AnnualPlan): SheetBlueprint {
  const { t } = context;
  const { series } = tables;
  const face = {
    id: "Series",
    name: t("13_Monthly_Series", "13_月度序列"),
    title: t("Monthly series", "月度序列"),
    hint: t(
      "Calculated from phasing and actuals; nothing to enter. One row for each row of Tracking.",
      "由目标分解与实际数据自动计算，无需填写。与执行跟踪逐行对应。",
    ),
    tabColor: tabColors.setup,
  };
  const rowCount = Math.max(LEAST_ROWS, content.kpis.length + SPARE_ROWS);
  const table = series.blueprint({
    at: TABLE_AT,
    formulas: {
      ...identityFormulas(tables),
      ...monthFormulas(context, tables),
      ...yearFormulas(context, tables),
      ...watchedFormulas(context, tables),
      ...statusFormulas(context, tables),
    },
    rows: Array.from({ length: rowCount }, (_, index) => ({ no: index + 1 })),
  });
  return tableSheet(context, face, table, {
    columnWidths: series.widths(TABLE_AT),
    visibility: "hidden",
    frozenColumns: 2,
  });
}

type Formulas = Parameters<AnnualPlan["tables"]["series"]["blueprint"]>[0]["formulas"];

function identityFormulas({ series, tracking, kpis }: AnnualPlan["tables"]): Formulas {
  const id = `INDEX(${tracking.column("kpi")},${series.own("no")})`;
  return {
    kpi: `IF(${series.own("no")}>ROWS(${tracking.column("kpi")}),"",IF(${id}="","",${id}))`,
    row: `IF(${series.own("kpi")}="","",IFERROR(MATCH(${series.own("kpi")},${kpis.column("id")},0),""))`,
    aggregation: `IF(${series.own("row")}="","",INDEX(${kpis.column("aggregation")},${series.own("row")})&"")`,
  };
}

function monthFormulas(context: AnnualPlan["context"], tables: AnnualPlan["tables"]): Formulas {
  const { series, kpis } = tables;
  const rollUp = new RollUp(context, tables);
  const lower = text(context.word("direction", "LOWER"));
  const months: Partial<Record<SeriesMonthId, string>> = {};
  for (const number of monthNumbers) {
    months[`plan${number}`] = rollUp.planOfMonth(number);
    months[`actual${number}`] = rollUp.actualOfMonth(number);
    months[`lastYear${number}`] = rollUp.lastYearOfMonth(number);
    months[`attainment${number}`] = blankUnlessComputable(
      kpi("ATTAIN", series.own(`actual${number}`), series.own(`plan${number}`), series.own("direction")),
    );
  }
  return {
    direction: rollUp.unlessUnknown(`IF(INDEX(${kpis.column("direction")},${series.own("row")})=${lower},-1,1)`),
    ...months,
  };
}

function yearFormulas(context: AnnualPlan["context"], tables: AnnualPlan["tables"]): Formulas {
  const { series, phasing } = tables;
  const rollUp = new RollUp(context, tables);
  const row = (kind: SeriesRow) => series.ownFrom(cells(kind)(monthNumbers[0]), cells(kind)(monthNumbers[11]));
  const through = series.own("through");
  const reported = series.own("reported");
  const toDate = (formula: string) => `IF(${through}="","",${formula})`;
  const byRule = (ratio: string, others: string) => `IF(${rollUp.is("RATIO")},${ratio},${others})`;
  const overFirst = (kind: "plan" | "actual") =>
    rollUp.overMonths(firstCells(row(kind), through), `INDEX(${row(kind)},${through})`);
  const complete = (count: string) => {
    const range = firstCells(row("lastYear"), count);
    return choose(
      [
        [`NOT(${rollUp.is("SUM")})`, '""'],
        [`COUNT(${range})=${count}`, `SUM(${range})`],
      ],
      '""',
    );
  };
  return {
    reported: `COUNT(${row("actual")})`,
    through: choose(
      [
        [`${reported}=0`, '""'],
        [`COUNT(${firstCells(row("actual"), reported)})=${reported}`, reported],
      ],
      '""',
    ),
    annualTarget: rollUp.unlessUnknown(
      byRule(rollUp.plannedRatio(phasing.column("fullYear")), rollUp.overMonths(row("plan"), series.own("plan12"))),
    ),
    ytdTarget: toDate(byRule(rollUp.plannedRatio(phasing.column("toDate")), overFirst("plan"))),
    ytdActual: toDate(byRule(rollUp.reportedRatioToDate(through), overFirst("actual"))),
    ytdLastYear: toDate(complete(through)),
    totalLastYear: rollUp.unlessUnknown(complete("12")),
  };
}
