import { number, optionalNumber, series, without } from "../arguments";
import { ofRanges, text } from "../definition";
import { filledPart, literalOf } from "../notation";
import { mean, median, sampleDeviation, sum } from "../numeric";

/** Outliers: how far a value stands from what a series usually shows. */

/** Wheeler's constants: 3 / 1.128 for the limits of single values, and for that of their moving range. */
const LIMIT_FACTOR = 2.66;
const RANGE_FACTOR = 3.267;

export const individuals = ofRanges<[values: readonly number[], baselineCount: number | null]>("warning", {
  id: "XMR",
  synonyms: ["control chart", "control limits", "SPC", "individuals chart", "I-MR", "控制图", "控制限"],
  name: text("XmR limits", "XmR 控制限"),
  summary: text(
    "The limits between which single values vary by chance, from their mean moving range.",
    "由移动极差均值得出的单值波动控制限。",
  ),
  formula: text(
    "mean ± 2.66 × mR; range limit 3.267 × mR",
    "均值 ± 2.66 × 平均移动极差；极差上限 = 3.267 × 平均移动极差",
  ),
  arguments: [
    series(["values", "values", "数值序列", "Values in order of time", "按时间排列的数值"], 2),
    without(
      optionalNumber(
        [
          "baselineCount",
          "baselineCount",
          "基线点数",
          "Limits are frozen on the first n values",
          "控制限固定取前 n 个数值",
        ],
        null,
        { least: 2, whole: true },
      ),
      "all values",
      "全部数值",
    ),
  ],
  rules: [
    {
      error: "#N/A",
      when: (values, count) => count !== null && count > values.length,
      native: (values, count) => (count === "" ? null : `${count}>COUNT(${values})`),
      condition: text("there are fewer values than the baseline needs", "数值少于基线点数"),
    },
  ],
  format: "number",
  shape: "row",
  columns: [
    text("Mean", "均值"),
    text("Mean moving range", "移动极差均值"),
    text("Upper limit", "上控制限"),
    text("Lower limit", "下控制限"),
    text("Upper range limit", "极差上限"),
  ],
  calculate: (values, count) => {
    const baseline = values.slice(0, count ?? values.length);
    const centre = mean(baseline);
    const ranges = baseline.slice(1).map((value, i) => Math.abs(value - (baseline[i] as number)));
    const range = sum(ranges) / ranges.length;
    return [[centre, range, centre + LIMIT_FACTOR * range, centre - LIMIT_FACTOR * range, RANGE_FACTOR * range]];
  },
  native: {
    row: (values, count) => {
      const n = baselineLength(values, count);
      const centre = `AVERAGE(INDEX(${values},1):INDEX(${values},${n}))`;
      const moves = `(INDEX(${values},2):INDEX(${values},${n}))-(INDEX(${values},1):INDEX(${values},${n}-1))`;
      const range = `SUMPRODUCT(ABS(${moves}))/(${n}-1)`;
      return [
        centre,
        range,
        `${centre}+${LIMIT_FACTOR}*${range}`,
        `${centre}-${LIMIT_FACTOR}*${range}`,
        `${RANGE_FACTOR}*${range}`,
      ];
    },
  },
  example: [
    [[[52], [47], [53], [51], [50], [48], [80]], 6],
    [[50.166666666666664, 3.2, 58.67866666666667, 41.65466666666667, 10.4544]],
  ],
  source: "Wheeler: XmR chart",
});

function baselineLength(values: string, count: string): string {
  if (count === "") return `COUNT(${values})`;
  return literalOf(count) === undefined ? `IF(${count}="",COUNT(${values}),${count})` : count;
}

const zScore = ofRanges<[x: number, values: readonly number[]]>("warning", {
  id: "ZSCORE",
  synonyms: ["outlier", "standard score", "z score", "anomaly", "异常值", "标准分"],
  name: text("z-score", "Z 分数"),
  summary: text(
    "How many standard deviations a value lies from the mean of a series.",
    "某值偏离序列均值的标准差倍数。",
  ),
  formula: text("(x - mean) / sample standard deviation", "(数值 - 均值) / 样本标准差"),
  arguments: [
    number(["x", "x", "数值", "Value to judge", "要评判的数值"]),
    series(["values", "values", "数值序列", "Values it is compared with", "用来比较的数值"], 2),
  ],
  rules: [
    {
      error: "#DIV/0!",
      when: (_, values) => values.every((value) => value === values[0]),
      native: (_, values) => `MAX(${values})=MIN(${values})`,
      condition: text("all values are equal", "所有数值相等"),
    },
  ],
  format: "number",
  shape: "value",
  // The mean of the distances keeps the digits that the distance to a rounded mean would lose.
  calculate: (x, values) => mean(values.map((value) => x - value)) / sampleDeviation(values),
  native: { value: (x, values) => `(${x}-AVERAGE(${values}))/STDEV(${values})` },
  example: [[60, [[52], [47], [53], [51], [50], [48], [55], [49], [51], [53], [46], [50]]], 3.6241211678],
  source: "Standard score with the sample standard deviation",
});

/** How far a value and the values of a series lie from the series' median, all seen from one of its middle values. */
function fromMedian(x: number, values: readonly number[]): { readonly distance: number; readonly deviation: number } {
  const middle = Float64Array.from(values).sort()[values.length >> 1] as number;
  const shifted = values.map((value) => value - middle);
  const centre = median(shifted);
  return { distance: x - middle - centre, deviation: median(shifted.map((value) => Math.abs(value - centre))) };
}

const nativeDeviation = (values: string) => `SUMPRODUCT(MEDIAN(ABS(${filledPart(values)}-MEDIAN(${values}))))`;

export const robustScore = ofRanges<[x: number, values: readonly number[]]>("warning", {
  id: "MADSCORE",
  synonyms: ["median absolute deviation", "MAD", "robust outlier", "中位数绝对偏差"],
  name: text("Robust z-score", "稳健 Z 分数（MAD）"),
  summary: text(
    "A z-score from medians, which outliers in the series itself do not move; above 3.5 is an outlier.",
    "以中位数计算、不受序列内异常值影响的 Z 分数；超过 3.5 为异常。",
  ),
  formula: text("0.6745 × (x - median) / MAD", "0.6745 × (数值 - 中位数) / 绝对中位差"),
  arguments: [
    number(["x", "x", "数值", "Value to judge", "要评判的数值"]),
    series(
      ["values", "values", "数值序列", "Values it is compared with, three at least", "用来比较的数值，至少三个"],
      3,
    ),
  ],
  rules: [
    {
      error: "#DIV/0!",
      when: (x, values) => fromMedian(x, values).deviation === 0,
      native: (_, values) => `${nativeDeviation(values)}=0`,
      condition: text("the median deviation is zero", "绝对偏差的中位数为零"),
    },
  ],
  format: "number",
  shape: "value",
  calculate: (x, values) => {
    const { distance, deviation } = fromMedian(x, values);
    return (0.6745 * distance) / deviation;
  },
  native: { value: (x, values) => `0.6745*(${x}-MEDIAN(${values}))/${nativeDeviation(values)}` },
  example: [[60, [[52], [47], [53], [51], [50], [48], [55], [49], [51], [53], [46], [50]]], 3.203875],
  source: "Iglewicz and Hoaglin: modified z-score",
});

export const outlierFunctions = [individuals, zScore, robustScore];
