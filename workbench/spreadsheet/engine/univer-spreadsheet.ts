import { SetWorksheetActiveOperation } from "@univerjs/sheets";
import type { CellValue, Rect, SheetVisibility } from "../../document";
import { newIdentity } from "../../identity";
import type { CellWrite, Spreadsheet, SpreadsheetEvents, UndoState } from "../spreadsheet";
import { Announcements } from "./announcements";
import { Calculation } from "./calculation";
import { CellStore } from "./cells";
import { CircularReferences } from "./circular-references";
import { CustomFunctions, type Invoke } from "./custom-functions";
import { type Engine, type Rendering, startEngine } from "./engine";
import { ErrorMessages } from "./error-messages";
import type { FormatChange } from "./formats";
import { FormulaCells } from "./formula-cells";
import { VolatileAnswers } from "./functions/volatile";
import { GridUser } from "./grid-user";
import { History } from "./history";
import { Merges } from "./merges";
import { applyPatches, type PatchName } from "./patches";
import { RowFitting } from "./row-fitting";
import { Selection } from "./selection";
import { Sheets } from "./sheets";
import { Sizes } from "./sizes";
import { rectOf, Spills, stopsSpill } from "./spills";
import { Structure } from "./structure";

/** The spreadsheet over Univer, without a grid. */
export class UniverSpreadsheet implements Spreadsheet {
  protected readonly engine: Engine;
  protected readonly formulaCells: FormulaCells;
  private readonly spills: Spills;
  private readonly messages: ErrorMessages;
  private readonly history: History;
  private readonly cells: CellStore;
  private readonly fitting: RowFitting;
  private readonly merged: Merges;
  private readonly sizes: Sizes;
  private readonly sheetList: Sheets;
  private readonly structure: Structure;
  private readonly functions: CustomFunctions;
  private readonly calculation: Calculation;
  private readonly announcements: Announcements;
  private readonly selected: Selection;
  private readonly circular = new CircularReferences((place) => this.formulaCells.isFormula(place));
  /** More than 0 while a change comes through this interface and not from a user. */
  private hostDepth = 0;

  constructor(options: { readonly unpatched?: readonly PatchName[]; readonly rendering?: Rendering } = {}) {
    const engine = () => this.engine;
    this.spills = new Spills(engine);
    this.messages = new ErrorMessages(engine, this.spills);
    this.formulaCells = new FormulaCells(engine, (sheetId, row, column) => this.spills.from(sheetId, row, column));
    this.engine = startEngine((commands) => {
      commands.beforeCommandExecuted(this.formulaCells.beforeCommand);
    }, options.rendering);
    const volatileAnswers = new VolatileAnswers();
    applyPatches(this.engine.injector, options.unpatched ?? [], {
      isObstructed: (sheetId, row, column, range) =>
        stopsSpill({ row, column }, rectOf(range), this.merges(sheetId), this.formulaCells.tableRects(sheetId)),
      onCircular: this.circular.note,
      volatileAnswers,
      isFollowed: (command) => this.structure.isFollowed(command),
    });
    this.history = new History(this.engine, () => {
      this.formulaCells.invalidate();
      this.calculation.schedule();
    });
    this.fitting = new RowFitting(this.engine, this.history, this);
    this.cells = new CellStore(this.engine, this.history, this.formulaCells, this.spills, this.fitting);
    this.merged = new Merges(this.engine, this.history, this.cells);
    this.sizes = new Sizes(this.engine, this.history, this.cells);
    this.sheetList = new Sheets(this.engine, this.history);
    this.structure = new Structure(this.engine, this.history, this.formulaCells);
    this.functions = new CustomFunctions(this.engine, this.messages);
    this.calculation = new Calculation(this.engine, this.formulaCells, this.functions, volatileAnswers, () => {
      this.fitting.settle();
      this.announcements.emit("calculated", {});
    });
    this.announcements = new Announcements(
      this.engine,
      () => this.hostDepth > 0,
      () => this.history.isReplaying(),
      () => {
        this.formulaCells.invalidate();
        if (this.circular.forget()) this.recalculateAll();
      },
    );
    this.selected = new Selection(this.engine, this.history, this.cells, (rects) => {
      this.announcements.emit("selected", { sheetId: this.activeSheetId(), rects });
    });
  }

  sheets() {
    return this.sheetList.records();
  }

  addSheet(name: string, id = newIdentity()): string {
    if (this.sheets().some((sheet) => sheet.id === id)) throw new Error(`There is a sheet ${id} already`);
    this.asHost(() => {
      this.sheetList.add(name, id);
    });
    return id;
  }

