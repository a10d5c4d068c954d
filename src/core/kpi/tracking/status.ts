import { number, optionalNumber, series, without } from "../arguments";
import { ofRanges, ofValues, text } from "../definition";
import { filledPart, literalOf } from "../notation";
import { round, sum, sumOfProducts } from "../numeric";

/** Status and risk: what a figure means at a glance. */

/** Digits after the point at which a value and a threshold are one, so that 0.8 reached by arithmetic is 0.8. */
const STATUS_PLACES = 9;

/** Whether higher is better, where both thresholds are constants. */
function order(green: string, amber: string): boolean | undefined {
  const [g, a] = [literalOf(green), literalOf(amber)];
  return typeof g === "number" && typeof a === "number" ? g >= a : undefined;
}

export const status = ofValues<[value: number, green: number, amber: number]>("tracking", {
  id: "RAG",
  synonyms: ["traffic light", "red amber green", "status light", "红绿灯", "红黄绿灯", "状态灯"],
  name: text("Status (red, amber, green)", "红黄绿状态"),
  summary: text(
    "G, A or R by two thresholds; their order says whether higher or lower is better.",
    "按两个阈值给出 G、A 或 R；阈值的大小顺序决定越高越好还是越低越好。",
  ),
  formula: text("G from green on, A from amber on, else R", "达到绿线为 G，达到黄线为 A，否则为 R"),
  arguments: [
    number(["value", "value", "数值", "Value to judge", "要评判的数值"]),
    number(["green", "green", "绿线", "Threshold of green", "绿灯阈值"]),
    number(["amber", "amber", "黄线", "Threshold of amber", "黄灯阈值"]),
  ],
  remarks: [
    text(
      "A value on a threshold takes the better side; a blank is #N/A and never red; equal thresholds leave two states.",
      "等于阈值时归入较好的一侧；空白为 #N/A，绝不判红；两个阈值相等时只有两种状态。",
    ),
  ],
  format: "status",
  calculate: (value, green, amber) => {
    const v = round(value, STATUS_PLACES);
    const g = round(green, STATUS_PLACES);
    const a = round(amber, STATUS_PLACES);
    if (g >= a) return v >= g ? "G" : v >= a ? "A" : "R";
    return v <= g ? "G" : v <= a ? "A" : "R";
  },
  native: (value, green, amber) => {
    const at = (what: string) => (literalOf(what) === undefined ? `ROUND(${what},${STATUS_PLACES})` : what);
    const higher = order(green, amber) ?? `${at(green)}>=${at(amber)}`;
    const better = (threshold: string) => {
      const above = `${at(value)}>=${at(threshold)}`;
      const below = `${at(value)}<=${at(threshold)}`;
      return higher === true ? above : higher === false ? below : `IF(${higher},${above},${below})`;
    };
    return `IF(${better(green)},"G",IF(${better(amber)},"A","R"))`;
  },
  example: [[0.8, 0.95, 0.8], "A"],
  source: "Oracle KPI thresholds",
});

export const riskScore = ofValues<[probability: number, impact: number, scale: number]>("tracking", {
  id: "RISKSCORE",
  synonyms: ["risk matrix", "probability × impact", "probability impact", "风险矩阵", "风险评分"],
  name: text("Risk score", "风险值"),
  summary: text("Probability times impact, each a whole step of the scale.", "概率乘以影响，两者均为量表上的整数级。"),
  formula: text("probability × impact", "概率 × 影响"),
  arguments: [
    number(["probability", "probability", "概率", "Step of probability, from 1", "概率等级，从 1 开始"], {
      least: 1,
      whole: true,
    }),
    number(["impact", "impact", "影响", "Step of impact, from 1", "影响等级，从 1 开始"], { least: 1, whole: true }),
    optionalNumber(["scale", "scale", "量表", "Highest step, 5 unless told", "最高等级，默认 5"], 5, {
      least: 1,
      whole: true,
    }),
  ],
  rules: [
    {
      error: "#NUM!",
      when: (probability, impact, scale) => probability > scale || impact > scale,
      native: (probability, impact, scale) => `OR(${probability}>${scale},${impact}>${scale})`,
      condition: text("probability or impact is above the scale", "概率或影响超出量表"),
    },
  ],
  format: "number",
  calculate: (probability, impact) => probability * impact,
  native: (probability, impact) => `${probability}*${impact}`,
  example: [[4, 5], 20],
  source: "Probability-impact matrix",
});

