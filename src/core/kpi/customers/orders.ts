import { list, number, option, optionalList, optionalNumber, choice, series, without } from "../arguments";
import { ofRanges, text, type KpiContext } from "../definition";
import { byOption, filledPart } from "../notation";
import { KpiProblem } from "../problem";
import {
  cohortTable,
  lastDay,
  orderCounts,
  ordersOf,
  returnRate,
  survival,
  type CohortUnit,
  type ReturnMode,
} from "./cohorts";

/** Who buys again: measures taken from a list of orders. */

type Ids = readonly (string | null)[];
type Dates = readonly (number | null)[];

const LAST_DAY = 2_958_465;

const ids = list(["ids", "ids", "客户编号", "Customer of each order", "每笔订单的客户编号"], "ids");
const dates = list(["dates", "dates", "日期", "Date of each order", "每笔订单的日期"], "dates", { date: true });
const asOf = without(
  optionalNumber(
    [
      "asOf",
      "asOf",
      "截止日",
      "Later orders are left out; the last date unless told",
      "之后的订单不计，默认为最后日期",
    ],
    null,
    { date: true },
  ),
  "the last date",
  "最后日期",
);

const idsAreText = text(
  'Ids are compared as text, exactly as written: "001" is not "1", the number 1001 and the text "1001" are one. Rows without an id are skipped.',
  "客户编号按文本逐字比较：“001”不等于“1”，数字 1001 与文本“1001”视为同一个。没有编号的行会跳过。",
);

const repeatRate = ofRanges<[ids: Ids, basis: string, dates: Dates | null, from: number, to: number]>("customers", {
  id: "REPEATRATE",
  synonyms: ["repurchase rate", "repeat purchase", "repeat customers", "回购率", "复购"],
  name: text("Repeat purchase rate", "复购率"),
  summary: text(
    "By buyers: the share of buyers with two orders or more. By times: repeat orders over buyers.",
    "按人数：下单两次及以上的客户占比；按次数：重复下单次数与客户数之比。",
  ),
  formula: text(
    "buyers with 2+ orders / buyers, or repeat orders / buyers",
    "购买两次及以上的人数 / 购买人数，或重复订单数 / 购买人数",
  ),
  arguments: [
    ids,
    option(
      ["basis", "basis", "口径", "Convention: buyers or times", "口径：buyers（人数）或 times（次数）"],
      "REPEATBASIS",
      [
        choice(
          "buyers",
          "By buyers",
          "按人数",
          "Buyers with two orders or more, over all buyers",
          "下单两次及以上的客户占全部客户",
        ),
        choice(
          "times",
          "By times",
          "按次数",
          "Orders beyond each buyer's first, over all buyers",
          "每位客户首单之外的订单数与客户数之比",
        ),
      ],
      "buyers",
    ),
    {
      ...without(
        optionalList(["dates", "dates", "日期", "Date of each order", "每笔订单的日期"], "dates"),
        "all orders count",
        "统计全部订单",
      ),
      domain: { date: true },
    },
    without(
      optionalNumber(["from", "from", "起始日", "First day that counts", "统计的第一天"], 0),
      "from the first date on",
      "从最早日期起",
    ),
    without(
      optionalNumber(["to", "to", "终止日", "Last day that counts", "统计的最后一天"], LAST_DAY),
      "up to the last date",
      "到最后日期止",
    ),
  ],
  rules: [
    {
      error: "#VALUE!",
      when: (_ids, _basis, days, from, to) => days === null && (from !== 0 || to !== LAST_DAY),
      condition: text("from or to is given without dates", "给出了起止日但没有日期列"),
    },
    {
      error: "#DIV/0!",
      when: (who, _basis, days, from, to) => ordersOf(who, days, Math.floor(from), Math.floor(to)).customerCount === 0,
      native: (who, _basis, days, from, to) => `${buyersOf(who, days, from, to)}=0`,
      condition: text("there is no buyer", "没有客户"),
    },
  ],
  remarks: [
    text(
      "The two conventions differ: ten buyers of whom five order again, two of them twice more, are 50% by buyers and 70% by times. Show the convention beside the figure.",
      "两种口径结果不同：十位客户中五位复购、其中两位再购两次，按人数为 50%，按次数为 70%。请在结果旁注明口径。",
    ),
    idsAreText,
    text(
      "In the native formula, COUNTIF reads * and ? as wildcards and does not tell 001 from 1 nor capitals from small letters.",
      "原生公式使用 COUNTIF：* 与 ? 会被当作通配符，且不区分 001 与 1、不区分大小写。",
    ),
  ],
  format: "percent",
  shape: "value",
  calculate: (who, basis, days, from, to) => {
    const orders = ordersOf(who, days, Math.floor(from), Math.floor(to));
    const counts = orderCounts(orders);
    if (basis === "times") return (orders.customers.length - counts.length) / counts.length;
    return counts.reduce((repeating, count) => repeating + (count >= 2 ? 1 : 0), 0) / counts.length;
  },
  native: {
    value: (who, basis, days, from, to) => {
      const { active, count } = occurrences(who, days, from, to);
      const buyers = buyersOf(who, days, from, to);
      return byOption(basis, {
        buyers: `SUMPRODUCT(${active}*(${count}>=2)/(${count}+(${count}=0)))/${buyers}`,
        times: `SUMPRODUCT(${active}*1)/${buyers}-1`,
      });
    },
  },
  example: [[[["C1"], ["C2"], ["C1"], ["C3"]]], 0.3333333333333333],
  source: "复购率, by buyers and by times",
});

