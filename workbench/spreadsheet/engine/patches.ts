import type { Injector } from "@univerjs/core";
import {
  ArrayValueObject,
  type BaseFunction,
  type BaseValueObject,
  CELL_INVERTED_INDEX_CACHE,
  IFunctionService,
  type ISetFormulaCalculationStartMutation,
  LexerTreeBuilder,
} from "@univerjs/engine-formula";
import { TriggerCalculationController } from "@univerjs/sheets-formula";

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
} as const;

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

export function applyPatches(injector: Injector, leftOut: readonly PatchName[]): void {
  for (const [name, apply] of Object.entries(patches) as [PatchName, (injector: Injector) => void][]) {
    if (!leftOut.includes(name)) apply(injector);
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
