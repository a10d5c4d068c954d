import { rectangleAddress, type Rectangle } from "../../core/addresses";
import type { Cell } from "../../core/cells";
import {
  formatWithSign,
  levels,
  looksLikeNumber,
  neededColumns,
  ruleFormula,
  signs,
  type Level,
} from "../../core/risk";
import { saveMemory } from "../memory/settings";
import { inUndoGroup } from "../run";
import type { RuleLook } from "../styles";
import { columnsOfRisks, loadRisks, type RiskFound, type RisksRead } from "./found";
import { legendOf } from "./legend";
import { addOwnRule } from "./ownRules";
import { areThere, loadOwnTexts, writeOwnTexts } from "./ownTexts";
import { findTarget, type Target } from "./target";

const lookOf: Readonly<Record<Level, RuleLook>> = { amber: "warning", red: "bad" };

/**
 * Cells that are read to tell how many are behind plan. The rules need no value to be read: of a larger table they
 * mark as much, it is only not counted.
 */
const MOST_COUNTED = 600_000;
/** Risks that are listed; Next risk knows them all. */
const MOST_LISTED = 2_000;

export interface HighlightResult {
  /** Sheet that was looked at. */
  readonly sheet: string;
  /** Rows that were judged, and how many of them are behind plan now, each by its gravest figure; null where a table is too large to be counted. */
  readonly judged: number;
  readonly amber: number | null;
  readonly red: number | null;
  /** Figures in judged columns that are text, such as "1,234": Excel calculates with none of them, so they are not judged. */
  readonly textNumbers: number;
  /** The cells behind plan in reading order, up to some thousands of them; none where they are not counted. */
  readonly risks: readonly RiskFound[];
}

/**
 * Marks what is behind plan by native conditional formats, on the plan's Tracking table or on the selected
 * table or cells, and says beside them what the marks mean. Rules of an earlier run are replaced, so that running
 * it again changes nothing; rules of the user stay. Hidden and filtered rows are judged like all others. The sheet
 * is shown. One undo step, three syncs.
 *
 * @throws UserError when there is nothing to judge, or the sheet is protected.
 */
export async function highlightRisks(): Promise<HighlightResult> {
  const { result } = await inUndoGroup(async (context) => {
    const target = await findTarget(context);
    const { area, judgement, measures, rules, sheet } = target;
    rules.assertUnprotected();
    const worksheet = context.workbook.worksheets.getItem(sheet.id);
    await placeLegend(context, worksheet, target);
    for (const { remove } of rules.own("amber", "red")) remove();
    for (const measure of measures) {
      for (const level of levels) {
        addOwnRule(worksheet, {
          kind: level,
          formula: ruleFormula(measure, level, judgement, area.row, area.column),
          look: lookOf[level],
          area: { ...area, column: area.column + measure.column, columnCount: 1 },
          numberFormat: target.hasRoom(measure.column)
            ? formatWithSign(target.formatOf(measure.column), signs[level])
            : null,
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
    const isCounted = columnsOfRisks(target).length * area.rowCount <= MOST_COUNTED;
    const load = isCounted ? loadRisks(target) : null;
    await context.sync();
    return { sheet: sheet.name, judged: area.rowCount, ...(load ? counted(target, load()) : notCounted) };
  });
  return result;
}

const notCounted = { amber: null, red: null, textNumbers: 0, risks: [] };

function counted({ measures }: Target, { risks, columns, describe }: RisksRead) {
  const rowsOf = (level: Level) => new Set(risks.flatMap((risk) => (risk.level === level ? [risk.row] : [])));
  const red = rowsOf("red");
  const isTextNumber = (cell: Cell) => typeof cell === "string" && looksLikeNumber(cell);
  const figures = neededColumns(measures.filter(({ kind }) => kind !== "word"));
  const textNumbers = figures.reduce((count, column) => count + columns(column).filter(isTextNumber).length, 0);
  return {
    amber: [...rowsOf("amber")].filter((row) => !red.has(row)).length,
    red: red.size,
    textNumbers,
    risks: risks.slice(0, MOST_LISTED).map((_, position) => describe(position)),
  };
}

/** A legend stays where it is; only one that says something else is written anew, which takes a sync more. */
async function placeLegend(context: Excel.RequestContext, sheet: Excel.Worksheet, target: Target): Promise<void> {
  const found = target.rules.own("legend");
  const wanted = legendOf(target, target.language);
  if (found.length === 0) {
    writeOwnTexts(sheet, wanted);
    return;
  }
  const places = found.flatMap(({ area }) => area ?? []).sort((a, b) => a.row - b.row || a.column - b.column);
  const texts = wanted.map((text, index) => {
    const place = places[index];
    return { ...text, ...placeOf(place ?? text), ...roomBefore(place, places[index + 1]) };
  });
  if (areThere(found, texts)) return;
  const remove = loadOwnTexts(sheet, found);
  await context.sync();
  remove();
  writeOwnTexts(sheet, texts);
}

/** The cells that a line of the legend has where the next one stands beside it. */
function roomBefore(place: Rectangle | undefined, next: Rectangle | undefined): { columnCount?: number } {
  return place && next?.row === place.row ? { columnCount: next.column - place.column } : {};
}

const placeOf = ({ row, column }: { readonly row: number; readonly column: number }) => ({ row, column });
