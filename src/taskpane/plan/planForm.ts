import { dateFromSerial, serialFromDate } from "../../core/calendar";
import { languages, type Language } from "../../core/languages";
import type { PlanOptions, PriorPlan } from "../../core/plan/options";
import type { OwnTemplate, TemplateChoices } from "../../core/plan/ownTemplate";
import { planTemplateFaces } from "../../core/plan/templateFaces";

/** What the user fills in before a plan is generated. */
export interface PlanForm {
  readonly template: string;
  /** Id of the user's own template whose choices these are; "" for none. */
  readonly ownTemplate: string;
  readonly company: string;
  /** First month of the fiscal year, 1 to 12, and the calendar year in which it lies. */
  readonly month: number;
  readonly year: number;
  readonly language: Language;
  readonly sample: PlanOptions["sample"];
  readonly unit: string;
  /** An empty plan begins from last year's, which is in the workbook. */
  readonly fromLastYear: boolean;
  /** One department a line, as it was typed. */
  readonly departments: string;
  readonly periods: "months" | "quarters";
  readonly amounts: "full" | "short";
  readonly protection: boolean;
  /** Ids of the sheets that are left out. */
  readonly leftOut: readonly string[];
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
    ownTemplate: "",
    company: "",
    month: 1,
    year: today.getFullYear(),
    language,
    sample: "ecommerce",
    unit: "",
    fromLastYear: false,
    departments: "",
    periods: "months",
    amounts: "full",
    protection: false,
    leftOut: [],
  };
}

/**
 * What the form asks for, without the choice of sheets.
 *
 * @param lastYear last year's plan, once it is read
 */
export function planOptions(form: PlanForm, lastYear?: PriorPlan): PlanOptions {
  const { template, language, sample, month, year, amounts, periods, protection } = form;
  const company = form.company.trim();
  const unit = form.unit.trim();
  const departments = departmentsOf(form.departments);
  const takes = planTemplateFaces.find(({ id }) => id === template)?.takes ?? [];
  return {
    template,
    language,
    sample,
    fiscalYearStart: serialFromDate(year, month, 1),
    ...(company && { company }),
    ...(protection && { protection }),
    ...(periods === "quarters" && takes.includes("periods") && { periods }),
    // The sample's figures and departments are its own.
    ...(sample === "none" && {
      ...(unit && { unit }),
      ...(amounts === "short" && { amounts }),
      ...(departments.length > 0 && takes.includes("departments") && { departments }),
      ...(form.fromLastYear && lastYear && takes.includes("lastYear") && { lastYear }),
    }),
  };
}

const LONGEST_DEPARTMENT = 60;
const MOST_DEPARTMENTS = 200;

/** Departments as they are typed or pasted: one a line, each once. */
export function departmentsOf(text: string): { name: string }[] {
  const seen = new Map<string, string>();
  for (const line of text.split(/\r?\n/)) {
    const name = line.trim().slice(0, LONGEST_DEPARTMENT).trim();
    if (name !== "" && !seen.has(name.toLowerCase())) seen.set(name.toLowerCase(), name);
  }
  return [...seen.values()].slice(0, MOST_DEPARTMENTS).map((name) => ({ name }));
}

/** The choices of the form that a template keeps: all but the year. */
export function choicesOf(form: PlanForm): TemplateChoices {
  const { template, language, sample, month, periods, amounts, protection, leftOut } = form;
  return {
    ...{ template, language, sample, periods, amounts, protection },
    company: form.company.trim(),
    firstMonth: month,
    unit: form.unit.trim(),
    departments: departmentsOf(form.departments).map(({ name }) => name),
    leftOut: [...leftOut],
  };
}

/** The form with the choices of a template; the year stays. */
export function withTemplate(form: PlanForm, { id, choices }: OwnTemplate): PlanForm {
  const { departments, firstMonth, ...others } = choices;
  return {
    ...form,
    ...others,
    month: firstMonth,
    departments: departments.join("\n"),
    fromLastYear: false,
    ownTemplate: id,
  };
}

/** Accepts a form that an earlier session kept. */
export function isPlanForm(value: unknown): value is PlanForm {
  if (typeof value !== "object" || value === null) return false;
  const form = value as Partial<Record<keyof PlanForm, unknown>>;
  return (
    [form.template, form.ownTemplate, form.company, form.unit].every((text) => typeof text === "string") &&
    isWholeNumber(form.month, 1, 12) &&
    isWholeNumber(form.year, 1901, 9997) &&
    languages.some((language) => language === form.language) &&
    (form.sample === "ecommerce" || form.sample === "none") &&
    (form.periods === "months" || form.periods === "quarters") &&
    (form.amounts === "full" || form.amounts === "short") &&
    [form.protection, form.fromLastYear].every((flag) => typeof flag === "boolean") &&
    typeof form.departments === "string" &&
    Array.isArray(form.leftOut) &&
    form.leftOut.every((id) => typeof id === "string")
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
