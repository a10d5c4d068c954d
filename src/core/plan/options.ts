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
}

export type PlanOptionsProblem =
  | "unknownTemplate"
  | "unknownLanguage"
  | "unknownSample"
  | "fiscalYearStartIsNoDate"
  | "fiscalYearStartIsNoFirstOfMonth"
  | "asOfIsNoDate"
  | "companyTooLong"
  | "unitTooLong";

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

/** @throws PlanOptionsError when an option is not what {@link PlanOptions} says. */
export function checkOptions(options: PlanOptions): void {
  const { language, sample, fiscalYearStart, asOf, company = "", unit = "" } = options;
  const refuse = (problem: PlanOptionsProblem, value: unknown) => {
    throw new PlanOptionsError(problem, value);
  };
  if (!languages.includes(language)) refuse("unknownLanguage", language);
  if (!(["ecommerce", "none"] as const).includes(sample)) refuse("unknownSample", sample);
  if (!isWholeDay(fiscalYearStart) || !hasYearBehind(fiscalYearStart)) {
    refuse("fiscalYearStartIsNoDate", fiscalYearStart);
  }
  if (dateFromSerial(fiscalYearStart).day !== 1) refuse("fiscalYearStartIsNoFirstOfMonth", fiscalYearStart);
  if (asOf !== undefined && !isWholeDay(asOf)) refuse("asOfIsNoDate", asOf);
  if (company.length > LONGEST_COMPANY) refuse("companyTooLong", company);
  if (unit.length > LONGEST_UNIT) refuse("unitTooLong", unit);
}

/** Serials before 61 lie in the two months of 1900 that Excel and the calendar disagree about. */
function isWholeDay(serial: number): boolean {
  return Number.isInteger(serial) && serial > 60 && isSerialDate(serial);
}

function hasYearBehind(serial: number): boolean {
  return dateFromSerial(serial).year < 9998 && isSerialDate(addMonths(serial, 12));
}
