import type { FormatRun, SheetBlueprint } from "../blueprint";
import { monthNumbers } from "../context";
import { dateRule, nameRule, numberRule, TABLE_AT, tableSheet, tabColors } from "../sheet";
import { isPercentKpi, percentWhere } from "./percentages";
import type { AnnualPlan } from "./plan";

/** What happened, one row a month, KPI and department. Other sheets only read it. */
export function actualsSheet({ context, tables, content }: AnnualPlan): SheetBlueprint {
  const { t } = context;
  const { actuals } = tables;
  const face = {
    id: "Actuals",
    name: t("07_Actuals", "07_实际数据"),
    title: t("Actuals", "实际数据"),
    hint: t(
      "One row per month, KPI and department. Leave blank what is not reported: not reported is not zero.",
      "每月、每指标、每部门一行。未上报的数据请留空，留空不等于零。",
    ),
    tabColor: tabColors.track,
  };
  const table = actuals.blueprint({
    at: TABLE_AT,
    filter: true,
    rows: content.kpis.flatMap((kpi) =>
      monthNumbers.map((number, month) => {
        const reported = (part: "VALUE" | "NUMERATOR" | "DENOMINATOR") =>
          kpi.lines.find((line) => line.part === part)?.actual[month] ?? null;
        return {
          period: { date: context.monthStart(number) },
          kpi: kpi.id,
          department: kpi.department,
          actual: reported("VALUE"),
          numerator: reported("NUMERATOR"),
          denominator: reported("DENOMINATOR"),
          lastYear: kpi.lastYear[month] ?? null,
        };
      }),
    ),
    formats: content.kpis.flatMap(({ numberFormat }, index): FormatRun[] => {
      const rows = { row: index * monthNumbers.length, rowCount: monthNumbers.length, numberFormat };
      return [
        { ...rows, columns: ["actual"] },
        { ...rows, columns: ["lastYear"] },
      ];
    }),
  });
  return tableSheet(context, face, table, {
    columnWidths: actuals.widths(TABLE_AT),
    validations: [
      dateRule(context, "Actuals[period]", "=EDATE(FY_Start,-60)"),
      nameRule(context, "Actuals[kpi]", "Kpi_List", t("the KPI library", "KPI指标库")),
      nameRule(context, "Actuals[department]", "Department_List", t("the departments of Settings", "设置中的部门")),
      numberRule(context, "Actuals[actual]"),
      numberRule(context, "Actuals[numerator]"),
      numberRule(context, "Actuals[denominator]"),
      numberRule(context, "Actuals[lastYear]"),
    ],
    conditionalFormats: [
      {
        target: "Actuals",
        formula: '=AND({period}<>"",{period}>AsOf)',
        look: "muted",
      },
      {
        target: "Actuals[actual]",
        formula: '=AND({kpi}<>"",{period}<>"",{period}<=AsOf,{actual}="",{numerator}="")',
        look: "warning",
      },
      percentWhere("Actuals[actual]", isPercentKpi("{kpi}")),
      percentWhere("Actuals[lastYear]", isPercentKpi("{kpi}")),
    ],
    frozenColumns: 2,
  });
}
