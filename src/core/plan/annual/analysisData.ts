import type { ConditionalFormatBlueprint, SheetBlueprint } from "../blueprint";
import { HEADER_ROW, numberRule, TABLE_AT, tableSheet, tabColors } from "../sheet";
import type { AnnualPlan } from "./plan";
import { COHORT_AGES, type AgeId } from "./tables/cohorts";

const COHORTS_AT = `G${HEADER_ROW}`;
/** Retention from which a cohort's month counts as strong, and below which as weak. */
const STRONG = 0.3;
const WEAK = 0.2;

/** What the dashboard needs beyond the KPIs: quantities and prices for the bridge, cohorts for the heat map. */
export function analysisDataSheet({ context, tables, content }: AnnualPlan): SheetBlueprint {
  const { t } = context;
  const { products, cohorts } = tables;
  const face = {
    id: "AnalysisData",
    name: t("14_Analysis_Data", "14_分析数据"),
    title: t("Analysis data", "分析数据"),
    hint: t(
      "Left: quantities and prices to date, for the revenue bridge. Right: repeat purchases by cohort.",
      "左表：累计销量与单价，用于收入变动分析；右表：按客户群统计的复购比例。",
    ),
    tabColor: tabColors.track,
  };
  const productTable = products.blueprint({
    at: TABLE_AT,
    rows: content.products.map(({ name, before, now }) => ({
      name,
      quantityBefore: before.quantity,
      priceBefore: before.price,
      quantity: now.quantity,
      price: now.price,
    })),
  });
  const cohortTable = cohorts.blueprint({
    at: COHORTS_AT,
    rows: content.cohorts.map(({ month, size, retention }) => ({
      cohort: { date: context.monthStart(month) },
      size,
      ...Object.fromEntries(COHORT_AGES.map((age) => [`age${age}`, retention[age] ?? null])),
    })),
  });
  const sheet = tableSheet(context, face, productTable, {
    columnWidths: [...products.widths(TABLE_AT), 3, ...cohorts.widths("A1")],
    validations: [
      ...(["quantityBefore", "priceBefore", "quantity", "price"] as const).map((column) =>
        numberRule(context, `Products[${column}]`, 0),
      ),
      numberRule(context, "Cohorts[size]", 0),
      ...COHORT_AGES.map((age) => numberRule(context, `Cohorts[age${age}]`, 0, 1)),
    ],
    conditionalFormats: COHORT_AGES.flatMap((age) => heat(`age${age}`)),
    frozenColumns: 0,
  });
  return { ...sheet, tables: [productTable, cohortTable] };
}

function heat(column: AgeId): ConditionalFormatBlueprint[] {
  const target = `Cohorts[${column}]`;
  const value = `{${column}}`;
  return [
    { target, formula: `=AND(ISNUMBER(${value}),${value}>=${STRONG})`, look: "good" },
    { target, formula: `=AND(ISNUMBER(${value}),${value}<${WEAK})`, look: "bad" },
    { target, formula: `=AND(ISNUMBER(${value}),${value}>=${WEAK},${value}<${STRONG})`, look: "warning" },
  ];
}
