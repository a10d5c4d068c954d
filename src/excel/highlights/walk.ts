import { cellAddress, sheetPrefix } from "../../core/addresses";
import type { Cell } from "../../core/cells";
import { findRisks, neededColumns, type Level, type Risk } from "../../core/risk";
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
  /** Whether its row or column is hidden or filtered away: the cell is selected all the same. */
  readonly hidden: boolean;
}

/** The most cells that are read at once; Excel does not answer more. */
const MOST_CELLS = 5_000_000;
/** Risks that a list shows; the walk knows them all. */
const MOST_LISTED = 2_000;

/** Selects the next cell that is behind plan, starting over at the end; see {@link RiskFound}. */
export function nextRisk(): Promise<RiskFound> {
  return walk(1);
}

/** Selects the cell before, starting over at the beginning. */
export function previousRisk(): Promise<RiskFound> {
  return walk(-1);
}

/** The cells that are behind plan, in reading order, up to some thousands of them, without selecting any; empty when all is on plan. */
export async function listRisks(): Promise<RiskFound[]> {
  return inExcel(async (context) => {
    const target = await findTarget(context);
    const found = await readRisks(context, target);
    return found.risks.slice(0, MOST_LISTED).map((_, position) => described(target, found, position));
  });
}

async function walk(step: 1 | -1): Promise<RiskFound> {
  return inExcel(async (context) => {
    const target = await findTarget(context);
    const found = await readRisks(context, target);
    const { risks } = found;
    if (risks.length === 0) throw new UserError("risk.none", { sheet: target.sheet.name });
    const position = step === 1 ? firstBehind(risks, target) : lastBefore(risks, target);
    const { row, column } = placeOf(target, risks[position] as Risk);
    const sheet = context.workbook.worksheets.getItem(target.sheet.id);
    sheet.activate();
    const cell = sheet.getCell(row, column);
    cell.select();
    cell.load("rowHidden,columnHidden");
    await context.sync();
    return { ...described(target, found, position), hidden: cell.rowHidden || cell.columnHidden };
  });
}

interface Found {
  readonly risks: readonly Risk[];
  readonly labels: readonly Cell[];
}

/** A status word only repeats what its row's figure says, so it is no risk of its own. */
async function readRisks(context: Excel.RequestContext, target: Target): Promise<Found> {
  const { measures, judgement, label } = target;
  const figures = measures.filter((measure) => measure.kind !== "word" || measure.column !== measure.status);
  const needed = [...neededColumns(figures), ...(label < 0 ? [] : [label])];
  if (needed.length * target.area.rowCount > MOST_CELLS) {
    const count = needed.length * target.area.rowCount;
    throw new UserError("excel.tooManyCells", { count, most: MOST_CELLS });
  }
  const columns = target.loadColumns(needed);
  await context.sync();
  return { risks: findRisks(columns, figures, judgement), labels: label < 0 ? [] : columns(label) };
}

function described(target: Target, { risks, labels }: Found, position: number): RiskFound {
  const risk = risks[position] as Risk;
  const { row, column } = placeOf(target, risk);
  const { level, attainment, actual, plan } = risk;
  return {
    address: sheetPrefix(target.sheet.name) + cellAddress(row, column),
    label: textOf(labels[risk.row]),
    level,
    position: position + 1,
    count: risks.length,
    attainment,
    actual,
    plan,
    hidden: false,
  };
}

function textOf(cell: Cell | undefined): string {
  return typeof cell === "string" || typeof cell === "number" ? String(cell) : "";
}

/** The cell of a risk on its sheet. */
function placeOf({ area }: Target, risk: Risk): { row: number; column: number } {
  return { row: area.row + risk.row, column: area.column + risk.column };
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
