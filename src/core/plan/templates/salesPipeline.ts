import { wordFormats } from "../annual/status";
import type { SheetBlueprint } from "../blueprint";
import { centered, input, percent, result, wrapped } from "../columns";
import type { PlanContext } from "../context";
import { formats } from "../formats";
import { blankUnlessComputable, kpi } from "../formulas";
import type { ListCode } from "../lists";
import { listRule, numberRule, TABLE_AT, tableSheet, tabColors } from "../sheet";
import { countOfKey, summarySheet, sumOfKey, sumOfWord } from "../summary";
import { Table } from "../table";

/** The columns of the sales plan that the pipeline is compared with. */
export type SalesLines = Pick<Table<"revenue" | "toDate">, "column">;

export type Pipeline = ReturnType<typeof pipelineTable>;

/** One row per opportunity. */
export function pipelineTable(context: PlanContext) {
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
    weighted: result(
      t("Weighted amount", "加权金额"),
      12,
      t("Amount times probability.", "金额×赢率。"),
      context.money,
    ),
    owner: input(t("Owner", "负责人"), 12),
    next: input(t("Next step", "下一步"), 34, undefined, wrapped),
  });
}

/** The opportunities, each counted at its probability. */
export function pipelineSheet(context: PlanContext, pipeline: Pipeline): SheetBlueprint {
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
export function funnelSheet(context: PlanContext, lines: SalesLines, pipeline: Pipeline): SheetBlueprint {
  const { t, money } = context;
  const stages = pipeline.column("stage");
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
        ...money,
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
