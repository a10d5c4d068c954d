import { centered, date, input, result, scale, wrapped } from "./columns";
import type { ValidationBlueprint } from "./blueprint";
import type { PlanContext } from "./context";

/** The columns that every table of risks has, in the groups in which they stand together. */
export function riskColumns({ t }: PlanContext) {
  return {
    risk: {
      id: input(t("ID", "编号"), 7, undefined, centered),
      risk: input(t("Risk", "风险描述"), 32, t("Cause, event, effect.", "写明原因、事件与影响。"), wrapped),
      category: input(t("Category", "类别"), 13, undefined, centered),
      goal: input(t("Goal ID", "关联目标"), 9, t("The goal that is at risk.", "受该风险影响的目标。"), centered),
    },
    assessment: {
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
    },
    response: { response: input(t("Response", "应对策略"), 10, undefined, centered) },
    contingency: {
      contingency: input(
        t("Contingency", "应急预案"),
        32,
        t("What starts at once when the risk is triggered.", "一旦触发立即启动的预案。"),
        wrapped,
      ),
      owner: input(t("Owner", "责任人"), 10, undefined, wrapped),
      residualProbability: input(
        t("Residual P", "残余概率"),
        10,
        t("After the response, 1 to 5.", "应对之后，1-5。"),
        scale,
      ),
      residualImpact: input(
        t("Residual I", "残余影响"),
        10,
        t("After the response, 1 to 5.", "应对之后，1-5。"),
        scale,
      ),
    },
    review: { review: input(t("Review date", "复核日"), 12, undefined, date) },
  };
}

/** Whole numbers from 1 to 5. */
export function scaleRule(context: PlanContext, target: string): ValidationBlueprint {
  return {
    target,
    rule: { wholeNumber: { min: 1, max: 5 } },
    error: {
      title: context.t("Scale 1 to 5", "取值1至5"),
      message: context.t("Enter a whole number from 1 to 5.", "请输入1到5之间的整数。"),
      style: "stop",
    },
  };
}
