import type { Language } from "../languages";
import type { PlanOptions } from "./options";

/** Choices that a plan was made from and that its sheets alone do not tell. */
export type PlanRecipe = Pick<PlanOptions, "fiscalYearStart" | "company" | "unit" | "amounts" | "periods">;

/**
 * A declarative workbook: what a template yields and the Excel adapter applies.
 *
 * Everything is plain data in one language. Addresses are A1 references relative to the sheet.
 * Formulas are native Excel formulas in en-US notation; they may use structured references,
 * `[@Column]` for the cell's own row, and names of this blueprint.
 */
export interface Blueprint {
  /** Template id, for example "annual-operations". */
  readonly template: string;
  /** Version of the template's layout, raised when ids or columns change. */
  readonly layoutVersion: number;
  readonly language: Language;
  readonly title: string;
  readonly recipe?: PlanRecipe;
  /** "formulas": every sheet is protected, the cells of input columns and of the style "input" are not. */
  readonly protection?: "formulas";
  /** In tab order. */
  readonly sheets: readonly SheetBlueprint[];
  readonly names: readonly NameBlueprint[];
}

export interface SheetBlueprint {
  /** Language-independent id, for example "Goals". */
  readonly id: string;
  /** Name of the tab that is wanted; the adapter takes a free one if it is in use. */
  readonly name: string;
  readonly tabColor: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  readonly showGridlines: boolean;
  readonly freeze?: { readonly rows: number; readonly columns: number };
  /** Widths in characters of the default font, from column A. */
  readonly columnWidths: readonly number[];
  /** Cells outside of tables: titles, labels, parameters. */
  readonly blocks: readonly BlockBlueprint[];
  readonly tables: readonly TableBlueprint[];
  readonly validations: readonly ValidationBlueprint[];
  readonly conditionalFormats: readonly ConditionalFormatBlueprint[];
  readonly charts: readonly ChartBlueprint[];
  /** Cells that lead to another sheet of the blueprint; the cell's text is in a block. */
  readonly links?: readonly LinkBlueprint[];
  readonly page: PageBlueprint;
}

export interface LinkBlueprint {
  /** The cell that is clicked, for example "B12". */
  readonly at: string;
  /** Id of the sheet that it opens, at cell A1. */
  readonly sheet: string;
}

/** What goes into one cell. `null` leaves it blank. Text is written as text, whatever it begins with. */
export type BlueprintCell =
  | null
  | number
  | string
  | boolean
  | { readonly formula: string }
  /** An Excel serial date. */
  | { readonly date: number };

export interface BlockBlueprint {
  /** Top-left cell, for example "B4". */
  readonly at: string;
  readonly cells: readonly (readonly BlueprintCell[])[];
  readonly style: StyleId;
  readonly numberFormat?: string;
  /** Default is the style's, and figures to the right. */
  readonly alignment?: "left" | "center" | "right";
  /** Single cells whose style or format differs from the block's. */
  readonly exceptions?: readonly {
    readonly at: string;
    readonly style?: StyleId;
    readonly numberFormat?: string;
  }[];
}

/** The look of a cell; src/excel holds one table from style to font, fill, border and alignment. */
export type StyleId =
  | "title"
  | "subtitle"
  | "heading"
  | "label"
  | "note"
  | "remark"
  | "text"
  | "input"
  | "inputText"
  | "formula"
  | "total"
  | "tableHeader"
  | "figureHeader"
  | "cardLabel"
  | "cardValue"
  | "cardText"
  | "mapCell";

export interface TableBlueprint {
  /** Language-independent id, for example "Goals". */
  readonly id: string;
  /** Name of the table in the workbook, the same in every language, as formulas refer to it. */
  readonly name: string;
  /** Top-left cell of the header row. */
  readonly at: string;
  readonly columns: readonly ColumnBlueprint[];
  /** Body rows, one cell a column; at least one row. A formula column's cells are null: the column's formula fills them. */
  readonly rows: readonly (readonly BlueprintCell[])[];
  readonly showTotals?: boolean;
  /** Whether the headers have buttons to filter by. In narrow columns they would cover the headers. */
  readonly filter?: true;
  /** Runs of body cells whose number format differs from their column's, as KPIs have different units. */
  readonly formats?: readonly FormatRun[];
}

