import { centered, input, wrapped } from "../../columns";
import type { PlanContext } from "../../context";
import { Table } from "../../table";

/** What was found out about market, competitors and the company itself. */
export function situationTable({ t }: PlanContext) {
  return new Table("Situation", {
    area: input(t("Area", "类别"), 18, undefined, centered),
    finding: input(t("Finding", "发现"), 46, t("The fact, in one sentence.", "用一句话说明事实。"), wrapped),
    evidence: input(
      t("Evidence / source", "数据/来源"),
      40,
      t("The figure and where it comes from.", "数据及其出处。"),
      wrapped,
    ),
    impact: input(t("Impact", "影响"), 10, undefined, centered),
    goal: input(t("Goal ID", "对应目标编号"), 13, t("The goal that responds to it.", "由哪个目标来应对。"), centered),
  });
}
