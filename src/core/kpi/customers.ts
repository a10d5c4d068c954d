import { base, number } from "./arguments";
import { ofValues, text } from "./definition";
import { compound } from "./numeric";

/** Customers: how many stay, what they are worth and what it costs to win them. */

const start = base(["start", "start", "期初数", "Customers or revenue at the start", "期初的客户数或收入"], {
  least: 0,
});

const retention = ofValues<[start: number, end: number, added: number]>("customers", {
  id: "RETENTION",
  name: text("Retention rate", "客户留存率"),
  summary: text(
    "The share of the customers at the start who are still there at the end.",
    "期初客户中期末仍在的比例。",
  ),
  formula: "(end - added) / start",
  arguments: [
    start,
    number(["end", "end", "期末数", "Customers at the end", "期末客户数"], { least: 0 }),
    number(["added", "added", "新增数", "Customers won meanwhile", "期间新增客户数"], { least: 0 }),
  ],
  rules: [
    {
      error: "#NUM!",
      when: (_, end, added) => added > end,
      native: (_, end, added) => `${added}>${end}`,
      condition: text("more were won than there are at the end", "新增数多于期末数"),
    },
    {
      error: "#NUM!",
      when: (first, end, added) => end - added > first,
      native: (first, end, added) => `${end}-${added}>${first}`,
      condition: text("more stayed than there were at the start", "留存数多于期初数"),
    },
  ],
  format: "percent",
  calculate: (first, end, added) => (end - added) / first,
  native: (first, end, added) => `(${end}-${added})/${first}`,
  example: [[1000, 1100, 250], 0.85],
  source: "Customer retention rate (E - N) / S",
});

const churn = ofValues<[start: number, lost: number]>("customers", {
  id: "CHURN",
  name: text("Churn rate", "客户流失率"),
  summary: text("The share of the customers at the start who were lost.", "期初客户中流失的比例。"),
  formula: "lost / start",
  arguments: [start, number(["lost", "lost", "流失数", "Customers lost", "流失的客户数"], { least: 0 })],
  rules: [
    {
      error: "#NUM!",
      when: (first, lost) => lost > first,
      native: (first, lost) => `${lost}>${first}`,
      condition: text("more were lost than there were", "流失数多于期初数"),
    },
  ],
  format: "percent",
  calculate: (first, lost) => lost / first,
  native: (first, lost) => `${lost}/${first}`,
  example: [[1000, 150], 0.15],
  source: "Customer churn rate",
});

const churnConvert = ofValues<[rate: number, k: number]>("customers", {
  id: "CHURNCONVERT",
  name: text("Churn over several periods", "流失率换算"),
  summary: text("A churn rate a period, carried on over k periods.", "将每期流失率换算为 k 期的流失率。"),
  formula: "1 - (1 - rate)^k",
  arguments: [
    number(["rate", "rate", "流失率", "Churn a period, 0 to 1", "每期流失率，0 到 1"], { least: 0, most: 1 }),
    number(["k", "k", "期数", "Number of periods, 12 from month to year", "期数，月换年为 12"], { above: 0 }),
  ],
  format: "percent",
  calculate: (rate, k) => -compound(-rate, k),
  native: (rate, k) => `1-(1-${rate})^${k}`,
  example: [[0.03, 12], 0.306157639004562],
  source: "SaaS Metrics 2.0",
});

const contraction = number(["contraction", "contraction", "降级额", "Revenue lost by downgrades", "降级减少的收入"], {
  least: 0,
});
const churned = number(["churn", "churn", "流失额", "Revenue lost with customers", "客户流失减少的收入"], { least: 0 });
const lostMore = text("more was lost than there was at the start", "减少额多于期初额");

const grossRetention = ofValues<[start: number, contraction: number, churn: number]>("customers", {
  id: "GRR",
  name: text("Gross revenue retention", "毛收入留存率"),
  summary: text("The revenue kept from existing customers, without expansion.", "不计增购时从存量客户留住的收入比例。"),
  formula: "(start - contraction - churn) / start",
  arguments: [start, contraction, churned],
  rules: [
    {
      error: "#NUM!",
      when: (first, less, lost) => less + lost > first,
      native: (first, less, lost) => `${less}+${lost}>${first}`,
      condition: lostMore,
    },
  ],
  format: "percent",
  calculate: (first, less, lost) => (first - less - lost) / first,
  native: (first, less, lost) => `(${first}-${less}-${lost})/${first}`,
  example: [[100000, 6000, 9000], 0.85],
  source: "SaaS Metrics 2.0",
});

const netRetention = ofValues<[start: number, expansion: number, contraction: number, churn: number]>("customers", {
  id: "NRR",
  name: text("Net revenue retention", "净收入留存率"),
  summary: text(
    "The revenue from existing customers after expansion, downgrades and losses.",
    "存量客户在增购、降级与流失之后的收入比例。",
  ),
  formula: "(start + expansion - contraction - churn) / start",
  arguments: [
    start,
    number(["expansion", "expansion", "增购额", "Revenue added by existing customers", "存量客户增加的收入"], {
      least: 0,
    }),
    contraction,
    churned,
  ],
  rules: [
    {
      error: "#NUM!",
      when: (first, _, less, lost) => less + lost > first,
      native: (first, _, less, lost) => `${less}+${lost}>${first}`,
      condition: lostMore,
    },
  ],
  format: "percent",
  calculate: (first, more, less, lost) => (first + more - less - lost) / first,
  native: (first, more, less, lost) => `(${first}+${more}-${less}-${lost})/${first}`,
  example: [[100000, 18000, 6000, 9000], 1.03],
  source: "SaaS Metrics 2.0",
});

const averageLife = ofValues<[churn: number]>("customers", {
  id: "AVGLIFE",
  name: text("Average customer life", "平均客户寿命"),
  summary: text("How many periods a customer stays on average.", "客户平均停留的期数。"),
  formula: "1 / churn",
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
  name: text("Customer lifetime value", "客户终身价值"),
  summary: text("The margin that a customer brings over the average life.", "客户在平均寿命内带来的毛利。"),
  formula: "arpa × margin / churn",
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
  name: text("Discounted lifetime value", "折现客户终身价值"),
  summary: text(
    "Lifetime value from the margin a period, retention and a discount rate.",
    "由每期毛利、留存率和折现率得出的终身价值。",
  ),
  formula: "margin × retention / (1 + discount - retention)",
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
  name: text("Customer acquisition cost", "获客成本"),
  summary: text("What it cost to win one customer.", "赢得一个客户的花费。"),
  formula: "spend / added",
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
  name: text("Payback time", "回本期数"),
  summary: text(
    "After how many periods a customer has paid back what it cost to win him.",
    "客户毛利抵回获客成本所需的期数。",
  ),
  formula: "cac / (arpa × margin)",
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
  name: text("Lifetime value over acquisition cost", "LTV/CAC 比"),
  summary: text("How many times a customer brings in what it cost to win him.", "客户价值是获客成本的多少倍。"),
  formula: "ltv / cac",
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

export const customerFunctions = [
  retention,
  churn,
  churnConvert,
  grossRetention,
  netRetention,
  averageLife,
  lifetimeValue,
  discountedValue,
  acquisitionCost,
  payback,
  valueOverCost,
];
