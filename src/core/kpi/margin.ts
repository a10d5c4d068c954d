import { base, number, optionalNumber } from "./arguments";
import { ofValues, text } from "./definition";
import { round } from "./numeric";

/** Margin: what remains of revenue after its costs. Costs are entered as positive numbers. */

const revenue = base(["revenue", "revenue", "收入", "Revenue", "收入金额"], { least: 0 });
const cost = (name: string, chinese: string, about: string, aboutChinese: string) =>
  number([name, name, chinese, `${about}, as a positive number`, `${aboutChinese}，填正数`], { least: 0 });

const costsArePositive = text(
  "A cost entered as a negative number is refused: it would show a margin above 100%.",
  "成本填负数会被拒绝，否则利润率会超过 100%。",
);

const grossMargin = ofValues<[revenue: number, cogs: number]>("margin", {
  id: "GROSSMARGIN",
  synonyms: ["margin", "gross profit margin", "gross profit", "GP %", "毛利", "销售毛利率"],
  name: text("Gross margin", "毛利率"),
  summary: text("What remains of revenue after the cost of goods sold.", "收入扣除销售成本后所剩的比例。"),
  formula: text("(revenue - cogs) / revenue", "(收入 - 销售成本) / 收入"),
  arguments: [revenue, cost("cogs", "销售成本", "Cost of goods sold", "销售成本")],
  remarks: [costsArePositive],
  format: "percent",
  calculate: (r, cogs) => (r - cogs) / r,
  native: (r, cogs) => `(${r}-${cogs})/${r}`,
  example: [[1000, 600], 0.4],
  source: "OpenStax Principles of Managerial Accounting",
});

const operatingMargin = ofValues<[revenue: number, cogs: number, opex: number]>("margin", {
  id: "OPMARGIN",
  synonyms: ["operating profit margin", "EBIT margin", "operating income", "经营利润率"],
  name: text("Operating margin", "营业利润率"),
  summary: text(
    "What remains of revenue after the cost of goods and of operation.",
    "收入扣除销售成本与营业费用后所剩的比例。",
  ),
  formula: text("(revenue - cogs - opex) / revenue", "(收入 - 销售成本 - 营业费用) / 收入"),
  arguments: [
    revenue,
    cost("cogs", "销售成本", "Cost of goods sold", "销售成本"),
    cost("opex", "营业费用", "Operating expenses", "营业费用"),
  ],
  remarks: [costsArePositive],
  format: "percent",
  calculate: (r, cogs, opex) => (r - cogs - opex) / r,
  native: (r, cogs, opex) => `(${r}-${cogs}-${opex})/${r}`,
  example: [[1000, 600, 250], 0.15],
  source: "OpenStax Principles of Managerial Accounting",
});

const ebitdaMargin = ofValues<[revenue: number, ebit: number, da: number]>("margin", {
  id: "EBITDAMARGIN",
  synonyms: ["EBITDA", "EBITDA %", "EBITDA 率"],
  name: text("EBITDA margin", "EBITDA 利润率"),
  summary: text(
    "Operating result before depreciation and amortization, as a share of revenue.",
    "息税折旧摊销前利润占收入的比例。",
  ),
  formula: text("(ebit + da) / revenue", "(息税前利润 + 折旧摊销) / 收入"),
  arguments: [
    revenue,
    number(["ebit", "ebit", "息税前利润", "Operating result; a loss is negative", "息税前利润，亏损为负"]),
    cost("da", "折旧摊销", "Depreciation and amortization", "折旧与摊销"),
  ],
  format: "percent",
  calculate: (r, ebit, da) => (ebit + da) / r,
  native: (r, ebit, da) => `(${ebit}+${da})/${r}`,
  example: [[1000, 150, 80], 0.23],
  source: "EBITDA over revenue",
});

