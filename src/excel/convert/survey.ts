import { cellAddress, rectangleFromAddress } from "../../core/addresses";
import { callsIn, mentionsKpi, parseKpiFormula, tokensOf } from "../../core/kpi";
import { canSpill } from "../capabilities";
import { goOn, mapInSteps, partOf, type LongWork } from "../longWork";
import { addressOf } from "../sheetAddress";
import { rangeOf, readBlocks, type Block } from "../portions";
import type { ConversionScope, FormulaArea } from "./conversions";

/** A formula with KPI functions as it stands in the workbook. */
export interface FoundFormula extends FormulaArea {
  readonly address: string;
  readonly formula: string;
  /** What its cells hold and show, over all cells that its result fills. */
  readonly values: readonly (readonly unknown[])[];
  readonly shown: string;
  /** Its cell keeps everything as text that is entered. */
  readonly isTextCell: boolean;
  readonly isProtected: boolean;
  /** Excel has spelled it as a function that it does not know. */
  readonly isMisspelled: boolean;
  /** A formula or name that refers to all of its cells at once, as in C2#; null where there is none. */
  readonly spillReader: string | null;
}

/** Formulas of which the spill is asked for at once. */
const SPILLS_AT_ONCE = 500;

/** Finds all formulas with KPI functions in the scope, sheet by sheet in reading order. */
export async function findFormulas(
  context: Excel.RequestContext,
  scope: ConversionScope,
  work: LongWork,
): Promise<FoundFormula[]> {
  const { sheets, area } = await surveyed(context, scope);
  const used = sheets.flatMap(({ block }) => (block ? [block] : []));
  const cells = await readBlocks(context, used, ["formulas"], partOf(work, 0, 0.6));
  const named = (id: string) => sheets.find((sheet) => sheet.id === id) as Sheet;
  const readers = new SpillReaders(sheets);
  const places: Block[] = [];
  const formulaAt = new Map<string, string>();
  used.forEach((block, index) => {
    cells[index]?.formulas.forEach((row, i) =>
      row.forEach((content, j) => {
        if (typeof content !== "string" || !content.startsWith("=")) return;
        const place = { sheetId: block.sheetId, row: block.row + i, column: block.column + j };
        readers.note(content, named(block.sheetId).name, addressOf(named(block.sheetId).name, place.row, place.column));
        if (!mentionsKpi(content) || !isWithin(place, area)) return;
        places.push({ ...place, rowCount: 1, columnCount: 1 });
        formulaAt.set(keyOf(place), content);
      }),
    );
  });
  const spills = await spillsOf(context, places, (place) => formulaAt.get(keyOf(place)) ?? "", partOf(work, 0.6, 0.75));
  // Where a cell that a result spills into reads as the formula of the first, it is none of its own.
  const wide = spills.filter(({ rowCount, columnCount }) => rowCount * columnCount > 1);
  const anchors = spills.filter((one) => !wide.some((other) => other !== one && covers(other, one)));
  const read = await readBlocks(context, anchors, ["values", "text", "numberFormat"], partOf(work, 0.75, 0.9));
  const described = (block: Block, index: number): FoundFormula => {
    const formula = formulaAt.get(keyOf(block)) ?? "";
    const sheet = named(block.sheetId);
    return {
      ...block,
      sheet: sheet.name,
      address: addressOf(sheet.name, block.row, block.column),
      formula,
      values: read[index]?.values ?? [],
      shown: String(read[index]?.text[0]?.[0] ?? ""),
      isTextCell: read[index]?.numberFormat[0]?.[0] === "@",
      isProtected: sheet.isProtected,
      isMisspelled: callsIn(parseKpiFormula(formula)).some(({ stuck }) => stuck),
      spillReader: readers.of(sheet.name, block.row, block.column),
    };
  };
  return mapInSteps([...anchors.entries()], ([index, block]) => described(block, index), partOf(work, 0.9, 1));
}

interface Sheet {
  readonly id: string;
  readonly name: string;
  readonly isProtected: boolean;
  readonly block: Block | null;
  readonly names: readonly { readonly name: string; readonly formula: string }[];
}

/** Where formulas are looked for; all sheets are read in any case, as their formulas may refer to a spill. */
interface Area {
  readonly sheetId: string | null;
  readonly block: Block | null;
}

