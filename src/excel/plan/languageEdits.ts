import { cellAddress, rectangleFromAddress, sheetPrefix, type Rectangle } from "../../core/addresses";
import type { Blueprint, BlueprintCell, SheetBlueprint, TableBlueprint } from "../../core/plan/blueprint";
import { formats } from "../../core/plan/formats";
import type { Language } from "../../core/languages";
import {
  type NewHeaders,
  pairedTexts,
  translatedFormula,
  withHeaders,
  withSheets,
  withTexts,
} from "../../core/plan/life";
import { renamed, type Renaming } from "../blueprint/formulas";
import { NamesInUse } from "../blueprint/freeNames";
import { asText } from "../blueprint/text";
import type { CellInput } from "../blueprint/writes";
import type { RememberedPlan } from "../memory/codec";
import { isFormula } from "../tables";
import type { Edit } from "./edits";
import type { PlanSnapshot, SheetCells, SheetSnapshot } from "./planSnapshot";
import type { EditableTable } from "./planTable";

/** A plan in the language that it is in and in the one that it is to be in; both empty and of the same parts. */
export interface LanguageChange {
  readonly from: Blueprint;
  readonly to: Blueprint;
  readonly remembered: RememberedPlan;
  readonly snapshot: PlanSnapshot;
  readonly renaming: Renaming;
  /** Names of all sheets of the workbook. */
  readonly sheetNames: readonly string[];
}

export interface PlannedLanguage {
  readonly edits: readonly Edit[];
  readonly remembered: RememberedPlan;
}

/**
 * The edits that put a plan into another language: names of sheets, headers, lists and the words chosen from them,
 * titles, labels, notes, formulas that compare with words, rules, charts and footers. What the user named or wrote
 * stays: a sheet, header or text that is not as the add-in wrote it is not touched.
 */
export function languageEdits(change: LanguageChange): PlannedLanguage {
  const { from, to, remembered, snapshot, renaming } = change;
  const sheetNames = newSheetNames(change);
  const headers = newHeaders(change);
  const named = new Map([...sheetNames].map(([id, { after }]) => [id.toLowerCase(), after]));
  const after: Renaming = { ...renaming, sheets: named };
  const pairs = from.sheets.flatMap((sheet) => {
    const other = to.sheets.find(({ id }) => id === sheet.id);
    const stands = snapshot.sheets.find(({ id }) => id === sheet.id);
    return other && stands ? [{ from: sheet, to: other, stands }] : [];
  });
  const renamedSheets = new Map([...sheetNames.values()].map((name) => [name.before.toLowerCase(), name.after]));
  const formulas: FormulaChange = {
    renaming,
    after,
    headers,
    sheets: renamedSheets,
    languages: [from.language, to.language],
  };
  return {
    edits: [
      ...[...sheetNames.values()].flatMap(({ key, before, after: name }): Edit[] =>
        before === name ? [] : [{ kind: "sheetName", sheet: key, before, after: name }],
      ),
      ...[...snapshot.tables.values()].flatMap((table) => headerEdit(table, headers.get(table.name.toLowerCase()))),
      ...pairs.flatMap((pair) => [
        ...pair.from.tables.flatMap((table) => tableEdits(pair, table, snapshot, formulas)),
        ...blockEdits(pair, snapshot, formulas),
        ...ruleEdits(pair),
        ...chartEdits(pair),
        ...footerEdits(pair),
      ]),
      ...nameEdits(change, formulas),
    ],
    remembered: rememberedIn(remembered, to, sheetNames, headers, snapshot),
  };
}

interface SheetPair {
  readonly from: SheetBlueprint;
  readonly to: SheetBlueprint;
  readonly stands: SheetSnapshot;
}

interface FormulaChange {
  readonly renaming: Renaming;
  readonly after: Renaming;
  readonly headers: NewHeaders;
  /** New names of sheets by the old ones in lower case. */
  readonly sheets: ReadonlyMap<string, string>;
  readonly languages: readonly [from: Language, to: Language];
}

interface SheetName {
  readonly key: string;
  readonly before: string;
  readonly after: string;
}

/** Sheets by id; one that the user renamed keeps its name. */
function newSheetNames({ from, to, remembered, snapshot, sheetNames }: LanguageChange): Map<string, SheetName> {
  const isOurs = ({ id, name }: SheetSnapshot) =>
    remembered.sheets.some((sheet) => sheet.id === id && sheet.name === name);
  const ours = snapshot.sheets.filter(isOurs);
  const free = new NamesInUse(sheetNames.filter((name) => !ours.some((sheet) => sheet.name === name)));
  const wanted = new Map(to.sheets.map(({ id, name }) => [id, name]));
  const old = new Map(from.sheets.map(({ id, name }) => [id, name]));
  return new Map(
    snapshot.sheets.map((sheet) => {
      const target = wanted.get(sheet.id);
      if (!ours.includes(sheet) || target === undefined)
        return [sheet.id, { ...sheet, before: sheet.name, after: sheet.name }];
      // "Lists" is called so in both languages; then the sheet keeps the free name that it got.
      const after = target === old.get(sheet.id) ? free.takeSheetName(sheet.name) : free.takeSheetName(target);
      return [sheet.id, { ...sheet, before: sheet.name, after }];
    }),
  );
}

