import { base, choice, number, option, series } from "../arguments";
import { ofRanges, ofValues, text } from "../definition";
import { byOption } from "../notation";
import { chain, compound, compoundGrowth, mean } from "../numeric";

/** Growth rates: how a figure compares with an earlier one. */

const growthModes = [
  choice(
    "error",
    "Error on a negative base",
    "基数为负时报错",
    "A negative prior value gives #NUM!, as its percentage would mislead",
    "上期值为负时返回 #NUM!，因为此时百分比会误导",
  ),
  choice(
    "abs",
    "Divide by the absolute base",
    "除以基数绝对值",
    "Divides by the absolute prior value, so that a smaller loss counts as growth",
    "除以上期值的绝对值，亏损减少计为增长",
  ),
];

const growth = ofValues<[current: number, prior: number, mode: string]>("growth", {
  id: "GROWTH",
  synonyms: [
    "percent change",
    "percentage change",
    "change %",
    "growth %",
    "MoM",
    "QoQ",
    "环比",
    "增速",
    "增幅",
    "变动率",
    "涨幅",
  ],
  name: text("Growth rate", "增长率"),
  summary: text("Change from the prior value, as a share of it.", "本期相对上期的变化占上期的比例。"),
  formula: text("(current - prior) / prior", "(本期值 - 上期值) / 上期值"),
  arguments: [
    number(["current", "current", "本期值", "Value of the period under review", "考察期的数值"]),
    base(["prior", "prior", "上期值", "Value it is compared with", "用来比较的数值"]),
    option(
      ["mode", "mode", "模式", "What a negative prior value does: error or abs", "上期值为负时的处理：error 或 abs"],
      "GROWTHMODE",
      growthModes,
      "error",
    ),
  ],
  rules: [
    {
      error: "#NUM!",
      when: (_, prior, mode) => prior < 0 && mode === "error",
      native: (_, prior, mode) => {
        const negative = `${prior}<0`;
        return mode === '"abs"' ? null : mode === '"error"' ? negative : `AND(${negative},${mode}="error")`;
      },
      condition: text("the prior value is negative, unless mode is abs", "上期值为负（abs 模式除外）"),
    },
  ],
  remarks: [
    text(
      "A negative base has no growth rate: from -100 to 50 is no -150%. That it answers #NUM! is this add-in's choice.",
      "负基数没有增长率：从 -100 到 50 不是 -150%。返回 #NUM! 是本加载项的约定。",
    ),
  ],
  format: "percent",
  calculate: (current, prior, mode) => (current - prior) / (mode === "abs" ? Math.abs(prior) : prior),
  native: (current, prior, mode) => `(${current}-${prior})/${byOption(mode, { error: prior, abs: `ABS(${prior})` })}`,
  example: [[120, 100], 0.2],
  source: "Percentage change",
});

const cagr = ofValues<[begin: number, end: number, n: number]>("growth", {
  id: "CAGR",
  synonyms: ["compound annual growth rate", "RRI", "年均复合增长率", "年均增长率"],
  name: text("Compound growth rate", "复合增长率"),
  summary: text(
    "The constant growth a period that leads from the first value to the last.",
    "从期初值到期末值每期的恒定增长率。",
  ),
  formula: text("(end / begin)^(1 / n) - 1", "(期末值 / 期初值)^(1 / 期数) - 1"),
  arguments: [
    base(["begin", "begin", "期初值", "Value at the start", "起点的数值"], { least: 0 }),
    number(["end", "end", "期末值", "Value at the end", "终点的数值"], { least: 0 }),
    number(["n", "n", "期数", "Number of periods between them; may be a fraction", "两者之间的期数，可以是小数"], {
      above: 0,
    }),
  ],
  format: "percent",
  calculate: compoundGrowth,
  native: (begin, end, n) => `(${end}/${begin})^(1/${n})-1`,
  example: [[100, 200, 5], 0.1486983549970351],
  source: "Microsoft Support: RRI function",
});

const cmgr = ofRanges<[values: readonly number[]]>("growth", {
  id: "CMGR",
  synonyms: ["compound monthly growth rate", "月均复合增长率"],
  name: text("Compound monthly growth", "复合月增长率"),
  summary: text(
    "The constant growth a period of a series, from its first value to its last.",
    "序列从首值到末值每期的恒定增长率。",
  ),
  formula: text("(last / first)^(1 / (count - 1)) - 1", "(末值 / 首值)^(1 / (数值个数 - 1)) - 1"),
  arguments: [series(["values", "values", "数值序列", "Values in order of time", "按时间排列的数值"], 2)],
  rules: [
    {
      error: "#DIV/0!",
      when: ([first]) => first === 0,
      native: (values) => `INDEX(${values},1)=0`,
      condition: text("the first value is zero", "首值为零"),
    },
    {
      error: "#NUM!",
      when: (values) => (values[0] as number) < 0 || (values[values.length - 1] as number) < 0,
      native: (values) => `OR(INDEX(${values},1)<0,INDEX(${values},COUNT(${values}))<0)`,
      condition: text("the first or the last value is negative", "首值或末值为负"),
    },
  ],
  format: "percent",
  shape: "value",
  calculate: (values) => compoundGrowth(values[0] as number, values[values.length - 1] as number, values.length - 1),
  native: {
    value: (values) => `(INDEX(${values},COUNT(${values}))/INDEX(${values},1))^(1/(COUNT(${values})-1))-1`,
  },
  example: [[[[100], [110], [121], [133.1]]], 0.1],
  source: "Compound growth over count - 1 periods",
});

