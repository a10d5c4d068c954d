import type { Rectangle } from "../../core/addresses";
import type { RuleLook, StyleId } from "../../core/plan/blueprint";
import type { Added } from "../blueprint/perform";
import type { CellInput, Write } from "../blueprint/writes";
import type { Memory } from "../memory/codec";

/** What a cell's validation says; undefined where it has none. */
export interface ValidationState {
  readonly rule: Excel.DataValidationRule;
  readonly prompt?: Excel.DataValidationPrompt;
  readonly error?: Excel.DataValidationErrorAlert;
}

/** The centre line of every printed page. */
export interface FooterState {
  readonly left: string;
  readonly center: string;
  readonly right: string;
}

/**
 * A change of what stands in the workbook already, as plain data with what was there before, so that a failed action
 * can be taken back wherever it stopped. Sheets and tables are meant by Excel's own id.
 */
export type Edit =
  | {
      readonly kind: "cells";
      readonly property: "values" | "formulas" | "numberFormat";
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      /** `null` leaves a cell as it is, "" empties it. */
      readonly before: readonly (readonly CellInput[])[];
      readonly after: readonly (readonly CellInput[])[];
    }
  | { readonly kind: "sheetName"; readonly sheet: string; readonly before: string; readonly after: string }
  | {
      readonly kind: "tableArea";
      readonly table: string;
      readonly sheet: string;
      readonly before: Rectangle;
      readonly after: Rectangle;
    }
  /** Cells that were blank and had no format. */
  | { readonly kind: "style"; readonly sheet: string; readonly area: Rectangle; readonly after: StyleId }
  | {
      readonly kind: "validation";
      readonly sheet: string;
      readonly area: Rectangle;
      readonly before: ValidationState | undefined;
      readonly after: ValidationState;
    }
  | {
      readonly kind: "ruleFormula";
      readonly sheet: string;
      readonly area: Rectangle;
      /** Excel's id of the conditional format. */
      readonly rule: string;
      readonly before: string;
      readonly after: string;
    }
  /** Conditional formats that are added to those that the sheet has, which `before` names by Excel's ids. */
  | {
      readonly kind: "newRules";
      readonly sheet: string;
      readonly before: readonly string[];
      readonly after: readonly { readonly area: Rectangle; readonly formula: string; readonly look: RuleLook }[];
    }
  | {
      readonly kind: "chartTitle";
      readonly sheet: string;
      readonly chart: string;
      readonly before: string;
      readonly after: string;
    }
  | { readonly kind: "footer"; readonly sheet: string; readonly before: FooterState; readonly after: FooterState }
  | {
      readonly kind: "link";
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly before: Excel.RangeHyperlink;
      readonly after: Excel.RangeHyperlink;
    }
  | {
      readonly kind: "name";
      readonly name: string;
      readonly before: { readonly formula: string; readonly comment: string };
      readonly after: { readonly formula: string; readonly comment: string };
    }
  | { readonly kind: "memory"; readonly before: string | undefined; readonly after: Memory }
  /** A whole column of the sheet, which becomes a column of the table. */
  | {
      readonly kind: "newColumn";
      readonly sheet: string;
      readonly table: string;
      /** Column of the sheet, and the table's header. */
      readonly column: number;
      readonly header: string;
      /** Header and body before; a column at its edge is taken in afterwards. */
      readonly area: Rectangle;
    }
  /** Parts that are written as a blueprint's are. */
  | {
      readonly kind: "newParts";
      readonly writes: readonly Write[];
      /** Sheets that are there or will be, which the writes refer to. Shared by all edits of one action. */
      readonly parts: Added;
      /** Places of new sheets among the tabs, from 0, by their ids in the blueprint. */
      readonly positions: ReadonlyMap<string, number>;
      readonly takeBack: TakeBack;
    };

/** What has to go again when parts are taken back; Excel's ids for what was there before, names for what is new. */
export interface TakeBack {
  readonly sheets?: readonly string[];
  readonly tables?: readonly string[];
  readonly names?: readonly string[];
  readonly charts?: readonly { readonly sheet: string; readonly name: string }[];
  /** Cells that were blank. */
  readonly areas?: readonly { readonly sheet: string; readonly area: Rectangle }[];
}

type PartEdit = Extract<Edit, { readonly kind: "newColumn" | "newParts" }>;

/** Whether an edit adds a part to the workbook instead of changing one. */
export function addsPart(edit: Edit): edit is PartEdit {
  return edit.kind === "newColumn" || edit.kind === "newParts";
}
