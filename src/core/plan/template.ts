import type { Bilingual } from "../languages";
import type { Blueprint } from "./blueprint";
import type { PlanOptions } from "./options";

/** A kind of plan that can be generated. */
export interface PlanTemplate {
  readonly id: string;
  readonly name: Bilingual;
  readonly summary: Bilingual;
  readonly samples: readonly PlanOptions["sample"][];
  /** Options have been checked before. */
  readonly build: (options: PlanOptions) => Blueprint;
}
