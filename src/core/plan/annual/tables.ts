import { monthNumbers, type MonthNumber, type PlanContext } from "../context";
import { formats } from "../formats";
import { Table, type TableColumn } from "../table";

/** The tables of the annual plan with their columns, so that any sheet's formulas can refer to any of them. */
export function annualTables(context: PlanContext) {
  return {
    departments: departments(context),
    goals: goals(context),
    kpis: kpis(context),
    phasing: phasing(context),
    actuals: actuals(context),
    tracking: tracking(context),
    risks: risks(context),
    series: series(context),
  };
}

export type AnnualTables = ReturnType<typeof annualTables>;

type MonthId = `m${MonthNumber}`;
export type SeriesMonthId = `${"plan" | "actual" | "lastYear" | "attainment"}${MonthNumber}`;

/** The id of a month's column. */
export const monthId = (number: MonthNumber): MonthId => `m${number}`;

type ColumnOptions = Partial<Pick<TableColumn, "numberFormat" | "alignment" | "wrap">>;

const input = (header: string, width: number, note?: string, options?: ColumnOptions): TableColumn =>
  column("input", header, width, note, options);
const link = (header: string, width: number, note?: string, options?: ColumnOptions): TableColumn =>
  column("link", header, width, note, options);
const result = (header: string, width: number, note?: string, options?: ColumnOptions): TableColumn =>
  column("formula", header, width, note, options);

function column(
  role: TableColumn["role"],
  header: string,
  width: number,
  note: string | undefined,
  options: ColumnOptions = {},
): TableColumn {
  return { header, role, width, ...(note === undefined ? {} : { note }), ...options };
}

const centered = { alignment: "center" } as const;
const wrapped = { wrap: true } as const;
const integer = { numberFormat: formats.integer };
const percent = { numberFormat: formats.percent };
const points = { numberFormat: formats.points };

function months<Id extends string>(
  context: PlanContext,
  id: (number: MonthNumber) => Id,
  make: (number: MonthNumber) => TableColumn,
): Record<Id, TableColumn> {
  return Object.fromEntries(monthNumbers.map((number) => [id(number), make(number)])) as Record<Id, TableColumn>;
}

function departments({ t }: PlanContext) {
  return new Table("Departments", {
    name: input(t("Department", "部门"), 18),
    head: input(t("Head", "负责人"), 14),
  });
}

function goals({ t }: PlanContext) {
  return new Table("Goals", {
    id: input(t("ID", "编号"), 7, t("Short and unique, for example G1.", "简短且不重复，如 G1。"), centered),
    perspective: input(t("Perspective", "BSC维度"), 13, undefined, wrapped),
    statement: input(
      t("Goal statement", "目标描述"),
      44,
      t(
        "Who or what changes, from which value to which, by when. Select goals and press Check goals to see what is missing.",
        "写明对象、从多少到多少、何时完成。选中目标后点击「检查目标」可查看缺少的要素。",
      ),
      wrapped,
    ),
    strategy: input(
      t("Strategy link (R)", "对应战略"),
      20,
      t("The strategic objective that this goal serves.", "该目标支撑的上级战略目标。"),
      wrapped,
    ),
    kpi: input(t("KPI ID (M)", "衡量指标"), 9, t("From the KPI library.", "取自KPI指标库。"), centered),
    baseline: input(
      t("Baseline", "基线"),
      11,
      t("Value at the start, in the unit of the KPI.", "期初值，单位与指标一致。"),
      { numberFormat: formats.decimal },
    ),
    target: input(t("Target (M)", "目标值"), 11, t("In the unit of the KPI.", "单位与指标一致。"), {
      numberFormat: formats.decimal,
    }),
    direction: input(t("Direction", "方向"), 12, undefined, centered),
    due: input(t("Due date (T)", "截止日期"), 12, undefined, { numberFormat: formats.date, alignment: "center" }),
    department: input(t("Department", "责任部门"), 12),
    owner: input(t("Owner (S)", "责任人"), 10),
    resources: input(t("Resources (A)", "所需资源"), 22, undefined, wrapped),
    weight: input(t("Weight", "权重"), 8, t("All weights add up to 100 %.", "各目标权重合计为100%。"), {
      numberFormat: formats.wholePercent,
    }),
    change: result(
      t("Planned change", "目标增幅"),
      10,
      t("Target against baseline, in percent of the baseline's size.", "目标值相对基线的变动幅度。"),
      percent,
    ),
    bestChange: input(
      t("Best past change", "历史最大增幅"),
      10,
      t(
        "The best yearly change so far: shows how bold the target is.",
        "历史上最好的年度变动幅度，用于判断目标是否可达。",
      ),
      percent,
    ),
    structure: result(
      t("Structure 0-5", "要素检查"),
      10,
      t(
        "One point each: a statement of 8 characters or more, target, resources, strategy, due date.",
        "每项1分：描述不少于8字、有目标值、有资源、有对应战略、有截止日期。",
      ),
      { numberFormat: formats.count, alignment: "center" },
    ),
    smartScore: input(
      t("SMART score 0-5", "SMART得分"),
      10,
      t("Written by the check of the goal's wording.", "由目标检查写入，依据目标描述的文字。"),
      { numberFormat: formats.count, alignment: "center" },
    ),
    smartMissing: input(
      t("Still missing", "缺少要素"),
      22,
      t("Written by the check of the goal's wording.", "由目标检查写入。"),
      wrapped,
    ),
    attainment: link(
      t("Attainment", "完成率"),
      10,
      t("Year to date against the phased plan, from Tracking.", "累计完成率，取自执行跟踪。"),
      percent,
    ),
    status: link(t("RAG", "状态"), 9, t("From Tracking.", "取自执行跟踪。"), centered),
  });
}

