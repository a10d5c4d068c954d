import type { BlueprintCell, ValidationBlueprint } from "./blueprint";
import type { PlanContext } from "./context";
import { formats } from "./formats";
import { kpi, text } from "./formulas";
import { listRule, numberRule } from "./sheet";

/** The parameters that every template has. */
export const commonParameters = [
  "Company",
  "FY_Start",
  "FY_Month",
  "FY_End",
  "FY_Label",
  "AsOf",
  "PeriodNo",
  "TimeProgress",
  "Unit",
  "Green",
  "Amber",
  "Plan_Title",
] as const;

export type ParameterName = (typeof commonParameters)[number] | "Status_Margin" | "Scenario" | "Version";

/** A line of the parameter list, whose value other sheets read by its name. */
export interface Parameter {
  readonly name: ParameterName;
  readonly label: string;
  readonly value: BlueprintCell;
  readonly note: string;
  readonly numberFormat?: string;
}

/** The chosen parameters of a plan. Title and dates refer to each other by name, so the common ones stay together. */
export function parametersOf(context: PlanContext, names: readonly ParameterName[]): Parameter[] {
  return allParameters(context).filter(({ name }) => names.includes(name));
}

/** All parameters that a plan can have, in the order in which they stand. */
function allParameters(context: PlanContext): Parameter[] {
  const { t } = context;
  const isoDate = (date: string) => `YEAR(${date})&"-"&RIGHT("0"&MONTH(${date}),2)&"-"&RIGHT("0"&DAY(${date}),2)`;
  const title = [
    'IF(Company="","",Company&" · ")',
    t('"FY"&FY_Label', 'FY_Label&"财年"'),
    `IF(AsOf="","",${text(t(" · as of ", " · 数据截至 "))}&${isoDate("AsOf")})`,
    `IF(Unit="","",${text(t(" · unit of money: ", " · 金额单位："))}&Unit)`,
  ].join("&");
  return [
    {
      name: "Company",
      label: t("Company", "公司"),
      value: context.company || null,
      note: t("Shown in every title.", "显示在各表标题中。"),
    },
    {
      name: "FY_Start",
      label: t("Fiscal year start", "财年起始日"),
      value: { date: context.fiscalYearStart },
      numberFormat: formats.date,
      note: t(
        "The same month of another year; for another month generate anew.",
        "可改为其他年份的同一月份；更换起始月份请重新生成计划。",
      ),
    },
    {
      name: "FY_Month",
      label: t("First month", "起始月份"),
      value: { formula: "=MONTH(FY_Start)" },
      numberFormat: formats.count,
      note: t("From the fiscal year start.", "由财年起始日得出。"),
    },
    {
      name: "FY_End",
      label: t("Fiscal year end", "财年结束日"),
      value: { formula: "=EDATE(FY_Start,12)-1" },
      numberFormat: formats.date,
      note: t("Twelve months from the start.", "自起始日起满12个月。"),
    },
    {
      name: "FY_Label",
      label: t("Fiscal year", "财年"),
      value: { formula: "=YEAR(FY_End)" },
      numberFormat: formats.count,
      note: t("Named by the year in which it ends.", "以结束所在年份命名。"),
    },
    {
      name: "AsOf",
      label: t("As-of date", "数据截止日"),
      value: { date: context.asOf },
      numberFormat: formats.date,
      note: t("Tracking reads actuals up to this day's month.", "执行跟踪读取截至该日所在月份的实际数据。"),
    },
    {
      name: "PeriodNo",
      label: t("Month of the fiscal year", "财年第几月"),
      value: {
        formula: '=IF(AsOf="",0,MAX(0,MIN(12,(YEAR(AsOf)-YEAR(FY_Start))*12+MONTH(AsOf)-MONTH(FY_Start)+1)))',
      },
      numberFormat: formats.count,
      note: t("0 before the fiscal year, 12 after it.", "财年开始前为0，结束后为12。"),
    },
    {
      name: "TimeProgress",
      label: t("Time progress", "时间进度"),
      value: { formula: `=IF(AsOf="","",${kpi("TIMEPROGRESS", "AsOf", "FY_Start", "FY_End")})` },
      numberFormat: "0.00%",
      note: t("Days elapsed of the fiscal year, including the as-of date.", "财年已过天数占比，含截止日当天。"),
    },
    {
      name: "Unit",
      label: t("Unit of money", "金额单位"),
      value: context.unit,
      note: t("For all amounts of the plan.", "适用于计划中的全部金额。"),
    },
    {
      name: "Green",
      label: t("Green from", "绿线"),
      value: 0.95,
      numberFormat: formats.wholePercent,
      note: t(
        "YTD attainment from which a KPI is green, unless set otherwise.",
        "累计完成率达到该值为绿灯；当月或指标库另有设定的从其设定。",
      ),
    },
    {
      name: "Amber",
      label: t("Amber from", "黄线"),
      value: 0.85,
      numberFormat: formats.wholePercent,
      note: t("Below it a KPI is red.", "低于该值为红灯。"),
    },
    {
      name: "Status_Margin",
      label: t("Margin of recovery", "回升余量"),
      value: 0.01,
      numberFormat: formats.percent,
      note: t(
        "A better status takes this much beyond the threshold. 0: none.",
        "状态转好须超出阈值该比例，避免来回变灯；0为不启用。",
      ),
    },
    {
      name: "Scenario",
      label: t("Active scenario", "当前情景"),
      value: context.word("scenario", "BASE"),
      note: t("Rows of the phasing that Tracking compares with.", "执行跟踪所对照的目标分解情景。"),
    },
    {
      name: "Version",
      label: t("Active version", "当前版本"),
      value: context.word("version", "V1"),
      note: t("A rebaseline adds a version; earlier ones stay.", "调整计划时新增版本，原版本保留。"),
    },
    {
      name: "Plan_Title",
      label: t("Title line", "标题行"),
      value: { formula: `=${title}` },
      note: t("Stands under the title of every sheet.", "显示在各表标题下方。"),
    },
  ];
}

