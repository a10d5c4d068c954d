import {
  CommandType,
  type ICellData,
  type ICommandInfo,
  ICommandService,
  type Injector,
  isFormulaId,
  isFormulaString,
  IUniverInstanceService,
  type Nullable,
  type ObjectMatrix,
  UniverInstanceType,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import {
  InsertSheetMutation,
  type ISetRangeValuesMutationParams,
  RemoveSheetMutation,
  SetFrozenMutation,
  SetRangeValuesMutation,
  SetTabColorMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetHideMutation,
  SetWorksheetRowCountMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
  ToggleGridlinesMutation,
} from "@univerjs/sheets";

type Places<T> = Record<number, Record<number, T>>;
type Formulas = Places<{ readonly f: string }>;
type Written = Places<Nullable<ICellData>>;

interface SheetFormulas {
  formulas: Formulas;
  /** The engine works on them while more is written: then what it has got stays as it is. */
  handedOut: boolean;
  /** A cell names another one's formula by an id; the engine finds those itself. */
  shares: boolean;
  /** Cells that were written since, or are just being written. */
  readonly written: Written[];
}

/**
 * Where formulas stand. The engine looks through every cell of the workbook for them, twice at each write and twice at
 * each calculation; here a sheet is looked through once, and then only what is written.
 */
export function indexFormulas(injector: Injector): void {
  const model = injector.get(FormulaDataModel);
  const index = new FormulaIndex(injector.get(IUniverInstanceService));
  const commands = injector.get(ICommandService);
  commands.beforeCommandExecuted((command) => {
    index.follow(command);
  });
  commands.onCommandExecuted((command) => {
    index.follow(command);
  });
  const search = model.getFormulaData.bind(model);
  model.getFormulaData = () => index.all() ?? search();
  const compare = model.updateFormulaData.bind(model);
  model.updateFormulaData = (unitId, sheetId, cells) =>
    (index.changes(unitId, sheetId, cells as Written) as ReturnType<typeof compare> | null) ??
    compare(unitId, sheetId, cells);
}

class FormulaIndex {
  private sheets = new WeakMap<object, SheetFormulas>();

  constructor(private readonly instances: IUniverInstanceService) {}

  /** The formulas of all workbooks by sheet; null where one shares formulas. */
  all(): ReturnType<FormulaDataModel["getFormulaData"]> | null {
    const found: Record<string, Record<string, Formulas>> = {};
    for (const workbook of this.instances.getAllUnitsForType<Workbook>(UniverInstanceType.UNIVER_SHEET)) {
      const bySheet: Record<string, Formulas> = {};
      for (const sheet of workbook.getSheets()) {
        const known = this.of(sheet);
        if (known.shares) return null;
        known.handedOut = true;
        bySheet[sheet.getSheetId()] = known.formulas;
      }
      found[workbook.getUnitId()] = bySheet;
    }
    return found;
  }

  /** Which formulas come (theirs) and go (null) when these cells are written; null where formulas are shared. */
  changes(unitId: string, sheetId: string, cells: Written): Places<{ f: string } | null> | null {
    const sheet = this.instances.getUnit<Workbook>(unitId)?.getSheetBySheetId(sheetId);
    if (!sheet) return null;
    const { formulas, shares } = this.of(sheet);
    if (shares) return null;
    const changes: Places<{ f: string } | null> = {};
    let sharing = false;
    forEach(cells, (row, column, cell) => {
      if (isFormulaId(cell?.si)) sharing = true;
      const formula = cell?.f;
      if (isFormulaString(formula)) (changes[row] ??= {})[column] = { f: formula as string };
      else if (formulas[row]?.[column]) (changes[row] ??= {})[column] = null;
    });
    return sharing ? null : changes;
  }

  /**
   * Hears of each command before and after it: a look in between must neither miss what is written nor take it for
   * there already.
   */
  follow({ id, type, params }: Readonly<ICommandInfo>): void {
    if (type !== CommandType.MUTATION || id.startsWith(OF_CALCULATION) || LEAVE_FORMULAS.has(id)) return;
    if (id !== SetRangeValuesMutation.id) {
      this.sheets = new WeakMap();
      return;
    }
    const { unitId, subUnitId, cellValue } = params as ISetRangeValuesMutationParams;
    const sheet = this.instances.getUnit<Workbook>(unitId)?.getSheetBySheetId(subUnitId);
    const written = sheet && this.sheets.get(sheet.getCellMatrix())?.written;
    if (written && cellValue && written.at(-1) !== cellValue) written.push(cellValue as Written);
  }

  private of(sheet: Worksheet): SheetFormulas {
    const cells = sheet.getCellMatrix();
    let known = this.sheets.get(cells);
    if (!known) {
      known = { formulas: {}, handedOut: false, shares: false, written: [cells.getMatrix() as Written] };
      this.sheets.set(cells, known);
    }
    readWritten(known, cells);
    return known;
  }
}

function readWritten(known: SheetFormulas, cells: ObjectMatrix<Nullable<ICellData>>): void {
  const change = (row: number, column: number, formula: string | undefined) => {
    if (known.handedOut) {
      known.formulas = copyOf(known.formulas);
      known.handedOut = false;
    }
    if (formula !== undefined) (known.formulas[row] ??= {})[column] = { f: formula };
    else Reflect.deleteProperty(known.formulas[row] ?? {}, column);
  };
  for (const written of known.written.splice(0)) {
    forEach(written, (row, column) => {
      const cell = cells.getValue(row, column);
      if (isFormulaId(cell?.si)) known.shares = true;
      const formula = isFormulaString(cell?.f) ? (cell?.f as string) : undefined;
      if (known.formulas[row]?.[column]?.f !== formula) change(row, column, formula);
    });
  }
}

function copyOf(formulas: Formulas): Formulas {
  const copy: Formulas = {};
  forEachRow(formulas, (row, cells) => {
    copy[row] = { ...cells };
  });
  return copy;
}

function forEach<T>(places: Places<T>, visit: (row: number, column: number, value: T) => void): void {
  forEachRow(places, (row, cells) => {
    for (const column in cells) visit(row, Number(column), cells[column] as T);
  });
}

function forEachRow<T>(places: Places<T>, visit: (row: number, cells: Record<number, T>) => void): void {
  for (const row in places) {
    const cells = places[row];
    if (cells) visit(Number(row), cells);
  }
}

const OF_CALCULATION = "formula.mutation.";

/** What leaves every cell where it is and as it is, and is done often. A new or deleted sheet leaves the others' cells. */
const LEAVE_FORMULAS: ReadonlySet<string> = new Set(
  [
    InsertSheetMutation,
    RemoveSheetMutation,
    SetFrozenMutation,
    SetTabColorMutation,
    SetWorksheetColumnCountMutation,
    SetWorksheetColWidthMutation,
    SetWorksheetHideMutation,
    SetWorksheetRowCountMutation,
    SetWorksheetRowHeightMutation,
    SetWorksheetRowIsAutoHeightMutation,
    ToggleGridlinesMutation,
  ].map(({ id }) => id),
);
