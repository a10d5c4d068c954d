import type { Calendar, Found, Period, TimeRule } from "../../calendarTerms";
import { day, endOfMonth, type Day } from "../../dates";
import { englishNumeral, parseNumeral } from "./numerals";

const monthNames = "january february march april may june july august september october november december".split(" ");
const month =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const monthNumber = (name: string | undefined) =>
  1 + monthNames.findIndex((full) => full.startsWith((name ?? "").slice(0, 3)));
const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const fy = "(?:fy|fiscal year|financial year|fiscal|calendar year|calendar|year)";
/** A year after a month, a quarter or a half. */
const yearAfter = `(?:,?\\s(?:of\\s)?(?:${fy}\\s?)?(20\\d\\d|(?:(?<=fy\\s?)|')\\d\\d|this year|next year|the year)\\b)?`;
const number = `(\\d{1,3}(?:\\.\\d)?|${englishNumeral}|an?|half an?)`;
const weekdays = "sunday|monday|tuesday|wednesday|thursday|friday|saturday";

function yearOf(text: string | undefined, calendar: Calendar): number | null {
  if (!text) return null;
  if (/next/.test(text)) return calendar.year + 1;
  if (/this|the/.test(text)) return calendar.year;
  return calendar.fullYear(text);
}

const single = (at: Day, kind: Period["kind"] = "day"): Found | null =>
  Number.isNaN(at) ? null : { start: at, end: at, kind };

