import type { Rectangle } from "../../core/addresses";
import type { ChartBlueprint, StyleId } from "../../core/plan/blueprint";
import type { RuleLook } from "../styles";

/** What a cell is given; `null` leaves it as it is. */
export type CellInput = string | number | boolean | null;

/**
 * One call of Office.js as plain data, so that what will be written can be measured, cut into
 * requests and tested before Excel is asked. Sheets are meant by their id in the blueprint.
 */
export type Write =
  | { readonly kind: "addSheet"; readonly sheet: string; readonly name: string }
  | {
      readonly kind: "cells";
      readonly property: "values" | "formulas" | "numberFormat";
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly cells: readonly (readonly CellInput[])[];
    }
  /** One formula for all cells of an area; it may not hold relative addresses. */
  | { readonly kind: "fill"; readonly sheet: string; readonly area: Rectangle; readonly formula: string }
  /** One number format for all cells of an area. */
  | { readonly kind: "numberFormat"; readonly sheet: string; readonly area: Rectangle; readonly format: string }
  | { readonly kind: "style"; readonly sheet: string; readonly area: Rectangle; readonly style: StyleId }
  | {
      readonly kind: "alignment";
      readonly sheet: string;
      readonly area: Rectangle;
      readonly horizontal: "Left" | "Center" | "Right";
      readonly indent?: number;
      readonly wrap?: boolean;
    }
  /** Thin lines between and below the rows of an area. */
  | { readonly kind: "rowLines"; readonly sheet: string; readonly area: Rectangle }
  | {
      readonly kind: "table";
      readonly sheet: string;
      readonly area: Rectangle;
      readonly name: string;
      /** Id in the blueprint. */
      readonly table: string;
      readonly showTotals: boolean;
      readonly filter: boolean;
    }
  | { readonly kind: "name"; readonly name: string; readonly formula: string; readonly comment: string }
  | {
      readonly kind: "columnWidth";
      readonly sheet: string;
      readonly column: number;
      readonly count: number;
      readonly points: number;
    }
  /** Rows as high as their wrapped texts need. */
  | { readonly kind: "fitRows"; readonly sheet: string; readonly area: Rectangle }
  | {
      readonly kind: "sheetLook";
      readonly sheet: string;
      readonly tabColor: string;
      readonly showGridlines: boolean;
      readonly freeze: { readonly rows: number; readonly columns: number } | undefined;
    }
  | {
      readonly kind: "validation";
      readonly sheet: string;
      readonly area: Rectangle;
      readonly rule: Excel.DataValidationRule;
      readonly prompt?: Excel.DataValidationPrompt;
      readonly error?: Excel.DataValidationErrorAlert;
    }
  | {
      readonly kind: "rule";
      readonly sheet: string;
      readonly area: Rectangle;
      readonly formula: string;
      readonly look: RuleLook;
    }
  | {
      readonly kind: "chart";
      readonly sheet: string;
      readonly name: string;
      readonly type: ChartBlueprint["type"];
      readonly source: Rectangle;
      readonly seriesBy: "Columns" | "Rows";
      readonly title: string;
      readonly topLeft: string;
      readonly bottomRight: string;
      readonly axisFormat: string | undefined;
      readonly axisMinimum: number | undefined;
      readonly legend: boolean;
      readonly series: NonNullable<ChartBlueprint["series"]>;
    }
  | {
      readonly kind: "link";
      readonly sheet: string;
      readonly area: Rectangle;
      /** Id of the sheet that the link opens. */
      readonly target: string;
      readonly text: string;
    }
  | {
      readonly kind: "page";
      readonly sheet: string;
      readonly orientation: "Landscape" | "Portrait";
      readonly titleRows: string | undefined;
      readonly footer: { readonly left: string; readonly center: string; readonly right: string };
      readonly paper: "A4" | "A3";
      readonly area: string | undefined;
      readonly onOnePage: boolean;
    }
  | { readonly kind: "lock"; readonly sheet: string; readonly area: Rectangle; readonly locked: boolean }
  /** Protects the sheet without a password; nothing can be written to its locked cells from then on. */
  | { readonly kind: "protect"; readonly sheet: string }
  | { readonly kind: "visibility"; readonly sheet: string; readonly visibility: "Hidden" | "VeryHidden" };

/** The stages of applying a blueprint; what a stage refers to was written by the stages before it. */
export interface Stages {
  /** Sheets, values and number formats. */
  readonly sheets: readonly Write[];
  /** Tables, then names, which may refer to them. */
  readonly tables: readonly Write[];
  /** Formulas, which may refer to all tables and names. */
  readonly formulas: readonly Write[];
  /** Everything that is only seen. */
  readonly looks: readonly Write[];
}