function kpis({ t }: PlanContext) {
  return new Table("Kpis", {
    id: input(t("ID", "编号"), 7, t("Short and unique, for example K1.", "简短且不重复，如 K1。"), centered),
    name: input(t("KPI", "指标名称"), 22, undefined, wrapped),
    definition: input(
      t("Definition", "定义/公式"),
      40,
      t("How the figure is counted, so that everybody counts alike.", "写明统计口径，保证各部门计算一致。"),
      wrapped,
    ),
    numerator: input(t("Numerator", "分子"), 20, undefined, wrapped),
    denominator: input(t("Denominator", "分母"), 20, undefined, wrapped),
    unit: input(t("Unit", "单位"), 10, undefined, centered),
    direction: input(t("Direction", "方向"), 13, undefined, centered),
    aggregation: input(
      t("Aggregation", "汇总方式"),
      12,
      t(
        "How months become a year. Sum: revenue. Average: lead time. Last: headcount. Ratio: sum of numerators over sum of denominators.",
        "月度数据如何汇总为年度。累计：营收；平均：时长；期末：人数；比率：分子合计除以分母合计，不取百分比的平均。",
      ),
      centered,
    ),
    frequency: input(t("Frequency", "频率"), 11, undefined, centered),
    source: input(t("Source", "数据来源"), 18, undefined, wrapped),
    green: input(
      t("Green", "绿线"),
      9,
      t(
        "Attainment from which the KPI is green; blank: the plan's threshold.",
        "达到该完成率为绿灯；留空则用设置中的绿线。",
      ),
      { numberFormat: formats.wholePercent },
    ),
    amber: input(
      t("Amber", "黄线"),
      9,
      t(
        "Attainment below which the KPI is red; blank: the plan's threshold.",
        "低于该完成率为红灯；留空则用设置中的黄线。",
      ),
      { numberFormat: formats.wholePercent },
    ),
    owner: input(t("Owner", "责任人"), 10),
  });
}

