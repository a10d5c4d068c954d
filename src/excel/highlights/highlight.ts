import { rectangleAddress } from "../../core/addresses";
import { findRisks, levels, ruleFormula, type Level } from "../../core/risk";
import type { RuleLook } from "../styles";
import { saveMemory } from "../memory/settings";
import { inUndoGroup } from "../run";
import { addOwnRule, RulesOfSheet } from "./ownRules";
import { findTarget } from "./target";

const lookOf: Readonly<Record<Level, RuleLook>> = { amber: "warning", red: "bad" };

export interface HighlightResult {
  /** Sheet that was looked at. */
  readonly sheet: string;
  /** Rows that were judged, and how many of them are behind plan now. */
  readonly judged: number;
  readonly amber: number;
  readonly red: number;
}

/**
 * Marks what is behind plan by native conditional formats, on the plan's Tracking table or on the selected
 * table or cells. Rules of an earlier run are replaced, so that running it again changes nothing; rules of
 * the user stay. The sheet is shown. One undo step.
 *
 * @throws UserError when there is nothing to judge, or the sheet is protected.
 */
export async function highlightRisks(): Promise<HighlightResult> {
  const { result } = await inUndoGroup(async (context) => {
    const target = await findTarget(context);
    const { area, judgement, measures, rules, sheet } = target;
    rules.assertUnprotected();
    rules.removeOwn();
    const worksheet = context.workbook.worksheets.getItem(sheet.id);
    for (const measure of measures) {
      for (const level of levels) {
        addOwnRule(worksheet, {
          formula: ruleFormula(measure, level, judgement, area.row, area.column),
          look: lookOf[level],
          area: { ...area, column: area.column + measure.column, columnCount: 1 },
        });
      }
    }
    const whole = { ...area, row: area.row - 1, rowCount: area.rowCount + 1 };
    saveMemory(context.workbook, {
      ...target.memory,
      highlights: [
        ...target.memory.highlights.filter((one) => one.sheet !== sheet.id),
        { sheet: sheet.id, address: rectangleAddress(whole) },
      ],
    });
    worksheet.activate();
    await context.sync();
    const risks = findRisks(target.rows, measures, judgement);
    const rowsOf = (level: Level) => new Set(risks.filter((risk) => risk.level === level).map(({ row }) => row)).size;
    return { sheet: sheet.name, judged: target.rows.length, amber: rowsOf("amber"), red: rowsOf("red") };
  });
  return result;
}

/**
 * Takes Planwright's highlights off all sheets; formats and rules of the user stay exactly as they are. One
 * undo step.
 *
 * @returns how many rules were removed.
 * @throws UserError when a sheet with highlights is protected; nothing is changed then.
 */
export async function clearHighlights(): Promise<number> {
  const { result } = await inUndoGroup(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id");
    await context.sync();
    const sheets = worksheets.items.map((sheet) => new RulesOfSheet(sheet));
    await context.sync();
    for (const rules of sheets) rules.loadFormulas();
    await context.sync();
    const highlighted = sheets.filter((rules) => rules.own.length > 0);
    for (const rules of highlighted) rules.assertUnprotected();
    for (const rules of highlighted) rules.removeOwn();
    await context.sync();
    return highlighted.reduce((count, rules) => count + rules.own.length, 0);
  });
  return result;
}
