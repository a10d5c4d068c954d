import { base, choice, chosenNumber, number } from "../arguments";
import { ofValues, text } from "../definition";
import { directed, literalOf } from "../notation";

/** Attainment: where a figure stands against its plan, its target and the time gone by. */

const direction = chosenNumber(
  [
    "direction",
    "direction",
    "方向",
    "1 if higher is better (default), -1 if lower is better",
    "1 表示越高越好（默认），-1 表示越低越好",
  ],
  "DIRECTION",
  [
    choice(1, "Higher is better", "越高越好", "Revenue, retention, quality", "如收入、留存率、质量"),
    choice(-1, "Lower is better", "越低越好", "Cost, complaints, lead time", "如成本、投诉、周期"),
  ],
  1,
);

export const attain = ofValues<[actual: number, target: number, direction: number]>("tracking", {
  id: "ATTAIN",
  synonyms: [
    "achievement",
    "achievement rate",
    "target achievement",
    "actual vs target",
    "达成率",
    "目标达成率",
    "达成",
  ],
  name: text("Attainment", "完成率"),
  summary: text(
    "How much of a target is reached; holds for lower-is-better and for negative targets too.",
    "目标的完成程度；越低越好的指标与负目标同样适用。",
  ),
  formula: text("1 + direction × (actual - target) / |target|", "1 + 方向 × (实际值 - 目标值) / |目标值|"),
  arguments: [
    number(["actual", "actual", "实际值", "What was reached", "达到的数值"]),
    base(["target", "target", "目标值", "What was aimed at", "目标的数值"]),
    direction,
  ],
  remarks: [
    text(
      "A planned loss of 100 and a loss of 60 are 140%; a loss of 120 is 80%.",
      "计划亏损 100、实际亏损 60 的完成率为 140%；亏损 120 则为 80%。",
    ),
  ],
  format: "percent",
  // The formula of the definition, written so that a small share of a large target keeps its digits.
  calculate: (actual, target, towards) => (target * towards > 0 ? actual / target : 2 - actual / target),
  native: (actual, target, towards) => {
    const share = `(${actual}-${target})/ABS(${target})`;
    const literal = literalOf(towards);
    return literal === 1 ? `1+${share}` : literal === -1 ? `1-${share}` : `1+${towards}*${share}`;
  },
  example: [[90, 100], 0.9],
  source: "General attainment formula 1 + (A - B) / ABS(B)",
});

const progress = ofValues<[actual: number, baseline: number, target: number]>("tracking", {
  id: "PROGRESS",
  synonyms: ["key result progress", "OKR progress", "目标完成进度"],
  name: text("Progress to target", "目标进度"),
  summary: text("How far the way from baseline to target is gone.", "从基线到目标已走过的比例。"),
  formula: text("(actual - baseline) / (target - baseline)", "(实际值 - 基线值) / (目标值 - 基线值)"),
  arguments: [
    number(["actual", "actual", "实际值", "Where it stands", "当前数值"]),
    number(["baseline", "baseline", "基线值", "Where it began", "起点数值"]),
    number(["target", "target", "目标值", "Where it should get", "目标数值"]),
  ],
  rules: [
    {
      error: "#DIV/0!",
      when: (_, baseline, target) => target === baseline,
      native: (_, baseline, target) => `${target}=${baseline}`,
      condition: text("target and baseline are equal", "目标与基线相等"),
    },
  ],
  format: "percent",
  calculate: (actual, baseline, target) => (actual - baseline) / (target - baseline),
  native: (actual, baseline, target) => `(${actual}-${baseline})/(${target}-${baseline})`,
  example: [[28, 20, 40], 0.4],
  source: "Objectives and key results: progress between two values",
});

const variance = ofValues<[actual: number, plan: number, direction: number]>("tracking", {
  id: "VARIANCE",
  synonyms: ["actual vs budget", "actual vs plan", "budget variance", "预算差异", "预实差异"],
  name: text("Variance", "差异"),
  summary: text("Actual less plan, positive if it is to the good.", "实际减计划，有利为正。"),
  formula: text("direction × (actual - plan)", "方向 × (实际值 - 计划值)"),
  arguments: [
    number(["actual", "actual", "实际值", "Actual value", "实际数值"]),
    number(["plan", "plan", "计划值", "Planned value", "计划数值"]),
    direction,
  ],
  format: "amount",
  calculate: (actual, plan, towards) => towards * (actual - plan),
  native: (actual, plan, towards) => directed(towards, `${actual}-${plan}`),
  example: [[90, 100], -10],
  source: "IBCS: actual less plan",
});