/** By table and old header; a header that the user wrote is not in it. */
function newHeaders({ to, remembered, snapshot }: LanguageChange): NewHeaders {
  const targets = new Map(to.sheets.flatMap(({ tables }) => tables.map((table) => [table.id, table] as const)));
  return new Map(
    [...snapshot.tables].map(([id, table]) => {
      const columns = remembered.tables.find((each) => each.id === id)?.columns ?? {};
      const wanted = table.headers.map((header, index) => {
        const known = Object.entries(columns).find(([columnId]) => table.find(columnId) === index);
        if (!known || known[1].header !== header) return header;
        return targets.get(id)?.columns.find((column) => column.id === known[0])?.header ?? header;
      });
      const unique = uniqueHeaders(wanted, table.headers);
      return [
        table.name.toLowerCase(),
        new Map(table.headers.map((header, index) => [header.toLowerCase(), unique[index] ?? header])),
      ];
    }),
  );
}

/** A header that the user gave to another column is not taken a second time. */
function uniqueHeaders(wanted: readonly string[], current: readonly string[]): string[] {
  const kept = new Set(
    wanted.filter((header, index) => header === current[index]).map((header) => header.toLowerCase()),
  );
  return wanted.map((header, index) => {
    if (header === current[index]) return header;
    let name = header;
    for (let count = 2; kept.has(name.toLowerCase()); count++) name = `${header} ${count}`;
    kept.add(name.toLowerCase());
    return name;
  });
}

function headerEdit(table: EditableTable, headers: ReadonlyMap<string, string> | undefined): Edit[] {
  const after = table.headers.map((header) => headers?.get(header.toLowerCase()) ?? header);
  return cellEdits(
    "values",
    table.sheet.id,
    table.body.row - 1,
    table.body.column,
    [table.headers.map(asText)],
    [after.map(asText)],
  );
}

function tableEdits(pair: SheetPair, from: TableBlueprint, snapshot: PlanSnapshot, change: FormulaChange): Edit[] {
  const table = snapshot.tables.get(from.id);
  const to = pair.to.tables.find(({ id }) => id === from.id);
  if (!table || !to) return [];
  return from.columns.flatMap((column, place) => {
    const index = table.find(column.id);
    const target = to.columns.find(({ id }) => id === column.id);
    if (index === undefined || !target) return [];
    const words = wordsOfColumn(pair, from, to, place);
    const after = table.rows.map((_, row): CellInput => {
      const formula = table.formulas[row]?.[index];
      if (isFormula(formula)) return formulaAfter(formula, column.formula, target.formula, table.name, change);
      if (typeof formula !== "string") return formula as CellInput;
      const own = [from.rows[row]?.[place], to.rows[row]?.[place]];
      return asText(own[0] === formula && typeof own[1] === "string" ? own[1] : (words.get(formula) ?? formula));
    });
    const before = table.rows.map((_, row) => asRead(table.formulas[row]?.[index]));
    const formatsBefore = table.numberFormats.map((row) => row[index] ?? "General");
    const at = [table.sheet.id, table.body.row, table.body.column + index] as const;
    return [
      ...columnEdits("formulas", ...at, before, after),
      ...columnEdits(
        "numberFormat",
        ...at,
        formatsBefore,
        formatsBefore.map((format) => formatAfter(format, change)),
      ),
    ];
  });
}

/** Short amounts are in the units of the language. */
function formatAfter(format: string, { languages: [from, to] }: FormulaChange): string {
  return format === formats.shortAmount[from] ? formats.shortAmount[to] : format;
}

/** The words of the column's drop-down list, and of rows that the template writes. */
function wordsOfColumn(
  { from: sheet, to: other }: SheetPair,
  from: TableBlueprint,
  to: TableBlueprint,
  place: number,
): ReadonlyMap<string, string> {
  const target = `${from.id}[${from.columns[place]?.id ?? ""}]`;
  return new Map([
    ...from.rows.flatMap((row, index): (readonly [string, string])[] => {
      const [word, translated] = [row[place], to.rows[index]?.[place]];
      return typeof word === "string" && typeof translated === "string" ? [[word, translated]] : [];
    }),
    ...listWords(sheet, other, target),
  ]);
}

function listWords(from: SheetBlueprint, to: SheetBlueprint, target: string): (readonly [string, string])[] {
  return from.validations.flatMap((validation, index) => {
    const other = to.validations[index];
    if (validation.target !== target || !("list" in validation.rule) || !other || !("list" in other.rule)) return [];
    const { list } = other.rule;
    return validation.rule.list.flatMap((word, at) => {
      const translated = list[at];
      return translated === undefined ? [] : [[word, translated] as const];
    });
  });
}

function formulaAfter(
  formula: string,
  from: string | undefined,
  to: string | undefined,
  table: string | undefined,
  change: FormulaChange,
): string {
  const { renaming, after } = change;
  const translated =
    from === undefined || to === undefined
      ? formula
      : translatedFormula(formula, renamed(from, renaming), renamed(to, after));
  return withNewNames(translated, table, change);
}

