import { base, choice, number, option, series } from "../arguments";
import { ofRanges, ofValues, text } from "../definition";
import { filledPart, placesOf } from "../notation";
import { mean, sum } from "../numeric";
import { holtWintersForecast, type SeasonKind } from "./holtWinters";

/** Forecasts of the year's end, and how good a forecast was. */

export const seasonalForecast = ofValues<[ytd: number, ytdLastYear: number, totalLastYear: number]>("tracking", {
  id: "FCSEASONAL",
  synonyms: ["forecast", "seasonal", "seasonality", "full-year forecast", "全年预测", "预测"],
  name: text("Seasonal forecast", "季节性预测"),
  summary: text(
    "The year's result if its remaining months weigh as much as last year's.",
    "假定剩余月份的占比与去年相同的全年预测。",
  ),
  formula: text("ytd × totalLastYear / ytdLastYear", "本年累计 × 去年全年 / 去年同期累计"),
  arguments: [
    number(["ytd", "ytd", "本年累计", "Result so far this year", "今年至今的累计"]),
    base(["ytdLastYear", "ytdLastYear", "去年同期累计", "Result so far a year ago", "去年同期的累计"], { least: 0 }),
    number(["totalLastYear", "totalLastYear", "去年全年", "Last year's total", "去年的全年合计"]),
  ],
  rules: [
    {
      error: "#NUM!",
      when: (_, ytdLastYear, totalLastYear) => totalLastYear < ytdLastYear,
      native: (_, ytdLastYear, totalLastYear) => `${totalLastYear}<${ytdLastYear}`,
      condition: text("last year's total is below its value to date", "去年全年小于去年同期累计"),
    },
  ],
  format: "amount",
  calculate: (ytd, ytdLastYear, totalLastYear) => (ytd * totalLastYear) / ytdLastYear,
  native: (ytd, ytdLastYear, totalLastYear) => `${ytd}*${totalLastYear}/${ytdLastYear}`,
  example: [[330, 300, 1200], 1320],
  source: "Last year's seasonal share",
});

const trendForecast = ofRanges<[values: readonly number[], total: number]>("tracking", {
  id: "FCTREND",
  synonyms: ["linear trend", "trend line", "extrapolate", "趋势外推"],
  name: text("Trend forecast", "趋势预测"),
  summary: text(
    "The year's result if the rest follows the straight line through the values so far.",
    "假定其余各期沿现有数值的直线趋势发展的全期预测。",
  ),
  formula: text("sum of values + the line's values for the periods to come", "已有数值之和 + 趋势线在其余各期的数值"),
  arguments: [
    series(["values", "values", "已有数值", "Values so far, in order of time", "按时间排列的已有数值"], 2),
    number(["total", "total", "总期数", "Periods in all", "全部期数"], { whole: true }),
  ],
  rules: [
    {
      error: "#NUM!",
      when: (values, total) => total < values.length,
      native: (values, total) => `${total}<COUNT(${values})`,
      condition: text("there are more values than periods", "数值多于总期数"),
    },
  ],
  format: "amount",
  shape: "value",
  calculate: (values, total) => {
    const { centre, level, slope } = trendLine(values);
    const rest = total - values.length;
    const middleOfRest = (values.length + 1 + total) / 2;
    return sum(values) + rest * (level + slope * (middleOfRest - centre));
  },
  native: {
    value: (values, total) => {
      const known = filledPart(values);
      const middle = `(COUNT(${values})+1+${total})/2`;
      return `SUM(${values})+(${total}-COUNT(${values}))*SUMPRODUCT(FORECAST(${middle},${known},${placesOf(known)}))`;
    },
  },
  example: [[[[10], [12], [14]], 12], 252],
  source: "Least squares over the periods 1 to n",
});

/** The least-squares line through values at the places 1 to n, by its middle. */
function trendLine(values: readonly number[]): { centre: number; level: number; slope: number } {
  const n = values.length;
  const centre = (n + 1) / 2;
  const level = mean(values);
  const products = values.map((value, i) => (i + 1 - centre) * (value - level));
  return { centre, level, slope: sum(products) / ((n * (n * n - 1)) / 12) };
}

const smoothing = (name: string, chinese: string, about: string, aboutChinese: string) =>
  number([name, name, chinese, `${about}, 0 to 1`, `${aboutChinese}，0 到 1`], { least: 0, most: 1 });

const holtWinters = ofRanges<
  [values: readonly number[], m: number, h: number, alpha: number, beta: number, gamma: number, kind: SeasonKind]
