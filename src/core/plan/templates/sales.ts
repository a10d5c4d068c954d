import { assemble } from "../assemble";
import type { SheetBlueprint } from "../blueprint";
import { centered, input, monthId, months, percent, result } from "../columns";
import { monthNumbers, PlanContext } from "../context";
import { formats } from "../formats";
import { blankUnlessComputable, kpi } from "../formulas";
import type { ListCode } from "../lists";
import { bridgeFormat, bridgeRows, bridgeSeries } from "../priceVolumeMix";
import { seasonal } from "../sample/shapes";
import {
  bareSheet,
  footer,
  headerBlocks,
  listRule,
  numberRule,
  TABLE_AT,
  tableSheet,
  tabColors,
  titleBlocks,
} from "../sheet";
import { Table } from "../table";
import type { PlanTemplate } from "../template";
import { templateFaces } from "../templateFaces";
import { funnelSheet, pipelineSheet, pipelineTable } from "./salesPipeline";

/** Quantities and prices by region and product, their months, what moves revenue, and the pipeline. */
export const salesPlan: PlanTemplate = {
  ...templateFaces.salesPlan,
  build: (options) => {
    const context = new PlanContext(options);
    const lines = linesTable(context);
    const pipeline = pipelineTable(context);
    return assemble(salesPlan, context, {
      sheets: [
        linesSheet(context, lines),
        effectsSheet(context, lines),
        pipelineSheet(context, pipeline),
        funnelSheet(context, lines, pipeline),
      ],
    });
  },
};

type Lines = ReturnType<typeof linesTable>;

function linesTable(context: PlanContext) {
  const { t } = context;
  const quantity = { numberFormat: formats.plain };
  const price = { numberFormat: formats.price };
  return new Table("SalesLines", {
    region: input(t("Region", "区域"), 14),
    product: input(t("Product", "产品"), 18),
    customer: input(t("Customer type", "客户类型"), 13, undefined, centered),
    quantityBefore: input(t("Quantity, prior year", "上年销量"), 11, undefined, quantity),
    priceBefore: input(t("Price, prior year", "上年单价"), 11, undefined, price),
    quantity: input(t("Planned quantity", "计划销量"), 11, undefined, quantity),
    price: input(
      t("Planned price", "计划单价"),
      11,
      t("Quantity times price is in the plan's unit of money.", "销量×单价应为计划的金额单位。"),
      price,
    ),
    revenueBefore: result(t("Revenue, prior year", "上年收入"), 12, undefined, context.money),
    revenue: result(t("Planned revenue", "计划收入"), 12, undefined, context.money),
    growth: result(t("Growth", "增长率"), 9, undefined, percent),
    ...months(monthId, (number) =>
      input(
        context.monthHeader(number),
        9,
        t("Share of the year, in percent; the twelve add up to 100%.", "占全年的比例，12个月合计为100%。"),
        { numberFormat: formats.percent },
      ),
    ),
    check: result(
      t("Check", "校验"),
      9,
      t("✓ if the shares add up to 100%, else the difference.", "占比合计为100%显示✓，否则显示差额。"),
      { numberFormat: formats.signedPercent, alignment: "center" },
    ),
    toDate: result(
      t("Plan to date", "累计计划"),
      12,
      t("Through the month of the as-of date.", "截至数据截止日所在月份。"),
      context.money,
    ),
  });
}