/** Which rows count, and how often each row's id occurs among them, in Excel's notation. */
function occurrences(who: string, days: string, from: string, to: string): { active: string; count: string } {
  if (days === "") return { active: `(${who}<>"")`, count: `COUNTIF(${who},${who}&"")` };
  const end = `INT(${to})+1`;
  return {
    active: `(${who}<>"")*(${days}<>"")*(${days}>=INT(${from}))*(${days}<${end})`,
    count: `COUNTIFS(${who},${who}&"",${days},">="&INT(${from}),${days},"<"&${end})`,
  };
}

function buyersOf(who: string, days: string, from: string, to: string): string {
  const { active, count } = occurrences(who, days, from, to);
  return `SUMPRODUCT(${active}/(${count}+(${count}=0)))`;
}

const nothing = new KpiProblem("#N/A", "rule", { condition: text("there are no orders", "没有订单") });

const cohorts = ofRanges<[ids: Ids, dates: Dates, unit: CohortUnit, asOf: number | null]>("customers", {
  id: "COHORT",
  synonyms: ["cohort analysis", "retention table", "同期群分析", "队列分析", "群组分析"],
  name: text("Cohort table", "同期群留存表"),
  summary: text(
    "Customers by the period of their first order, and which share of them ordered in each period since.",
    "按首单所在时期分组的客户，以及其后各期仍有订单的比例。",
  ),
  formula: text("customers active at an age / cohort size", "各期仍有购买的客户数 / 该批客户总数"),
  arguments: [
    ids,
    dates,
    option(
      ["unit", "unit", "周期", "Length of a period: month, quarter or year", "时期长度：month、quarter 或 year"],
      "COHORTUNIT",
      [
        choice("month", "Month", "月", "Calendar months", "自然月"),
        choice("quarter", "Quarter", "季", "Calendar quarters", "自然季"),
        choice("year", "Year", "年", "Calendar years", "自然年"),
      ],
      "month",
    ),
    asOf,
  ],
  remarks: [
    text(
      'A row a cohort: first day, size, share at age 0, 1, 2 …; an age not yet reached is "", one reached without orders is 0.',
      "每个同期群一行：首日、人数、第 0、1、2……期的比例；尚未到的时期为空文本，已到但无订单为 0。",
    ),
    idsAreText,
    text("No orders at all are #N/A.", "没有任何订单时为 #N/A。"),
  ],
  format: "percent",
  shape: "table",
  columns: [text("Cohort", "同期群"), text("Size", "人数"), text("Share at each age", "各期比例")],
  calculate: (who, days, unit, limit, { dateSystem }: KpiContext) => {
    const last = limit === null ? LAST_DAY : Math.floor(limit);
    const orders = ordersOf(who, days, 0, last);
    const latest = lastDay(orders);
    if (latest === null) return nothing;
    return cohortTable(orders, unit, limit === null ? latest : last, dateSystem);
  },
  native: { none: text("It needs a helper table of first orders.", "需要首单辅助表。") },
  example: [
    [
      [["u1"], ["u2"], ["u1"], ["u3"]],
      [[45660], [45677], [45698], [45702]],
    ],
    [
      [45658, 2, 1, 0.5],
      [45689, 1, 1, ""],
    ],
  ],
  source: "Cohort analysis by the period of the first transaction",
});

