import type { MonthNumber, PlanContext } from "../../context";
import { formats } from "../../formats";
import { Table, type TableColumn } from "../../table";
import { input, link, result, centered, percent, months } from "../../columns";

export type SeriesMonthId = `${"plan" | "actual" | "lastYear" | "attainment"}${MonthNumber}`;

/** For each row of Tracking the months of plan, actual, last year and attainment. */
export function seriesTable(context: PlanContext) {
  const { t } = context;
  const month = (id: "plan" | "actual" | "lastYear" | "attainment", english: string, chinese: string) =>
    months(
      (number): SeriesMonthId => `${id}${number}`,
      (number) =>
        result(
          t(`${english} ${context.monthHeader(number)}`, `${chinese}${context.monthHeader(number)}`),
          10.5,
          undefined,
          id === "attainment" ? percent : { numberFormat: "#,##0.0##" },
        ),
    ) as Record<SeriesMonthId, TableColumn>;
  return new Table("Series", {
    no: input(t("No", "序号"), 6, t("Row of the Tracking table.", "对应执行跟踪表的行号。"), centered),
    kpi: link(t("KPI ID", "KPI编号"), 9, undefined, centered),
    row: result(t("Library row", "指标库行"), 9, undefined, centered),
    aggregation: link(t("Aggregation", "汇总方式"), 12, undefined, centered),
    direction: link(
      t("Direction", "方向"),
      9,
      t("1 higher is better, -1 lower is better.", "1 越高越好，-1 越低越好。"),
      centered,
    ),
    green: link(t("Green", "绿线"), 8, undefined, { numberFormat: formats.wholePercent }),
    amber: link(t("Amber", "黄线"), 8, undefined, { numberFormat: formats.wholePercent }),
    ...month("plan", "Plan", "计划"),
    ...month("actual", "Actual", "实际"),
    ...month("lastYear", "Prior year", "上年"),
    ...month("attainment", "Attainment", "完成率"),
    reported: result(t("Months reported", "已报月数"), 9, undefined, centered),
    through: result(
      t("Through", "连续期数"),
      9,
      t("Months reported without a gap; blank if one is missing in between.", "连续上报的月数；中间缺报则为空。"),
      centered,
    ),
    annualTarget: result(t("Annual target", "年度目标"), 12, undefined, { numberFormat: "#,##0.0##" }),
    ytdTarget: result(t("YTD target", "累计目标"), 12, undefined, { numberFormat: "#,##0.0##" }),
    ytdActual: result(t("YTD actual", "累计实际"), 12, undefined, { numberFormat: "#,##0.0##" }),
    ytdLastYear: result(t("YTD prior year", "上年累计"), 12, undefined, { numberFormat: "#,##0.0##" }),
    totalLastYear: result(t("Prior year total", "上年全年"), 12, undefined, { numberFormat: "#,##0.0##" }),
    mean: result(t("Mean", "均值"), 9, t("Of the monthly attainment.", "月度完成率的均值。"), percent),
    upper: result(t("Upper limit", "控制上限"), 9, undefined, percent),
    lower: result(t("Lower limit", "控制下限"), 9, undefined, percent),
    trend: result(t("Trend", "趋势"), 8, undefined, centered),
    declines: result(t("Three declines", "连降3期"), 9, undefined, centered),
    outside: result(t("Outside limits", "超控制限"), 9, t("From six months on.", "满6个月起判断。"), centered),
  });
}
