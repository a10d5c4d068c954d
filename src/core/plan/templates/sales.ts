import { wordFormats } from "../annual/status";
import { assemble } from "../assemble";
import type { SheetBlueprint } from "../blueprint";
import { centered, input, monthId, months, percent, result, wrapped } from "../columns";
import { monthNumbers, PlanContext } from "../context";
import { formats } from "../formats";
import { blankUnlessComputable, kpi } from "../formulas";
import type { ListCode } from "../lists";
import { bridgeFormat, bridgeRows, bridgeSeries } from "../priceVolumeMix";
import { seasonal } from "../sample/shapes";
import { footer, headerBlocks, listRule, numberRule, TABLE_AT, tableSheet, tabColors, titleBlocks } from "../sheet";
import { countOfKey, summarySheet, sumOfKey, sumOfWord } from "../summary";
import { Table } from "../table";
import type { PlanTemplate } from "../template";

/** Quantities and prices by region and product, their months, what moves revenue, and the pipeline. */
export const salesPlan: PlanTemplate = {
  id: "sales-plan",
  name: { "en-US": "Sales plan", "zh-CN": "销售计划" },
  summary: {
    "en-US":
      "Quantity and price by region, product and customer type, by month, with the price-volume-mix effect and a weighted pipeline.",
    "zh-CN": "按区域、产品、客户类型的量价计划与月度分解，含价量结构分析与加权商机。",
  },
  samples: ["ecommerce", "none"],
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
  const value = { numberFormat: "#,##0.0##" };
  return new Table("SalesLines", {
    region: input(t("Region", "区域"), 14),
    product: input(t("Product", "产品"), 18),
    customer: input(t("Customer type", "客户类型"), 13, undefined, centered),
    quantityBefore: input(t("Quantity, prior year", "上年销量"), 11, undefined, value),
    priceBefore: input(t("Price, prior year", "上年单价"), 11, undefined, value),
    quantity: input(t("Planned quantity", "计划销量"), 11, undefined, value),
    price: input(
      t("Planned price", "计划单价"),
      11,
      t("Quantity times price is in the plan's unit of money.", "销量×单价应为计划的金额单位。"),
      value,
    ),
    revenueBefore: result(t("Revenue, prior year", "上年收入"), 12, undefined, context.money),
    revenue: result(t("Planned revenue", "计划收入"), 12, undefined, context.money),
    growth: result(t("Growth", "增长率"), 9, undefined, percent),
    ...months(monthId, (number) =>
      input(
        context.monthHeader(number),
        9,
        t("Share of the year, in percent; the twelve add up to 100 %.", "占全年的比例，12个月合计为100%。"),
        { numberFormat: formats.percent },
      ),
    ),
    check: result(
      t("Check", "校验"),
      9,
      t("✓ if the shares add up to 100 %, else the difference.", "占比合计为100%显示✓，否则显示差额。"),
      { numberFormat: "+0.0%;-0.0%", alignment: "center" },
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
    id: face.id,
    name: face.name,
    tabColor: face.tabColor,
    visibility: "visible",
    showGridlines: false,
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
    tables: [],
    validations: [],
    conditionalFormats: [],
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

type Pipeline = ReturnType<typeof pipelineTable>;

function pipelineTable(context: PlanContext) {
  const { t } = context;
  return new Table("Pipeline", {
    opportunity: input(t("Opportunity", "商机"), 30, undefined, wrapped),
    customer: input(t("Customer type", "客户类型"), 13, undefined, centered),
    stage: input(t("Stage", "漏斗阶段"), 13, undefined, centered),
    amount: input(
      t("Amount", "金额"),
      12,
      t("In the plan's unit of money.", "单位与计划金额单位一致。"),
      context.money,
    ),
    probability: input(t("Probability", "赢率"), 10, undefined, {
      numberFormat: formats.wholePercent,
      alignment: "center",
    }),
    weighted: result(t("Weighted amount", "加权金额"), 12, t("Amount times probability.", "金额×赢率。"), {
      numberFormat: formats.decimal,
    }),
    owner: input(t("Owner", "负责人"), 12),
    next: input(t("Next step", "下一步"), 34, undefined, wrapped),
  });
}

function pipelineSheet(context: PlanContext, pipeline: Pipeline): SheetBlueprint {
  const { t } = context;
  const table = pipeline.blueprint({
    at: TABLE_AT,
    formulas: { weighted: blankUnlessComputable(kpi("EMV", pipeline.own("probability"), pipeline.own("amount"))) },
    rows: context.hasSample ? sampleDeals(context) : [],
  });
  const face = {
    id: "Pipeline",
    name: t("03_Pipeline", "03_商机漏斗"),
    title: t("Pipeline", "商机漏斗"),
    hint: t("Each opportunity counts at its probability.", "每个商机按赢率加权计入预测。"),
    tabColor: tabColors.track,
  };
  return tableSheet(context, face, table, {
    columnWidths: pipeline.widths(TABLE_AT),
    validations: [
      listRule(context, "Pipeline[customer]", "customerType"),
      listRule(context, "Pipeline[stage]", "funnelStage"),
      numberRule(context, "Pipeline[amount]", 0),
      numberRule(context, "Pipeline[probability]", 0, 1),
    ],
    conditionalFormats: wordFormats(context, "Pipeline[stage]", "{stage}", "funnelStage", [
      ["WON", "good"],
      ["LOST", "muted"],
    ]),
  });
}

/** The pipeline by stage, and whether what is still open covers the plan of the months to come. */
function funnelSheet(context: PlanContext, lines: Lines, pipeline: Pipeline): SheetBlueprint {
  const { t, money } = context;
  const stages = pipeline.column("stage");
  const weighted = { numberFormat: formats.decimal };
  const face = {
    id: "Funnel",
    name: t("04_Funnel", "04_漏斗汇总"),
    title: t("Pipeline by stage", "商机漏斗汇总"),
    hint: t(
      "Open stages, weighted by their probability, against the plan that is still ahead.",
      "未结商机按赢率加权，与剩余计划对比，判断商机是否充足。",
    ),
    tabColor: tabColors.show,
  };
  const open = `(SUM(${pipeline.column("weighted")})-${(["WON", "LOST"] as const)
    .map((code) => sumOfWord(pipeline.column("weighted"), stages, context.word("funnelStage", code)))
    .join("-")})`;
  const ahead = `(SUM(${lines.column("revenue")})-SUM(${lines.column("toDate")}))`;
  const ifPlanned = (formula: string) => ({ formula: `=IF(COUNT(${lines.column("revenue")})=0,"",${formula})` });
  return summarySheet<"amount" | "weighted" | "count" | "mean">(context, face, {
    heading: t("Stage", "漏斗阶段"),
    keys: context.words("funnelStage"),
    columns: [
      {
        id: "amount",
        header: t("Amount", "金额"),
        width: 15,
        ...money,
        sum: (key) => sumOfKey(pipeline.column("amount"), stages, key),
      },
      {
        id: "weighted",
        header: t("Weighted amount", "加权金额"),
        width: 18,
        ...weighted,
        sum: (key) => sumOfKey(pipeline.column("weighted"), stages, key),
      },
      {
        id: "count",
        header: t("Opportunities", "商机数"),
        width: 16,
        numberFormat: "0",
        sum: (key) => countOfKey(stages, key),
      },
      {
        id: "mean",
        header: t("Mean probability", "平均赢率"),
        width: 18,
        ...percent,
        rate: (cell) => blankUnlessComputable(kpi("PROGRESS", cell("weighted"), "0", cell("amount"))),
      },
    ],
    rowsBelow: 6,
    below: (row) => [
      { at: `A${row}`, cells: [[t("Coverage", "覆盖情况"), null]], style: "heading" },
      {
        at: `A${row + 1}`,
        cells: [
          [t("Planned revenue", "计划收入")],
          [t("Plan still ahead", "剩余计划")],
          [t("Open, weighted", "未结加权商机")],
          [t("Coverage", "覆盖率")],
        ],
        style: "label",
      },
      {
        at: `B${row + 1}`,
        cells: [
          [ifPlanned(`SUM(${lines.column("revenue")})`)],
          [ifPlanned(ahead)],
          [ifPlanned(open)],
          [ifPlanned(blankUnlessComputable(kpi("PROGRESS", open, "0", ahead)))],
        ],
        style: "formula",
        ...money,
        exceptions: [{ at: `B${row + 4}`, ...percent }],
      },
    ],
    charts: [
      {
        id: "Funnel",
        title: t("Amount and weighted amount by stage", "各阶段商机金额与加权金额"),
        type: "ColumnClustered",
        columns: 2,
        axisFormat: "#,##0",
        axisMinimum: 0,
        series: [{ color: "#A6A6A6" }, { color: "#2F5597" }],
      },
    ],
  });
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

function sampleDeals(context: PlanContext) {
  const { t } = context;
  const deal = (
    opportunity: string,
    customer: ListCode<"customerType">,
    stage: ListCode<"funnelStage">,
    [amount, probability]: readonly [amount: number, probability: number],
    owner: string,
    next: string,
  ) => ({
    opportunity,
    customer: context.word("customerType", customer),
    stage: context.word("funnelStage", stage),
    amount,
    probability,
    owner,
    next,
  });
  const [yue, min] = [t("Lin Yue", "林悦"), t("He Min", "何敏")];
  return [
    deal(
      t("Home range for a supermarket chain", "连锁商超家居系列供货"),
      "KEY",
      "NEGOTIATION",
      [3600, 0.7],
      yue,
      t("Settle payment terms by the 15th", "15日前敲定账期"),
    ),
    deal(
      t("Festival gift boxes for a bank", "某银行节日礼盒"),
      "KEY",
      "PROPOSAL",
      [2400, 0.4],
      yue,
      t("Offer with two price levels", "提交两档报价方案"),
    ),
    deal(
      t("Beauty counter on a travel platform", "旅行平台美妆专柜"),
      "NEW",
      "PROPOSAL",
      [2800, 0.4],
      min,
      t("Agree on commission", "确认佣金比例"),
    ),
    deal(
      t("Community group buying, South", "华南社区团购合作"),
      "NEW",
      "QUALIFIED",
      [4000, 0.25],
      min,
      t("Pilot in three cities", "先在三城试点"),
    ),
    deal(
      t("Office supplies, framework contract", "企业办公用品框架协议"),
      "KEY",
      "LEAD",
      [3000, 0.1],
      yue,
      t("First visit in May", "5月首次拜访"),
    ),
    deal(
      t("Members' shop of an airline", "航空公司会员商城"),
      "EXISTING",
      "WON",
      [1200, 1],
      yue,
      t("First delivery on 20 May", "5月20日首批发货"),
    ),
    deal(
      t("Snack boxes for offices", "企业零食盒"),
      "NEW",
      "LOST",
      [800, 0],
      min,
      t("Price 8% above the winner; ask again in autumn", "报价高出中标方8%，秋季再跟进"),
    ),
  ];
}