function withNewNames(formula: string, table: string | undefined, { headers, sheets }: FormulaChange): string {
  return withSheets(withHeaders(formula, table, headers), sheets);
}

/** Cells outside of tables: what the add-in wrote, where it wrote it. Inputs stay, but for words of a list. */
function blockEdits(pair: SheetPair, snapshot: PlanSnapshot, change: FormulaChange): Edit[] {
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

function formulaIn(cell: BlueprintCell): string | undefined {
  return typeof cell === "object" && cell !== null && "formula" in cell ? cell.formula : undefined;
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

/** Rules that compare with words of the language. */
function ruleEdits({ from, to, stands }: SheetPair): Edit[] {
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

function chartEdits({ from, to, stands }: SheetPair): Edit[] {
  return from.charts.flatMap(({ id, title }): Edit[] => {
    const after = to.charts.find((chart) => chart.id === id)?.title;
    const chart = stands.charts.find(({ name }) => name === id);
    if (after === undefined || chart?.title !== title || after === title) return [];
    return [{ kind: "chartTitle", sheet: stands.key, chart: id, before: title, after }];
  });
}

function footerEdits({ from, to, stands }: SheetPair): Edit[] {
  const { footer: before } = stands;
  const part = (which: "left" | "center" | "right") =>
    before[which] === from.page.footer[which] ? to.page.footer[which] : before[which];
  const after = { left: part("left"), center: part("center"), right: part("right") };
  return JSON.stringify(after) === JSON.stringify(before) ? [] : [{ kind: "footer", sheet: stands.key, before, after }];
}

function nameEdits({ from, to, remembered, snapshot }: LanguageChange, formulas: FormulaChange): Edit[] {
  return from.names.flatMap(({ name, comment }): Edit[] => {
    const called = remembered.names[name] ?? name;
    const item = snapshot.names.find((each) => each.name === called);
    if (!item) return [];
    const other = to.names.find((each) => each.name === name)?.comment ?? "";
    const before = { formula: item.formula, comment: item.comment };
    const after = {
      formula: withNewNames(item.formula, undefined, formulas),
      comment: item.comment === (comment ?? "") ? other : item.comment,
    };
    return JSON.stringify(after) === JSON.stringify(before) ? [] : [{ kind: "name", name: called, before, after }];
  });
}

function rememberedIn(
  remembered: RememberedPlan,
  to: Blueprint,
  sheetNames: ReadonlyMap<string, SheetName>,
  headers: NewHeaders,
  snapshot: PlanSnapshot,
): RememberedPlan {
  const targets = new Map(to.sheets.flatMap(({ tables }) => tables.map((table) => [table.id, table] as const)));
  return {
    ...remembered,
    language: to.language,
    title: to.title,
    sheets: remembered.sheets.map((sheet) => {
      const name = sheetNames.get(sheet.id);
      // A name of the user's own is not remembered as the add-in's.
      const isOurs = name !== undefined && name.before === sheet.name;
      return {
        ...sheet,
        name: isOurs ? name.after : (to.sheets.find(({ id }) => id === sheet.id)?.name ?? sheet.name),
      };
    }),
    tables: remembered.tables.map((table) => {
      const stands = snapshot.tables.get(table.id);
      const now = stands && headers.get(stands.name.toLowerCase());
      return {
        ...table,
        columns: Object.fromEntries(
          Object.entries(table.columns).map(([id, column]) => {
            const index = stands?.find(id);
            const current = index === undefined ? undefined : stands?.headers[index];
            const isOurs = current === column.header;
            const target = targets.get(table.id)?.columns.find((each) => each.id === id)?.header ?? column.header;
            return [id, { ...column, header: isOurs ? (now?.get(current.toLowerCase()) ?? target) : target }];
          }),
        ),
      };
    }),
  };
}

/** What a cell is given so that it holds again what was read. */
function asRead(formula: unknown): CellInput {
  return typeof formula === "string" && !isFormula(formula) && formula !== ""
    ? asText(formula)
    : (formula as CellInput);
}

function columnEdits(
  property: "formulas" | "numberFormat",
  sheet: string,
  row: number,
  column: number,
  before: readonly CellInput[],
  after: readonly CellInput[],
): Edit[] {
  return cellEdits(
    property,
    sheet,
    row,
    column,
    before.map((cell) => [cell]),
    after.map((cell) => [cell]),
  );
}

/** Only the cells that change. */
function cellEdits(
  property: "values" | "formulas" | "numberFormat",
  sheet: string,
  row: number,
  column: number,
  before: readonly (readonly CellInput[])[],
  after: readonly (readonly CellInput[])[],
): Edit[] {
  const differs = (r: number, c: number) => before[r]?.[c] !== after[r]?.[c];
  if (!before.some((line, r) => line.some((_, c) => differs(r, c)))) return [];
  const only = (cells: typeof before) => cells.map((line, r) => line.map((cell, c) => (differs(r, c) ? cell : null)));
  return [{ kind: "cells", property, sheet, row, column, before: only(before), after: only(after) }];
}
