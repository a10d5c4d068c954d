import { columnLetters, rectangleAddress } from "../../core/addresses";
import { perform } from "../blueprint/perform";
import { asText } from "../blueprint/text";
import type { Edit, TakeBack } from "./edits";

/** What is in the workbook, so that only what was really added is taken back. */
export interface Present {
  /** Keys of the workbook's settings. */
  readonly settings: readonly string[];
  readonly sheets: ReadonlySet<string>;
  /** Excel's id of the sheet that was shown before anything was written. */
  readonly shownSheet: string;
  readonly names: ReadonlySet<string>;
  readonly charts: ReadonlySet<string>;
  /** Excel's ids of the conditional formats by that of their sheet, of the sheets that were asked for. */
  readonly rules: ReadonlyMap<string, readonly string[]>;
  /** Numbers of columns by the tables' ids and by their names. */
  readonly tables: Map<string, number>;
}

/**
 * Puts the reading of what is there into the request; call the result after the sync.
 *
 * @param ruled Excel's ids of the sheets whose conditional formats are read
 */
export function loadPresent(
  { settings, worksheets, names, tables }: Excel.Workbook,
  ruled: readonly string[],
): () => Omit<Present, "shownSheet"> {
  const rules = ruled.map((sheet) => {
    const { conditionalFormats } = worksheets.getItem(sheet).getRange();
    conditionalFormats.load("items/id");
    return { sheet, conditionalFormats };
  });
  settings.load("items/key");
  worksheets.load("items/id,items/name,items/charts/items/name");
  names.load("items/name");
  tables.load("items/id,items/name,items/columns/items/id");
  return () => ({
    settings: settings.items.map(({ key }) => key),
    sheets: new Set(worksheets.items.map(({ name }) => name)),
    names: new Set(names.items.map(({ name }) => name)),
    charts: new Set(worksheets.items.flatMap(({ id, charts }) => charts.items.map(({ name }) => chartKey(id, name)))),
    rules: new Map(rules.map(({ sheet, conditionalFormats }) => [sheet, conditionalFormats.items.map(({ id }) => id)])),
    tables: new Map(
      tables.items.flatMap(({ id, name, columns }) => [
        [id, columns.items.length],
        [name, columns.items.length],
      ]),
    ),
  });
}

const chartKey = (sheet: string, name: string) => JSON.stringify([sheet, name]);

type EditOf<Kind extends Edit["kind"]> = Extract<Edit, { readonly kind: Kind }>;

/** A column within the table becomes its own by itself; one at its edge by a new area. */
export function addColumn({ workbook }: Excel.RequestContext, edit: EditOf<"newColumn">): void {
  const { column, area, header } = edit;
  const sheet = workbook.worksheets.getItem(edit.sheet);
  wholeColumn(sheet, column).insert("Right");
  const isWithin = column > area.column && column < area.column + area.columnCount;
  const grown = { ...area, columnCount: area.columnCount + 1 };
  const headerCell = sheet.getRangeByIndexes(area.row, column, 1, 1);
  headerCell.values = [[asText(header)]];
  if (!isWithin) workbook.tables.getItem(edit.table).resize(rectangleAddress(grown));
}

export function removeColumn(
  { workbook }: Excel.RequestContext,
  { sheet, table, column, area }: EditOf<"newColumn">,
  { tables }: Present,
): void {
  if ((tables.get(table) ?? 0) <= area.columnCount) return;
  wholeColumn(workbook.worksheets.getItem(sheet), column).delete("Left");
  tables.set(table, area.columnCount);
}

export function removeRules(
  { workbook }: Excel.RequestContext,
  { sheet, before }: EditOf<"newRules">,
  { rules }: Present,
): void {
  const { conditionalFormats } = workbook.worksheets.getItem(sheet).getRange();
  for (const id of rules.get(sheet) ?? []) if (!before.includes(id)) conditionalFormats.getItem(id).delete();
}

function wholeColumn(sheet: Excel.Worksheet, column: number): Excel.Range {
  return sheet.getRange(`${columnLetters(column)}:${columnLetters(column)}`);
}

export function addParts({ writes, parts, positions }: EditOf<"newParts">): void {
  for (const write of writes) {
    perform(write, parts);
    const position = write.kind === "addSheet" ? positions.get(write.sheet) : undefined;
    if (position !== undefined && write.kind === "addSheet") {
      const sheet = parts.sheets.get(write.sheet);
      if (sheet) sheet.position = position;
    }
  }
}

export function removeParts({ workbook }: Excel.RequestContext, takeBack: TakeBack, present: Present): void {
  const { sheets = [], tables = [], names = [], charts = [], areas = [] } = takeBack;
  for (const name of names) if (present.names.has(name)) workbook.names.getItem(name).delete();
  for (const name of tables) if (present.tables.has(name)) workbook.tables.getItem(name).convertToRange();
  for (const { sheet, area } of areas) {
    const { row, column, rowCount, columnCount } = area;
    workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rowCount, columnCount).clear("All");
  }
  for (const { sheet, name } of charts) {
    if (present.charts.has(chartKey(sheet, name))) workbook.worksheets.getItem(sheet).charts.getItem(name).delete();
  }
  // Excel may show another sheet when sheets come and go.
  if (sheets.length > 0) workbook.worksheets.getItem(present.shownSheet).activate();
  for (const name of sheets) {
    if (!present.sheets.has(name)) continue;
    const sheet = workbook.worksheets.getItem(name);
    // A very hidden sheet can't be deleted.
    sheet.visibility = "Visible";
    sheet.delete();
  }
}
