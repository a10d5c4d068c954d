import type { CellValue } from "../document";

/** What a text becomes that is typed into a cell. */
export interface TypedInput {
  readonly value: CellValue;
  /** The format that Excel gives a cell that has none of its own. */
  readonly numberFormat?: string;
}

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const millisecondsPerDay = 86_400_000;
/** Day 0 of Excel's calendar for every date from March 1900. */
const epoch = Date.UTC(1899, 11, 30);

/** Serial number of a date, or null where there is no such day. */
export function serialOf(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const serial = Math.round((date.getTime() - epoch) / millisecondsPerDay);
  return serial >= 61 ? serial : null;
}

export const yearOf = (serial: number) => new Date(epoch + serial * millisecondsPerDay).getUTCFullYear();

const number = String.raw`(?:\d{1,3}(?:,\d{3})+(?:\.\d*)?|\d+\.?\d*|\.\d+)`;
const patterns = {
  number: new RegExp(String.raw`^([-+]?)(${number})(e[-+]?\d+)?$`, "i"),
  parenthesized: new RegExp(String.raw`^\((${number})\)$`),
  percent: new RegExp(String.raw`^([-+]?)(${number})\s*%$`),
  currency: new RegExp(String.raw`^([-+]?)\$\s*([-+]?)(${number})$`),
  fraction: /^([-+]?)(\d+) (\d{1,3})\/(\d{1,3})$/,
  isoDate: /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/,
  usDate: /^(\d{1,2})[-/](\d{1,2})[-/](\d{4}|\d{2})$/,
  monthDay: /^(\d{1,2})[-/](\d{1,2})$/,
  dayMonthName: /^(\d{1,2})[- ]([a-z]{3,9})(?:[- ,]+(\d{4}|\d{2}))?$/i,
  monthNameDay: /^([a-z]{3,9})\.? (\d{1,2})(?:, ?(\d{4}))?$/i,
  yearMonth: /^(\d{4})[-/](\d{1,2})$/,
  monthYear: /^(\d{1,2})[-/](\d{4})$/,
  monthNameYear: /^([a-z]{3,9})[- ](\d{4})$/i,
  time: /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?: ?(am|pm))?$/i,
  dateAndTime: /^(\S+) (\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]m)?)$/i,
};

const bare = (written: string) => written.replaceAll(",", "");
const digits = (written: string) => Number(bare(written));
const decimals = (written: string) => (written.includes(".") ? (written.split(".")[1] ?? "").length : 0);

/**
 * Reads a text that is no formula in en-US, as the API does whatever the user's locale is. A leading apostrophe keeps the rest as text.
 * @param today serial number of the current day: a date without a year is this year's
 */
export function readEnglish(typed: string, today: number): TypedInput {
  if (typed === "") return { value: null };
  if (typed.startsWith("'")) return { value: typed.slice(1) };
  const trimmed = typed.trim();
  return parseConstant(trimmed) ?? parseNumber(trimmed) ?? parseMoment(trimmed, today) ?? { value: typed };
}

