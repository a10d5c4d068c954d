import { holidays, type HolidayId } from "./lexicon/holidays";
import type { Calendar, Found, Period, TimeRule } from "./calendarTerms";
import type { Day } from "./dates";
import type { TimeWordsPatterns } from "./languages/patterns";
import { eachMatch } from "./scan";
import type { NormalText } from "./normalize";
import { onceForEach, patternsOf } from "./languages/rules";

const patterns = patternsOf((language) => language.timeWords);

/** What a term of time does in a goal. */
export type TimeRole = "deadline" | "measure" | "event" | "subject" | "baseline" | "placeholder";

export interface TimeMention {
  /** Half-open range in the normalized text, with the words that belong to it (by, before, 前). */
  readonly from: number;
  readonly to: number;
  readonly role: TimeRole;
  /** Last day, first the main reading. */
  readonly days: readonly Day[];
}

const festivalYear = "(?:(20\\d\\d|今|明|后)年?的?\\s?)?";
const festivalsOf = onceForEach((rules) => {
  const names = new Map<HolidayId, string>();
  for (const { holidayNames } of rules)
    for (const [id, said] of Object.entries(holidayNames) as [HolidayId, string][])
      names.set(id, names.has(id) ? `${names.get(id)}|${said}` : said);
  return {
    any: new RegExp([...names.values()].join("|")),
    rules: [...names].map(([id, said]) => ({
      pattern: new RegExp(`${festivalYear}(?<![a-z\\d])(?:${said})(?![a-z\\d])(?:\\s(20\\d\\d))?`, "g"),
      on: holidays[id],
    })),
  };
});

/** Terms that every language writes: 2026-03-31, 2026: */
const figures: readonly TimeRule[] = [
  {
    needs: ["20"],
    pattern: /(?<![\d.])(20\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?![\d])日?/g,
    read: ([y, m, d], c) => single(c.dayOf(Number(m), Number(d), Number(y))),
  },
  {
    needs: ["20"],
    pattern: /(?<![\d.])(20\d\d)(?=\s?[::,]|\s?$|\s?(?:前|之前))/g,
    read: ([y], c) => ({ ...c.calendarYear(Number(y)), kind: "container" }),
  },
];

const single = (at: Day): Found | null => (Number.isNaN(at) ? null : { start: at, end: at, kind: "day" });

/** All terms of time of a normalized, lower-case text, each with its role and the days it can end on. */
export function findTimes({ text, rules }: NormalText, calendar: Calendar): TimeMention[] {
  const periods: Period[] = [];
  const add = (match: RegExpExecArray, { read }: TimeRule) => {
    const found = read(match.slice(1), calendar, text, match.index);
    if (found && isNear(found.end, calendar))
      periods.push({ ...found, from: match.index, to: match.index + match[0].length });
  };
  eachMatch(figures, text, add);
  for (const { timeHint, timeRules } of rules) if (timeHint.test(text)) eachMatch(timeRules, text, add);
  const { any, rules: festivalRules } = festivalsOf(rules);
  if (any.test(text))
    eachMatch(festivalRules, text, (match, { on }) => {
      const at = calendar.nextOf(on, yearNamed(match[1] ?? match[2], calendar));
      if (at !== null && isNear(at, calendar))
        periods.push({
          ...{ start: at, end: at, kind: "day", isFestival: true },
          from: match.index,
          to: match.index + match[0].length,
        });
    });
  if (periods.length === 0) return [];
  const kept = periods.length === 1 ? periods : longest(periods);
  const say = patterns(rules);
  const mentions: TimeMention[] = [];
  for (let i = 0; i < kept.length; i++) {
    const period = kept[i];
    if (period && !isDated(period, kept[i + 1], text)) mentions.push(interpret(period, text, calendar, say));
  }
  return mentions;
}

