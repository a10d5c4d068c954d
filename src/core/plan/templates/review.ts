import { actionAlert } from "../actionAlert";
import { statusFormats, wordFormats, wordOfLetter } from "../annual/status";
import { assemble } from "../assemble";
import { centered, date, input, percent, result, wrapped } from "../columns";
import { PlanContext } from "../context";
import { formats } from "../formats";
import { blankUnlessComputable, kpi, text } from "../formulas";
import { dateRule, listRule, numberRule, TABLE_AT, tableSheet, tabColors } from "../sheet";
import { Table } from "../table";
import type { PlanTemplate } from "../template";
import { templateFaces } from "../templateFaces";

/** The regular meeting: figures, what went well and badly, why, and what is done about it. */
export const periodicReview: PlanTemplate = {
  ...templateFaces.periodicReview,
  build: (options) => {
    const context = new PlanContext(options);
    return assemble(periodicReview, context, { sheets: [figuresSheet(context), measuresSheet(context)] });
  },
};

function figuresTable({ t }: PlanContext) {
  const value = { numberFormat: formats.plain };
  const blank = t("Leave blank what is not reported.", "未上报请留空。");
  return new Table("ReviewFigures", {
    kpi: input(t("KPI", "指标"), 24, undefined, wrapped),
    unit: input(t("Unit", "单位"), 9, undefined, centered),
    direction: input(t("Direction", "方向"), 14, undefined, centered),
    target: input(t("Target", "目标"), 11, undefined, value),
    actual: input(t("Actual", "实际"), 11, blank, value),
    attainment: result(t("Attainment", "完成率"), 10, undefined, percent),
    status: result(t("RAG", "状态"), 9, undefined, centered),
    before: input(t("Last period", "上期"), 11, blank, value),
    sequential: result(t("Against last period", "环比"), 11, undefined, percent),
    lastYear: input(t("Last year", "上年同期"), 11, blank, value),
    yoy: result(t("YoY", "同比"), 9, undefined, percent),
    highlight: input(t("Highlight", "亮点"), 28, undefined, wrapped),
    issue: input(t("Issue", "问题"), 28, t("What needs discussing.", "需要讨论的问题。"), wrapped),
  });
}

function figuresSheet(context: PlanContext) {
  const { t } = context;
  const figures = figuresTable(context);
  const own = figures.own.bind(figures);
  const direction = `IF(${own("direction")}=${text(context.word("direction", "LOWER"))},-1,1)`;
  const table = figures.blueprint({
    at: TABLE_AT,
    formulas: {
      attainment: blankUnlessComputable(kpi("ATTAIN", own("actual"), own("target"), direction)),
      status: blankUnlessComputable(
        wordOfLetter(context, "status", "GAR", kpi("RAG", own("attainment"), "Green", "Amber")),
      ),
      sequential: blankUnlessComputable(kpi("GROWTH", own("actual"), own("before"))),
      yoy: blankUnlessComputable(kpi("GROWTH", own("actual"), own("lastYear"))),
    },
    rows: context.hasSample ? sampleFigures(context) : [],
  });
  const face = {
    id: "ReviewFigures",
    name: t("01_Figures", "01_指标回顾"),
    title: t("Figures of the period", "指标回顾"),
    hint: t("Discuss red and amber first; keep green short.", "先讨论红灯、黄灯指标，绿灯指标从简。"),
    tabColor: tabColors.track,
  };
  return tableSheet(context, face, table, {
    columnWidths: figures.widths(TABLE_AT),
    validations: [
      listRule(context, "ReviewFigures[direction]", "direction"),
      ...(["target", "actual", "before", "lastYear"] as const).map((column) =>
        numberRule(context, `ReviewFigures[${column}]`),
      ),
    ],
    conditionalFormats: statusFormats(context, "ReviewFigures[status]", "{status}"),
  });
}

function measuresTable({ t }: PlanContext) {
  const why = (number: number) => input(t(`Why ${number}`, `为什么${number}`), 22, undefined, wrapped);
  return new Table("Measures", {
    kpi: input(t("KPI", "指标"), 20, undefined, wrapped),
    issue: input(t("Issue", "问题"), 28, undefined, wrapped),
    why1: why(1),
    why2: why(2),
    why3: why(3),
    why4: why(4),
    why5: input(
      t("Root cause", "根本原因"),
      24,
      t("The last why: a cause that can be acted on.", "追问到可以采取措施的原因。"),
      wrapped,
    ),
    measure: input(t("Measure", "措施"), 30, undefined, wrapped),
    owner: input(t("Owner", "责任人"), 10),
    due: input(t("Due", "期限"), 12, undefined, date),
    status: input(t("Status", "完成情况"), 12, t("Updated at the next meeting.", "下次例会更新。"), centered),
    alert: result(t("Alert", "预警"), 10, undefined, centered),
  });
}

