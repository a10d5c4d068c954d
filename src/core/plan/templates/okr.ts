import { statusFormats, wordOfLetter } from "../annual/status";
import { assemble } from "../assemble";
import type { SheetBlueprint } from "../blueprint";
import { centered, input, percent, result, wrapped } from "../columns";
import { PlanContext } from "../context";
import { formats } from "../formats";
import { blankUnlessComputable, choose, kpi, text } from "../formulas";
import { goalNames, goalRules } from "../neighbours";
import { listRule, nameRule, numberRule, TABLE_AT, tableSheet, tabColors } from "../sheet";
import { Table } from "../table";
import type { PlanTemplate } from "../template";
import { templateFaces } from "../templateFaces";

/** A quarter's objectives with their key results. */
export const quarterlyOkr: PlanTemplate = {
  ...templateFaces.quarterlyOkr,
  build: (options) => {
    const context = new PlanContext(options);
    const tables = { objectives: objectivesTable(context), results: resultsTable(context) };
    return assemble(quarterlyOkr, context, {
      sheets: [objectivesSheet(context, tables), resultsSheet(context, tables)],
      names: [{ name: "Objective_List", formula: `=${tables.objectives.column("id")}` }, ...goalNames(context)],
    });
  },
};

interface Tables {
  readonly objectives: ReturnType<typeof objectivesTable>;
  readonly results: ReturnType<typeof resultsTable>;
}

function objectivesTable({ t }: PlanContext) {
  return new Table("Objectives", {
    id: input(t("ID", "O编号"), 8, t("Short and unique, for example O1.", "简短且不重复，如 O1。"), centered),
    objective: input(
      t("Objective", "目标"),
      46,
      t("What should be true at the end of the quarter.", "季度末希望达成的状态。"),
      wrapped,
    ),
    parent: input(
      t("Aligned to", "对齐上级"),
      26,
      t("The goal of the year or of the company.", "所支撑的年度或公司目标。"),
      wrapped,
    ),
    category: input(
      t("Category", "类别"),
      12,
      t("Committed: 100% is expected. Stretch: 70% is good.", "承诺型应100%达成；挑战型达到70%即为良好。"),
      centered,
    ),
    owner: input(t("Owner", "责任人"), 12),
    weight: result(t("KR weights", "KR权重合计"), 12, t("Add up to 100%.", "应合计为100%。"), {
      numberFormat: formats.wholePercent,
      alignment: "center",
    }),
    score: result(t("Score", "评分"), 10, t("Weighted score of the key results, 0 to 1.", "关键结果加权得分，0-1。"), {
      numberFormat: "0.00",
      alignment: "center",
    }),
    status: result(
      t("RAG", "状态"),
      10,
      t(
        "Score against the time elapsed of the quarter; 70% is expected of a stretch objective.",
        "评分与季度时间进度对比；挑战型按70%要求。",
      ),
      centered,
    ),
  });
}

function resultsTable({ t }: PlanContext) {
  const value = { numberFormat: formats.plain };
  return new Table("KeyResults", {
    objective: input(t("Objective ID", "O编号"), 10, undefined, centered),
    result: input(
      t("Key result", "关键结果KR"),
      44,
      t("A measure with a start and a target.", "可衡量，写明起始值与目标值。"),
      wrapped,
    ),
    kind: input(t("Type", "类型"), 10, undefined, centered),
    start: input(t("Start", "起始"), 11, undefined, value),
    target: input(t("Target", "目标值"), 11, undefined, value),
    current: input(t("Current", "当前"), 11, t("Leave blank what is not measured yet.", "尚未测量请留空。"), value),
    progress: result(
      t("Progress", "进度"),
      10,
      t(
        "(current - start) / (target - start); Keep: 100% while the target holds.",
        "（当前－起始）÷（目标－起始）；「保持」类达标即100%。",
      ),
      percent,
    ),
    weight: input(t("Weight", "权重"), 9, t("Within the objective.", "在该目标内的权重。"), {
      numberFormat: formats.wholePercent,
      alignment: "center",
    }),
    confidence: input(
      t("Confidence 1-10", "信心1-10"),
      16,
      t("How confident the owner is of reaching it.", "责任人对达成的把握。"),
      centered,
    ),
    score: result(t("Score 0-1", "评分0-1"), 10, t("Progress, kept between 0 and 1.", "进度限定在0到1之间。"), {
      numberFormat: "0.00",
      alignment: "center",
    }),
    owner: input(t("Owner", "责任人"), 12),
    news: input(t("This week", "周进展"), 36, undefined, wrapped),
  });
}

