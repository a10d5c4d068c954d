import type { ICommandInfo } from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  type ISetRangeValuesMutationParams,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetWorksheetActiveOperation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
} from "@univerjs/sheets";
import type { SpreadsheetEvents } from "../spreadsheet";
import { boundingRect } from "./cells";
import type { Engine } from "./engine";

type Listeners = { [Event in keyof SpreadsheetEvents]: Set<(detail: SpreadsheetEvents[Event]) => void> };

/** Tells listeners, in the spreadsheet's own words, what the engine has done. */
export class Announcements {
  private readonly listeners: Listeners = {
    changed: new Set(),
    selected: new Set(),
    activated: new Set(),
    structure: new Set(),
    calculated: new Set(),
  };
  private readonly names = new Map<string, string>();

  /**
   * @param isHost whether a change comes through the interface and not from a user
   * @param isUndone whether a change is a step that is undone or redone
   * @param onStructure runs before listeners hear that sheets, rows or columns came, went or got another name
   */
  constructor(
    private readonly engine: Engine,
    private readonly isHost: () => boolean,
    private readonly isUndone: () => boolean,
    private readonly onStructure: () => void,
  ) {
    engine.commands.onCommandExecuted((command, options) => {
      if (!options?.onlyLocal) this.announce(command);
    });
    this.rememberNames();
  }

  on<Event extends keyof SpreadsheetEvents>(event: Event, listener: (detail: SpreadsheetEvents[Event]) => void) {
    this.listeners[event].add(listener);
    return () => {
      this.listeners[event].delete(listener);
    };
  }

  emit<Event extends keyof SpreadsheetEvents>(event: Event, detail: SpreadsheetEvents[Event]): void {
    for (const listener of this.listeners[event]) listener(detail);
  }

  private announce({ id, params }: Readonly<ICommandInfo>): void {
    const { subUnitId: sheetId = "" } = (params ?? {}) as { subUnitId?: string };
    switch (id) {
      case SetRangeValuesMutation.id: {
        const { cellValue } = params as ISetRangeValuesMutationParams;
        if (isFollowing(params)) return;
        const rect = cellValue && changesContents(cellValue) ? boundingRect(cellValue) : null;
        const origin = this.isUndone() ? "undo" : this.isHost() ? "host" : "user";
        if (rect) this.emit("changed", { sheetId, rect, origin });
        return;
      }
      case InsertRowMutation.id:
      case RemoveRowMutation.id:
      case InsertColMutation.id:
      case RemoveColMutation.id:
        this.announceLines(id, params as LinesParams, sheetId);
        return;
      case InsertSheetMutation.id:
        this.structure({ kind: "addSheet", sheetId: (params as { sheet: { id: string } }).sheet.id });
        return;
      case RemoveSheetMutation.id:
        this.structure({ kind: "deleteSheet", sheetId });
        return;
      case SetWorksheetOrderMutation.id:
        this.emit("structure", { kind: "moveSheet", sheetId });
        return;
      case SetWorksheetNameMutation.id: {
        const { name } = params as { name: string };
        this.structure({ kind: "renameSheet", sheetId, oldName: this.names.get(sheetId) ?? "", name });
        return;
      }
      case SetWorksheetActiveOperation.id:
        this.emit("activated", { sheetId });
    }
  }

  private announceLines(id: string, { range }: LinesParams, sheetId: string): void {
    const kind = LINE_CHANGES[id];
    if (!kind) return;
    const byRow = kind === "insertRows" || kind === "deleteRows";
    const index = byRow ? range.startRow : range.startColumn;
    const count = (byRow ? range.endRow : range.endColumn) - index + 1;
    this.structure({ kind, sheetId, index, count, origin: this.isHost() ? "host" : "user" });
  }

  private structure(detail: SpreadsheetEvents["structure"]): void {
    this.onStructure();
    this.emit("structure", detail);
    this.rememberNames();
  }

  private rememberNames(): void {
    for (const sheet of this.engine.workbook.getSheets()) this.names.set(sheet.getSheetId(), sheet.getName());
  }
}

/** Formulas that follow a change elsewhere are written anew, which in Excel is no change of their own. */
export const FOLLOWING = { following: true } as const;

const isFollowing = (params: object | undefined) => (params as { following?: boolean } | undefined)?.following === true;

interface LinesParams {
  readonly range: { startRow: number; endRow: number; startColumn: number; endColumn: number };
}

const LINE_CHANGES: Readonly<Record<string, "insertRows" | "deleteRows" | "insertColumns" | "deleteColumns">> = {
  [InsertRowMutation.id]: "insertRows",
  [RemoveRowMutation.id]: "deleteRows",
  [InsertColMutation.id]: "insertColumns",
  [RemoveColMutation.id]: "deleteColumns",
};

/** Formats alone do not count as a change of contents. */
function changesContents(cells: object): boolean {
  return Object.values(cells).some((row: object) =>
    Object.values(row).some((cell: object | null) => !cell || "v" in cell || "f" in cell || "p" in cell),
  );
}