/** What the cells of the parameters accept. */
export function parameterRules(
  context: PlanContext,
  list: readonly Parameter[],
  valueCell: (index: number) => string,
): ValidationBlueprint[] {
  const { t } = context;
  const cellOf = (name: ParameterName) => {
    const index = list.findIndex((parameter) => parameter.name === name);
    return index < 0 ? null : valueCell(index);
  };
  const forCell = (name: ParameterName, rule: (cell: string) => ValidationBlueprint): ValidationBlueprint[] => {
    const cell = cellOf(name);
    return cell === null ? [] : [rule(cell)];
  };
  return [
    ...forCell("FY_Start", (start) => ({
      target: start,
      rule: { custom: `=AND(ISNUMBER(${start}),DAY(${start})=1,MONTH(${start})=${context.firstMonth})` },
      error: {
        title: t("Fiscal year start", "财年起始日"),
        message: t(
          `Enter the first day of month ${context.firstMonth}, as the month columns begin with it. For another first month generate a new plan.`,
          `请输入${context.firstMonth}月1日，月份列以该月开始；如需更换起始月份，请重新生成计划。`,
        ),
        style: "stop",
      },
    })),
    ...forCell("AsOf", (cell) => ({
      target: cell,
      rule: { date: { minFormula: "=EDATE(FY_Start,-12)" } },
      error: {
        title: t("As-of date", "数据截止日"),
        message: t("Enter a date, for example the last day of a month.", "请输入日期，如某月最后一天。"),
        style: "stop",
      },
    })),
    ...forCell("Scenario", (cell) => listRule(context, cell, "scenario")),
    ...forCell("Version", (cell) => listRule(context, cell, "version")),
    ...forCell("Green", (cell) => shareRule(context, cell, `${cell}>=${cellOf("Amber") ?? "0"}`)),
    ...forCell("Amber", (cell) => shareRule(context, cell, `${cell}<=${cellOf("Green") ?? "10"}`)),
    ...forCell("Status_Margin", (cell) => numberRule(context, cell, 0, 0.5)),
  ];
}

/** A threshold that does not cross the other one. */
function shareRule({ t }: PlanContext, cell: string, inOrder: string): ValidationBlueprint {
  return {
    target: cell,
    rule: { custom: `=AND(ISNUMBER(${cell}),${cell}>=0,${cell}<=10,${inOrder})` },
    error: {
      title: t("Thresholds cross", "阈值前后矛盾"),
      message: t(
        "Enter a share from 0% to 1000%. Amber must not begin above green: set green first when you raise both.",
        "请输入0%到1000%之间的比例；黄线不能高于绿线，同时提高两者时请先改绿线。",
      ),
      style: "stop",
    },
  };
}
