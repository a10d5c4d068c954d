import { centered, input, percent, result } from "../../columns";
import type { PlanContext } from "../../context";
import { enteredColumns } from "../../periods";
import { Table } from "../../table";

/** Money by line and month. */
export function budgetTable(context: PlanContext) {
  const { t, money } = context;
  return new Table("Budget", {
    line: input(t("Line", "科目"), 27),
    kind: input(
      t("Type", "类型"),
      18,
      t("Decides the row of the summary above.", "决定归入上方汇总的哪一行。"),
      centered,
    ),
    department: input(t("Department", "部门"), 12),
    action: input(
      t("Action ID", "行动编号"),
      10,
      t("The action that spends it, if any.", "对应的行动，如有。"),
      centered,
    ),
    ...enteredColumns(context, (header) => input(header, 10.5, undefined, money)),
    fullYear: result(t("Full year", "全年"), 12, undefined, money),
    lastYear: input(t("Prior year", "上年"), 12, undefined, money),
    yoy: result(t("YoY", "同比"), 9, undefined, percent),
  });
}
