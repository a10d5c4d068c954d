import {
  CellValueType,
  type ICellData,
  type ICommandInfo,
  type Injector,
  type IRange,
  type Nullable,
} from "@univerjs/core";
import {
  ArrayValueObject,
  type BaseFunction,
  BaseReferenceObject,
  type BaseValueObject,
  CELL_INVERTED_INDEX_CACHE,
  FORMULA_REF_TO_ARRAY_CACHE,
  IDependencyManagerService,
  IFormulaRuntimeService,
  IFunctionService,
  type ISetFormulaCalculationStartMutation,
  LexerTreeBuilder,
} from "@univerjs/engine-formula";
import { TriggerCalculationController, UpdateFormulaController } from "@univerjs/sheets-formula";
import { MAX_COLUMNS, MAX_ROWS } from "../../formulas";
import { type CircularListener, findCircularReferences } from "./circular-references";
import { indexFormulas } from "./formula-index";
import { installConditionalAggregates } from "./functions/conditional-aggregates";
import { calculateDates } from "./functions/dates";
import { divideByEachCell } from "./functions/division";
import { keepTextArguments, readArrayConstants } from "./functions/literal-texts";
import type { VolatileAnswers } from "./functions/volatile";

/**
 * Every place where the engine (0.25.1) is made to behave differently from what its authors wrote. Each has a test
 * that fails without it: `createSpreadsheet({ headless: true, unpatched: ["sortOnCopy"] })`.
 */
