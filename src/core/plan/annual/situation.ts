import type { SheetBlueprint } from "../blueprint";
import { listRule, nameRule, TABLE_AT, tableSheet, tabColors } from "../sheet";
import type { AnnualPlan } from "./plan";
import { wordFormats } from "./status";

/** Where the company stands before it plans: trends, competitors, its own state, and what follows for the goals. */
export function situationSheet({ context, tables, content }: AnnualPlan): SheetBlueprint {
  const { t } = context;
  const { situation } = tables;
  const face = {
    id: "Situation",
    name: t("01_Situation", "01_环境与现状分析"),
    title: t("Situation", "环境与现状分析"),
    hint: t(
      "Industry trends, competitors and the company's own state, each with its evidence and the goal that responds to it.",
      "行业趋势、竞争对手与内部现状，逐条注明数据来源及对应目标。",
    ),
    tabColor: tabColors.plan,
  };
  const table = situation.blueprint({
    at: TABLE_AT,
    rows: content.findings.map(({ area, finding, evidence, impact, goal }) => ({
      area: context.word("area", area),
      finding,
      evidence,
      impact: context.word("grade", impact),
      goal,
    })),
  });
  return tableSheet(context, face, table, {
    columnWidths: situation.widths(TABLE_AT),
    validations: [
      listRule(context, "Situation[area]", "area"),
      listRule(context, "Situation[impact]", "grade"),
      nameRule(context, "Situation[goal]", "Goal_List", t("Goals", "年度目标")),
    ],
    conditionalFormats: wordFormats(context, "Situation[impact]", "{impact}", "grade", [["HIGH", "warning"]]),
    frozenColumns: 0,
  });
}