function objectivesSheet(context: PlanContext, { objectives, results }: Tables): SheetBlueprint {
  const { t } = context;
  const own = objectives.own.bind(objectives);
  const quarterProgress = kpi(
    "TIMEPROGRESS",
    "AsOf",
    "EDATE(FY_Start,3*INT((MAX(1,PeriodNo)-1)/3))",
    "(EDATE(FY_Start,3*INT((MAX(1,PeriodNo)-1)/3)+3)-1)",
  );
  // Of a stretch objective 70% is good.
  const expected = `IF(${own("category")}=${text(context.word("commitment", "STRETCH"))},0.7,1)`;
  const mine = `${results.column("objective")},${own("id")}`;
  const missing = `COUNTIFS(${mine},${results.column("weight")},">0")-COUNTIFS(${mine},${results.column("weight")},">0",${results.column("score")},">=0")`;
  const table = objectives.blueprint({
    at: TABLE_AT,
    formulas: {
      weight: `IF(${own("id")}="","",SUMIFS(${results.column("weight")},${mine}))`,
      score: choose(
        [[`OR(${own("id")}="",${own("weight")}="",${own("weight")}=0,${missing}>0)`, '""']],
        `SUMPRODUCT((${results.column("objective")}=${own("id")})*ISNUMBER(${results.column("score")}),${results.column("weight")},${results.column("score")})/${own("weight")}`,
      ),
      status: choose(
        [[`${own("score")}=""`, '""']],
        blankUnlessComputable(
          wordOfLetter(
            context,
            "status",
            "GAR",
            kpi("RAG", `(${own("score")}/(${quarterProgress}*${expected}))`, "Green", "Amber"),
          ),
        ),
      ),
    },
    rows: context.hasSample
      ? [
          {
            id: "O1",
            objective: t("Be the first choice for returning buyers", "成为老客户复购的首选平台"),
            parent: t("G3 Repurchase rate 34%", "G3 复购率34%"),
            category: context.word("commitment", "COMMITTED"),
            owner: t("He Min", "何敏"),
          },
          {
            id: "O2",
            objective: t("Ship every order on the day it is placed", "实现当日订单当日发出"),
            parent: t("G2 700 orders per hour", "G2 订单处理700单/时"),
            category: context.word("commitment", "STRETCH"),
            owner: t("Zhou Kai", "周凯"),
          },
        ]
      : [],
  });
  const face = {
    id: "Objectives",
    name: t("01_Objectives", "01_目标"),
    title: t("Objectives", "季度目标"),
    hint: t(
      "Three to five objectives a quarter; the score comes from the key results.",
      "每季度3至5个目标，评分由关键结果汇总。",
    ),
    tabColor: tabColors.plan,
  };
  return tableSheet(context, face, table, {
    columnWidths: objectives.widths(TABLE_AT),
    validations: [...goalRules(context, "Objectives[parent]"), listRule(context, "Objectives[category]", "commitment")],
    conditionalFormats: [
      ...statusFormats(context, "Objectives[status]", "{status}"),
      { target: "Objectives[weight]", formula: "=AND(ISNUMBER({weight}),ABS({weight}-1)>0.001)", look: "bad" },
    ],
  });
}

