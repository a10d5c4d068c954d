import { day, type Day } from "../dates";

/** Movable days, month and day of each year from 2024 to 2035. Sources: Chinese lunar calendar (GB/T 33661). */
const firstYear = 2024;
const lunar: Readonly<Record<string, string>> = {
  springFestival: "02-10 01-29 02-17 02-06 01-26 02-13 02-03 01-23 02-11 01-31 02-19 02-08",
  dragonBoat: "06-10 05-31 06-19 06-09 05-28 06-16 06-05 06-24 06-12 06-01 06-20 06-10",
  qixi: "08-10 08-29 08-19 08-08 08-26 08-16 08-05 08-24 08-12 08-01 08-20 08-10",
  midAutumn: "09-17 10-06 09-25 09-15 10-03 09-22 09-12 10-01 09-19 09-08 09-27 09-16",
  doubleNinth: "10-11 10-29 10-18 10-08 10-26 10-16 10-05 10-24 10-12 10-01 10-20 10-09",
  diwali: "11-01 10-20 11-08 10-29 10-17 11-05 10-26 11-14 11-02 10-22 11-10 10-30",
  eidAlFitr: "04-10 03-30 03-20 03-09 02-26 02-14 02-04 01-24 01-14 01-02 12-12 12-01",
};

/** Western Easter Sunday (the anonymous Gregorian computus). */
export function easter(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const l = (32 + 2 * (b % 4) + 2 * i - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return day(year, Math.floor(sum / 31), (sum % 31) + 1);
}

/** The n-th given weekday (0 = Sunday) of a month. */
function weekdayOfMonth(year: number, month: number, weekday: number, n: number): Day {
  const first = day(year, month, 1);
  const firstWeekday = new Date(first * 86_400_000).getUTCDay();
  return first + ((weekday - firstWeekday + 7) % 7) + 7 * (n - 1);
}

function movable(name: string, year: number): Day | null {
  const entry = lunar[name]?.split(" ")[year - firstYear];
  if (!entry) return null;
  return day(year, Number(entry.slice(0, 2)), Number(entry.slice(3)));
}

const fixed = (month: number, date: number) => (year: number) => day(year, month, date);
const by =
  (name: string, shift = 0) =>
  (year: number) => {
    const found = movable(name, year);
    return found === null ? null : found + shift;
  };
const thanksgiving = (year: number) => weekdayOfMonth(year, 11, 4, 4);

export const holidays = {
  newYearsEveOfTheMoon: by("springFestival", -1),
  springFestival: by("springFestival"),
  lantern: by("springFestival", 14),
  // To 2035: 4 April in leap years and the years after them, 5 April in the others.
  qingming: (year) => day(year, 4, year % 4 < 2 ? 4 : 5),
  mayDay: fixed(5, 1),
  dragonBoat: by("dragonBoat"),
  qixi: by("qixi"),
  midAutumn: by("midAutumn"),
  doubleNinth: by("doubleNinth"),
  nationalDay: fixed(10, 1),
  newYear: fixed(1, 1),
  double11: fixed(11, 11),
  double12: fixed(12, 12),
  june18: fixed(6, 18),
  womensDay: fixed(3, 8),
  consumersDay: fixed(3, 15),
  childrensDay: fixed(6, 1),
  partyDay: fixed(7, 1),
  armyDay: fixed(8, 1),
  teachersDay: fixed(9, 10),
  gaokao: fixed(6, 7),
  christmas: fixed(12, 25),
  christmasEve: fixed(12, 24),
  newYearsEve: fixed(12, 31),
  valentine: fixed(2, 14),
  thanksgiving: thanksgiving,
  blackFriday: (year) => thanksgiving(year) + 1,
  cyberMonday: (year) => thanksgiving(year) + 4,
  goodFriday: (year) => easter(year) - 2,
  easter: easter,
  easterMonday: (year) => easter(year) + 1,
  halloween: fixed(10, 31),
  mothersDay: (year) => weekdayOfMonth(year, 5, 0, 2),
  fathersDay: (year) => weekdayOfMonth(year, 6, 0, 3),
  independenceDay: fixed(7, 4),
  labourDay: (year) => weekdayOfMonth(year, 9, 1, 1),
  memorialDay: (year) => weekdayOfMonth(year, 6, 1, 1) - 7,
  diwali: by("diwali"),
  eidAlFitr: by("eidAlFitr"),
  bastilleDay: fixed(7, 14),
  earthDay: fixed(4, 22),
} as const satisfies Readonly<Record<string, (year: number) => Day | null>>;

export type HolidayId = keyof typeof holidays;

/** The names of days in a language, separated by bars; regular expression sources without groups that capture. */
export type HolidayNames = Readonly<Partial<Record<HolidayId, string>>>;
