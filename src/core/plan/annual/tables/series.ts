import type { MonthNumber, PlanContext } from "../../context";
import { formats } from "../../formats";
import { Table, type TableColumn } from "../../table";
import { input, link, result, centered, percent, months } from "../../columns";

export type SeriesRow = "plan" | "actual" | "lastYear" | "attainment" | "watched";
export type SeriesMonthId = `${SeriesRow}${MonthNumber}`;

/** For each row of Tracking the months of plan, actual, last year and attainment, and what is watched of them. */
export function seriesTable(context: PlanContext) {
  const { t } = context;
  const month = (id: SeriesRow, english: string, chinese: string) =>
    months(
      (number): SeriesMonthId => `${id}${number}`,
      (number) =>
        result(
          // What is watched is no month's: the first attainment that there is, the second, and so on.
          id === "watched"
            ? t(`${english} ${number}`, `${chinese}${number}`)
            : t(`${english} ${context.monthHeader(number)}`, `${chinese}${context.monthHeader(number)}`),
          10.5,
          undefined,
          id === "attainment" || id === "watched" ? percent : { numberFormat: formats.plain },
        ),
    ) as Record<SeriesMonthId, TableColumn>;
  return new Table("Series", {
    no: input(
      t("No", "序号"),
      6,
      t(
        "Row of the Tracking table. For more KPIs drag the table's corner down and go on numbering.",
        "对应执行跟踪表的行号。指标更多时，向下拖动表格右下角并续填序号。",
      ),
      centered,
    ),
    kpi: link(t("KPI ID", "KPI编号"), 9, undefined, centered),
    row: result(t("Library row", "指标库行"), 9, undefined, centered),
    aggregation: link(t("Aggregation", "汇总方式"), 12, undefined, centered),
    direction: link(
      t("Direction", "方向"),
      9,
      t("1 higher is better, -1 lower is better.", "1 越高越好，-1 越低越好。"),
      centered,
    ),
    basis: link(
      t("Thresholds for", "阈值口径"),
      8,
      t(
        "P attainment of the phased plan, T of the annual target by the forecast, V value of the month.",
        "P 分解计划完成率，T 按预测推算的年度目标完成率，V 当月数值。",
      ),
      centered,
    ),
    green: link(t("Green", "绿线"), 10, undefined, { numberFormat: formats.plain }),
    amber: link(t("Amber", "黄线"), 10, undefined, { numberFormat: formats.plain }),
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
    latest: result(t("Latest month", "最后上报月"), 9, t("0 where nothing is reported.", "尚未上报为0。"), centered),
    skipped: result(
      t("Skipped", "缺数月份"),
      12,
      t(
        "Months up to the last one reported that have no attainment. Trend and control limits pass over them.",
        "截至最后上报月、没有完成率的月份。趋势与控制限跳过这些月份。",
      ),
    ),
    watchedCount: result(
      t("Months watched", "监测月数"),
      9,
      t("Months with an attainment, gaps left out.", "有完成率的月数，缺数月份不计。"),
      centered,
    ),
    ...month("watched", "Watched", "监测"),
    annualTarget: result(t("Annual target", "年度目标"), 12, undefined, { numberFormat: formats.plain }),
    ytdTarget: result(t("YTD target", "累计目标"), 12, undefined, { numberFormat: formats.plain }),
    ytdActual: result(t("YTD actual", "累计实际"), 12, undefined, { numberFormat: formats.plain }),
    ytdLastYear: result(t("YTD prior year", "上年累计"), 12, undefined, { numberFormat: formats.plain }),
    totalLastYear: result(t("Prior year total", "上年全年"), 12, undefined, { numberFormat: formats.plain }),
    mean: result(t("Mean", "均值"), 9, t("Of the first six months watched.", "前6个监测月份完成率的均值。"), percent),
    upper: result(t("Upper limit", "控制上限"), 9, undefined, percent),
    lower: result(t("Lower limit", "控制下限"), 9, undefined, percent),
    trend: result(t("Trend", "趋势"), 8, undefined, centered),
    declines: result(t("Three declines", "连降3期"), 9, undefined, centered),
    outside: result(t("Outside limits", "超控制限"), 9, t("From six months on.", "满6个月起判断。"), centered),
    judged: result(
      t("Judged figure", "判定值"),
      11,
      t(
        "What the thresholds are compared with; turned where lower is better.",
        "与阈值对照的数值；越低越好的取相反数。",
      ),
      { numberFormat: formats.plain },
    ),
    greenFrom: result(
      t("Green from", "绿灯起点"),
      11,
      t(
        "With the margin of Settings where the KPI was amber or red at the last report.",
        "上次报告为黄灯或红灯时，计入设置中的回升余量。",
      ),
      { numberFormat: formats.plain },
    ),
    amberFrom: result(
      t("Amber from", "黄灯起点"),
      11,
      t("With the margin where the KPI was red at the last report.", "上次报告为红灯时，计入回升余量。"),
      { numberFormat: formats.plain },
    ),
    level: result(
      t("Level", "判定"),
      8,
      t("G, A or R; X where the thresholds cross.", "G、A、R；阈值前后矛盾时为 X。"),
      centered,
    ),
  });
}