const annualize = ofValues<[rate: number, k: number]>("growth", {
  id: "ANNUALIZE",
  synonyms: ["annualised", "annual rate", "年化"],
  name: text("Annualized rate", "年化增长率"),
  summary: text("A rate a period, compounded over k periods.", "将每期增长率按 k 期复利换算。"),
  formula: text("(1 + rate)^k - 1", "(1 + 每期增长率)^期数 - 1"),
  arguments: [
    number(["rate", "rate", "每期增长率", "Growth a period, for example 0.01", "每期增长率，例如 0.01"], { least: -1 }),
    number(["k", "k", "期数", "Periods in a year, for example 12", "一年中的期数，例如 12"], { above: 0 }),
  ],
  format: "percent",
  calculate: compound,
  native: (rate, k) => `(1+${rate})^${k}-1`,
  example: [[0.01, 12], 0.12682503013196972],
  source: "Compound interest",
});

const averageGrowth = ofRanges<[values: readonly number[]]>("growth", {
  id: "AVGGROWTH",
  synonyms: ["mean growth", "average growth rate", "平均增速"],
  name: text("Average growth", "平均增长率"),
  summary: text("The arithmetic mean of the growth from period to period.", "逐期增长率的算术平均。"),
  formula: text("mean of (value - previous) / previous", "(本期 - 上期) / 上期 的算术平均"),
  arguments: [series(["values", "values", "数值序列", "Values in order of time", "按时间排列的数值"], 2)],
  rules: [
    {
      error: "#DIV/0!",
      when: (values) => values.slice(0, -1).includes(0),
      native: (values) => `COUNTIF(${basesOf(values)},0)>0`,
      condition: text("a value other than the last is zero", "末值以外的某个值为零"),
    },
    {
      error: "#NUM!",
      when: (values) => values.slice(0, -1).some((value) => value < 0),
      native: (values) => `COUNTIF(${basesOf(values)},"<0")>0`,
      condition: text("a value other than the last is negative", "末值以外的某个值为负"),
    },
  ],
  remarks: [
    text(
      "+50% and -50% average 0 but leave 75 of 100: COMPOUND and CMGR tell what remains.",
      "+50% 与 -50% 的平均为 0，但 100 只剩 75：要看最终结果请用 COMPOUND 或 CMGR。",
    ),
  ],
  format: "percent",
  shape: "value",
  calculate: (values) =>
    mean(values.slice(1).map((value, i) => (value - (values[i] as number)) / (values[i] as number))),
  native: {
    value: (values) =>
      `SUMPRODUCT((INDEX(${values},2):INDEX(${values},COUNT(${values})))/(${basesOf(values)}))/(COUNT(${values})-1)-1`,
  },
  example: [[[[100], [150], [75]]], 0],
  source: "Arithmetic mean of period growths",
});

function basesOf(values: string): string {
  return `INDEX(${values},1):INDEX(${values},COUNT(${values})-1)`;
}

const compounded = ofRanges<[rates: readonly number[]]>("growth", {
  id: "COMPOUND",
  synonyms: ["cumulative growth", "chain", "连乘", "累计增长率"],
  name: text("Compounded growth", "累计复合增长"),
  summary: text("The growth over all periods together, from the rate of each.", "由各期增长率得出的全期累计增长。"),
  formula: text("(1 + r1) × (1 + r2) × … - 1", "(1 + 第1期增长率) × (1 + 第2期增长率) × … - 1"),
  arguments: [series(["rates", "rates", "各期增长率", "Growth of each period", "各期的增长率"], 1, { least: -1 })],
  format: "percent",
  shape: "value",
  calculate: chain,
  native: { value: (rates) => `SUMPRODUCT(PRODUCT(1+(INDEX(${rates},1):INDEX(${rates},COUNT(${rates})))))-1` },
  example: [[[[0.1], [-0.1], [0.2]]], 0.188],
  source: "Chain linking of growth rates",
});

export const growthRates = [growth, cagr, cmgr, annualize, averageGrowth, compounded];