>("tracking", {
  id: "HOLTWINTERS",
  synonyms: ["exponential smoothing", "ETS", "指数平滑", "三次指数平滑"],
  name: text("Holt-Winters forecast", "Holt-Winters 预测"),
  summary: text(
    "Forecasts h periods from level, trend and season, by exponential smoothing.",
    "用指数平滑按水平、趋势与季节预测其后 h 期。",
  ),
  formula: text(
    "level + k × trend + season, or (level + k × trend) × season",
    "水平 + k × 趋势 + 季节，或 (水平 + k × 趋势) × 季节",
  ),
  arguments: [
    series([
      "values",
      "values",
      "历史数值",
      "History in order of time, two seasons at least",
      "按时间排列的历史，至少两个周期",
    ]),
    number(["m", "m", "周期长度", "Periods in a season, 12 for months", "一个周期的期数，月度为 12"], {
      least: 2,
      whole: true,
    }),
    number(["h", "h", "预测期数", "Periods to forecast", "要预测的期数"], { least: 1, whole: true }),
    smoothing("alpha", "水平系数", "Smoothing of the level", "水平的平滑系数"),
    smoothing("beta", "趋势系数", "Smoothing of the trend", "趋势的平滑系数"),
    smoothing("gamma", "季节系数", "Smoothing of the season", "季节的平滑系数"),
    option(
      ["kind", "kind", "季节类型", "Season that is added or multiplied: add or mul", "季节相加或相乘：add 或 mul"],
      "SEASONKIND",
      [
        choice("add", "Additive", "加法", "The season adds an amount", "季节因素为加减的数量"),
        choice("mul", "Multiplicative", "乘法", "The season multiplies", "季节因素为倍数"),
      ],
      "add",
    ),
  ],
  rules: [
    {
      error: "#N/A",
      when: (values, m) => values.length < 2 * m,
      condition: text("there are less than two seasons", "不足两个周期"),
    },
    {
      error: "#NUM!",
      when: (values, _m, _h, _alpha, _beta, _gamma, kind) => kind === "mul" && values.some((value) => value <= 0),
      condition: text("a value is not above zero and kind is mul", "乘法季节下存在不大于零的数值"),
    },
    {
      error: "#NUM!",
      when: (_values, _m, h) => h > MOST_ROWS,
      condition: text("the forecast is longer than a worksheet", "预测期数超过工作表行数"),
    },
  ],
  remarks: [
    text(
      "Start: trend = (mean of season 2 - mean of season 1) / m; level before the first value; seasons are what the first season differs from that line, not normalized.",
      "初值：趋势 =（第二周期均值 - 第一周期均值）/ m；水平的初值取首期的前一期；季节为第一周期各值与该直线之差（或比），不作归一化。",
    ),
  ],
  format: "amount",
  shape: "table",
  calculate: (values, m, h, alpha, beta, gamma, kind) =>
    holtWintersForecast(values, { season: m, alpha, beta, gamma, kind }, h).map((value) => [value]),
  native: { none: text("It needs a helper table of level, trend and season.", "需要水平、趋势、季节的辅助表。") },
  example: [
    [[[10], [20], [30], [40], [14], [24], [34], [44]], 4, 4, 0.5, 0.5, 0.5, "add"],
    [[18], [28], [38], [48]],
  ],
  source: "Hyndman and Athanasopoulos: Forecasting, Principles and Practice, 7.3",
});

/** Rows of a worksheet, the most that can spill. */
const MOST_ROWS = 1_048_576;

const absoluteError = ofRanges<[actuals: readonly number[], forecasts: readonly number[]]>("tracking", {
  id: "WAPE",
  synonyms: ["MAPE", "forecast accuracy", "forecast error", "预测准确率", "预测误差"],
  name: text("Forecast error (WAPE)", "预测误差（WAPE）"),
  summary: text(
    "The sum of the absolute errors over the sum of the absolute actuals.",
    "绝对误差之和与实际值绝对值之和的比例。",
  ),
  formula: text("Σ|actual - forecast| / Σ|actual|", "Σ|实际值 - 预测值| / Σ|实际值|"),
  arguments: [
    { ...series(["actuals", "actuals", "实际值", "Actual values", "实际数值"]), leads: true },
    series(["forecasts", "forecasts", "预测值", "Forecast of each", "对应的预测数值"]),
  ],
  rules: [
    {
      error: "#DIV/0!",
      when: (actuals) => actuals.every((value) => value === 0),
      native: (actuals) => `SUMPRODUCT(ABS${filledPart(actuals)})=0`,
      condition: text("all actual values are zero", "实际值全为零"),
    },
  ],
  remarks: [text("Forecasts of periods without an actual yet do not count.", "尚无实际值的时期，其预测不计。")],
  format: "percent",
  shape: "value",
  calculate: (actuals, forecasts) =>
    sum(actuals.map((actual, i) => Math.abs(actual - (forecasts[i] as number)))) / sum(actuals.map(Math.abs)),
  native: {
    value: (actuals, forecasts) => {
      const errors = `ABS(${filledPart(actuals)}-(INDEX(${forecasts},1):INDEX(${forecasts},COUNT(${actuals}))))`;
      return `SUMPRODUCT(${errors})/SUMPRODUCT(ABS${filledPart(actuals)})`;
    },
  },
  example: [
    [
      [[100], [0], [50]],
      [[90], [10], [55]],
    ],
    0.16666666666666666,
  ],
  source: "Weighted absolute percentage error",
});

export const forecastFunctions = [seasonalForecast, trendForecast, holtWinters, absoluteError];
