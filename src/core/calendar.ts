/**
 * Excel serial dates and the fiscal calendar.
 *
 * A serial counts days; its fraction is the time of day and never matters here. In the 1900 system
 * serial 1 is 1 January 1900 and serial 60 is 29 February 1900, a day that never was but that every
 * workbook since Lotus 1-2-3 counts. In the 1904 system serial 0 is 1 January 1904.
 */

export type DateSystem = 1900 | 1904;

/** A day of the calendar; month and day count from 1, as people do. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** How a fiscal year is named when it spans two calendar years. */
export type FiscalYearNaming = "end" | "start";

const MILLISECONDS_PER_DAY = 86_400_000;
/** Days by which the 1904 system is behind the 1900 system. */
const OFFSET_OF_1904 = 1462;
/** The serial of 29 February 1900 in the 1900 system. */
const LEAP_DAY_THAT_NEVER_WAS = 60;
/** 31 December 9999, the last day a worksheet knows, in the 1900 system. */
const LAST_SERIAL = 2_958_465;
/** Day number (since 1 January 1970) of serial 0, counted back from 1 March 1900 = 61. */
const EPOCH_AFTER_LEAP_DAY = Date.UTC(1900, 2, 1) / MILLISECONDS_PER_DAY - 61;

/** Whether a number is a date of the worksheet: not negative and not after 31 December 9999. */
export function isSerialDate(serial: number, system: DateSystem = 1900): boolean {
  return serial >= 0 && Math.floor(serial) <= LAST_SERIAL - (system === 1904 ? OFFSET_OF_1904 : 0);
}

/**
 * The calendar day of a serial, as Excel's YEAR, MONTH and DAY give it: serial 0 of the 1900 system is
 * day 0 of January 1900, and serial 60 is 29 February 1900.
 *
 * @throws RangeError when the serial is no date; ask {@link isSerialDate} first.
 */
export function dateFromSerial(serial: number, system: DateSystem = 1900): CalendarDate {
  if (!isSerialDate(serial, system)) throw new RangeError(`${serial} is no Excel date.`);
  const day = Math.floor(serial) + (system === 1904 ? OFFSET_OF_1904 : 0);
  if (day === 0) return { year: 1900, month: 1, day: 0 };
  if (day === LEAP_DAY_THAT_NEVER_WAS) return { year: 1900, month: 2, day: 29 };
  const sinceUnix = EPOCH_AFTER_LEAP_DAY + day + (day < LEAP_DAY_THAT_NEVER_WAS ? 1 : 0);
  const date = new Date(sinceUnix * MILLISECONDS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/**
 * The serial of a calendar day. Months and days beyond their range carry over, as in Excel's DATE:
 * month 13 is January of the next year, day 0 the last day of the month before.
 *
 * @throws RangeError when the day lies outside of what a worksheet can show.
 */
export function serialFromDate(year: number, month: number, day: number, system: DateSystem = 1900): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const counted = date.getTime() / MILLISECONDS_PER_DAY - EPOCH_AFTER_LEAP_DAY;
  const in1900 = counted <= LEAP_DAY_THAT_NEVER_WAS ? counted - 1 : counted;
  const serial = in1900 - (system === 1904 ? OFFSET_OF_1904 : 0);
  if (!isSerialDate(serial, system)) {
    throw new RangeError(`${year}-${month}-${day} lies outside of Excel's ${system} calendar.`);
  }
  return serial;
}

/** The first day of the serial's month. */
export function startOfMonth(serial: number, system: DateSystem = 1900): number {
  const { year, month } = dateFromSerial(serial, system);
  return serialFromDate(year, month, 1, system);
}

/** The last day of the month that lies `months` after the serial's month, as Excel's EOMONTH. */
export function endOfMonth(serial: number, months = 0, system: DateSystem = 1900): number {
  const { year, month } = dateFromSerial(serial, system);
  return serialFromDate(year, month + months + 1, 0, system);
}

/** The same day of the month `months` later, or that month's last day if it is shorter, as Excel's EDATE. */
export function addMonths(serial: number, months: number, system: DateSystem = 1900): number {
  const { year, month, day } = dateFromSerial(serial, system);
  const last = dateFromSerial(serialFromDate(year, month + months + 1, 0, system), system).day;
  return serialFromDate(year, month + months, Math.min(day, last), system);
}

/** Months from one serial's month to another's: 0 in the same month, negative if the second is earlier. */
export function monthsBetween(from: number, to: number, system: DateSystem = 1900): number {
  const first = dateFromSerial(from, system);
  const second = dateFromSerial(to, system);
  return (second.year - first.year) * 12 + second.month - first.month;
}

/** The month of the fiscal year, 1 to 12, of a year that begins with `firstMonth`. */
export function fiscalPeriod(serial: number, firstMonth: number, system: DateSystem = 1900): number {
  return ((dateFromSerial(serial, system).month - firstMonth + 12) % 12) + 1;
}

/** The quarter of the fiscal year, 1 to 4. */
export function fiscalQuarter(serial: number, firstMonth: number, system: DateSystem = 1900): number {
  return Math.ceil(fiscalPeriod(serial, firstMonth, system) / 3);
}

/** The fiscal year, named by the calendar year in which it ends (the usual way) or starts. */
export function fiscalYear(
  serial: number,
  firstMonth: number,
  naming: FiscalYearNaming = "end",
  system: DateSystem = 1900,
): number {
  const { year, month } = dateFromSerial(serial, system);
  const starts = year - (month < firstMonth ? 1 : 0);
  return starts + (naming === "end" && firstMonth > 1 ? 1 : 0);
}

/** The first day of the fiscal year that holds the serial. It may lie before the calendar's first day, so it can be negative. */
export function startOfFiscalYear(serial: number, firstMonth: number, system: DateSystem = 1900): number {
  const { year, month } = dateFromSerial(serial, system);
  const starts = year - (month < firstMonth ? 1 : 0);
  const beforeTheCalendar = starts < system;
  return beforeTheCalendar ? -1 : serialFromDate(starts, firstMonth, 1, system);
}

/** The day of a moment where the user is, as an ISO date. */
export function isoDayOf(moment: Date): string {
  const twoDigits = (number: number) => String(number).padStart(2, "0");
  return `${moment.getFullYear()}-${twoDigits(moment.getMonth() + 1)}-${twoDigits(moment.getDate())}`;
}