/** "Labour Day on 1 May": the date says which day the festival is. */
const isDated = ({ isFestival, to }: Period, next: Period | undefined, text: string): boolean =>
  isFestival === true && next?.kind === "day" && /^ ?(?:\(|on|,|即)? ?$/.test(text.slice(to, next.from));

/** Terms that lie further away than 60 years are mistakes of typing. */
const isNear = (at: Day, { today }: Calendar): boolean => Math.abs(at - today) < 366 * 60;

function yearNamed(named: string | undefined, calendar: Calendar): number | null {
  if (!named) return null;
  if (/今/.test(named)) return calendar.year;
  if (/明/.test(named)) return calendar.year + 1;
  return /后/.test(named) ? calendar.year + 2 : calendar.fullYear(named);
}

function longest(periods: Period[]): Period[] {
  const sorted = periods
    .map((period, order) => ({ period, order }))
    .sort((a, b) => a.period.from - b.period.from || b.period.to - a.period.to || a.order - b.order);
  const kept: Period[] = [];
  for (const { period } of sorted) {
    const last = kept[kept.length - 1];
    if (!last || period.from >= last.to) kept.push(period);
    else if (period.to > last.to && period.kind === "day" && last.kind !== "day") kept[kept.length - 1] = period;
  }
  return kept;
}

/** Decides what a term of time does, from the words around it. */
function interpret(period: Period, text: string, calendar: Calendar, say: TimeWordsPatterns): TimeMention {
  const before = text.slice(Math.max(0, period.from - 24), period.from);
  const after = text.slice(period.to, period.to + 24);
  const mention = (role: TimeRole, days: readonly Day[] = [], from = period.from, to = period.to): TimeMention => ({
    from,
    to,
    role,
    days: [...new Set(days)],
  });
  if (say.placeholderAfter.test(after)) return mention("placeholder");
  if (say.negatedBefore.test(before)) return mention("subject");
  if (period.kind === "duration") {
    const role = durationRole(period, text, before, after, calendar, say);
    return mention(role, [period.end], role === "event" ? startOfEvent(period, text, say) : period.from);
  }

  const suffix = say.suffixBefore.exec(after);
  const prefix = wordsBefore(before, say);
  const from = period.from - prefix.length;
  const to = period.to + (suffix?.[0].length ?? say.suffixEnd.exec(after)?.[0].length ?? 0);
  // 2024年以前的库存, "vintages from before 2019": what is older than that.
  const older = suffix ? /^的/.test(after.slice(suffix[0].length)) : /\bfrom before $/.test(before);
  if (older && period.start <= calendar.today) return mention("subject");
  const deadline = (...days: readonly (Day | undefined)[]) =>
    mention(
      "deadline",
      days.filter((at) => at !== undefined),
      from,
      to,
    );
  const marked = suffix !== null || prefix.marks || period.kind === "end";
  const starts =
    /^(?:起|开始|以后|之后|onwards?\b)/.test(after) ||
    (/\b(?:from|since|starting|as of|beginning)\s$/.test(before) && !/\b(?:until|to|through)\b/.test(after));
  const takesEffect =
    period.kind === "day" && say.inForce.test(text.slice(Math.max(0, period.from - 40), period.to + 16));
  if (starts && !takesEffect) return mention("baseline");
  if (starts) return mention("deadline", [period.end], period.from, period.to + (/^起/.test(after) ? 1 : 0));
  const quoted = /[《"“(（]\s?$/.test(before) && /^\s?[版年度]?\s?(?:版)?[》"”)）]/.test(after);
  if (quoted && period.bareYear) return mention("subject");

  if (!marked || period.end < calendar.today) {
    const lasting =
      period.end >= calendar.today && (period.kind === "day" ? /\bon\s$/ : /\b(?:over|across)\s$/).test(before);
    if (say.dueBefore.test(before) && period.kind === "day") return deadline(period.end);
    if (say.baselineBefore.test(before) && !lasting && !/(?:within|in|by|during) (?:the )?$/.test(before))
      return mention("baseline");
    if (say.baselineAfter.test(after)) return mention("baseline");
  }
  if (/^\s?(?:版|款|届|级|edition\b)/.test(after)) return mention("subject");
  const past = period.end < calendar.today;
  if (past && !suffix && !prefix.marks && !(period.kind === "day")) {
    if (say.pastSubjectAfter.test(after) || !/^[\u4e00-\u9fff]/.test(after) || /[\u4e00-\u9fff]$/.test(before))
      return mention("subject");
  }
  if (past && period.kind === "day" && !suffix && !prefix.marks) return mention("subject");
  if (period.bareYear && !/[年]/.test(text.slice(period.from, period.to)) && !bareYearStands(before, after, say))
    return mention("subject");
  if (
    period.kind === "day" &&
    !marked &&
    !/\b(?:on|at|in|due|from|and|to)\s$|[-–~至到,、(（:：]\s?$|^\s?$/.test(before) &&
    !dayStands(before, after)
  )
    return mention("subject");

  if (prefix.early) return deadline(Math.min(period.end, period.start + 9));
  if (prefix.mid) return deadline(middle(period));
  if (prefix.end) return deadline(period.end, period.otherEnd);
  if (prefix.beginning) return deadline(period.start);
  if (prefix.eve) return deadline(period.start - 1);
  if ((suffix || prefix.before) && period.kind === "container") return deadline(period.start - 1, period.end);
  return deadline(period.end, period.otherEnd);
}

/** 15th of a month, the middle of anything longer: mid-2026 is 30 June, mid-Q3 is 15 August. */
function middle(period: Period): Day {
  const length = period.end - period.start + 1;
  if (length <= 31) return period.start + 14;
  return length > 300 ? period.start + 180 : period.start + Math.round(length / 2) - 1;
}

function bareYearStands(before: string, after: string, say: TimeWordsPatterns): boolean {
  if (/^\s?(?:[:,;.)]|$|\n)/.test(after) || /^ ?(?:and|with|to|at)\b/.test(after))
    return /(?:^|[\s\u4e00-\u9fff(])$/.test(before);
  if (say.yearLedBefore.test(before)) return true;
  return /(?:^|[\n;.] ?)$/.test(before) || /^\s?[\u4e00-\u9fff]/.test(after);
}

function dayStands(before: string, after: string): boolean {
  return /^\s?(?:$|[,;:，。)])/.test(after) || /[\u4e00-\u9fff]$/.test(before) === false;
}

