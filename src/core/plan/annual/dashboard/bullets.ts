import type { BlockBlueprint, ChartBlueprint } from "../../blueprint";
import { blankUnlessComputable } from "../../formulas";
import type { AnnualPlan } from "../plan";
import { chartColors, chartPlace, DATA_ROW, figures } from "./layout";

const LEAST_KPIS = 6;
const MOST_KPIS = 10;
/** Height of the mark on a bullet, as a share of the year. */
const MARK = "0.015";

/**
 * A bullet for each KPI: how far the year's target is attained, with a mark where the phased plan has it by
 * now and a line at the time gone of the year. KPIs go by their ids, which the cards explain. Stacked columns and a line draw it in any Excel and in WPS.
 */
export function bullets({ context, tables: { tracking }, content }: AnnualPlan): {
  blocks: readonly BlockBlueprint[];
  chart: ChartBlueprint;
} {
  const { t } = context;
  const count = Math.min(MOST_KPIS, Math.max(LEAST_KPIS, content.kpis.length));
  const of = (column: Parameters<typeof tracking.column>[0], row: number) => `INDEX(${tracking.column(column)},${row})`;
  const block = figures(
    `K${DATA_ROW}`,
    [
      "KPI",
      t("Attained", "已完成"),
      t("Behind plan", "落后计划"),
      t("Plan by now", "计划进度"),
      t("Ahead of plan", "超前计划"),
      t("Time progress", "时间进度"),
    ],
    Array.from({ length: count }, (_, index) => {
      const [reached, planned] = [of("fullYear", index + 1), of("phasedProgress", index + 1)];
      const part = (formula: string) => ({
        formula: `=${blankUnlessComputable(`IF(COUNT(${reached},${planned})<2,"",${formula})`)}`,
      });
      return [
        { formula: `=${blankUnlessComputable(`${of("kpi", index + 1)}&""`)}` },
        part(`MIN(${reached},${planned})`),
        part(`MAX(0,${planned}-${reached})`),
        part(MARK),
        part(`MAX(0,${reached}-${planned})`),
        part("TimeProgress"),
      ];
    }),
    "0.0%",
  );
  return {
    blocks: block.blocks,
    chart: {
      id: "Progress",
      title: t("Full-year attainment against plan and time", "年度完成率、计划进度与时间进度"),
      type: "ColumnStacked",
      source: block.source,
      seriesBy: "Columns",
      ...chartPlace(0, 3),
      axisFormat: "0%",
      axisMinimum: 0,
      series: [
        { color: chartColors.actual },
        { color: chartColors.behind },
        { color: chartColors.mark },
        { color: chartColors.good },
        { type: "Line", color: chartColors.time, dashed: true },
      ],
    },
  };
}
