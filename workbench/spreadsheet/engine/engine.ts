import {
  ICommandService,
  type Injector,
  IUndoRedoService,
  IUniverInstanceService,
  type IWorksheetData,
  LocaleType,
  LocalUndoRedoService,
  LogLevel,
  type Plugin,
  type PluginCtor,
  Univer,
  UniverInstanceType,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import { UniverDocsPlugin } from "@univerjs/docs";
import { FormulaDataModel, UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import { sheetIdentity } from "../../identity";

/** A sheet begins with this many cells and grows when more are written. */
export const INITIAL_ROWS = 200;
export const INITIAL_COLUMNS = 26;

/** What a spreadsheet with a grid adds to the calculating one. */
export interface Rendering {
  readonly locale: "en-US" | "zh-CN";
  readonly locales: Readonly<Record<string, object>>;
  /** Registered before the calculating plugins, then after them. */
  readonly before: readonly (readonly [PluginCtor<Plugin>, object?])[];
  readonly after: readonly (readonly [PluginCtor<Plugin>, object?])[];
}

/** One running Univer with one workbook. */
export interface Engine {
  readonly univer: Univer;
  readonly injector: Injector;
  readonly commands: ICommandService;
  readonly undoRedo: IUndoRedoService;
  readonly formulaData: FormulaDataModel;
  readonly unitId: string;
  readonly workbook: Workbook;
  sheet(sheetId: string): Worksheet;
  dispose(): void;
}

export const SHEET_DEFAULTS = {
  rowCount: INITIAL_ROWS,
  columnCount: INITIAL_COLUMNS,
  defaultRowHeight: 20,
  defaultColumnWidth: 64,
} as const satisfies Partial<IWorksheetData>;

let started = 0;

/**
 * Starts Univer.
 * @param onCore runs before any plugin, so that its listeners hear each command first.
 */
export function startEngine(onCore: (commands: ICommandService) => void, rendering?: Rendering): Engine {
  const locale = rendering?.locale === "zh-CN" ? LocaleType.ZH_CN : LocaleType.EN_US;
  const univer = new Univer({
    locale,
    locales: { [LocaleType.EN_US]: {}, ...rendering?.locales },
    logLevel: LogLevel.ERROR,
    // Not lazy: the stand-in for a lazy service keeps the methods that were read from it, and hides their replacements.
    override: [[IUndoRedoService, { useClass: LocalUndoRedoService }]],
  });
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  onCore(commands);
  for (const [plugin, config] of rendering?.before ?? []) univer.registerPlugin(plugin, config as never);
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  for (const [plugin, config] of rendering?.after ?? []) univer.registerPlugin(plugin, config as never);

  const unitId = `workbook-${String(++started)}`;
  const firstSheet = sheetIdentity(0);
  const workbook = univer.createUnit<object, Workbook>(UniverInstanceType.UNIVER_SHEET, {
    id: unitId,
    name: "Book1",
    sheetOrder: [firstSheet],
    sheets: { [firstSheet]: { id: firstSheet, name: "Sheet1", ...SHEET_DEFAULTS } },
  });
  injector.get(IUniverInstanceService).focusUnit(unitId);

  return {
    univer,
    injector,
    commands,
    undoRedo: injector.get(IUndoRedoService),
    formulaData: injector.get(FormulaDataModel),
    unitId,
    workbook,
    sheet(sheetId) {
      const sheet = workbook.getSheetBySheetId(sheetId);
      if (!sheet) throw new Error(`There is no sheet ${sheetId}`);
      return sheet;
    },
    dispose: () => {
      univer.dispose();
    },
  };
}
