import { asContinued, ownWords, type Case } from "./adviceCase";
import { blanks, fillSamples } from "./blanks";
import type { GoalReading } from "./goals";
import { Tag } from "./lexicon";
import type { NormalText } from "./normalize";
import { has, type Token } from "./token";

/**
 * Wordings that make a goal specific and measurable, the best first. They keep the user's own words and add what is
 * missing; only where no such wording would pass is the sentence put together anew around blanks.
 */
export function completed(given: Case): string[] {
  const { reading } = given;
  const { language, goals, normal } = reading;
  const text = ownWords(given);
  const blank = blanks[language];
  const when = given.deadline ? normal.original.slice(given.deadline.span.start, given.deadline.span.end).trim() : "";
  const anew =
    language === "zh"
      ? `${when || `${blank.date}前`}，将${blank.measure}从${blank.from}提升到${blank.to}`
      : `Raise ${blank.measure} from ${blank.from} to ${blank.to} ${when || `by ${blank.date}`}`;
  if (text === "" || goals.length === 0) return [anew];
  const offset = normal.original.indexOf(text);
  let mended = text;
  if (goals.length === 1 && goals[0]) mended = mend(text, goals[0], given);
  else
    for (const goal of [...goals].reverse()) {
      const { start, end } = normal.span(goal.from, goal.to);
      const [from, to] = [start - offset, Math.min(end - offset, text.length)];
      if (from < 0 || to <= from) continue;
      mended = `${mended.slice(0, from)}${mend(text.slice(from, to), goal, given)}${mended.slice(to)}`;
    }
  return [...dated(mended, given), ...(goals.length > 1 ? [...dated(joined(text, given), given)] : []), anew];
}

/** The goals of a list one after the other, each as it would pass alone. */
const joined = (text: string, given: Case): string => {
  const { language, goals, normal } = given.reading;
  const parts = goals.map((goal) => {
    const { start, end } = normal.span(goal.from, goal.to);
    return mend(normal.original.slice(start, end).trim(), goal, given);
  });
  return parts.join(language === "zh" ? "；" : "; ") || text;
};

/** With a blank for the day where the goal names none. */
export function dated(text: string, { deadline, reading, assess, context }: Case): string[] {
  if (deadline || assess(fillSamples(text, reading.language), context).deadline) return [text];
  const { date } = blanks[reading.language];
  if (reading.language === "zh") return [`${date}前，${text}`, `${text}，${date}前完成`];
  const ongoing = /\b(?:every|each|per|a) (?:day|week|fortnight|month|quarter)\b|\b(?:daily|weekly|monthly)\b/i.test(
    text,
  );
  const by = [`${text} by ${date}`, `By ${date}: ${text}`];
  return ongoing ? [`${text} until ${date}`, ...by] : by;
}

/** The first wording of one goal that is specific and measurable by itself, else the goal as it stands. */
function mend(text: string, goal: GoalReading, { reading, assess, context }: Case): string {
  const { language } = reading;
  const passes = (candidate: string) => {
    const { specific, measurable } = assess(fillSamples(candidate, language), context);
    return specific.verdict === "pass" && measurable.verdict === "pass";
  };
  if (passes(text)) return text;
  const piece = pieces(text, goal, reading.normal);
  const candidates = language === "zh" ? chinese(piece, goal, reading.normal) : english(piece, goal, reading.normal);
  return candidates.find(passes) ?? text;
}

/** A goal's text with the times that stand before and after it set apart. */
interface Pieces {
  readonly head: string;
  readonly core: string;
  readonly tail: string;
  /** Position of the core in the original. */
  readonly start: number;
}

