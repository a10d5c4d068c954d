import type { MessageKey } from "../../i18n";
import type { Bilingual } from "../../core/languages";

/** What converting KPI formulas looks at and finds. */

export type ConversionScope = "selection" | "sheet" | "workbook";

/** Formulas of native functions, which go on calculating, or the values as they are now. */
export type ConversionTarget = "native" | "values";

/** Why a formula stays as it is: a message, whose parameters may be texts of the catalogue in both languages. */
export interface Obstacle {
  readonly key: MessageKey;
  readonly parameters: Readonly<Record<string, string | number | Bilingual>>;
}

export type Change =
  | {
      readonly possible: true;
      /** What is written: one entry for each cell of the result. */
      readonly cells: readonly (readonly (string | number | boolean)[])[];
      /** It takes a version of Excel whose formulas spill. */
      readonly needsDynamicArrays: boolean;
    }
  | { readonly possible: false; readonly obstacle: Obstacle };

/** Where a formula stands, and the cells that its result fills. */
export interface FormulaArea {
  readonly sheetId: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** A formula with KPI functions, and what it can become. */
export interface ConvertibleFormula extends FormulaArea {
  /** With the sheet: "'Plan'!C2". */
  readonly address: string;
  readonly formula: string;
  /** What its cell shows. */
  readonly shown: string;
  readonly changes: Readonly<Record<ConversionTarget, Change>>;
}

/** A formula that shows #NAME? since Excel read it while the add-in was not there. */
export interface StuckFormula extends FormulaArea {
  readonly address: string;
  readonly formula: string;
  /** The formula as it is entered again; an obstacle where nothing can be entered. */
  readonly change: Change;
}

export interface ConversionPreview {
  readonly scope: ConversionScope;
  readonly formulas: readonly ConvertibleFormula[];
  readonly stuck: readonly StuckFormula[];
}

/** A formula that was put back because its cells would have shown something else. */
export interface KeptFormula {
  readonly address: string;
  readonly before: string;
  readonly after: string;
}

export interface ConversionResult {
  /** Formulas that were converted. */
  readonly converted: number;
  readonly kept: readonly KeptFormula[];
  /** Formulas that somebody has changed since the preview; they were left alone. */
  readonly changed: number;
  readonly undo: "one step" | "several steps";
}

export interface ReentryResult {
  readonly entered: number;
  /** Those that show #NAME? still, for another reason. */
  readonly still: readonly string[];
  readonly undo: "one step" | "several steps";
}
