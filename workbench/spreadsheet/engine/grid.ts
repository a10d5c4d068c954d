import {
  type ICellDataForSheetInterceptor,
  InterceptorEffectEnum,
  LocaleType,
  merge,
  type Nullable,
  type Plugin,
  type PluginCtor,
  ThemeService,
} from "@univerjs/core";
import { UniverDataValidationPlugin } from "@univerjs/data-validation";
import { UniverDocsUIPlugin } from "@univerjs/docs-ui";
import { UniverDrawingPlugin } from "@univerjs/drawing";
import { UniverDrawingUIPlugin } from "@univerjs/drawing-ui";
import { ICanvasColorService, IRenderManagerService, UniverRenderEnginePlugin } from "@univerjs/engine-render";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import { UniverSheetsConditionalFormattingUIPlugin } from "@univerjs/sheets-conditional-formatting-ui";
import { UniverSheetsDataValidationPlugin } from "@univerjs/sheets-data-validation";
import { UniverSheetsDataValidationUIPlugin } from "@univerjs/sheets-data-validation-ui";
import { UniverSheetsDrawingPlugin } from "@univerjs/sheets-drawing";
import { UniverSheetsDrawingUIPlugin } from "@univerjs/sheets-drawing-ui";
import { UniverSheetsFormulaUIPlugin } from "@univerjs/sheets-formula-ui";
import { UniverSheetsNumfmtUIPlugin } from "@univerjs/sheets-numfmt-ui";
import { IEditorBridgeService, SheetSkeletonManagerService, UniverSheetsUIPlugin } from "@univerjs/sheets-ui";
import { UniverUIPlugin } from "@univerjs/ui";
import type { TableRecord } from "../../document";
import { readChinese, readEnglish, today } from "../../input";
import type { Spreadsheet } from "../spreadsheet";
import { keepWhatIsTyped } from "./drawing/cell-editor";
import { ChartLayer, type ChartRenderer } from "./drawing/charts";
import { explainErrors } from "./drawing/error-card";
import { drawConditionalFormats } from "./drawing/conditional-formats";
import { chooseFromFreshLists } from "./drawing/function-list";
import { fitNumbers } from "./drawing/narrow-numbers";
import { pasteTextsAsTyped } from "./drawing/pasted-texts";
import { revealCells } from "./drawing/reveal";
import { RuleNumberFormats } from "./drawing/rule-number-formats";
import { tableCellStyle } from "./drawing/table-styles";
import { readTypedTexts } from "./drawing/typed-texts";
import { drawValidations } from "./drawing/validations";
import { widenColumns } from "./drawing/wide-columns";
import type { Rendering } from "./engine";
import enUS from "./locales/en-US";
import zhCN from "./locales/zh-CN";
import { UniverSpreadsheet } from "./univer-spreadsheet";

export interface GridOptions {
  readonly container: HTMLElement;
  readonly locale?: "en-US" | "zh-CN";
}

/** A spreadsheet that draws itself: grid, formula bar, editor of cells, tabs of the sheets. */
export interface GridSpreadsheet extends Spreadsheet {
  /** Charts are drawn by the page's own library. */
  setChartRenderer(renderer: ChartRenderer): void;
  /** Bars, menus and tabs get dark; the cells keep the colors of the workbook, as in Excel. */
  setDark(dark: boolean): void;
}

type PluginWithConfig = readonly [PluginCtor<Plugin>, object?];

