import { wordFormats } from "../annual/status";
import { assemble } from "../assemble";
import { centered, date, input, integer, percent, result, wrapped } from "../columns";
import { PlanContext } from "../context";
import { blankUnlessComputable, kpi } from "../formulas";
import { dateRule, listRule, numberRule, TABLE_AT, tableSheet, tabColors } from "../sheet";
import { countOfKey, summarySheet, sumOfKey } from "../summary";
import { Table } from "../table";
import type { PlanTemplate } from "../template";
import { templateFaces } from "../templateFaces";

/** Campaigns from budget to return. */
export const marketingCampaign: PlanTemplate = {
  ...templateFaces.marketingCampaign,
  build: (options) => {
    const context = new PlanContext(options, { "en-US": "CNY", "zh-CN": "元" });
    const campaigns = campaignTable(context);
    return assemble(marketingCampaign, context, {
      sheets: [campaignSheet(context, campaigns), channelSheet(context, campaigns)],
    });
  },
};

function campaignTable(context: PlanContext) {
  const { t } = context;
  const budget = t("In the plan's unit of money.", "单位与计划金额单位一致。");
  return new Table("Campaigns", {
    campaign: input(t("Campaign", "活动"), 26, undefined, wrapped),
    channel: input(t("Channel", "渠道"), 12, undefined, centered),
    audience: input(t("Audience", "人群"), 22, undefined, wrapped),
    start: input(t("Start", "开始"), 12, undefined, date),
    end: input(t("End", "结束"), 12, undefined, date),
    budget: input(t("Budget", "预算"), 13, budget, context.money),
    spend: input(t("Spend", "实际费用"), 13, budget, context.money),
    impressions: input(t("Impressions", "曝光"), 12, undefined, integer),
    clicks: input(t("Clicks", "点击"), 11, undefined, integer),
    ctr: result(t("CTR", "点击率CTR"), 11, t("Clicks by impressions.", "点击÷曝光。"), { numberFormat: "0.00%" }),
    leads: input(t("Leads", "线索"), 10, undefined, integer),
    deals: input(t("New customers", "成交客户"), 11, undefined, integer),
    conversion: result(t("Conversion", "转化率"), 11, t("New customers by clicks.", "成交客户÷点击。"), {
      numberFormat: "0.00%",
    }),
    revenue: input(t("Revenue", "收入"), 13, budget, context.money),
    grossProfit: input(t("Gross profit", "毛利"), 13, budget, context.money),
    roi: result(t("ROI", "投入产出ROI"), 12, t("(gross profit - spend) / spend.", "（毛利－费用）÷费用。"), percent),
    cac: result(t("CAC", "获客成本"), 11, t("Spend by new customers.", "费用÷成交客户。"), { numberFormat: "#,##0.0" }),
    used: result(t("Budget used", "预算执行率"), 11, undefined, percent),
    owner: input(t("Owner", "负责人"), 10),
    status: input(t("Status", "状态"), 11, undefined, centered),
  });
}

type Campaigns = ReturnType<typeof campaignTable>;

function campaignSheet(context: PlanContext, campaigns: Campaigns) {
  const { t } = context;
  const own = campaigns.own.bind(campaigns);
  const share = (part: string, whole: string) => blankUnlessComputable(kpi("PROGRESS", part, "0", whole));
  const table = campaigns.blueprint({
    at: TABLE_AT,
    formulas: {
      ctr: share(own("clicks"), own("impressions")),
      conversion: share(own("deals"), own("clicks")),
      roi: blankUnlessComputable(kpi("GROWTH", own("grossProfit"), own("spend"))),
      cac: blankUnlessComputable(kpi("CAC", own("spend"), own("deals"))),
      used: share(own("spend"), own("budget")),
    },
    rows: context.hasSample ? sampleRows(context) : [],
  });
  const face = {
    id: "Campaigns",
    name: t("01_Campaigns", "01_营销活动"),
    title: t("Marketing campaigns", "营销活动计划"),
    hint: t(
      "Enter the budget before and the results after the campaign; rates, CAC and return follow.",
      "活动前填写预算，活动后填写效果数据；转化率、获客成本与投入产出自动计算。",
    ),
    tabColor: tabColors.plan,
  };
  const numbers = ["budget", "spend", "impressions", "clicks", "leads", "deals", "revenue"] as const;
  return tableSheet(context, face, table, {
    columnWidths: campaigns.widths(TABLE_AT),
    validations: [
      listRule(context, "Campaigns[channel]", "channel"),
      listRule(context, "Campaigns[status]", "actionStatus"),
      dateRule(context, "Campaigns[start]", "=EDATE(FY_Start,-12)"),
      dateRule(context, "Campaigns[end]", "=EDATE(FY_Start,-12)"),
      ...numbers.map((column) => numberRule(context, `Campaigns[${column}]`, 0)),
      numberRule(context, "Campaigns[grossProfit]"),
    ],
    conditionalFormats: [
      ...wordFormats(context, "Campaigns[status]", "{status}", "actionStatus", [["DELAYED", "warning"]]),
      { target: "Campaigns[roi]", formula: "=AND(ISNUMBER({roi}),{roi}<0)", look: "bad" },
      { target: "Campaigns[used]", formula: "=AND(ISNUMBER({used}),{used}>1)", look: "bad" },
    ],
  });
}

