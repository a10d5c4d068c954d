import type { Language } from "../../core/languages";
import { columnPoints } from "../../core/plan/page";
import { signs, type Judgement, type Level, type Measure } from "../../core/risk";
import { format } from "../../i18n";
import type { OwnText } from "./ownTexts";
import type { Surroundings } from "./surroundings";
import type { Target } from "./target";

/** Cells that a line of the legend takes at most, as where columns are hidden. */
const MOST_CELLS = 12;

const looks = { red: "bad", amber: "warning" } as const;

/**
 * What the marks mean, beside the cells: above the header row where the row before it is blank, else to the right
 * of all that the sheet holds, a column left free so that no table grows over it. It takes no cell in use.
 */
export function legendOf({ area, measures, judgement, surroundings }: Target, language: Language): OwnText[] {
  const headerRow = area.row - 1;
  const above = surroundings.isBlankRow(headerRow - 1);
  const column = above ? area.column : surroundings.lastColumn + 2;
  let next = column;
  return (["red", "amber"] as const).map((level, index) => {
    const text = `${signs[level]} ${meaning(language, level, measures, judgement)}`;
    const columnCount = cellsFor(text, next, surroundings);
    const place = above ? { row: headerRow - 1, column: next } : { row: headerRow + index, column };
    if (above) next += columnCount;
    return { kind: "legend", ...place, text, look: looks[level], columnCount };
  });
}

/** How many cells a text runs over; a letter of Chinese is as wide as two others, and so is a sign. */
function cellsFor(text: string, column: number, { columnWidth }: Surroundings): number {
  const needed = columnPoints([...text].reduce((sum, letter) => sum + (letter > "\u2000" ? 2 : 1), 1));
  let count = 0;
  for (let width = 0; width < needed && count < MOST_CELLS; count++) width += columnWidth(column + count);
  return count;
}

function meaning(language: Language, level: Level, measures: readonly Measure[], { thresholds }: Judgement): string {
  // A plan's status knows thresholds of each KPI; one figure for all of them would be wrong.
  const each = measures.some(({ kind }) => kind === "word");
  const key = each ? (`risk.legend.${level}` as const) : (`risk.legend.${level}Below` as const);
  return format(language, key, { below: level === "red" ? thresholds.amber : thresholds.green });
}
