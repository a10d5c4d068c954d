import type { SheetBlueprint } from "../../blueprint";
import { bareSheet, footer, nameRule, tabColors, titleBlocks } from "../../sheet";
import type { AnnualPlan } from "../plan";
import { alertList, statusDoughnut } from "./actions";
import { revenueBridge } from "./bridge";
import { bullets } from "./bullets";
import { cards } from "./cards";
import { choice } from "./choice";
import { departmentBars } from "./departments";
import { COLUMN_WIDTH, COLUMNS, DATA_ROW, PRINTED, SELECTOR } from "./layout";
import { cohortMap, riskTile } from "./maps";
import { monthCharts } from "./months";

/** One page for the management meeting: the portfolio, a chosen KPI, risks, cohorts and late actions. */
export function dashboardSheet(plan: AnnualPlan): SheetBlueprint {
  const { context } = plan;
  const { t } = context;
  const face = {
    id: "Dashboard",
    name: t("12_Dashboard", "12_仪表盘"),
    title: t("Dashboard", "仪表盘"),
    hint: t(
      "Choose a KPI in the pale yellow cell; its figures and the first three charts follow. The figures behind the charts stand below the page.",
      "在浅黄色单元格中选择指标，其数据与前三张图表自动更新；图表数据位于打印页下方。",
    ),
    tabColor: tabColors.show,
  };
  const months = monthCharts(plan);
  const charted = [bullets(plan), departmentBars(plan), revenueBridge(plan), statusDoughnut(plan)];
  const shown = [cards(plan), choice(plan), alertList(plan), riskTile(plan), cohortMap(plan)];
  return {
    ...bareSheet(face),
    columnWidths: Array.from({ length: COLUMNS }, () => COLUMN_WIDTH),
    blocks: [
      ...titleBlocks(face),
      ...shown.flatMap(({ blocks }) => blocks),
      { at: `A${DATA_ROW - 1}`, cells: [[t("Figures behind the charts", "图表数据")]], style: "heading" },
      ...months.blocks,
      ...charted.flatMap(({ blocks }) => blocks),
    ],
    validations: [nameRule(context, SELECTOR, "Kpi_List", t("the KPI library", "KPI指标库"))],
    conditionalFormats: shown.flatMap(({ conditionalFormats }) => conditionalFormats),
    charts: [...months.charts, ...charted.map(({ chart }) => chart)],
    page: { orientation: "landscape", onOnePage: true, area: PRINTED, footer: footer(context) },
  };
}
