import type { Blueprint } from "../../core/plan/blueprint";
import { loadMemory, type StoredMemory } from "../memory/settings";
import type { Renaming } from "./formulas";
import { NamesInUse } from "./freeNames";

/** The workbook before anything is written. */
export interface Survey {
  readonly sheetIds: ReadonlySet<string>;
  readonly sheetNames: readonly string[];
  readonly tableNames: readonly string[];
  readonly definedNames: readonly string[];
  readonly activeSheetId: string;
  readonly stored: StoredMemory;
}

/** Reads what is there, in one sync. */
export async function survey(context: Excel.RequestContext): Promise<Survey> {
  const { workbook } = context;
  const { worksheets, tables, names } = workbook;
  worksheets.load("items/id,items/name");
  tables.load("items/name");
  names.load("items/name");
  const active = worksheets.getActiveWorksheet();
  active.load("id");
  const stored = loadMemory(workbook);
  await context.sync();
  return {
    sheetIds: new Set(worksheets.items.map(({ id }) => id)),
    sheetNames: worksheets.items.map(({ name }) => name),
    tableNames: tables.items.map(({ name }) => name),
    definedNames: names.items.map(({ name }) => name),
    activeSheetId: active.id,
    stored: stored(),
  };
}

/** A free name for everything in the blueprint that has one. Tables and names share one space in Excel. */
export function chooseNames(blueprint: Blueprint, { sheetNames, tableNames, definedNames }: Survey): Renaming {
  const sheets = new NamesInUse(sheetNames);
  const defined = new NamesInUse([...tableNames, ...definedNames]);
  const tables = blueprint.sheets.flatMap((sheet) => sheet.tables);
  return {
    sheets: new Map(blueprint.sheets.map(({ id, name }) => [id.toLowerCase(), sheets.takeSheetName(name)])),
    tables: new Map(tables.map(({ name }) => [name.toLowerCase(), defined.takeDefinedName(name)])),
    names: new Map(blueprint.names.map(({ name }) => [name.toLowerCase(), defined.takeDefinedName(name)])),
  };
}