function rendering({ container, locale = "en-US" }: GridOptions): Rendering {
  const before: PluginWithConfig[] = [
    [UniverRenderEnginePlugin],
    // The page has a ribbon of its own.
    [UniverUIPlugin, { container, header: true, toolbar: false, footer: true, contextMenu: true }],
    [UniverDocsUIPlugin],
  ];
  const after: PluginWithConfig[] = [
    [UniverSheetsUIPlugin, { formulaBar: true, disableForceStringAlert: true, disableForceStringMark: true }],
    [UniverSheetsFormulaUIPlugin],
    [UniverSheetsNumfmtUIPlugin],
    [UniverDrawingPlugin],
    [UniverDrawingUIPlugin],
    [UniverSheetsDrawingPlugin],
    [UniverSheetsDrawingUIPlugin],
    [UniverSheetsConditionalFormattingPlugin],
    [UniverSheetsConditionalFormattingUIPlugin],
    [UniverDataValidationPlugin],
    [UniverSheetsDataValidationPlugin],
    [UniverSheetsDataValidationUIPlugin],
  ];
  const locales = {
    [LocaleType.EN_US]: merge({}, ...enUS) as object,
    [LocaleType.ZH_CN]: merge({}, ...zhCN) as object,
  };
  return { locale, locales, before, after };
}

export class UniverGrid extends UniverSpreadsheet implements GridSpreadsheet {
  private readonly charts: ChartLayer;
  private readonly ruleNumberFormats: RuleNumberFormats;
  private tables: readonly TableRecord[] = [];

  constructor(options: GridOptions) {
    super({ rendering: rendering(options) });
    this.engine.injector.get(ICanvasColorService).getRenderColor = (color) => color;
    this.charts = new ChartLayer(this.engine);
    this.drawTables();
    keepWhatIsTyped(this.engine);
    chooseFromFreshLists(this.engine);
    explainErrors(this.engine, (sheetId, row, column) => this.errorMessage(sheetId, row, column));
    revealCells();
    fitNumbers();
    const read = options.locale === "zh-CN" ? readChinese : readEnglish;
    readTypedTexts(this.engine, (typed) => read(typed, today()));
    pasteTextsAsTyped(this.engine, {
      selected: () => {
        const { sheetId, rects, active } = this.selection();
        return { sheetId, rect: rects.at(-1) ?? { ...active, rowCount: 1, columnCount: 1 } };
      },
      select: (sheetId, rect) => this.select(sheetId, rect),
    });
    widenColumns(this.engine);
    this.ruleNumberFormats = new RuleNumberFormats(this.engine);
    this.on("activated", () => {
      this.charts.redraw();
    });
  }

  setChartRenderer(renderer: ChartRenderer): void {
    this.charts.setRenderer(renderer);
  }

  setDark(dark: boolean): void {
    this.engine.injector.get(ThemeService).setDarkMode(dark);
  }

  override draw(records: Parameters<Spreadsheet["draw"]>[0]): void {
    this.tables = records.tables;
    drawConditionalFormats(this.engine, records.conditionalFormats, (formula, { sheetId, rects }) =>
      this.formulaCells.compileQuietly(formula, sheetId, rects[0]?.row ?? 0, rects[0]?.column ?? 0),
    );
    this.ruleNumberFormats.draw(records.conditionalFormats);
    drawValidations(this.engine, records.validations, (formula, { sheetId, rects }) =>
      this.formulaCells.compileQuietly(formula, sheetId, rects[0]?.row ?? 0, rects[0]?.column ?? 0),
    );
    this.charts.draw(records.charts);
    this.refresh();
  }

  override isEditing(): boolean {
    return this.engine.injector.get(IEditorBridgeService).isVisible().visible;
  }

  /** A table's style lies under the formats of its cells. */
  private drawTables(): void {
    const { injector, unitId } = this.engine;
    injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      id: "workbench-tables",
      effect: InterceptorEffectEnum.Style,
      handler: (cell, location, next) => {
        if (location.unitId !== unitId) return next(cell);
        for (const table of this.tables) {
          if (table.sheetId !== location.subUnitId) continue;
          const themeStyle = tableCellStyle(table, location.row, location.col);
          if (themeStyle) return next({ ...(cell as Nullable<ICellDataForSheetInterceptor>), themeStyle });
        }
        return next(cell);
      },
    });
  }

  private refresh(): void {
    const render = this.engine.injector.get(IRenderManagerService).getRenderById(this.engine.unitId);
    render?.with(SheetSkeletonManagerService).reCalculate();
    render?.mainComponent?.makeForceDirty();
  }
}
