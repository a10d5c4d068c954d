import { readEnglish, serialOf, type TypedInput, yearOf } from "./english";

/** Excel's formats of dates and amounts in Chinese, by what they show. */
const formats = {
  date: "yyyy/m/d",
  dateAndTime: "yyyy/m/d h:mm",
  yearMonthDay: 'yyyy"年"m"月"d"日"',
  yearMonth: 'yyyy"年"m"月"',
  monthDay: 'm"月"d"日"',
  hourMinute: 'h"时"mm"分"',
  hourMinuteSecond: 'h"时"mm"分"ss"秒"',
  yuan: '"¥"#,##0;[Red]"¥"-#,##0',
  yuanAndFen: '"¥"#,##0.00;[Red]"¥"-#,##0.00',
} as const;

/** How Excel in Chinese shows what both languages read alike. */
const chineseFormats: Readonly<Record<string, string>> = {
  "m/d/yyyy": formats.date,
  "m/d/yyyy h:mm": formats.dateAndTime,
};

const patterns = {
  yearMonthDay: /^(\d{4}|\d{2})年(\d{1,2})月(\d{1,2})日$/,
  yearMonth: /^(\d{4}|\d{2})年(\d{1,2})月$/,
  monthDay: /^(\d{1,2})月(\d{1,2})日$/,
  time: /^(\d{1,2})时(\d{1,2})分(?:(\d{1,2})秒)?$/,
  yuan: /^([-+]?)[¥￥]\s*([-+]?)(\d{1,3}(?:,\d{3})+(?:\.\d*)?|\d+\.?\d*|\.\d+)$/,
  shortDate: /^\d{1,2}[-/]\d{1,2}$/,
};

/**
 * Reads a text that is no formula as Excel in Chinese does what is typed: its own dates, times and amounts, then what
 * both languages know.
 * @param today serial number of the current day
 */
export function readChinese(typed: string, today: number): TypedInput {
  const trimmed = typed.trim();
  const own = readDate(trimmed, today) ?? readTime(trimmed) ?? readYuan(trimmed);
  if (own) return own;
  const { value, numberFormat } = readEnglish(typed, today);
  if (numberFormat === undefined) return { value };
  if (patterns.shortDate.test(trimmed)) return { value, numberFormat: formats.monthDay };
  return { value, numberFormat: chineseFormats[numberFormat] ?? numberFormat };
}

function readDate(typed: string, today: number): TypedInput | null {
  const dated = (year: string | number, month: string | undefined, day: string | undefined, numberFormat: string) => {
    const value = serialOf(fullYear(year), Number(month), Number(day));
    return value === null ? null : { value, numberFormat };
  };
  const whole = patterns.yearMonthDay.exec(typed);
  if (whole) return dated(whole[1] ?? "", whole[2], whole[3], formats.yearMonthDay);
  const month = patterns.yearMonth.exec(typed);
  if (month) return dated(month[1] ?? "", month[2], "1", formats.yearMonth);
  const day = patterns.monthDay.exec(typed);
  return day && dated(yearOf(today), day[1], day[2], formats.monthDay);
}

/** Two digits are a year from 1930 to 2029. */
function fullYear(written: string | number): number {
  const year = Number(written);
  if (String(written).length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function readTime(typed: string): TypedInput | null {
  const [, hour = "", minute = "", second] = patterns.time.exec(typed) ?? [];
  if (hour === "" || Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return null;
  return {
    value: (Number(hour) * 3600 + Number(minute) * 60 + Number(second ?? 0)) / 86_400,
    numberFormat: second === undefined ? formats.hourMinute : formats.hourMinuteSecond,
  };
}

function readYuan(typed: string): TypedInput | null {
  const [, outer = "", inner = "", written] = patterns.yuan.exec(typed) ?? [];
  if (written === undefined || (outer && inner)) return null;
  return {
    value: Number(`${outer || inner}${written.replaceAll(",", "")}`),
    numberFormat: written.includes(".") ? formats.yuanAndFen : formats.yuan,
  };
}