/** A month is one only beside a word that says so: "may", "march" and "sun" are words too. */
const saysMonth =
  /(?:\b(?:by|in|before|until|till|through|of|during|for|from|to|since|and|early|late|mid|end|and|or|this|next|last|to|close|end of)[ -]|^|[(:,] ?|- ?)$/;

function duration(
  count: string | undefined,
  half: boolean,
  unit: string | undefined,
  calendar: Calendar,
): Found | null {
  const base = count === undefined ? 1 : /^half/.test(count) ? 0.5 : parseNumeral(count);
  const fortnights = unit?.startsWith("fortnight") ?? false;
  const value = (base + (half ? 0.5 : 0)) * (fortnights ? 2 : 1);
  if (Number.isNaN(value) || value <= 0 || value > 4000) return null;
  const length = {
    count: value,
    unit: (fortnights ? "week" : (unit ?? "day")).replace(/s$/, "") as "day" | "week" | "month" | "quarter" | "year",
  };
  return { start: calendar.today, end: calendar.after(value, length.unit), kind: "duration", length };
}

const ordinals = ["first", "second", "third", "fourth"];
const ordinal = (text: string | undefined) =>
  text === "last" || text === "final"
    ? 4
    : text === "1st"
      ? 1
      : text === "2nd"
        ? 2
        : text === "3rd"
          ? 3
          : text === "4th"
            ? 4
            : 1 + ordinals.indexOf(text ?? "");

function part(parts: number, index: number, year: string | undefined, c: Calendar): Found {
  return { ...c.fiscalPart(parts, index, yearOf(year, c)), kind: "container" };
}

function fiscal(name: number, c: Calendar): Found {
  const other = c.fiscalMonth === 1 ? {} : { otherEnd: c.fiscalYear(name + 1).end };
  return { ...c.fiscalYear(name), ...other, kind: "container" };
}

function season(name: string, year: string | undefined, c: Calendar): Found {
  const [from = 1, to = 12] =
    { spring: [3, 5], summer: [6, 8], autumn: [9, 11], fall: [9, 11], winter: [12, 14] }[name] ?? [];
  const at = yearOf(year, c) ?? (endOfMonth(c.year, to) < c.today ? c.year + 1 : c.year);
  return { start: day(at, from, 1), end: endOfMonth(at, to), kind: "container" };
}

/** No term of time but figures is written without letters. */
export const timeHint = /[a-z]/;

/** English terms of time, the more specific first. "end of", "mid-", "before" are read around them. */
export const timeRules: readonly TimeRule[] = [
  {
    needs: ["20"],
    pattern: /(?<![\d.])(20\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/g,
    read: ([y, m, d], c) => single(c.dayOf(Number(m), Number(d), Number(y))),
  },
  {
    needs: [".20"],
    pattern: /(?<![\d.])(\d{1,2})\.(\d{1,2})\.(20\d\d)(?!\d)/g,
    read: ([d, m, y], c) => single(c.dayOf(Number(m), Number(d), Number(y))),
  },
  {
    needs: ["/"],
    pattern: /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(20\d\d)(?!\d)/g,
    read: ([a, b, y], c) => {
      const monthFirst = Number(a) <= 12;
      const found = single(
        monthFirst ? c.dayOf(Number(a), Number(b), Number(y)) : c.dayOf(Number(b), Number(a), Number(y)),
      );
      if (!found || !monthFirst || Number(b) > 12) return found;
      return { ...found, otherEnd: c.dayOf(Number(b), Number(a), Number(y)) };
    },
  },
  {
    needs: ["/"],
    pattern: /(?<=\b(?:by|before|until|on) )(\d{1,2})\/(\d{1,2})(?![\d/])/g,
    read: ([a, b], c) =>
      single(Number(a) <= 12 ? c.dayOf(Number(a), Number(b), null) : c.dayOf(Number(b), Number(a), null)),
  },
  {
    needs: months,
    pattern: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?[ -](?:of )?${month}(?:,?[ -](20\\d\\d))?(?![a-z])`, "g"),
    read: ([d, m, y], c) => single(c.dayOf(monthNumber(m), Number(d), yearOf(y, c))),
  },
  {
    needs: months,
    pattern: new RegExp(
      `\\b${month}[ -](?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:%])(?:,? (20\\d\\d))?(?! ?(?:%|percent|k|m|users|orders))`,
      "g",
    ),
    read: ([m, d, y], c) => single(c.dayOf(monthNumber(m), Number(d), yearOf(y, c))),
  },
  {
    needs: months,
    pattern: new RegExp(`\\b${month}(?:[ ,-]{1,2}(?:of )?(20\\d\\d|'\\d\\d|this year|next year))`, "g"),
    read: ([m, y], c) => ({ ...c.monthOf(monthNumber(m), yearOf(y, c)), kind: "container" }),
  },
  {
    needs: months,
    pattern: new RegExp(`\\b${month}(?![a-z'])`, "g"),
    read: ([m], c, text, at) =>
      saysMonth.test(text.slice(Math.max(0, at - 8), at)) && !(m === "may" && at === 0)
        ? { ...c.monthOf(monthNumber(m), null), kind: "container" }
        : null,
  },
  {
    needs: ["q"],
    pattern: new RegExp(
      `\\b(?:fy\\s?'?(\\d\\d|20\\d\\d)[ -]?)?q([1-4])(?!\\d)(?:[ -]?(?:of )?(?:${fy}\\s?)?'?(20\\d\\d|\\d\\d)(?![\\d%]))?`,
      "g",
    ),
    read: ([before, n, after], c) => part(4, Number(n), before ?? after, c),
  },
  { needs: ["q"], pattern: /\b([1-4])q(?:[ ']?(\d\d|20\d\d))?\b/g, read: ([n, y], c) => part(4, Number(n), y, c) },
  {
    needs: ["quarter"],
    pattern: new RegExp(`\\b(first|second|third|fourth|last|final|1st|2nd|3rd|4th) quarter${yearAfter}`, "g"),
    read: ([n, y], c) => part(4, ordinal(n), y, c),
  },
  {
    needs: ["h"],
    pattern: new RegExp(`\\bh([12])(?!\\d)(?:[ -]?(?:of )?(?:${fy}\\s?)?'?(20\\d\\d|\\d\\d)(?![\\d%]))?`, "g"),
    read: ([n, y], c) => part(2, Number(n), y, c),
  },
  { needs: ["h"], pattern: /\b([12])h[ ']?(\d\d|20\d\d)?\b/g, read: ([n, y], c) => part(2, Number(n), y, c) },
  {
    needs: ["half"],
    pattern: new RegExp(
      `\\b(?:(first|opening)|(?:second|back|latter|last))[ -]half\\b(?! of (?:the )?(?:[a-su-z]|t(?!he year|his year)))${yearAfter}`,
      "g",
    ),
    read: ([first, y], c) => part(2, first ? 1 : 2, y, c),
  },
  {
    needs: ["months"],
    pattern: new RegExp(`\\b(?:first|opening) (two|three|four|six|nine|\\d) months${yearAfter}`, "g"),
    read: ([n, y], c) => {
      const at = yearOf(y, c) ?? c.year;
      return { start: day(at, 1, 1), end: endOfMonth(at, parseNumeral(n ?? "")), kind: "container" };
    },
  },
  {
    needs: ["day", "week", "fortnight", "month", "quarter", "year"],
    pattern: new RegExp(
      `\\b(?:within|inside(?: of)?|over|during|throughout|across|in|for) (?:the )?(?:(?:next|coming|following|upcoming) )?(?:course of )?(?:just |under |less than |at most |no more than )?${number}(?: (and a half))?[ -](?:(?:calendar|working|business|consecutive) )?(day|week|fortnight|month|quarter|year)s?'?(?: time| from (?:now|today))?\\b(?! (?:olds?|ago|of experience|to date))`,
      "g",
    ),
    read: ([n, half, unit], c, text, at) => forwardDuration(n, half, unit, c, text, at),
  },
  {
    needs: ["from now", "from today"],
    pattern: new RegExp(
      `\\b${number}(?: (and a half))?[ -](day|week|fortnight|month|quarter|year)s? from (?:now|today)\\b`,
      "g",
    ),
    read: ([n, half, unit], c) => duration(n, half !== undefined, unit, c),
  },
  {
    needs: ["day", "week", "fortnight", "month", "quarter", "year"],
    pattern: new RegExp(
      `(?:the )?\\b(?:next|coming|following|upcoming) ${number}(?: (and a half))? (day|week|fortnight|month|quarter|year)s?\\b`,
      "g",
    ),
    read: ([n, half, unit], c) => duration(n, half !== undefined, unit, c),
  },
  {
    needs: ["next", "coming", "following"],
    pattern:
      /\b(?:over|within|in|during|throughout|for) the (?:next|coming|following) (day|week|fortnight|month|quarter|year)\b/g,
    read: ([unit], c) => duration(undefined, false, unit, c),
  },
  {
    needs: ["quarter"],
    pattern: /\b(this|the current|current|the coming|coming|next|the next|following) quarter\b/g,
    read: ([which], c) => ({ ...c.quarterEnd(/next|coming|following/.test(which ?? "") ? 1 : 0), kind: "container" }),
  },
  {
    needs: ["month"],
    pattern: /\b(this|the current|current|next) month\b/g,
    read: ([which], c) => {
      const shift = which === "next" ? 1 : 0;
      return { start: day(c.year, c.month + shift, 1), end: endOfMonth(c.year, c.month + shift), kind: "container" };
    },
  },
  {
    needs: ["week"],
    pattern: /\b(this|next) week\b/g,
    read: ([which], c) => {
      const monday = c.today - ((c.weekday + 6) % 7) + (which === "next" ? 7 : 0);
      return { start: monday, end: monday + 6, kind: "container" };
    },
  },
  {
    needs: ["day"],
    pattern: new RegExp(`\\b(?:by|before|on|until) (?:(this|next|coming|end of) )?(${weekdays})\\b`, "g"),
    read: ([which, name], c) => {
      const wanted = weekdays.split("|").indexOf(name ?? "");
      const monday = c.today - ((c.weekday + 6) % 7);
      const inWeek = monday + ((wanted + 6) % 7);
      const at = which === "next" ? inWeek + 7 : inWeek < c.today ? inWeek + 7 : inWeek;
      return { start: at, end: at, kind: "day" };
    },
  },
  {
    needs: ["to"],
    pattern: /\b(?:by )?(tomorrow|today|tonight)\b(?!')/g,
    read: ([which], c) => single(c.today + (which === "tomorrow" ? 1 : 0)),
  },
  {
    needs: ["year"],
    pattern: /\b(this|the current|current|next|coming|the coming|following) (?:calendar |academic |school )?year\b/g,
    read: ([which], c) => ({
      ...c.calendarYear(c.year + (/next|following/.test(which ?? "") ? 1 : 0)),
      kind: "container",
    }),
  },
  {
    needs: ["fiscal", "financial"],
    pattern: /\b(?:(this|the current|current|next|the) )?(?:fiscal|financial) year(?! ?(?:20)?\d\d)(?:[- ](end))?\b/g,
    read: ([which], c) => ({ ...fiscal(c.currentFiscalYear + (which === "next" ? 1 : 0), c), kind: "container" }),
  },
  {
    needs: ["school", "academic"],
    pattern: /\b(?:this |next |the )?(?:school|academic) year\b/g,
    read: (_, c) => ({ start: c.today, end: day(c.month >= 9 ? c.year + 1 : c.year, 8, 31), kind: "container" }),
  },
  {
    needs: ["fy", "fiscal", "financial"],
    pattern: /\b(?:fy|fiscal year|financial year|fiscal)[ ']{0,2}(20\d\d|\d\d)(?!\d)(?:\/\d\d)?/g,
    read: ([y], c) => fiscal(c.fullYear(y ?? ""), c),
  },
  {
    needs: ["year", "cy"],
    pattern: /\b(?:year|calendar year|calendar|cy)[ ']?(20\d\d)\b/g,
    read: ([y], c) => ({ ...c.calendarYear(Number(y)), kind: "container" }),
  },
  {
    needs: ["year", "eoy"],
    pattern:
      /\b(?:the )?(?:(?:calendar )?year(?:'s)?[- ]?end|eoy|end[- ]of[- ]year|end[- ]year|close of (?:the )?year)\b(?! (?:close|report|accounts|bonus|party|review))/g,
    read: (_, c) => ({ ...c.calendarYear(c.year), kind: "end" }),
  },
  {
    needs: ["fy"],
    pattern: /\b(?:eofy|fye|fy[- ]?end|end of fy)\b/g,
    read: (_, c) => ({ ...fiscal(c.currentFiscalYear, c), kind: "end" }),
  },
  {
    needs: ["quarter", "eoq"],
    pattern: /\b(?:quarter[- ]?end|eoq)\b(?! (?:close|report))/g,
    read: (_, c) => ({ ...c.quarterEnd(0), kind: "end" }),
  },
  {
    needs: ["month", "eom"],
    pattern: /\b(?:month[- ]?end|eom)\b(?! (?:close|report|closing))/g,
    read: (_, c) => ({ start: day(c.year, c.month, 1), end: endOfMonth(c.year, c.month), kind: "end" }),
  },
  {
    needs: ["year"],
    pattern: /\bmid[- ]?year\b|\bmiddle of (?:the|this) year\b/g,
    read: (_, c) => ({ start: day(c.year, 1, 1), end: day(c.month > 6 ? c.year + 1 : c.year, 6, 30), kind: "end" }),
  },
  {
    needs: ["year"],
    pattern:
      /\b(?:during|over|throughout|within|in|across|for|of|by|before|through) the year\b(?!')|\b(?:the|this|full) year's (?=[a-z])(?!end|close)|\b(?:all|full|whole|entire)[- ]year\b|\byear[- ]round\b|\b(?:end|close|last day) of the year\b/g,
    read: (_, c) => ({ ...c.calendarYear(c.year), kind: "container" }),
  },
  {
    needs: ["quarter", "month"],
    pattern: /\b(?:end|close|last day) of (?:the )?(quarter|month)\b/g,
    read: ([unit], c) =>
      unit === "quarter"
        ? { ...c.quarterEnd(0), kind: "end" }
        : { start: day(c.year, c.month, 1), end: endOfMonth(c.year, c.month), kind: "end" },
  },
  {
    needs: ["spring", "summer", "autumn", "fall", "winter"],
    pattern:
      /\b(?:this|next|in|by|before|over the|during the|the|(?:end|close|rest) of) (?:the )?(spring|summer|autumn|fall|winter)(?: (?:of )?(20\d\d))?\b(?= (?:of|to|in|on|at|with|for|and|we|term)\b| ?(?:[^a-z ]|$))/g,
    read: ([name, y], c) => season(name ?? "", y, c),
  },
  {
    needs: ["twenty"],
    pattern: /\btwenty (twenty|thirty)(?:[- ](one|two|three|four|five|six|seven|eight|nine))?\b/g,
    read: ([tens, ones], c) => ({
      ...c.calendarYear(2000 + parseNumeral(ones === undefined ? (tens ?? "") : `${tens} ${ones}`)),
      kind: "container",
      bareYear: true,
    }),
  },
  {
    needs: ["20"],
    pattern:
      /(?<![\d.,$€£#/:-])(20\d\d)(?![\d%/]|[.,]\d| ?(?:units|orders|customers|users|people|version|edition|backlog|vintage|model|cohort|annual|budget|accounts|report|customers|standard|levels?|baseline|strategy|vision|roadmap|principles|agenda))/g,
    read: ([y], c) => ({ ...c.calendarYear(Number(y)), kind: "container", bareYear: true }),
  },
  {
    needs: ["the "],
    pattern: /\bthe (\d{1,2})(?:st|nd|rd|th)\b(?=\s?(?:$|[,;:.)\n]|of\b|at\b|by\b|and\b|to\b))/g,
    read: ([d], c) => {
      const here = c.dayOf(c.month, Number(d), c.year);
      return single(
        Number.isNaN(here) || here < c.today
          ? c.dayOf((c.month % 12) + 1, Number(d), c.month === 12 ? c.year + 1 : c.year)
          : here,
      );
    },
  },
];

/** "in 4 days" is mostly how fast, "in 90 days" is when. "over 3 years" may also be an age. */
function forwardDuration(
  count: string | undefined,
  half: string | undefined,
  unit: string | undefined,
  c: Calendar,
  text: string,
  at: number,
): Found | null {
  const found = duration(count, half !== undefined, unit, c);
  if (!found?.length) return found;
  const said = text.slice(at, at + 10);
  const plain = /^(?:in|for|over|during|across) (?!the )/.test(said);
  if (plain && /^(?:day|week)s?$/.test(unit ?? "") && found.end - c.today < 21) return null;
  return found;
}
