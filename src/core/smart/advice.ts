import { beforeOwner, longestRepeated, ownWords, wordingsOf, type Case, type Letter } from "./adviceCase";
import { fillSamples } from "./blanks";
import { completed, dated } from "./completing";
import type { AdviceId } from "./reasons";
import type { Criterion, GoalContext, Span } from "./report";
import { supportFor, withSupportedFigure, type Support } from "./supportedTarget";
import { tidy, type Judgement, type Parameters } from "./verdicts/criterion";

/** Advice for a letter that did not pass, with the first proposal that would pass once its blanks are filled. */
export function advise(letter: Letter, judged: Judgement, given: Case): Criterion {
  const { verdict, evidence, reason } = judged;
  if (verdict === "pass") return { verdict, evidence, reason, advice: null };
  const { id, parameters, proposals, tried } = planFor(letter, judged, given);
  const make = () => best(letter, proposals(), given, tried);
  return { verdict, evidence, reason, advice: new Advice(id, parameters, make) };
}

/** A proposal is tried out before it is offered; that takes as long as a check, so it is made when it is first read. */
class Advice {
  private made: string | null = null;

  constructor(
    readonly id: AdviceId,
    readonly parameters: Parameters,
    private readonly make: () => string,
  ) {}

  get proposal(): string {
    return (this.made ??= this.make());
  }

  /** As JSON the proposal is written out. */
  toJSON() {
    return { id: this.id, parameters: this.parameters, proposal: this.proposal };
  }
}

/** What is advised: its message, the wordings to try in their order, and the context against which they are tried. */
interface Plan {
  readonly id: AdviceId;
  readonly parameters: Parameters;
  readonly proposals: () => string[];
  readonly tried: GoalContext;
}

function planFor(letter: Letter, judged: Judgement, given: Case): Plan {
  const plan = (id: AdviceId, proposals: () => string[]): Plan => ({
    id,
    parameters: judged.reason.parameters,
    proposals,
    tried: given.context,
  });
  switch (letter) {
    case "specific":
    case "measurable":
      return plan(letter, () => completed(given));
    case "timeBound":
      return plan(letter, () => [...withDate(judged, given), ...completed(given)]);
    case "achievable":
      return judged.verdict === "fail" ? withinReach(judged, given) : plan(letter, () => withMeans(given));
    case "relevant":
      return plan(judged.verdict === "fail" ? "relevant.noPath" : letter, () =>
        withObjective(given, judged.verdict === "fail"),
      );
  }
}

/**
 * A target that the data refuse cannot be rescued by means: a figure that they support is proposed. It stands against
 * the target in the context, which has to follow it, so it is tried without.
 */
function withinReach({ reason }: Judgement, given: Case): Plan {
  const { context } = given;
  const yearly = reason.id === "achievable.beyond" ? Number(reason.parameters["best"]) : null;
  const support = supportFor(context, directionOf(reason.parameters, context), yearly);
  const tried = withoutTarget(context);
  const bound = reason.id === "achievable.bound";
  if (!support) {
    const open = { ...given, quantities: [] };
    const parameters = reason.parameters;
    return {
      id: "achievable.bound",
      parameters,
      proposals: () => withBlankLevel(given).concat(completed(open)),
      tried,
    };
  }
  const capped = bound ? belowTheBound(support) : support;
  const { level, percent, baseline } = capped;
  return {
    id: bound ? "achievable.boundFrom" : reason.id === "achievable.large" ? "achievable.large" : "achievable.beyond",
    parameters: { ...reason.parameters, level, percent, baseline },
    proposals: () => withSupportedFigure(given, capped),
    tried,
  };
}

function withoutTarget(context: GoalContext): GoalContext {
  const others: { -readonly [Key in keyof GoalContext]: GoalContext[Key] } = { ...context };
  delete others.target;
  return others;
}

const belowTheBound = (support: Support): Support => ({ ...support, level: Math.min(100, support.level) });

