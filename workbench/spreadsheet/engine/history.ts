import {
  CommandType,
  type IExecutionOptions,
  type IMutationInfo,
  type IUndoRedoItem,
  sequenceExecute,
} from "@univerjs/core";
import type { UndoState } from "../spreadsheet";
import type { Engine } from "./engine";

const HOST_STATE = "workbench.mutation.host-state";

const REPLAYS: ReadonlySet<string> = new Set(["univer.command.undo", "univer.command.redo"]);

interface Step {
  readonly undo: IMutationInfo<object>[];
  readonly redo: IMutationInfo<object>[];
}

/**
 * The steps that undo and redo take. The engine keeps the one stack, for what the user does in the grid and for what
 * is written through the interface; here several changes become one step of it.
 */
export class History {
  private step: Step | null = null;
  private ending: () => void = () => undefined;
  /** What goes with the user's change that is under way, until the engine tells of its step. */
  private attached: UndoState[] = [];
  private replaying = false;
  /** The same for the grid's own commands. */
  private commanded = false;

  constructor(
    private readonly engine: Engine,
    private readonly afterReplay: () => void,
  ) {
    const { commands, undoRedo } = engine;
    commands.registerCommand({
      id: HOST_STATE,
      type: CommandType.MUTATION,
      handler: (_, params?: { state: UndoState; direction: "undo" | "redo" }) => {
        params?.state[params.direction]();
        return true;
      },
    });
    commands.beforeCommandExecuted(({ id }) => {
      if (REPLAYS.has(id)) this.commanded = true;
    });
    commands.onCommandExecuted(({ id }) => {
      if (!REPLAYS.has(id)) return;
      this.commanded = false;
      this.attached = [];
      this.afterReplay();
    });
    const push = undoRedo.pushUndoRedo.bind(undoRedo);
    undoRedo.pushUndoRedo = (item: IUndoRedoItem) => {
      if (this.replaying) return;
      if (this.step && item.unitID === engine.unitId) {
        this.step.redo.push(...(item.redoMutations as IMutationInfo<object>[]));
        this.step.undo.unshift(...(item.undoMutations as IMutationInfo<object>[]));
      } else push(this.withAttached(item));
    };
  }

  /** Executes one mutation of the engine and remembers what takes it back. */
  mutate(
    mutation: { readonly id: string },
    params: object,
    undo: { readonly id: string },
    undoParams: object,
    options?: IExecutionOptions,
  ): void {
    this.execute(mutation.id, params, options);
    if (this.replaying) return;
    const step = { redo: [{ id: mutation.id, params }], undo: [{ id: undo.id, params: undoParams }] };
    if (this.step) {
      this.step.redo.push(...step.redo);
      this.step.undo.unshift(...step.undo);
    } else this.push(step);
  }

  execute(id: string, params: object, options?: IExecutionOptions): void {
    if (!this.engine.commands.syncExecuteCommand(id, params, options)) throw new Error(`The spreadsheet refused ${id}`);
  }

  /** Runs before each step is complete: for changes that wait until then. */
  beforeStepEnds(listener: () => void): void {
    this.ending = listener;
  }

  /** All that happens inside of `change` is one step. What was done before an exception stays and can be undone. */
  batch<T>(change: () => T, state?: UndoState): T {
    if (this.step) {
      const outer = this.step;
      try {
        return change();
      } finally {
        addState(outer, state);
      }
    }
    const step: Step = { undo: [], redo: [] };
    this.step = step;
    try {
      return change();
    } finally {
      try {
        this.ending();
      } finally {
        this.step = null;
        addState(step, state);
        if (!this.replaying) this.push(step);
      }
    }
  }

  /** Adds to the step of the user's change that is under way; what is undone or redone has its own. */
  attach(state: UndoState): void {
    if (!this.replaying) this.attached.push(state);
  }

  /** Whether what happens now is undone or redone. */
  isReplaying(): boolean {
    return this.replaying || this.commanded;
  }

  undo(): boolean {
    const item = this.engine.undoRedo.pitchTopUndoElement();
    if (!item) return false;
    this.replay(item.undoMutations);
    this.engine.undoRedo.popUndoToRedo();
    this.afterReplay();
    return true;
  }

  redo(): boolean {
    const item = this.engine.undoRedo.pitchTopRedoElement();
    if (!item) return false;
    this.replay(item.redoMutations);
    this.engine.undoRedo.popRedoToUndo();
    this.afterReplay();
    return true;
  }

  clear(): void {
    this.engine.undoRedo.clearUndoRedo(this.engine.unitId);
  }

  private withAttached(item: IUndoRedoItem): IUndoRedoItem {
    const states = this.attached;
    this.attached = [];
    if (states.length === 0 || item.unitID !== this.engine.unitId) return item;
    const step = (state: UndoState, direction: "undo" | "redo") => ({ id: HOST_STATE, params: { state, direction } });
    return {
      ...item,
      redoMutations: [...item.redoMutations, ...states.map((state) => step(state, "redo"))],
      undoMutations: [...item.undoMutations, ...states.map((state) => step(state, "undo")).reverse()],
    };
  }

  private replay(mutations: IMutationInfo[]): void {
    this.replaying = true;
    try {
      const { result, error } = sequenceExecute(mutations as IMutationInfo<object>[], this.engine.commands);
      if (!result) throw error ?? new Error("A step could not be taken back");
    } finally {
      this.replaying = false;
    }
  }

  private push({ undo, redo }: Step): void {
    if (redo.length === 0) return;
    this.engine.undoRedo.pushUndoRedo({ unitID: this.engine.unitId, undoMutations: undo, redoMutations: redo });
  }
}

function addState(step: Step, state: UndoState | undefined): void {
  if (!state) return;
  step.redo.push({ id: HOST_STATE, params: { state, direction: "redo" } });
  // Cells first, records after: the records then find the cells that belong to them.
  step.undo.push({ id: HOST_STATE, params: { state, direction: "undo" } });
}
