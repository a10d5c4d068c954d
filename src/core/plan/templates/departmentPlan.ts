import { overPeriods } from "../aggregation";
import { statusFormats, wordOfLetter } from "../annual/status";
import { assemble } from "../assemble";
import { centered, input, link, percent, result, scale, wrapped } from "../columns";
import { PlanContext } from "../context";
import { formats } from "../formats";
import { blankUnlessComputable, choose, firstCells, kpi, text } from "../formulas";
import { companyGoals, companyKpis, goalNames, goalRules, kpiNames, kpiRules } from "../neighbours";
import { listRule, numberRule, TABLE_AT, tableSheet, tabColors } from "../sheet";
import { Table, type TableColumn } from "../table";
import type { PlanTemplate } from "../template";
import { templateFaces } from "../templateFaces";

/** A department's goals by quarter, each with the company goal that it serves. */
export const departmentPlan: PlanTemplate = {
  ...templateFaces.departmentPlan,
  build: (options) => {
    const context = new PlanContext(options);
    return assemble(departmentPlan, context, {
      sheets: [goalsSheet(context)],
      names: [...goalNames(context), ...kpiNames(context)],
    });
  },
};

function goalsTable(context: PlanContext) {
  const { t } = context;
  const company = companyGoals(context);
  const value = { numberFormat: formats.plain };
  const quarterNote = t("In the unit of the KPI.", "单位与指标一致。");
  const plan = (number: number) => input(t(`Q${number} target`, `Q${number}目标`), 10.5, quarterNote, value);
  const actual = (number: number) =>
    input(
      t(`Q${number} actual`, `Q${number}实际`),
      10.5,
      t("Leave blank what is not reported.", "未上报请留空。"),
      value,
    );
  return new Table("DepartmentGoals", {
    parent: input(
      t("Parent goal", "上级目标"),
      company ? 8 : 22,
      t("The company goal that this one supports.", "所支撑的公司目标。"),
      wrapped,
    ),
    ...((company
      ? {
          parentStatement: link(
            t("Company goal", "公司目标"),
            18,
            t("From the annual plan in this workbook.", "取自本工作簿的年度计划。"),
            wrapped,
          ),
        }
      : {}) as { parentStatement: TableColumn }),
    statement: input(
      t("Department goal", "部门目标"),
      34,
      t("Who or what changes, from which value to which, by when.", "写明对象、从多少到多少、何时完成。"),
      wrapped,
    ),
    kpi: input(
      "KPI",
      16,
      t(
        "Id or name as in the company's KPI library, so that it can be rolled up.",
        "与公司KPI指标库的编号或名称一致，便于汇总到公司。",
      ),
      wrapped,
    ),
    aggregation: input(
      t("Aggregation", "汇总方式"),
      12,
      t("How quarters become the year: sum, average or last.", "季度如何汇总为全年：累计、平均或期末。"),
      centered,
    ),
    direction: input(t("Direction", "方向"), 14, undefined, centered),
    baseline: input(t("Baseline", "基线"), 10.5, undefined, value),
    target: input(t("Target", "目标值"), 10.5, undefined, value),
    change: result(t("Planned change", "目标增幅"), 10, undefined, percent),
    weight: input(t("Weight", "权重"), 8, t("All weights add up to 100%.", "权重合计为100%。"), {
      numberFormat: formats.wholePercent,
    }),
    q1: plan(1),
    q2: plan(2),
    q3: plan(3),
    q4: plan(4),
    check: result(
      t("Check", "校验"),
      9,
      t("✓ if the quarters meet the target, else the difference.", "季度合计与目标一致显示✓，否则显示差额。"),
      { numberFormat: formats.difference, alignment: "center" },
    ),
    a1: actual(1),
    a2: actual(2),
    a3: actual(3),
    a4: actual(4),
    quarters: result(
      t("Quarters reported", "已报季度"),
      10,
      t("Without a gap from the first; blank if one is missing in between.", "自第一季度起连续上报；中间缺报则为空。"),
      scale,
    ),
    planToDate: result(t("Target to date", "累计目标"), 10.5, undefined, value),
    toDate: result(t("Actual to date", "累计实际"), 10.5, undefined, value),
    attainment: result(
      t("Attainment", "完成率"),
      10,
      t("Over the reported quarters, like with like.", "按已上报季度同口径计算。"),
      percent,
    ),
    status: result(t("RAG", "状态"), 9, undefined, centered),
    owner: input(t("Owner", "责任人"), 10),
    support: input(
      t("Support needed", "支持需求"),
      22,
      t("From other departments.", "需要其他部门提供的支持。"),
      wrapped,
    ),
    structure: result(
      t("Structure 0-5", "要素检查"),
      10,
      t(
        "One point each: statement of 8 characters or more, KPI, baseline and target, parent goal, owner.",
        "每项1分：描述不少于8字、有指标、有基线与目标值、有上级目标、有责任人。",
      ),
      scale,
    ),
  });
}

