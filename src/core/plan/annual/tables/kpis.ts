import type { PlanContext } from "../../context";
import { Table } from "../../table";
import { input, centered, wrapped } from "../../columns";

/** Shares mostly; a value of its own unit is shown as it is. */
const threshold = { numberFormat: "[<=3]0.0%;#,##0.0##" };

/** One definition a KPI. */
export function kpisTable({ t }: PlanContext) {
  return new Table("Kpis", {
    id: input(t("ID", "编号"), 7, t("Short and unique, for example K1.", "简短且不重复，如 K1。"), centered),
    name: input(t("KPI", "指标名称"), 22, undefined, wrapped),
    definition: input(
      t("Definition", "定义/公式"),
      40,
      t("How the figure is counted, so that everyone counts it the same way.", "写明统计口径，保证各部门计算一致。"),
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
    basis: input(
      t("Thresholds for", "阈值口径"),
      16,
      t(
        "What green and amber are compared with. Phased plan: attainment to date. Annual target: where the year is heading by the forecast. Value: the month's figure in the KPI's unit. Blank: phased plan.",
        "绿线、黄线所对照的口径。分解计划：累计完成率；年度目标：按预测推算的全年完成率；当月数值：以指标单位表示的当月值。留空为分解计划。",
      ),
      { ...centered, ...wrapped },
    ),
    green: input(
      t("Green", "绿线"),
      9,
      t(
        "Green from here on. Blank: the threshold of the month, else of Settings; for a value both are needed.",
        "达到该值为绿灯。留空则用当月阈值，其次用设置中的绿线；口径为当月数值时绿线、黄线均须填写。",
      ),
      threshold,
    ),
    amber: input(
      t("Amber", "黄线"),
      9,
      t(
        "Red beyond this. Blank: the threshold of the month, else of Settings; for a value both are needed.",
        "未达到该值为红灯。留空则用当月阈值，其次用设置中的黄线；口径为当月数值时绿线、黄线均须填写。",
      ),
      threshold,
    ),
    owner: input(t("Owner", "责任人"), 10),
  });
}
