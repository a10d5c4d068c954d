import type { PlanContext } from "../../context";
import type { PlanContent } from "../../content";
import { analysis } from "./analysis";
import { goals } from "./goals";
import { kpis } from "./kpis";
import { operations } from "./operations";
import { departments } from "./people";
import { risks } from "./risks";

/**
 * An online shop in its year of a smart warehouse and of advertising by short videos. Months of trade
 * follow the calendar, with 18 June and 11 November, wherever the fiscal year begins; four months are
 * reported. Revenue, the goals and the risks are the case that plan templates are usually taught with;
 * the other figures are invented to fit.
 */
export function ecommerceCase(context: PlanContext): PlanContent {
  const { t } = context;
  return {
    departments: departments(context),
    kpis: kpis(context),
    goals: goals(context),
    risks: risks(context),
    ...operations(context),
    ...analysis(context),
    causes: {
      K1: t(
        `${context.monthHeader(2)} fell short of plan; stock for the sales season is being brought forward.`,
        `${context.monthHeader(2)}未达标，大促备货提前启动。`,
      ),
      K2: t(
        "Sorting line two is two weeks late; supplier on site since last week.",
        "二号分拣线延期两周，供应商上周起驻场。",
      ),
      K4: t(
        "Ad traffic prices rose by a quarter; budget moves to members and search.",
        "流量价格上涨约四分之一，预算向会员与搜索渠道倾斜。",
      ),
      K5: t(
        "Three months of falling margin: discounts on new categories under review.",
        "毛利率连续下滑，正在复核新品类折扣。",
      ),
    },
  };
}