function resultsSheet(context: PlanContext, { results }: Tables): SheetBlueprint {
  const { t } = context;
  const own = results.own.bind(results);
  const isKind = (code: "KEEP" | "LOWER") => `${own("kind")}=${text(context.word("resultKind", code))}`;
  const kept = `IF(COUNT(${own("target")},${own("current")})<2,"",IF(${own("current")}>=${own("target")},1,0))`;
  const table = results.blueprint({
    at: TABLE_AT,
    formulas: {
      progress: `IF(${isKind("KEEP")},${kept},${blankUnlessComputable(kpi("PROGRESS", own("current"), own("start"), own("target")))})`,
      score: `IF(${own("progress")}="","",MAX(0,MIN(1,${own("progress")})))`,
    },
    rows: context.hasSample ? sampleResults(context) : [],
    formats: context.hasSample
      ? [0, 4].map((row) => ({
          row,
          rowCount: 1,
          columns: ["start", "target", "current"],
          numberFormat: formats.percent,
        }))
      : [],
  });
  const face = {
    id: "KeyResults",
    name: t("02_Key_Results", "02_关键结果"),
    title: t("Key results", "关键结果"),
    hint: t(
      "Enter start, target and current value; progress and score follow.",
      "填写起始、目标与当前值，进度与评分自动计算。",
    ),
    tabColor: tabColors.track,
  };
  return tableSheet(context, face, table, {
    columnWidths: results.widths(TABLE_AT),
    validations: [
      nameRule(context, "KeyResults[objective]", "Objective_List", t("the objectives", "目标")),
      listRule(context, "KeyResults[kind]", "resultKind"),
      numberRule(context, "KeyResults[start]"),
      numberRule(context, "KeyResults[target]"),
      numberRule(context, "KeyResults[current]"),
      numberRule(context, "KeyResults[weight]", 0, 1),
      numberRule(context, "KeyResults[confidence]", 1, 10),
    ],
    conditionalFormats: [
      { target: "KeyResults[confidence]", formula: "=AND(ISNUMBER({confidence}),{confidence}<=3)", look: "bad" },
    ],
    frozenColumns: 2,
  });
}

function sampleResults(context: PlanContext) {
  const { t } = context;
  const kind = (code: "REACH" | "RAISE" | "LOWER" | "KEEP") => context.word("resultKind", code);
  return [
    {
      objective: "O1",
      result: t("Raise members' repurchase rate from 41% to 46%", "会员复购率由41%提升至46%"),
      kind: kind("RAISE"),
      start: 0.41,
      target: 0.46,
      current: 0.425,
      weight: 0.5,
      confidence: 6,
      owner: t("He Min", "何敏"),
      news: t("30-day contact rule live for half of the members", "30天触达已覆盖半数会员"),
    },
    {
      objective: "O1",
      result: t("Grow members from 80,000 to 100,000", "会员数由8万人增至10万人"),
      kind: kind("RAISE"),
      start: 80000,
      target: 100000,
      current: 87500,
      weight: 0.3,
      confidence: 7,
      owner: t("He Min", "何敏"),
      news: null,
    },
    {
      objective: "O1",
      result: t("Cut response time to complaints from 5 to 2 hours", "客诉响应时长由5小时降至2小时"),
      kind: kind("LOWER"),
      start: 5,
      target: 2,
      current: 3.4,
      weight: 0.2,
      confidence: 8,
      owner: t("Xu Rui", "徐睿"),
      news: null,
    },
    {
      objective: "O2",
      result: t("Reach 700 orders per hour on both lines", "两条产线订单处理达到700单/时"),
      kind: kind("REACH"),
      start: 500,
      target: 700,
      current: 560,
      weight: 0.7,
      confidence: 5,
      owner: t("Zhou Kai", "周凯"),
      news: t("Line two is two weeks late", "二号线延期两周"),
    },
    {
      objective: "O2",
      result: t("Keep picking accuracy at 99.5% or more", "拣货准确率保持在99.5%以上"),
      kind: kind("KEEP"),
      start: 0.995,
      target: 0.995,
      current: 0.996,
      weight: 0.3,
      confidence: 8,
      owner: t("Zhou Kai", "周凯"),
      news: null,
    },
  ];
}