function goalsSheet(context: PlanContext) {
  const { t } = context;
  const goals = goalsTable(context);
  const own = goals.own.bind(goals);
  const company = companyGoals(context);
  const direction = `IF(${own("direction")}=${text(context.word("direction", "LOWER"))},-1,1)`;
  const rolledUp = (cells: string, last: string) => overPeriods(context, own("aggregation"), cells, last);
  const [plans, actuals] = [goals.ownFrom("q1", "q4"), goals.ownFrom("a1", "a4")];
  const quarters = own("quarters");
  const toDate = (cells: string) =>
    `IF(${quarters}="","",${rolledUp(firstCells(cells, quarters), `INDEX(${cells},${quarters})`)})`;
  const year = `(${rolledUp(plans, own("q4"))})`;
  const table = goals.blueprint({
    at: TABLE_AT,
    formulas: {
      ...(company
        ? { parentStatement: blankUnlessComputable(`${company.lookup("statement", "id", own("parent"))}&""`) }
        : {}),
      change: blankUnlessComputable(kpi("GROWTH", own("target"), own("baseline"), '"abs"')),
      check: choose(
        [
          [`OR(COUNT(${plans})=0,${own("target")}="",${year}="")`, '""'],
          [`ABS(${year}-${own("target")})<=ABS(${own("target")})*0.0005`, '"✓"'],
        ],
        `${year}-${own("target")}`,
      ),
      quarters: choose(
        [
          [`COUNT(${actuals})=0`, '""'],
          [`COUNT(${firstCells(actuals, `COUNT(${actuals})`)})=COUNT(${actuals})`, `COUNT(${actuals})`],
        ],
        '""',
      ),
      planToDate: toDate(plans),
      toDate: toDate(actuals),
      attainment: blankUnlessComputable(kpi("ATTAIN", own("toDate"), own("planToDate"), direction)),
      status: blankUnlessComputable(
        wordOfLetter(context, "status", "GAR", kpi("RAG", own("attainment"), "Green", "Amber")),
      ),
      structure:
        `IF(${own("statement")}="","",(LEN(${own("statement")})>=8)+(${own("kpi")}<>"")+` +
        `(COUNT(${own("baseline")},${own("target")})=2)+(${own("parent")}<>"")+(${own("owner")}<>""))`,
    },
    rows: context.hasSample ? sampleRows(context) : [],
  });
  const face = {
    id: "DepartmentPlan",
    name: t("01_Department_Plan", "01_部门计划"),
    title: t("Department plan", "部门年度计划"),
    hint: t(
      "Each goal names the company goal it supports. Enter target and actual by quarter; attainment follows.",
      "每个部门目标注明所支撑的公司目标；按季度填写目标与实际，完成率自动计算。",
    ),
    tabColor: tabColors.plan,
  };
  const numbers = ["baseline", "target", "q1", "q2", "q3", "q4", "a1", "a2", "a3", "a4"] as const;
  return tableSheet(context, face, table, {
    columnWidths: goals.widths(TABLE_AT),
    validations: [
      {
        ...listRule(context, "DepartmentGoals[aggregation]", "aggregation"),
        // A ratio needs numerators and denominators, which the annual plan has room for.
        rule: { list: (["SUM", "AVG", "LAST"] as const).map((code) => context.word("aggregation", code)) },
      },
      ...goalRules(context, "DepartmentGoals[parent]"),
      ...kpiRules(context, "DepartmentGoals[kpi]"),
      listRule(context, "DepartmentGoals[direction]", "direction"),
      ...numbers.map((column) => numberRule(context, `DepartmentGoals[${column}]`)),
      numberRule(context, "DepartmentGoals[weight]", 0, 1),
    ],
    conditionalFormats: [
      ...statusFormats(context, "DepartmentGoals[status]", "{status}"),
      { target: "DepartmentGoals[check]", formula: '={check}="✓"', look: "good" },
      { target: "DepartmentGoals[check]", formula: '=AND({check}<>"",{check}<>"✓")', look: "bad" },
    ],
    frozenColumns: 2,
  });
}

function sampleRows(context: PlanContext) {
  const { t } = context;
  const word = context.word.bind(context);
  const isLinked = companyGoals(context) !== undefined;
  const company = (id: string, english: string, chinese: string) => (isLinked ? id : `${id} ${t(english, chinese)}`);
  const hasKpis = companyKpis(context) !== undefined;
  const companyKpi = (id: string, english: string, chinese: string) => (hasKpis ? id : t(english, chinese));
  const year = context.longDate(context.fiscalYearEnd);
  const higher = word("direction", "HIGHER");
  return [
    {
      parent: company("G2", "700 orders per hour", "订单处理速度700单/时"),
      statement: t(
        `By ${year}, raise orders per hour from 500 to 700`,
        `${year}前，订单处理速度由500单/时提升至700单/时`,
      ),
      kpi: companyKpi("K2", "Orders per hour", "订单处理速度"),
      aggregation: word("aggregation", "LAST"),
      direction: higher,
      baseline: 500,
      target: 700,
      weight: 0.4,
      q1: 560,
      q2: 700,
      q3: 700,
      q4: 700,
      a1: 547,
      owner: t("Zhou Kai", "周凯"),
      support: t("Product: interface to the shop by March", "产品部：3月底前完成商城接口"),
    },
    {
      parent: company("G1", "Revenue 180 million", "年度营收18,000万元"),
      statement: t(`By ${year}, ship 1.2 million orders`, `${year}前，全年发货120万单`),
      kpi: t("Orders shipped, thousand", "发货单量（千单）"),
      aggregation: word("aggregation", "SUM"),
      direction: higher,
      baseline: 800,
      target: 1200,
      weight: 0.3,
      q1: 234,
      q2: 300,
      q3: 270,
      q4: 396,
      a1: 226,
      owner: t("Zhou Kai", "周凯"),
      support: null,
    },
    {
      parent: company("G3", "Repurchase rate 34%", "年复购率34%"),
      statement: t("Shorten delivery from 52 to 44 hours on average", "全年平均配送时长由52小时缩短至44小时"),
      kpi: companyKpi("K6", "Delivery time", "平均配送时长"),
      aggregation: word("aggregation", "AVG"),
      direction: word("direction", "LOWER"),
      baseline: 52,
      target: 44,
      weight: 0.3,
      q1: 49,
      q2: 46,
      q3: 42,
      q4: 39,
      a1: 49.1,
      owner: t("Zhou Kai", "周凯"),
      support: t("Finance: contract with the second carrier", "财务部：第二承运商合同"),
    },
  ];
}