interface Prefix {
  readonly length: number;
  readonly marks: boolean;
  readonly before: boolean;
  readonly end: boolean;
  readonly mid: boolean;
  readonly early: boolean;
  readonly beginning: boolean;
  readonly eve: boolean;
}

function wordsBefore(before: string, say: TimeWordsPatterns): Prefix {
  const match = say.prefixWords.exec(before);
  const words = match?.[0] ?? "";
  const beforeWord = /\b(?:before|prior to|ahead of|in time for)\b/.test(words) || /(?:赶在|[早先]于)$/.test(before);
  const chinese = say.prefixWord.exec(before);
  return {
    length: words.length > 0 ? words.length : (chinese?.[0].length ?? 0),
    marks:
      say.marksDeadline.test(words) ||
      match?.[2] !== undefined ||
      match?.[7] !== undefined ||
      match?.[6] !== undefined ||
      (chinese !== null && chinese[0] !== "力争" && chinese[0] !== "于"),
    before: beforeWord && !/early|late\b/.test(words),
    end: match?.[2] !== undefined || match?.[8] !== undefined,
    mid: match?.[4] !== undefined || match?.[6] !== undefined,
    early: match?.[7] !== undefined,
    beginning: match?.[3] !== undefined,
    eve: match?.[5] !== undefined,
  };
}

/** The event of 合同签订后30天内 belongs to the term: from the last break, at most 16 characters back. */
function startOfEvent(period: Period, text: string, say: TimeWordsPatterns): number {
  const before = text.slice(Math.max(0, period.from - 16), period.from);
  if (!say.eventBefore.test(before)) return period.from;
  return period.from - (/[^,，;；。:\n]*$/.exec(before)?.[0].length ?? 0);
}

/** "Within n days" is a deadline only at the level of the clause, never inside a measure or after an unscheduled event. */
function durationRole(
  period: Period,
  text: string,
  before: string,
  after: string,
  calendar: Calendar,
  say: TimeWordsPatterns,
): TimeRole {
  const said = text.slice(period.from, period.to);
  const days = period.end - calendar.today;
  if (say.eventAfter.test(after)) return "event";
  if (say.eventBefore.test(before) && !say.rollingFromNow.test(before)) return "event";
  if (say.fromToday.test(said)) return "deadline";
  if (/^\s?(?:的|老|以上|工龄|司龄)/.test(after) && !/内/.test(said)) return "subject";
  if (/内/.test(said) && days >= 28 && say.changeAfter.test(after)) return "deadline";
  if (say.periodMeasure.test(before) || say.limitVerbBefore.test(before)) return "measure";
  const atStart = say.opensClause.test(before);
  if (say.limitBefore.test(before) && !atStart && !/在\s?$/.test(before)) return "measure";
  if (days > 31 || atStart) return "deadline";
  const clause = text.slice(Math.max(0, period.from - 40), period.to + 24);
  if (say.quickService.test(clause) && days < 30) return "measure";
  return "deadline";
}
