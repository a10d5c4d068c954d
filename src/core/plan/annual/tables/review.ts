import { centered, date, input, wrapped } from "../../columns";
import type { PlanContext } from "../../context";
import { Table } from "../../table";

/** What was learned: plan, do, check, act. */
export function reviewTable({ t }: PlanContext) {
  return new Table("Review", {
    period: input(t("Period", "期间"), 12, t("For example Q1.", "如第一季度。"), centered),
    goal: input(t("Goal ID", "目标编号"), 10, undefined, centered),
    result: input(t("Result", "结果"), 32, t("What was achieved, with the figure.", "实际结果，写明数据。"), wrapped),
    cause: input(
      t("Root cause", "差距原因"),
      32,
      t("Ask why until it can be acted on.", "逐层追问，直到可以采取措施。"),
      wrapped,
    ),
    lesson: input(t("Lesson", "经验"), 28, undefined, wrapped),
    next: input(t("Next action", "措施"), 32, undefined, wrapped),
    owner: input(t("Owner", "责任人"), 10),
    due: input(t("Due", "完成日"), 12, undefined, date),
  });
}
