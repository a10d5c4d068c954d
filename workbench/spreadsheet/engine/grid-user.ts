import { CellValueType, type ICellData } from "@univerjs/core";
import { FormulaDataModel, IDependencyManagerService, Lexer, LexerTreeBuilder } from "@univerjs/engine-formula";
import {
  CopySheetCommand,
  InsertRowByRangeCommand,
  InsertSheetCommand,
  MoveRangeCommand,
  RemoveRowByRangeCommand,
  RemoveSheetCommand,
  SetRangeValuesCommand,
  SetStyleCommand,
  SetWorksheetNameCommand,
} from "@univerjs/sheets";
import type { Rect } from "../../document";
import type { Engine } from "./engine";
import { rangeOf } from "./spills";

/** What the grid's own editor, clipboard and menus command, without a grid, and what the engine does about it: for tests in Node. */
export class GridUser {
  constructor(private readonly engine: Engine) {}

  /** Types a text and presses Enter; the editor lets the engine read the text after each key. */
  type(sheetId: string, row: number, column: number, text: string): void {
    const lexer = this.engine.injector.get(LexerTreeBuilder);
    for (let length = 1; length <= text.length; length++) lexer.sequenceNodesBuilder(text.slice(0, length));
    const typed: ICellData = text.startsWith("=")
      ? { f: text, v: null, p: null, si: null }
      : { v: text, f: null, p: null, si: null, t: CellValueType.STRING };
    this.run(SetRangeValuesCommand.id, sheetId, { range: rangeOf(single(row, column)), value: typed });
  }

  /** Pastes copies of a cell as the clipboard holds them: the engine's members and what is kept beside them. */
  paste(sheetId: string, row: number, column: number, to: Rect): void {
    const copy = this.engine.sheet(sheetId).getCellRaw(row, column);
    const cells: Record<number, Record<number, ICellData>> = {};
    for (let down = to.row; down < to.row + to.rowCount; down++) {
      const line: Record<number, ICellData> = {};
      cells[down] = line;
      for (let across = to.column; across < to.column + to.columnCount; across++) {
        line[across] = structuredClone({ ...copy });
      }
    }
    this.run(SetRangeValuesCommand.id, sheetId, { range: rangeOf(to), value: cells });
  }

  /** Cuts cells and pastes them elsewhere. */
  async cut(sheetId: string, from: Rect, row: number, column: number): Promise<void> {
    const fromRange = rangeOf(from);
    const toRange = rangeOf({ ...from, row, column });
    await this.engine.commands.executeCommand(MoveRangeCommand.id, { ...this.target(sheetId), fromRange, toRange });
  }

  insertRows(sheetId: string, row: number, count: number): void {
    const endColumn = this.engine.sheet(sheetId).getColumnCount() - 1;
    const range = { startRow: row, endRow: row + count - 1, startColumn: 0, endColumn };
    this.run(InsertRowByRangeCommand.id, sheetId, { range, direction: 0 });
  }

  deleteRows(sheetId: string, row: number, count: number): void {
    const endColumn = this.engine.sheet(sheetId).getColumnCount() - 1;
    const range = { startRow: row, endRow: row + count - 1, startColumn: 0, endColumn };
    this.run(RemoveRowByRangeCommand.id, sheetId, { range });
  }

  /** Makes cells bold; `run` happens while the engine is about it. */
  bold(sheetId: string, rect: Rect, run: () => void): void {
    const listening = this.engine.commands.beforeCommandExecuted(({ id }) => {
      if (id !== SetStyleCommand.id) return;
      listening.dispose();
      run();
    });
    this.run(SetStyleCommand.id, sheetId, { range: rangeOf(rect), style: { type: "bl", value: 1 } });
  }

  async addSheet(): Promise<void> {
    await this.engine.commands.executeCommand(InsertSheetCommand.id, { sheet: { rowCount: 1_000, columnCount: 26 } });
  }

  async duplicateSheet(sheetId: string): Promise<void> {
    await this.engine.commands.executeCommand(CopySheetCommand.id, this.target(sheetId));
  }

  async renameSheet(sheetId: string, name: string): Promise<void> {
    await this.engine.commands.executeCommand(SetWorksheetNameCommand.id, { ...this.target(sheetId), name });
  }

  async deleteSheet(sheetId: string): Promise<void> {
    await this.engine.commands.executeCommand(RemoveSheetCommand.id, this.target(sheetId));
  }

  /** How many formulas the engine reads from text while this runs. */
  async countReadFormulas(run: () => Promise<void>): Promise<number> {
    const lexer = this.engine.injector.get(Lexer);
    const read = lexer.treeBuilder.bind(lexer);
    let count = 0;
    lexer.treeBuilder = (...args) => {
      count++;
      return read(...args);
    };
    try {
      await run();
    } finally {
      lexer.treeBuilder = read;
    }
    return count;
  }

  /** How often the engine looks at a cell for a formula while this runs. */
  async countLooks(sheetId: string, row: number, column: number, run: () => Promise<void>): Promise<number> {
    const cell = this.engine.sheet(sheetId).getCellRaw(row, column);
    if (!cell) throw new Error("There is nothing in this cell to look at");
    let count = 0;
    Object.defineProperty(cell, "f", { get: () => void count++, configurable: true, enumerable: true });
    try {
      await run();
    } finally {
      Reflect.deleteProperty(cell, "f");
    }
    return count;
  }

  /** The formulas by sheet as the engine knows them, and as it finds them when it looks through all cells. */
  formulas(): { readonly known: object; readonly found: object } {
    const model = this.engine.formulaData;
    const look = () => FormulaDataModel.prototype.getFormulaData.call(model);
    return { known: withoutEmptyRows(model.getFormulaData()), found: withoutEmptyRows(look()) };
  }

  /** How many areas the engine watches because formulas depend on them. */
  countDependencies(): number {
    const manager = this.engine.injector.get(IDependencyManagerService) as unknown as {
      readonly _dependencyRTreeCache: { toJSON(): Record<string, Record<string, RTreeNode>> };
    };
    const sheets = Object.values(manager._dependencyRTreeCache.toJSON()).flatMap((unit) => Object.values(unit));
    return sheets.reduce((sum, node) => sum + leaves(node), 0);
  }

  private target(sheetId: string) {
    return { unitId: this.engine.unitId, subUnitId: sheetId };
  }

  private run(id: string, sheetId: string, params: object): void {
    const done = this.engine.commands.syncExecuteCommand<object, boolean>(id, { ...this.target(sheetId), ...params });
    if (!done) throw new Error(`The grid refused ${id}`);
  }
}

interface RTreeNode {
  readonly leaf?: boolean;
  readonly children?: readonly RTreeNode[];
}

function leaves({ leaf, children = [] }: RTreeNode): number {
  return leaf ? children.length : children.reduce((sum, child) => sum + leaves(child), 0);
}

type Nested = Record<string, Record<string, Record<string, object>>>;

function withoutEmptyRows(formulas: object): object {
  return Object.values(formulas as Record<string, Nested>).map((unit) =>
    Object.entries(unit).map(([sheetId, rows]) => [
      sheetId,
      Object.entries(rows).filter(([, cells]) => Object.keys(cells).length > 0),
    ]),
  );
}

function single(row: number, column: number): Rect {
  return { row, column, rowCount: 1, columnCount: 1 };
}
