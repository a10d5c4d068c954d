import type { CellValue, NameRecord, Rect, TableRecord } from "../../../workbench/document";
import { parseReference, referenceRect } from "../../../workbench/formulas";
import { createSpreadsheet, gridUser, type PatchName } from "../../../workbench/spreadsheet/headless";
import type { CellWrite, Spreadsheet } from "../../../workbench/spreadsheet/spreadsheet";

export function cell(address: string): Rect {
  const reference = parseReference(address);
  if (!reference) throw new Error(`${address} is no address`);
  return referenceRect(reference);
}

/** What a test writes: a text that begins with "=" is a formula. */
export type Content = CellValue | undefined;

function toWrite(content: Content): CellWrite | undefined {
  if (content === undefined) return undefined;
  return typeof content === "string" && content.startsWith("=") ? { formula: content } : { value: content };
}

/** A workbook with A1 addresses; sheets are named by their names. */
export class Book {
  readonly spreadsheet: Spreadsheet;
  private tables: TableRecord[] = [];
  private names: NameRecord[] = [];

  constructor(options: Omit<Parameters<typeof createSpreadsheet>[0], "headless"> = {}) {
    this.spreadsheet = createSpreadsheet({ headless: true, ...options });
  }

  id(name = "Sheet1"): string {
    const found = this.spreadsheet.sheets().find((each) => each.name === name);
    if (!found) throw new Error(`No sheet ${name}`);
    return found.id;
  }

  /** Writes rows of contents from this cell on. */
  write(address: string, rows: readonly (readonly Content[])[], sheetName?: string): void {
    const { row, column } = cell(address);
    const rect = { row, column, rowCount: rows.length, columnCount: Math.max(...rows.map((each) => each.length)) };
    this.spreadsheet.write(
      this.id(sheetName),
      rect,
      rows.map((each) => each.map(toWrite)),
    );
  }

  values(address: string, sheetName?: string): CellValue[][] {
    return this.spreadsheet.values(this.id(sheetName), cell(address));
  }

  value(address: string, sheetName?: string): CellValue | undefined {
    return this.values(address, sheetName)[0]?.[0];
  }

  formulas(address: string, sheetName?: string): (string | null)[][] {
    return this.spreadsheet.formulas(this.id(sheetName), cell(address));
  }

  formula(address: string, sheetName?: string): string | null | undefined {
    return this.formulas(address, sheetName)[0]?.[0];
  }

  usedRect(valuesOnly = true, sheetName?: string): Rect | null {
    return this.spreadsheet.usedRect(this.id(sheetName), valuesOnly);
  }

  calculate(): Promise<void> {
    return this.spreadsheet.calculate();
  }

  /** Writes one formula into this cell, calculates, and answers its value. */
  async result(formula: string, address = "Z50"): Promise<CellValue | undefined> {
    this.write(address, [[formula]]);
    await this.calculate();
    return this.value(address);
  }

  /** Defines a table over cells that are written already; its first row names the columns. */
  table(name: string, address: string, options: Partial<TableRecord> & { sheet?: string } = {}): void {
    const { sheet: sheetName, ...rest } = options;
    const rect = cell(address);
    const [headers = []] = this.values(address, sheetName);
    this.tables = this.tables.filter((each) => each.name !== name);
    this.tables.push({
      id: name,
      name,
      sheetId: this.id(sheetName),
      rect,
      columns: headers.map((header, index) => ({ id: index + 1, name: String(header) })),
      style: "TableStyleMedium2",
      showHeaders: true,
      showTotals: false,
      showBandedRows: true,
      showBandedColumns: false,
      showFilterButton: true,
      highlightFirstColumn: false,
      highlightLastColumn: false,
      ...rest,
    });
    this.define();
  }

  name(name: string, formula: string, scope: string | null = null): void {
    this.names = this.names.filter((each) => each.name !== name || each.scope !== scope);
    this.names.push({ name, scope, formula, comment: "", visible: true });
    this.define();
  }

  /** What a user of the grid does. */
  get user() {
    return gridUser(this.spreadsheet);
  }

  /** Types a text into a cell of the first sheet. */
  type(address: string, text: string): void {
    const { row, column } = cell(address);
    this.user.type(this.id(), row, column, text);
  }

  private define(): void {
    this.spreadsheet.define({ tables: this.tables, names: this.names });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.spreadsheet.calculate();
    this.spreadsheet.dispose();
  }
}

export function sheet(options: ConstructorParameters<typeof Book>[0] = {}): Book {
  return new Book(options);
}

/** What a scenario answers with a patch of the engine and without it. */
export async function withAndWithout<T>(
  patch: PatchName,
  scenario: (book: Book, patched: boolean) => Promise<T>,
): Promise<[T, T]> {
  // Without first: some patches replace what all workbooks of a process share.
  await using without = sheet({ unpatched: [patch] });
  const wrong = await scenario(without, false);
  await using book = sheet();
  return [await scenario(book, true), wrong];
}
