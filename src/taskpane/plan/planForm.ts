import { dateFromSerial, serialFromDate } from "../../core/calendar";
import { languages, type Language } from "../../core/languages";
import type { PlanOptions } from "../../core/plan/options";

/** What the user fills in before a plan is generated. */
export interface PlanForm {
  readonly template: string;
  readonly company: string;
  /** First month of the fiscal year, 1 to 12, and the calendar year in which it lies. */
  readonly month: number;
  readonly year: number;
  readonly language: Language;
  readonly sample: PlanOptions["sample"];
  readonly unit: string;
}

export const longestCompany = 100;
export const longestUnit = 20;

/** Years on offer around the current one; a plan is made for a year that is near. */
export function yearsAround(year: number): number[] {
  return Array.from({ length: 8 }, (_, index) => year - 3 + index);
}

export function initialForm(language: Language, today: Date): PlanForm {
  return {
    template: "annual-operations",
    company: "",
    month: 1,
    year: today.getFullYear(),
    language,
    sample: "ecommerce",
    unit: "",
  };
}

export function planOptions(form: PlanForm): PlanOptions {
  const { template, language, sample, month, year } = form;
  const company = form.company.trim();
  const unit = form.unit.trim();
  return {
    template,
    language,
    sample,
    fiscalYearStart: serialFromDate(year, month, 1),
    ...(company && { company }),
    // The sample's figures are in its own unit.
    ...(unit && sample === "none" && { unit }),
  };
}

/** Accepts a form that an earlier session kept. */
export function isPlanForm(value: unknown): value is PlanForm {
  if (typeof value !== "object" || value === null) return false;
  const form = value as Partial<Record<keyof PlanForm, unknown>>;
  return (
    [form.template, form.company, form.unit].every((text) => typeof text === "string") &&
    isWholeNumber(form.month, 1, 12) &&
    isWholeNumber(form.year, 1901, 9997) &&
    languages.some((language) => language === form.language) &&
    (form.sample === "ecommerce" || form.sample === "none")
  );
}

function isWholeNumber(value: unknown, least: number, most: number): boolean {
  return typeof value === "number" && Number.isInteger(value) && value >= least && value <= most;
}

/** The last day of the plan's fiscal year, as a date at noon so that no time zone moves it. */
export function lastDay(form: PlanForm): Date {
  const { year, month, day } = dateFromSerial(serialFromDate(form.year + 1, form.month, 0));
  return new Date(year, month - 1, day, 12);
}