function linesSheet(context: PlanContext, lines: Lines): SheetBlueprint {
  const { t } = context;
  const own = lines.own.bind(lines);
  const product = (quantity: string, price: string) => `IF(COUNT(${quantity},${price})<2,"",${quantity}*${price})`;
  const shares = lines.ownFrom("m1", "m12");
  const table = lines.blueprint({
    at: TABLE_AT,
    formulas: {
      revenueBefore: product(own("quantityBefore"), own("priceBefore")),
      revenue: product(own("quantity"), own("price")),
      growth: blankUnlessComputable(kpi("GROWTH", own("revenue"), own("revenueBefore"))),
      check: `IF(COUNT(${shares})=0,"",IF(ABS(SUM(${shares})-1)<0.0005,"✓",SUM(${shares})-1))`,
      toDate: `IF(OR(${own("revenue")}="",PeriodNo=0,COUNT(${shares})=0),"",${own("revenue")}*SUM(INDEX(${shares},1):INDEX(${shares},MAX(1,PeriodNo))))`,
    },
    rows: context.hasSample ? sampleLines(context) : [],
  });
  const face = {
    id: "SalesLines",
    name: t("01_Sales_Plan", "01_销售计划"),
    title: t("Sales plan", "销售计划"),
    hint: t(
      "Enter quantity and price of both years and the share of each month; revenue, growth and plan to date follow.",
      "填写两年的销量、单价及各月占比，收入、增长率与累计计划自动计算。",
    ),
    tabColor: tabColors.plan,
  };
  const amounts = ["quantityBefore", "priceBefore", "quantity", "price"] as const;
  return tableSheet(context, face, table, {
    columnWidths: lines.widths(TABLE_AT),
    validations: [
      listRule(context, "SalesLines[customer]", "customerType"),
      ...amounts.map((column) => numberRule(context, `SalesLines[${column}]`, 0)),
      ...monthNumbers.map((number) => numberRule(context, `SalesLines[${monthId(number)}]`, 0, 1)),
    ],
    conditionalFormats: [
      { target: "SalesLines[check]", formula: '={check}="✓"', look: "good" },
      { target: "SalesLines[check]", formula: '=AND({check}<>"",{check}<>"✓")', look: "bad" },
    ],
    frozenColumns: 2,
  });
}

/** From last year's revenue to the plan: price, volume, mix, new and lost lines, as figures and as a bridge. */
function effectsSheet(context: PlanContext, lines: Lines): SheetBlueprint {
  const { t } = context;
  const face = {
    id: "SalesEffects",
    name: t("02_Price_Volume_Mix", "02_价量结构"),
    title: t("Price, volume and mix", "价格、销量与结构"),
    hint: t(
      "What moves revenue from last year to plan; new and lost lines are shown apart.",
      "收入由上年到计划的变动来源；新增与停售单独列示。",
    ),
    tabColor: tabColors.show,
  };
  const first = 6;
  const { headings, rows } = bridgeRows(context, first, (id) => lines.column(id), t("Plan", "计划"));
  return {
    ...bareSheet(face),
    columnWidths: [16, 13, 13, 13, 13, 13],
    blocks: [
      ...titleBlocks(face),
      ...headerBlocks(`A${first - 1}`, headings),
      { at: `A${first}`, cells: rows.map(([name = null]) => [name]), style: "label" },
      {
        at: `B${first}`,
        cells: rows.map((cells) => cells.slice(1)),
        style: "formula",
        numberFormat: bridgeFormat,
      },
    ],
    charts: [
      {
        id: "SalesBridge",
        title: t("From last year's revenue to the plan", "收入变动：上年至计划"),
        type: "ColumnStacked",
        source: `A${first - 1}:E${first + rows.length - 1}`,
        seriesBy: "Columns",
        topLeft: "A15",
        bottomRight: "F32",
        axisFormat: "#,##0",
        legend: false,
        series: bridgeSeries,
      },
    ],
    page: { orientation: "landscape", footer: footer(context) },
  };
}

function sampleLines(context: PlanContext) {
  const { t } = context;
  const season = seasonal(context, [0.07, 0.055, 0.07, 0.07, 0.075, 0.105, 0.07, 0.075, 0.08, 0.085, 0.145, 0.1]);
  const shares = Object.fromEntries(monthNumbers.map((number, index) => [monthId(number), season[index] ?? null]));
  const customer = (code: ListCode<"customerType">) => context.word("customerType", code);
  const [east, south] = [t("East", "华东"), t("South", "华南")];
  return [
    {
      region: east,
      product: t("Home", "家居"),
      customer: customer("EXISTING"),
      quantityBefore: 22,
      priceBefore: 120,
      quantity: 30,
      price: 124,
      ...shares,
    },
    {
      region: east,
      product: t("Beauty", "美妆"),
      customer: customer("NEW"),
      quantityBefore: 18,
      priceBefore: 180,
      quantity: 26,
      price: 178,
      ...shares,
    },
    {
      region: south,
      product: t("Home", "家居"),
      customer: customer("EXISTING"),
      quantityBefore: 19,
      priceBefore: 118,
      quantity: 27,
      price: 122,
      ...shares,
    },
    {
      region: south,
      product: t("Food", "食品"),
      customer: customer("NEW"),
      quantityBefore: 64,
      priceBefore: 61,
      quantity: 72,
      price: 62,
      ...shares,
    },
    {
      region: south,
      product: t("New categories", "新品类"),
      customer: customer("NEW"),
      quantityBefore: 0,
      priceBefore: null,
      quantity: 14,
      price: 132,
      ...shares,
    },
  ];
}
