import { centered, date, input, link, result, wrapped } from "../../columns";
import type { PlanContext } from "../../context";
import { formats } from "../../formats";
import { Table } from "../../table";
import { weekColumns } from "../../weeks";

/** What is done for the goals: who, when, with how much money, how far. */
export function actionsTable(context: PlanContext) {
  const { t, money } = context;
  return new Table("Actions", {
    id: input(t("ID", "编号"), 6, t("Short and unique, for example A1.", "简短且不重复，如 A1。"), centered),
    goal: input(t("Goal ID", "目标编号"), 8, t("The goal that the action supports.", "该行动支撑的目标。"), centered),
    kind: input(t("Type", "类别"), 10, undefined, { ...centered, ...wrapped }),
    action: input(t("Action", "行动"), 24, undefined, wrapped),
    deliverable: input(
      t("Deliverable", "交付物"),
      20,
      t("What will have been delivered when it is done.", "完成时可验收的成果。"),
      wrapped,
    ),
    owner: input(t("Owner", "责任人"), 10, undefined, wrapped),
    support: input(t("Support", "协同部门"), 11, undefined, wrapped),
    start: input(t("Start", "开始"), 11, undefined, date),
    end: input(t("End", "结束"), 11, undefined, date),
    budget: input(t("Budget", "预算"), 10, t("In the plan's unit of money.", "单位与计划金额单位一致。"), money),
    budgeted: link(
      t("In budget", "已列预算"),
      10,
      t("Full-year total of the budget lines that name this action.", "预算表中对应该行动的全年合计。"),
      money,
    ),
    priority: input(t("Priority", "优先级"), 8, undefined, centered),
    done: input(t("% done", "完成%"), 7, undefined, { numberFormat: formats.wholePercent, alignment: "center" }),
    status: input(t("Status", "状态"), 9, undefined, { ...centered, ...wrapped }),
    expected: result(
      t("% expected", "应完成%"),
      9,
      t("Days elapsed between start and end.", "起止日期之间已过天数占比。"),
      { numberFormat: formats.wholePercent, alignment: "center" },
    ),
    alert: result(
      t("Alert", "预警"),
      9,
      t(
        "Overdue after the end date; behind if 15 points short of the expected share.",
        "超过结束日期为逾期；比应完成进度落后15个百分点以上为滞后。",
      ),
      centered,
    ),
    alertNo: result(
      t("Alert no", "预警序号"),
      8,
      t("Counts the alerts for the dashboard.", "供仪表盘列示预警行动。"),
      centered,
    ),
    ...weekColumns(),
  });
}
