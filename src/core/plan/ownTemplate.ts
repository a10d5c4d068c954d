import type { Language } from "../languages";
import type { PlanOptions } from "./options";
import type { OwnWords } from "./ownWords";

/** A template of the user's own: the choices that a plan is made from, all but its year. */
export interface OwnTemplate {
  readonly id: string;
  readonly name: string;
  /** The day on which it was saved, "2026-04-30". */
  readonly savedOn: string;
  readonly choices: TemplateChoices;
  /** What the user called sheets and columns; for plans in the language of the choices. */
  readonly words?: OwnWords;
}

export interface TemplateChoices {
  /** Id of the template that it begins from. */
  readonly template: string;
  readonly language: Language;
  readonly sample: PlanOptions["sample"];
  readonly company: string;
  /** First month of the fiscal year, 1 to 12. */
  readonly firstMonth: number;
  readonly unit: string;
  readonly departments: readonly string[];
  readonly periods: "months" | "quarters";
  readonly amounts: "full" | "short";
  readonly protection: boolean;
  /** Ids of the sheets that are left out. */
  readonly leftOut: readonly string[];
}
