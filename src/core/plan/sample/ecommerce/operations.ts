import { monthNumbers, type PlanContext } from "../../context";
import type {
  ActionContent,
  BudgetLineContent,
  PlanContent,
  ChangeContent,
  FindingContent,
  ReviewContent,
} from "../../content";
import { rounded, seasonal } from "../shapes";
import { kpis, REVENUE_PLAN } from "./kpis";
import { departmentNames, owners } from "./people";

/** Situation, actions, budget, review and changes of the sample company. */
export function operations(
  context: PlanContext,
): Pick<PlanContent, "findings" | "actions" | "budget" | "reviews" | "changes"> {
  return {
    findings: findings(context),
    actions: actions(context),
    budget: budget(context),
    reviews: reviews(context),
    changes: changes(context),
  };
}

function findings({ t }: PlanContext): FindingContent[] {
  return [
    {
      area: "INDUSTRY",
      finding: t("Short video takes a growing share of online sales", "短视频电商占线上零售的比重持续上升"),
      evidence: t("Share of new customers by channel, last two years: 18%, 31%", "近两年该渠道新客占比：18%、31%"),
      impact: "HIGH",
      goal: "G1",
    },
    {
      area: "COMPETITOR",
      finding: t("Two competitors promise delivery within 36 hours", "两家主要竞品承诺36小时送达"),
      evidence: t("Test orders last quarter, 40 per competitor", "上季度各下单40笔的抽样测试"),
      impact: "HIGH",
      goal: "G2",
    },
    {
      area: "INTERNAL",
      finding: t("Orders on peak days exceed warehouse capacity by 30%", "大促高峰日订单量超出仓储处理能力30%"),
      evidence: t("Warehouse system, 11 November of last year", "WMS系统，去年双11当日数据"),
      impact: "HIGH",
      goal: "G2",
    },
    {
      area: "INTERNAL",
      finding: t("Only 28% of buyers return within a year", "一年内仅28%的买家再次购买"),
      evidence: t("Customer database, last fiscal year", "会员系统，上一财年"),
      impact: "MEDIUM",
      goal: "G3",
    },
    {
      area: "STRENGTH",
      finding: t("In-house content team with a proven cost per video", "自有内容团队，单条视频成本可控"),
      evidence: t("62 videos a month, CNY 900 each", "月产62条，单条成本900元"),
      impact: "MEDIUM",
      goal: "G4",
    },
    {
      area: "WEAKNESS",
      finding: t("Margin depends on five suppliers", "毛利依赖前五大供应商"),
      evidence: t("54% of purchases, purchase ledger", "采购额占比54%，采购台账"),
      impact: "MEDIUM",
      goal: "G1",
    },
    {
      area: "OPPORTUNITY",
      finding: t("Members buy 2.4 times as often as others", "会员购买频次为非会员的2.4倍"),
      evidence: t("Cohort analysis, last twelve months", "近12个月同期群分析"),
      impact: "HIGH",
      goal: "G3",
    },
    {
      area: "THREAT",
      finding: t("Ad prices rise before every shopping festival", "大促前流量价格普遍上涨"),
      evidence: t("Bids at the last six festivals: +22% on average", "近六次大促平均出价上涨22%"),
      impact: "HIGH",
      goal: "G4",
    },
  ];
}

function actions(context: PlanContext): ActionContent[] {
  const { t } = context;
  const people = owners(context);
  const units = departmentNames(context);
  return [
    {
      id: "A1",
      goal: "G2",
      kind: "PRODUCT",
      action: t("Introduce the smart warehouse system", "引入智能仓储管理系统"),
      deliverable: t("Two sorting lines accepted at 700 orders per hour", "两条分拣线通过700单/时验收"),
      owner: people.warehouse,
      support: units.product,
      startDay: 4,
      endDay: 180,
      budget: 600,
      priority: "HIGH",
      done: 0.45,
      status: "RUNNING",
    },
    {
      id: "A2",
      goal: "G1",
      kind: "MARKETING",
      action: t("Expand short-video advertising", "加大短视频平台投放"),
      deliverable: t("90,000 new customers at CNY 100 or less", "新增客户9万人，成本不高于100元"),
      owner: people.marketing,
      support: units.finance,
      startDay: 31,
      endDay: 364,
      budget: 900,
      priority: "HIGH",
      done: 0.25,
      status: "RUNNING",
    },
    {
      id: "A3",
      goal: "G3",
      kind: "CUSTOMER",
      action: t("Loyalty programme: contact every buyer within 30 days", "会员复购计划（30天触达）"),
      deliverable: t("Contact rule live for all; 120,000 members", "触达规则全量上线，会员达12万人"),
      owner: people.customer,
      support: units.marketing,
      startDay: 59,
      endDay: 333,
      budget: 150,
      priority: "MEDIUM",
      done: 0.06,
      status: "RUNNING",
    },
    {
      id: "A4",
      goal: "G2",
      kind: "TEAM",
      action: t("Train warehouse staff", "仓储人员培训"),
      deliverable: t("40 people certified for the new system", "40人通过新系统上岗认证"),
      owner: people.hr,
      support: units.warehouse,
      startDay: 90,
      endDay: 150,
      budget: 20,
      priority: "MEDIUM",
      done: 0.5,
      status: "RUNNING",
    },
    {
      id: "A5",
      goal: "G1",
      kind: "PRODUCT",
      action: t("Select 60 products for the new categories", "完成60款新品类选品"),
      deliverable: t("Contracts signed with eight suppliers", "与8家供应商签约"),
      owner: people.product,
      support: units.finance,
      startDay: 14,
      endDay: 104,
      budget: 0,
      priority: "MEDIUM",
      done: 0.9,
      status: "DELAYED",
    },
  ];
}

