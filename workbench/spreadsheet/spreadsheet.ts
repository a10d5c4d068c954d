import type {
  CellFormat,
  CellValue,
  ChartRecord,
  ConditionalFormatRecord,
  NameRecord,
  Rect,
  SheetRecord,
  SheetVisibility,
  TableRecord,
  ValidationRecord,
} from "../document";

/**
 * What the host needs of a spreadsheet: cells, formats, calculation, undo, selection.
 *
 * No type of the engine behind it appears here. Formulas are passed and answered in the user's own
 * spelling ("source"), with structured references and names; compiling them for the engine is the
 * spreadsheet's business and uses the definitions that the host gives it.
 */
export interface Spreadsheet {
  /** In tab order. */
  sheets(): readonly SheetRecord[];
  /** Appends a sheet; it is not activated. Answers its id. */
  addSheet(name: string, id?: string): string;
  deleteSheet(sheetId: string): void;
  /** Formulas that mention the sheet follow the new name. */
  renameSheet(sheetId: string, name: string): void;
  moveSheet(sheetId: string, position: number): void;
  setVisibility(sheetId: string, visibility: SheetVisibility): void;
  setTabColor(sheetId: string, color: string): void;
  setGridlines(sheetId: string, show: boolean): void;
  setFreeze(sheetId: string, freeze: { readonly rows: number; readonly columns: number }): void;
  activeSheetId(): string;
  activateSheet(sheetId: string): void;

  values(sheetId: string, rect: Rect): CellValue[][];
  /** The source with its leading "=", or null where a cell holds no formula. */
  formulas(sheetId: string, rect: Rect): (string | null)[][];
  /** As displayed, whatever the column's width. */
  texts(sheetId: string, rect: Rect): string[][];
  formats(sheetId: string, rect: Rect): CellFormat[][];
  /** What a custom function said of the error that a cell shows, or null. */
  errorMessage(sheetId: string, row: number, column: number): string | null;
  /** Smallest rectangle that holds all content (spills included) and, unless valuesOnly, all formats; null when there is none. */
  usedRect(sheetId: string, valuesOnly: boolean): Rect | null;
  /** The rectangle a formula in this cell spills to, or null. */
  spillFrom(sheetId: string, row: number, column: number): Rect | null;
  /** The anchor whose spill covers this cell, or null. */
  spillParent(sheetId: string, row: number, column: number): { readonly row: number; readonly column: number } | null;

  /** `undefined` leaves a cell as it is. Values are stored as they are: parsing typed text is the caller's. */
  write(sheetId: string, rect: Rect, cells: readonly (readonly (CellWrite | undefined)[])[]): void;
  /** Members that are given change, the others stay; null resets a member to its default. */
  format(sheetId: string, rect: Rect, change: { readonly [Key in keyof CellFormat]: CellFormat[Key] | null }): void;
  clear(sheetId: string, rect: Rect, what: "All" | "Contents" | "Formats"): void;

  columnWidths(sheetId: string, column: number, count: number): number[];
  rowHeights(sheetId: string, row: number, count: number): number[];
  /** Points. */
  setColumnWidth(sheetId: string, column: number, count: number, points: number): void;
  setRowHeight(sheetId: string, row: number, count: number, points: number): void;
  /** Which rows have no height of their own: theirs follows what is written in them. */
  automaticRows(sheetId: string, row: number, count: number): boolean[];
  /** Makes the height of rows automatic and fits them to what stands in them. */
  fitRows(sheetId: string, row: number, count: number): void;
  /** The height that an automatic row has until something is written in it; points. */
  setAutomaticHeight(sheetId: string, row: number, points: number): void;
  hiddenColumns(sheetId: string, column: number, count: number): boolean[];
  hiddenRows(sheetId: string, row: number, count: number): boolean[];
  setColumnsHidden(sheetId: string, column: number, count: number, hidden: boolean): void;
  setRowsHidden(sheetId: string, row: number, count: number, hidden: boolean): void;

