import { cellAddress } from "../../core/addresses";
import type { Language } from "../../core/languages";
import { formatWithSign, signs } from "../../core/risk";
import { format } from "../../i18n";
import { addOwnRule, type FoundRule, type RulesOfSheet } from "../highlights/ownRules";
import { isOwnText, loadOwnTexts, writeOwnTexts, type OwnText } from "../highlights/ownTexts";
import type { Surroundings } from "../highlights/surroundings";
import type { RuleLook } from "../styles";
import { untracked } from "../untracked";
import { weights, type Finding, type Weight } from "./findings";

/** Series that are marked on a sheet; of more, the gravest. */
const MOST_MARKED = 200;

const lookOf: Readonly<Record<Weight, RuleLook>> = { grave: "bad", watch: "warning", calm: "muted" };
const textLookOf: Readonly<Record<Weight, RuleLook>> = { ...lookOf, grave: "badText" };
const signOf: Readonly<Record<Weight, string>> = { grave: signs.red, watch: signs.amber, calm: "○" };

/** Where findings are written. */
export interface Place {
  readonly sheet: Excel.Worksheet;
  readonly rules: RulesOfSheet;
  readonly surroundings: Surroundings;
  /** Row of the headers above the figures, from 0: what the signs mean stands beside it. */
  readonly headerRow: number;
  readonly language: Language;
}

/**
 * Puts findings into the request, in the place of those of an earlier run: marks by native conditional formats, and
 * the sentences beside the cells under what their signs mean, in one column to the right of all that the sheet holds.
 * It asks the sheet once when there are earlier texts.
 *
 * @param calm whether to write down also those where nothing is wrong.
 */
export async function writeFindings(
  context: Excel.RequestContext,
  { sheet, rules, surroundings, headerRow, language }: Place,
  findings: readonly Finding[],
  calm: boolean,
): Promise<void> {
  rules.assertUnprotected();
  const written = findings
    .filter(({ weight, text }) => text !== "" && (calm || weight !== "calm"))
    .sort((a, b) => weights.indexOf(a.weight) - weights.indexOf(b.weight))
    .slice(0, MOST_MARKED);
  const texts = (column: number) => textsOf(written, column, headerRow, language);
  const earlier = rules.own("note");
  const remove = loadOwnTexts(sheet, earlier);
  const columnBefore = earlier.find(({ area }) => area)?.area?.column;
  const isFree = columnBefore === undefined ? undefined : loadFree(sheet, texts(columnBefore), earlier);
  if (earlier.length > 0) await context.sync();
  remove();
  for (const { remove: removeRule } of rules.own("warning")) removeRule();
  const column = columnBefore !== undefined && isFree?.() ? columnBefore : surroundings.lastColumn + 2;
  for (const { cells, limit, weight } of written) {
    if (limit) {
      addOwnRule(sheet, {
        kind: "warning",
        formula: limit.formula(cellAddress(limit.area.row, limit.area.column)),
        look: "bad",
        area: limit.area,
      });
    }
    if (weight === "calm") continue;
    for (const area of cells) {
      addOwnRule(sheet, {
        kind: "warning",
        formula: `NOT(ISBLANK(${cellAddress(area.row, area.column)}))`,
        look: lookOf[weight],
        area,
        numberFormat: formatWithSign("@", signOf[weight]),
      });
    }
  }
  writeOwnTexts(sheet, texts(column));
}

/** What the signs mean, and a cell a row: what is said of several series there stands one behind the other. */
function textsOf(findings: readonly Finding[], column: number, headerRow: number, language: Language): OwnText[] {
  const rows = new Map<number, Finding[]>();
  for (const finding of findings) rows.set(finding.row, [...(rows.get(finding.row) ?? []), finding]);
  const colon = format(language, "risk.warning.colon");
  const notes = [...rows].map(([row, here]): OwnText => {
    const [gravest] = here;
    const weight = gravest?.weight ?? "calm";
    const said = here.map(({ isNamed, label, text }) => (isNamed ? `${label}${colon}${text}` : text));
    return { kind: "note", row, column, text: `${signOf[weight]} ${said.join(" ")}`, look: textLookOf[weight] };
  });
  if (notes.length === 0 || rows.has(headerRow)) return notes;
  const meaning = format(language, "risk.warning.legend", {
    grave: signOf.grave,
    watch: signOf.watch,
    calm: signOf.calm,
  });
  return [{ kind: "note", row: headerRow, column, text: meaning, look: "muted" }, ...notes];
}

/** Puts the reading of the texts' cells into the request; the result tells whether nothing of the user stands there. */
function loadFree(sheet: Excel.Worksheet, texts: readonly OwnText[], earlier: readonly FoundRule[]): () => boolean {
  const cells = texts.map(({ row, column }) => {
    const cell = untracked(sheet.getCell(row, column));
    cell.load("values");
    const own = earlier.filter(({ area }) => area?.row === row && area.column === column);
    return { cell, own };
  });
  return () =>
    cells.every(({ cell, own }) => {
      const text = String(cell.values[0]?.[0] ?? "");
      return text === "" || own.some(({ formula }) => isOwnText(formula, text));
    });
}
