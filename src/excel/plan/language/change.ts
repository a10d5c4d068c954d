import type { Language } from "../../../core/languages";
import type { Blueprint, SheetBlueprint } from "../../../core/plan/blueprint";
import type { NewHeaders } from "../../../core/plan/life";
import type { Renaming } from "../../blueprint/formulas";
import type { RememberedPlan } from "../../memory/codec";
import type { PlanSnapshot, SheetSnapshot } from "../planSnapshot";

/** A plan in the language that it is in and in the one that it is to be in; both empty and of the same parts. */
export interface LanguageChange {
  readonly from: Blueprint;
  readonly to: Blueprint;
  readonly remembered: RememberedPlan;
  readonly snapshot: PlanSnapshot;
  readonly renaming: Renaming;
  /** Names of all sheets of the workbook. */
  readonly sheetNames: readonly string[];
}

export interface SheetPair {
  readonly from: SheetBlueprint;
  readonly to: SheetBlueprint;
  readonly stands: SheetSnapshot;
}

export interface FormulaChange {
  readonly renaming: Renaming;
  readonly after: Renaming;
  readonly headers: NewHeaders;
  /** New names of sheets by the old ones in lower case. */
  readonly sheets: ReadonlyMap<string, string>;
  readonly languages: readonly [from: Language, to: Language];
}

export interface SheetName {
  readonly key: string;
  readonly before: string;
  readonly after: string;
}
