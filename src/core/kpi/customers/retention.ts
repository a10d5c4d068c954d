import { base, number } from "../arguments";
import { ofValues, text } from "../definition";
import { compound } from "../numeric";

/** Retention: how many customers, and how much of their revenue, stay. */

const start = base(["start", "start", "期初数", "Customers or revenue at the start", "期初的客户数或收入"], {
  least: 0,
});

const retention = ofValues<[start: number, end: number, added: number]>("customers", {
  id: "RETENTION",
  synonyms: ["customer retention", "logo retention", "CRR", "客户保留率"],
  name: text("Retention rate", "客户留存率"),
  summary: text(
    "The share of the customers at the start who are still there at the end.",
    "期初客户中期末仍在的比例。",
  ),
  formula: text("(end - added) / start", "(期末数 - 新增数) / 期初数"),
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
  synonyms: ["customer churn", "attrition", "logo churn", "流失率"],
  name: text("Churn rate", "客户流失率"),
  summary: text("The share of the customers at the start who were lost.", "期初客户中流失的比例。"),
  formula: text("lost / start", "流失数 / 期初数"),
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
  synonyms: ["annual churn", "monthly churn to annual", "年流失率", "月流失率换算"],
  name: text("Churn over several periods", "流失率换算"),
  summary: text("A churn rate a period, carried on over k periods.", "将每期流失率换算为 k 期的流失率。"),
  formula: text("1 - (1 - rate)^k", "1 - (1 - 流失率)^期数"),
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
  synonyms: ["gross dollar retention", "GDR", "gross revenue retention rate"],
  name: text("Gross revenue retention", "毛收入留存率"),
  summary: text("The revenue kept from existing customers, without expansion.", "不计增购时从存量客户留住的收入比例。"),
  formula: text("(start - contraction - churn) / start", "(期初数 - 降级额 - 流失额) / 期初数"),
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
  synonyms: ["net dollar retention", "NDR", "net retention", "净留存", "净收入留存"],
  name: text("Net revenue retention", "净收入留存率"),
  summary: text(
    "The revenue from existing customers after expansion, downgrades and losses.",
    "存量客户在增购、降级与流失之后的收入比例。",
  ),
  formula: text("(start + expansion - contraction - churn) / start", "(期初数 + 增购额 - 降级额 - 流失额) / 期初数"),
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

export const retentionFunctions = [retention, churn, churnConvert, grossRetention, netRetention];