function budget(context: PlanContext): BudgetLineContent[] {
  const { t } = context;
  const units = departmentNames(context);
  const revenue = seasonal(context, REVENUE_PLAN);
  const profit = kpis(context).find(({ id }) => id === "K5")?.lines[0]?.plan ?? [];
  const even = (amount: number) => monthNumbers.map(() => amount / monthNumbers.length);
  const share = (amount: number) => spread(amount, revenue);
  return [
    {
      line: t("Online sales", "线上销售收入"),
      kind: "REVENUE",
      department: units.marketing,
      months: revenue,
      lastYear: 12000,
    },
    {
      line: t("Cost of goods sold", "商品成本"),
      kind: "VARIABLE",
      department: units.product,
      months: revenue.map((amount, month) => amount - (profit[month] ?? 0)),
      lastYear: 8280,
    },
    {
      line: t("Short-video advertising", "短视频投放"),
      kind: "VARIABLE",
      department: units.marketing,
      action: "A2",
      months: share(900),
      lastYear: 610,
    },
    {
      line: t("Loyalty programme", "会员复购计划"),
      kind: "FIXED",
      department: units.customer,
      action: "A3",
      months: months(3, 11, 150),
      lastYear: 60,
    },
    {
      line: t("Warehouse operations", "仓储租金与运营"),
      kind: "FIXED",
      department: units.warehouse,
      months: even(1200),
      lastYear: 1020,
    },
    {
      line: t("Salaries and social security", "薪酬与社保"),
      kind: "STAFF",
      department: units.hr,
      months: even(2160),
      lastYear: 1740,
    },
    {
      line: t("Training", "培训"),
      kind: "STAFF",
      department: units.hr,
      action: "A4",
      months: months(4, 5, 20),
      lastYear: 8,
    },
    {
      line: t("Smart warehouse system", "智能仓储系统"),
      kind: "CAPEX",
      department: units.warehouse,
      action: "A1",
      months: months(1, 6, 600),
      lastYear: 0,
    },
  ];
}

function reviews(context: PlanContext): ReviewContent[] {
  const { t } = context;
  const people = owners(context);
  const firstQuarter = t("Q1", "第一季度");
  return [
    {
      period: firstQuarter,
      goal: "G1",
      result: t("Revenue 96.7% of plan for the quarter", "季度营收完成计划的96.7%"),
      cause: t("New categories launched three weeks late", "新品类上架延后三周"),
      lesson: t("Supplier contracts must fix a date for samples", "供应商合同须约定到样日期"),
      next: t("Bring stock for the sales season forward by a month", "大促备货提前一个月启动"),
      owner: people.marketing,
      dueMonth: 5,
    },
    {
      period: firstQuarter,
      goal: "G4",
      result: t("CNY 131 per new customer against 113 planned", "获客成本131元，计划113元"),
      cause: t("Bids were not capped when traffic prices rose", "流量涨价时未设置出价上限"),
      lesson: t("Bid caps belong in the campaign set-up", "投放计划须预设出价上限"),
      next: t("Shift 30% of the budget to search and members", "30%预算转向搜索与会员渠道"),
      owner: people.marketing,
      dueMonth: 5,
    },
  ];
}

function changes(context: PlanContext): ChangeContent[] {
  const { t } = context;
  return [
    {
      day: -12,
      user: owners(context).finance,
      version: "V1",
      object: t("Whole plan", "全部计划"),
      old: context.word("version", "V0"),
      new: context.word("version", "V1"),
      reason: t("Approved at the management meeting", "经营管理会审议通过"),
      approver: t("General manager", "总经理"),
    },
    {
      day: 95,
      user: owners(context).finance,
      version: "V1",
      object: t("KPI library, K1, green from", "KPI指标库，K1，绿线"),
      old: "95%",
      new: "98%",
      reason: t("Warn earlier: the first quarter closed at 96.7% of plan", "一季度仅完成计划的96.7%，提高预警灵敏度"),
      approver: t("General manager", "总经理"),
    },
  ];
}

/** An amount over the months in proportion to a series, in whole units that add up exactly. */
function spread(amount: number, by: readonly number[]): number[] {
  const total = by.reduce((sum, value) => sum + value, 0);
  let given = 0;
  let before = 0;
  return by.map((value) => {
    before += value;
    const next = rounded((amount * before) / total) - given;
    given += next;
    return next;
  });
}

/** An amount spread evenly over the months from one to another, in whole units that add up exactly. */
function months(first: number, last: number, amount: number): number[] {
  return spread(
    amount,
    monthNumbers.map((number) => (number >= first && number <= last ? 1 : 0)),
  );
}
