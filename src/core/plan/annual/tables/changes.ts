import { centered, date, input, wrapped } from "../../columns";
import type { PlanContext } from "../../context";
import { Table } from "../../table";

/** Every change of the approved plan; lines are added, never rewritten. */
export function changesTable({ t }: PlanContext) {
  return new Table("Changes", {
    time: input(t("Timestamp", "时间"), 12, undefined, date),
    user: input(t("User", "用户"), 12),
    version: input(t("Version", "版本"), 16, t("The version that the change leads to.", "变更后的版本。"), centered),
    object: input(
      t("Sheet/cell", "对象"),
      24,
      t("What was changed: sheet, KPI or cell.", "被变更的内容：工作表、指标或单元格。"),
      wrapped,
    ),
    old: input(t("Old", "原值"), 16, undefined, wrapped),
    new: input(t("New", "新值"), 16, undefined, wrapped),
    reason: input(t("Reason", "原因"), 40, undefined, wrapped),
    approver: input(t("Approver", "批准人"), 18),
  });
}
