import type { BlockBlueprint, ChartBlueprint } from "../../blueprint";
import { bridgeFormat, bridgeRows, bridgeSeries } from "../../priceVolumeMix";
import type { AnnualPlan } from "../plan";
import { chartPlace, figures, THIRD_DATA_ROW } from "./layout";

/** The steps from last year's revenue to this year's, to date. */
export function revenueBridge({ context, tables: { products } }: AnnualPlan): {
  blocks: readonly BlockBlueprint[];
  chart: ChartBlueprint;
} {
  const { t } = context;
  const { headings, rows } = bridgeRows(
    context,
    THIRD_DATA_ROW + 1,
    (id) => products.column(id),
    t("This year", "本年"),
  );
  return {
    blocks: figures(`A${THIRD_DATA_ROW}`, headings, rows, bridgeFormat).blocks,
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
      series: bridgeSeries,
    },
  };
}
