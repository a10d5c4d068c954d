import { centered, date, input, result, wrapped } from "../../columns";
import type { PlanContext } from "../../context";
import { riskColumns } from "../../riskColumns";
import { Table } from "../../table";

/** Risks with their early warning. */
export function risksTable(context: PlanContext) {
  const { t } = context;
  const shared = riskColumns(context);
  return new Table("Risks", {
    ...shared.risk,
    ...shared.assessment,
    kpi: input(
      t("Trigger KPI", "预警指标"),
      9,
      t("The KPI that gives early warning of the risk.", "能提前反映该风险的指标。"),
      centered,
    ),
    trigger: input(t("Trigger rule", "触发条件"), 16, undefined, wrapped),
    state: result(
      t("Triggered?", "当前状态"),
      12,
      t("From Tracking; blank for a custom rule or without figures.", "取自执行跟踪；自定义条件或无数据时为空。"),
      centered,
    ),
    triggeredOn: input(
      t("Triggered on", "触发日期"),
      12,
      t("As-of date at which Refresh tracking first saw the rule hold.", "“刷新跟踪”首次发现条件触发时的数据截止日。"),
      date,
    ),
    ...shared.response,
    ...shared.contingency,
    ...shared.review,
  });
}