export const patches = {
  /** SORT sorts the array that other formulas of the same range read; it now gets one of its own. */
  sortOnCopy(injector: Injector): void {
    const sort = injector.get(IFunctionService).getExecutor("SORT");
    if (!sort) return;
    const calculate = sort.calculate.bind(sort) as BaseFunction["calculate"];
    sort.calculate = (array: BaseValueObject, ...rest: BaseValueObject[]) =>
      calculate(array instanceof ArrayValueObject ? ownRows(array) : array, ...rest);
  },

  /** The index of cells by value that comparisons use treats errors as text; without it each cell is compared. */
  noComparisonIndex(): void {
    CELL_INVERTED_INDEX_CACHE.canUseCache = (_unit, _sheet, _column, from, to) => ({
      rowsInCache: [],
      rowsNotInCache: [[from, to]],
    });
    CELL_INVERTED_INDEX_CACHE.set = () => undefined;
    CELL_INVERTED_INDEX_CACHE.setContinueBuildingCache = () => undefined;
  },

  /** An unbalanced bracket or quote, as it stands while a user types, spoils how all later formulas are read. */
  lexerStartsClean(injector: Injector): void {
    const lexer = injector.get(LexerTreeBuilder) as unknown as LexerState & { _nodeMaker(...args: unknown[]): unknown };
    const read = lexer._nodeMaker.bind(lexer);
    lexer._nodeMaker = (...args) => {
      Object.assign(lexer, {
        _bracketState: [],
        _openBracketNormalIndexStack: [],
        _squareBracketState: 0,
        _tableBracketState: false,
        _bracesState: 0,
        _singleQuotationState: 0,
        _doubleQuotationState: 0,
        _colonState: false,
      } satisfies LexerState);
      return read(...args);
    };
  },

  /**
   * Where a formula refers to several places of a sheet, or to whole columns, the engine finds only some of them when
   * it takes the formula's dependencies out; and with the formulas of one sheet it takes out those of others that look
   * at it. Here each formula's dependencies are remembered and taken out one by one.
   */
  dependenciesAreTakenOutWhole(injector: Injector): void {
    const manager = injector.get(IDependencyManagerService) as unknown as DependencyManager;
    const ranges = new Map<number, readonly UnitRange[]>();
    const add = manager.addDependencyRTreeCache.bind(manager);
    const reset = manager.reset.bind(manager);
    const forget = manager._removeAllTreeMap.bind(manager);
    const takeOut = (treeId: number) => {
      const dependencies = ranges.get(treeId) ?? [];
      ranges.delete(treeId);
      manager._dependencyRTreeCache.bulkRemove(dependencies.map((each) => ({ ...each, id: treeId })));
    };
    manager.addDependencyRTreeCache = (tree) => {
      const now = tree.rangeList.map((each) => ({ ...each, range: whole(each.range) }));
      // The engine adds the dependencies of all formulas again for each calculation, and never stops growing.
      if (sameRanges(ranges.get(tree.treeId), now)) return;
      takeOut(tree.treeId);
      add(tree);
      ranges.set(tree.treeId, now);
    };
    manager.reset = () => {
      ranges.clear();
      reset();
    };
    manager._removeDependencyRTreeCache = takeOut;
    manager._removeDependencyRTreeCacheById = () => undefined;
    manager._removeAllTreeMap = (treeId) => {
      takeOut(treeId);
      forget(treeId);
    };
  },

  /** The engine keeps 2,000 to 5,000 formulas as it has read them; a larger workbook is read anew at each edit. */
  allFormulasStayRead(): void {
    const prototype = Object.getPrototypeOf(FORMULA_REF_TO_ARRAY_CACHE) as FormulaCache;
    if (sharedPatches.has("allFormulasStayRead")) return;
    sharedPatches.add("allFormulasStayRead");
    const { set } = prototype;
    prototype.set = function (this: FormulaCache, key, value) {
      if (this._cache.limit < READ_FORMULAS) this._cache.limit = READ_FORMULAS;
      set.call(this, key, value);
    };
  },

  /** The engine looks through every cell of the workbook for formulas, at each write and each calculation. */
  formulasAreIndexed(injector: Injector): void {
    indexFormulas(injector);
  },

  /**
   * A cell without a formula counts as blank when its text is empty, and the results of the calculation that runs, and
   * of spills, come without their formula: a formula that reads another's "" found a blank.
   */
  emptyTextsAreNoBlanks(): void {
    if (sharedPatches.has("emptyTextsAreNoBlanks")) return;
    sharedPatches.add("emptyTextsAreNoBlanks");
    const prototype = BaseReferenceObject.prototype as CellReader;
    const { getCellData } = prototype;
    prototype.getCellData = function (this: CellReader, row, column) {
      const cell = getCellData.call(this, row, column);
      if (cell?.v !== "" || cell.t !== CellValueType.STRING || cell.f || cell.si) return cell;
      const written = this.getCurrentActiveSheetData()?.cellData.getValue(row, column);
      return cell === written ? cell : { ...cell, f: RESULT };
    };
  },

  /** SUMIFS and its relatives look each value up instead of comparing all cells with each condition. */
  conditionsAreLookedUp(injector: Injector): void {
    installConditionalAggregates(injector);
  },

  /** Excel's spills are also stopped by merged cells and tables, and by the edge of its sheet, not of the one drawn so far. */
  spillsStopAtObstacles(injector: Injector, { isObstructed }: PatchHooks): void {
    const runtime = injector.get(IFormulaRuntimeService) as unknown as SpillChecks;
    const hasData = runtime._checkIfArrayFormulaRangeHasData.bind(runtime);
    runtime._checkIfArrayFormulaRangeHasData = (unitId, sheetId, row, column, range) =>
      isObstructed(sheetId, row, column, range) || hasData(unitId, sheetId, row, column, range);
    runtime._checkIfArrayFormulaExceeded = (_rows, _columns, { endRow, endColumn }) =>
      endRow >= MAX_ROWS || endColumn >= MAX_COLUMNS;
    // References may go as far as Excel's sheet; arrays may even be larger, then they do not fit.
    for (const [name, executor] of injector.get(IFunctionService).getExecutors()) {
      if (!executor.needsSheetRowColumnCount) continue;
      const factor = ARRAY_MAKERS.has(String(name)) ? 2 : 1;
      executor.setSheetRowColumnCount(factor * MAX_ROWS, factor * MAX_COLUMNS);
      executor.setSheetRowColumnCount = () => undefined;
    }
  },
  /** What depends on itself is 0, as in Excel, and is told to whoever asks. */
  circularReferencesAreZero(injector: Injector, { onCircular }: PatchHooks): void {
    findCircularReferences(injector, onCircular);
  },

  /** Every function reads a text that looks like a number as one; those that only hand it on now leave it a text. */
  textArgumentsStayText(injector: Injector): void {
    keepTextArguments(injector);
  },

  /** Array constants are cut at every comma, those within their texts too, and "5%" in them becomes a number. */
  arrayConstantsAreRead(): void {
    if (sharedPatches.has("arrayConstantsAreRead")) return;
    sharedPatches.add("arrayConstantsAreRead");
    readArrayConstants();
  },

  /** A number over a range is multiplied by the reciprocals of its cells, which can miss the quotient by its last bit. */
  quotientsAreExact(): void {
    if (sharedPatches.has("quotientsAreExact")) return;
    sharedPatches.add("quotientsAreExact");
    divideByEachCell();
  },

  /** EDATE forgets how long months are and takes no text for a date, EOMONTH no array, WORKDAY.INTL no cell. */
  datesAreCalculated(injector: Injector): void {
    calculateDates(injector);
  },

  /** The engine moves the references of what it calculates, which would then stand for what the user wrote. */
  sourcesStayWritten(injector: Injector, { isFollowed }: PatchHooks): void {
    const controller = injector.get(UpdateFormulaController) as unknown as ReferenceMover;
    const move = controller._getUpdateFormula.bind(controller);
    controller._getUpdateFormula = (command) => (isFollowed(command) ? { redos: [], undos: [] } : move(command));
  },

  /** RAND draws anew whenever its cell is calculated, which waiting for custom functions makes several times. */
  volatileAnswersHold(injector: Injector, { volatileAnswers }: PatchHooks): void {
    volatileAnswers.install(injector);
  },
} as const;

