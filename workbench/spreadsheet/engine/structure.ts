import {
  Direction,
  type ICellData,
  type ICommandInfo,
  type IMutationInfo,
  type IRange,
  type Nullable,
} from "@univerjs/core";
import {
  InsertColByRangeCommand,
  InsertColCommand,
  InsertRowByRangeCommand,
  InsertRowCommand,
  MoveColsCommand,
  MoveRangeCommand,
  MoveRowsCommand,
  RemoveColByRangeCommand,
  RemoveColCommand,
  RemoveRowByRangeCommand,
  RemoveRowCommand,
  RemoveSheetCommand,
  SetRangeValuesMutation,
  SetWorksheetNameCommand,
  SheetInterceptorService,
} from "@univerjs/sheets";
import { loseInFormula, shiftFormula, shiftSpan, type StructureChange } from "../../formulas";
import { FOLLOWING } from "./announcements";
import { BackgroundEdits } from "./background-edits";
import type { Engine } from "./engine";
import { cellExtra, type FormulaCells, formulaSource } from "./formula-cells";
import type { History } from "./history";
import { rectOf } from "./spills";

type Cells = Record<number, Record<number, ICellData>>;
interface Place {
  readonly row: number;
  readonly column: number;
}

/** Rows and columns come and go; the sources of all formulas follow, in the same undo step. */
export class Structure {
  private readonly background: BackgroundEdits;

  constructor(
    private readonly engine: Engine,
    private readonly history: History,
    private readonly formulas: FormulaCells,
  ) {
    this.background = new BackgroundEdits(engine);
    const interceptors = engine.injector.get(SheetInterceptorService);
    const ask = interceptors.onCommandExecute.bind(interceptors);
    interceptors.onCommandExecute = (command) => {
      const answer = ask(command);
      // What the engine's other parts write for such a change is no edit of the cells.
      if (this.changesOf(command)) for (const { params } of [...answer.redos, ...answer.undos]) mark(params);
      return answer;
    };
    interceptors.interceptCommand({
      getMutations: (command) => {
        const changes = this.changesOf(command);
        if (!changes) return { redos: [], undos: [] };
        return this.sourceMutations(changes.changes, changes.sheetId);
      },
    });
  }

  insertRows(sheetId: string, row: number, count: number): void {
    const endColumn = this.engine.sheet(sheetId).getColumnCount() - 1;
    this.run(InsertRowByRangeCommand.id, sheetId, { ...rows(row, count, endColumn), direction: Direction.UP });
  }

  deleteRows(sheetId: string, row: number, count: number): void {
    const endColumn = this.engine.sheet(sheetId).getColumnCount() - 1;
    this.run(RemoveRowByRangeCommand.id, sheetId, rows(row, count, endColumn));
  }

  insertColumns(sheetId: string, column: number, count: number): void {
    const endRow = this.engine.sheet(sheetId).getRowCount() - 1;
    this.run(InsertColByRangeCommand.id, sheetId, { ...columns(column, count, endRow), direction: Direction.LEFT });
  }

  deleteColumns(sheetId: string, column: number, count: number): void {
    const endRow = this.engine.sheet(sheetId).getRowCount() - 1;
    this.run(RemoveColByRangeCommand.id, sheetId, columns(column, count, endRow));
  }

  /** Lets the sources of all formulas follow a change that the engine makes without a command. */
  follow(change: StructureChange): void {
    const { redos, undos } = this.sourceMutations([change], null);
    for (const [index, redo] of redos.entries()) {
      const undo = undos[index];
      if (undo) this.history.mutate(redo, redo.params, undo, undo.params);
    }
  }

  /** Writes the sources of all formulas that a rewriting changes. */
  rewrite(change: (source: string, sheetId: string, row: number, column: number) => string): void {
    for (const sheet of this.engine.workbook.getSheets()) {
      const sheetId = sheet.getSheetId();
      const after: Cells = {};
      const before: Cells = {};
      sheet.getCellMatrix().forValue((row, column, cell: Nullable<ICellData>) => {
        const source = formulaSource(cell);
        if (source === null || !cell) return;
        const changed = change(source, sheetId, row, column);
        if (changed === source) return;
        put(before, row, column, { f: cell.f ?? null, custom: { ...cell.custom } });
        const formula = { source: changed, sheetId, row, column };
        put(after, row, column, { f: cell.f ?? null, custom: { ...cellExtra(cell), formula } });
      });
      if (Object.keys(after).length === 0) continue;
      const target = { unitId: this.engine.unitId, subUnitId: sheetId, ...FOLLOWING };
      const set = (cellValue: Cells) => ({ ...target, cellValue });
      this.history.mutate(SetRangeValuesMutation, set(after), SetRangeValuesMutation, set(before));
    }
  }

  /** Whether the sources of formulas follow what a command does, so that the engine need not move references. */
  isFollowed(command: ICommandInfo): boolean {
    return this.changesOf(command) !== null;
  }

  private run(id: string, sheetId: string, params: { readonly range: IRange; readonly direction?: Direction }): void {
    this.background.run(sheetId, params.range, () => {
      this.history.execute(id, { unitId: this.engine.unitId, subUnitId: sheetId, ...params });
    });
  }