const dayRetention = ofRanges<[ids: Ids, dates: Dates, n: number, mode: ReturnMode, asOf: number | null]>("customers", {
  id: "NDAYRETENTION",
  synonyms: ["day 7 retention", "D1 retention", "D7", "D30", "次日留存", "七日留存", "7日留存"],
  name: text("N-day retention", "N 日留存率"),
  summary: text(
    "The share of customers who came back n days after their first day.",
    "客户在首日之后第 n 天（或之后、之内）回访的比例。",
  ),
  formula: text("customers who came back / customers whose day n has come", "第 n 天回访的客户数 / 已满 n 天的客户数"),
  arguments: [
    ids,
    dates,
    number(["n", "n", "天数", "Days after the first", "首日之后的天数"], { least: 1, whole: true }),
    option(
      ["mode", "mode", "方式", "When they must come back: on, after or within", "回访时间：on、after 或 within"],
      "RETURNMODE",
      [
        choice("on", "On day n", "当日", "Back exactly on day n", "恰好在第 n 天回访"),
        choice("after", "On day n or later", "当日及之后", "Back on day n or any later day", "在第 n 天或之后回访"),
        choice("within", "Within n days", "之内", "Back between day 1 and day n", "在第 1 天至第 n 天之间回访"),
      ],
      "on",
    ),
    asOf,
  ],
  remarks: [
    text(
      "A customer whose day n lies after the last date is left out: nobody can say yet whether he returns.",
      "第 n 天晚于最后日期的客户不计入：是否回访尚不可知。",
    ),
    text(
      "Nobody old enough is #DIV/0!, no orders at all #N/A.",
      "没有满 n 天的客户返回 #DIV/0!，没有任何订单返回 #N/A。",
    ),
    idsAreText,
  ],
  format: "percent",
  shape: "value",
  calculate: (who, days, n, mode, limit) => {
    const last = limit === null ? LAST_DAY : Math.floor(limit);
    const orders = ordersOf(who, days, 0, last);
    const latest = lastDay(orders);
    if (latest === null) return nothing;
    return returnRate(orders, n, mode, limit === null ? latest : last) ?? tooYoung;
  },
  native: { none: text("It needs a helper table of first days.", "需要首日辅助表。") },
  example: [
    [[["a"], ["a"], ["b"], ["c"], ["c"]], [[45809], [45810], [45809], [45811], [45818]], 1],
    0.3333333333333333,
  ],
  source: "Amplitude: n-day retention on calendar days",
});

const tooYoung = new KpiProblem("#DIV/0!", "rule", {
  condition: text("no customer is n days old yet", "没有满 n 天的客户"),
});

const kaplanMeier = ofRanges<[durations: readonly number[], events: readonly number[], t: number]>("customers", {
  id: "KMSURVIVAL",
  synonyms: ["survival analysis", "survival curve", "生存分析"],
  name: text("Kaplan-Meier survival", "生存率（Kaplan-Meier）"),
  summary: text(
    "The share of customers who stay longer than t, those still observed taken into account.",
    "停留超过 t 的客户比例，尚在观察中的客户也计入。",
  ),
  formula: text(
    "product of (1 - ended / at risk) over the times up to t",
    "截至时点 t，各流失时点的 (1 - 流失数 / 在险数) 连乘",
  ),
  arguments: [
    series(["durations", "durations", "停留时长", "Time each customer was observed", "每位客户的观察时长"], 1, {
      least: 0,
    }),
    series(
      ["events", "events", "是否流失", "1 if the customer left then, 0 if still there", "1 为届时流失，0 为仍在"],
      1,
      {
        least: 0,
        most: 1,
        whole: true,
      },
    ),
    number(["t", "t", "时点", "Time for which the share is wanted", "要求的时点"], { least: 0 }),
  ],
  remarks: [
    text(
      "A customer last seen at a time is still at risk at that time.",
      "在某时点结束观察的客户，该时点仍计入在险人数。",
    ),
  ],
  format: "percent",
  shape: "value",
  calculate: survival,
  native: {
    value: (allDurations, allEvents, t) => {
      const [durations, events] = [filledPart(allDurations), filledPart(allEvents)];
      const ended = `COUNTIFS(${durations},${durations},${events},1)`;
      const atRisk = `COUNTIF(${durations},">="&${durations})`;
      const reached = `(${durations}<=${t})`;
      return `SUMPRODUCT(PRODUCT((1-${reached}*${ended}/${atRisk})^(${events}*${reached}/(${ended}+(${ended}=0)))))`;
    },
  },
  example: [[[[1], [2], [2], [3], [4]], [[1], [1], [0], [1], [0]], 3], 0.3],
  source: "Kaplan and Meier: product-limit estimate",
});

export const orderFunctions = [repeatRate, cohorts, dayRetention, kaplanMeier];
