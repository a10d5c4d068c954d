import type { Language } from "../../core/languages";
import { signs, type Judgement, type Level, type Measure } from "../../core/risk";
import { format } from "../../i18n";
import type { OwnText } from "./ownTexts";
import type { Target } from "./target";

/** Cells of the legend: one a level. */
const LENGTH = 2;

const looks = { red: "bad", amber: "warning" } as const;

/**
 * What the marks mean, beside the cells: above the header row where the row before it is blank, else to the right
 * of all that the sheet holds, a column left free so that no table grows over it. It takes no cell in use.
 */
export function legendOf({ area, measures, judgement, surroundings }: Target, language: Language): OwnText[] {
  const headerRow = area.row - 1;
  const above = surroundings.isBlankRow(headerRow - 1);
  const column = above ? area.column : surroundings.lastColumn + 2;
  return (["red", "amber"] as const).map((level, index) => ({
    kind: "legend",
    row: above ? headerRow - 1 : headerRow + index,
    column: above ? column + index * LENGTH : column,
    text: `${signs[level]} ${meaning(language, level, measures, judgement)}`,
    look: looks[level],
    columnCount: LENGTH,
  }));
}

function meaning(language: Language, level: Level, measures: readonly Measure[], { thresholds }: Judgement): string {
  // A plan's status knows thresholds of each KPI; one figure for all of them would be wrong.
  const each = measures.some(({ kind }) => kind === "word");
  const key = each ? (`risk.legend.${level}` as const) : (`risk.legend.${level}Below` as const);
  return format(language, key, { below: level === "red" ? thresholds.amber : thresholds.green });
}