  deleteSheet(sheetId: string): void {
    this.asHost(() => {
      this.structure.follow({ kind: "deleteSheet", sheet: this.engine.sheet(sheetId).getName() });
      this.sheetList.remove(sheetId);
    });
  }

  renameSheet(sheetId: string, name: string): void {
    this.asHost(() => {
      this.structure.follow({ kind: "renameSheet", sheet: this.engine.sheet(sheetId).getName(), name });
      this.sheetList.rename(sheetId, name);
    });
  }

  moveSheet(sheetId: string, position: number): void {
    this.asHost(() => {
      this.sheetList.move(sheetId, position);
    });
  }

  setVisibility(sheetId: string, visibility: SheetVisibility): void {
    this.asHost(() => {
      this.sheetList.setVisibility(sheetId, visibility);
    });
  }

  setTabColor(sheetId: string, color: string): void {
    this.asHost(() => {
      this.sheetList.setTabColor(sheetId, color);
    });
  }

  setGridlines(sheetId: string, show: boolean): void {
    this.asHost(() => {
      this.sheetList.setGridlines(sheetId, show);
    });
  }

  setFreeze(sheetId: string, freeze: { readonly rows: number; readonly columns: number }): void {
    this.asHost(() => {
      this.sheetList.setFreeze(sheetId, freeze);
    });
  }

  activeSheetId(): string {
    return this.engine.workbook.getActiveSheet().getSheetId();
  }

  activateSheet(sheetId: string): void {
    if (sheetId === this.activeSheetId()) return;
    this.history.execute(SetWorksheetActiveOperation.id, { unitId: this.engine.unitId, subUnitId: sheetId });
  }

  values(sheetId: string, rect: Rect): CellValue[][] {
    return this.cells.values(sheetId, rect);
  }

  formulas(sheetId: string, rect: Rect) {
    return this.cells.sources(sheetId, rect);
  }

  texts(sheetId: string, rect: Rect) {
    return this.cells.texts(sheetId, rect);
  }

  formats(sheetId: string, rect: Rect) {
    return this.cells.formats(sheetId, rect);
  }

  errorMessage(sheetId: string, row: number, column: number): string | null {
    return this.messages.of(sheetId, row, column);
  }

  usedRect(sheetId: string, valuesOnly: boolean): Rect | null {
    return this.cells.usedRect(sheetId, valuesOnly);
  }

  spillFrom(sheetId: string, row: number, column: number): Rect | null {
    return this.spills.from(sheetId, row, column);
  }

  spillParent(sheetId: string, row: number, column: number) {
    return this.spills.parent(sheetId, row, column);
  }

  write(sheetId: string, rect: Rect, cells: readonly (readonly (CellWrite | undefined)[])[]): void {
    this.asHost(() => {
      this.cells.write(sheetId, rect, cells);
    });
  }

  format(sheetId: string, rect: Rect, change: FormatChange): void {
    this.asHostAmidFormats(() => {
      this.cells.format(sheetId, rect, change);
    });
  }

  clear(sheetId: string, rect: Rect, what: "All" | "Contents" | "Formats"): void {
    this.asHost(() => {
      this.cells.clear(sheetId, rect, what);
    });
  }

  columnWidths(sheetId: string, column: number, count: number): number[] {
    return this.sizes.columnWidths(sheetId, column, count);
  }

  rowHeights(sheetId: string, row: number, count: number): number[] {
    this.asHost(() => {
      this.fitting.flush();
    });
    return this.sizes.rowHeights(sheetId, row, count);
  }

  setColumnWidth(sheetId: string, column: number, count: number, points: number): void {
    this.asHostAmidFormats(() => {
      this.sizes.setColumnWidth(sheetId, column, count, points);
    });
  }

  setRowHeight(sheetId: string, row: number, count: number, points: number): void {
    this.asHostAmidFormats(() => {
      this.sizes.setRowHeight(sheetId, row, count, points);
    });
  }

  automaticRows(sheetId: string, row: number, count: number): boolean[] {
    return this.sizes.automaticRows(sheetId, row, count);
  }

  fitRows(sheetId: string, row: number, count: number): void {
    this.asHost(() => {
      this.fitting.fit(sheetId, row, count);
    });
  }

  setAutomaticHeight(sheetId: string, row: number, points: number): void {
    this.asHost(() => {
      this.fitting.forget(sheetId, row);
      this.sizes.setAutomaticHeight(sheetId, row, points);
    });
  }

