import type { PlanContext } from "../../context";
import { formats } from "../../formats";
import { Table } from "../../table";
import { input, centered, wrapped } from "../../columns";

/** What was reported, one row a month, KPI and department. */
export function actualsTable(context: PlanContext) {
  const { t, figure } = context;
  const blankIsNotZero = t("Leave blank what is not reported; 0 means zero.", "未上报请留空；填0表示实际为零。");
  return new Table("Actuals", {
    period: input(t("Period", "期间"), 11, t("Any day of the month.", "当月任意一天即可。"), {
      numberFormat: formats.month,
      alignment: "center",
    }),
    kpi: input(t("KPI ID", "KPI编号"), 10, t("From the KPI library.", "取自KPI指标库。"), centered),
    department: input(t("Department", "部门"), 16),
    actual: input(t("Actual", "实际"), 14, blankIsNotZero, figure),
    numerator: input(
      t("Numerator", "分子"),
      14,
      t("For ratios, instead of Actual.", "比率类指标填写分子、分母，不填「实际」。"),
      figure,
    ),
    denominator: input(
      t("Denominator", "分母"),
      14,
      t("For ratios, instead of Actual.", "比率类指标填写分子、分母，不填「实际」。"),
      figure,
    ),
    lastYear: input(t("Prior year", "上年同期"), 14, t("The same month of last year.", "上年同月数据。"), figure),
    note: input(t("Note", "备注"), 40, undefined, wrapped),
  });
}
