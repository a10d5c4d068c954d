import { type ICellData, type ICommandInfo, type IExecutionOptions, type Nullable, ObjectMatrix } from "@univerjs/core";
import { type ISetRangeValuesMutationParams, SetRangeValuesMutation } from "@univerjs/sheets";
import type { NameRecord, Rect, TableRecord } from "../../document";
import {
  compileFormula,
  type CompileContext,
  type Definitions,
  FormulaSyntaxError,
  FormulaTooLargeError,
  type LostTable,
  lostTables,
  moveFormula,
  sameName,
  type StructureChange,
} from "../../formulas";
import { FOLLOWING } from "./announcements";
import type { FormulaPlace } from "./circular-references";
import type { Engine } from "./engine";
import type { ErrorMessage } from "./error-messages";
import type { FormatApart } from "./formats";
import { keepText } from "./values";

/** What the spreadsheet keeps with a cell beside the engine's own members; it moves, copies and is undone with it. */
export interface CellExtra {
  /** The formula as the user wrote it, with its leading "=", and where: a copy elsewhere has its references moved. */
  readonly formula?: {
    readonly source: string;
    readonly sheetId: string;
    readonly row: number;
    readonly column: number;
  };
  readonly format?: FormatApart;
  /** What custom functions, by name, said of their errors when the formula was calculated last. */
  readonly errors?: Readonly<Record<string, readonly ErrorMessage[]>>;
}

export function cellExtra(cell: Nullable<ICellData>): CellExtra {
  return (cell?.custom as CellExtra | undefined) ?? {};
}

/** The source of the formula in a cell, or null where the cell holds none. */
export function formulaSource(cell: Nullable<ICellData>): string | null {
  if (!cell?.f) return null;
  return cellExtra(cell).formula?.source ?? cell.f;
}

type Cells = Record<number, Record<number, Nullable<ICellData>>>;

/**
 * Keeps the user's formulas beside the compiled ones that the engine calculates. Whatever writes a cell passes here
 * first: this interface, typing in the grid, filling, pasting, undo.
 */
export class FormulaCells {
  private tables: readonly TableRecord[] = [];
  private names: readonly NameRecord[] = [];
  private definitions: Definitions | null = null;
  private stale = false;
  private spillsAreUsed = false;

  constructor(
    private readonly engine: () => Engine,
    private readonly spillOf: (sheetId: string, row: number, column: number) => Rect | null,
  ) {}

  define(tables: readonly TableRecord[], names: readonly NameRecord[]): void {
    this.tables = tables;
    this.names = names;
    this.invalidate();
  }

  tableRects(sheetId: string): Rect[] {
    return this.tables.filter((table) => table.sheetId === sheetId).map(({ rect }) => rect);
  }

  /** What the tables lose by a change that is about to come. */
  lostTables(change: StructureChange): LostTable[] {
    this.definitions ??= this.readDefinitions();
    return lostTables(this.definitions.tables, change);
  }

  isFormula({ sheetId, row, column }: FormulaPlace): boolean {
    return formulaSource(this.engine().workbook.getSheetBySheetId(sheetId)?.getCellRaw(row, column)) !== null;
  }

  /** Sheets, tables or names changed: formulas are compiled anew before the next calculation. */
  invalidate(): void {
    this.definitions = null;
    this.stale = true;
  }

  /**
   * The cell to be written for a formula.
   * @throws FormulaSyntaxError
   */
  cellFor(source: string, sheetId: string, row: number, column: number, extra: CellExtra = {}): ICellData {
    const formula = this.compile(source, sheetId, row, column);
    return {
      v: null,
      t: null,
      p: null,
      si: null,
      f: formula,
      custom: { ...extra, formula: { source, sheetId, row, column } },
    };
  }

  /** Hears each command before it is executed and rewrites the formulas that it is about to write. */
  readonly beforeCommand = (command: Readonly<ICommandInfo>, options?: IExecutionOptions): void => {
    if (command.id !== SetRangeValuesMutation.id) return;
    const { cellValue, subUnitId } = command.params as ISetRangeValuesMutationParams;
    if (!cellValue) return;
    if (options?.["applyFormulaCalculationResult"]) {
      forEachCell(cellValue as Cells, (cell) => {
        // A result brings its value only: the cell's format is the user's, its source stays.
        Reflect.deleteProperty(cell, "s");
        Reflect.deleteProperty(cell, "custom");
        keepText(cell);
      });
      return;
    }
    if (options?.onlyLocal) return;
    forEachCell(cellValue as Cells, (cell, row, column) => {
      this.rewrite(cell, cellValue as Cells, subUnitId, row, column);
    });
  };

  /** After a change of definitions, compiles all formulas anew. */
  recompile(): void {
    if (!this.stale) return;
    this.stale = false;
    this.compileAgain(() => true);
  }

  /** After a calculation, points "F1#" to where F1 spills now. Answers whether anything has changed. */
  recompileSpillReferences(): boolean {
    return this.spillsAreUsed && this.compileAgain((source) => source.includes("#"));
  }

