import { cellAddress } from "../../../addresses";
import type { BlockBlueprint, BlueprintCell, ChartBlueprint } from "../../blueprint";
import { blankUnlessComputable, kpiCells } from "../../formulas";
import type { AnnualPlan } from "../plan";
import { chartColors, chartPlace, DATA_ROW, figures } from "./layout";

const LEAST_KPIS = 6;
const MOST_KPIS = 10;
const MOST_DEPARTMENTS = 10;

/** All KPIs against the mark of their phased progress, departments, and what moved revenue since last year. */
export function portfolioCharts(plan: AnnualPlan): {
  blocks: readonly BlockBlueprint[];
  charts: readonly ChartBlueprint[];
} {
  const bullets = kpiProgress(plan);
  const departments = byDepartment(plan);
  const bridge = revenueBridge(plan);
  const { t } = plan.context;
  return {
    blocks: [...bullets.blocks, ...departments.blocks, ...bridge.blocks],
    charts: [
      {
        id: "Progress",
        title: t("Full-year attainment and phased progress", "年度完成率与计划进度"),
        type: "BarClustered",
        source: bullets.source,
        seriesBy: "Columns",
        ...chartPlace(0, 2),
        axisFormat: "0%",
        series: [{ color: chartColors.actual }, { color: chartColors.plan }],
      },
      {
        id: "Departments",
        title: t("Attainment of the goals by department", "各部门目标完成率"),
        type: "BarClustered",
        source: departments.source,
        seriesBy: "Columns",
        ...chartPlace(1, 1),
        axisFormat: "0%",
        series: [{ color: chartColors.good }],
      },
      {
        id: "Bridge",
        title: t("Revenue: price, volume and mix", "收入变动：价格、销量与结构"),
        type: "ColumnStacked",
        source: bridge.source,
        seriesBy: "Columns",
        ...chartPlace(1, 2),
        axisFormat: "#,##0",
        series: [
          { color: "#FFFFFF" },
          { color: chartColors.actual },
          { color: chartColors.good },
          { color: chartColors.bad },
        ],
      },
    ],
  };
}

function kpiProgress({ context, tables: { tracking }, content }: AnnualPlan) {
  const { t } = context;
  const count = Math.min(MOST_KPIS, Math.max(LEAST_KPIS, content.kpis.length));
  const of = (column: Parameters<typeof tracking.column>[0], row: number) => ({
    formula: `=${blankUnlessComputable(`INDEX(${tracking.column(column)},${row})&""`)}`,
  });
  const number = (column: Parameters<typeof tracking.column>[0], row: number) => ({
    formula: `=${blankUnlessComputable(`INDEX(${tracking.column(column)},${row})`)}`,
  });
  return figures(
    `K${DATA_ROW}`,
    ["KPI", t("Full-year attainment", "年度完成率"), t("Phased progress", "计划进度")],
    Array.from({ length: count }, (_, index) => [
      of("name", index + 1),
      number("fullYear", index + 1),
      number("phasedProgress", index + 1),
    ]),
    "0.0%",
  );
}

function byDepartment({ context, tables: { departments, goals }, content }: AnnualPlan) {
  const { t } = context;
  const count = Math.min(MOST_DEPARTMENTS, Math.max(1, content.departments.length));
  const top = DATA_ROW + 15;
  return figures(
    `G${top}`,
    [t("Department", "部门"), t("Attainment", "完成率")],
    Array.from({ length: count }, (_, index) => [
      { formula: `=${blankUnlessComputable(`INDEX(${departments.column("name")},${index + 1})&""`)}` },
      {
        formula: `=${blankUnlessComputable(
          `AVERAGEIFS(${goals.column("attainment")},${goals.column("department")},G${top + 1 + index})`,
        )}`,
      },
    ]),
    "0.0%",
  );
}

/**
 * The steps from last year's revenue to this year's. Stacked columns draw it in any Excel: an invisible base
 * up to the lower end of each step, then the total, the rise or the fall.
 */
function revenueBridge({ context, tables: { products } }: AnnualPlan) {
  const { t } = context;
  const at = cellAddress(DATA_ROW + 30 - 1, 0);
  const first = DATA_ROW + 31;
  const effects = kpiCells(
    "PVM",
    products.column("quantityBefore"),
    products.column("priceBefore"),
    products.column("quantity"),
    products.column("price"),
  );
  const revenue = (quantity: "quantityBefore" | "quantity", price: "priceBefore" | "price") =>
    `SUMPRODUCT(${products.column(quantity)},${products.column(price)})`;
  const steps: readonly (readonly [name: string, effect: string])[] = [
    [t("Price", "价格"), effects[0] ?? ""],
    [t("Volume", "销量"), effects[1] ?? ""],
    [t("Mix", "结构"), effects[2] ?? ""],
    [t("New", "新增产品"), effects[3] ?? ""],
    [t("Lost", "停售产品"), effects[4] ?? ""],
  ];
  const zero = 0;
  const rows: BlueprintCell[][] = [
    [t("Prior year", "上年"), zero, { formula: `=${revenue("quantityBefore", "priceBefore")}` }, zero, zero, null],
    ...steps.map(([name, effect], index): BlueprintCell[] => {
      const row = first + 1 + index;
      const before = index === 0 ? `$C$${first}` : `($C$${first}+SUM($F$${first + 1}:$F${row - 1}))`;
      return [
        name,
        { formula: `=MIN(${before},${before}+F${row})` },
        zero,
        { formula: `=MAX(0,F${row})` },
        { formula: `=MAX(0,-F${row})` },
        { formula: `=IFERROR(${effect},0)` },
      ];
    }),
    [t("This year", "本年"), zero, { formula: `=${revenue("quantity", "price")}` }, zero, zero, null],
  ];
  const block = figures(
    at,
    [
      t("Step", "项目"),
      t("Base", "底座"),
      t("Total", "合计"),
      t("Rise", "增加"),
      t("Fall", "减少"),
      t("Effect", "影响额"),
    ],
    rows,
    "#,##0.0;[Red]-#,##0.0;0",
  );
  // The effects stand beside what is drawn.
  return { ...block, source: `A${first - 1}:E${first + rows.length - 1}` };
}
