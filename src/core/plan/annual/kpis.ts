import type { SheetBlueprint } from "../blueprint";
import { listRule, numberRule, TABLE_AT, tableSheet, tabColors } from "../sheet";
import type { AnnualPlan } from "./plan";

/** One definition of each KPI, which every other sheet refers to by its id. */
export function kpisSheet({ context, tables, content }: AnnualPlan): SheetBlueprint {
  const { t } = context;
  const { kpis } = tables;
  const face = {
    id: "Kpis",
    name: t("03_KPI_Library", "03_KPI指标库"),
    title: t("KPI library", "KPI指标库"),
    hint: t(
      "One definition per KPI. Direction and aggregation decide how every other sheet calculates with it.",
      "一个指标只有一个口径。方向与汇总方式决定其他各表如何计算。",
    ),
    tabColor: tabColors.plan,
  };
  const table = kpis.blueprint({
    at: TABLE_AT,
    rows: content.kpis.map((kpi) => ({
      id: kpi.id,
      name: kpi.name,
      definition: kpi.definition,
      numerator: kpi.numerator ?? null,
      denominator: kpi.denominator ?? null,
      unit: kpi.unit,
      direction: context.wordOrBlank("direction", kpi.direction),
      aggregation: context.wordOrBlank("aggregation", kpi.aggregation),
      frequency: context.word("frequency", kpi.frequency ?? "MONTHLY"),
      source: kpi.source,
      basis: context.wordOrBlank("thresholdBasis", kpi.basis),
      green: kpi.green ?? null,
      amber: kpi.amber ?? null,
      owner: kpi.owner,
    })),
  });
  return tableSheet(context, face, table, {
    columnWidths: kpis.widths(TABLE_AT),
    validations: [
      listRule(context, "Kpis[direction]", "direction"),
      listRule(context, "Kpis[aggregation]", "aggregation"),
      listRule(context, "Kpis[frequency]", "frequency"),
      listRule(context, "Kpis[basis]", "thresholdBasis"),
      numberRule(context, "Kpis[green]"),
      numberRule(context, "Kpis[amber]"),
    ],
    frozenColumns: 2,
  });
}