const netMargin = ofValues<[revenue: number, netIncome: number]>("margin", {
  id: "NETMARGIN",
  synonyms: ["net profit margin", "net income margin", "profit margin", "净利润率", "销售净利率"],
  name: text("Net margin", "净利率"),
  summary: text("Net income as a share of revenue.", "净利润占收入的比例。"),
  formula: text("netIncome / revenue", "净利润 / 收入"),
  arguments: [
    revenue,
    number(["netIncome", "netIncome", "净利润", "Net income; a loss is negative", "净利润，亏损为负"]),
  ],
  format: "percent",
  calculate: (r, income) => income / r,
  native: (r, income) => `${income}/${r}`,
  example: [[1000, 85], 0.085],
  source: "Net income over revenue",
});

const contributionMargin = ofValues<[revenue: number, variable: number]>("margin", {
  id: "CONTRIBMARGIN",
  synonyms: ["contribution margin", "CM ratio", "贡献毛益", "贡献边际率"],
  name: text("Contribution margin ratio", "边际贡献率"),
  summary: text("What remains of revenue after variable costs.", "收入扣除变动成本后所剩的比例。"),
  formula: text("(revenue - variable) / revenue", "(收入 - 变动成本) / 收入"),
  arguments: [revenue, cost("variable", "变动成本", "Variable costs", "变动成本")],
  remarks: [costsArePositive],
  format: "percent",
  calculate: (r, variable) => (r - variable) / r,
  native: (r, variable) => `(${r}-${variable})/${r}`,
  example: [[200000, 120000], 0.4],
  source: "OpenStax Principles of Managerial Accounting, chapter 3",
});

const change = (
  id: string,
  unit: readonly [string, string],
  synonyms: readonly string[],
  factor: number,
  places: number,
  example: number,
) =>
  ofValues<[current: number, previous: number]>("margin", {
    id,
    synonyms,
    name: text(`Change in ${unit[0]}`, `变动${unit[1]}`),
    summary: text(`The difference of two rates in ${unit[0]}.`, `两个比率之差，以${unit[1]}计。`),
    formula: text(
      `(new - old) × ${factor}, rounded to ${places} places`,
      `(新比率 - 旧比率) × ${factor}，四舍五入到 ${places} 位小数`,
    ),
    arguments: [
      number(["new", "new", "新比率", "New rate, for example 0.425", "新的比率，例如 0.425"]),
      number(["old", "old", "旧比率", "Old rate, for example 0.4", "旧的比率，例如 0.4"]),
    ],
    format: "points",
    calculate: (current, previous) => round((current - previous) * factor, places),
    native: (current, previous) => `ROUND((${current}-${previous})*${factor},${places})`,
    example: [[0.425, 0.4], example],
    source: "Difference of two rates",
  });

const pointChange = change("PPCHANGE", ["percentage points", "百分点"], ["pp", "point change", "百分点"], 100, 10, 2.5);
const basisPointChange = change("BPSCHANGE", ["basis points", "基点"], ["bps", "bp", "基点"], 10000, 8, 250);

const markup = ofValues<[price: number, cost: number]>("margin", {
  id: "MARKUP",
  synonyms: ["mark-up", "cost plus", "加价率", "成本加成"],
  name: text("Markup", "加成率"),
  summary: text("The profit as a share of the cost.", "利润占成本的比例。"),
  formula: text("(price - cost) / cost", "(售价 - 成本) / 成本"),
  arguments: [
    number(["price", "price", "售价", "Selling price", "售价"], { least: 0 }),
    base(["cost", "cost", "成本", "Cost, as a positive number", "成本，填正数"], { least: 0 }),
  ],
  format: "percent",
  calculate: (price, unit) => (price - unit) / unit,
  native: (price, unit) => `(${price}-${unit})/${unit}`,
  example: [[150, 100], 0.5],
  source: "Markup on cost",
});

