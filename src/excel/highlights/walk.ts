import type { Risk } from "../../core/risk";
import { UserError } from "../errors";
import { inExcel } from "../run";
import { columnsOfRisks, loadRisks, placeOf, type RiskFound } from "./found";
import { findTarget, type Target } from "./target";

/** The most cells that are read at once; Excel does not answer more. */
const MOST_CELLS = 5_000_000;

/** Selects the next cell that is behind plan, also a hidden one, starting over at the end; see {@link RiskFound}. */
export function nextRisk(): Promise<RiskFound> {
  return walk(1);
}

/** Selects the cell before, starting over at the beginning. */
export function previousRisk(): Promise<RiskFound> {
  return walk(-1);
}

async function walk(step: 1 | -1): Promise<RiskFound> {
  return inExcel(async (context) => {
    const target = await findTarget(context);
    const count = columnsOfRisks(target).length * target.area.rowCount;
    if (count > MOST_CELLS) throw new UserError("excel.tooManyCells", { count, most: MOST_CELLS });
    const load = loadRisks(target);
    await context.sync();
    const { risks, describe } = load();
    if (risks.length === 0) throw new UserError("risk.none", { sheet: target.sheet.name });
    const position = step === 1 ? firstBehind(risks, target) : lastBefore(risks, target);
    const { row, column } = placeOf(target, risks[position] as Risk);
    const sheet = context.workbook.worksheets.getItem(target.sheet.id);
    sheet.activate();
    const cell = sheet.getCell(row, column);
    cell.select();
    cell.load("rowHidden,columnHidden");
    await context.sync();
    return { ...describe(position), hidden: cell.rowHidden || cell.columnHidden };
  });
}

function firstBehind(risks: readonly Risk[], target: Target): number {
  const index = risks.findIndex((risk) => compareWithCursor(risk, target) > 0);
  return index < 0 ? 0 : index;
}

function lastBefore(risks: readonly Risk[], target: Target): number {
  const index = risks.findLastIndex((risk) => compareWithCursor(risk, target) < 0);
  return index < 0 ? risks.length - 1 : index;
}

/** Below 0 before the cursor in reading order, above 0 behind it. On another sheet every risk lies ahead. */
function compareWithCursor(risk: Risk, { area, cursor, sheet }: Target): number {
  if (cursor.sheetId !== sheet.id) return 1;
  return area.row + risk.row - cursor.row || area.column + risk.column - cursor.column;
}