export interface FormatRun {
  /** First body row, counted from 0. */
  readonly row: number;
  readonly rowCount: number;
  /** Column ids, next to each other in the table. */
  readonly columns: readonly string[];
  readonly numberFormat: string;
}

export interface ColumnBlueprint {
  /** Language-independent id, for example "baseline". */
  readonly id: string;
  readonly header: string;
  /** What belongs in the column; shown when a header cell is selected. */
  readonly note?: string;
  readonly role: "input" | "formula" | "link";
  /** Calculated column, the same formula in each row. */
  readonly formula?: string;
  readonly numberFormat?: string;
  readonly alignment?: "left" | "center" | "right";
  readonly wrap?: boolean;
}

export interface NameBlueprint {
  readonly name: string;
  /** `=Sheet!$A$1`-like with the sheet given by id in braces, `={Settings}!$C$5`, or any formula of names. */
  readonly formula: string;
  readonly comment?: string;
}

export interface ValidationBlueprint {
  /** A1 address, or "table[column]" by ids for a whole table column. */
  readonly target: string;
  readonly rule:
    | { readonly list: readonly string[] }
    /** A formula that yields a range, for example a name. */
    | { readonly listFormula: string }
    | { readonly wholeNumber: { readonly min: number; readonly max: number } }
    | { readonly decimal: { readonly min: number; readonly max?: number } }
    | { readonly date: { readonly minFormula: string } }
    | { readonly custom: string };
  readonly prompt?: { readonly title: string; readonly message: string };
  readonly error?: { readonly title: string; readonly message: string; readonly style: "stop" | "warning" };
}

/**
 * From good to bad, less important, a filled bar, four steps of a heat map from low to high, and a share as a
 * percentage.
 */
export type RuleLook =
  "good" | "warning" | "bad" | "badText" | "muted" | "bar" | "heat1" | "heat2" | "heat3" | "heat4" | "percent";

export interface ConditionalFormatBlueprint {
  /** A1 address, or "table[column]", "table[first:last]" or "table" by ids. */
  readonly target: string;
  /** Formula relative to the target's top-left cell; it may not hold structured references. `{column}` stands for the address of that column in the target's first row, column absolute. */
  readonly formula: string;
  readonly look: RuleLook;
}

export interface ChartBlueprint {
  readonly id: string;
  readonly title: string;
  readonly type: "ColumnClustered" | "Line" | "BarClustered" | "ColumnStacked" | "Doughnut";
  /** Header row included; series in columns unless seriesBy is "Rows". */
  readonly source: string;
  readonly seriesBy: "Columns" | "Rows";
  readonly topLeft: string;
  readonly bottomRight: string;
  readonly axisFormat?: string;
  /** Bars are compared by their lengths, so that their axis begins at zero. */
  readonly axisMinimum?: number;
  /** Whether the series are named below; default yes. */
  readonly legend?: false;
  /** How single series differ from the chart, in the order of the source; the first may be left as `{}`. */
  readonly series?: readonly {
    readonly type?: "ColumnClustered" | "Line" | "ColumnStacked";
    /** "#RRGGBB" of line or fill; null draws nothing, as the invisible base of a bridge. */
    readonly color?: string | null;
    readonly dashed?: boolean;
  }[];
}

export interface PageBlueprint {
  readonly orientation: "landscape" | "portrait";
  /** Default A4. */
  readonly paper?: "A3";
  /** The cells that are printed, for example "A1:P46"; default all. */
  readonly area?: string;
  /** Printed on a single page; else one page wide and as many pages as it takes. */
  readonly onOnePage?: true;
  /** Rows repeated on each page, for example "$1:$4". */
  readonly titleRows?: string;
  readonly footer: { readonly left: string; readonly center: string; readonly right: string };
}
