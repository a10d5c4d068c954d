import { isFormula } from "../../../core/cells";
import { cellAddress, rectangleFromAddress, sheetPrefix, type Rectangle } from "../../../core/addresses";
import type { BlueprintCell } from "../../../core/plan/blueprint";
import { pairedTexts, withTexts } from "../../../core/plan/life";
import { asText } from "../../blueprint/text";
import type { CellInput } from "../../blueprint/writes";
import { asRead, cellEdits } from "../cellEdits";
import type { Edit } from "../edits";
import type { PlanSnapshot, SheetCells } from "../planSnapshot";
import type { FormulaChange, SheetPair } from "./change";
import { formulaAfter, formulaIn, withNewNames } from "./formulas";
import { listWords } from "./listWords";

/** Cells outside of tables: what the add-in wrote, where it wrote it. Inputs stay, but for words of a list. */
export function blockEdits(pair: SheetPair, snapshot: PlanSnapshot, change: FormulaChange): Edit[] {
  const { from, to, stands } = pair;
  const { cells } = stands;
  if (!cells) return [];
  const links = new Map((from.links ?? []).map(({ at, sheet }) => [at, sheet]));
  const known = new Set<string>();
  const edits = from.blocks.flatMap((block, place) => {
    const { row, column } = rectangleFromAddress(block.at);
    const other = to.blocks[place];
    return block.cells.flatMap((line, r) =>
      line.flatMap((cell, c): Edit[] => {
        const [atRow, atColumn] = [row + r, column + c];
        const read = cells.formulas[atRow - cells.row]?.[atColumn - cells.column];
        if (read === undefined || read === "") return [];
        const address = cellAddress(atRow, atColumn);
        known.add(address);
        const after = cellAfter(read, cell, other?.cells[r]?.[c] ?? null, pair, address, change);
        const target = links.get(address);
        if (target !== undefined)
          return linkEdit(pair, { row: atRow, column: atColumn }, String(read), String(after ?? read), target, change);
        return after === read ? [] : cellEdits("formulas", stands.key, atRow, atColumn, [[asRead(read)]], [[after]]);
      }),
    );
  });
  return [...edits, ...furtherEdits(pair, cells, known, snapshot, change)];
}

/** Formulas outside of tables that the empty plan does not have: of a sample's longer lists, or the user's own. */
function furtherEdits(
  { from, to, stands }: SheetPair,
  cells: SheetCells,
  known: ReadonlySet<string>,
  snapshot: PlanSnapshot,
  change: FormulaChange,
): Edit[] {
  const bodies = [...snapshot.tables.values()].filter(({ sheet }) => sheet.id === stands.key).map(({ body }) => body);
  const texts = new Map(
    from.blocks.flatMap((block, place) =>
      block.cells.flatMap((line, r) =>
        line.flatMap((cell, c) =>
          pairedTexts(formulaIn(cell) ?? "", formulaIn(to.blocks[place]?.cells[r]?.[c] ?? null) ?? ""),
        ),
      ),
    ),
  );
  return cells.formulas.flatMap((line, r) =>
    line.flatMap((read, c): Edit[] => {
      const [row, column] = [cells.row + r, cells.column + c];
      if (!isFormula(read) || known.has(cellAddress(row, column))) return [];
      if (bodies.some((body) => isWithin(row, column, body))) return [];
      const after = withNewNames(withTexts(read, texts), undefined, change);
      return after === read ? [] : cellEdits("formulas", stands.key, row, column, [[read]], [[after]]);
    }),
  );
}

function isWithin(row: number, column: number, area: Rectangle): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rowCount &&
    column >= area.column &&
    column < area.column + area.columnCount
  );
}

function cellAfter(
  read: unknown,
  from: BlueprintCell,
  to: BlueprintCell,
  { from: sheet, to: other }: SheetPair,
  address: string,
  change: FormulaChange,
): CellInput {
  if (isFormula(read)) {
    return formulaAfter(read, formulaIn(from), formulaIn(to), undefined, change);
  }
  if (typeof read !== "string") return read as CellInput;
  const words = new Map(listWords(sheet, other, address));
  const translated = words.get(read) ?? (read === from && typeof to === "string" && words.size === 0 ? to : read);
  return translated === read ? read : asText(translated);
}

/** A link says the name of its sheet, which Excel does not follow when the sheet is renamed. */
function linkEdit(
  { stands }: SheetPair,
  at: { readonly row: number; readonly column: number },
  before: string,
  after: string,
  target: string,
  { renaming, after: renamedTo }: FormulaChange,
): Edit[] {
  const [old, now] = [renaming, renamedTo].map(({ sheets }) => sheets.get(target.toLowerCase()));
  if (old === undefined || now === undefined) return [];
  const link = (sheet: string, text: string) => ({
    documentReference: `${sheetPrefix(sheet)}A1`,
    textToDisplay: text.replace(/^'/, ""),
  });
  return [{ kind: "link", sheet: stands.key, ...at, before: link(old, before), after: link(now, after) }];
}