  hiddenColumns(sheetId: string, column: number, count: number): boolean[] {
    return this.sizes.hiddenColumns(sheetId, column, count);
  }

  hiddenRows(sheetId: string, row: number, count: number): boolean[] {
    return this.sizes.hiddenRows(sheetId, row, count);
  }

  setColumnsHidden(sheetId: string, column: number, count: number, hidden: boolean): void {
    this.asHost(() => {
      this.sizes.setColumnsHidden(sheetId, column, count, hidden);
    });
  }

  setRowsHidden(sheetId: string, row: number, count: number, hidden: boolean): void {
    this.asHost(() => {
      this.sizes.setRowsHidden(sheetId, row, count, hidden);
    });
  }

  insertRows(sheetId: string, row: number, count: number): void {
    this.asHost(() => {
      this.cells.grow(sheetId, { row, column: 0, rowCount: 1, columnCount: 1 });
      this.structure.insertRows(sheetId, row, count);
    });
  }

  deleteRows(sheetId: string, row: number, count: number): void {
    this.asHost(() => {
      this.cells.grow(sheetId, { row, column: 0, rowCount: count + 1, columnCount: 1 });
      this.structure.deleteRows(sheetId, row, count);
    });
  }

  insertColumns(sheetId: string, column: number, count: number): void {
    this.asHost(() => {
      this.cells.grow(sheetId, { row: 0, column, rowCount: 1, columnCount: 1 });
      this.structure.insertColumns(sheetId, column, count);
    });
  }

  deleteColumns(sheetId: string, column: number, count: number): void {
    this.asHost(() => {
      this.cells.grow(sheetId, { row: 0, column, rowCount: 1, columnCount: count + 1 });
      this.structure.deleteColumns(sheetId, column, count);
    });
  }

  merges(sheetId: string): readonly Rect[] {
    return this.merged.all(sheetId);
  }

  merge(sheetId: string, rect: Rect): void {
    this.asHost(() => {
      this.merged.add(sheetId, rect);
    });
  }

  unmerge(sheetId: string, rect: Rect): void {
    this.asHost(() => {
      this.merged.remove(sheetId, rect);
    });
  }

  define(definitions: Parameters<Spreadsheet["define"]>[0]): void {
    this.formulaCells.define(definitions.tables, definitions.names);
    this.calculation.schedule();
  }

  rewriteFormulas(change: Parameters<Spreadsheet["rewriteFormulas"]>[0]): void {
    this.asHost(() => {
      this.structure.rewrite(change);
    });
  }

  /** Without a grid there is nothing to draw on. */
  draw(_records: Parameters<Spreadsheet["draw"]>[0]): void {
    return;
  }

  registerCustomFunctions(names: readonly string[]): void {
    this.functions.register(names);
  }

  setInvoker(invoke: Invoke): void {
    this.functions.setInvoker(invoke);
  }

  batch<T>(change: () => T, state?: UndoState): T {
    return this.asHost(() => this.history.batch(change, state));
  }

  attach(state: UndoState): void {
    this.history.attach(state);
  }

  calculate(): Promise<void> {
    return this.calculation.calculate();
  }

  recalculateAll(): void {
    this.calculation.recalculateAll();
  }

  circularReferences() {
    return this.circular.current();
  }

  undo(): boolean {
    return this.history.undo();
  }

  redo(): boolean {
    return this.history.redo();
  }

  forgetSteps(): void {
    this.history.clear();
  }

  selection() {
    return { sheetId: this.activeSheetId(), ...this.selected.current() };
  }

  select(sheetId: string, rect: Rect): void {
    this.activateSheet(sheetId);
    this.selected.select(sheetId, rect);
  }

  isEditing(): boolean {
    return false;
  }

  on<Event extends keyof SpreadsheetEvents>(event: Event, listener: (detail: SpreadsheetEvents[Event]) => void) {
    return this.announcements.on(event, listener);
  }

  gridUser(): GridUser {
    return new GridUser(this.engine);
  }

  dispose(): void {
    this.calculation.dispose();
    this.engine.dispose();
  }

  /** Formats that wait are written first: the change may read or move their cells. */
  private asHost<T>(change: () => T): T {
    return this.asHostAmidFormats(() => {
      this.cells.writeFormats();
      return change();
    });
  }

  /** For what formats have nothing to do with: those that wait go on waiting. */
  private asHostAmidFormats<T>(change: () => T): T {
    this.hostDepth++;
    try {
      return this.history.batch(change);
    } finally {
      this.hostDepth--;
    }
  }
}
