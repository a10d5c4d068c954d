import { isoDate } from "../dates";
import type { TimeMention } from "../deadlines";
import type { Reading } from "../reading";
import type { ReasonId } from "../reasons";
import type { Deadline } from "../report";
import { judgement, spansOf, wordsOf, type Judgement } from "./criterion";

/** Time-bound: every goal has an end date of its own or shares one that stands at the head or the tail of the text. */
export function judgeTimeBound(reading: Reading): { readonly judged: Judgement; readonly deadline: Deadline | null } {
  const { normal, times } = reading;
  const deadlines = times.filter(({ role, days }) => role === "deadline" && days.length > 0);
  const deadline = covers(deadlines, reading) ? latest(deadlines, reading) : null;
  if (deadline) {
    const spans = spansOf(normal, deadlines);
    return { judged: judgement("pass", "timeBound.passes", { date: deadline.date }, spans), deadline };
  }
  return { judged: failure(deadlines, reading), deadline: null };
}

function failure(deadlines: readonly TimeMention[], { normal, times }: Reading): Judgement {
  const fail = (id: ReasonId, time: { from: number; to: number } | undefined) =>
    judgement("fail", id, { words: wordsOf(normal, time ?? null) }, spansOf(normal, [time ?? null]));
  if (deadlines.length > 0) return fail("timeBound.notAll", deadlines[0]);
  const roles = ["placeholder", "event", "measure", "baseline", "subject"] as const;
  for (const role of roles) {
    const found = times.find((time) => time.role === role);
    if (found) return fail(`timeBound.${role}`, found);
  }
  const event = eventWithoutDate.exec(normal.text);
  if (event) return fail("timeBound.event", { from: event.index, to: event.index + event[0].length });
  const soon = vagueTime.exec(normal.text);
  if (soon) return fail("timeBound.vague", { from: soon.index, to: soon.index + soon[0].length });
  const cadence =
    /每[天日周月季年]|每个[月季]|每学期|\b(?:daily|weekly|monthly|quarterly|every (?:day|week|month|quarter|year)|per (?:day|week|month|quarter|year|term|semester))\b/.exec(
      normal.text,
    );
  return cadence
    ? fail("timeBound.cadence", { from: cadence.index, to: cadence.index + cadence[0].length })
    : fail("timeBound.none", undefined);
}

/** 开学前, "before term starts": a point in time that only another calendar knows. */
const eventWithoutDate =
  /(?:开学|放假|开工|竣工|完工|投产|上市|开业|开园|开馆|验收|交付|交房|入住|汛期|雨季|旺季|淡季|农忙|春耕|秋收|收割|收获|入冬|入夏|入汛|供暖|采暖季?|高考|中考|期中|期末|毕业|换届|审计|检查|评审|评估|认证|复评|发布|发布会|发货|上线|开播|开赛|开幕|开展|开机|赛季|展会|年会|股东会|董事会|到期|搬迁|试运行|通车)(?:来临|到来|开始|结束|召开|完成|来)?(?:之前|之后|以后|前|后)(?!端|台|景|沿|期|续|勤|备)|\b(?:before|ahead of|prior to|until|once|after|by the time|when) (?:the |our |its |they |we )?(?:next )?(?:[a-z]+ ){0,3}?(?:term|season|launch|opening|go-?live|handover|audit|inspection|harvest|rains|winter|exams?|ipo|listing|merger|renewal|expiry|delivery|kick-?off|completion|election|conference|board meeting|review|move|school)(?: (?:starts?|begins?|opens?|ends?|closes?|is over|comes?|arrives?))?\b(?!-)/;

const vagueTime =
  /尽快|尽早|早日|持续|长期|适时|不断|随时|今后|将来|逐步|\b(?:asap|as soon as possible|soon|ongoing|continuously|continually|eventually|in due course|over time|in the near future|long[- ]term|sooner rather than later|at some point)\b/;

/** A deadline in the first or the last goal covers all when it opens or closes the text. */
function covers(deadlines: readonly TimeMention[], { goals, normal }: Reading): boolean {
  if (deadlines.length === 0) return false;
  if (goals.length <= 1) return true;
  const first = goals[0];
  const last = goals[goals.length - 1];
  if (!first || !last) return false;
  const within = (goal: { from: number; to: number }) =>
    deadlines.some((time) => time.from >= goal.from && time.to <= goal.to);
  const opens = deadlines.some(
    (time) =>
      time.to <= (first.actionSpan?.from ?? first.to) ||
      /^[\s\d.、()（）]*$/.test(normal.text.slice(0, time.from)) ||
      time.from < first.from,
  );
  const closes = deadlines.some((time) => time.from >= last.from && /^[\s.。!]*$/.test(normal.text.slice(time.to)));
  return opens || closes || goals.every(within);
}

function latest(deadlines: readonly TimeMention[], { normal, today }: Reading): Deadline | null {
  let best: TimeMention | null = null;
  for (const time of deadlines) if (!best || (time.days[0] ?? today) > (best.days[0] ?? today)) best = time;
  if (!best) return null;
  const [main, ...others] = best.days;
  if (main === undefined) return null;
  return { date: isoDate(main), span: normal.span(best.from, best.to), alternatives: others.map(isoDate) };
}
