import type { Rectangle } from "../../../core/addresses";
import { pairedTexts, withTexts } from "../../../core/plan/life";
import type { Edit } from "../edits";
import type { SheetPair } from "./change";

/** Rules that compare with words of the language. */
export function ruleEdits({ from, to, stands }: SheetPair): Edit[] {
  const texts = new Map(
    from.conditionalFormats.flatMap(({ formula }, index) =>
      pairedTexts(formula, to.conditionalFormats[index]?.formula ?? ""),
    ),
  );
  return stands.rules.flatMap(({ id, formula }): Edit[] => {
    const after = withTexts(formula, texts);
    return after === formula
      ? []
      : [{ kind: "ruleFormula", sheet: stands.key, area: WHOLE, rule: id, before: formula, after }];
  });
}

/** Any range of the sheet gives the rule by its id; this one covers every rule. */
const WHOLE: Rectangle = { row: 0, column: 0, rowCount: 1_048_576, columnCount: 16_384 };

export function chartEdits({ from, to, stands }: SheetPair): Edit[] {
  return from.charts.flatMap(({ id, title }): Edit[] => {
    const after = to.charts.find((chart) => chart.id === id)?.title;
    const chart = stands.charts.find(({ name }) => name === id);
    if (after === undefined || chart?.title !== title || after === title) return [];
    return [{ kind: "chartTitle", sheet: stands.key, chart: id, before: title, after }];
  });
}

export function footerEdits({ from, to, stands }: SheetPair): Edit[] {
  const { footer: before } = stands;
  const part = (which: "left" | "center" | "right") =>
    before[which] === from.page.footer[which] ? to.page.footer[which] : before[which];
  const after = { left: part("left"), center: part("center"), right: part("right") };
  return JSON.stringify(after) === JSON.stringify(before) ? [] : [{ kind: "footer", sheet: stands.key, before, after }];
}