/** What patches need of the spreadsheet that they are applied to. */
export interface PatchHooks {
  readonly isObstructed: Obstruction;
  readonly onCircular: CircularListener;
  readonly volatileAnswers: VolatileAnswers;
  /** Whether the sources of formulas follow what a command does to sheets, rows, columns and cells. */
  readonly isFollowed: (command: ICommandInfo) => boolean;
}

/** Whether something else than contents is in the way of a spill from this cell into this range. */
export type Obstruction = (sheetId: string, row: number, column: number, range: IRange) => boolean;

/** What replaces something that all workbooks of a process share is done once. */
const sharedPatches = new Set<PatchName>();

const READ_FORMULAS = 200_000;

/** Stands for the formula of a cell of which the engine hands over only the result. */
const RESULT = "=";

interface CellReader {
  getCellData(this: CellReader, row: number, column: number): Nullable<ICellData>;
  getCurrentActiveSheetData():
    { readonly cellData: { getValue(row: number, column: number): Nullable<ICellData> } } | undefined;
}

interface FormulaCache {
  readonly _cache: { limit: number };
  set(this: FormulaCache, key: string, value: unknown): void;
}

interface UnitRange {
  readonly unitId: string;
  readonly sheetId: string;
  readonly range: IRange;
}

interface DependencyManager {
  readonly _dependencyRTreeCache: { bulkRemove(ranges: readonly (UnitRange & { readonly id: number })[]): void };
  reset(): void;
  addDependencyRTreeCache(tree: { readonly treeId: number; readonly rangeList: readonly UnitRange[] }): void;
  _removeDependencyRTreeCache(treeId: number): void;
  _removeDependencyRTreeCacheById(unitId: string, sheetId: string): void;
  _removeAllTreeMap(treeId: number): void;
}

interface ReferenceMover {
  _getUpdateFormula(command: ICommandInfo): { readonly redos: object[]; readonly undos: object[] };
}

