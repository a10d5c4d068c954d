import { monthNumbers, type PlanContext } from "../context";
import { formats } from "../formats";
import type { SampleCase, SampleGoal, SampleKpi, SampleRisk } from "./case";
import { actualsOf, numeratorsFor, rounded, seasonal } from "./shapes";

/**
 * An online shop in its year of a smart warehouse and of advertising by short videos. Months of trade
 * follow the calendar, with 18 June and 11 November, wherever the fiscal year begins; four months are
 * reported. Revenue, the goals and the risks are the case that plan templates are usually taught with;
 * the other figures are invented to fit.
 */
export function ecommerceCase(context: PlanContext): SampleCase {
  const { t } = context;
  return {
    departments: departments(context),
    kpis: kpis(context),
    goals: goals(context),
    risks: risks(context),
    causes: {
      K1: t(
        `${context.monthHeader(2)} fell short of plan; stock for the sales season is being brought forward.`,
        `${context.monthHeader(2)}未达标，大促备货提前启动。`,
      ),
      K2: t(
        "Sorting line two is two weeks late; supplier on site since last week.",
        "二号分拣线延期两周，供应商上周起驻场。",
      ),
      K4: t(
        "Traffic prices rose by a quarter; budget moves to members and search.",
        "流量价格上涨约四分之一，预算向会员与搜索渠道倾斜。",
      ),
      K5: t(
        "Three months of falling margin: discounts on new categories under review.",
        "毛利率连续下滑，正在复核新品类折扣。",
      ),
    },
  };
}

/** Planned revenue by calendar month, in ten thousand yuan; 18,000 in the year. */
const REVENUE_PLAN = [1260, 990, 1260, 1260, 1350, 1890, 1260, 1350, 1440, 1530, 2610, 1800];
const REVENUE_LAST_YEAR = [840, 660, 840, 840, 900, 1260, 840, 900, 960, 1020, 1740, 1200];
/** Reported revenue against plan in the months of the fiscal year. */
const REVENUE_REPORTED = [1302 / 1260, 905 / 990, 1188 / 1260, 1240 / 1260];
/** Yuan that a buyer spends in a month. */
const BASKET = 150;
const NEW_CUSTOMERS_PLAN = [6300, 4950, 6300, 6300, 6750, 9450, 6300, 6750, 7200, 7650, 13050, 9000];