function measuresSheet(context: PlanContext) {
  const { t } = context;
  const measures = measuresTable(context);
  const own = measures.own.bind(measures);
  const table = measures.blueprint({
    at: TABLE_AT,
    formulas: {
      alert: actionAlert(context, { end: own("due"), status: own("status") }),
    },
    rows: context.hasSample ? sampleMeasures(context) : [],
  });
  const face = {
    id: "Measures",
    name: t("02_Measures", "02_措施跟进"),
    title: t("Measures", "措施跟进"),
    hint: t(
      "Start with the measures agreed last time; every new one has one owner and one date.",
      "先核对上期措施；新增措施明确一位责任人和一个期限。",
    ),
    tabColor: tabColors.track,
  };
  return tableSheet(context, face, table, {
    columnWidths: measures.widths(TABLE_AT),
    validations: [
      dateRule(context, "Measures[due]", "=EDATE(FY_Start,-12)"),
      listRule(context, "Measures[status]", "actionStatus"),
    ],
    conditionalFormats: wordFormats(context, "Measures[alert]", "{alert}", "actionAlert", [["OVERDUE", "bad"]]),
    frozenColumns: 2,
  });
}

function sampleFigures(context: PlanContext) {
  const { t } = context;
  const [higher, lower] = [context.word("direction", "HIGHER"), context.word("direction", "LOWER")];
  return [
    {
      kpi: t("Revenue", "营业收入"),
      unit: context.unit,
      direction: higher,
      target: 1260,
      actual: 1240,
      before: 1188,
      lastYear: 840,
      highlight: t("Members' day brought 118", "会员日贡献118万元"),
      issue: null,
    },
    {
      kpi: t("Orders per hour", "订单处理速度"),
      unit: t("orders/h", "单/时"),
      direction: higher,
      target: 600,
      actual: 560,
      before: 547,
      lastYear: 480,
      highlight: null,
      issue: t("Line two is two weeks late", "二号线延期两周"),
    },
    {
      kpi: t("Short-video CAC", "短视频获客成本"),
      unit: t("CNY", "元"),
      direction: lower,
      target: 107,
      actual: 137,
      before: 129,
      lastYear: 118,
      highlight: null,
      issue: t("Ad traffic prices rose by a quarter", "流量价格上涨约四分之一"),
    },
    {
      kpi: t("Delivery time", "平均配送时长"),
      unit: t("hours", "小时"),
      direction: lower,
      target: 47,
      actual: 46.4,
      before: 47.6,
      lastYear: 51,
      highlight: t("Second carrier in three cities", "三个城市启用第二承运商"),
      issue: null,
    },
  ];
}

function sampleMeasures(context: PlanContext) {
  const { t } = context;
  const day = (offset: number) => ({ date: context.asOf + offset });
  return [
    {
      kpi: t("Short-video CAC", "短视频获客成本"),
      issue: t("CNY 137 against 107", "137元，目标107元"),
      why1: t("Bids above plan", "出价高于计划"),
      why2: t("Competitors raised bids", "竞品提高出价"),
      why3: t("Same audience as the competitors", "人群与竞品重合"),
      why4: t("No audience of our own", "缺少自有人群包"),
      why5: t("Customer data not used for bidding", "会员数据未用于投放"),
      measure: t("Audience from members' data", "用会员数据建立人群包"),
      owner: t("Lin Yue", "林悦"),
      due: day(14),
      status: context.word("actionStatus", "RUNNING"),
    },
    {
      kpi: t("Orders per hour", "订单处理速度"),
      issue: t("560 against 600", "560单/时，目标600单/时"),
      why1: t("Line two missing", "二号线未投产"),
      why2: t("Parts late", "部件到货延迟"),
      why3: t("Ordered late", "下单较晚"),
      why4: null,
      why5: t("Approval took three weeks", "采购审批用时三周"),
      measure: t("Five-day approval for project purchases", "项目采购五日内审批"),
      owner: t("Tang Wei", "唐伟"),
      due: day(-5),
      status: context.word("actionStatus", "RUNNING"),
    },
  ];
}
