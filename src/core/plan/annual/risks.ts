import type { SheetBlueprint } from "../blueprint";
import { blankUnlessComputable, choose, kpi, text } from "../formulas";
import { dateRule, listRule, nameRule, TABLE_AT, tableSheet, tabColors } from "../sheet";
import { scaleRule } from "../riskColumns";
import type { AnnualPlan } from "./plan";
import { wordFormats, wordOfLetter } from "./status";

/** What could go wrong, which KPI shows it coming, and what then starts at once. */
export function risksSheet(plan: AnnualPlan): SheetBlueprint {
  const { context, tables, content } = plan;
  const { t } = context;
  const { risks } = tables;
  const own = risks.own.bind(risks);
  const face = {
    id: "Risks",
    name: t("09_Risk_Register", "09_风险预警"),
    title: t("Risks and early warning", "风险预警"),
    hint: t(
      "A risk has an early-warning KPI and a rule; when the rule holds in Tracking the contingency starts at once.",
      "每项风险对应一个预警指标和触发条件；条件触发后立即启动应急预案。",
    ),
    tabColor: tabColors.track,
  };
  const table = risks.blueprint({
    at: TABLE_AT,
    formulas: {
      score: blankUnlessComputable(kpi("RISKSCORE", own("probability"), own("impact"))),
      level: blankUnlessComputable(wordOfLetter(context, "riskLevel", "LMHE", kpi("RISKLEVEL", own("score")))),
      state: stateFormula(plan),
    },
    rows: content.risks.map((risk) => ({
      id: risk.id,
      risk: risk.risk,
      category: context.wordOrBlank("riskCategory", risk.category),
      goal: risk.goal,
      probability: risk.probability ?? null,
      impact: risk.impact ?? null,
      kpi: risk.kpi ?? null,
      trigger: context.wordOrBlank("riskTrigger", risk.trigger),
      response: context.wordOrBlank("riskResponse", risk.response),
      contingency: risk.contingency,
      owner: risk.owner,
      residualProbability: risk.residualProbability ?? null,
      residualImpact: risk.residualImpact ?? null,
      review: risk.reviewMonth ? { date: context.monthStart(risk.reviewMonth + 1) - 1 } : null,
    })),
  });
  return tableSheet(context, face, table, {
    columnWidths: risks.widths(TABLE_AT),
    validations: [
      listRule(context, "Risks[category]", "riskCategory"),
      listRule(context, "Risks[trigger]", "riskTrigger"),
      listRule(context, "Risks[response]", "riskResponse"),
      nameRule(context, "Risks[goal]", "Goal_List", t("Goals", "年度目标")),
      nameRule(context, "Risks[kpi]", "Kpi_List", t("the KPI library", "KPI指标库")),
      scaleRule(context, "Risks[probability]"),
      scaleRule(context, "Risks[impact]"),
      scaleRule(context, "Risks[residualProbability]"),
      scaleRule(context, "Risks[residualImpact]"),
      dateRule(context, "Risks[review]", "=FY_Start"),
      dateRule(context, "Risks[triggeredOn]", "=FY_Start"),
    ],
    conditionalFormats: [
      ...wordFormats(context, "Risks[level]", "{level}", "riskLevel", [
        ["L", "good"],
        ["M", "warning"],
        ["H", "bad"],
        ["E", "bad"],
      ]),
      ...wordFormats(context, "Risks[state]", "{state}", "riskState", [["TRIGGERED", "bad"]]),
    ],
    frozenColumns: 2,
  });
}

/** Whether the rule holds for the KPI that warns of the risk, by what Series and Tracking say of it. */
function stateFormula({ context, tables: { risks, tracking, series } }: AnnualPlan): string {
  const own = risks.own.bind(risks);
  const rule = (code: Parameters<typeof context.word<"riskTrigger">>[1]) =>
    `${own("trigger")}=${text(context.word("riskTrigger", code))}`;
  /** Blank as long as nothing can be told: the status waits for a missing month, the signals watch on behind it. */
  const state = (told: string, holds: string) =>
    `IF(${told}="","",IF(${holds},${text(context.word("riskState", "TRIGGERED"))},${text(context.word("riskState", "QUIET"))}))`;
  const status = tracking.lookup("status", "kpi", own("kpi"));
  const flag = (column: "declines" | "outside") => series.lookup(column, "kpi", own("kpi"));
  return blankUnlessComputable(
    choose(
      [
        [`${own("kpi")}=""`, '""'],
        [rule("BELOW"), state(status, `${status}=${text(context.word("status", "R"))}`)],
        [rule("DECLINES"), state(flag("declines"), `${flag("declines")}=1`)],
        [rule("OUTSIDE"), state(flag("declines"), `${flag("outside")}=1`)],
      ],
      '""',
    ),
  );
}
