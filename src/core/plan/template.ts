import type { Bilingual } from "../languages";
import type { Blueprint } from "./blueprint";
import type { PlanOptions } from "./options";

export type SpecialOption = "departments" | "periods" | "lastYear";

/** What a kind of plan is called and takes. */
export interface TemplateFace {
  readonly id: string;
  readonly name: Bilingual;
  readonly summary: Bilingual;
  readonly samples: readonly PlanOptions["sample"][];
  /** Options that only some templates have. */
  readonly takes?: readonly SpecialOption[];
}

/** A kind of plan that can be generated. */
export interface PlanTemplate extends TemplateFace {
  /** Options have been checked before. */
  readonly build: (options: PlanOptions) => Blueprint;
}
