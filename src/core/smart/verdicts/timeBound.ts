import { rangeOf } from "../clause";
import { isoDate } from "../dates";
import type { TimeMention } from "../deadlines";
import type { Reading } from "../reading";
import type { Deadline } from "../report";
import { judgement, spansOf, wordsOf, type Failure, type Judgement } from "./criterion";
import { patternsOf } from "../languages/rules";

const patterns = patternsOf((language) => language.missingTime);

/** Time-bound: every goal has an end date of its own or shares one that stands at the head or the tail of the text. */
export function judgeTimeBound(reading: Reading): { readonly judged: Judgement; readonly deadline: Deadline | null } {
  const { normal, times } = reading;
  const deadlines: TimeMention[] = [];
  for (const time of times) if (time.role === "deadline" && time.days.length > 0) deadlines.push(time);
  const deadline = covers(deadlines, reading) ? latest(deadlines, reading) : null;
  if (deadline) {
    const spans = spansOf(normal, deadlines);
    return { judged: judgement("pass", "timeBound.passes", { date: deadline.date }, spans), deadline };
  }
  const { id, at } = failure(deadlines, reading);
  return {
    judged: judgement("fail", id, { words: wordsOf(normal, at) }, spansOf(normal, [at])),
    deadline: null,
  };
}

const rolesWithoutDate = ["placeholder", "event", "measure", "baseline", "subject"] as const;

/** Why no deadline holds for all goals, and what the text says instead. */
function failure(deadlines: readonly TimeMention[], { normal, times }: Reading): Failure {
  if (deadlines[0]) return { id: "timeBound.notAll", at: deadlines[0] };
  if (times.length > 0)
    for (const role of rolesWithoutDate) {
      const found = times.find((time) => time.role === role);
      if (found) return { id: `timeBound.${role}`, at: found };
    }
  const { eventWithoutDate, vagueTime, often } = patterns(normal.rules);
  const event = rangeOf(eventWithoutDate, normal.text, 0);
  if (event) return { id: "timeBound.event", at: event };
  const soon = rangeOf(vagueTime, normal.text, 0);
  if (soon) return { id: "timeBound.vague", at: soon };
  const cadence = rangeOf(often, normal.text, 0);
  return { id: cadence ? "timeBound.cadence" : "timeBound.none", at: cadence };
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
  const { days, from, to } = best;
  const main = days[0];
  if (main === undefined) return null;
  const alternatives = days.length > 1 ? days.slice(1).map(isoDate) : [];
  return { date: isoDate(main), span: normal.span(from, to), alternatives };
}