const marginToMarkup = ofValues<[margin: number]>("margin", {
  id: "MARGINTOMARKUP",
  synonyms: ["margin to markup"],
  name: text("Markup from margin", "利润率换算加成率"),
  summary: text("The markup on cost that gives a margin on price.", "与某利润率对应的加成率。"),
  formula: text("margin / (1 - margin)", "利润率 / (1 - 利润率)"),
  arguments: [
    number(["margin", "margin", "利润率", "Margin on the price, below 1", "占售价的利润率，小于 1"], { most: 1 }),
  ],
  rules: [
    {
      error: "#DIV/0!",
      when: (margin) => margin === 1,
      native: (margin) => `${margin}=1`,
      condition: text("the margin is 100%", "利润率为 100%"),
    },
  ],
  format: "percent",
  calculate: (margin) => margin / (1 - margin),
  native: (margin) => `${margin}/(1-${margin})`,
  example: [[0.4], 0.6666666666666667],
  source: "Markup and margin",
});

const markupToMargin = ofValues<[markup: number]>("margin", {
  id: "MARKUPTOMARGIN",
  synonyms: ["markup to margin"],
  name: text("Margin from markup", "加成率换算利润率"),
  summary: text("The margin on price that a markup on cost gives.", "与某加成率对应的利润率。"),
  formula: text("markup / (1 + markup)", "加成率 / (1 + 加成率)"),
  arguments: [
    number(["markup", "markup", "加成率", "Markup on cost, above -1", "占成本的加成率，大于 -1"], { least: -1 }),
  ],
  rules: [
    {
      error: "#DIV/0!",
      when: (rate) => rate === -1,
      native: (rate) => `${rate}=-1`,
      condition: text("the markup is -100%", "加成率为 -100%"),
    },
  ],
  format: "percent",
  calculate: (rate) => rate / (1 + rate),
  native: (rate) => `${rate}/(1+${rate})`,
  example: [[0.5], 0.3333333333333333],
  source: "Markup and margin",
});

const priceForMargin = ofValues<[cost: number, margin: number]>("margin", {
  id: "PRICEFORMARGIN",
  synonyms: ["pricing", "target price", "selling price", "定价"],
  name: text("Price for a margin", "目标利润率售价"),
  summary: text("The price at which a cost leaves the wanted margin.", "使成本达到目标利润率的售价。"),
  formula: text("cost / (1 - margin)", "成本 / (1 - 利润率)"),
  arguments: [
    number(["cost", "cost", "成本", "Cost, as a positive number", "成本，填正数"], { least: 0 }),
    number(["margin", "margin", "利润率", "Wanted margin, below 1", "目标利润率，小于 1"], { most: 1 }),
  ],
  rules: [
    {
      error: "#DIV/0!",
      when: (_, margin) => margin === 1,
      native: (_, margin) => `${margin}=1`,
      condition: text("the margin is 100%", "利润率为 100%"),
    },
  ],
  format: "amount",
  calculate: (unit, margin) => unit / (1 - margin),
  native: (unit, margin) => `${unit}/(1-${margin})`,
  example: [[60, 0.4], 100],
  source: "Markup and margin",
});

const breakEven = ofValues<[fixed: number, price: number, variable: number, profit: number]>("margin", {
  id: "BREAKEVEN",
  synonyms: ["break even", "break-even point", "BEP", "盈亏平衡", "保本点", "盈亏平衡点", "保本量"],
  name: text("Break-even quantity", "盈亏平衡量"),
  summary: text(
    "The quantity that covers fixed costs and, if given, a profit; not rounded.",
    "弥补固定成本（及目标利润）所需的销量，不取整。",
  ),
  formula: text("(fixed + profit) / (price - variable)", "(固定成本 + 目标利润) / (单价 - 单位变动成本)"),
  arguments: [
    cost("fixed", "固定成本", "Fixed costs", "固定成本"),
    number(["price", "price", "单价", "Price a unit", "每件售价"]),
    cost("variable", "单位变动成本", "Variable cost a unit", "每件变动成本"),
    optionalNumber(["profit", "profit", "目标利润", "Profit aimed at, 0 unless told", "目标利润，默认 0"], 0),
  ],
  rules: [
    {
      error: "#DIV/0!",
      when: (_, price, variable) => price === variable,
      native: (_, price, variable) => `${price}=${variable}`,
      condition: text("price and variable cost are equal", "售价等于变动成本"),
    },
    {
      error: "#NUM!",
      when: (_, price, variable) => price < variable,
      native: (_, price, variable) => `${price}<${variable}`,
      condition: text("the price is below the variable cost", "售价低于变动成本"),
    },
  ],
  format: "number",
  calculate: (fixed, price, variable, profit) => (fixed + profit) / (price - variable),
  native: (fixed, price, variable, profit) =>
    `${profit === "0" ? fixed : `(${fixed}+${profit})`}/(${price}-${variable})`,
  example: [[50000, 25, 15], 5000],
  source: "OpenStax Principles of Managerial Accounting, chapter 3",
});