function kpis(context: PlanContext): SampleKpi[] {
  const { t } = context;
  const people = owners(context);
  const units = departmentNames(context);
  const revenue = seasonal(context, REVENUE_PLAN);
  const revenueActual = actualsOf(revenue, REVENUE_REPORTED);
  const buyers = revenue.map((amount) => rounded((amount * 10_000) / BASKET));
  const buyersActual = revenueActual.map((amount) => amount && rounded((amount * 10_000) / BASKET));
  const customers = seasonal(context, NEW_CUSTOMERS_PLAN);
  const customersActual = actualsOf(customers, [0.97, 0.9, 0.92, 0.93]);
  const margins = seasonal(context, [0.33, 0.33, 0.33, 0.33, 0.325, 0.305, 0.33, 0.33, 0.33, 0.325, 0.305, 0.32]);
  const profit = numeratorsFor(revenue, margins, 5760);
  const repeatRates = [0.285, 0.29, 0.298, 0.305, 0.315, 0.325, 0.335, 0.345, 0.355, 0.365, 0.372, 0.375];
  const repeatBuyers = numeratorsFor(buyers, repeatRates, 408_000);
  const costs = [116, 114, 111, 108, 105, 102, 99, 97, 95, 94, 93, 92];
  const spend = numeratorsFor(customers, costs, 9_000_000);
  /** A reported rate for each reported denominator. */
  const atRates = (denominators: readonly (number | null)[], rates: readonly number[]) =>
    denominators.map((value, month) => value && rounded(value * (rates[month] ?? 0)));

  return [
    {
      id: "K1",
      name: t("Revenue", "营业收入"),
      definition: t(
        "Orders paid in the month less refunds of the month, without VAT",
        "当月已支付订单金额减当月退款，不含税",
      ),
      unit: context.unit,
      numberFormat: formats.integer,
      direction: "HIGHER",
      aggregation: "SUM",
      source: t("Finance system", "财务系统"),
      owner: people.marketing,
      department: units.marketing,
      method: "LASTYEAR",
      lines: [{ part: "VALUE", plan: revenue, actual: revenueActual }],
      lastYear: seasonal(context, REVENUE_LAST_YEAR),
    },
    {
      id: "K2",
      name: t("Orders processed per hour", "订单处理速度"),
      definition: t(
        "Orders shipped by hours of warehouse operation, at the end of the month",
        "月末当周出库订单数÷仓库作业小时数",
      ),
      unit: t("orders/h", "单/时"),
      numberFormat: formats.integer,
      direction: "HIGHER",
      aggregation: "LAST",
      source: t("Warehouse system", "仓储系统WMS"),
      owner: people.warehouse,
      department: units.warehouse,
      method: "CUSTOM",
      lines: [
        {
          part: "VALUE",
          plan: [510, 530, 560, 600, 650, 700, 700, 700, 700, 700, 700, 700],
          actual: reported([500, 524, 547, 560]),
        },
      ],
      lastYear: [470, 475, 480, 480, 485, 490, 490, 495, 495, 500, 500, 500],
    },
    {
      id: "K3",
      name: t("Repurchase rate", "复购率"),
      definition: t(
        "Buyers of the month who had bought in the twelve months before, by all buyers of the month",
        "当月买家中此前12个月内已有购买的人数占比（按人数口径）",
      ),
      numerator: t("Returning buyers", "复购买家数"),
      denominator: t("Buyers", "买家数"),
      unit: "%",
      numberFormat: formats.percent,
      direction: "HIGHER",
      aggregation: "RATIO",
      source: t("Customer database", "会员系统CRM"),
      owner: people.customer,
      department: units.customer,
      method: "CUSTOM",
      lines: [
        { part: "NUMERATOR", plan: repeatBuyers, actual: atRates(buyersActual, [0.282, 0.285, 0.295, 0.301]) },
        { part: "DENOMINATOR", plan: buyers, actual: buyersActual },
      ],
      lastYear: [0.27, 0.268, 0.272, 0.274, 0.276, 0.279, 0.28, 0.282, 0.284, 0.287, 0.29, 0.288],
    },
    {
      id: "K4",
      name: t("Acquisition cost, short video", "短视频获客成本"),
      definition: t("Spend on short-video advertising by new customers from it", "短视频投放费用÷该渠道新增客户数"),
      numerator: t("Advertising spend, CNY", "投放费用（元）"),
      denominator: t("New customers", "新增客户数"),
      unit: t("CNY", "元"),
      numberFormat: formats.decimal,
      direction: "LOWER",
      aggregation: "RATIO",
      source: t("Advertising platform", "投放平台"),
      owner: people.marketing,
      department: units.marketing,
      method: "CUSTOM",
      lines: [
        { part: "NUMERATOR", plan: spend, actual: atRates(customersActual, [131, 134, 129, 137]) },
        { part: "DENOMINATOR", plan: customers, actual: customersActual },
      ],
      lastYear: [117, 121, 119, 118, 120, 125, 118, 119, 119, 120, 126, 118],
    },
    {
      id: "K5",
      name: t("Gross margin", "毛利率"),
      definition: t("Revenue less cost of goods sold, by revenue", "（营业收入－营业成本）÷营业收入"),
      numerator: t("Gross profit", "毛利额"),
      denominator: t("Revenue", "营业收入"),
      unit: "%",
      numberFormat: formats.percent,
      direction: "HIGHER",
      aggregation: "RATIO",
      source: t("Finance system", "财务系统"),
      owner: people.finance,
      department: units.finance,
      method: "CUSTOM",
      lines: [
        {
          part: "NUMERATOR",
          plan: profit,
          actual: revenueActual.map(
            (amount, month) =>
              amount && rounded(amount * (margins[month] ?? 0) * ([1.02, 1.0, 0.98, 0.955][month] ?? 0)),
          ),
        },
        { part: "DENOMINATOR", plan: revenue, actual: revenueActual },
      ],
      lastYear: margins.map((margin) => rounded(margin - 0.012, 3)),
    },
    {
      id: "K6",
      name: t("Delivery time", "平均配送时长"),
      definition: t("Hours from payment to delivery, mean of the month's orders", "支付至签收的小时数，取当月订单平均"),
      unit: t("hours", "小时"),
      numberFormat: formats.decimal,
      direction: "LOWER",
      aggregation: "AVG",
      source: t("Logistics platform", "物流平台"),
      owner: people.warehouse,
      department: units.warehouse,
      method: "CUSTOM",
      lines: [
        {
          part: "VALUE",
          plan: [50, 49, 48, 47, 46, 44, 44, 42, 42, 40, 38, 38],
          actual: reported([49.5, 50.2, 47.6, 46.4]),
        },
      ],
      lastYear: [53, 52, 52, 51, 52, 55, 52, 51, 51, 51, 53, 51],
    },
  ];
}

