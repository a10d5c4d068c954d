import type { Calendar, Found, Period, TimeRule } from "../../calendarTerms";
import { day, type Day } from "../../dates";
import { hanNumeral, parseNumeral } from "./numerals";

/** A year before a month, a quarter or a half: 2026年, 26年, 今年, 明年, FY26. */
const year =
  "(?:((?:fy\\s?)?20\\d\\d|fy\\s?\\d\\d|(?<!\\d)\\d\\d(?=年)|二[〇零]二[〇零一二三四五六七八九]|今年|本年度?|当年|明年|次年|来年|后年|去年|上年)\\s?(?:年度?|财年)?\\s?的?)?";
const small = "([一二三四五六七八九十]{1,3}|\\d{1,2})";

function yearOf(text: string | undefined, calendar: Calendar): number | null {
  if (!text) return null;
  if (/今|本|当/.test(text)) return calendar.year;
  if (/明|次|来/.test(text)) return calendar.year + 1;
  if (/后年/.test(text)) return calendar.year + 2;
  if (/去|上/.test(text)) return calendar.year - 1;
  if (text.startsWith("二")) return parseNumeral(text.replace(/零/g, "〇"));
  return calendar.fullYear(text);
}

const single = (at: Day | null, kind: Period["kind"] = "day"): Found | null =>
  at === null || Number.isNaN(at) ? null : { start: at, end: at, kind };

/** 上旬, 中旬, 月底 ... of a month. */
function partOfMonth(part: string | undefined, month: { start: Day; end: Day }): Found {
  const at = (to: number): Found => ({ start: month.start, end: month.start + to - 1, kind: "end" });
  if (part === undefined || part === "内" || part === "里") return { ...month, kind: "container" };
  if (part === "上旬" || part === "初") return at(10);
  if (part === "中旬") return at(20);
  if (part === "中") return at(15);
  return { ...month, kind: "end" };
}

/** 年底, 年中 ... of a year. */
function partOfYear(part: string | undefined, year: { start: Day; end: Day }): Found {
  if (part === "中") return { start: year.start, end: year.start + 180, kind: "end" };
  if (part === "初") return { start: year.start, end: year.start + 30, kind: "end" };
  return { ...year, kind: part && /[底末终尾]/.test(part) ? "end" : "container" };
}

const midYear = (year: number): Found => ({ start: day(year, 1, 1), end: day(year, 6, 30), kind: "end" });

function durationUnit(text: string): "day" | "week" | "month" | "quarter" | "year" {
  if (/月/.test(text)) return "month";
  if (/季/.test(text)) return "quarter";
  if (/周|星期/.test(text)) return "week";
  return /年/.test(text) ? "year" : "day";
}

function duration(count: number, unit: string, calendar: Calendar): Found | null {
  if (Number.isNaN(count) || count <= 0 || count > 4000) return null;
  const length = { count, unit: durationUnit(unit) };
  return { start: calendar.today, end: calendar.after(count, length.unit), kind: "duration", length };
}

/** No term of time but figures is written without one of these. */
export const timeHint = /[年月日号周季天旬底末节学夏暑财期岁\dq]/;

