import { cellAddress, rectangleFromAddress } from "../../../addresses";
import type { BlockBlueprint, BlueprintCell, ChartBlueprint } from "../../blueprint";
import { headerBlocks } from "../../sheet";

/**
 * One printed page of sixteen columns: cards, the chosen KPI, two bands of four tiles, the maps. The figures
 * behind the charts stand below the page, one block under the other.
 */
export const COLUMNS = 16;
export const COLUMN_WIDTH = 11;
export const CARDS_ROW = 5;
export const CARD_COLUMNS = 2;
export const CHOICE_ROW = 10;
export const SELECTOR = `B${CHOICE_ROW}`;
/** The selector as formulas refer to it. */
export const SELECTED = `$B$${CHOICE_ROW}`;
/** First rows, counted from 1, of the two bands of tiles. */
export const TILE_ROWS = [14, 31] as const;
export const TILE_HEIGHT = 16;
const TILE_COLUMNS = 4;
export const MAPS_ROW = 48;
/** Maps have a heading, five rows and their scale; cohorts a heading, a header and six rows. */
export const PRINTED = `A1:${cellAddress(MAPS_ROW + 6, COLUMNS - 1)}`;
/** Row of the headings of the first block of figures behind the charts. */
export const DATA_ROW = 60;
export const SECOND_DATA_ROW = DATA_ROW + 15;
export const THIRD_DATA_ROW = DATA_ROW + 30;

export type TilePlace = 0 | 1 | 2 | 3;

/** Column, counted from 0, in which a tile begins. */
export function tileColumn(place: TilePlace): number {
  return place * TILE_COLUMNS;
}

/** A chart in one of the four tiles of a band. */
export function chartPlace(band: 0 | 1, place: TilePlace): Pick<ChartBlueprint, "topLeft" | "bottomRight"> {
  const row = TILE_ROWS[band] - 1;
  const column = tileColumn(place);
  return {
    topLeft: cellAddress(row, column),
    bottomRight: cellAddress(row + TILE_HEIGHT - 1, column + TILE_COLUMNS - 1),
  };
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
      ...headerBlocks(at, headings),
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
  time: "#C55A11",
  forecast: "#7F6000",
  mark: "#1F1F1F",
  good: "#548235",
  behind: "#F4B183",
  bad: "#C00000",
} as const;
