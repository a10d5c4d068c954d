import { matchesOf, mayHoldIn, scriptsOf } from "./scan";
import type { Calendar, Period, TimeRule } from "./calendarTerms";
import type { Day } from "./dates";
import { englishRules } from "./deadlines.en";
import { chineseRules } from "./deadlines.zh";
import { holidays } from "./lexicon/holidays";

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
const festivalRules = holidays.map(({ names, on }) => ({
  pattern: new RegExp(`${festivalYear}(?<![a-z\\d])(?:${names})(?![a-z\\d])(?:\\s(20\\d\\d))?`, "g"),
  on,
}));
const anyFestival = new RegExp(holidays.map(({ names }) => names).join("|"));
const chineseHint = /[年月日号周季天旬底末节学夏暑财期岁\dq]/;
/** Rules for terms that both languages write: 2026-03-31, 3/31前, 2026: */
const sharedRules = chineseRules.filter(({ shared }) => shared);

/** All terms of time of a normalized, lower-case text, each with its role and the days it can end on. */
export function findTimes(text: string, calendar: Calendar): TimeMention[] {
  const periods: Period[] = [];
  const scripts = scriptsOf(text);
  const mayHold = mayHoldIn(text);
  addPeriods(periods, scripts.han && chineseHint.test(text) ? chineseRules : sharedRules, text, calendar, mayHold);
  if (scripts.latin) addPeriods(periods, englishRules, text, calendar, mayHold);
  const festivals = new Set<Period>();
  if (anyFestival.test(text)) addFestivals(periods, festivals, text, calendar);
  const kept = longest(periods);
  const mentions: TimeMention[] = [];
  for (let i = 0; i < kept.length; i++) {
    const period = kept[i];
    const next = kept[i + 1];
    // "Labour Day on 1 May": the date says which day the festival is.
    const dated =
      period !== undefined &&
      next?.kind === "day" &&
      festivals.has(period) &&
      /^ ?(?:\(|on|,|即)? ?$/.test(text.slice(period.to, next.from));
    if (period && !dated) mentions.push(interpret(period, text, calendar));
  }
  return mentions;
}

/** Terms that lie further away are mistakes of typing. */
const furthest = 366 * 60;

function addPeriods(
  periods: Period[],
  rules: readonly TimeRule[],
  text: string,
  calendar: Calendar,
  mayHold: (needs: readonly string[] | undefined) => boolean,
): void {
  for (const { pattern, read, needs } of rules) {
    if (!mayHold(needs)) continue;
    for (const match of matchesOf(pattern, text)) {
      const found = read(match.slice(1), calendar, text, match.index);
      if (found && Math.abs(found.end - calendar.today) < furthest)
        periods.push({ ...found, from: match.index, to: match.index + match[0].length });
    }
  }
}

function addFestivals(periods: Period[], festivals: Set<Period>, text: string, calendar: Calendar): void {
  for (const { pattern, on } of festivalRules) {
    for (const match of matchesOf(pattern, text)) {
      const at = calendar.nextOf(on, yearNamed(match[1] ?? match[2], calendar));
      if (at === null || Math.abs(at - calendar.today) >= furthest) continue;
      const period: Period = { from: match.index, to: match.index + match[0].length, start: at, end: at, kind: "day" };
      festivals.add(period);
      periods.push(period);
    }
  }
}

function yearNamed(named: string | undefined, calendar: Calendar): number | null {
  if (!named) return null;
  if (/今/.test(named)) return calendar.year;
  if (/明/.test(named)) return calendar.year + 1;
  return /后/.test(named) ? calendar.year + 2 : calendar.fullYear(named);
}

function longest(periods: Period[]): Period[] {
  if (periods.length < 2) return periods;
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

const chineseBefore = /^(?:份|度|期间)?\s?(?:到来)?(?:之前|以前|前(?![三五十\d名景台端列沿瞻往线半]))/;
const chineseEnd = /^(?:截止|止|为止)/;
const pastSubjectZh =
  /^(?:的|度?(?:决算|报告|财报|年报|审计报告|总结|预算|账|版|款|届|级|批|积压|遗留|存量|建成|投产|成立|入职|签约|毕业|老|旧|生产|购|采购|以前的|之前的|同期|水平|基数|以来|起|开始|基础|那|修订|修正|试行))|^(?:\s?年)?版/;
const baselineBefore =
  /(?:较|比|与|和|跟|同|相比|相较于?|对比|基于|参照|以|自|从|由|超过|超|不低于|低于|高于|不少于|不超过)\s?$|(?:\b(?:than|versus|vs\.?|on|over|from|since|against|compared (?:with|to)|relative to|exceed|match|beat)\s(?:the\s|in\s|end of\s|that of\s)?)$/;
const dueBefore = /(?:时限|期限|截止(?:日期|时间)?|节点|时间|日期|\bdeadline|\bdue(?: date)?)[:为是]?\s?$/;
const baselineAfter =
  /^(?:的?(?:同期|水平|基础|基数|相比|以来)|相比)|^ ?(?:levels?|baseline|figures?|on\b|onwards?|or later|results?)/;
const placeholderAfter =
  /^[^\n。;；,，]{0,3}(?:待定|未定|暂定|待确认|tbd|tbc|to be (?:confirmed|determined|agreed|decided))/;
const negatedBefore =
  /(?:不求|不必|无需|不一定|不要求|并非|not necessarily|not (?:by|in)|rather than|instead of)\s?(?:在|于|by |in )?$/;
const eventAfter = /^(?:-| )?(?:of|after|from|following|since|post)\b(?! (?:now|today))(?! the (?:year|month|quarter))/;
const eventBefore = /(?:后|之后|以后|起|之日起|发生后|完成后|到账后|收到.{0,6}后|当日起)\s?(?:的|第)?$/;
const rollingFromNow = /(?:从现在|今天|今日|即日|今|此)(?:起|后|之后|开始)\s?$/;
const limitBefore =
  /(?:到|至|为|在|不超过|不高于|低于|少于|小于|控制|压缩|缩短|≤|<|<=)\s?$|\b(?:to|at|below|under|than|most|exceed|exceeding|of|is|are|keep)\s(?:within |inside )?$/;
const limitVerbBefore = /(?:控制|稳定|保持|压缩|限定|缩短|维持|压降|降|减)(?:在|到|至|为)?\s?$/;
const periodMeasure =
  /(?:账期|周期|周转|时效|时长|时限|用时|耗时|工期|回款期|库龄|寿命|保质期|质保期?|保修期?|住院日|等待|等候|交期|交货期|payment terms|lead time|cycle|turnaround|payback|dso|dio|response time|waiting time|time to|shelf life|warranty|tenure|length of stay)[^\n,;。]{0,8}$/;
const quickService =
  /响应|回复|答复|反馈|发货|到货|送达|到场|到账|退款|办结|出单|出具|出报告|维修|修复|处理|配送|审批|审核|受理|放款|理赔|赔付|结案|开票|交付|上门|复诊|回访|解决|闭环|退还|返还|归还|兑付|补发|换发|交稿|出图|\b(?:respond|response|repl(?:y|ies|ied)|answer|ship|deliver|dispatch|refund|resolve|pay|process|repair|invoice|acknowledge|return|review|fix|handle|confirm|issue|triage|see|call back|collect|approve|settle|close (?:tickets|cases|claims)|payout|paid|invoiced|shipped|delivered|resolved|answered|processed|reimburse)/;

/** Decides what a term of time does, from the words around it. */
function interpret(period: Period, text: string, calendar: Calendar): TimeMention {
  const before = text.slice(Math.max(0, period.from - 24), period.from);
  const after = text.slice(period.to, period.to + 24);
  const mention = (role: TimeRole, days: readonly Day[] = [], from = period.from, to = period.to): TimeMention => ({
    from,
    to,
    role,
    days: [...new Set(days)],
  });
  if (placeholderAfter.test(after)) return mention("placeholder");
  if (negatedBefore.test(before)) return mention("subject");
  if (period.kind === "duration") {
    const role = durationRole(period, text, before, after, calendar);
    return mention(role, [period.end], role === "event" ? startOfEvent(period, text) : period.from);
  }

  const suffix = chineseBefore.exec(after);
  const prefix = wordsBefore(before);
  const from = period.from - prefix.length;
  const to = period.to + (suffix?.[0].length ?? chineseEnd.exec(after)?.[0].length ?? 0);
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
    period.kind === "day" &&
    /实行|施行|执行|启用|生效|上线|in force|in effect|effective|live|applies|apply|valid/.test(
      text.slice(Math.max(0, period.from - 40), period.to + 16),
    );
  if (starts && !takesEffect) return mention("baseline");
  if (starts) return mention("deadline", [period.end], period.from, period.to + (/^起/.test(after) ? 1 : 0));
  const quoted = /[《"“(（]\s?$/.test(before) && /^\s?[版年度]?\s?(?:版)?[》"”)）]/.test(after);
  if (quoted && period.bareYear) return mention("subject");

  if (!marked || period.end < calendar.today) {
    const lasting =
      period.end >= calendar.today && (period.kind === "day" ? /\bon\s$/ : /\b(?:over|across)\s$/).test(before);
    if (dueBefore.test(before) && period.kind === "day") return deadline(period.end);
    if (baselineBefore.test(before) && !lasting && !/(?:within|in|by|during) (?:the )?$/.test(before))
      return mention("baseline");
    if (baselineAfter.test(after)) return mention("baseline");
  }
  if (/^\s?(?:版|款|届|级|edition\b)/.test(after)) return mention("subject");
  const past = period.end < calendar.today;
  if (past && !suffix && !prefix.marks && !(period.kind === "day")) {
    if (pastSubjectZh.test(after) || !/^[\u4e00-\u9fff]/.test(after) || /[\u4e00-\u9fff]$/.test(before))
      return mention("subject");
  }
  if (past && period.kind === "day" && !suffix && !prefix.marks) return mention("subject");
  if (period.bareYear && !/[年]/.test(text.slice(period.from, period.to)) && !bareYearStands(before, after))
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

function bareYearStands(before: string, after: string): boolean {
  if (/^\s?(?:[:,;.)]|$|\n)/.test(after) || /^ ?(?:and|with|to|at)\b/.test(after))
    return /(?:^|[\s\u4e00-\u9fff(])$/.test(before);
  if (
    /\b(?:in|by|for|over|across|during|within|through|throughout|until|till|before|to|to the end of|(?:end|start|half|quarter|months|rest|remainder|course|close) of|calendar|end|mid-?|early|late|into|from)[ -]?$/.test(
      before,
    )
  )
    return true;
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

const prefixPattern =
  /(?:\b(?:(no|not) later than|by|before|until|till|through|in|on|during|within|for|at|over|throughout|prior to|ahead of|in time for|due|of|from|and|to) (?:about |around |say )?(?:at the latest )?)?(?:(?:the )?(?:(end|close|conclusion|finish|last day|last week)|(start|beginning|first week)|(middle)|(day before|eve)) (?:of )?(?:the )?(?:month of )?|(?:the )?(mid|middle|halfway through)[- ](?:the )?(?:way through )?|(early)[- ](?:in )?|(late)[- ](?:in )?|the )?$/;

function wordsBefore(before: string): Prefix {
  const match = prefixPattern.exec(before);
  const words = match?.[0] ?? "";
  const beforeWord = /\b(?:before|prior to|ahead of|in time for)\b/.test(words) || /(?:赶在|早于|于)$/.test(before);
  const chinese = /(?:截至|截止到?|最迟于?|最晚于?|不晚于|不迟于|赶在|到|至|于|力争)$/.exec(before);
  return {
    length: words.length > 0 ? words.length : (chinese?.[0].length ?? 0),
    marks:
      /\b(?:by|before|until|till|prior to|ahead of|no later than|not later than|due|in time for)\b/.test(words) ||
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
function startOfEvent(period: Period, text: string): number {
  const before = text.slice(Math.max(0, period.from - 16), period.from);
  if (!eventBefore.test(before)) return period.from;
  return period.from - (/[^,，;；。:\n]*$/.exec(before)?.[0].length ?? 0);
}

/** 等候时间三个月内砍到5分钟: the change takes the period, the measure has a level of its own. */
const changeAfter = /^\s?(?:砍|降|压|缩|减|提|升|增|涨|做)[\u4e00-\u9fff]{0,2}(?:到|至|为)/;

/** "Within n days" is a deadline only at the level of the clause, never inside a measure or after an unscheduled event. */
function durationRole(period: Period, text: string, before: string, after: string, calendar: Calendar): TimeRole {
  const said = text.slice(period.from, period.to);
  const days = period.end - calendar.today;
  if (eventAfter.test(after)) return "event";
  if (eventBefore.test(before) && !rollingFromNow.test(before)) return "event";
  if (/^(?:未来|接下来|今后|后续|往后|从现在|从今天|自?即日)|next|coming|from now|following|upcoming/.test(said))
    return "deadline";
  if (/^\s?(?:的|老|以上|工龄|司龄)/.test(after) && !/内/.test(said)) return "subject";
  if (/内/.test(said) && days >= 28 && changeAfter.test(after)) return "deadline";
  if (periodMeasure.test(before) || limitVerbBefore.test(before)) return "measure";
  const atStart = /^(?:[^\n,，;；。:：]{0,2}(?:在|于|争取|力争|计划|用)?)\s?$|[,，;；。:：\n]\s?(?:在|于)?$/.test(
    before,
  );
  if (limitBefore.test(before) && !atStart && !/在\s?$/.test(before)) return "measure";
  if (days > 31 || atStart) return "deadline";
  const clause = text.slice(Math.max(0, period.from - 40), period.to + 24);
  if (quickService.test(clause) && days < 30) return "measure";
  return "deadline";
}
