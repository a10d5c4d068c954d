import type { Blank } from "../../blanks";
import type { Incomplete, Replaced, Wordings } from "../wordings";

/** Blanks, as the user sees them. */
const blank: Blank = {
  measure: "[measure]",
  from: "[current value]",
  to: "[target value]",
  date: "[date]",
  means: "[concrete means]",
  objective: "[parent objective]",
  otherObjective: "[an objective that this goal really moves]",
};

const sample: Blank = {
  measure: "repeat purchase rate",
  from: "20%",
  to: "30%",
  date: "31 December 2026",
  means: "hiring 3 engineers",
  objective: "repeat purchases",
  otherObjective: "repeat purchases",
};

/** The first letter in lower case where the word is no name or abbreviation. */
const asContinued = (text: string): string =>
  /^[A-Z](?:[a-z]|\s)/.test(text) ? `${text.charAt(0).toLowerCase()}${text.slice(1)}` : text;

const vague =
  "(?:significantly|substantially|greatly|considerably|markedly|noticeably|dramatically|drastically|sharply)";
const vagueAtAnEnd = new RegExp(`^${vague} | ${vague}$`, "i");

/** "Significantly reduce downtime" beside figures is "Reduce downtime". */
function withoutVagueness(text: string): string {
  const said = text.replace(vagueAtAnEnd, "");
  return /^[A-Z]/.test(text) ? `${said.charAt(0).toUpperCase()}${said.slice(1)}` : said;
}

const comparative = /^(?:(?:much|far|many|noticeably|significantly|considerably) )?(?:more|less|fewer|higher|lower)\b/i;

function completed({
  goal,
  head,
  core,
  tail,
  filled,
  ofMeasure,
  down,
  isDeliverable,
  bareMeasure,
}: Incomplete): string[] {
  const change = `from ${blank.from} to ${blank.to}`;
  const moves = `raise ${blank.measure} ${change}`;
  const all: string[] = [...filled];
  if (goal.numbers.length > 0 && !ofMeasure && goal.action !== "process") {
    const verb = /^[A-Za-z]+/.exec(core)?.[0] ?? "";
    if (goal.action === "change" && /^ (?:by|to|from|under|below|above|over|at|[\d$€£])/i.test(core.slice(verb.length)))
      all.push(`${verb} ${blank.measure}${core.slice(verb.length)}`);
    all.push(`${blank.measure} to ${asContinued(core)}`, `${blank.measure} ${asContinued(core)}`);
  }
  if (goal.numbers.length === 0 && (goal.action === "change" || (ofMeasure && goal.action !== "process"))) {
    const by = goal.object === "generic" ? `, measured by ${blank.measure},` : "";
    const measure = comparative.test(core) ? bareMeasure() : "";
    if (measure !== "") all.push(`${down ? "Reduce" : "Raise"} ${measure}${by} ${change}`);
    const said = withoutVagueness(core);
    all.push(`${said}${by} ${change}`, `${said}: ${change}`);
  }
  if (isDeliverable)
    all.push(
      ...(/\b(?:approval|agreement|contract|permit|licen[cs]e|consent)\b/i.test(core) ? [`${core} signed`] : []),
      `${core} completed and signed off`,
    );
  const inOrder = [`${core} to ${moves}`, `${core}: ${moves}`];
  all.push(
    ...(goal.action === "process" ? inOrder : inOrder.reverse()),
    `To ${asContinued(core)}, ${moves}`,
    `R${moves.slice(1)} through ${asContinued(core)}`,
    `R${moves.slice(1)} (${core})`,
  );
  const lead = head === "" || /\s$/.test(head) ? head : `${head} `;
  return all.map((candidate) => `${lead}${candidate}${tail ? ` ${tail}` : ""}`);
}

function dated(text: string, date: string): string[] {
  const by = [`${text} by ${date}`, `By ${date}: ${text}`];
  const ongoing = /\b(?:every|each|per|a) (?:day|week|fortnight|month|quarter)\b|\b(?:daily|weekly|monthly)\b/i;
  return ongoing.test(text) && !/ from .* to /.test(text) ? [`${text} until ${date}`, ...by] : by;
}

function byMeans(text: string, means: string): string[] {
  const wordings = [`${text} by ${means}`, `${text} through ${means}`];
  return [...(/ by /.test(text) ? wordings.reverse() : wordings), `${text}, by ${means}`, `By ${means}: ${text}`];
}

function replaced(change: Replaced): string[] {
  const { before, said, after, figure, up } = change;
  const put = (changed: string) => `${before}${changed}${after}`;
  if (/^by\b/i.test(said)) return [put(`by ${figure}`)];
  const noun = /^(?:in )?half$|^(?:an? |one |two |three )?(?:third|quarter|fifth|half|tenth)s?$/i.test(said.trim());
  if (noun && /\b(?:by|down|up|cut|of|to)\s*$/i.test(before))
    return [put(/\bcut\s*$/i.test(before) ? `by ${figure}` : figure), put(`by ${figure}`)];
  const moved = `${up ? "up" : "down"} ${figure}`;
  return before.trim() === "" ? [leading(change), put(`${moved},`)] : [put(moved), put(`by ${figure}`)];
}

/** "Double X by June" becomes "Raise X by 3% by June". */
function leading({ after, figure, up, when }: Replaced): string {
  const rest = after.trim().replace(/^(?:more|fewer|less|higher|lower) /, "");
  const at = when === "" ? -1 : rest.indexOf(when);
  const verb = up ? "Raise" : "Reduce";
  return at > 0
    ? `${verb} ${asContinued(rest.slice(0, at).trim())} by ${figure} ${rest.slice(at)}`
    : `${verb} ${asContinued(rest)} by ${figure}`;
}

export const wordings: Wordings = {
  blank,
  sample,
  anew: (when) => `Raise ${blank.measure} from ${blank.from} to ${blank.to} ${when || `by ${blank.date}`}`,
  supported: (when, percent, up) =>
    `${up ? "Raise" : "Reduce"} ${blank.measure} by ${percent}% ${when || `by ${blank.date}`}`,
  completed,
  dated,
  beside: (date) => ` (by ${date})`,
  byMeans,
  serving: (text, objective) => [`${text} in support of ${objective}`, `${text}, in support of ${objective}`],
  replaced,
  between: "; ",
  sentence:
    /[,，:：;；]|\b(?:be|is|are|should|must|will|to|never|always|deserve)\b|^(?:the )?(?:[a-z]+est|livelier|happier|healthier|easier|prettier|tidier|friendlier|deeper|better|closer|stronger|greater|smoother|safer|faster|wider)\b/i,
  longestThing: 60,
};
