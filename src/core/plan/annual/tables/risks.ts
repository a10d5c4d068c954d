import type { PlanContext } from "../../context";
import { formats } from "../../formats";
import { Table } from "../../table";
import { input, result, centered, wrapped, scale } from "../../columns";

/** Risks with their early warning. */
export function risksTable({ t }: PlanContext) {
  return new Table("Risks", {
    id: input(t("ID", "编号"), 7, undefined, centered),
    risk: input(t("Risk", "风险描述"), 32, undefined, wrapped),
    category: input(t("Category", "类别"), 13, undefined, centered),
    goal: input(t("Goal ID", "关联目标"), 9, undefined, centered),
    probability: input(
      t("Probability", "概率1-5"),
      12,
      t("1 rare to 5 almost certain.", "1 极少发生 … 5 几乎必然。"),
      scale,
    ),
    impact: input(t("Impact", "影响1-5"), 9, t("1 slight to 5 severe.", "1 轻微 … 5 严重。"), scale),
    score: result(t("Score", "风险值"), 8, t("Probability times impact.", "概率×影响。"), scale),
    level: result(
      t("Level", "等级"),
      9,
      t("Low to 4, medium to 9, high to 16, else extreme.", "4以下低，9以下中，16以下高，其余极高。"),
      centered,
    ),
    kpi: input(
      t("Trigger KPI", "预警指标"),
      9,
      t("The KPI that shows the risk coming.", "能提前反映该风险的指标。"),
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
      { numberFormat: formats.date, alignment: "center" },
    ),
    response: input(t("Response", "应对策略"), 10, undefined, centered),
    contingency: input(
      t("Contingency", "应急预案"),
      34,
      t("What starts at once when the risk is triggered.", "一旦触发立即启动的预案。"),
      wrapped,
    ),
    owner: input(t("Owner", "责任人"), 10),
    residualProbability: input(
      t("Residual P", "残余概率"),
      9,
      t("After the response, 1 to 5.", "应对之后，1-5。"),
      scale,
    ),
    residualImpact: input(t("Residual I", "残余影响"), 9, t("After the response, 1 to 5.", "应对之后，1-5。"), scale),
    review: input(t("Review date", "复核日"), 12, undefined, { numberFormat: formats.date, alignment: "center" }),
  });
}
