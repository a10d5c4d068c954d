import type { SheetBlueprint } from "../../blueprint";
import { footer, nameRule, tabColors, titleBlocks } from "../../sheet";
import type { AnnualPlan } from "../plan";
import { cardBlocks } from "./cards";
import { COLUMN_WIDTH, COLUMNS, DATA_ROW, SELECTOR } from "./layout";
import { alertList, riskMap, statusCard } from "./lists";
import { monthCharts } from "./months";
import { portfolioCharts } from "./portfolio";

/** One page for the management meeting: a chosen KPI, the whole portfolio, risks and late actions. */
export function dashboardSheet(plan: AnnualPlan): SheetBlueprint {
  const { context } = plan;
  const { t } = context;
  const face = {
    id: "Dashboard",
    name: t("12_Dashboard", "12_仪表盘"),
    title: t("Dashboard", "仪表盘"),
    hint: t(
      "Choose a KPI in the pale yellow cell; cards and charts follow. The figures behind the charts stand below.",
      "在浅黄色单元格中选择指标，卡片与图表自动更新；图表数据见下方。",
    ),
    tabColor: tabColors.show,
  };
  const months = monthCharts(plan);
  const portfolio = portfolioCharts(plan);
  const risks = riskMap(plan);
  const alerts = alertList(plan);
  return {
    id: face.id,
    name: face.name,
    tabColor: face.tabColor,
    visibility: "visible",
    showGridlines: false,
    columnWidths: Array.from({ length: COLUMNS + 1 }, () => COLUMN_WIDTH),
    blocks: [
      ...titleBlocks(face),
      ...cardBlocks(plan),
      ...risks.blocks,
      ...alerts.blocks,
      { at: `A${DATA_ROW - 1}`, cells: [[t("Figures behind the charts", "图表数据")]], style: "heading" },
      ...months.blocks,
      ...portfolio.blocks,
    ],
    tables: [],
    validations: [nameRule(context, SELECTOR, "Kpi_List", t("the KPI library", "KPI指标库"))],
    conditionalFormats: [...statusCard(plan, "F7"), ...risks.conditionalFormats, ...alerts.conditionalFormats],
    charts: [...months.charts, ...portfolio.charts],
    page: { orientation: "landscape", footer: footer(context) },
  };
}
