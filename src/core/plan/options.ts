import { addMonths, dateFromSerial, isSerialDate } from "../calendar";
import { languages, type Language } from "../languages";

/** What a plan is made of. Dates are Excel serials of the 1900 system. */
export interface PlanOptions {
  /** Id of one of the {@link planTemplates}. */
  readonly template: string;
  readonly language: Language;
  /** Shown in the titles; may be left empty. */
  readonly company?: string;
  /** The first day of the fiscal year, a first of a month. */
  readonly fiscalYearStart: number;
  /** The day up to which the plan is read; default: what the sample is reported to, else the end of the first month. */
  readonly asOf?: number;
  readonly sample: "ecommerce" | "none";
  /** Unit of money of an empty plan, for example "万元"; default: ten thousand yuan. */
  readonly unit?: string;
  /** How amounts of money are shown; default in full, short is in 万 and 亿, or in thousands and millions. */
  readonly amounts?: "full" | "short";
  /** The departments of an empty plan, in the order in which they are listed. */
  readonly departments?: readonly PlanDepartment[];
  /** What targets and budgets are entered by; default months. Actuals are reported by month in any case. */
  readonly periods?: "months" | "quarters";
  /** Ids of the sheets to include; those that they calculate from come with them. Default all. */
  readonly sheets?: readonly string[];
  /**
   * Whether sheets are protected, input cells excepted; default not: a table on a protected sheet cannot
   * grow, and protecting takes Excel's undo steps away.
   */
  readonly protection?: boolean;
  /** Last year's plan, from which an empty one begins: its departments, KPIs, goals, budget lines, open risks. */
  readonly lastYear?: PriorPlan;
  /** Tables of other plans in the workbook, by their id, which this plan can point to. */
  readonly neighbours?: Readonly<Record<string, TableInWorkbook>>;
}

export interface PlanDepartment {
  readonly name: string;
  readonly head?: string;
}

/** A plan as it was read from its workbook. */
export interface PriorPlan {
  readonly language: Language;
  readonly fiscalYearStart: number;
  /** Body rows by the table's id. */
  readonly tables: Readonly<Record<string, readonly PriorRow[]>>;
}

/** A row's cells by the column's id, as `Range.values` gives them. */
export type PriorRow = Readonly<Record<string, string | number | boolean | null>>;

/** A table that stands in the workbook already. */
export interface TableInWorkbook {
  readonly name: string;
  /** Headers by the column's id. */
  readonly columns: Readonly<Record<string, string>>;
}

export type PlanOptionsProblem =
  | "unknownTemplate"
  | "unknownLanguage"
  | "unknownSample"
  | "unknownAmounts"
  | "unknownPeriods"
  | "unknownSheet"
  | "fiscalYearStartIsNoDate"
  | "fiscalYearStartIsNoFirstOfMonth"
  | "asOfIsNoDate"
  | "companyTooLong"
  | "unitTooLong"
  | "departmentWithoutName"
  | "departmentTooLong"
  | "departmentTwice"
  | "tooManyDepartments"
  | "lastYearWithSample"
  | "notOfThisTemplate";

/** The options make no plan; `problem` says why, `value` is what was given. */
export class PlanOptionsError extends Error {
  override readonly name = "PlanOptionsError";

  constructor(
    readonly problem: PlanOptionsProblem,
    readonly value: unknown,
  ) {
    super(`${problem}: ${String(value)}`);
  }
}

const LONGEST_COMPANY = 100;
const LONGEST_UNIT = 20;
const LONGEST_DEPARTMENT = 60;
const MOST_DEPARTMENTS = 200;

/** @throws PlanOptionsError when an option is not what {@link PlanOptions} says. */
export function checkOptions(options: PlanOptions): void {
  const { language, sample, amounts, periods, fiscalYearStart, asOf, company = "", unit = "" } = options;
  if (!languages.includes(language)) refuse("unknownLanguage", language);
  if (!oneOf(sample, ["ecommerce", "none"])) refuse("unknownSample", sample);
  if (amounts !== undefined && !oneOf(amounts, ["full", "short"])) refuse("unknownAmounts", amounts);
  if (periods !== undefined && !oneOf(periods, ["months", "quarters"])) refuse("unknownPeriods", periods);
  if (!isWholeDay(fiscalYearStart) || !hasYearBehind(fiscalYearStart)) {
    refuse("fiscalYearStartIsNoDate", fiscalYearStart);
  }
  if (dateFromSerial(fiscalYearStart).day !== 1) refuse("fiscalYearStartIsNoFirstOfMonth", fiscalYearStart);
  if (asOf !== undefined && !isWholeDay(asOf)) refuse("asOfIsNoDate", asOf);
  if (company.length > LONGEST_COMPANY) refuse("companyTooLong", company);
  if (unit.length > LONGEST_UNIT) refuse("unitTooLong", unit);
  checkDepartments(options.departments ?? []);
  if (options.lastYear && sample !== "none") refuse("lastYearWithSample", sample);
}

function checkDepartments(departments: readonly PlanDepartment[]): void {
  if (departments.length > MOST_DEPARTMENTS) refuse("tooManyDepartments", departments.length);
  const seen = new Set<string>();
  for (const { name, head = "" } of departments) {
    const key = name.trim().toLowerCase();
    if (key === "") refuse("departmentWithoutName", name);
    for (const text of [name, head]) if (text.length > LONGEST_DEPARTMENT) refuse("departmentTooLong", text);
    if (seen.has(key)) refuse("departmentTwice", name);
    seen.add(key);
  }
}

function refuse(problem: PlanOptionsProblem, value: unknown): never {
  throw new PlanOptionsError(problem, value);
}

function oneOf<T extends string>(value: T, known: readonly T[]): boolean {
  return known.includes(value);
}

/** Serials before 61 lie in the two months of 1900 that Excel and the calendar disagree about. */
function isWholeDay(serial: number): boolean {
  return Number.isInteger(serial) && serial > 60 && isSerialDate(serial);
}

function hasYearBehind(serial: number): boolean {
  return dateFromSerial(serial).year < 9998 && isSerialDate(addMonths(serial, 12));
}
