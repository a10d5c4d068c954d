import type { PlanContext } from "../../context";
import { formats } from "../../formats";
import type { GoalContent } from "../../content";
import { departmentNames, owners } from "./people";

/** Four goals with weights, and one that says nothing. */
export function goals(context: PlanContext): GoalContent[] {
  const { t } = context;
  const people = owners(context);
  const units = departmentNames(context);
  const yearEnd = context.longDate(context.fiscalYearEnd);
  const halfYear = context.longDate(context.monthStart(7) - 1);
  return [
    {
      id: "G1",
      perspective: "FINANCIAL",
      statement: t(
        `By ${yearEnd}, raise annual revenue from CNY 120 million to CNY 180 million (+50%)`,
        `${yearEnd}前，年度营收由12,000万元提升至18,000万元（+50%）`,
      ),
      strategy: t("Grow faster than the market", "增速高于行业，扩大市场份额"),
      kpi: "K1",
      baseline: 12000,
      target: 18000,
      numberFormat: formats.integer,
      direction: "HIGHER",
      dueMonth: 12,
      department: units.marketing,
      owner: people.marketing,
      resources: t("Advertising budget of CNY 9 million; new-category team of 6", "投放预算900万元；新品类团队6人"),
      weight: 0.4,
      bestChange: 0.38,
    },
    {
      id: "G2",
      perspective: "PROCESS",
      statement: t(
        `By ${halfYear}, bring the smart warehouse live and raise order processing from 500 to 700 orders per hour (+40%)`,
        `${halfYear}前，上线智能仓储，订单处理速度由500单/时提升至700单/时（+40%）`,
      ),
      strategy: t("Deliver faster at lower unit cost", "提升履约效率，降低单均成本"),
      kpi: "K2",
      baseline: 500,
      target: 700,
      numberFormat: formats.integer,
      direction: "HIGHER",
      dueMonth: 6,
      department: units.warehouse,
      owner: people.warehouse,
      resources: t("Warehouse system, CNY 6 million; training of 40 people", "智能仓储系统600万元；40人培训"),
      weight: 0.2,
      bestChange: 0.18,
    },
    {
      id: "G3",
      perspective: "CUSTOMER",
      statement: t(
        `By ${yearEnd}, raise the yearly repurchase rate from 28% to 34%`,
        `${yearEnd}前，年复购率由28%提升至34%`,
      ),
      strategy: t("Keep customers longer", "提升客户忠诚度与终身价值"),
      kpi: "K3",
      baseline: 0.28,
      target: 0.34,
      numberFormat: formats.percent,
      direction: "HIGHER",
      dueMonth: 12,
      department: units.customer,
      owner: people.customer,
      resources: t("Loyalty programme, CNY 1.5 million", "会员复购计划150万元"),
      weight: 0.25,
      bestChange: 0.12,
    },
    {
      id: "G4",
      perspective: "FINANCIAL",
      statement: t(
        "Within the fiscal year, cut the acquisition cost of short video from CNY 120 to CNY 100 or less",
        "全年短视频渠道获客成本由120元降至100元以内",
      ),
      strategy: t("Grow with sound unit economics", "以健康的单客经济模型支撑增长"),
      kpi: "K4",
      baseline: 120,
      target: 100,
      numberFormat: formats.integer,
      direction: "LOWER",
      dueMonth: 12,
      department: units.marketing,
      owner: people.marketing,
      resources: t("Content team of 5; bidding tool", "内容团队5人；智能出价工具"),
      weight: 0.15,
      bestChange: -0.1,
    },
    // Deliberately bad, to show what the check finds.
    {
      id: "GX",
      perspective: "CUSTOMER",
      statement: t("Greatly improve customer satisfaction", "大幅提升用户满意度"),
    },
  ];
}
