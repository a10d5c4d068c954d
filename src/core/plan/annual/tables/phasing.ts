import type { PlanContext } from "../../context";
import { formats } from "../../formats";
import { quarters } from "../../periods";
import { Table, type TableColumn } from "../../table";
import { input, link, result, centered, wrapped, months, monthId } from "../../columns";

/** Targets by month. Whichever of months and quarters is entered stands in front; the others follow from it. */
export function phasingTable(context: PlanContext) {
  const { t, figure, byQuarters } = context;
  const period = (isEntered: boolean, header: string): TableColumn =>
    isEntered ? input(header, 10, undefined, figure) : result(header, 10, undefined, figure);
  const byMonth = months(monthId, (number) => period(!byQuarters, context.monthHeader(number)));
  const byQuarter = quarters((number) => period(byQuarters, `Q${number}`));
  const rule = {
    rule: result(
      t("Aggregation", "汇总方式"),
      13,
      t("From the KPI library; parts of a ratio are summed.", "取自KPI指标库；分子、分母分别累计。"),
      centered,
    ),
  };
  return new Table("Phasing", {
    kpi: input(t("KPI ID", "KPI编号"), 8, t("From the KPI library.", "取自KPI指标库。"), centered),
    name: link(t("KPI", "指标名称"), 18, undefined, wrapped),
    part: input(
      t("Part", "项目"),
      13,
      t(
        "Value. For a ratio two rows instead: its numerator and its denominator.",
        "一般填「数值」；比率类指标分两行填写：分子一行、分母一行。",
      ),
      centered,
    ),
    department: input(t("Department", "部门"), 13, undefined, wrapped),
    version: input(
      t("Version", "版本"),
      11,
      t("Tracking reads the version chosen in Settings.", "执行跟踪读取设置中选定的版本。"),
      centered,
    ),
    scenario: input(t("Scenario", "情景"), 9, undefined, centered),
    target: link(
      t("Annual target", "年度目标"),
      10,
      t("The goal's target for this KPI.", "该指标在年度目标中的目标值。"),
      figure,
    ),
    method: input(
      t("Method", "分解方法"),
      10,
      byQuarters
        ? t("How a quarter's sum is spread over its months.", "季度合计如何分解到各月。")
        : t("How the months were derived.", "各月数值的分解依据。"),
      { ...centered, ...wrapped },
    ),
    ...(byQuarters ? { ...byQuarter, ...rule, ...byMonth } : { ...byMonth, ...rule, ...byQuarter }),
    h1: result(t("H1", "上半年"), 10, undefined, figure),
    h2: result(t("H2", "下半年"), 10, undefined, figure),
    fullYear: result(t("Full year", "全年"), 11, undefined, figure),
    toDate: result(
      t("To date", "截至本期"),
      11,
      t(
        "Over the months that are reported, so that actual and plan are compared like with like.",
        "与实际已上报的月份同口径。",
      ),
      figure,
    ),
    kpiYear: result(
      t("KPI full year", "指标全年值"),
      11,
      t("All rows of the KPI in this version and scenario together.", "该指标在本版本、本情景下所有行的合计口径。"),
      figure,
    ),
    check: result(
      t("Check", "校验"),
      9,
      t(
        "✓ if the months meet the annual target, else the difference; of percentages in percentage points.",
        "分解合计与年度目标一致显示✓，否则显示差额；百分比指标的差额为百分点。",
      ),
      { numberFormat: formats.difference, alignment: "center" },
    ),
  });
}