export const riskLevel = ofValues<[score: number]>("tracking", {
  id: "RISKLEVEL",
  synonyms: ["risk rating", "risk class", "风险级别"],
  name: text("Risk level", "风险等级"),
  summary: text(
    "L up to 4, M up to 9, H up to 16, E up to 25.",
    "4 及以下为 L，9 及以下为 M，16 及以下为 H，25 及以下为 E。",
  ),
  formula: text("L ≤ 4 < M ≤ 9 < H ≤ 16 < E ≤ 25", "L ≤ 4 < M ≤ 9 < H ≤ 16 < E ≤ 25"),
  arguments: [
    number(["score", "score", "风险值", "Risk score on the 5 × 5 scale", "5 × 5 量表的风险值"], {
      least: 1,
      most: 25,
      whole: true,
    }),
  ],
  format: "status",
  calculate: (score) => (score <= 4 ? "L" : score <= 9 ? "M" : score <= 16 ? "H" : "E"),
  native: (score) => `IF(${score}<=4,"L",IF(${score}<=9,"M",IF(${score}<=16,"H","E")))`,
  example: [[10], "H"],
  source: "5 × 5 probability-impact matrix",
});

const expectedValue = ofValues<[probability: number, impact: number]>("tracking", {
  id: "EMV",
  synonyms: ["expected loss", "expected value", "期望损失", "预期损失", "期望值"],
  name: text("Expected monetary value", "预期货币价值"),
  summary: text("Probability times the amount at stake.", "概率乘以涉及金额。"),
  formula: text("probability × impact", "概率 × 影响金额"),
  arguments: [
    number(["probability", "probability", "概率", "Probability, 0 to 1", "概率，0 到 1"], { least: 0, most: 1 }),
    number(["impact", "impact", "影响金额", "Amount; a threat is negative", "金额；威胁为负"]),
  ],
  format: "amount",
  calculate: (probability, impact) => probability * impact,
  native: (probability, impact) => `${probability}*${impact}`,
  example: [[0.3, -200000], -60000],
  source: "Project risk management: expected monetary value",
});

/** What weights may miss 1 by, for the noise of decimal fractions. */
const WEIGHT_TOLERANCE = 1e-9;

const weightedScore = ofRanges<[weights: readonly number[], scores: readonly number[], cap: number | null]>(
  "tracking",
  {
    id: "WSCORE",
    synonyms: ["weighted score", "weighted average", "scorecard", "加权平均", "绩效得分"],
    name: text("Weighted score", "加权得分"),
    summary: text(
      "The scores of several KPIs by their weights, each up to a cap if one is given.",
      "多个指标按权重合计的得分；给出上限时每项不超过上限。",
    ),
    formula: text("Σ weight × min(score, cap)", "Σ 权重 × min(得分, 上限)"),
    arguments: [
      series(["weights", "weights", "权重", "Weights that add up to 1", "合计为 1 的权重"], 1, { least: 0 }),
      series(["scores", "scores", "得分", "Score of each", "各项得分"]),
      without(
        optionalNumber(["cap", "cap", "上限", "Highest score that counts", "计入的最高得分"], null),
        "no cap",
        "不设上限",
      ),
    ],
    rules: [
      {
        error: "#NUM!",
        when: (weights) => Math.abs(sum(weights) - 1) > WEIGHT_TOLERANCE,
        native: (weights) => `ABS(SUM(${weights})-1)>0.000000001`,
        condition: text("the weights do not add up to 1", "权重合计不为 1"),
      },
    ],
    format: "percent",
    shape: "value",
    calculate: (weights, scores, cap) =>
      sumOfProducts(weights, cap === null ? scores : scores.map((score) => Math.min(score, cap))),
    native: {
      value: (weights, scores, cap) => {
        if (cap === "") return `SUMPRODUCT(${weights},${scores})`;
        const known = filledPart(scores);
        const given = literalOf(cap) === undefined ? `(${cap}<>"")*` : "";
        const over = `${given}(${known}>${cap})*(${known}-N(${cap}))`;
        return `SUMPRODUCT(${filledPart(weights)},${known}-${over})`;
      },
    },
    example: [[[[0.5], [0.3], [0.2]], [[2], [0.9], [0.8]], 1.2], 1.03],
    source: "Weighted scorecard with a cap",
  },
);

export const statusFunctions = [status, riskScore, riskLevel, expectedValue, weightedScore];