function goals(context: PlanContext): SampleGoal[] {
  const { t } = context;
  const people = owners(context);
  const units = departmentNames(context);
  const yearEnd = context.longDate(context.fiscalYearEnd);
  const halfYear = context.longDate(context.monthStart(7) - 1);
  return [
    {
      id: "G1",
      perspective: "FINANCIAL",
      statement: t(
        `By ${yearEnd}, raise annual revenue from CNY 120 million to CNY 180 million (+50%)`,
        `${yearEnd}前，年度营收由12,000万元提升至18,000万元（+50%）`,
      ),
      strategy: t("Grow faster than the category", "增速高于行业，扩大市场份额"),
      kpi: "K1",
      baseline: 12000,
      target: 18000,
      numberFormat: formats.integer,
      direction: "HIGHER",
      dueMonth: 12,
      department: units.marketing,
      owner: people.marketing,
      resources: t("Advertising budget of CNY 9 million; new categories team of 6", "投放预算900万元；新品类团队6人"),
      weight: 0.4,
      bestChange: 0.38,
    },
    {
      id: "G2",
      perspective: "PROCESS",
      statement: t(
        `By ${halfYear}, put the smart warehouse into operation and raise order processing from 500 to 700 orders per hour (+40%)`,
        `${halfYear}前，上线智能仓储，订单处理速度由500单/时提升至700单/时（+40%）`,
      ),
      strategy: t("Deliver faster at lower unit cost", "提升履约效率，降低单均成本"),
      kpi: "K2",
      baseline: 500,
      target: 700,
      numberFormat: formats.integer,
      direction: "HIGHER",
      dueMonth: 6,
      department: units.warehouse,
      owner: people.warehouse,
      resources: t("Warehouse system, CNY 6 million; training of 40 people", "智能仓储系统600万元；40人培训"),
      weight: 0.2,
      bestChange: 0.18,
    },
    {
      id: "G3",
      perspective: "CUSTOMER",
      statement: t(
        `By ${yearEnd}, raise the yearly repurchase rate from 28% to 34%`,
        `${yearEnd}前，年复购率由28%提升至34%`,
      ),
      strategy: t("Keep customers longer", "提升客户忠诚度与终身价值"),
      kpi: "K3",
      baseline: 0.28,
      target: 0.34,
      numberFormat: formats.percent,
      direction: "HIGHER",
      dueMonth: 12,
      department: units.customer,
      owner: people.customer,
      resources: t("Membership programme, CNY 1.5 million", "会员复购计划150万元"),
      weight: 0.25,
      bestChange: 0.12,
    },
    {
      id: "G4",
      perspective: "FINANCIAL",
      statement: t(
        "In the fiscal year, lower the acquisition cost by short video from CNY 120 to CNY 100 or less",
        "全年短视频渠道获客成本由120元降至100元以内",
      ),
      strategy: t("Grow with sound unit economics", "以健康的单客经济模型支撑增长"),
      kpi: "K4",
      baseline: 120,
      target: 100,
      numberFormat: formats.integer,
      direction: "LOWER",
      dueMonth: 12,
      department: units.marketing,
      owner: people.marketing,
      resources: t("Content team of 5; bidding tool", "内容团队5人；智能出价工具"),
      weight: 0.15,
      bestChange: -0.1,
    },
    // Deliberately bad, to show what the check finds.
    {
      id: "GX",
      perspective: "CUSTOMER",
      statement: t("Greatly improve customer satisfaction", "大幅提升用户满意度"),
    },
  ];
}

