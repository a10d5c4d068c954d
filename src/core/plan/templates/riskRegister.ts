import { wordFormats, wordOfLetter } from "../annual/status";
import { assemble } from "../assemble";
import { centered, input, result, scale, wrapped } from "../columns";
import { PlanContext } from "../context";
import { formats } from "../formats";
import { blankUnlessComputable, kpi } from "../formulas";
import type { ListCode } from "../lists";
import { riskMap } from "../riskMap";
import { riskColumns, scaleRule } from "../riskColumns";
import { goalRules, goalNames } from "../neighbours";
import {
  bareSheet,
  dateRule,
  footer,
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

/** Risks with what they may cost and what remains after the response. */
export const riskRegister: PlanTemplate = {
  ...templateFaces.riskRegister,
  build: (options) => {
    const context = new PlanContext(options);
    const risks = risksTable(context);
    return assemble(riskRegister, context, {
      sheets: [registerSheet(context, risks), mapSheet(context, risks)],
      names: goalNames(context),
    });
  },
};

type Risks = ReturnType<typeof risksTable>;

function risksTable(context: PlanContext) {
  const { t, money: amount } = context;
  const shared = riskColumns(context);
  return new Table("RiskRegister", {
    ...shared.risk,
    ...shared.assessment,
    chance: input(t("Chance %", "发生概率%"), 10, t("For the expected loss.", "用于计算预期损失。"), {
      numberFormat: formats.wholePercent,
      alignment: "center",
    }),
    loss: input(
      t("Loss", "损失金额"),
      11,
      t("If it happens, in the plan's unit of money.", "一旦发生的损失，单位与计划金额单位一致。"),
      amount,
    ),
    emv: result(t("Expected loss", "预期损失EMV"), 12, t("Chance times loss.", "发生概率×损失金额。"), amount),
    ...shared.response,
    measure: input(t("Measure", "应对措施"), 30, undefined, wrapped),
    ...shared.contingency,
    residualScore: result(t("Residual score", "残余风险值"), 11, undefined, scale),
    ...shared.review,
    due: result(t("Review due", "复核提醒"), 11, t("By the as-of date.", "按数据截止日判断。"), centered),
  });
}

function registerSheet(context: PlanContext, risks: Risks) {
  const { t } = context;
  const own = risks.own.bind(risks);
  const table = risks.blueprint({
    at: TABLE_AT,
    formulas: {
      score: blankUnlessComputable(kpi("RISKSCORE", own("probability"), own("impact"))),
      level: blankUnlessComputable(wordOfLetter(context, "riskLevel", "LMHE", kpi("RISKLEVEL", own("score")))),
      emv: blankUnlessComputable(kpi("EMV", own("chance"), own("loss"))),
      residualScore: blankUnlessComputable(kpi("RISKSCORE", own("residualProbability"), own("residualImpact"))),
      due: `IF(OR(${own("review")}="",AsOf=""),"",IF(${own("review")}<=AsOf,"${t("Due", "到期")}",""))`,
    },
    rows: context.hasSample ? sampleRows(context) : [],
  });
  const face = {
    id: "RiskRegister",
    name: t("01_Risk_Register", "01_风险登记册"),
    title: t("Risk register", "风险登记册"),
    hint: t(
      "Score each risk before and after the response; the map counts them.",
      "分别评估应对前后的风险值，矩阵页自动统计。",
    ),
    tabColor: tabColors.track,
  };
  const scaled = ["probability", "impact", "residualProbability", "residualImpact"] as const;
  return tableSheet(context, face, table, {
    columnWidths: risks.widths(TABLE_AT),
    validations: [
      listRule(context, "RiskRegister[category]", "riskCategory"),
      listRule(context, "RiskRegister[response]", "riskResponse"),
      ...scaled.map((column) => scaleRule(context, `RiskRegister[${column}]`)),
      numberRule(context, "RiskRegister[chance]", 0, 1),
      numberRule(context, "RiskRegister[loss]", 0),
      ...goalRules(context, "RiskRegister[goal]"),
      dateRule(context, "RiskRegister[review]", "=EDATE(FY_Start,-12)"),
    ],
    conditionalFormats: [
      ...wordFormats(context, "RiskRegister[level]", "{level}", "riskLevel", [
        ["L", "good"],
        ["M", "warning"],
        ["H", "bad"],
        ["E", "bad"],
      ]),
      { target: "RiskRegister[due]", formula: '={due}<>""', look: "warning" },
    ],
    frozenColumns: 2,
  });
}

const MAP_ROW = 5;
const AFTER_COLUMN = 9;

/** How many risks stand where, before and after the response: the worst corner is at the top right. */
function mapSheet(context: PlanContext, risks: Risks) {
  const { t } = context;
  const face = {
    id: "RiskMap",
    name: t("02_Risk_Map", "02_风险矩阵"),
    title: t("Risk map", "风险矩阵"),
    hint: t("Number of risks by probability (up) and impact (right).", "按概率（纵轴）与影响（横轴）统计的风险数量。"),
    tabColor: tabColors.show,
  };
  const map = (
    column: number,
    title: string,
    probability: Parameters<typeof risks.column>[0],
    impact: typeof probability,
  ) => riskMap(context, { row: MAP_ROW - 1, column }, title, risks.column(probability), risks.column(impact));
  const before = map(0, t("Before the response", "应对前"), "probability", "impact");
  const after = map(AFTER_COLUMN, t("After the response", "应对后"), "residualProbability", "residualImpact");
  const total = (column: "emv" | "loss") => ({
    formula: `=IF(COUNT(${risks.column(column)})=0,"",SUM(${risks.column(column)}))`,
  });
  return {
    ...bareSheet(face),
    columnWidths: [18, 9, 9, 9, 9, 9, 3, 11, 4, 10, 9, 9, 9, 9, 9, 3, 11],
    blocks: [
      ...titleBlocks(face),
      ...before.blocks,
      ...after.blocks,
      {
        at: "A14",
        cells: [[t("Sum of losses", "损失合计")], [t("Expected loss", "预期损失合计")]],
        style: "label" as const,
      },
      {
        at: "B14",
        cells: [[total("loss")], [total("emv")]],
        style: "total" as const,
        numberFormat: context.amountFormat,
      },
    ],
    conditionalFormats: [...before.conditionalFormats, ...after.conditionalFormats],
    page: { orientation: "landscape" as const, footer: footer(context) },
  };
}

function sampleRows(context: PlanContext) {
  const { t } = context;
  const end = (month: number) => ({ date: context.monthStart(month + 1) - 1 });
  const category = (code: ListCode<"riskCategory">) => context.word("riskCategory", code);
  const response = (code: ListCode<"riskResponse">) => context.word("riskResponse", code);
  return [
    {
      id: "R1",
      risk: t("Warehouse system unstable at the sales peak, orders delayed", "大促峰值仓储系统不稳定，导致发货延误"),
      category: category("OPERATIONS"),
      goal: "G2",
      probability: 3,
      impact: 5,
      chance: 0.3,
      loss: 420,
      response: response("REDUCE"),
      measure: t("Load test two months before", "提前两个月完成压力测试"),
      contingency: t("Old line and two partner warehouses", "切回旧产线并启用两家合作仓"),
      owner: t("Zhou Kai", "周凯"),
      residualProbability: 2,
      residualImpact: 4,
      review: end(6),
    },
    {
      id: "R2",
      risk: t("Short-video traffic gets more expensive, CAC above plan", "短视频流量涨价，获客成本超计划"),
      category: category("MARKET"),
      goal: "G4",
      probability: 4,
      impact: 4,
      chance: 0.6,
      loss: 180,
      response: response("REDUCE"),
      measure: t("Caps on bids", "设置出价上限"),
      contingency: t("Move 30% of the budget to search", "30%预算转向搜索渠道"),
      owner: t("Lin Yue", "林悦"),
      residualProbability: 3,
      residualImpact: 3,
      review: end(4),
    },
    {
      id: "R3",
      risk: t("Margin on new categories falls", "新品类毛利下滑"),
      category: category("FINANCE"),
      goal: "G1",
      probability: 3,
      impact: 3,
      chance: 0.4,
      loss: 150,
      response: response("REDUCE"),
      measure: t("Limit on discounts", "限制折扣幅度"),
      contingency: t("Renegotiate with five suppliers", "与前五大供应商重新议价"),
      owner: t("Tang Wei", "唐伟"),
      residualProbability: 2,
      residualImpact: 3,
      review: end(5),
    },
    {
      id: "R4",
      risk: t("Key warehouse staff leave", "核心仓储人员流失"),
      category: category("PEOPLE"),
      goal: "G2",
      probability: 2,
      impact: 3,
      chance: 0.2,
      loss: 60,
      response: response("ACCEPT"),
      measure: t("Deputies named", "设置AB岗"),
      contingency: t("Temporary staff from the supplier", "由供应商派驻人员支援"),
      owner: t("Sun Jing", "孙静"),
      residualProbability: 2,
      residualImpact: 2,
      review: end(6),
    },
  ];
}
