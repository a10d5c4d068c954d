import type { PlanContext } from "../../context";
import { formats } from "../../formats";
import { Table } from "../../table";
import { input, centered, wrapped } from "../../columns";

/** One definition a KPI. */
export function kpisTable({ t }: PlanContext) {
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
