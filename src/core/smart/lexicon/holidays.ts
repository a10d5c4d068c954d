import { day, type Day } from "../dates";

/** Movable days, month and day of each year from 2024 to 2035. Sources: Chinese lunar calendar (GB/T 33661). */
const firstYear = 2024;
const lunar: Readonly<Record<string, string>> = {
  springFestival: "02-10 01-29 02-17 02-06 01-26 02-13 02-03 01-23 02-11 01-31 02-19 02-08",
  lantern: "02-24 02-12 03-03 02-20 02-09 02-27 02-17 02-06 02-25 02-14 03-05 02-22",
  dragonBoat: "06-10 05-31 06-19 06-09 05-28 06-16 06-05 06-24 06-12 06-01 06-20 06-10",
  qixi: "08-10 08-29 08-19 08-08 08-26 08-16 08-05 08-24 08-12 08-01 08-20 08-10",
  midAutumn: "09-17 10-06 09-25 09-15 10-03 09-22 09-12 10-01 09-19 09-08 09-27 09-16",
  doubleNinth: "10-11 10-29 10-18 10-08 10-26 10-16 10-05 10-24 10-12 10-01 10-20 10-09",
  qingming: "04-04 04-04 04-05 04-05 04-04 04-04 04-05 04-05 04-04 04-04 04-05 04-05",
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

export interface Holiday {
  /** Names in either language, separated by bars; a regular expression source without groups. */
  readonly names: string;
  readonly on: (year: number) => Day | null;
}

/** CNY beside an amount is the currency; before a year only what governs a date makes it the festival: "by CNY 2027". */
const newYearNotMoney =
  "cny(?<!(?:\\d ?|(?:thousand|million|billion) )cny)(?:(?! ?\\d)|(?<=\\b(?:by|before|until|till|after|for) cny)(?= 20\\d\\d(?![\\d.]| ?(?:k|m|bn|thousand|million|billion|per)\\b)))";

export const holidays: readonly Holiday[] = [
  { names: "除夕|大年三十|lunar new year's eve|chinese new year's eve", on: by("springFestival", -1) },
  {
    names: "春节|农历新年|农历年|过年|大年初一|spring festival|chinese new year|lunar new year|" + newYearNotMoney,
    on: by("springFestival"),
  },
  { names: "元宵节?|lantern festival", on: by("lantern") },
  { names: "清明节?|qingming|tomb-sweeping day", on: by("qingming") },
  { names: "五一(?:劳动节|节|假期|小长假|黄金周)?|劳动节|may day|labour day \\(may\\)", on: fixed(5, 1) },
  { names: "端午节?|dragon boat festival", on: by("dragonBoat") },
  { names: "七夕节?|qixi", on: by("qixi") },
  { names: "中秋节?|mid-autumn festival|mid-autumn|moon festival", on: by("midAutumn") },
  { names: "重阳节?|double ninth festival", on: by("doubleNinth") },
  { names: "国庆(?:节|假期|黄金周)?|十一(?:黄金周|假期|长假)|national day", on: fixed(10, 1) },
  { names: "元旦|new year's day|new year", on: fixed(1, 1) },
  { names: "双(?:11|十一)(?:大促)?|光棍节|double 11|double eleven|singles'? day|singles day", on: fixed(11, 11) },
  { names: "双(?:12|十二)(?:大促)?|double 12|double twelve", on: fixed(12, 12) },
  { names: "六?618(?:大促|年中大促)?|六一八", on: fixed(6, 18) },
  { names: "三八(?:妇女节|节)|妇女节|38节|women's day", on: fixed(3, 8) },
  { names: "3\\.?15(?:晚会|消费者权益日)", on: fixed(3, 15) },
  { names: "六一(?:儿童节|节)?|儿童节|children's day", on: fixed(6, 1) },
  { names: "七一(?:建党节)?|建党节", on: fixed(7, 1) },
  { names: "八一(?:建军节)|建军节", on: fixed(8, 1) },
  { names: "教师节|teachers' day", on: fixed(9, 10) },
  { names: "高考|gaokao", on: fixed(6, 7) },
  { names: "圣诞节?|christmas|xmas", on: fixed(12, 25) },
  { names: "平安夜|christmas eve", on: fixed(12, 24) },
  { names: "new year's eve|跨年夜?", on: fixed(12, 31) },
  { names: "情人节|valentine's day|valentine's", on: fixed(2, 14) },
  { names: "感恩节|thanksgiving", on: thanksgiving },
  { names: "黑色星期五|黑五|black friday", on: (year) => thanksgiving(year) + 1 },
  { names: "网络星期一|cyber monday", on: (year) => thanksgiving(year) + 4 },
  { names: "good friday", on: (year) => easter(year) - 2 },
  { names: "复活节|easter(?: sunday)?", on: easter },
  { names: "easter monday", on: (year) => easter(year) + 1 },
  { names: "万圣节|halloween", on: fixed(10, 31) },
  { names: "母亲节|mother's day", on: (year) => weekdayOfMonth(year, 5, 0, 2) },
  { names: "父亲节|father's day", on: (year) => weekdayOfMonth(year, 6, 0, 3) },
  { names: "independence day|fourth of july", on: fixed(7, 4) },
  { names: "labor day|labour day", on: (year) => weekdayOfMonth(year, 9, 1, 1) },
  { names: "memorial day", on: (year) => weekdayOfMonth(year, 6, 1, 1) - 7 },
  { names: "排灯节|diwali", on: by("diwali") },
  { names: "开斋节|eid al-fitr|eid", on: by("eidAlFitr") },
  { names: "bastille day", on: fixed(7, 14) },
  { names: "earth day|地球日", on: fixed(4, 22) },
];