/** What each channel cost and brought, whose rates are those of its sums. */
function channelSheet(context: PlanContext, campaigns: Campaigns) {
  const { t, money } = context;
  const channels = campaigns.column("channel");
  const sum = (id: "budget" | "spend" | "grossProfit" | "deals") => (key: string) =>
    sumOfKey(campaigns.column(id), channels, key);
  const face = {
    id: "CampaignChannels",
    name: t("02_Channels", "02_渠道汇总"),
    title: t("Return by channel", "分渠道投入产出"),
    hint: t(
      "Adds up the campaigns; compare channels by ROI and CAC before moving budget.",
      "按渠道汇总各项活动；调整预算前先比较投入产出与获客成本。",
    ),
    tabColor: tabColors.show,
  };
  return summarySheet<"spend" | "grossProfit" | "roi" | "deals" | "cac" | "budget" | "used" | "count">(context, face, {
    heading: t("Channel", "渠道"),
    keys: context.words("channel"),
    columns: [
      { id: "spend", header: t("Spend", "实际费用"), width: 15, ...money, sum: sum("spend") },
      { id: "grossProfit", header: t("Gross profit", "毛利"), width: 15, ...money, sum: sum("grossProfit") },
      {
        id: "roi",
        header: t("ROI", "投入产出ROI"),
        width: 13,
        ...percent,
        rate: (cell) => blankUnlessComputable(kpi("GROWTH", cell("grossProfit"), cell("spend"))),
      },
      { id: "deals", header: t("New customers", "成交客户"), width: 15, ...integer, sum: sum("deals") },
      {
        id: "cac",
        header: t("CAC", "获客成本"),
        width: 12,
        numberFormat: "#,##0.0",
        rate: (cell) => blankUnlessComputable(kpi("CAC", cell("spend"), cell("deals"))),
      },
      { id: "budget", header: t("Budget", "预算"), width: 15, ...money, sum: sum("budget") },
      {
        id: "used",
        header: t("Budget used", "预算执行率"),
        width: 13,
        ...percent,
        rate: (cell) => blankUnlessComputable(kpi("PROGRESS", cell("spend"), "0", cell("budget"))),
      },
      {
        id: "count",
        header: t("Campaigns", "活动数"),
        width: 12,
        numberFormat: "0",
        sum: (key) => countOfKey(channels, key),
      },
    ],
    charts: [
      {
        id: "ChannelReturn",
        title: t("Spend and gross profit by channel", "各渠道费用与毛利"),
        type: "ColumnClustered",
        columns: 2,
        axisFormat: "#,##0",
        axisMinimum: 0,
        series: [{ color: "#A6A6A6" }, { color: "#2F5597" }],
      },
    ],
  });
}

function sampleRows(context: PlanContext) {
  const { t } = context;
  const day = (number: number) => ({ date: context.fiscalYearStart + number });
  return [
    {
      campaign: t("New Year campaign on short video", "年货节短视频投放"),
      channel: context.word("channel", "VIDEO"),
      audience: t("Women 25-40, first order", "25-40岁女性，首单用户"),
      start: day(4),
      end: day(38),
      budget: 900000,
      spend: 960000,
      impressions: 8200000,
      clicks: 164000,
      leads: 21500,
      deals: 7300,
      revenue: 2620000,
      grossProfit: 860000,
      owner: t("Lin Yue", "林悦"),
      status: context.word("actionStatus", "DONE"),
    },
    {
      campaign: t("Brand keywords in search", "品牌词搜索"),
      channel: context.word("channel", "SEARCH"),
      audience: t("People searching for the brand", "搜索品牌词的用户"),
      start: day(0),
      end: day(89),
      budget: 450000,
      spend: 430000,
      impressions: 2100000,
      clicks: 92000,
      leads: 15800,
      deals: 5200,
      revenue: 1950000,
      grossProfit: 640000,
      owner: t("Lin Yue", "林悦"),
      status: context.word("actionStatus", "DONE"),
    },
    {
      campaign: t("Members' day", "会员日"),
      channel: context.word("channel", "MEMBERS"),
      audience: t("Members with no order for 60 days", "60天未下单会员"),
      start: day(73),
      end: day(75),
      budget: 120000,
      spend: 110000,
      impressions: 360000,
      clicks: 41000,
      leads: 9600,
      deals: 6100,
      revenue: 1180000,
      grossProfit: 390000,
      owner: t("He Min", "何敏"),
      status: context.word("actionStatus", "DONE"),
    },
    {
      campaign: t("Mid-year sales festival", "年中大促"),
      channel: context.word("channel", "VIDEO"),
      audience: t("All customers", "全部用户"),
      start: day(150),
      end: day(170),
      budget: 1800000,
      spend: null,
      impressions: null,
      clicks: null,
      leads: null,
      deals: null,
      revenue: null,
      grossProfit: null,
      owner: t("Lin Yue", "林悦"),
      status: context.word("actionStatus", "PLANNED"),
    },
  ];
}