function phasing(context: PlanContext) {
  const { t } = context;
  const quarter = (number: number) => result(`Q${number}`, 11, undefined, integer);
  return new Table("Phasing", {
    kpi: input(t("KPI ID", "KPI编号"), 8, t("From the KPI library.", "取自KPI指标库。"), centered),
    name: link(t("KPI", "指标名称"), 20, undefined, wrapped),
    part: input(
      t("Part", "项目"),
      12,
      t(
        "Value. For a ratio two rows instead: its numerator and its denominator.",
        "一般填「数值」；比率类指标分两行填写：分子一行、分母一行。",
      ),
      centered,
    ),
    department: input(t("Department", "部门"), 12),
    version: input(
      t("Version", "版本"),
      14,
      t("Tracking reads the version chosen in Settings.", "执行跟踪读取设置中选定的版本。"),
      centered,
    ),
    scenario: input(t("Scenario", "情景"), 10, undefined, centered),
    target: link(
      t("Annual target", "年度目标"),
      11,
      t("The goal's target for this KPI.", "该指标在年度目标中的目标值。"),
      integer,
    ),
    method: input(t("Method", "分解方法"), 13, undefined, centered),
    ...months(context, monthId, (number) => input(context.monthHeader(number), 10.5, undefined, integer)),
    rule: result(
      t("Aggregation", "汇总方式"),
      12,
      t("From the KPI library; parts of a ratio are summed.", "取自KPI指标库；分子、分母分别累计。"),
      centered,
    ),
    q1: quarter(1),
    q2: quarter(2),
    q3: quarter(3),
    q4: quarter(4),
    h1: result(t("H1", "上半年"), 11, undefined, integer),
    h2: result(t("H2", "下半年"), 11, undefined, integer),
    fullYear: result(t("Full year", "全年"), 12, undefined, integer),
    toDate: result(
      t("To date", "截至本期"),
      12,
      t(
        "Over the months that are reported, so that actual and plan are compared like with like.",
        "与实际已上报的月份同口径。",
      ),
      integer,
    ),
    kpiYear: result(
      t("KPI full year", "指标全年值"),
      12,
      t("All rows of the KPI in this version and scenario together.", "该指标在本版本、本情景下所有行的合计口径。"),
      integer,
    ),
    check: result(
      t("Check", "校验"),
      10,
      t("✓ if the months meet the annual target, else the difference.", "分解合计与年度目标一致显示✓，否则显示差额。"),
      { numberFormat: "+#,##0.0##;[Red]-#,##0.0##", alignment: "center" },
    ),
  });
}

function actuals({ t }: PlanContext) {
  const blankIsNotZero = t("Leave blank what is not reported; 0 means zero.", "未上报请留空；填0表示实际为零。");
  return new Table("Actuals", {
    period: input(t("Period", "期间"), 11, t("Any day of the month.", "当月任意一天即可。"), {
      numberFormat: formats.month,
      alignment: "center",
    }),
    kpi: input(t("KPI ID", "KPI编号"), 10, t("From the KPI library.", "取自KPI指标库。"), centered),
    department: input(t("Department", "部门"), 16),
    actual: input(t("Actual", "实际"), 14, blankIsNotZero, integer),
    numerator: input(
      t("Numerator", "分子"),
      14,
      t("For ratios, instead of Actual.", "比率类指标填写分子、分母，不填「实际」。"),
      integer,
    ),
    denominator: input(
      t("Denominator", "分母"),
      14,
      t("For ratios, instead of Actual.", "比率类指标填写分子、分母，不填「实际」。"),
      integer,
    ),
    lastYear: input(t("Prior year", "上年同期"), 14, t("The same month of last year.", "上年同月数据。"), integer),
    note: input(t("Note", "备注"), 40, undefined, wrapped),
  });
}

