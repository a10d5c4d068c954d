import { againstTheMarket, concepts, rivals, type Concept } from "./lexicon/drivers";
import {
  aboutPeople,
  fieldCharacters,
  narrow,
  ownMatters,
  peripheral,
  separateTrades,
  sidesOfBusiness,
  sold,
  strangers,
  tradeDrivers,
} from "./lexicon/trades";
import { mayHoldIn } from "./scan";
import { nounForms, phrases, verbForms, Vocabulary } from "./vocabulary";

interface DriverIndex {
  readonly vocabulary: Vocabulary;
  readonly byPhrase: ReadonlyMap<string, readonly Concept[]>;
  readonly moves: ReadonlyMap<string, ReadonlySet<string>>;
  readonly byId: ReadonlyMap<string, Concept>;
}

let index: DriverIndex | null = null;

function driverIndex(): DriverIndex {
  if (index) return index;
  const vocabulary = new Vocabulary();
  const byPhrase = new Map<string, Concept[]>();
  const moves = new Map<string, ReadonlySet<string>>();
  const byId = new Map<string, Concept>();
  for (const concept of concepts) {
    const known = byId.get(concept.id) ?? concept;
    byId.set(concept.id, known);
    const targets = (concept.moves ?? "").split(" ").filter((id) => id !== "");
    moves.set(concept.id, new Set([...(moves.get(concept.id) ?? []), ...targets]));
    const english = phrases(concept.en).flatMap((phrase) => [...nounForms(phrase), ...verbForms(phrase)]);
    for (const form of new Set([...phrases(concept.zh), ...english].map((each) => each.replace(/-/g, " ")))) {
      vocabulary.add(form, 1);
      const there = byPhrase.get(form) ?? [];
      if (!there.includes(known)) byPhrase.set(form, [...there, known]);
    }
  }
  return (index = { vocabulary, byPhrase, moves, byId });
}

/** What one side of a link says: its normalized, lower-case text, and the drivers and fields that it speaks of. */
export interface Topic {
  readonly text: string;
  /** With the words that say so. */
  readonly concepts: ReadonlyMap<Concept, string>;
}

export const topicOf = (text: string): Topic => ({ text, concepts: conceptsOf(text) });

function conceptsOf(written: string): Map<Concept, string> {
  const text = written.replace(/-/g, " ");
  const { vocabulary, byPhrase, byId } = driverIndex();
  const found = new Map<Concept, string>();
  const rivalry = mayHoldIn(text)(rivals) ? againstTheMarket.exec(text) : null;
  const share = rivalry && byId.get("marketShare");
  if (rivalry && share) found.set(share, rivalry[0]);
  for (let i = 0; i < text.length; i++) {
    const mention = vocabulary.at(text, i);
    if (!mention) continue;
    const words = text.slice(mention.from, mention.to);
    for (const concept of byPhrase.get(words) ?? []) if (!found.has(concept)) found.set(concept, words);
    // Chinese phrases may overlap (客户满意度), Latin ones never do.
    if (/[a-z]/.test(text.charAt(i))) i = mention.to - 1;
  }
  return found;
}

/** Why a goal moves an objective: the words on either side. */
export interface Link {
  readonly kind: "same" | "cause" | "field" | "words";
  readonly from: string;
  readonly to: string;
}

/** A direct path from what the goal moves to what the objective wants, or null. */
export function directLink(goal: Topic, objective: Topic): Link | null {
  const { moves } = driverIndex();
  const causes = [...goal.concepts];
  const all = [...objective.concepts];
  // "The school's energy bill": what is wanted is energy, the school says where.
  const proper = all.filter(([{ id, kind }]) => kind === "driver" && !tradeDrivers.has(id));
  // Speed is how, too: who wants a shorter time for payment wants the payment.
  const things = proper.filter(([{ id }]) => id !== "speed");
  const wanted = things.length > 0 ? things : proper.length > 0 ? proper : all;
  const link = (kind: Link["kind"], joins: (cause: Concept, target: Concept) => boolean): Link | null => {
    for (const [target, to] of wanted)
      for (const [cause, from] of causes) if (joins(cause, target)) return { kind, from, to };
    return null;
  };
  const onlyFields = wanted.every(([{ kind }]) => kind === "field");
  const shared = sharedTerm(goal.text, objective.text);
  const field = proper.length > 0 ? null : sharedField(goal.text, objective.text);
  return (
    link("same", (cause, target) => target.kind === "driver" && cause.id === target.id) ??
    link("cause", (cause, target) => target.kind === "driver" && (moves.get(cause.id)?.has(target.id) ?? false)) ??
    (onlyFields ? link("field", (cause, target) => cause.id === target.id) : null) ??
    (shared ? { kind: "words", from: shared, to: shared } : null) ??
    field
  );
}

