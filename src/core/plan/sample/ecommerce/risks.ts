import type { PlanContext } from "../../context";
import type { RiskContent } from "../../content";
import { owners } from "./people";

/** Four risks; the KPIs of two have triggered them. */
export function risks(context: PlanContext): RiskContent[] {
  const { t } = context;
  const people = owners(context);
  return [
    {
      id: "R1",
      risk: t("Warehouse system unstable at the Singles' Day peak (11 November)", "双11峰值仓储系统不稳定"),
      category: "OPERATIONS",
      goal: "G2",
      probability: 3,
      impact: 5,
      kpi: "K2",
      trigger: "BELOW",
      response: "REDUCE",
      contingency: t(
        "Load test in September; fall back to the old line and two partner warehouses",
        "9月完成压力测试；切回旧产线并启用两家合作仓",
      ),
      owner: people.warehouse,
      residualProbability: 2,
      residualImpact: 4,
      reviewMonth: 6,
    },
    {
      id: "R2",
      risk: t("Short-video traffic gets more expensive", "短视频流量价格上涨"),
      category: "MARKET",
      goal: "G4",
      probability: 4,
      impact: 4,
      kpi: "K4",
      trigger: "BELOW",
      response: "REDUCE",
      contingency: t(
        "Move 30% of the budget to search and members; cap bids",
        "30%预算转向搜索与会员渠道，设置出价上限",
      ),
      owner: people.marketing,
      residualProbability: 3,
      residualImpact: 3,
      reviewMonth: 5,
    },
    {
      id: "R3",
      risk: t("Margin on new categories falls", "新品类毛利下滑"),
      category: "FINANCE",
      goal: "G1",
      probability: 3,
      impact: 3,
      kpi: "K5",
      trigger: "DECLINES",
      response: "REDUCE",
      contingency: t(
        "Stop discounts above 15%; renegotiate the five largest suppliers",
        "停止85折以下的促销；与前五大供应商重新议价",
      ),
      owner: people.finance,
      residualProbability: 2,
      residualImpact: 3,
      reviewMonth: 5,
    },
    {
      id: "R4",
      risk: t("Key warehouse staff leave", "核心仓储人员流失"),
      category: "PEOPLE",
      goal: "G2",
      probability: 2,
      impact: 3,
      trigger: "CUSTOM",
      response: "ACCEPT",
      contingency: t(
        "Deputies named and trained; retention bonus until go-live",
        "设置AB岗并完成培训；上线前发放留任奖金",
      ),
      owner: people.hr,
      residualProbability: 2,
      residualImpact: 2,
      reviewMonth: 6,
    },
  ];
}
