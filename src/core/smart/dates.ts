/** Days as whole numbers since 1970-01-01, in the proleptic Gregorian calendar. */
export type Day = number;

const millisecondsOfDay = 86_400_000;

/** The day of a year, month (1 to 12; may run over) and day of the month (0 is the last of the month before). */
export const day = (year: number, month: number, date: number): Day =>
  Date.UTC(year, month - 1, date) / millisecondsOfDay;

export const endOfMonth = (year: number, month: number): Day => day(year, month + 1, 0);

/** ISO date of a day. */
export function isoDate(value: Day): string {
  const { year, month, date } = civil(value);
  return `${String(year).padStart(4, "0")}-${month < 10 ? "0" : ""}${month}-${date < 10 ? "0" : ""}${date}`;
}

let lastParsed: readonly [iso: string, day: Day] | null = null;

/** The day of an ISO date; throws a RangeError on anything else. Goals are mostly read on the same day. */
export function parseIsoDate(iso: string): Day {
  if (lastParsed?.[0] === iso) return lastParsed[1];
  const value = readIsoDate(iso);
  lastParsed = [iso, value];
  return value;
}

function readIsoDate(iso: string): Day {
  const found = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  const value = found ? day(Number(found[1]), Number(found[2]), Number(found[3])) : Number.NaN;
  if (Number.isNaN(value) || isoDate(value) !== iso.slice(0, 10)) throw new RangeError(`Not an ISO date: ${iso}`);
  return value;
}

export function civil(value: Day): { year: number; month: number; date: number; weekday: number } {
  const at = new Date(value * millisecondsOfDay);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, date: at.getUTCDate(), weekday: at.getUTCDay() };
}

/** The same day of a later month; the month's last day where it has no such day. */
export function addMonths(value: Day, months: number): Day {
  const { year, month, date } = civil(value);
  return Math.min(day(year, month + months, date), endOfMonth(year, month + months));
}