function tracking({ t }: PlanContext) {
  const asOfMonth = t("In the month of the as-of date.", "数据截止日所在月份。");
  return new Table("Tracking", {
    kpi: input(
      t("KPI ID", "KPI编号"),
      8,
      t("One row a KPI, from the KPI library.", "每个指标一行，取自KPI指标库。"),
      centered,
    ),
    name: link(t("KPI", "KPI"), 20, undefined, wrapped),
    unit: link(t("Unit", "单位"), 9, undefined, centered),
    through: link(
      t("Reported to", "上报截至"),
      10,
      t(
        "Last month reported without a gap. Year-to-date figures and their plan end here.",
        "连续上报的最后月份；累计实际与累计目标均截至该月。",
      ),
      { numberFormat: formats.month, alignment: "center" },
    ),
    periodTarget: link(t("Period target", "本期目标"), 11, asOfMonth, integer),
    periodActual: link(t("Period actual", "本期实际"), 11, asOfMonth, integer),
    variance: result(t("Variance", "差异"), 10, t("Positive is favourable.", "正数为有利差异。"), integer),
    attainment: result(
      t("Attainment", "完成率"),
      10,
      t(
        "1 + direction x (actual - target) / |target|: above 100 % is better, also where lower is better.",
        "1＋方向×（实际－目标）÷|目标|；越低越好的指标同样是高于100%为好。",
      ),
      percent,
    ),
    yoy: result(
      t("YoY", "同比"),
      9,
      t("Period actual against the same month of last year.", "本期实际与上年同月相比。"),
      percent,
    ),
    annualTarget: link(
      t("Annual target", "年度目标"),
      11,
      t("The year of the phased plan.", "分解计划的全年值。"),
      integer,
    ),
    ytdTarget: link(t("YTD target", "累计目标"), 11, undefined, integer),
    ytdActual: link(t("YTD actual", "累计实际"), 11, undefined, integer),
    ytdAttainment: result(t("YTD attainment", "累计完成率"), 11, t("Decides the status.", "决定状态灯。"), percent),
    fullYear: result(
      t("Full-year attainment", "年度完成率"),
      11,
      t("YTD actual against the annual target.", "累计实际占年度目标的比例。"),
      percent,
    ),
    timeProgress: link(
      t("Time progress", "时间进度"),
      10,
      t("Days gone of the fiscal year.", "财年已过天数占比。"),
      percent,
    ),
    phasedProgress: result(
      t("Phased progress", "计划进度"),
      10,
      t(
        "YTD target against the annual target: what the plan, with its seasons, has by now.",
        "累计目标占年度目标的比例，已考虑淡旺季。",
      ),
      percent,
    ),
    paceGap: result(
      t("Pace gap (pp)", "进度差"),
      10,
      t("Full-year attainment less phased progress, in percentage points.", "年度完成率减计划进度，单位：百分点。"),
      points,
    ),
    calendarGap: result(
      t("Calendar gap (pp)", "时间进度差"),
      11,
      t(
        "Full-year attainment less time progress; misleads in a seasonal business. Only where months add up.",
        "年度完成率减时间进度；淡旺季明显的业务仅供参考。仅用于累计类指标。",
      ),
      points,
    ),
    required: result(
      t("Required per month", "所需月均"),
      11,
      t(
        "What each remaining month has to bring to meet the annual target. For sums and averages.",
        "为完成年度目标，剩余各月平均需达到的值。用于累计、平均类指标。",
      ),
      integer,
    ),
    forecast: result(
      t("Year-end forecast", "年底预测"),
      11,
      t(
        "With last year's seasons; without last year's figures the run rate. Other KPIs: the value so far.",
        "按上年季节性推算；缺上年数据时按月均推算。非累计类指标取当前值。",
      ),
      integer,
    ),
    runRate: result(
      t("Run-rate forecast", "月均推算"),
      11,
      t("The average month so far times twelve.", "已上报月份的月均值×12。"),
      integer,
    ),
    status: result(
      t("RAG", "状态"),
      9,
      t("By YTD attainment and the thresholds of the KPI or of the plan.", "按累计完成率与绿线、黄线判定。"),
      centered,
    ),
    trend: result(
      t("Trend", "趋势"),
      8,
      t("Attainment of the last months, each against the month before.", "最近几个月完成率逐月升降。"),
      centered,
    ),
    signal: result(
      t("Signal", "预警信号"),
      18,
      t(
        "The gravest of: missing months, outside control limits, three declines, below amber.",
        "依次提示：缺报、超出控制限、连续3期下降、低于黄线。",
      ),
      wrapped,
    ),
    cause: input(t("Cause and action", "原因与措施"), 32, undefined, wrapped),
  });
}