async function surveyed(
  context: Excel.RequestContext,
  scope: ConversionScope,
): Promise<{ readonly sheets: readonly Sheet[]; readonly area: Area }> {
  const { worksheets, names } = context.workbook;
  worksheets.load("items/id,items/name");
  names.load("items/name,items/formula");
  const active = worksheets.getActiveWorksheet();
  active.load("id");
  const selection = scope === "selection" ? context.workbook.getSelectedRange() : null;
  selection?.load("rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  const pending = worksheets.items.map((sheet) => {
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    sheet.names.load("items/name,items/formula");
    sheet.protection.load("protected");
    return { sheet, used };
  });
  await context.sync();
  const sheets = pending.map(({ sheet, used }, index): Sheet => {
    const own = sheet.names.items.map(({ name, formula }) => ({ name, formula: String(formula) }));
    const common = index > 0 ? [] : names.items.map(({ name, formula }) => ({ name, formula: String(formula) }));
    return {
      id: sheet.id,
      name: sheet.name,
      isProtected: sheet.protection.protected,
      block: used.isNullObject ? null : blockOf(sheet.id, used),
      names: [...common, ...own],
    };
  });
  return {
    sheets,
    area: {
      sheetId: scope === "workbook" ? null : active.id,
      block: selection ? blockOf(active.id, selection) : null,
    },
  };
}

function blockOf(sheetId: string, range: Excel.Range): Block {
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  return { sheetId, row: rowIndex, column: columnIndex, rowCount, columnCount };
}

interface Place {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

const keyOf = ({ sheetId, row, column }: Place) => `${sheetId} ${row} ${column}`;

function isWithin(place: Place, { sheetId, block }: Area): boolean {
  if (sheetId !== null && place.sheetId !== sheetId) return false;
  return block === null || covers(block, place);
}

function covers(block: Block, { sheetId, row, column }: Place): boolean {
  const inRows = row >= block.row && row < block.row + block.rowCount;
  return sheetId === block.sheetId && inRows && column >= block.column && column < block.column + block.columnCount;
}

/** The cells that the result of each formula fills. */
async function spillsOf(
  context: Excel.RequestContext,
  places: readonly Block[],
  formulaOf: (place: Place) => string,
  work: LongWork,
): Promise<Block[]> {
  if (!canSpill()) return [...places];
  const mayFill = await mapInSteps(places, (place) => !isSurelyOneCell(formulaOf(place)), partOf(work, 0, 0.5));
  const asked = places.filter((_, index) => mayFill[index]);
  const found = new Map<string, Block>();
  for (let start = 0; start < asked.length; start += SPILLS_AT_ONCE) {
    goOn(work, 0.5 + start / asked.length / 2);
    const ranges = asked.slice(start, start + SPILLS_AT_ONCE).map((place) => {
      const spill = rangeOf(context, place).getSpillingToRangeOrNullObject();
      spill.load("rowIndex,columnIndex,rowCount,columnCount");
      return { place, spill };
    });
    await context.sync();
    for (const { place, spill } of ranges) {
      if (!spill.isNullObject) found.set(keyOf(place), blockOf(place.sheetId, spill));
    }
  }
  return places.map((place) => found.get(keyOf(place)) ?? place);
}

/** A formula that is nothing but one call with single cells and constants, as most are: it can't spill. */
function isSurelyOneCell(formula: string): boolean {
  const pieces = parseKpiFormula(formula);
  const [equals, call, ...rest] = pieces;
  if (equals !== "=" || call === undefined || typeof call === "string" || rest.length > 0) return false;
  const { definition, arguments: given } = call;
  if (definition?.result.shape !== "value") return false;
  const takesValues = definition.takes === "values";
  return !takesValues || given.every((text) => text.every((piece) => typeof piece === "string" && isOneCell(piece)));
}

const isOneCell = (text: string) => /^\s*(?:(?:'[^']+'|\w+)!)?(?:\$?[A-Z]{1,3}\$?\d+|-?[\d.]+|"\w*"|)\s*$/i.test(text);

/** Which formulas and names refer to whole spills by "#". */
class SpillReaders {
  private readonly readers = new Map<string, string>();

  constructor(sheets: readonly Sheet[]) {
    for (const { name: sheet, names } of sheets) {
      for (const { name, formula } of names) this.note(formula, sheet, name);
    }
  }

  note(formula: string, sheet: string, reader: string): void {
    if (!/\d#/.test(formula)) return;
    const tokens = tokensOf(formula);
    tokens.forEach(({ text }, i) => {
      if (text !== "#" || tokens[i - 1]?.kind !== "word") return;
      const cell = tokens[i - 1]?.text ?? "";
      const before = tokens[i - 2]?.text === "!" ? (tokens[i - 3]?.text ?? "") : null;
      const name = before === null ? sheet : before.replace(/^'|'$/g, "").replaceAll("''", "'");
      try {
        const { row, column } = rectangleFromAddress(cell);
        this.readers.set(this.key(name, row, column), reader);
      } catch (error) {
        // "#" after a name: the name's own formula tells the cell.
        if (!(error instanceof RangeError)) throw error;
      }
    });
  }

  of(sheet: string, row: number, column: number): string | null {
    return this.readers.get(this.key(sheet, row, column)) ?? null;
  }

  private key(sheet: string, row: number, column: number): string {
    return `${sheet.toLowerCase()}!${cellAddress(row, column)}`;
  }
}
