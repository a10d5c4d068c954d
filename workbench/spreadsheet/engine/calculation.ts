import {
  type ISetFormulaCalculationNotificationMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import type { CustomFunctions } from "./custom-functions";
import type { Engine } from "./engine";
import type { FormulaCells } from "./formula-cells";
import type { VolatileAnswers } from "./functions/volatile";
import { type CalculationTrigger, calculationTrigger } from "./patches";

/** A chain of custom functions takes a round each; a spill that is referred to by "#" one more. */
const MAX_ROUNDS = 100;

const NOTHING_DIRTY = {
  forceCalculation: false,
  dirtyRanges: [],
  dirtyNameMap: {},
  dirtyDefinedNameMap: {},
  dirtySuperTableMap: {},
  dirtyUnitFeatureMap: {},
  dirtyUnitOtherFormulaMap: {},
  clearDependencyTreeCache: {},
};

/** Runs after the microtasks and the events that are due, in Node and in a browser. */
const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    if (typeof setImmediate === "function") setImmediate(resolve);
    else {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(null);
    }
  });

/** Starts the engine's calculation at once, waits for its end, and lets custom functions answer. */
export class Calculation {
  private readonly trigger: CalculationTrigger;
  private running = false;
  private waiters: (() => void)[] = [];
  private current: Promise<void> | null = null;
  private scheduled = false;
  private everything = false;
  private disposed = false;

  constructor(
    private readonly engine: Engine,
    private readonly formulas: FormulaCells,
    private readonly functions: CustomFunctions,
    private readonly volatileAnswers: VolatileAnswers,
    private readonly done: () => void,
  ) {
    this.trigger = calculationTrigger(engine.injector);
    this.trigger.onQueued(() => {
      this.schedule();
    });
    engine.commands.onCommandExecuted((command) => {
      if (command.id === SetFormulaCalculationStartMutation.id) this.running = true;
      if (command.id !== SetFormulaCalculationNotificationMutation.id) return;
      const { functionsExecutedState } = command.params as ISetFormulaCalculationNotificationMutation;
      if (functionsExecutedState === undefined) return;
      this.running = false;
      const waiters = this.waiters;
      this.waiters = [];
      for (const wake of waiters) wake();
    });
  }

  /** Resolves when nothing is left to calculate; calls join the calculation that is running. */
  async calculate(): Promise<void> {
    do {
      this.current ??= this.run().finally(() => {
        this.current = null;
      });
      await this.current;
    } while (!this.disposed && (this.trigger.queued() || this.everything));
  }

  recalculateAll(): void {
    this.everything = true;
    this.schedule();
  }

  dispose(): void {
    this.disposed = true;
  }

  /** A change in the grid is calculated without anyone asking for it. */
  schedule(): void {
    if (this.scheduled || this.disposed) return;
    this.scheduled = true;
    setTimeout(() => {
      this.scheduled = false;
      if (!this.disposed) void this.calculate();
    }, 0);
  }

  private async run(): Promise<void> {
    let calculated = false;
    // The engine learns of formulas that were just written by commands that are still to come.
    await nextTurn();
    for (let round = 0; round < MAX_ROUNDS && !this.disposed; round++) {
      this.formulas.recompile();
      if (await this.settle()) calculated = true;
      if (this.formulas.recompileSpillReferences()) continue;
      if (!this.functions.pending) break;
      const cells = await this.functions.answerRound();
      if (this.disposed) return;
      this.start({ ...NOTHING_DIRTY, dirtyRanges: cells.map((cell) => this.dirtyCell(cell)) });
      await this.end();
    }
    this.functions.forgetAnswers();
    this.volatileAnswers.forget();
    if (calculated) this.done();
  }

  /** Calculates until the engine's queue is empty. */
  private async settle(): Promise<boolean> {
    let calculated = false;
    while (!this.disposed && (this.running || this.everything || this.trigger.queued())) {
      if (!this.running) {
        const dirty = this.trigger.takeDirty();
        const all = this.everything;
        this.everything = false;
        this.start(all ? { ...dirty, forceCalculation: true } : dirty);
      }
      await this.end();
      calculated = true;
    }
    return calculated;
  }

  private start(dirty: object): void {
    this.running = true;
    this.volatileAnswers.startRound();
    this.engine.commands.syncExecuteCommand(SetFormulaCalculationStartMutation.id, { ...dirty }, { onlyLocal: true });
  }

  private async end(): Promise<void> {
    if (this.running) {
      await new Promise<void>((resolve) => {
        this.waiters.push(resolve);
      });
    }
    // The engine writes the results right after it has announced the end.
    await nextTurn();
  }

  private dirtyCell({ sheetId, row, column }: { sheetId: string; row: number; column: number }) {
    const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
    return { unitId: this.engine.unitId, sheetId, range };
  }
}
