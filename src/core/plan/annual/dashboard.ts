import { cellAddress } from "../../addresses";
import type { BlueprintCell, SheetBlueprint } from "../blueprint";
import { monthNumbers } from "../context";
import { blankUnlessComputable } from "../formulas";
import { footer, nameRule, tabColors, titleBlocks } from "../sheet";
import type { AnnualPlan } from "./plan";

/** Cell of the KPI that the page shows. */
const SELECTOR = "B5";
/** First row, counted from 0, of the months behind the chart. */
const DATA_ROW = 27;

/** One page that shows a chosen KPI: its cards, and its months of plan, actual and last year. */
export function dashboardSheet({ context, tables, sample }: AnnualPlan): SheetBlueprint {
  const { t } = context;
  const { kpis, series, tracking } = tables;
  const face = {
    id: "Dashboard",
    name: t("12_Dashboard", "12_仪表盘"),
    title: t("Dashboard", "仪表盘"),
    hint: t("Choose a KPI; cards and chart follow.", "选择指标后，卡片与图表自动更新。"),
    tabColor: tabColors.show,
  };
  const selected = "$B$5";
  const card = (column: Parameters<typeof tracking.column>[0]) => ({
    formula: `=${blankUnlessComputable(tracking.lookup(column, "kpi", selected))}`,
  });
  const cards: readonly (readonly [label: string, value: BlueprintCell, numberFormat: string])[] = [
    [t("YTD actual", "累计实际"), card("ytdActual"), "#,##0.0##"],
    [t("YTD target", "累计目标"), card("ytdTarget"), "#,##0.0##"],
    [t("YTD attainment", "累计完成率"), card("ytdAttainment"), "0.0%"],
    [t("RAG", "状态"), card("status"), "General"],
    [t("Pace gap (pp)", "进度差"), card("paceGap"), "+0.00;[Red]-0.00;0.00"],
    [t("Year-end forecast", "年底预测"), card("forecast"), "#,##0.0##"],
  ];
  const month = (kind: "plan" | "actual" | "lastYear", number: (typeof monthNumbers)[number]) => ({
    formula: `=${blankUnlessComputable(series.lookup(`${kind}${number}`, "kpi", selected))}`,
  });
  const firstDataRow = DATA_ROW + 1;
  return {
    id: face.id,
    name: face.name,
    tabColor: face.tabColor,
    visibility: "visible",
    showGridlines: false,
    columnWidths: [14, 14, 14, 14, 14, 14, 14, 14],
    blocks: [
      ...titleBlocks(face),
      { at: "A5", cells: [[t("KPI ID", "KPI编号")]], style: "label" },
      { at: SELECTOR, cells: [[sample.kpis[0]?.id ?? null]], style: "input" },
      {
        at: "C5",
        cells: [[{ formula: `=${blankUnlessComputable(`${kpis.lookup("name", "id", selected)}&""`)}` }]],
        style: "heading",
      },
      { at: "A7", cells: [cards.map(([label]) => label)], style: "label" },
      {
        at: "A8",
        cells: [cards.map(([, value]) => value)],
        style: "total",
        exceptions: cards.map(([, , numberFormat], index) => ({ at: cellAddress(7, index), numberFormat })),
      },
      {
        at: cellAddress(DATA_ROW, 0),
        cells: [[t("Month", "月份"), t("Plan", "计划"), t("Actual", "实际"), t("Prior year", "上年")]],
        style: "tableHeader",
      },
      {
        at: cellAddress(firstDataRow, 0),
        cells: monthNumbers.map((number) => [context.monthHeader(number)]),
        style: "label",
      },
      {
        at: cellAddress(firstDataRow, 1),
        cells: monthNumbers.map((number) => [
          month("plan", number),
          month("actual", number),
          month("lastYear", number),
        ]),
        style: "formula",
        numberFormat: "#,##0.0##",
      },
    ],
    tables: [],
    validations: [nameRule(context, SELECTOR, "Kpi_List", t("the KPI library", "KPI指标库"))],
    conditionalFormats: [],
    charts: [
      {
        id: "Months",
        title: t("Plan, actual and prior year by month", "各月计划、实际与上年同期"),
        type: "ColumnClustered",
        source: `A${DATA_ROW + 1}:D${DATA_ROW + 13}`,
        seriesBy: "Columns",
        topLeft: "A10",
        bottomRight: "H26",
        axisFormat: "#,##0",
        series: [{ color: "#A6A6A6" }, { color: "#2F5597" }, { type: "Line", color: "#C55A11" }],
      },
    ],
    page: { orientation: "landscape", footer: footer(context) },
  };
}
