import type { BlueprintCell, ChartBlueprint } from "./blueprint";
import type { PlanContext } from "./context";
import { kpiCells } from "./formulas";

/** Amounts of the steps; what a step does not have is not shown as zero. */
export const bridgeFormat = "#,##0.0;[Red]-#,##0.0;";

/** A base that is not drawn, totals, rises, falls. */
export const bridgeSeries: NonNullable<ChartBlueprint["series"]> = [
  { color: null },
  { color: "#2F5597" },
  { color: "#548235" },
  { color: "#C00000" },
];

type Quantity = "quantityBefore" | "quantity";
type Price = "priceBefore" | "price";

/**
 * The steps from last year's revenue to this one's by price, volume, mix, new and lost lines, as rows of six
 * columns from A: step, base, total, rise, fall, effect. Stacked columns of base to fall draw them in any Excel:
 * an invisible base up to the lower end of each step, then the total, the rise or the fall.
 *
 * @param first row of the first step, counted from 1
 * @param column of the table of quantities and prices, as formulas refer to it
 */
export function bridgeRows(
  { t }: PlanContext,
  first: number,
  column: (id: Quantity | Price) => string,
  last: string,
): { readonly headings: readonly string[]; readonly rows: readonly (readonly BlueprintCell[])[] } {
  const effects = kpiCells("PVM", column("quantityBefore"), column("priceBefore"), column("quantity"), column("price"));
  const names = [t("Price", "价格"), t("Volume", "销量"), t("Mix", "结构"), t("New", "新增"), t("Lost", "停售")];
  const revenue = (quantity: Quantity, price: Price) => ({
    formula: `=SUMPRODUCT(${column(quantity)},${column(price)})`,
  });
  const steps = names.map((name, index): BlueprintCell[] => {
    const row = first + 1 + index;
    const before = index === 0 ? `$C$${first}` : `($C$${first}+SUM($F$${first + 1}:$F${row - 1}))`;
    return [
      name,
      { formula: `=MIN(${before},${before}+F${row})` },
      0,
      { formula: `=MAX(0,F${row})` },
      { formula: `=MAX(0,-F${row})` },
      { formula: `=IFERROR(${effects[index] ?? ""},0)` },
    ];
  });
  return {
    headings: [
      t("Step", "项目"),
      t("Base", "底座"),
      t("Total", "合计"),
      t("Rise", "增加"),
      t("Fall", "减少"),
      t("Effect", "影响额"),
    ],
    rows: [
      [t("Prior year", "上年"), 0, revenue("quantityBefore", "priceBefore"), 0, 0, null],
      ...steps,
      [last, 0, revenue("quantity", "price"), 0, 0, null],
    ],
  };
}
