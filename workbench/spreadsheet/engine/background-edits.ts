import type { IRange, Worksheet } from "@univerjs/core";
import { SetSelectionsOperation, SheetInterceptorService } from "@univerjs/sheets";
import type { Engine } from "./engine";

/**
 * Lets the engine's commands for rows and columns work on a sheet that is not shown. Of their own accord they take the
 * shown sheet for the one that loses cells, select what came or went, and show its sheet, even some time afterwards.
 */
export class BackgroundEdits {
  private readonly unselected = new WeakSet<object>();
  private edited: Worksheet | null = null;

  constructor(private readonly engine: Engine) {
    const { commands } = engine;
    const execute = commands.executeCommand.bind(commands);
    const executeAtOnce = commands.syncExecuteCommand.bind(commands);
    commands.executeCommand = ((id: string, ...rest: [object?]) =>
      this.isUnwanted(id, rest[0]) ? Promise.resolve(true) : execute(id, ...rest)) as typeof commands.executeCommand;
    commands.syncExecuteCommand = ((id: string, ...rest: [object?]) =>
      this.isUnwanted(id, rest[0]) ? true : executeAtOnce(id, ...rest)) as typeof commands.syncExecuteCommand;

    const interceptors = engine.injector.get(SheetInterceptorService);
    const before = interceptors.onCommandExecute.bind(interceptors);
    interceptors.onCommandExecute = (command) => this.asIfShown(() => before(command));
    const after = interceptors.afterCommandExecute.bind(interceptors);
    interceptors.afterCommandExecute = (command) => this.asIfShown(() => after(command));
  }

  /** @param range the very object that the command gets, by which its selecting is known again when it is redone. */
  run(sheetId: string, range: IRange, command: () => void): void {
    this.unselected.add(range);
    this.edited = this.engine.sheet(sheetId);
    try {
      command();
    } finally {
      this.edited = null;
    }
  }

  private isUnwanted(id: string, params: object | undefined): boolean {
    if (id !== SetSelectionsOperation.id) return false;
    const { selections = [] } = (params ?? {}) as { readonly selections?: readonly { readonly range: IRange }[] };
    return selections.some(({ range }) => this.unselected.has(range));
  }

  private asIfShown<T>(ask: () => T): T {
    const { edited } = this;
    if (!edited) return ask();
    const { workbook } = this.engine;
    const getActiveSheet = workbook.getActiveSheet.bind(workbook);
    workbook.getActiveSheet = (() => edited) as typeof workbook.getActiveSheet;
    try {
      return ask();
    } finally {
      workbook.getActiveSheet = getActiveSheet;
    }
  }
}