interface SpillChecks {
  _checkIfArrayFormulaRangeHasData(unit: string, sheetId: string, row: number, column: number, range: IRange): boolean;
  _checkIfArrayFormulaExceeded(rows: number, columns: number, range: IRange): boolean;
}

const ARRAY_MAKERS: ReadonlySet<string> = new Set(["SEQUENCE", "RANDARRAY"]);

function sameRanges(one: readonly UnitRange[] | undefined, other: readonly UnitRange[]): boolean {
  if (one?.length !== other.length) return false;
  return one.every((each, index) => {
    const range = other[index];
    return (
      range?.unitId === each.unitId &&
      range.sheetId === each.sheetId &&
      range.range.startRow === each.range.startRow &&
      range.range.endRow === each.range.endRow &&
      range.range.startColumn === each.range.startColumn &&
      range.range.endColumn === each.range.endColumn
    );
  });
}

/** Whole rows and columns have no number for where they begin and end. */
function whole({ startRow, endRow, startColumn, endColumn }: IRange): IRange {
  return {
    startRow: Number.isNaN(startRow) ? 0 : startRow,
    startColumn: Number.isNaN(startColumn) ? 0 : startColumn,
    endRow: Number.isNaN(endRow) ? Infinity : endRow,
    endColumn: Number.isNaN(endColumn) ? Infinity : endColumn,
  };
}

interface LexerState {
  _bracketState: unknown[];
  _openBracketNormalIndexStack: unknown[];
  _squareBracketState: number;
  _tableBracketState: boolean;
  _bracesState: number;
  _singleQuotationState: number;
  _doubleQuotationState: number;
  _colonState: boolean;
}

export type PatchName = keyof typeof patches;

export function applyPatches(injector: Injector, leftOut: readonly PatchName[], hooks: PatchHooks): void {
  for (const name of Object.keys(patches) as PatchName[]) {
    if (!leftOut.includes(name)) patches[name](injector, hooks);
  }
}

function ownRows(array: ArrayValueObject): ArrayValueObject {
  return new Proxy(array, {
    get(target, member) {
      if (member === "getArrayValue") return () => target.getArrayValue().slice();
      const value: unknown = Reflect.get(target, member, target);
      return typeof value === "function" ? (value.bind(target) as unknown) : value;
    },
  });
}

/** What this spreadsheet needs of the engine's own timer: it waits 100 ms after each change before it calculates. */
export interface CalculationTrigger {
  queued(): boolean;
  /** What must be calculated because of the changes so far; the timer then has nothing left to do. */
  takeDirty(): Partial<ISetFormulaCalculationStartMutation>;
  onQueued(listener: () => void): void;
}

export function calculationTrigger(injector: Injector): CalculationTrigger {
  const controller = injector.get(TriggerCalculationController) as unknown as {
    _waitingCommandQueue: object[];
    _executingDirtyData: object;
    _setTimeoutKey: ReturnType<typeof setTimeout>;
    _mergeDirty(one: object, other: object): object;
    _generateDirty(commands: object[]): object;
  };
  let listener: () => void = () => undefined;
  const watched = (queue: object[]) => {
    const push = queue.push.bind(queue);
    queue.push = (...commands) => {
      const length = push(...commands);
      // The timer is set right after the push; by the next microtask it can be cleared.
      queueMicrotask(() => {
        clearTimeout(controller._setTimeoutKey);
        listener();
      });
      return length;
    };
    return queue;
  };
  controller._waitingCommandQueue = watched([...controller._waitingCommandQueue]);
  clearTimeout(controller._setTimeoutKey);
  return {
    queued: () => controller._waitingCommandQueue.length > 0,
    takeDirty() {
      clearTimeout(controller._setTimeoutKey);
      const queue = controller._waitingCommandQueue;
      controller._waitingCommandQueue = watched([]);
      controller._executingDirtyData = controller._mergeDirty(
        controller._executingDirtyData,
        controller._generateDirty(queue),
      );
      return { ...controller._executingDirtyData };
    },
    onQueued(next) {
      listener = next;
    },
  };
}