function risks(context: PlanContext): SampleRisk[] {
  const { t } = context;
  const people = owners(context);
  return [
    {
      id: "R1",
      risk: t("Warehouse system unstable at the peak of 11 November", "双11峰值仓储系统不稳定"),
      category: "OPERATIONS",
      goal: "G2",
      probability: 3,
      impact: 5,
      kpi: "K2",
      trigger: "BELOW",
      response: "REDUCE",
      contingency: t(
        "Load test in September; fall back to the old line and two partner warehouses",
        "9月完成压力测试；切回旧产线并启用两家合作仓",
      ),
      owner: people.warehouse,
      residualProbability: 2,
      residualImpact: 4,
      reviewMonth: 6,
    },
    {
      id: "R2",
      risk: t("Prices of short-video traffic rise", "短视频流量价格上涨"),
      category: "MARKET",
      goal: "G4",
      probability: 4,
      impact: 4,
      kpi: "K4",
      trigger: "BELOW",
      response: "REDUCE",
      contingency: t(
        "Move 30% of the budget to search and members; cap bids",
        "30%预算转向搜索与会员渠道，设置出价上限",
      ),
      owner: people.marketing,
      residualProbability: 3,
      residualImpact: 3,
      reviewMonth: 5,
    },
    {
      id: "R3",
      risk: t("Margin of new categories falls", "新品类毛利下滑"),
      category: "FINANCE",
      goal: "G1",
      probability: 3,
      impact: 3,
      kpi: "K5",
      trigger: "DECLINES",
      response: "REDUCE",
      contingency: t(
        "Stop discounts above 15%; renegotiate the five largest suppliers",
        "停止85折以下的促销；与前五大供应商重新议价",
      ),
      owner: people.finance,
      residualProbability: 2,
      residualImpact: 3,
      reviewMonth: 5,
    },
    {
      id: "R4",
      risk: t("Key people of the warehouse leave", "核心仓储人员流失"),
      category: "PEOPLE",
      goal: "G2",
      probability: 2,
      impact: 3,
      trigger: "CUSTOM",
      response: "ACCEPT",
      contingency: t(
        "Deputies named and trained; retention bonus to the go-live",
        "设置AB岗并完成培训；上线前发放留任奖金",
      ),
      owner: people.hr,
      residualProbability: 2,
      residualImpact: 2,
      reviewMonth: 6,
    },
  ];
}

function departments(context: PlanContext) {
  const names = departmentNames(context);
  const people = owners(context);
  return [
    { name: names.marketing, head: people.marketing },
    { name: names.warehouse, head: people.warehouse },
    { name: names.customer, head: people.customer },
    { name: names.product, head: people.product },
    { name: names.hr, head: people.hr },
    { name: names.finance, head: people.finance },
  ];
}

function departmentNames({ t }: PlanContext) {
  return {
    marketing: t("Marketing", "市场部"),
    warehouse: t("Warehouse", "仓储部"),
    customer: t("Customer", "客户部"),
    product: t("Product", "产品部"),
    hr: t("HR", "人力部"),
    finance: t("Finance", "财务部"),
  };
}

function owners({ t }: PlanContext) {
  return {
    marketing: t("Lin Yue", "林悦"),
    warehouse: t("Zhou Kai", "周凯"),
    customer: t("He Min", "何敏"),
    product: t("Xu Rui", "徐睿"),
    hr: t("Sun Jing", "孙静"),
    finance: t("Tang Wei", "唐伟"),
  };
}

/** Twelve months of which only the first are reported. */
function reported(values: readonly number[]): (number | null)[] {
  return monthNumbers.map((_, month) => values[month] ?? null);
}