/** Comfort, decoration and festivity, which move little but the mood; what a company sells is none of it. */
const isPeripheral = (text: string): boolean =>
  (peripheral.zh.test(text) || peripheral.en.test(text)) && !sold.test(text);

/**
 * Whether a goal is held against an objective whatever words they share: it is comfort or festivity and the objective
 * speaks of no people or places, or the objective is a matter of its own that the goal does not speak of.
 */
export const isBesideThePoint = (goal: Topic, objective: Topic): boolean =>
  (isPeripheral(goal.text) && !aboutPeople.test(objective.text) && !isPeripheral(objective.text)) ||
  ownMatters.some(({ wanted, moved }) => wanted.test(objective.text) && !moved.test(goal.text));

/**
 * Whether there is surely no path: the goal is a thing of narrow effect, such as likes or lamps, or all that it speaks
 * of belongs to a part of business that is a stranger to all that the objective speaks of. Anything nearer is left to
 * the reader, because no map holds every link.
 */
export function isFarFrom(goal: Topic, objective: Topic): boolean {
  if (narrow.some(({ thing, serves }) => thing.test(goal.text) && !serves.test(objective.text))) return true;
  const causes = sidesOf(goal);
  const wanted = sidesOf(objective);
  const strange =
    causes.length > 0 &&
    wanted.length > 0 &&
    causes.every((cause) => wanted.every((target) => cause && target && strangers[cause]?.split(" ").includes(target)));
  return strange || inOtherTrade(goal, objective);
}

/** The parts of business that a text's drivers belong to; its trades only where it names no other driver. */
function sidesOf({ concepts }: Topic): (string | undefined)[] {
  const ids = [...concepts.keys()].filter(({ kind }) => kind === "driver").map(({ id }) => id);
  const proper = ids.filter((id) => !tradeDrivers.has(id));
  return (proper.length > 0 ? proper : ids).map((id) => sideOf.get(id));
}

/** Whether both sides name a trade and none that they share. */
function inOtherTrade(goal: Topic, objective: Topic): boolean {
  const trades = ({ concepts }: Topic) =>
    new Set([...concepts.keys()].map(({ id }) => id).filter((id) => separateTrades.includes(id)));
  const here = trades(goal);
  const there = trades(objective);
  return here.size > 0 && there.size > 0 && ![...here].some((id) => there.has(id));
}

const sideOf = new Map(
  Object.entries(sidesOfBusiness).flatMap(([side, ids]) => ids.split(" ").map((id): [string, string] => [id, side])),
);

/** A field that single characters of both sides mark. */
function sharedField(goal: string, objective: string): Link | null {
  for (const characters of Object.values(fieldCharacters)) {
    const to = [...characters].find((character) => objective.includes(character));
    const from = [...characters].find((character) => goal.includes(character));
    if (from && to) return { kind: "field", from, to };
  }
  return null;
}

const everyday =
  /^(?:提升|提高|增加|降低|减少|推动|实现|加强|做好|服务|工作|管理|建设|发展|完成|公司|企业|客户|员工|全年|今年|年底|水平|能力|improve|increase|reduce|lower|better|grow|more|with|from|that|this|year|their|company|team|staff|customer|customers|employee|employees|strong|stronger|great|good)$/;

/** Whether a word of a text begins with a stem. */
function beginsWord(text: string, stem: string): boolean {
  for (let at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + 1))
    if (at === 0 || !/\w/.test(text.charAt(at - 1))) return true;
  return false;
}

/** The same rare word on both sides names the same thing: 上座率, "punctuality". */
function sharedTerm(goal: string, objective: string): string | null {
  for (const [word] of objective.matchAll(/[a-z][a-z-]{4,}/g)) {
    if (!everyday.test(word) && beginsWord(goal, word.replace(/s$/, ""))) return word;
  }
  for (const [run] of objective.matchAll(/[\u4e00-\u9fff]{3,}/g)) {
    for (let i = 0; i + 3 <= run.length; i++) {
      const piece = run.slice(i, i + 3);
      if (goal.includes(piece) && !everyday.test(piece.slice(0, 2)) && !everyday.test(piece.slice(1))) return piece;
    }
  }
  return null;
}

const generic =
  /^(?:做大做强|做强做大|高质量发展|做优做强|再创辉煌|更上一层楼|追求卓越|勇攀高峰|be the best|be better|success|excellence|growth and success|win|onwards and upwards|greatness|vision 20\d\d|do better|strategic goals?|company goals?|公司战略|战略目标|年度目标|总体目标|公司目标)[.!。]?$/;

/** Objectives such as 做大做强 bear no path: they are not used. */
export const isGenericObjective = (objective: string): boolean => generic.test(objective.trim());