/** Chinese terms of time, the more specific first: an earlier rule wins over a later one at the same place. */
export const timeRules: readonly TimeRule[] = [
  {
    needs: ["月"],
    pattern: new RegExp(
      `${year}${small}\\s?月份?\\s?([一二三]?十?[一二三四五六七八九十]|\\d{1,2})\\s?[日号](?:\\s?\\((?:周|星期)[一二三四五六日天]\\))?`,
      "g",
    ),
    read: ([y, m, d], c) => single(c.dayOf(parseNumeral(m ?? ""), parseNumeral(d ?? ""), yearOf(y, c))),
  },
  {
    needs: ["月"],
    pattern: new RegExp(
      `${year}${small}\\s?月(?:份)?(?:的)?(上旬|中旬|下旬|月底|月末|底|末|初|中(?!旬|[心学医标国小型]))`,
      "g",
    ),
    read: ([y, m, part], c) => monthPart(m, part, y, c),
  },
  {
    needs: ["月"],
    pattern: new RegExp(`${year}(?<!个)(?<![\\d.])${small}\\s?月(?:份|内|里|间)?(?![\\d均度活报租费刊供])`, "g"),
    read: ([y, m], c) => monthPart(m, undefined, y, c),
  },
  {
    needs: ["前", "截", "为止"],
    pattern: /(?<![\d/.])(\d{1,2})[/.](\d{1,2})(?=\s?(?:日|号)?\s?(?:前|之前|以前|截止|为止))/g,
    read: ([m, d], c) => single(c.dayOf(Number(m), Number(d), null)),
  },
  {
    needs: ["季"],
    pattern: new RegExp(`${year}前([一二三两])(?:个)?季度(?:末|底)?`, "g"),
    read: ([y, n], c) => {
      const part = c.fiscalPart(4, parseNumeral(n ?? ""), yearOf(y, c));
      return { ...part, kind: "end" };
    },
  },
  {
    needs: ["季", "第", "末", "底", "年"],
    pattern: new RegExp(`${year}(?:第)?([一二三四1-4])\\s?季度?(末|底|内)?(?!稻)`, "g"),
    read: ([y, n, part], c) => quarter(parseNumeral(n ?? ""), y, part, c),
  },
  {
    needs: ["q"],
    pattern: new RegExp(`${year}[q]\\s?([1-4])(?![\\d.])(末|底|内)?`, "g"),
    read: ([y, n, part], c) => quarter(Number(n), y, part, c),
  },
  {
    needs: ["半年"],
    pattern: new RegExp(`${year}(?:(上|前)|(下|后))半年(?:度)?(末|底|内)?`, "g"),
    read: ([y, first, , part], c) => ({
      ...c.fiscalPart(2, first ? 1 : 2, yearOf(y, c)),
      kind: part === "末" || part === "底" ? "end" : "container",
    }),
  },
  {
    needs: ["五"],
    pattern: /十([三四五六])五(?:规划)?(?:期间|时期)?(末|期末)?/g,
    read: ([n], c) => {
      const last = 2005 + 5 * parseNumeral(n ?? "");
      return last < c.year - 10 ? null : { start: day(last - 4, 1, 1), end: day(last, 12, 31), kind: "end" };
    },
  },
  {
    needs: ["年", "月", "天", "日", "周", "星期", "季"],
    pattern: new RegExp(
      `(?:未来|接下来|今后|后续|往后|下一个|从现在起|从今天起|自即日起|即日起)的?\\s?(半|\\d{1,4}(?:\\.5)?|${hanNumeral})\\s?(?:个)?(半)?(?:工作)?(天|日|周|星期|季度|年|月)(半)?(?:的?时间)?(?:之内|以内|之中|内|里|中|后)?`,
      "g",
    ),
    read: ([n, half, unit, half2], c) =>
      duration((n === "半" ? 0.5 : parseNumeral(n ?? "")) + (half || half2 ? 0.5 : 0), unit ?? "", c),
  },
  {
    needs: ["年", "月", "天", "日", "周", "星期", "季"],
    pattern: new RegExp(
      `(半|(?<![\\d.])\\d{1,4}(?:\\.5)?|${hanNumeral})\\s?(?:个)?(半)?\\s?(工作日|自然日|天|日|周|星期|季度|年|月)(半)?(?:的?时间)?(?:之内|以内|内|里)`,
      "g",
    ),
    read: ([n, half, unit, half2], c) =>
      duration((n === "半" ? 0.5 : parseNumeral(n ?? "")) + (half || half2 ? 0.5 : 0), unit ?? "", c),
  },
  {
    needs: ["年", "季"],
    pattern: new RegExp(
      `(半|(?<![\\d.])\\d{1,2}|[一二两三四五六七八九十]{1,2})\\s?(?:个)?(年|月|季度)(半)?(?=\\s?(?:不发生|无|零|提|进|做到|冲|压|缩|覆盖|扩|打造|拿|减少|增长|增加|下降|降低|翻|达到|实现|建成|完成|新增|累计|突破|提高|提升|培养|投入|培训|扩大|缩短|压减|压降|减|增|降|开设|新建|迈))`,
      "g",
    ),
    read: ([n, unit, half], c) =>
      unit === "月" ? null : duration((n === "半" ? 0.5 : parseNumeral(n ?? "")) + (half ? 0.5 : 0), unit ?? "", c),
  },
  {
    needs: ["时间"],
    pattern: /(?:用|花)\s?(半|\d{1,2}|[一二两三四五六七八九十]{1,2})\s?(?:个)?(年|月|季度)(半)?的?时间/g,
    read: ([n, unit, half], c) =>
      duration((n === "半" ? 0.5 : parseNumeral(n ?? "")) + (half ? 0.5 : 0), unit ?? "", c),
  },
  {
    needs: ["季"],
    pattern: /(?:本|这个?|当前)季度?(末|底|内)?/g,
    read: ([part], c) => ({ ...c.quarterEnd(0), kind: part === "末" || part === "底" ? "end" : "container" }),
  },
  {
    needs: ["季"],
    pattern: /下(?:一?个?)季度?(末|底|内)?(?!稻)/g,
    read: ([part], c) => ({ ...c.quarterEnd(1), kind: part === "末" || part === "底" ? "end" : "container" }),
  },
  {
    needs: ["季"],
    pattern: /(?<!每个?)(?:季度|季)(?:末|底|内)/g,
    read: (_, c) => ({ ...c.quarterEnd(0), kind: "end" }),
  },
  {
    needs: ["月"],
    pattern: /(本|这个?|当|下个?|次)月(底|末|内|上旬|中旬|下旬|初|中(?!旬))?/g,
    read: ([which, part], c) => {
      const next = /下|次/.test(which ?? "");
      const at = day(c.year, c.month + (next ? 1 : 0), 1);
      const end = day(c.year, c.month + (next ? 2 : 1), 0);
      return partOfMonth(part, { start: at, end });
    },
  },
  {
    needs: ["月"],
    pattern: /(?<![每\d一二三四五六七八九十个])月(?:底|末|内)/g,
    read: (_, c) => partOfMonth("底", { start: day(c.year, c.month, 1), end: day(c.year, c.month + 1, 0) }),
  },
  {
    needs: ["周", "星期", "礼拜"],
    pattern: /(本|这|下)(?:个)?(?:周|星期|礼拜)([一二三四五六日天末底])?/g,
    read: ([which, weekday], c) => {
      const monday = c.today - ((c.weekday + 6) % 7) + (which === "下" ? 7 : 0);
      if (!weekday || /[末底]/.test(weekday))
        return { start: monday, end: monday + (weekday === "末" ? 6 : weekday === "底" ? 4 : 6), kind: "end" };
      return single(monday + "一二三四五六日".indexOf(weekday === "天" ? "日" : weekday));
    },
  },
  {
    needs: ["周", "星期"],
    pattern: /(?<![本这下每])(?:周|星期)([一二三四五六日])(?=前|之前|以前)/g,
    read: ([weekday], c) => {
      const monday = c.today - ((c.weekday + 6) % 7);
      const at = monday + "一二三四五六日".indexOf(weekday ?? "一");
      return single(at < c.today ? at + 7 : at);
    },
  },
  {
    needs: ["学年"],
    pattern: /(?:本|当前)?学年(?:末|底|内|结束)?/g,
    read: (_, c) => ({
      start: day(c.month >= 9 ? c.year : c.year - 1, 9, 1),
      end: day(c.month >= 9 ? c.year + 1 : c.year, 8, 31),
      kind: "container",
    }),
  },
  {
    needs: ["学期"],
    pattern: /(?:本学期|(?<![每学])学期)(?:末|底|内|结束)/g,
    read: (_, c) => ({
      start: c.today,
      end: c.month >= 2 && c.month <= 7 ? day(c.year, 7, 15) : day(c.month >= 8 ? c.year + 1 : c.year, 1, 31),
      kind: "end",
    }),
  },
  {
    needs: ["暑", "夏"],
    pattern: /(?:今年)?(?:暑期|暑假|夏季|夏天)(?![\u4e00-\u9fff]{0,2}(?:班|营|课))/g,
    read: (_, c) => ({ ...span(c, 7, 1, 8, 31), kind: "container" }),
  },
  {
    needs: ["年", "fy"],
    pattern: /(20\d\d|(?<![\d.])2\d(?=财年))\s?(?:年度|财年|财政年度|会计年度|fy)(底|末|终|内)?/g,
    read: ([y, part], c) => fiscal(c.fullYear(y ?? ""), part, c),
  },
  {
    needs: ["fy"],
    pattern: /fy\s?'?(20\d\d|\d\d)(?!\d)\s?(?:年度|财年|年)?(底|末|终)?/g,
    read: ([y, part], c) => fiscal(c.fullYear(y ?? ""), part, c),
  },
  {
    needs: ["财", "会计"],
    pattern: /(本|这个?|下个?|下一个?|上个?)?(?:财政年度|财年|会计年度)(底|末|终|内|结束)?/g,
    read: ([which, part], c) =>
      fiscal(c.currentFiscalYear + (/下/.test(which ?? "") ? 1 : /上/.test(which ?? "") ? -1 : 0), part, c),
  },
  {
    needs: ["年"],
    pattern:
      /(20\d\d|(?<!\d)2\d(?=年)|二[〇零]二[〇零一二三四五六七八九])\s?年(?!级)(?:年)?(中(?![心学])|底(?!蕴)|末|终|初(?!步)|内)?(?![^\s]{0,1}中旬)/g,
    read: ([y, part], c) => {
      const value = y?.startsWith("二") ? parseNumeral(y.replace(/零/g, "〇")) : c.fullYear(y ?? "");
      return part === "中"
        ? midYear(value)
        : { ...partOfYear(part, c.calendarYear(value)), bareYear: part === undefined };
    },
  },
  {
    needs: ["年"],
    pattern: /(今|本|当|明|次|来|后|去|上)年(?:度)?(?:年)?(中(?![心学])|底|末|终|初|内|全年)?/g,
    read: ([which, part], c) => {
      const value = yearOf(`${which ?? ""}年`, c) ?? c.year;
      return part === "中" ? midYear(value) : partOfYear(part, c.calendarYear(value));
    },
  },
  {
    needs: ["全年"],
    pattern: /(?<![\d.])(20\d\d)\s?全年度?/g,
    read: ([y], c) => ({ ...c.calendarYear(Number(y)), kind: "container" }),
  },
  {
    needs: ["年", "岁"],
    pattern: /年(?:底|末|终(?!奖))|岁末|年关/g,
    read: (_, c) => partOfYear("底", c.calendarYear(c.year)),
  },
  { needs: ["年"], pattern: /年中(?![心学])/g, read: (_, c) => midYear(c.month > 6 ? c.year + 1 : c.year) },
  {
    needs: ["年"],
    pattern:
      /(?<![\d一二两三四五六七八九十半数几学])年(?:内|度内)|全年度?|年度(?=[\u4e00-\u9fff])(?!报告|会议|考核|总结|审计|计划|评审|体检|盘点|决算|报表)/g,
    read: (_, c) => partOfYear(undefined, c.calendarYear(c.year)),
  },
  {
    needs: ["日", "号"],
    pattern: /(?<![月\d.])(\d{1,2})[日号](?=前|之前|以前)/g,
    read: ([d], c) => {
      const here = c.dayOf(c.month, Number(d), c.year);
      return single(
        Number.isNaN(here) || here < c.today
          ? c.dayOf(c.month === 12 ? 1 : c.month + 1, Number(d), c.month === 12 ? c.year + 1 : c.year)
          : here,
      );
    },
  },
];

function span(
  c: Calendar,
  fromMonth: number,
  fromDate: number,
  toMonth: number,
  toDate: number,
): { start: Day; end: Day } {
  const year = day(c.year, toMonth, toDate) < c.today ? c.year + 1 : c.year;
  return { start: day(year, fromMonth, fromDate), end: day(year, toMonth, toDate) };
}

function monthPart(
  month: string | undefined,
  part: string | undefined,
  year: string | undefined,
  c: Calendar,
): Found | null {
  const value = parseNumeral(month ?? "");
  return value >= 1 && value <= 12 ? partOfMonth(part, c.monthOf(value, yearOf(year, c))) : null;
}

function quarter(index: number, year: string | undefined, part: string | undefined, c: Calendar): Found {
  return { ...c.fiscalPart(4, index, yearOf(year, c)), kind: part === "末" || part === "底" ? "end" : "container" };
}

function fiscal(name: number, part: string | undefined, c: Calendar): Found {
  const kind = part && /[底末终]|结束/.test(part) ? "end" : "container";
  const other = c.fiscalMonth === 1 ? {} : { otherEnd: c.fiscalYear(name + 1).end };
  return { ...c.fiscalYear(name), ...other, kind };
}