function parseConstant(typed: string): TypedInput | null {
  if (/^(true|false)$/i.test(typed)) return { value: typed.toLowerCase() === "true" };
  if (/^#(N\/A|VALUE!|DIV\/0!|NUM!|REF!|NAME\?|NULL!)$/i.test(typed)) return { value: { error: typed.toUpperCase() } };
  return null;
}

function parseNumber(typed: string): TypedInput | null {
  const plain = patterns.number.exec(typed);
  if (plain) {
    const [, sign = "", mantissa = "", exponent = ""] = plain;
    const value = Number(`${sign}${bare(mantissa)}${exponent}`);
    if (!Number.isFinite(value)) return null;
    if (exponent) return { value, numberFormat: "0.00E+00" };
    if (mantissa.includes(",")) return { value, numberFormat: decimals(mantissa) > 0 ? "#,##0.00" : "#,##0" };
    return { value };
  }
  const negative = patterns.parenthesized.exec(typed);
  if (negative) return { value: -digits(negative[1] ?? "") };
  const percent = patterns.percent.exec(typed);
  if (percent) {
    const [, sign = "", written = ""] = percent;
    // Shifting the point in the text keeps 1.1% at 0.011, which division does not.
    const value = Number(`${sign}${bare(written)}e-2`);
    return { value, numberFormat: decimals(written) > 0 ? "0.00%" : "0%" };
  }
  const currency = patterns.currency.exec(typed);
  if (currency) {
    const [, outer = "", inner = "", written = ""] = currency;
    if (outer && inner) return null;
    const format = decimals(written) > 0 ? "$#,##0.00_);[Red]($#,##0.00)" : "$#,##0_);[Red]($#,##0)";
    return { value: Number(`${outer || inner}${digits(written)}`), numberFormat: format };
  }
  const fraction = patterns.fraction.exec(typed);
  if (fraction && Number(fraction[4]) !== 0) {
    const [, sign = "", whole, over, under = ""] = fraction;
    const value = (Number(whole) + Number(over) / Number(under)) * (sign === "-" ? -1 : 1);
    return { value, numberFormat: under.length > 1 ? "# ??/??" : "# ?/?" };
  }
  return null;
}

function parseMoment(typed: string, today: number): TypedInput | null {
  const date = parseDate(typed, today);
  if (date) return date;
  const time = parseTime(typed);
  if (time) return time;
  const both = patterns.dateAndTime.exec(typed);
  if (!both) return null;
  const day = parseDate(both[1] ?? "", today);
  const clock = parseTime(both[2] ?? "");
  if (typeof day?.value !== "number" || typeof clock?.value !== "number") return null;
  return { value: day.value + clock.value, numberFormat: "m/d/yyyy h:mm" };
}

function parseDate(typed: string, today: number): TypedInput | null {
  const dated = (serial: number | null, numberFormat: string): TypedInput | null =>
    serial === null ? null : { value: serial, numberFormat };
  const fullYear = (written: string) => {
    const year = Number(written);
    if (written.length > 2) return year;
    return year < 30 ? 2000 + year : 1900 + year;
  };
  const iso = patterns.isoDate.exec(typed);
  if (iso) return dated(serialOf(Number(iso[1]), Number(iso[2]), Number(iso[3])), "m/d/yyyy");
  const us = patterns.usDate.exec(typed);
  if (us) return dated(serialOf(fullYear(us[3] ?? ""), Number(us[1]), Number(us[2])), "m/d/yyyy");
  const short = patterns.monthDay.exec(typed);
  if (short) return dated(serialOf(yearOf(today), Number(short[1]), Number(short[2])), "d-mmm");
  const dayFirst = patterns.dayMonthName.exec(typed);
  if (dayFirst) {
    const [, day, name = "", year] = dayFirst;
    const month = monthNumber(name);
    if (month === null) return null;
    const serial = serialOf(year ? fullYear(year) : yearOf(today), month, Number(day));
    return dated(serial, year ? "d-mmm-yy" : "d-mmm");
  }
  const month = monthOf(typed);
  if (month) return dated(serialOf(month.year, month.month, 1), "mmm-yy");
  const monthFirst = patterns.monthNameDay.exec(typed);
  if (monthFirst) {
    const [, name = "", day, year] = monthFirst;
    const month = monthNumber(name);
    if (month === null) return null;
    const serial = serialOf(year ? Number(year) : yearOf(today), month, Number(day));
    return dated(serial, year ? "d-mmm-yy" : "d-mmm");
  }
  return null;
}

/** A month without a day stands for its first one. */
function monthOf(typed: string): { readonly year: number; readonly month: number } | null {
  const yearFirst = patterns.yearMonth.exec(typed);
  if (yearFirst) return { year: Number(yearFirst[1]), month: Number(yearFirst[2]) };
  const yearLast = patterns.monthYear.exec(typed);
  if (yearLast) return { year: Number(yearLast[2]), month: Number(yearLast[1]) };
  const [, name = "", year] = patterns.monthNameYear.exec(typed) ?? [];
  const month = monthNumber(name);
  return month === null ? null : { year: Number(year), month };
}

const longMonths = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

function monthNumber(name: string): number | null {
  const lower = name.toLowerCase();
  const index = lower.length === 3 ? months.indexOf(lower) : longMonths.indexOf(lower);
  return index < 0 ? null : index + 1;
}

function parseTime(typed: string): TypedInput | null {
  const match = patterns.time.exec(typed);
  if (!match) return null;
  const [, hours = "", minutes = "", seconds, half] = match;
  const hour = Number(hours);
  if (Number(minutes) > 59 || Number(seconds ?? 0) > 59 || hour > (half ? 12 : 23)) return null;
  const hour24 = half ? (hour % 12) + (half.toLowerCase() === "pm" ? 12 : 0) : hour;
  const value = (hour24 * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)) / 86_400;
  const format = `h:mm${seconds ? ":ss" : ""}${half ? " AM/PM" : ""}`;
  return { value, numberFormat: format };
}
