import {
  BooleanNumber,
  type IExecutionOptions,
  mergeWorksheetSnapshotWithDefault,
  type Worksheet,
} from "@univerjs/core";
import {
  CopySheetCommand,
  InsertSheetCommand,
  InsertSheetMutation,
  RemoveSheetMutation,
  SetFrozenMutation,
  SetTabColorMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  ToggleGridlinesMutation,
} from "@univerjs/sheets";
import type { SheetRecord, SheetVisibility } from "../../document";
import { isIdentity, newIdentity } from "../../identity";
import { type Engine, SHEET_DEFAULTS } from "./engine";
import type { History } from "./history";

/** What the engine does not know of a sheet. */
interface SheetExtra {
  readonly veryHidden?: boolean;
}

/** The engine shows a sheet that was inserted or made visible, unless another user did it. Excel's API shows it only when told. */
const NOT_ACTIVATED: IExecutionOptions = { fromCollab: true };

/** The sheets of the workbook and what belongs to a sheet as a whole. Every change can be undone. */
export class Sheets {
  private copying = false;
  /** The ids of duplicates by those that the engine chose. */
  private readonly copies = new Map<string, string>();

  constructor(
    private readonly engine: Engine,
    private readonly history: History,
  ) {
    engine.commands.beforeCommandExecuted(({ id, params }) => {
      if (id === InsertSheetCommand.id && params) giveIdentity(params);
      if (id === CopySheetCommand.id) this.copying = true;
      if (params) this.nameCopies(id, params);
    });
    engine.commands.onCommandExecuted(({ id }) => {
      if (id === CopySheetCommand.id) this.copying = false;
    });
  }

  /** A sheet that the user duplicates gets an id of Excel's form in all that the engine does to it under its own. */
  private nameCopies(command: string, params: { sheet?: { id: string }; subUnitId?: string }): void {
    if (this.copying && command === InsertSheetMutation.id && params.sheet && !isIdentity(params.sheet.id)) {
      const id = newIdentity();
      this.copies.set(params.sheet.id, id);
      params.sheet.id = id;
    }
    const id = params.subUnitId === undefined ? undefined : this.copies.get(params.subUnitId);
    if (id !== undefined) params.subUnitId = id;
  }

  records(): SheetRecord[] {
    return this.engine.workbook.getSheets().map((sheet) => {
      const { hidden, tabColor, showGridlines, freeze } = sheet.getConfig();
      return {
        id: sheet.getSheetId(),
        name: sheet.getName(),
        visibility: this.visibility(sheet, hidden),
        tabColor: tabColor || "",
        showGridlines: showGridlines !== BooleanNumber.FALSE,
        freeze: { rows: Math.max(0, freeze.ySplit), columns: Math.max(0, freeze.xSplit) },
      };
    });
  }

  add(name: string, id: string): void {
    const { unitId, workbook } = this.engine;
    const index = workbook.getSheets().length;
    this.history.mutate(
      InsertSheetMutation,
      { unitId, index, sheet: mergeWorksheetSnapshotWithDefault({ id, name, ...SHEET_DEFAULTS }) },
      RemoveSheetMutation,
      { unitId, subUnitId: id, subUnitName: name },
      NOT_ACTIVATED,
    );
  }

  remove(sheetId: string): void {
    const { unitId, workbook } = this.engine;
    const sheet = this.engine.sheet(sheetId);
    const index = workbook.getSheetOrders().indexOf(sheetId);
    this.history.mutate(
      RemoveSheetMutation,
      { unitId, subUnitId: sheetId, subUnitName: sheet.getName() },
      InsertSheetMutation,
      { unitId, index, sheet: sheet.getConfig() },
    );
  }

  rename(sheetId: string, name: string): void {
    this.set(SetWorksheetNameMutation, sheetId, { name }, { name: this.engine.sheet(sheetId).getName() });
  }

  move(sheetId: string, position: number): void {
    const from = this.engine.workbook.getSheetOrders().indexOf(sheetId);
    this.set(
      SetWorksheetOrderMutation,
      sheetId,
      { fromOrder: from, toOrder: position },
      { fromOrder: position, toOrder: from },
    );
  }

  setVisibility(sheetId: string, visibility: SheetVisibility): void {
    const sheet = this.engine.sheet(sheetId);
    const extra: SheetExtra = { veryHidden: visibility === "VeryHidden" };
    const before = sheet.getConfig().hidden;
    const beforeExtra = sheet.getCustomMetadata() as SheetExtra | undefined;
    this.history.batch(
      () => {
        const hidden = visibility === "Visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE;
        this.set(SetWorksheetHideMutation, sheetId, { hidden }, { hidden: before }, NOT_ACTIVATED);
      },
      {
        undo: () => {
          this.engine.sheet(sheetId).setCustomMetadata({ ...beforeExtra });
        },
        redo: () => {
          this.engine.sheet(sheetId).setCustomMetadata({ ...extra });
        },
      },
    );
    sheet.setCustomMetadata({ ...extra });
  }

  setTabColor(sheetId: string, color: string): void {
    this.set(SetTabColorMutation, sheetId, { color }, { color: this.engine.sheet(sheetId).getConfig().tabColor });
  }

  setGridlines(sheetId: string, show: boolean): void {
    const before = this.engine.sheet(sheetId).getConfig().showGridlines;
    const showGridlines = show ? BooleanNumber.TRUE : BooleanNumber.FALSE;
    this.set(ToggleGridlinesMutation, sheetId, { showGridlines }, { showGridlines: before });
  }

  setFreeze(sheetId: string, { rows, columns }: SheetRecord["freeze"]): void {
    const { startRow, startColumn, ySplit, xSplit } = this.engine.sheet(sheetId).getConfig().freeze;
    const freeze = {
      ySplit: rows,
      xSplit: columns,
      startRow: rows > 0 ? rows : -1,
      startColumn: columns > 0 ? columns : -1,
    };
    this.set(SetFrozenMutation, sheetId, freeze, { startRow, startColumn, ySplit, xSplit });
  }

  private visibility(sheet: Worksheet, hidden: BooleanNumber): SheetVisibility {
    if (hidden !== BooleanNumber.TRUE) return "Visible";
    return (sheet.getCustomMetadata() as SheetExtra | undefined)?.veryHidden ? "VeryHidden" : "Hidden";
  }

  private set(
    mutation: { readonly id: string },
    sheetId: string,
    after: object,
    before: object,
    options?: IExecutionOptions,
  ): void {
    const target = { unitId: this.engine.unitId, subUnitId: sheetId };
    this.history.mutate(mutation, { ...target, ...after }, mutation, { ...target, ...before }, options);
  }
}

/** A sheet that the user adds gets an id of Excel's form, too: a file keeps no other. */
function giveIdentity(params: { sheet?: { id?: string } }): void {
  params.sheet = { ...params.sheet, id: newIdentity() };
}
