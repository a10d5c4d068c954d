import { cellAddress, sheetPrefix } from "../../core/addresses";
import { findRisks, type Level, type Risk } from "../../core/risk";
import { UserError } from "../errors";
import { inExcel } from "../run";
import { findTarget, type Target } from "./target";

/** A cell that is behind plan, selected for the user, and why. */
export interface RiskFound {
  readonly address: string;
  readonly label: string;
  readonly level: Level;
  /** The how manieth of how many, from 1. */
  readonly position: number;
  readonly count: number;
  /** The figures behind it; null where the table does not have them. */
  readonly attainment: number | null;
  readonly actual: number | null;
  readonly plan: number | null;
}

/** Selects the next cell that is behind plan, starting over at the end; see {@link RiskFound}. */
export function nextRisk(): Promise<RiskFound> {
  return walk(1);
}

/** Selects the cell before, starting over at the beginning. */
export function previousRisk(): Promise<RiskFound> {
  return walk(-1);
}

/** Every cell that is behind plan, in reading order, without selecting any; empty when all is on plan. */
export async function listRisks(): Promise<RiskFound[]> {
  return inExcel(async (context) => {
    const target = await findTarget(context);
    const risks = onePerRowAndMeasure(target);
    return risks.map((_, position) => described(target, risks, position));
  });
}

async function walk(step: 1 | -1): Promise<RiskFound> {
  return inExcel(async (context) => {
    const target = await findTarget(context);
    const risks = onePerRowAndMeasure(target);
    if (risks.length === 0) throw new UserError("risk.none", { sheet: target.sheet.name });
    const position = step === 1 ? firstBehind(risks, target) : lastBefore(risks, target);
    const { row, column } = placeOf(target, risks[position] as Risk);
    const sheet = context.workbook.worksheets.getItem(target.sheet.id);
    sheet.activate();
    sheet.getCell(row, column).select();
    await context.sync();
    return described(target, risks, position);
  });
}

function described(target: Target, risks: readonly Risk[], position: number): RiskFound {
  const risk = risks[position] as Risk;
  const { row, column } = placeOf(target, risk);
  const { level, attainment, actual, plan } = risk;
  return {
    address: sheetPrefix(target.sheet.name) + cellAddress(row, column),
    label: target.labelOf(risk.row),
    level,
    position: position + 1,
    count: risks.length,
    attainment,
    actual,
    plan,
  };
}

/** The cell of a risk on its sheet. */
function placeOf({ area }: Target, risk: Risk): { row: number; column: number } {
  return { row: area.row + risk.row, column: area.column + risk.column };
}

/** A status word only repeats what its row's figure says. */
function onePerRowAndMeasure({ rows, measures, judgement }: Target): Risk[] {
  const figures = measures.filter((measure) => measure.kind !== "word" || measure.column !== measure.status);
  return findRisks(rows, figures, judgement);
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
