/**
 * The records of a workbook that are not cells: what the host keeps, what a file holds, what the page draws.
 * Plain, immutable data; rectangles count rows and columns from 0.
 */

export interface Rect {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** `null` is blank. An error carries its code as Excel shows it, "#N/A", and for some a message. */
export type CellValue = number | string | boolean | null | { readonly error: string; readonly message?: string };

export type BorderEdge = "top" | "bottom" | "left" | "right";
export type BorderStyle = "thin" | "medium" | "thick" | "dashed" | "dotted" | "double" | "hair";

/** The format of a cell. A missing member is the default. Colors are "#RRGGBB", sizes points. */
export interface CellFormat {
  readonly numberFormat?: string;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly fontColor?: string;
  readonly fillColor?: string;
  readonly borders?: Readonly<Partial<Record<BorderEdge, { readonly style: BorderStyle; readonly color: string }>>>;
  readonly horizontalAlignment?: "General" | "Left" | "Center" | "Right" | "Fill" | "Justify" | "CenterAcrossSelection";
  readonly verticalAlignment?: "Top" | "Center" | "Bottom" | "Justify";
  readonly wrapText?: boolean;
  readonly indentLevel?: number;
  readonly shrinkToFit?: boolean;
  readonly textOrientation?: number;
  /** Protection; cells are locked unless this is false. */
  readonly locked?: boolean;
  readonly formulaHidden?: boolean;
}

export type SheetVisibility = "Visible" | "Hidden" | "VeryHidden";

export interface TableRecord {
  readonly id: string;
  readonly name: string;
  readonly sheetId: string;
  /** Header and total row included. */
  readonly rect: Rect;
  readonly columns: readonly { readonly id: number; readonly name: string; readonly calculatedFormula?: string }[];
  readonly style: string;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly showBandedRows: boolean;
  readonly showBandedColumns: boolean;
  readonly showFilterButton: boolean;
  readonly highlightFirstColumn: boolean;
  readonly highlightLastColumn: boolean;
}

export interface NameRecord {
  readonly name: string;
  /** Sheet id of a sheet's own name, null for the workbook's. */
  readonly scope: string | null;
  /** With the leading "=", as the user wrote it. */
  readonly formula: string;
  readonly comment: string;
  readonly visible: boolean;
}

/** What a rule changes in a cell; fonts only in what Excel allows there. */
export interface DifferentialFormat {
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly fillColor?: string;
  readonly borderColor?: string;
  readonly numberFormat?: string;
}

export interface ConditionalFormatRecord {
  readonly id: string;
  readonly sheetId: string;
  readonly rects: readonly Rect[];
  /** 0 is applied first. */
  readonly priority: number;
  readonly stopIfTrue: boolean;
  /** Formulas with the leading "=", relative to the top-left cell of the first rectangle. */
  readonly rule:
    | { readonly type: "Custom"; readonly formula: string; readonly format: DifferentialFormat }
    | {
        readonly type: "CellValue";
        readonly operator: string;
        readonly formula1: string;
        readonly formula2?: string;
        readonly format: DifferentialFormat;
      }
    | {
        readonly type: "ContainsText";
        readonly operator: "Contains" | "NotContains" | "BeginsWith" | "EndsWith";
        readonly text: string;
        readonly format: DifferentialFormat;
      }
    | {
        readonly type: "ColorScale";
        readonly criteria: readonly { readonly type: string; readonly formula?: string; readonly color: string }[];
      }
    | {
        readonly type: "DataBar";
        readonly color: string;
        readonly showDataBarOnly: boolean;
        readonly lower: { readonly type: string; readonly formula?: string };
        readonly upper: { readonly type: string; readonly formula?: string };
      }
    | {
        readonly type: "IconSet";
        readonly style: string;
        readonly reverse: boolean;
        readonly showIconOnly: boolean;
        readonly criteria: readonly { readonly type: string; readonly operator: string; readonly formula: string }[];
      };
}

/** Data validation of an area, in Office.js's own words. */
export interface ValidationRecord {
  readonly sheetId: string;
  readonly rects: readonly Rect[];
  readonly rule:
    | { readonly type: "List"; readonly source: string; readonly inCellDropDown: boolean }
    | {
        readonly type: "WholeNumber" | "Decimal" | "Date" | "Time" | "TextLength";
        readonly operator: string;
        readonly formula1: string;
        readonly formula2?: string;
      }
    | { readonly type: "Custom"; readonly formula: string };
  readonly ignoreBlanks: boolean;
  readonly prompt?: { readonly showPrompt: boolean; readonly title: string; readonly message: string };
  readonly errorAlert?: {
    readonly showAlert: boolean;
    readonly style: "Stop" | "Warning" | "Information";
    readonly title: string;
    readonly message: string;
  };
}

export interface ChartSeriesRecord {
  /** A formula or a literal text. */
  readonly name: string;
  readonly values: string;
  readonly categories?: string;
  /** Inside of bars, areas and slices; null is none. Without it the theme's color of its position. */
  readonly fill?: string | null;
  /** Of a line, or of the outline of what is filled. */
  readonly line?: string;
  readonly dashed?: boolean;
  readonly chartType?: string;
}

export interface ChartRecord {
  readonly id: string;
  readonly sheetId: string;
  readonly name: string;
  /** Excel.ChartType, for example "ColumnClustered". */
  readonly chartType: string;
  readonly series: readonly ChartSeriesRecord[];
  readonly title?: string;
  readonly legend?: { readonly visible: boolean; readonly position: string };
  readonly valueAxisFormat?: string;
  /** Where the value axis begins; else the axis follows the values. */
  readonly valueAxisMinimum?: number;
  /** Points from the sheet's top-left corner. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface PageLayoutRecord {
  readonly orientation: "Portrait" | "Landscape";
  readonly paperSize?: string;
  readonly zoom: {
    readonly scale?: number;
    readonly horizontalFitToPages?: number;
    readonly verticalFitToPages?: number;
  };
  readonly printTitleRows?: string;
  readonly printArea?: string;
  readonly headersFooters: Readonly<
    Record<"leftHeader" | "centerHeader" | "rightHeader" | "leftFooter" | "centerFooter" | "rightFooter", string>
  >;
  readonly centerHorizontally: boolean;
  /** Points. */
  readonly margins?: Readonly<Record<"top" | "bottom" | "left" | "right" | "header" | "footer", number>>;
}

export interface SheetRecord {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** "" when automatic. */
  readonly tabColor: string;
  readonly showGridlines: boolean;
  readonly freeze: { readonly rows: number; readonly columns: number };
}

/** A note of a cell, which is kept and not shown. */
export interface NoteRecord {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** One cell of a file: what is written in it, what it shows, how it looks. */
export interface CellRecord {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** With the leading "=", as the user wrote it. */
  readonly formula?: string;
  /** Set on the anchor of a spilled formula: the size of the spill. */
  readonly spill?: { readonly rowCount: number; readonly columnCount: number };
  readonly format?: CellFormat;
}

/** A whole workbook as plain data: what is saved to a file and opened from one. */
export interface WorkbookDocument {
  readonly sheets: readonly (SheetRecord & {
    readonly cells: readonly CellRecord[];
    /** Points; columns and rows that are not named have the default size. */
    readonly columnWidths: ReadonlyMap<number, number>;
    readonly rowHeights: ReadonlyMap<number, number>;
    /** Rows of `rowHeights` whose height follows what is written in them; the others keep theirs. */
    readonly automaticRows?: readonly number[];
    readonly hiddenColumns: readonly number[];
    readonly hiddenRows: readonly number[];
    readonly merges: readonly Rect[];
    readonly hyperlinks: readonly {
      readonly row: number;
      readonly column: number;
      readonly address?: string;
      readonly documentReference?: string;
      readonly screenTip?: string;
    }[];
    readonly notes?: readonly NoteRecord[];
    readonly pageLayout: PageLayoutRecord;
    readonly protected: boolean;
  })[];
  readonly activeSheetId: string;
  readonly tables: readonly TableRecord[];
  readonly names: readonly NameRecord[];
  readonly conditionalFormats: readonly ConditionalFormatRecord[];
  readonly validations: readonly ValidationRecord[];
  readonly charts: readonly ChartRecord[];
  /** The add-in's settings in the workbook, key to JSON text. */
  readonly settings: Readonly<Record<string, string>>;
}