const variancePercent = ofValues<[actual: number, plan: number, direction: number]>("tracking", {
  id: "VARPCT",
  synonyms: ["variance %", "variance percent", "budget variance %", "差异百分比", "预算差异率"],
  name: text("Variance in percent", "差异率"),
  summary: text("Variance as a share of the plan, positive if it is to the good.", "差异占计划的比例，有利为正。"),
  formula: text("direction × (actual - plan) / |plan|", "方向 × (实际值 - 计划值) / |计划值|"),
  arguments: [
    number(["actual", "actual", "实际值", "Actual value", "实际数值"]),
    base(["plan", "plan", "计划值", "Planned value", "计划数值"]),
    direction,
  ],
  format: "percent",
  calculate: (actual, plan, towards) => (towards * (actual - plan)) / Math.abs(plan),
  native: (actual, plan, towards) => `${directed(towards, `${actual}-${plan}`)}/ABS(${plan})`,
  example: [[90, 100], -0.1],
  source: "IBCS: variance in percent of plan",
});

const timeProgress = ofValues<[asOf: number, start: number, end: number]>("tracking", {
  id: "TIMEPROGRESS",
  synonyms: ["time elapsed", "elapsed share of the year", "进度", "时序进度"],
  name: text("Time progress", "时间进度"),
  summary: text(
    "The share of the days from start to end that has passed, both days counted, kept within 0 and 1.",
    "起止日（含首尾）之间已过去的天数比例，限于 0 到 1。",
  ),
  formula: text("(asOf - start + 1) / (end - start + 1)", "(截止日 - 开始日 + 1) / (结束日 - 开始日 + 1)"),
  arguments: [
    number(["asOf", "asOf", "截止日", "Date up to which it counts", "统计到哪一天"]),
    number(["start", "start", "开始日", "First day of the plan", "计划第一天"]),
    number(["end", "end", "结束日", "Last day of the plan", "计划最后一天"]),
  ],
  rules: [
    {
      error: "#NUM!",
      when: (_, start, end) => Math.floor(end) < Math.floor(start),
      native: (_, start, end) => `INT(${end})<INT(${start})`,
      condition: text("the end is before the start", "结束日早于开始日"),
    },
  ],
  remarks: [
    text(
      "The calendar misleads a seasonal business: compare with the phased plan there.",
      "对季节性业务日历进度会误导：应与分解后的计划进度比较。",
    ),
  ],
  format: "percent",
  calculate: (asOf, start, end) => {
    const first = Math.floor(start);
    const share = (Math.floor(asOf) - first + 1) / (Math.floor(end) - first + 1);
    return Math.max(0, Math.min(1, share));
  },
  native: (asOf, start, end) => `MAX(0,MIN(1,(INT(${asOf})-INT(${start})+1)/(INT(${end})-INT(${start})+1)))`,
  example: [[45838, 45658, 46022], 0.49589041095890413],
  source: "Elapsed days over all days",
});

const timeShare = number(
  ["progress", "progress", "进度", "Share of time or of the phased plan, 0 to 1", "时间或分解计划的进度，0 到 1"],
  { least: 0, most: 1 },
);

const pace = ofValues<[actual: number, target: number, progress: number]>("tracking", {
  id: "PACE",
  synonyms: ["pacing", "on track"],
  name: text("Pace", "进度比"),
  summary: text("Attainment over progress: 1 is exactly on pace.", "完成率与进度之比：1 表示正好同步。"),
  formula: text("actual / target / progress", "实际值 / 目标值 / 进度"),
  arguments: [
    number(["actual", "actual", "实际值", "Result so far", "目前结果"]),
    base(["target", "target", "目标值", "Target for the whole time", "全期目标"], { least: 0 }),
    { ...timeShare, base: true },
  ],
  format: "number",
  calculate: (actual, target, share) => actual / target / share,
  native: (actual, target, share) => `${actual}/${target}/${share}`,
  example: [[50, 100, 0.5], 1],
  source: "Attainment over time progress",
});