function risks({ t }: PlanContext) {
  const scale = { numberFormat: formats.count, alignment: "center" } as const;
  return new Table("Risks", {
    id: input(t("ID", "编号"), 7, undefined, centered),
    risk: input(t("Risk", "风险描述"), 32, undefined, wrapped),
    category: input(t("Category", "类别"), 13, undefined, centered),
    goal: input(t("Goal ID", "关联目标"), 9, undefined, centered),
    probability: input(
      t("Probability", "概率1-5"),
      10,
      t("1 rare to 5 almost certain.", "1 极少发生 … 5 几乎必然。"),
      scale,
    ),
    impact: input(t("Impact", "影响1-5"), 9, t("1 slight to 5 severe.", "1 轻微 … 5 严重。"), scale),
    score: result(t("Score", "风险值"), 8, t("Probability times impact.", "概率×影响。"), scale),
    level: result(
      t("Level", "等级"),
      9,
      t("Low to 4, medium to 9, high to 16, else extreme.", "4以下低，9以下中，16以下高，其余极高。"),
      centered,
    ),
    kpi: input(
      t("Trigger KPI", "预警指标"),
      9,
      t("The KPI that shows the risk coming.", "能提前反映该风险的指标。"),
      centered,
    ),
    trigger: input(t("Trigger rule", "触发条件"), 16, undefined, wrapped),
    state: result(
      t("Triggered?", "当前状态"),
      12,
      t("From Tracking; blank for a custom rule or without figures.", "取自执行跟踪；自定义条件或无数据时为空。"),
      centered,
    ),
    response: input(t("Response", "应对策略"), 10, undefined, centered),
    contingency: input(
      t("Contingency", "应急预案"),
      34,
      t("What starts at once when the risk is triggered.", "一旦触发立即启动的预案。"),
      wrapped,
    ),
    owner: input(t("Owner", "责任人"), 10),
    residualProbability: input(
      t("Residual P", "残余概率"),
      9,
      t("After the response, 1 to 5.", "应对之后，1-5。"),
      scale,
    ),
    residualImpact: input(t("Residual I", "残余影响"), 9, t("After the response, 1 to 5.", "应对之后，1-5。"), scale),
    review: input(t("Review date", "复核日"), 12, undefined, { numberFormat: formats.date, alignment: "center" }),
  });
}

function series(context: PlanContext) {
  const { t } = context;
  const month = (id: "plan" | "actual" | "lastYear" | "attainment", english: string, chinese: string) =>
    months(
      context,
      (number): SeriesMonthId => `${id}${number}`,
      (number) =>
        result(
          t(`${english} ${context.monthHeader(number)}`, `${chinese}${context.monthHeader(number)}`),
          10.5,
          undefined,
          id === "attainment" ? percent : { numberFormat: "#,##0.0##" },
        ),
    ) as Record<SeriesMonthId, TableColumn>;
  return new Table("Series", {
    no: input(t("No", "序号"), 6, t("Row of the Tracking table.", "对应执行跟踪表的行号。"), centered),
    kpi: link(t("KPI ID", "KPI编号"), 9, undefined, centered),
    row: result(t("Library row", "指标库行"), 9, undefined, centered),
    aggregation: link(t("Aggregation", "汇总方式"), 12, undefined, centered),
    direction: link(
      t("Direction", "方向"),
      9,
      t("1 higher is better, -1 lower is better.", "1 越高越好，-1 越低越好。"),
      centered,
    ),
    green: link(t("Green", "绿线"), 8, undefined, { numberFormat: formats.wholePercent }),
    amber: link(t("Amber", "黄线"), 8, undefined, { numberFormat: formats.wholePercent }),
    ...month("plan", "Plan", "计划"),
    ...month("actual", "Actual", "实际"),
    ...month("lastYear", "Prior year", "上年"),
    ...month("attainment", "Attainment", "完成率"),
    reported: result(t("Months reported", "已报月数"), 9, undefined, centered),
    through: result(
      t("Through", "连续期数"),
      9,
      t("Months reported without a gap; blank if one is missing in between.", "连续上报的月数；中间缺报则为空。"),
      centered,
    ),
    annualTarget: result(t("Annual target", "年度目标"), 12, undefined, { numberFormat: "#,##0.0##" }),
    ytdTarget: result(t("YTD target", "累计目标"), 12, undefined, { numberFormat: "#,##0.0##" }),
    ytdActual: result(t("YTD actual", "累计实际"), 12, undefined, { numberFormat: "#,##0.0##" }),
    ytdLastYear: result(t("YTD prior year", "上年累计"), 12, undefined, { numberFormat: "#,##0.0##" }),
    totalLastYear: result(t("Prior year total", "上年全年"), 12, undefined, { numberFormat: "#,##0.0##" }),
    mean: result(t("Mean", "均值"), 9, t("Of the monthly attainment.", "月度完成率的均值。"), percent),
    upper: result(t("Upper limit", "控制上限"), 9, undefined, percent),
    lower: result(t("Lower limit", "控制下限"), 9, undefined, percent),
    declines: result(t("Three declines", "连降3期"), 9, undefined, centered),
    outside: result(t("Outside limits", "超控制限"), 9, t("From six months on.", "满6个月起判断。"), centered),
  });
}
