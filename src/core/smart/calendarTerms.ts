import { addMonths, civil, day, endOfMonth, parseIsoDate, type Day } from "./dates";
import type { GoalContext } from "./report";
import type { Wanted } from "./scan";

/** A stretch of days that words of the text name. Positions are those of the normalized text. */
export interface Period {
  readonly from: number;
  readonly to: number;
  readonly start: Day;
  readonly end: Day;
  /**
   * day: one day or a festival; end: the words name the end themselves (年底, end of Q3); container: a year, a quarter
   * (在 2026年, in Q3); duration: counted from today.
   */
  readonly kind: "day" | "end" | "container" | "duration";
  /** The day for the other reading of a fiscal or calendar year. */
  readonly otherEnd?: Day;
  readonly isFestival?: boolean;
  /** A year named without any word of time beside it, as in 2025年 or 2026. */
  readonly bareYear?: boolean;
  /** Length, for durations. */
  readonly length?: { readonly count: number; readonly unit: "day" | "week" | "month" | "quarter" | "year" };
}

export type Found = Omit<Period, "from" | "to">;

/** How a term of time is written, and the days that it stands for. */
export interface TimeRule extends Wanted {
  readonly read: (groups: (string | undefined)[], calendar: Calendar, text: string, at: number) => Found | null;
}

/** The days that terms such as "this quarter" stand for, seen from today and the fiscal calendar. */
export class Calendar {
  readonly today: Day;
  readonly year: number;
  readonly month: number;
  readonly date: number;
  readonly weekday: number;
  /** First month of the fiscal year. */
  readonly fiscalMonth: number;

  constructor(context: GoalContext) {
    this.today = parseIsoDate(context.today);
    const now = civil(this.today);
    this.year = now.year;
    this.month = now.month;
    this.date = now.date;
    this.weekday = now.weekday;
    const start = context.fiscalYearStart ?? 1;
    const month = typeof start === "number" ? start : civil(parseIsoDate(start)).month;
    if (!Number.isInteger(month) || month < 1 || month > 12) throw new RangeError(`Not a month of a year: ${month}`);
    this.fiscalMonth = month;
  }

  /** The calendar year of two or four digits. */
  fullYear(text: string): number {
    const value = Number(text.replace(/\D/g, ""));
    return value < 100 ? 2000 + value : value;
  }

  calendarYear(year: number): { start: Day; end: Day } {
    return { start: day(year, 1, 1), end: day(year, 12, 31) };
  }

  /** The fiscal year that is named after the calendar year in which it ends. */
  fiscalYear(name: number): { start: Day; end: Day } {
    const first = this.fiscalMonth === 1 ? name : name - 1;
    return { start: day(first, this.fiscalMonth, 1), end: endOfMonth(first, this.fiscalMonth + 11) };
  }

  /** Name of the fiscal year that holds today. */
  get currentFiscalYear(): number {
    return this.fiscalMonth === 1 || this.month < this.fiscalMonth ? this.year : this.year + 1;
  }

  /** A part of the fiscal year: part `index` (1 ...) of `parts` equal ones. Without a year the one that has not ended. */
  fiscalPart(parts: number, index: number, year: number | null): { start: Day; end: Day; otherEnd?: Day } {
    const months = 12 / parts;
    const of = (start: Day) => ({
      start: addMonths(start, months * (index - 1)),
      end: addMonths(start, months * index) - 1,
    });
    const pick = (yearStart: (name: number) => Day, current: number) => {
      if (year !== null) return of(yearStart(year));
      const now = of(yearStart(current));
      return now.end < this.today ? of(yearStart(current + 1)) : now;
    };
    const fiscal = pick((name) => this.fiscalYear(name).start, this.currentFiscalYear);
    if (this.fiscalMonth === 1) return fiscal;
    return { ...fiscal, otherEnd: pick((name) => day(name, 1, 1), this.year).end };
  }

  /** A month; without a year the next one that has not ended. */
  monthOf(month: number, year: number | null): { start: Day; end: Day } {
    const at = year ?? (endOfMonth(this.year, month) < this.today ? this.year + 1 : this.year);
    return { start: day(at, month, 1), end: endOfMonth(at, month) };
  }

  /** A day; without a year the next such day after today. NaN where the calendar has none. */
  dayOf(month: number, date: number, year: number | null): Day {
    const exists = (at: number) => month >= 1 && month <= 12 && date >= 1 && date <= civil(endOfMonth(at, month)).date;
    if (year !== null) return exists(year) ? day(year, month, date) : Number.NaN;
    const candidate = exists(this.year) ? day(this.year, month, date) : Number.NaN;
    if (candidate >= this.today) return candidate;
    return exists(this.year + 1) ? day(this.year + 1, month, date) : candidate;
  }

  /** The next such day from today on, for days that move with the year. */
  nextOf(on: (year: number) => Day | null, year: number | null): Day | null {
    if (year !== null) return on(year);
    const now = on(this.year);
    return now !== null && now >= this.today ? now : on(this.year + 1);
  }

  quarterEnd(offset: number): { start: Day; end: Day; otherEnd?: Day } {
    const intoFiscal = (this.month - this.fiscalMonth + 12) % 12;
    const start = addMonths(day(this.year, this.month, 1), -(intoFiscal % 3) + 3 * offset);
    const calendarStart = day(this.year, this.month - ((this.month - 1) % 3) + 3 * offset, 1);
    const end = addMonths(start, 3) - 1;
    return calendarStart === start ? { start, end } : { start, end, otherEnd: addMonths(calendarStart, 3) - 1 };
  }

  after(count: number, unit: "day" | "week" | "month" | "quarter" | "year"): Day {
    const whole = Math.floor(count);
    const rest = count - whole;
    if (unit === "day") return this.today + Math.round(count);
    if (unit === "week") return this.today + Math.round(7 * count);
    if (unit === "month") return addMonths(this.today, whole) + Math.round(rest * 30);
    if (unit === "quarter") return addMonths(this.today, Math.round(count * 3));
    return addMonths(this.today, Math.round(count * 12));
  }
}