const paceGap = ofValues<[actual: number, target: number, progress: number]>("tracking", {
  id: "PACEGAP",
  synonyms: ["behind schedule", "进度落后", "时间进度差"],
  name: text("Pace gap", "进度差"),
  summary: text("Attainment less progress; below 0 is behind.", "完成率减进度；小于 0 为落后。"),
  formula: text("actual / target - progress", "实际值 / 目标值 - 进度"),
  arguments: [
    number(["actual", "actual", "实际值", "Result so far", "目前结果"]),
    base(["target", "target", "目标值", "Target for the whole time", "全期目标"], { least: 0 }),
    timeShare,
  ],
  format: "points",
  calculate: (actual, target, share) => actual / target - share,
  native: (actual, target, share) => `${actual}/${target}-${share}`,
  example: [[450, 1200, 0.25], 0.125],
  source: "Attainment less time progress",
});

export const requiredRate = ofValues<[target: number, actual: number, remaining: number]>("tracking", {
  id: "REQRATE",
  synonyms: ["required run rate", "catch-up rate", "remaining per month", "剩余月均"],
  name: text("Required rate", "所需速率"),
  summary: text(
    "What each remaining period must bring to meet the target; 0 once it is met.",
    "为达成目标剩余每期所需的数值；已达成为 0。",
  ),
  formula: text("(target - actual) / remaining", "(目标值 - 累计实际) / 剩余期数"),
  arguments: [
    number(["target", "target", "目标值", "Target for the whole time", "全期目标"]),
    number(["actual", "actual", "累计实际", "Result so far", "目前的累计结果"]),
    number(["remaining", "remaining", "剩余期数", "Periods that remain", "剩余的期数"], { least: 0 }),
  ],
  rules: [
    {
      error: "#DIV/0!",
      when: (target, actual, remaining) => remaining === 0 && actual < target,
      native: (target, actual, remaining) => `AND(${remaining}=0,${actual}<${target})`,
      condition: text("no period remains and the target is not met", "没有剩余期数且目标未达成"),
    },
  ],
  format: "amount",
  calculate: (target, actual, remaining) => (actual >= target ? 0 : (target - actual) / remaining),
  native: (target, actual, remaining) => `IF(${actual}>=${target},0,(${target}-${actual})/${remaining})`,
  example: [[1200, 450, 8], 93.75],
  source: "Remaining target over remaining periods",
});

const requiredLift = ofValues<[target: number, actual: number, elapsed: number, total: number]>("tracking", {
  id: "REQLIFT",
  synonyms: ["catch up", "TCPI", "追赶"],
  name: text("Required lift", "所需提速"),
  summary: text("By how much the rate so far must rise to meet the target.", "为达成目标，现有速率需要提高的比例。"),
  formula: text(
    "(target - actual) / (total - elapsed) / (actual / elapsed) - 1",
    "(目标值 - 累计实际) / (总期数 - 已过期数) / (累计实际 / 已过期数) - 1",
  ),
  arguments: [
    number(["target", "target", "目标值", "Target for the whole time", "全期目标"]),
    base(["actual", "actual", "累计实际", "Result so far", "目前的累计结果"], { least: 0 }),
    number(["elapsed", "elapsed", "已过期数", "Periods elapsed", "已经过去的期数"], { above: 0 }),
    number(["total", "total", "总期数", "Periods in all", "全部期数"]),
  ],
  rules: [
    {
      error: "#DIV/0!",
      when: (_target, _actual, elapsed, total) => elapsed === total,
      native: (_target, _actual, elapsed, total) => `${elapsed}=${total}`,
      condition: text("no period remains", "没有剩余期数"),
    },
    {
      error: "#NUM!",
      when: (_target, _actual, elapsed, total) => elapsed > total,
      native: (_target, _actual, elapsed, total) => `${elapsed}>${total}`,
      condition: text("more periods have elapsed than there are", "已过期数多于总期数"),
    },
  ],
  format: "percent",
  calculate: (target, actual, elapsed, total) =>
    Math.max(0, target - actual) / (total - elapsed) / (actual / elapsed) - 1,
  native: (target, actual, elapsed, total) =>
    `MAX(0,${target}-${actual})/(${total}-${elapsed})/(${actual}/${elapsed})-1`,
  example: [[1200, 300, 4, 12], 0.5],
  source: "To-complete performance index, as a rate",
});

export const attainmentFunctions = [
  attain,
  progress,
  variance,
  variancePercent,
  timeProgress,
  pace,
  paceGap,
  requiredRate,
  requiredLift,
];
