import { cellError, type Cell } from "../../cells";
import { number, optionalNumber, points } from "../arguments";
import { ofRanges, text } from "../definition";
import { round, settled } from "../numeric";
import { along, troubleOf, type Line } from "../points";

/** Control charts with a memory, which find small lasting shifts. */

const values = points(["values", "values", "数值序列", "Values in order of time", "按时间排列的数值"]);
const sigma = number(["sigma", "sigma", "标准差", "Standard deviation, above 0", "标准差，大于 0"], { above: 0 });
const onceBroken = text(
  "Each row builds on the one before: from a gap or an error on, all rows show it.",
  "每行都建立在前一行之上：出现缺口或错误后，其后各行均显示该错误。",
);

/** Places at which a statistic is compared with its limit, so that one reached by decimals is not beyond it. */
const LIMIT_PLACES = 9;

/** 1 above, -1 below, 0 within, limits included. */
function flagOf(value: number, lower: number, upper: number): number {
  if (round(value - upper, LIMIT_PLACES) > 0) return 1;
  return round(lower - value, LIMIT_PLACES) > 0 ? -1 : 0;
}

/** Answers a series point by point, each from the one before; what fails once stays failed. */
function chained(line: Line, width: number, next: (value: number) => Cell[]): Cell[][] {
  let failed: Cell[] | null = null;
  return along(line, (i) => {
    const trouble = failed ? null : troubleOf(line.cells, i, i + 1);
    if (trouble) failed = new Array<Cell>(width).fill(trouble);
    if (failed) return [...failed];
    const answer = next(line.cells[i] as number);
    if (answer.every((cell) => Number.isFinite(cell))) return answer;
    failed = new Array<Cell>(width).fill(cellError("#NUM!"));
    return [...failed];
  });
}

/** The value of a point in Excel's notation, with its guards and those of the point before. */
function nativeNext(cell: string, previous: readonly string[] | null, next: string): string {
  const checked = `IF(${cell}="",#N/A,IF(COUNT(${cell})<1,#VALUE!,${next}))`;
  const before = previous?.[0];
  return before === undefined ? checked : `IF(ISNUMBER(${before}),${checked},${before})`;
}

export const cusum = ofRanges<[values: Line, target: number, sigma: number, k: number, h: number]>("warning", {
  id: "CUSUM",
  synonyms: ["cumulative sum chart", "drift", "shift detection", "累积和"],
  name: text("Cumulative sums (CUSUM)", "累积和（CUSUM）"),
  summary: text(
    "Sums up deviations from a target in both directions; the flag tells when a sum leaves its limit.",
    "向两个方向累积与目标的偏差，累积和超出界限时给出标记。",
  ),
  formula: text(
    "z = (value - target) / sigma; high = max(0, high + z - k); low = max(0, low - z - k); flag beyond h",
    "z = (数值 - 目标值) / 标准差；上侧 = max(0, 上侧 + z - k)；下侧 = max(0, 下侧 - z - k)；超过 h 即报警",
  ),
  arguments: [
    values,
    number(["target", "target", "目标值", "Target, or mean in control", "目标值或受控均值"]),
    sigma,
    optionalNumber(["k", "k", "参考值 k", "Slack in sigmas, 0.5 unless told", "以 σ 计的松弛量，默认 0.5"], 0.5, {
      least: 0,
    }),
    optionalNumber(["h", "h", "判定界限 h", "Limit in sigmas, 5 unless told", "以 σ 计的界限，默认 5"], 5, {
      least: 0,
    }),
  ],
  remarks: [
    text("The flag is 1 for high, -1 for low, strictly beyond h.", "标记 1 为偏高、-1 为偏低，须严格超过 h。"),
    onceBroken,
  ],
  format: "number",
  shape: "lines",
  columns: [text("High sum", "上侧累积和"), text("Low sum", "下侧累积和"), text("Flag", "标记")],
  calculate: (line, target, deviation, k, h) => {
    let high = 0;
    let low = 0;
    return chained(line, 3, (value) => {
      const z = (value - target) / deviation;
      const scale = Math.abs(z) + k + high + low;
      high = Math.max(0, settled(high + z - k, scale));
      low = Math.max(0, settled(low - z - k, scale));
      const flag = flagOf(high, -Infinity, h) || -flagOf(low, -Infinity, h);
      return [high, low, flag];
    });
  },
  native: {
    continues: true,
    lines: ({ n, previous }, series, target, deviation, k, h) => {
      const cell = `INDEX(${series},${n})`;
      const z = `(${cell}-${target})/${deviation}`;
      const [before, beforeLow] = previous ?? ["0", "0"];
      const high = `MAX(0,${before}+${z}-${k})`;
      const low = `MAX(0,${beforeLow}-${z}-${k})`;
      const beyond = (sum: string) => `ROUND(${sum}-${h},${LIMIT_PLACES})>0`;
      return [high, low, `IF(${beyond(high)},1,IF(${beyond(low)},-1,0))`].map((next) =>
        nativeNext(cell, previous, next),
      );
    },
  },
  example: [
    [[[10.5], [11], [11.5]], 10, 1],
    [
      [0, 0, 0],
      [0.5, 0, 0],
      [1.5, 0, 0],
    ],
  ],
  source: "Tabular CUSUM, NIST handbook and JMP",
});

