import type { BlockBlueprint, ChartBlueprint } from "../../blueprint";
import { monthNumbers, type MonthNumber } from "../../context";
import { blankUnlessComputable, text } from "../../formulas";
import type { AnnualPlan } from "../plan";
import { chartColors, chartPlace, DATA_ROW, figures, SECOND_DATA_ROW, SELECTED } from "./layout";

/** The chosen KPI by month: as it is, run up over the year with its forecast, and against its control limits. */
export function monthCharts(plan: AnnualPlan): {
  blocks: readonly BlockBlueprint[];
  charts: readonly ChartBlueprint[];
} {
  const months = byMonth(plan);
  const runUp = overTheYear(plan);
  const control = controlLimits(plan);
  const { t } = plan.context;
  return {
    blocks: [...months.blocks, ...runUp.blocks, ...control.blocks],
    charts: [
      {
        id: "Months",
        title: t("Plan, actual and prior year", "计划、实际与上年同期"),
        type: "ColumnClustered",
        source: months.source,
        seriesBy: "Columns",
        ...chartPlace(0, 0),
        axisFormat: AXIS,
        series: [
          { color: chartColors.plan },
          { color: chartColors.actual },
          { type: "Line", color: chartColors.lastYear },
        ],
      },
      {
        id: "RunUp",
        title: t("Year to date and forecast", "累计进度与年底预测"),
        type: "ColumnClustered",
        source: runUp.source,
        seriesBy: "Columns",
        ...chartPlace(0, 1),
        axisFormat: AXIS,
        series: [
          { color: chartColors.actual },
          { type: "Line", color: chartColors.plan },
          { type: "Line", color: chartColors.forecast, dashed: true },
        ],
      },
      {
        id: "Control",
        title: t("Attainment within control limits", "完成率控制图（XmR）"),
        type: "ColumnClustered",
        source: control.source,
        seriesBy: "Columns",
        ...chartPlace(0, 2),
        axisFormat: "0%",
        series: [
          { color: chartColors.actual },
          { type: "Line", color: chartColors.plan },
          { type: "Line", color: chartColors.bad, dashed: true },
          { type: "Line", color: chartColors.bad, dashed: true },
        ],
      },
    ],
  };
}

const AMOUNT = "#,##0.0#";
/** Decimals only where the figures are small. */
const AXIS = "[=0]0;[>=100]#,##0;#,##0.0";

/**
 * A figure of the chosen KPI as the charts draw it. Shares are drawn in percent, as the unit beside the KPI's
 * name says: the format of an axis can't follow the selector.
 */
function drawn({ tables: { kpis } }: AnnualPlan, figure: string): string {
  return `${figure}*IF(${kpis.lookup("unit", "id", SELECTED)}="%",100,1)`;
}

function byMonth(plan: AnnualPlan) {
  const { context, tables } = plan;
  const { series } = tables;
  const { t } = context;
  const of = (kind: "plan" | "actual" | "lastYear", number: MonthNumber) => ({
    formula: `=${blankUnlessComputable(drawn(plan, series.lookup(`${kind}${number}`, "kpi", SELECTED)))}`,
  });
  return figures(
    `A${DATA_ROW}`,
    [t("Month", "月份"), t("Plan", "计划"), t("Actual", "实际"), t("Prior year", "上年同期")],
    monthNumbers.map((number) => [
      context.monthHeader(number),
      of("plan", number),
      of("actual", number),
      of("lastYear", number),
    ]),
    AMOUNT,
  );
}

/**
 * A sum runs up over the months, any other KPI shows its months. The forecast starts from the last
 * reported month and goes to the year-end forecast as the plan does.
 */
function overTheYear(plan: AnnualPlan) {
  const { context, tables } = plan;
  const { series, tracking } = tables;
  const { t } = context;
  const isSum = `${series.lookup("aggregation", "kpi", SELECTED)}=${text(context.word("aggregation", "SUM"))}`;
  const through = series.lookup("through", "kpi", SELECTED);
  const forecast = drawn(plan, tracking.lookup("forecast", "kpi", SELECTED));
  const row = (offset: number) => DATA_ROW + offset;
  const planColumn = `$H$${row(1)}:$H$${row(12)}`;
  const runUp = (letter: string, number: MonthNumber) =>
    blankUnlessComputable(
      `IF(${letter}${row(number)}="","",IF(${isSum},SUM(${letter}$${row(1)}:${letter}${row(number)}),${letter}${row(number)}))`,
    );
  const planned = (month: string) => `INDEX(${planColumn},${month})`;
  const reached = `INDEX($G$${row(1)}:$G$${row(12)},${through})`;
  return figures(
    `F${DATA_ROW}`,
    [t("Month", "月份"), t("Actual to date", "累计实际"), t("Plan to date", "累计计划"), t("Forecast", "预测")],
    monthNumbers.map((number) => [
      context.monthHeader(number),
      { formula: `=${runUp("C", number)}` },
      { formula: `=${runUp("B", number)}` },
      {
        formula: `=${blankUnlessComputable(
          `IF(${number}<=${through},G${row(number)},IF(${isSum},` +
            `${reached}+(${forecast}-${reached})*(${planned(String(number))}-${planned(through)})/(${planned("12")}-${planned(through)}),${forecast}))`,
        )}`,
      },
    ]),
    AMOUNT,
  );
}

function controlLimits({ context, tables: { series } }: AnnualPlan) {
  const { t } = context;
  const of = (column: Parameters<typeof series.column>[0]) => ({
    formula: `=${blankUnlessComputable(series.lookup(column, "kpi", SELECTED))}`,
  });
  return figures(
    `A${SECOND_DATA_ROW}`,
    [
      t("Month", "月份"),
      t("Attainment", "完成率"),
      t("Mean", "均值"),
      t("Upper limit", "控制上限"),
      t("Lower limit", "控制下限"),
    ],
    monthNumbers.map((number) => [
      context.monthHeader(number),
      of(`attainment${number}`),
      of("mean"),
      of("upper"),
      of("lower"),
    ]),
    "0.0%",
  );
}