function pieces(text: string, goal: GoalReading, normal: NormalText): Pieces {
  const start = Math.max(0, normal.original.indexOf(text, normal.span(goal.from, goal.to).start - text.length));
  const times = goal.tokens.filter(({ kind }) => kind === "time").map(({ from, to }) => normal.span(from, to));
  let from = start;
  let to = start + text.length;
  for (const time of times)
    if (normal.original.slice(from, time.start).trim() === "" && time.end > from) from = time.end;
  for (const time of [...times].reverse())
    if (time.start > from && time.end <= to && /^[\s。.!！]*$/.test(normal.original.slice(time.end, to)))
      to = time.start;
  const raw = normal.original.slice(from, to);
  const lead = /^(?:[\s,，:：、]|[（(]?[\d一二三四五六七八九十a-f]{1,2}[)）.、](?!\d))*/i.exec(raw)?.[0] ?? "";
  return {
    head: normal.original.slice(start, from + lead.length),
    core: raw.slice(lead.length).replace(/[\s,，:：、]+$/, ""),
    tail: normal.original.slice(to, start + text.length).trim(),
    start: from + lead.length,
  };
}

const isMeasure = ({ object }: GoalReading) => object === "measure" || object === "narrowed" || object === "generic";

const goesDown = (goal: GoalReading) => goal.direction === -1 || (goal.direction === 0 && goal.lessIsBetter);

/** The core with what stands open in it, such as XX%, made a blank. */
function withBlank({ core, start }: Pieces, goal: GoalReading, normal: NormalText, blank: string): string[] {
  if (!goal.placeholder) return [];
  const { start: from, end } = normal.span(goal.placeholder.from, goal.placeholder.to);
  const [at, to] = [from - start, end - start];
  if (at < 0 || to > core.length) return [];
  return [`${core.slice(0, at)}${blank}${core.slice(to).replace(/^\s?[%％]/, "")}`];
}

function chinese(piece: Pieces, goal: GoalReading, normal: NormalText): string[] {
  const blank = blanks.zh;
  const { head, core, tail } = piece;
  const verb = goesDown(goal) ? "降低" : "提升";
  const lead = head === "" || /[,，:：、)）.\s]$/.test(head) ? head : `${head}，`;
  const change = `从${blank.from}${verb}到${blank.to}`;
  const moves = `将${blank.measure}从${blank.from}提升到${blank.to}`;
  const all: string[] = withBlank(piece, goal, normal, blank.to).map((filled) => `${head}${filled}`);
  if (goal.numbers.length > 0 && !isMeasure(goal) && goal.action !== "process") {
    const changes = /^(?:提[高升]|增[长加]|降低?|下降|减少|缩[短减]|压[降缩]|扩大|上[升调])/.test(core);
    all.push(`${lead}${changes ? "将" : ""}${blank.measure}${core}`);
  }
  if (goal.numbers.length === 0 && (goal.action === "change" || (isMeasure(goal) && goal.action !== "process"))) {
    const measure = bareMeasure(goal, normal);
    const by = goal.object === "generic" ? `（以${blank.measure}衡量）` : "";
    if (measure !== "") all.push(`${lead}将${measure}${by}${change}`);
    all.push(`${head}${core}${by}，${change}`);
  }
  if (namesDeliverable(goal, core, normal))
    all.push(
      /(?:批复|审批|批准|协议|合同|许可|许可证|证书|资质)$/.test(core) ? `${lead}取得${core}` : "",
      `${lead}完成${core}并通过验收`,
    );
  all.push(`${head}${core}，${moves}`, `${lead}通过${core}，${moves}`, `${lead}以${core}为目标，${moves}`);
  return all.filter((candidate) => candidate !== "").map((candidate) => `${tail ? `${tail}，` : ""}${candidate}`);
}

const comparative = /^(?:(?:much|far|many|noticeably|significantly|considerably) )?(?:more|less|fewer|higher|lower)\b/i;