  /** Cells, formats and all references in formulas move; the host moves its own records on "structure". */
  insertRows(sheetId: string, row: number, count: number): void;
  deleteRows(sheetId: string, row: number, count: number): void;
  insertColumns(sheetId: string, column: number, count: number): void;
  deleteColumns(sheetId: string, column: number, count: number): void;

  merges(sheetId: string): readonly Rect[];
  merge(sheetId: string, rect: Rect): void;
  unmerge(sheetId: string, rect: Rect): void;

  /** Tables and names for compiling formulas; formulas that use what has changed are compiled and calculated anew. */
  define(definitions: { readonly tables: readonly TableRecord[]; readonly names: readonly NameRecord[] }): void;
  /** Puts another source in the place of each formula that `change` answers differently; definitions are to follow. */
  rewriteFormulas(change: (source: string, sheetId: string, row: number, column: number) => string): void;
  /** Copies of the host's records, to be drawn. */
  draw(records: {
    readonly tables: readonly TableRecord[];
    readonly conditionalFormats: readonly ConditionalFormatRecord[];
    readonly validations: readonly ValidationRecord[];
    readonly charts: readonly ChartRecord[];
  }): void;

  /** Full names, "KPI.GROWTH"; to be called before formulas that use them are written. */
  registerCustomFunctions(names: readonly string[]): void;
  /** Answers all calls of a round together; `calls[i]` is answered by result i, a value or rows of values. */
  setInvoker(invoke: (calls: readonly CustomFunctionCall[]) => Promise<readonly (CellValue | CellValue[][])[]>): void;

  /** Runs `change`; all of it is one undo step, and nothing is calculated inside. `state` rolls back with it. */
  batch<T>(change: () => T, state?: UndoState): T;
  /** To be called while a user's change is heard of: `state` goes back and forth with its undo step. */
  attach(state: UndoState): void;
  /** Resolves when the engine is idle and all custom functions have answered. */
  calculate(): Promise<void>;
  /** Marks every formula as needing calculation. */
  recalculateAll(): void;
  /** Cells whose formulas depend on themselves, as of the last calculation; they show 0. */
  circularReferences(): readonly { readonly sheetId: string; readonly row: number; readonly column: number }[];
  undo(): boolean;
  redo(): boolean;
  /** Leaves nothing to undo or to redo, as in a workbook that was just opened. */
  forgetSteps(): void;

  selection(): {
    readonly sheetId: string;
    readonly rects: readonly Rect[];
    readonly active: { readonly row: number; readonly column: number };
  };
  select(sheetId: string, rect: Rect): void;
  /** True while a user is typing in a cell. */
  isEditing(): boolean;
  /** Answers a function that ends the subscription. */
  on<Event extends keyof SpreadsheetEvents>(
    event: Event,
    listener: (detail: SpreadsheetEvents[Event]) => void,
  ): () => void;

  dispose(): void;
}

/** What is written into a cell. */
export type CellWrite = { readonly value: CellValue } | { readonly formula: string };

export interface CustomFunctionCall {
  readonly name: string;
  /** A literal or one cell as a value, a range as rows. Blank is null, an omitted argument undefined. */
  readonly args: readonly (CellValue | CellValue[][] | undefined)[];
  /** The calling cell. */
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** The host's part of an undo step. */
export interface UndoState {
  undo(): void;
  redo(): void;
}

export interface SpreadsheetEvents {
  /** Contents of cells changed: typed, through this interface, or since a step was undone or redone. */
  changed: { readonly sheetId: string; readonly rect: Rect; readonly origin: "user" | "host" | "undo" };
  selected: { readonly sheetId: string; readonly rects: readonly Rect[] };
  activated: { readonly sheetId: string };
  /** Rows, columns or sheets were inserted, deleted, moved or renamed. */
  structure:
    | {
        readonly kind: "insertRows" | "deleteRows" | "insertColumns" | "deleteColumns";
        readonly sheetId: string;
        readonly index: number;
        readonly count: number;
        readonly origin: "user" | "host";
      }
    | { readonly kind: "addSheet" | "deleteSheet" | "moveSheet"; readonly sheetId: string }
    | { readonly kind: "renameSheet"; readonly sheetId: string; readonly oldName: string; readonly name: string };
  calculated: Record<never, never>;
}
