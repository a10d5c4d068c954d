import type { PlanContext } from "../../context";
import { formats } from "../../formats";
import { Table } from "../../table";
import { input, link, result, centered, wrapped, percent, points } from "../../columns";

/** Target against actual, one row a KPI. */
export function trackingTable(context: PlanContext) {
  const { t, figure } = context;
  const asOfMonth = t("In the month of the as-of date.", "数据截止日所在月份。");
  return new Table("Tracking", {
    kpi: input(
      t("KPI ID", "KPI编号"),
      8,
      t("One row a KPI, from the KPI library.", "每个指标一行，取自KPI指标库。"),
      centered,
    ),
    name: link(t("KPI", "KPI"), 20, undefined, wrapped),
    unit: link(t("Unit", "单位"), 9, undefined, centered),
    through: link(
      t("Reported to", "上报截至"),
      10,
      t(
        "Last month reported without a gap. Year-to-date figures and their plan end here.",
        "连续上报的最后月份；累计实际与累计目标均截至该月。",
      ),
      { numberFormat: formats.month, alignment: "center" },
    ),
    periodTarget: link(t("Period target", "本期目标"), 11, asOfMonth, figure),
    periodActual: link(t("Period actual", "本期实际"), 11, asOfMonth, figure),
    variance: result(
      t("Variance", "差异"),
      context.language === "zh-CN" ? 14 : 10,
      t("Positive is favourable. Of percentages in percentage points.", "正数为有利差异。百分比指标的差异为百分点。"),
      figure,
    ),
    attainment: result(
      t("Attainment", "完成率"),
      12,
      t(
        "1 + direction x (actual - target) / |target|: above 100% is better, also where lower is better.",
        "1＋方向×（实际－目标）÷|目标|；越低越好的指标同样是高于100%为好。",
      ),
      percent,
    ),
    yoy: result(
      t("YoY", "同比"),
      9,
      t("Period actual against the same month of last year.", "本期实际与上年同月相比。"),
      percent,
    ),
    annualTarget: link(
      t("Annual target", "年度目标"),
      11,
      t("The year of the phased plan.", "分解计划的全年值。"),
      figure,
    ),
    ytdTarget: link(t("YTD target", "累计目标"), 11, undefined, figure),
    ytdActual: link(t("YTD actual", "累计实际"), 11, undefined, figure),
    ytdAttainment: result(t("YTD attainment", "累计完成率"), 12, t("Decides the status.", "决定状态灯。"), percent),
    fullYear: result(
      t("Full-year attainment", "年度完成率"),
      12,
      t("YTD actual against the annual target.", "累计实际占年度目标的比例。"),
      percent,
    ),
    timeProgress: link(
      t("Time progress", "时间进度"),
      10,
      t("Days gone of the fiscal year.", "财年已过天数占比。"),
      percent,
    ),
    phasedProgress: result(
      t("Phased progress", "计划进度"),
      10,
      t(
        "YTD target against the annual target: what the plan, with its seasons, has by now.",
        "累计目标占年度目标的比例，已考虑淡旺季。",
      ),
      percent,
    ),
    paceGap: result(
      t("Pace gap (pp)", "进度差"),
      10,
      t("Full-year attainment less phased progress, in percentage points.", "年度完成率减计划进度，单位：百分点。"),
      points,
    ),
    calendarGap: result(
      t("Calendar gap (pp)", "时间进度差"),
      11,
      t(
        "Full-year attainment less time progress; misleads in a seasonal business. Only where months add up.",
        "年度完成率减时间进度；淡旺季明显的业务仅供参考。仅用于累计类指标。",
      ),
      points,
    ),
    required: result(
      t("Required per month", "所需月均"),
      11,
      t(
        "What each remaining month has to bring to meet the annual target. For sums and averages.",
        "为完成年度目标，剩余各月平均需达到的值。用于累计、平均类指标。",
      ),
      figure,
    ),
    forecast: result(
      t("Year-end forecast", "年底预测"),
      11,
      t(
        "With last year's seasons; without last year's figures the run rate. Other KPIs: the value so far.",
        "按上年季节性推算；缺上年数据时按月均推算。非累计类指标取当前值。",
      ),
      figure,
    ),
    runRate: result(
      t("Run-rate forecast", "月均推算"),
      11,
      t("The average month so far times twelve.", "已上报月份的月均值×12。"),
      figure,
    ),
    status: result(
      t("RAG", "状态"),
      9,
      t(
        "By the thresholds of the KPI, of the month or of Settings; mostly of YTD attainment.",
        "按指标、当月或设置中的绿线、黄线判定，一般对照累计完成率。",
      ),
      centered,
    ),
    trend: result(
      t("Trend", "趋势"),
      8,
      t("Attainment of the last months, each against the month before.", "最近几个月完成率逐月升降。"),
      centered,
    ),
    signal: result(
      t("Signal", "预警信号"),
      18,
      t(
        "The gravest of: no row left in sheet 13, thresholds that cross, outside control limits, three declines, below amber. Months that are missing are named; trend and control limits pass over them.",
        "依次提示：13号表行数不足、阈值前后矛盾、超出控制限、连续3期下降、低于黄线；并列明缺报月份，趋势与控制限跳过这些月份。",
      ),
      wrapped,
    ),
    before: input(
      t("RAG at last report", "上次状态"),
      9,
      t(
        "Written by Refresh tracking. A better status than this takes the margin of Settings, so that a KPI on the edge does not flicker.",
        "由“刷新跟踪”写入。状态转好须超过设置中的回升余量，避免指标在阈值附近来回变灯。",
      ),
      centered,
    ),
    cause: input(t("Cause and action", "原因与措施"), 32, undefined, wrapped),
  });
}