const ewma = ofRanges<[values: Line, mean: number, sigma: number, lambda: number, width: number]>("warning", {
  id: "EWMA",
  synonyms: ["moving average", "exponentially weighted", "移动平均"],
  name: text("Moving average chart (EWMA)", "指数加权移动平均（EWMA）"),
  summary: text(
    "The exponentially weighted average with its exact limits; the flag tells when it leaves them.",
    "指数加权移动平均及其精确控制限，超出时给出标记。",
  ),
  formula: text(
    "z = λ × value + (1 - λ) × z; mean ± L × sigma × √(λ/(2-λ) × (1 - (1-λ)^(2i)))",
    "z = λ × 数值 + (1 - λ) × z；界限 = 中心线 ± L × 标准差 × √(λ/(2-λ) × (1 - (1-λ)^(2i)))",
  ),
  arguments: [
    values,
    number(["mean", "mean", "中心线", "Mean in control", "受控均值"]),
    sigma,
    optionalNumber(
      ["lambda", "lambda", "权重 λ", "Weight of the newest value, 0.2 unless told", "最新值的权重，默认 0.2"],
      0.2,
      {
        above: 0,
        most: 1,
      },
    ),
    optionalNumber(
      ["width", "width", "界限宽度 L", "Limits in sigmas, 3 unless told", "以 σ 计的界限宽度，默认 3"],
      3,
      { least: 0 },
    ),
  ],
  remarks: [
    text("The flag is 1 above, -1 below, strictly beyond the limit.", "标记 1 为高于上限、-1 为低于下限，须严格超过。"),
    onceBroken,
  ],
  format: "number",
  shape: "lines",
  columns: [text("Average", "平均"), text("Lower limit", "下限"), text("Upper limit", "上限"), text("Flag", "标记")],
  calculate: (line, mean, deviation, lambda, width) => {
    let average = mean;
    let count = 0;
    return chained(line, 4, (value) => {
      count++;
      average = lambda * value + (1 - lambda) * average;
      const spread = width * deviation * Math.sqrt((lambda / (2 - lambda)) * (1 - (1 - lambda) ** (2 * count)));
      return [average, mean - spread, mean + spread, flagOf(average, mean - spread, mean + spread)];
    });
  },
  native: {
    continues: true,
    lines: ({ n, previous }, series, mean, deviation, lambda, width) => {
      const cell = `INDEX(${series},${n})`;
      const average = `${lambda}*${cell}+(1-${lambda})*${previous?.[0] ?? mean}`;
      const spread = `${width}*${deviation}*SQRT(${lambda}/(2-${lambda})*(1-(1-${lambda})^${2 * n}))`;
      const above = `ROUND(${average}-(${mean}+${spread}),${LIMIT_PLACES})>0`;
      const below = `ROUND(${mean}-${spread}-(${average}),${LIMIT_PLACES})>0`;
      return [average, `${mean}-${spread}`, `${mean}+${spread}`, `IF(${above},1,IF(${below},-1,0))`].map((next) =>
        nativeNext(cell, previous, next),
      );
    },
  },
  example: [
    [[[10], [11]], 10, 1],
    [
      [10, 9.4, 10.6, 0],
      [10.2, 9.231625091968, 10.768374908032, 0],
    ],
  ],
  source: "EWMA chart with exact limits, NIST handbook and JMP",
});

export const chartFunctions = [cusum, ewma];
