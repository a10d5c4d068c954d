import type { SheetBlueprint } from "../blueprint";
import { blankUnlessComputable, kpi } from "../formulas";
import { dateRule, listRule, nameRule, numberRule, TABLE_AT, tableSheet, tabColors } from "../sheet";
import { isPercentKpi, percentWhere } from "./percentages";
import type { AnnualPlan } from "./plan";
import { statusFormats } from "./status";

/** What the year is to reach: statement, KPI, baseline and target, and how far it has come. */
export function goalsSheet({ context, tables, content }: AnnualPlan): SheetBlueprint {
  const { t } = context;
  const { goals, tracking } = tables;
  const own = goals.own.bind(goals);
  const face = {
    id: "Goals",
    name: t("02_Goals", "02_年度目标"),
    title: t("Goals", "年度目标"),
    hint: t(
      "A goal names a measure, a baseline, a target, a date and an owner. The letters S, M, A, R, T mark what SMART asks for.",
      "每个目标写明指标、基线、目标值、截止日期与责任人；列名中的英文字母对应SMART要素。",
    ),
    tabColor: tabColors.plan,
  };
  const fromTracking = (column: "ytdAttainment" | "status") =>
    blankUnlessComputable(tracking.lookup(column, "kpi", own("kpi")));
  const table = goals.blueprint({
    at: TABLE_AT,
    formulas: {
      change: blankUnlessComputable(kpi("GROWTH", own("target"), own("baseline"), '"abs"')),
      structure:
        `IF(${own("statement")}="","",(LEN(${own("statement")})>=8)+ISNUMBER(${own("target")})+` +
        `(${own("resources")}<>"")+(${own("strategy")}<>"")+ISNUMBER(${own("due")}))`,
      attainment: fromTracking("ytdAttainment"),
      status: fromTracking("status"),
    },
    rows: content.goals.map((goal) => ({
      id: goal.id,
      perspective: context.wordOrBlank("perspective", goal.perspective),
      statement: goal.statement,
      strategy: goal.strategy ?? null,
      kpi: goal.kpi ?? null,
      baseline: goal.baseline ?? null,
      target: goal.target ?? null,
      direction: context.wordOrBlank("direction", goal.direction),
      due: goal.dueMonth ? { date: context.monthStart(goal.dueMonth + 1) - 1 } : null,
      department: goal.department ?? null,
      owner: goal.owner ?? null,
      resources: goal.resources ?? null,
      weight: goal.weight ?? null,
      bestChange: goal.bestChange ?? null,
    })),
    formats: content.goals.flatMap(({ numberFormat }, row) =>
      numberFormat ? [{ row, rowCount: 1, columns: ["baseline", "target"], numberFormat }] : [],
    ),
  });
  return tableSheet(context, face, table, {
    columnWidths: goals.widths(TABLE_AT),
    validations: [
      listRule(context, "Goals[perspective]", "perspective"),
      listRule(context, "Goals[direction]", "direction"),
      nameRule(context, "Goals[kpi]", "Kpi_List", t("the KPI library", "KPI指标库")),
      nameRule(context, "Goals[department]", "Department_List", t("the departments of Settings", "设置中的部门")),
      dateRule(context, "Goals[due]", "=FY_Start"),
      numberRule(context, "Goals[baseline]"),
      numberRule(context, "Goals[target]"),
      numberRule(context, "Goals[weight]", 0, 1),
      numberRule(context, "Goals[bestChange]"),
    ],
    conditionalFormats: [
      ...statusFormats(context, "Goals[status]", "{status}"),
      percentWhere("Goals[baseline:target]", isPercentKpi("{kpi}")),
    ],
    frozenColumns: 1,
  });
}
