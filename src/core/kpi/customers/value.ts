import { base, number } from "../arguments";
import { ofValues, text } from "../definition";

/** What a customer is worth and what it costs to win one. */

const averageLife = ofValues<[churn: number]>("customers", {
  id: "AVGLIFE",
  synonyms: ["customer lifetime", "average lifetime", "客户生命周期"],
  name: text("Average customer life", "平均客户寿命"),
  summary: text("How many periods a customer stays on average.", "客户平均停留的期数。"),
  formula: text("1 / churn", "1 / 流失率"),
  arguments: [
    base(["churn", "churn", "流失率", "Churn a period, 0 to 1", "每期流失率，0 到 1"], { least: 0, most: 1 }),
  ],
  format: "number",
  calculate: (rate) => 1 / rate,
  native: (rate) => `1/${rate}`,
  example: [[0.2], 5],
  source: "SaaS Metrics 2.0",
});

const revenuePerCustomer = number(["arpa", "arpa", "客均收入", "Revenue a customer and period", "每客户每期收入"], {
  least: 0,
});

const lifetimeValue = ofValues<[arpa: number, margin: number, churn: number]>("customers", {
  id: "LTV",
  synonyms: ["CLV", "customer lifetime value", "lifetime value", "终身价值", "生命周期价值"],
  name: text("Customer lifetime value", "客户终身价值"),
  summary: text("The margin that a customer brings over the average life.", "客户在平均寿命内带来的毛利。"),
  formula: text("arpa × margin / churn", "客均收入 × 毛利率 / 流失率"),
  arguments: [
    revenuePerCustomer,
    number(["margin", "margin", "毛利率", "Gross margin, at most 1", "毛利率，不超过 1"], { most: 1 }),
    base(["churn", "churn", "流失率", "Churn a period, 0 to 1", "每期流失率，0 到 1"], { least: 0, most: 1 }),
  ],
  format: "amount",
  calculate: (arpa, margin, rate) => (arpa * margin) / rate,
  native: (arpa, margin, rate) => `${arpa}*${margin}/${rate}`,
  example: [[100, 0.8, 0.05], 1600],
  source: "SaaS Metrics 2.0",
});

const discountedValue = ofValues<[margin: number, retention: number, discount: number]>("customers", {
  id: "LTVD",
  synonyms: ["discounted LTV", "present value of a customer", "折现价值"],
  name: text("Discounted lifetime value", "折现客户终身价值"),
  summary: text(
    "Lifetime value from the margin a period, retention and a discount rate.",
    "由每期毛利、留存率和折现率得出的终身价值。",
  ),
  formula: text("margin × retention / (1 + discount - retention)", "每期毛利 × 留存率 / (1 + 折现率 - 留存率)"),
  arguments: [
    number(["margin", "margin", "每期毛利", "Margin a customer and period, an amount", "每客户每期毛利额"]),
    number(["retention", "retention", "留存率", "Retention a period, 0 to 1", "每期留存率，0 到 1"], {
      least: 0,
      most: 1,
    }),
    number(["discount", "discount", "折现率", "Discount rate a period", "每期折现率"], { least: 0 }),
  ],
  rules: [
    {
      error: "#DIV/0!",
      when: (_, kept, discount) => 1 + discount - kept === 0,
      native: (_, kept, discount) => `1+${discount}-${kept}=0`,
      condition: text("nobody leaves and nothing is discounted", "无人流失且不折现"),
    },
  ],
  format: "amount",
  calculate: (margin, kept, discount) => (margin * kept) / (1 - kept + discount),
  native: (margin, kept, discount) => `${margin}*${kept}/(1+${discount}-${kept})`,
  example: [[100, 0.9, 0], 900],
  source: "Gupta and Lehmann: margin multiple",
});

const acquisitionCost = ofValues<[spend: number, added: number]>("customers", {
  id: "CAC",
  synonyms: ["acquisition cost", "cost per acquisition", "CPA", "获客费用"],
  name: text("Customer acquisition cost", "获客成本"),
  summary: text("What it cost to win one customer.", "赢得一个客户的花费。"),
  formula: text("spend / added", "获客投入 / 新增数"),
  arguments: [
    number(["spend", "spend", "获客投入", "Spend on sales and marketing", "销售与市场费用"], { least: 0 }),
    base(["added", "added", "新增数", "Customers won", "新增客户数"], { least: 0 }),
  ],
  format: "amount",
  calculate: (spend, added) => spend / added,
  native: (spend, added) => `${spend}/${added}`,
  example: [[50000, 200], 250],
  source: "SaaS Metrics 2.0",
});

const payback = ofValues<[cac: number, arpa: number, margin: number]>("customers", {
  id: "PAYBACK",
  synonyms: ["payback period", "CAC payback", "months to recover", "回本周期", "回收期", "投资回收期"],
  name: text("Payback time", "回本期数"),
  summary: text(
    "After how many periods a customer has paid back what it cost to win him.",
    "客户毛利抵回获客成本所需的期数。",
  ),
  formula: text("cac / (arpa × margin)", "获客成本 / (客均收入 × 毛利率)"),
  arguments: [
    number(["cac", "cac", "获客成本", "Acquisition cost of one customer", "单个客户的获客成本"], { least: 0 }),
    number(["arpa", "arpa", "客均收入", "Revenue a customer and period", "每客户每期收入"]),
    number(["margin", "margin", "毛利率", "Gross margin, at most 1", "毛利率，不超过 1"], { most: 1 }),
  ],
  rules: [
    {
      error: "#DIV/0!",
      when: (_, arpa, margin) => arpa * margin === 0,
      native: (_, arpa, margin) => `${arpa}*${margin}=0`,
      condition: text("a customer brings no margin", "客户不带来毛利"),
    },
    {
      error: "#NUM!",
      when: (_, arpa, margin) => arpa * margin < 0,
      native: (_, arpa, margin) => `${arpa}*${margin}<0`,
      condition: text("the margin is negative: it never pays back", "毛利为负：永远无法回本"),
    },
  ],
  format: "number",
  calculate: (cac, arpa, margin) => cac / (arpa * margin),
  native: (cac, arpa, margin) => `${cac}/(${arpa}*${margin})`,
  example: [[250, 100, 0.8], 3.125],
  source: "SaaS Metrics 2.0",
});

const valueOverCost = ofValues<[ltv: number, cac: number]>("customers", {
  id: "LTVCAC",
  synonyms: ["LTV to CAC", "LTV:CAC", "LTV/CAC", "unit economics", "单位经济"],
  name: text("Lifetime value over acquisition cost", "LTV/CAC 比"),
  summary: text("How many times a customer brings in what it cost to win him.", "客户价值是获客成本的多少倍。"),
  formula: text("ltv / cac", "终身价值 / 获客成本"),
  arguments: [
    number(["ltv", "ltv", "终身价值", "Lifetime value of a customer", "客户终身价值"]),
    base(["cac", "cac", "获客成本", "Acquisition cost of a customer", "单个客户的获客成本"], { least: 0 }),
  ],
  format: "number",
  calculate: (ltv, cac) => ltv / cac,
  native: (ltv, cac) => `${ltv}/${cac}`,
  example: [[1600, 250], 6.4],
  source: "SaaS Metrics 2.0",
});

export const valueFunctions = [averageLife, lifetimeValue, discountedValue, acquisitionCost, payback, valueOverCost];
