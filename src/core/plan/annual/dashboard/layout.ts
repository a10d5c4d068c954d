import { cellAddress, rectangleFromAddress } from "../../../addresses";
import type { BlockBlueprint, BlueprintCell, ChartBlueprint } from "../../blueprint";

/** One page of twelve columns: three charts side by side, a block of lists below, then the figures behind the charts. */
export const COLUMNS = 12;
export const COLUMN_WIDTH = 16;
export const SELECTOR = "B5";
/** The selector as formulas refer to it. */
export const SELECTED = "$B$5";
export const CARDS_ROW = 6;
/** First rows, counted from 1, of the two bands of charts. */
export const CHART_ROWS = [9, 22] as const;
export const CHART_HEIGHT = 12;
export const LISTS_ROW = 35;
/** Row of the headings of the figures behind the charts, one block below the other. */
export const DATA_ROW = 45;

/** A chart in one of the three places of a band. */
export function chartPlace(band: 0 | 1, place: 0 | 1 | 2): Pick<ChartBlueprint, "topLeft" | "bottomRight"> {
  const row = CHART_ROWS[band] - 1;
  const column = place * 4;
  return { topLeft: cellAddress(row, column), bottomRight: cellAddress(row + CHART_HEIGHT - 1, column + 3) };
}

/** Figures behind a chart: headings and rows, with the address that the chart draws. */
export interface Figures {
  readonly blocks: readonly BlockBlueprint[];
  readonly source: string;
}

/** A block of figures at a cell: headings, the categories in the first column, formulas in the others. */
export function figures(
  at: string,
  headings: readonly string[],
  rows: readonly (readonly BlueprintCell[])[],
  numberFormat: string,
): Figures {
  const { row, column } = rectangleFromAddress(at);
  const last = cellAddress(row + rows.length, column + headings.length - 1);
  return {
    blocks: [
      { at, cells: [headings], style: "tableHeader" },
      { at: cellAddress(row + 1, column), cells: rows.map(([category = null]) => [category]), style: "label" },
      {
        at: cellAddress(row + 1, column + 1),
        cells: rows.map((cells) => cells.slice(1)),
        style: "formula",
        numberFormat,
      },
    ],
    source: `${at}:${last}`,
  };
}

/** Colours of what is shown in several charts. */
export const chartColors = {
  plan: "#A6A6A6",
  actual: "#2F5597",
  lastYear: "#C55A11",
  forecast: "#7F6000",
  good: "#548235",
  bad: "#C00000",
} as const;