  private changesOf(command: ICommandInfo): { changes: StructureChange[]; sheetId: string | null } | null {
    const params = (command.params ?? {}) as {
      subUnitId?: string;
      range?: IRange;
      fromRange?: IRange;
      toRange?: IRange;
      toSubUnitId?: string;
      name?: string;
    };
    const sheetId = params.subUnitId ?? this.engine.workbook.getActiveSheet().getSheetId();
    const sheet = this.engine.workbook.getSheetBySheetId(sheetId)?.getName();
    if (sheet === undefined) return null;
    const { range, fromRange, toRange } = params;
    const change = (kind: "insertRows" | "deleteRows" | "insertColumns" | "deleteColumns", at: IRange) => {
      const byRow = kind === "insertRows" || kind === "deleteRows";
      const index = byRow ? at.startRow : at.startColumn;
      const count = (byRow ? at.endRow : at.endColumn) - index + 1;
      return { changes: [{ kind, sheet, index, count }], sheetId };
    };
    switch (command.id) {
      case InsertRowCommand.id:
        return range ? change("insertRows", range) : null;
      case RemoveRowCommand.id:
        return range ? change("deleteRows", range) : null;
      case InsertColCommand.id:
        return range ? change("insertColumns", range) : null;
      case RemoveColCommand.id:
        return range ? change("deleteColumns", range) : null;
      case SetWorksheetNameCommand.id:
        return { changes: [{ kind: "renameSheet", sheet, name: params.name ?? sheet }], sheetId: null };
      case RemoveSheetCommand.id:
        return { changes: [{ kind: "deleteSheet", sheet }], sheetId: null };
      case MoveRangeCommand.id:
        if (!fromRange || !toRange) return null;
        return {
          changes: [
            {
              kind: "moveCells",
              sheet,
              rect: rectOf(fromRange),
              toSheet: this.engine.sheet(params.toSubUnitId ?? sheetId).getName(),
              row: toRange.startRow,
              column: toRange.startColumn,
            },
          ],
          sheetId,
        };
      case MoveRowsCommand.id:
      case MoveColsCommand.id:
        return null;
      default:
        return null;
    }
  }

  /**
   * What writes the formulas as they read after the changes, to be executed when the cells have moved.
   * @param movedSheetId the sheet whose cells move with the change; all its formulas are written, at their new places.
   */
  private sourceMutations(changes: readonly StructureChange[], movedSheetId: string | null) {
    const redos: IMutationInfo<object>[] = [];
    const undos: IMutationInfo<object>[] = [];
    const lost = changes.flatMap((change) => this.formulas.lostTables(change));
    for (const sheet of this.engine.workbook.getSheets()) {
      const sheetId = sheet.getSheetId();
      const home = sheet.getName();
      // The sheet that goes takes its formulas along; and what can't be written would end the whole change.
      if (changes.some((change) => change.kind === "deleteSheet" && change.sheet === home)) continue;
      const after: Cells = {};
      const before: Cells = {};
      const vacated: Place[] = [];
      const filled: Place[] = [];
      sheet.getCellMatrix().forValue((row, column, cell: Nullable<ICellData>) => {
        const source = formulaSource(cell);
        if (source === null || !cell) return;
        const place = sheetId === movedSheetId ? newPlace({ row, column }, changes) : { row, column };
        const shifted = loseInFormula(
          changes.reduce((text, change) => shiftFormula(text, home, change), source),
          lost,
        );
        const moved = place?.row !== row || place.column !== column;
        if (!moved && shifted === source) return;
        put(before, row, column, { f: cell.f ?? null, custom: { ...cell.custom } });
        if (moved) vacated.push({ row, column });
        if (!place) return;
        const formula = { source: shifted, sheetId, row: place.row, column: place.column };
        const f = this.formulas.compileQuietly(shifted, sheetId, place.row, place.column);
        put(after, place.row, place.column, { f, custom: { ...cellExtra(cell), formula } });
        if (moved) filled.push(place);
      });
      for (const { row, column } of vacated) if (!after[row]?.[column]) put(after, row, column, { f: null, si: null });
      for (const { row, column } of filled) if (!before[row]?.[column]) put(before, row, column, { f: null, si: null });
      if (Object.keys(after).length === 0 && Object.keys(before).length === 0) continue;
      const target = { unitId: this.engine.unitId, subUnitId: sheetId, ...FOLLOWING };
      redos.push({ id: SetRangeValuesMutation.id, params: { ...target, cellValue: after } });
      undos.push({ id: SetRangeValuesMutation.id, params: { ...target, cellValue: before } });
    }
    return { redos, undos };
  }
}

function mark(params: object | undefined): void {
  if (params && "cellValue" in params) Object.assign(params, FOLLOWING);
}

/** Where a cell of the changed sheet lies afterwards; null when it is deleted. */
function newPlace(place: Place, changes: readonly StructureChange[]): Place | null {
  let { row, column } = place;
  for (const change of changes) {
    if (change.kind === "insertRows" || change.kind === "deleteRows") {
      const span = shiftSpan(row, row, change.kind === "insertRows", change.index, change.count);
      if (!span) return null;
      row = span.first;
    } else if (change.kind === "insertColumns" || change.kind === "deleteColumns") {
      const span = shiftSpan(column, column, change.kind === "insertColumns", change.index, change.count);
      if (!span) return null;
      column = span.first;
    }
  }
  return { row, column };
}

function put(cells: Cells, row: number, column: number, cell: ICellData): void {
  (cells[row] ??= {})[column] = cell;
}

function rows(row: number, count: number, endColumn: number): { range: IRange } {
  return { range: { startRow: row, endRow: row + count - 1, startColumn: 0, endColumn } };
}

function columns(column: number, count: number, endRow: number): { range: IRange } {
  return { range: { startRow: 0, endRow, startColumn: column, endColumn: column + count - 1 } };
}