function english(piece: Pieces, goal: GoalReading, normal: NormalText): string[] {
  const blank = blanks.en;
  const { head, core, tail } = piece;
  const change = `from ${blank.from} to ${blank.to}`;
  const moves = `raise ${blank.measure} ${change}`;
  const all: string[] = withBlank(piece, goal, normal, blank.to);
  if (goal.numbers.length > 0 && !isMeasure(goal) && goal.action !== "process") {
    const verb = /^[A-Za-z]+/.exec(core)?.[0] ?? "";
    if (goal.action === "change" && /^ (?:by|to|from|under|below|above|over|at|[\d$€£])/i.test(core.slice(verb.length)))
      all.push(`${verb} ${blank.measure}${core.slice(verb.length)}`);
    all.push(`${blank.measure} to ${asContinued(core)}`, `${blank.measure} ${asContinued(core)}`);
  }
  if (goal.numbers.length === 0 && (goal.action === "change" || (isMeasure(goal) && goal.action !== "process"))) {
    const by = goal.object === "generic" ? `, measured by ${blank.measure},` : "";
    const measure = comparative.test(core) ? bareMeasure(goal, normal) : "";
    if (measure !== "") all.push(`${goesDown(goal) ? "Reduce" : "Raise"} ${measure}${by} ${change}`);
    all.push(`${core}${by} ${change}`, `${core}: ${change}`);
  }
  if (namesDeliverable(goal, core, normal))
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

/** A thing that can be handed over: nouns only, and no sentence. */
function namesDeliverable(goal: GoalReading, core: string, normal: NormalText): boolean {
  const nouns = goal.tokens.every(
    (token) =>
      token.kind !== "word" ||
      !has(token, Tag.vague | Tag.up | Tag.down | Tag.slogan | Tag.wrapper | Tag.openEnd | Tag.placeholder) ||
      has(token, Tag.measure | Tag.plain | Tag.generic),
  );
  const sentence =
    /[,，:：;；]|[让使更要得向]|\b(?:be|is|are|should|must|will|to|never|always|deserve)\b|^(?:the )?(?:[a-z]+est|livelier|happier|healthier|easier|prettier|tidier|friendlier|deeper|better|closer|stronger|greater|smoother|safer|faster|wider)\b/i;
  const short = core.length <= (/[\u4e00-\u9fff]/.test(normal.text) ? 14 : 60);
  return goal.numbers.length === 0 && goal.action === "none" && nouns && short && !sentence.test(core);
}

const edges = /^(?:的|地|将|把|使|让|the|our|a|an|to)$/;

/** What is to change, with nothing but direction, vague words and articles left off at its ends; "" where more stands there. */
function bareMeasure(goal: GoalReading, normal: NormalText): string {
  let tokens = goal.tokens.filter(({ kind }) => kind !== "time" && kind !== "break");
  const said = ({ from, to }: Token) => normal.text.slice(from, to);
  const latin = (token: Token) => /[a-z]/.test(said(token));
  const drops = (token: Token) =>
    token.kind === "word" &&
    (edges.test(said(token)) ||
      ((latin(token) || token.to - token.from > 1) &&
        has(token, Tag.up | Tag.down | Tag.vague | Tag.wrapper) &&
        !has(token, Tag.measure | Tag.generic | Tag.plain)));
  while (tokens[0] && drops(tokens[0])) tokens = tokens.slice(1);
  while (tokens.length > 0 && drops(tokens[tokens.length - 1] as Token)) tokens = tokens.slice(0, -1);
  const first = tokens[0];
  const last = tokens[tokens.length - 1];
  if (!first || !last) return "";
  const inside = goal.tokens.filter(({ from, to }) => from >= first.from && to <= last.to);
  const plain = inside.every(
    (token) =>
      token.kind === "residue" ||
      token.kind === "name" ||
      token.kind === "distractor" ||
      (token.kind === "word" &&
        (has(token, Tag.measure | Tag.generic | Tag.plain | Tag.scope) ||
          !has(token, Tag.up | Tag.down | Tag.process | Tag.slogan | Tag.vague))),
  );
  if (!plain) return "";
  // In Chinese the noun that was read must end the phrase: else more than a noun stands there.
  if (!latin(last) && (goal.objectSpan === null || goal.objectSpan.to !== last.to)) return "";
  const { start, end } = normal.span(first.from, last.to);
  return normal.original.slice(start, end).trim();
}
