import { addMonths, dateFromSerial, endOfMonth } from "../calendar";
import type { Bilingual, Language } from "../languages";
import { formats } from "./formats";
import { listWord, listWords, type ListCode, type ListId } from "./lists";
import type { PlanOptions } from "./options";

/** The months of a fiscal year by their place in it. */
export const monthNumbers = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;
export type MonthNumber = (typeof monthNumbers)[number];

const monthNames = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;

const TEN_THOUSAND_YUAN: Bilingual = { "en-US": "CNY 10k", "zh-CN": "万元" };

const YUAN: Bilingual = { "en-US": "CNY", "zh-CN": "元" };

/** An invented online shop. */
const SAMPLE_COMPANY: Bilingual = { "en-US": "Yunfan Online", "zh-CN": "云帆电商" };

/** Months that the sample company has reported. */
const REPORTED_MONTHS_OF_SAMPLE = 4;

/** What every sheet of a plan is built from: the options with their defaults, and the words of the language. */
export class PlanContext {
  readonly language: Language;
  readonly company: string;
  readonly fiscalYearStart: number;
  readonly fiscalYearEnd: number;
  /** Calendar month, 1 to 12, with which the fiscal year begins. */
  readonly firstMonth: number;
  readonly asOf: number;
  readonly unit: string;

  /** @param unit what amounts are in by default, and in the sample; else ten thousand yuan. */
  constructor(
    readonly options: PlanOptions,
    unit: Bilingual = TEN_THOUSAND_YUAN,
  ) {
    this.language = options.language;
    this.company = (options.company ?? "").trim() || (this.hasSample ? SAMPLE_COMPANY[options.language] : "");
    this.fiscalYearStart = options.fiscalYearStart;
    this.fiscalYearEnd = addMonths(options.fiscalYearStart, 12) - 1;
    this.firstMonth = dateFromSerial(options.fiscalYearStart).month;
    this.asOf = options.asOf ?? endOfMonth(options.fiscalYearStart, this.hasSample ? REPORTED_MONTHS_OF_SAMPLE - 1 : 0);
    // The sample's amounts are in the template's unit, whatever the user's own plans are in.
    this.unit =
      (!this.hasSample && (options.unit ?? "").trim()) || (this.showsShortAmounts ? YUAN : unit)[options.language];
  }

  /** Whether targets and budgets are entered by quarter. */
  get byQuarters(): boolean {
    return this.options.periods === "quarters";
  }

  /** Number format of amounts of money. The sample's amounts are in tens of thousands and short already. */
  get amountFormat(): string {
    return this.showsShortAmounts ? formats.shortAmount[this.language] : formats.integer;
  }

  /** Amounts of money as table columns have them. */
  get money(): { readonly numberFormat: string } {
    return { numberFormat: this.amountFormat };
  }

  /** A figure of any KPI, which may be money, days or a score, until its own unit is known. */
  get figure(): { readonly numberFormat: string } {
    return { numberFormat: this.showsShortAmounts ? this.amountFormat : formats.plain };
  }

  get showsShortAmounts(): boolean {
    return this.options.amounts === "short" && !this.hasSample;
  }

  get hasSample(): boolean {
    return this.options.sample !== "none";
  }

  /** The text in the plan's language. */
  readonly t = (english: string, chinese: string): string => (this.language === "zh-CN" ? chinese : english);

  word<L extends ListId>(list: L, code: ListCode<L>): string {
    return listWord(this.language, list, code);
  }

  /** The word for a cell, which is blank without a code. */
  wordOrBlank<L extends ListId>(list: L, code: ListCode<L> | undefined): string | null {
    return code === undefined ? null : this.word(list, code);
  }

  words(list: ListId): readonly string[] {
    return listWords(this.language, list);
  }

  /** Serial of the first day of a month of the fiscal year; month 13 is the next year's first. */
  monthStart(number: number): number {
    return addMonths(this.fiscalYearStart, number - 1);
  }

  /** Calendar month, 1 to 12, of a month of the fiscal year. */
  calendarMonth(number: MonthNumber): number {
    return ((this.firstMonth + number - 2) % 12) + 1;
  }

  /** "Apr" or "4月" for a month of the fiscal year. */
  monthHeader(number: MonthNumber): string {
    return this.monthName(this.calendarMonth(number));
  }

  /** "Apr" or "4月" for a calendar month, 1 to 12. */
  monthName(month: number): string {
    return this.t(monthNames[month - 1] ?? "", `${month}月`);
  }

  /** "2026-04-30". */
  isoDate(serial: number): string {
    const { year, month, day } = dateFromSerial(serial);
    return [String(year), twoDigits(month), twoDigits(day)].join("-");
  }

  /** "30 April 2026" or "2026年4月30日", as prose has it. */
  longDate(serial: number): string {
    const { year, month, day } = dateFromSerial(serial);
    return this.t(`${day} ${longMonthNames[month - 1] ?? ""} ${year}`, `${year}年${month}月${day}日`);
  }
}

const longMonthNames = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}
