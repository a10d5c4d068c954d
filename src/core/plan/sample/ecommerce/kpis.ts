import { monthNumbers, type PlanContext } from "../../context";
import { formats } from "../../formats";
import type { KpiContent } from "../../content";
import { actualsOf, numeratorsFor, rounded, seasonal } from "../shapes";
import { departmentNames, owners } from "./people";

/** Planned revenue by calendar month, in ten thousand yuan; 18,000 in the year. */
export const REVENUE_PLAN = [1260, 990, 1260, 1260, 1350, 1890, 1260, 1350, 1440, 1530, 2610, 1800];
export const REVENUE_LAST_YEAR = [840, 660, 840, 840, 900, 1260, 840, 900, 960, 1020, 1740, 1200];
/** Reported revenue against plan in the months of the fiscal year. */
const REVENUE_REPORTED = [1302 / 1260, 905 / 990, 1188 / 1260, 1240 / 1260];
/** Yuan that a buyer spends in a month. */
const BASKET = 150;
const NEW_CUSTOMERS_PLAN = [6300, 4950, 6300, 6300, 6750, 9450, 6300, 6750, 7200, 7650, 13050, 9000];

/** Six KPIs, at least one for each way of rolling up, with four reported months. */
export function kpis(context: PlanContext): KpiContent[] {
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
        "Orders paid in the month less the month's refunds, excluding VAT",
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
      // Revenue is held to more than the rest: 97 % of the phased plan is a warning.
      green: 0.98,
      lastYear: seasonal(context, REVENUE_LAST_YEAR),
    },
    {
      id: "K2",
      name: t("Orders per hour", "订单处理速度"),
      definition: t(
        "Orders shipped per hour of warehouse operation, in the last week of the month",
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
        "Share of the month's buyers who had bought in the twelve months before",
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
      name: t("Short-video CAC", "短视频获客成本"),
      definition: t(
        "Customer acquisition cost: spend on short-video advertising divided by the new customers it brought",
        "短视频投放费用÷该渠道新增客户数",
      ),
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
      definition: t("Revenue less cost of goods sold, as a share of revenue", "（营业收入－营业成本）÷营业收入"),
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
      definition: t(
        "Hours from payment to delivery, average of the month's orders",
        "支付至签收的小时数，取当月订单平均",
      ),
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

/** Twelve months of which only the first are reported. */
function reported(values: readonly number[]): (number | null)[] {
  return monthNumbers.map((_, month) => values[month] ?? null);
}
