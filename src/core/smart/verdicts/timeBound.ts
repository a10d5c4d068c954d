import { isoDate } from "../dates";
import type { TimeMention } from "../deadlines";
import type { Reading } from "../reading";
import type { ReasonId } from "../reasons";
import type { Deadline } from "../report";
import { judgement, spansOf, wordsOf, type Judgement } from "./criterion";
import { patternsOf } from "../languages/rules";

const patterns = patternsOf((language) => language.missingTime);

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
  const say = patterns(normal.rules);
  const fail = (id: ReasonId, time: { from: number; to: number } | undefined) =>
    judgement("fail", id, { words: wordsOf(normal, time ?? null) }, spansOf(normal, [time ?? null]));
  if (deadlines.length > 0) return fail("timeBound.notAll", deadlines[0]);
  const roles = ["placeholder", "event", "measure", "baseline", "subject"] as const;
  for (const role of roles) {
    const found = times.find((time) => time.role === role);
    if (found) return fail(`timeBound.${role}`, found);
  }
  const event = say.eventWithoutDate.exec(normal.text);
  if (event) return fail("timeBound.event", { from: event.index, to: event.index + event[0].length });
  const soon = say.vagueTime.exec(normal.text);
  if (soon) return fail("timeBound.vague", { from: soon.index, to: soon.index + soon[0].length });
  const cadence = say.often.exec(normal.text);
  return cadence
    ? fail("timeBound.cadence", { from: cadence.index, to: cadence.index + cadence[0].length })
    : fail("timeBound.none", undefined);
}

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
