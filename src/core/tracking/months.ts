import type { Cell } from "../cells";
import { dateFromSerial, isSerialDate, monthsBetween, serialFromDate } from "../calendar";

/** A month of a fiscal year by its place in it, 1 to 12, or why a cell names none. */
export type MonthReading =
  { readonly kind: "month"; readonly month: number } | { readonly kind: "otherYear" } | { readonly kind: "noMonth" };

const noMonth: MonthReading = { kind: "noMonth" };
const english = [
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
const chinese = ["一月", "二月", "三月", "四月", "五月", "六月", "七月", "八月", "九月", "十月", "十一月", "十二月"];
/** Serials before 1950 are rather numbers than dates. */
const FIRST_LIKELY_SERIAL = 18_264;

/**
 * The month that a cell or a header names: a date, 202604, "2026-04", "2026年4月", "Apr 2026", "Apr-26"; without a
 * year, as in "4月" or "April", the month of the fiscal year.
 *
 * @param fiscalYearStart Serial of the fiscal year's first day.
 */
export function readMonth(cell: Cell, fiscalYearStart: number): MonthReading {
  if (typeof cell === "number") return ofNumber(cell, fiscalYearStart);
  if (typeof cell !== "string") return noMonth;
  const text = cell.normalize("NFKC").trim().toLowerCase();
  if (/^\d{6}$/.test(text)) return ofNumber(Number(text), fiscalYearStart);
  const numeric = /^(\d{4})\s*[-/.年]\s*(\d{1,2})(?:\s*月?$|\s*[-/.月])/.exec(text);
  if (numeric) return ofDate(Number(numeric[1]), Number(numeric[2]), fiscalYearStart);
  const alone = /^(\d{1,2})\s*月/.exec(text);
  if (alone) return ofCalendarMonth(Number(alone[1]), fiscalYearStart);
  const inChinese = chinese.findLastIndex((name) => text === name);
  if (inChinese >= 0) return ofCalendarMonth(inChinese + 1, fiscalYearStart);
  return ofEnglish(text, fiscalYearStart);
}

function ofNumber(value: number, start: number): MonthReading {
  if (!Number.isFinite(value) || value < FIRST_LIKELY_SERIAL) return noMonth;
  const [year, month] = [Math.floor(value / 100), value % 100];
  if (Number.isInteger(value) && year >= 1950 && year < 2200 && month >= 1 && month <= 12)
    return ofDate(year, month, start);
  if (!isSerialDate(value)) return noMonth;
  const date = dateFromSerial(value);
  return ofDate(date.year, date.month, start);
}

function ofEnglish(text: string, start: number): MonthReading {
  const [, word = "", yearText] = /^(?:\d{1,2}\s+)?([a-z]{3,9})\.?(?:[\s,'-]*(\d{4}|\d{2}))?$/.exec(text) ?? [];
  // At least three letters are matched, which no two months share.
  const month = english.findIndex((name) => name.startsWith(word)) + 1;
  if (word === "" || month === 0) return noMonth;
  if (yearText === undefined) return ofCalendarMonth(month, start);
  return ofDate(Number(yearText) + (yearText.length === 2 ? 2000 : 0), month, start);
}

function ofCalendarMonth(month: number, start: number): MonthReading {
  if (month < 1 || month > 12) return noMonth;
  return { kind: "month", month: ((month - dateFromSerial(start).month + 12) % 12) + 1 };
}

function ofDate(year: number, month: number, start: number): MonthReading {
  if (month < 1 || month > 12) return noMonth;
  const distance = monthsBetween(start, serialFromDate(year, month, 1));
  return distance >= 0 && distance < 12 ? { kind: "month", month: distance + 1 } : { kind: "otherYear" };
}
