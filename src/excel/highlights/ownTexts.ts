import { cellAddress, type Rectangle } from "../../core/addresses";
import { addOwnRule, type FoundRule, type RuleKind } from "./ownRules";
import type { RuleLook } from "../styles";
import { untracked } from "../untracked";

/**
 * Texts of Planwright beside the user's cells: the legend, and what the early warning says. Each begins with a
 * sign and has a rule of its own, by which it is found again; whoever changes its beginning keeps the cell.
 */
export interface OwnText {
  readonly kind: Extract<RuleKind, "legend" | "note">;
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly look: RuleLook;
  /** Cells that it reaches over: letters that are light on a dark fill would not be seen beyond it. */
  readonly columnCount?: number;
}

/** Characters at a text's beginning by which it is known again; a literal in a rule's formula is short. */
const KNOWN_BY = 40;

const start = (text: string) => text.slice(0, KNOWN_BY);

/** Puts the texts with their rules into the request. The cells' own formats are not touched. */
export function writeOwnTexts(sheet: Excel.Worksheet, texts: readonly OwnText[]): void {
  for (const { kind, row, column, text, look, columnCount = 1 } of texts) {
    untracked(sheet.getCell(row, column)).values = [[text]];
    const area = { row, column, rowCount: 1, columnCount };
    addOwnRule(sheet, { kind, formula: ruleFormula(area, text), look, area });
  }
}

/**
 * Whether exactly these texts stand there already, so that nothing has to be written. A rule's formula as it is read
 * may be for another cell than its own, so that only its text is compared.
 */
export function areThere(found: readonly FoundRule[], texts: readonly OwnText[]): boolean {
  const isThere = ({ row, column, text }: OwnText) =>
    found.some(
      ({ area, formula }) =>
        area?.row === row && area.column === column && formula.endsWith(`=${literal(start(text))}`),
    );
  return found.length === texts.length && texts.every(isThere);
}

/** Whether a cell's text is still the one that its rule was made for. */
export function isOwnText(formula: string, text: string): boolean {
  return text !== "" && formula.includes(literal(start(text)));
}

/** Puts the reading of the cells under such rules into the request; the result takes away what is still Planwright's. */
export function loadOwnTexts(sheet: Excel.Worksheet, found: readonly FoundRule[]): () => void {
  const cellAt = ({ row, column }: Rectangle) => untracked(sheet.getCell(row, column));
  const cells = found.map((rule) => ({ ...rule, cell: rule.area && cellAt(rule.area) }));
  for (const { cell } of cells) cell?.load("values");
  return () => {
    for (const { area, cell, formula, remove } of cells) {
      const text = String(cell?.values[0]?.[0] ?? "");
      if (area && isOwnText(formula, text)) cellAt(area).clear("Contents");
      remove();
    }
  };
}

function ruleFormula({ row, column }: Rectangle, text: string): string {
  return `LEFT($${cellAddress(row, column)},${start(text).length})=${literal(start(text))}`;
}

function literal(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