function directionOf(parameters: Parameters, { target, baseline }: GoalContext): 1 | -1 {
  if (parameters["direction"] !== undefined) return parameters["direction"] === "down" ? -1 : 1;
  return target !== undefined && baseline !== undefined && target < baseline ? -1 : 1;
}

/** The goal with a blank in the place of a figure that no data can tell, and the means that would reach it. */
function withBlankLevel(given: Case): string[] {
  const { reading, quantities } = given;
  const text = ownWords(given);
  const figure = quantities[0];
  const offset = reading.normal.original.indexOf(text);
  if (text === "" || !figure) return [];
  const level = `${text.slice(0, figure.span.start - offset)}${wordingsOf(reading).blank.to}${text.slice(figure.span.end - offset)}`;
  return byMeans(level, given);
}

/** The goal with a blank for its day; next to an event without a date the day stands beside it. */
function withDate({ reason, evidence }: Judgement, given: Case): string[] {
  const { reading } = given;
  const { normal } = reading;
  const text = ownWords(given);
  if (text === "") return [];
  const say = wordingsOf(reading);
  const [event] = evidence;
  const at = event ? event.end - normal.original.indexOf(text) : -1;
  const beside =
    reason.id === "timeBound.event" && at > 0 && !/^[\s-]*(?:of|after|from|following)\b/i.test(text.slice(at))
      ? [`${text.slice(0, at)}${say.beside(say.blank.date)}${text.slice(at)}`]
      : [];
  // 尽快, as soon as possible: the day stands for it.
  const instead = reason.id === "timeBound.vague" && at > 0 ? dated(leftOut(evidence, given), given) : [];
  return [...beside, ...instead, ...dated(text, given)];
}

/** The goal's own words without some of them. */
function leftOut(spans: readonly Span[], { reading }: Case): string {
  const { language, normal } = reading;
  let text = normal.original;
  for (const { start, end } of [...spans].reverse()) text = `${text.slice(0, start)}${text.slice(end)}`;
  text = text.replace(/^[\s，,、;；:：]+|[\s，,、;；:：。.!！]+$/g, "").replace(/ {2,}/g, " ");
  return language === "en" && spans.length > 0 ? `${text.charAt(0).toUpperCase()}${text.slice(1)}` : text;
}

const withMeans = (given: Case): string[] => byMeans(ownWords(given), given);

function byMeans(text: string, { reading }: Case): string[] {
  const say = wordingsOf(reading);
  return beforeOwner(text, reading, (body) => say.byMeans(body, say.blank.means));
}

/**
 * The goal with a blank for its objective, and without the claim that it makes now where that does not hold: no
 * proposal claims a link that the checker refuses.
 */
function withObjective(given: Case, refused: boolean): string[] {
  const { reading } = given;
  const { intents, normal } = reading;
  const say = wordingsOf(reading);
  const blank = refused ? say.blank.otherObjective : say.blank.objective;
  const claims = tidy(intents.purposes.map(({ from, to }) => normal.span(from, to)));
  const text = leftOut(claims, given);
  if (text.length > longestRepeated) return [];
  return beforeOwner(text, reading, (body) => say.serving(body, blank));
}

/**
 * The wording that passes its letter, before that keeps the deadline, before that is specific and measurable; the
 * first of those that do equally well.
 */
function best(letter: Letter, candidates: readonly string[], given: Case, tried: GoalContext): string {
  const { deadline, reading, assess } = given;
  const say = wordingsOf(reading);
  let found = "";
  let most = -1;
  for (const candidate of candidates) {
    const judged = assess(fillSamples(candidate, say), tried);
    const clear = judged.specific.verdict === "pass" && judged.measurable.verdict === "pass";
    const points =
      (judged[letter].verdict === "pass" ? 4 : 0) +
      (!deadline || judged.deadline?.date === deadline.date ? 2 : 0) +
      (clear && letter !== "timeBound" ? 1 : 0);
    if (points > most) [found, most] = [candidate, points];
    if (most === (letter === "timeBound" ? 6 : 7)) break;
  }
  return found;
}