  private compileAgain(concerns: (source: string) => boolean): boolean {
    let changed = false;
    for (const sheet of this.engine().workbook.getSheets()) {
      const sheetId = sheet.getSheetId();
      const cells: Cells = {};
      sheet.getCellMatrix().forValue((row, column, cell: Nullable<ICellData>) => {
        const source = formulaSource(cell);
        if (source === null || !cell || !concerns(source)) return;
        const compiled = this.compileQuietly(source, sheetId, row, column);
        if (compiled === cell.f) return;
        (cells[row] ??= {})[column] = { f: compiled, custom: cell.custom ?? null };
        changed = true;
      });
      if (Object.keys(cells).length === 0) continue;
      const { commands, unitId } = this.engine();
      commands.syncExecuteCommand(SetRangeValuesMutation.id, {
        unitId,
        subUnitId: sheetId,
        cellValue: cells,
        ...FOLLOWING,
      });
    }
    return changed;
  }

  private rewrite(cell: ICellData, all: Cells, sheetId: string, row: number, column: number): void {
    const formula = cellExtra(cell).formula;
    if (cell.si && !cell.f) this.resolveShared(cell, all, sheetId, row, column);
    if (cell.f === null || cell.f === undefined) {
      // Contents were replaced by a value: the old formula's source goes with it.
      if (cell.f === null && cell.v !== undefined && formula) cell.custom = withoutFormula(cell);
      return;
    }
    if (cell.f === "") return;
    if (formula && formula.sheetId === sheetId && formula.row === row && formula.column === column) return;
    const source = formula
      ? moveFormula(formula.source, row - formula.row, column - formula.column)
      : cell.f.startsWith("=")
        ? cell.f
        : `=${cell.f}`;
    cell.f = this.compileQuietly(source, sheetId, row, column);
    cell.si = null;
    cell.custom = { ...cell.custom, formula: { source, sheetId, row, column } };
  }

  /** A filled or pasted cell may name another cell's formula by an id instead of having one. */
  private resolveShared(cell: ICellData, all: Cells, sheetId: string, row: number, column: number): void {
    const origin = findShared(all, cell.si ?? "") ?? this.findSharedInSheet(sheetId, cell.si ?? "");
    if (!origin) return;
    const source = formulaSource(origin.cell);
    if (source === null) return;
    const moved = moveFormula(source, row - origin.row, column - origin.column);
    cell.f = this.compileQuietly(moved, sheetId, row, column);
    cell.si = null;
    cell.custom = { ...cell.custom, formula: { source: moved, sheetId, row, column } };
  }

  private findSharedInSheet(sheetId: string, id: string) {
    let found: { cell: ICellData; row: number; column: number } | null = null;
    this.engine()
      .sheet(sheetId)
      .getCellMatrix()
      .forValue((row, column, cell: Nullable<ICellData>) => {
        if (cell?.si !== id || !cell.f) return;
        found = { cell, row, column };
        return false;
      });
    return found as { cell: ICellData; row: number; column: number } | null;
  }

  /** A formula with an error of syntax stays as it was typed; the engine then shows its error value. */
  compileQuietly(source: string, sheetId: string, row: number, column: number): string {
    try {
      return this.compile(source, sheetId, row, column);
    } catch (error) {
      if (error instanceof FormulaTooLargeError) return "=#VALUE!";
      if (error instanceof FormulaSyntaxError) return source;
      throw error;
    }
  }

  private compile(source: string, sheetId: string, row: number, column: number): string {
    const compiled = compileFormula(source, this.context(sheetId, row, column));
    if (compiled.usesSpills) this.spillsAreUsed = true;
    return compiled.formula;
  }

  private context(sheetId: string, row: number, column: number): CompileContext {
    this.definitions ??= this.readDefinitions();
    return {
      ...this.definitions,
      cell: { sheet: this.engine().sheet(sheetId).getName(), row, column },
      spillOf: (sheetName, spillRow, spillColumn) => {
        const sheet = this.engine()
          .workbook.getSheets()
          .find((candidate) => sameName(candidate.getName(), sheetName));
        return sheet ? this.spillOf(sheet.getSheetId(), spillRow, spillColumn) : null;
      },
    };
  }

  private readDefinitions(): Definitions {
    const { workbook } = this.engine();
    const sheetName = (id: string) => workbook.getSheetBySheetId(id)?.getName();
    return {
      tables: this.tables.flatMap((table) => {
        const sheet = sheetName(table.sheetId);
        return sheet === undefined ? [] : [{ ...table, sheet, columns: table.columns.map(({ name }) => name) }];
      }),
      names: this.names.map(({ name, scope, formula }) => ({
        name,
        formula,
        scope: scope === null ? null : (sheetName(scope) ?? null),
      })),
    };
  }
}

function withoutFormula(cell: ICellData): ICellData["custom"] {
  const { format } = cellExtra(cell);
  return format ? { format } : null;
}

function forEachCell(cells: Cells, visit: (cell: ICellData, row: number, column: number) => void): void {
  new ObjectMatrix<Nullable<ICellData>>(cells).forValue((row, column, cell) => {
    if (cell) visit(cell, row, column);
  });
}

function findShared(cells: Cells, id: string) {
  let found: { cell: ICellData; row: number; column: number } | null = null;
  forEachCell(cells, (cell, row, column) => {
    if (cell.si === id && cell.f) found ??= { cell, row, column };
  });
  return found as { cell: ICellData; row: number; column: number } | null;
}
