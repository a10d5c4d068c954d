import type { BlockBlueprint, BlueprintCell, ChartBlueprint } from "../../blueprint";
import { kpiCells } from "../../formulas";
import type { AnnualPlan } from "../plan";
import { chartColors, chartPlace, figures, THIRD_DATA_ROW } from "./layout";

/**
 * The steps from last year's revenue to this year's. Stacked columns draw it in any Excel: an invisible base
 * up to the lower end of each step, then the total, the rise or the fall.
 */
export function revenueBridge({ context, tables: { products } }: AnnualPlan): {
  blocks: readonly BlockBlueprint[];
  chart: ChartBlueprint;
} {
  const { t } = context;
  const first = THIRD_DATA_ROW + 1;
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
    `A${THIRD_DATA_ROW}`,
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
  return {
    blocks: block.blocks,
    chart: {
      id: "Bridge",
      title: t("Revenue to date: price, volume, mix", "累计收入变动：价格、销量与结构"),
      type: "ColumnStacked",
      // The effects stand beside what is drawn.
      source: `A${THIRD_DATA_ROW}:E${THIRD_DATA_ROW + rows.length}`,
      seriesBy: "Columns",
      ...chartPlace(1, 1),
      axisFormat: "#,##0",
      legend: false,
      series: [
        // The base is as white as the sheet.
        { color: "#FFFFFF" },
        { color: chartColors.actual },
        { color: chartColors.good },
        { color: chartColors.bad },
      ],
    },
  };
}
