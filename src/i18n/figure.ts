import type { Language } from "../core/languages";

const MILLISECONDS_PER_DAY = 86_400_000;
/** Serial of 1 January 1970. */
const UNIX_EPOCH = 25_569;

/** Whether figures of the unit are shares: 0.34 stands for 34 %. */
export function isShare(unit: string): boolean {
  return unit.normalize("NFKC").trim() === "%";
}

/** A figure as a reader of the language expects it, with two decimals at most; shares of a "%" KPI as percentages. */
export function figureText(language: Language, value: number, unit = ""): string {
  const digits = isShare(unit) || Math.abs(value) < 1000 ? 2 : 0;
  return new Intl.NumberFormat(language, {
    style: isShare(unit) ? "percent" : "decimal",
    maximumFractionDigits: digits,
  }).format(value);
}

/** The figure with its unit behind it: "1,240 CNY 10k", "30.1%", "46.4小时". */
export function figureWithUnit(language: Language, value: number, unit: string): string {
  const figure = figureText(language, value, unit);
  const plain = unit.trim();
  if (plain === "" || isShare(unit)) return figure;
  return language === "zh-CN" && /^\p{sc=Han}/u.test(plain) ? figure + plain : `${figure} ${plain}`;
}

/** The month of a serial date: "April 2026", "2026年4月"; with `short` "Apr", "4月". */
export function monthText(language: Language, serial: number, short = false): string {
  const options: Intl.DateTimeFormatOptions = short ? { month: "short" } : { month: "long", year: "numeric" };
  return new Intl.DateTimeFormat(language, { ...options, timeZone: "UTC" }).format(
    (Math.floor(serial) - UNIX_EPOCH) * MILLISECONDS_PER_DAY,
  );
}

/** A day: "30 Apr 2026", "2026年4月30日". */
export function dayText(language: Language, serial: number): string {
  return new Intl.DateTimeFormat(language, { dateStyle: "medium", timeZone: "UTC" }).format(
    (Math.floor(serial) - UNIX_EPOCH) * MILLISECONDS_PER_DAY,
  );
}

/** Names joined as a list is: "A, B, and C", "A、B和C". */
export function listText(language: Language, names: readonly string[]): string {
  return new Intl.ListFormat(language, { type: "conjunction" }).format(names);
}