const breakEvenRevenue = ofValues<[fixed: number, ratio: number]>("margin", {
  id: "BREAKEVENREV",
  synonyms: ["break-even sales", "break even revenue", "保本额", "保本销售额"],
  name: text("Break-even revenue", "盈亏平衡收入"),
  summary: text("The revenue that covers fixed costs.", "弥补固定成本所需的收入。"),
  formula: text("fixed / ratio", "固定成本 / 边际贡献率"),
  arguments: [
    cost("fixed", "固定成本", "Fixed costs", "固定成本"),
    base(["ratio", "ratio", "边际贡献率", "Contribution margin ratio, 0 to 1", "边际贡献率，0 到 1"], {
      least: 0,
      most: 1,
    }),
  ],
  format: "amount",
  calculate: (fixed, ratio) => fixed / ratio,
  native: (fixed, ratio) => `${fixed}/${ratio}`,
  example: [[50000, 0.4], 125000],
  source: "OpenStax Principles of Managerial Accounting, chapter 3",
});

const safetyMargin = ofValues<[sales: number, breakEven: number]>("margin", {
  id: "SAFETYMARGIN",
  synonyms: ["margin of safety", "安全边际"],
  name: text("Margin of safety", "安全边际率"),
  summary: text("By how much sales may fall before a loss begins.", "销售额在亏损之前可下降的比例。"),
  formula: text("(sales - breakEven) / sales", "(销售额 - 盈亏平衡额) / 销售额"),
  arguments: [
    base(["sales", "sales", "销售额", "Sales", "销售额"], { least: 0 }),
    number(["breakEven", "breakEven", "盈亏平衡额", "Break-even sales", "盈亏平衡销售额"]),
  ],
  format: "percent",
  calculate: (sales, even) => (sales - even) / sales,
  native: (sales, even) => `(${sales}-${even})/${sales}`,
  example: [[200000, 125000], 0.375],
  source: "OpenStax Principles of Managerial Accounting, chapter 3",
});

const operatingLeverage = ofValues<[contribution: number, ebit: number]>("margin", {
  id: "DOL",
  synonyms: ["operating leverage", "经营杠杆"],
  name: text("Degree of operating leverage", "经营杠杆系数"),
  summary: text(
    "By how many percent the operating result moves when sales move one.",
    "销售变动 1% 时营业利润变动的百分数。",
  ),
  formula: text("contribution / ebit", "边际贡献 / 息税前利润"),
  arguments: [
    number(["contribution", "contribution", "边际贡献", "Contribution margin, an amount", "边际贡献额"]),
    base(["ebit", "ebit", "息税前利润", "Operating result", "息税前利润"], { least: 0 }),
  ],
  format: "number",
  calculate: (contribution, ebit) => contribution / ebit,
  native: (contribution, ebit) => `${contribution}/${ebit}`,
  example: [[80000, 30000], 2.6666666666666665],
  source: "Contribution margin over operating result",
});

export const marginFunctions = [
  grossMargin,
  operatingMargin,
  ebitdaMargin,
  netMargin,
  contributionMargin,
  pointChange,
  basisPointChange,
  markup,
  marginToMarkup,
  markupToMargin,
  priceForMargin,
  breakEven,
  breakEvenRevenue,
  safetyMargin,
  operatingLeverage,
];
