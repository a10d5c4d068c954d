import {
  drivers,
  fields,
  separateTrades,
  sidesOfBusiness,
  strangers,
  tradeDrivers,
  type ConceptId,
} from "./lexicon/drivers";
import { onceForEach, type LanguageRules, type OwnMatter, type RelevanceRules, type Rules } from "./languages/rules";
import { matchesOf } from "./scan";
import { mentionsIn, phrases, Vocabulary } from "./vocabulary";

interface DriverIndex {
  readonly vocabulary: Vocabulary;
  readonly byPhrase: ReadonlyMap<string, readonly ConceptId[]>;
}

const driverIndex = onceForEach(({ relevance }: LanguageRules): DriverIndex => {
  const vocabulary = new Vocabulary();
  const byPhrase = new Map<string, ConceptId[]>();
  for (const id of [...(Object.keys(drivers) as (keyof typeof drivers)[]), ...fields]) {
    const forms = phrases(relevance.driverWords[id]).flatMap(relevance.formsOf);
    for (const form of new Set(forms.map((each) => each.replace(/-/g, " ")))) {
      vocabulary.add(form, 1);
      byPhrase.set(form, [...(byPhrase.get(form) ?? []), id]);
    }
  }
  return { vocabulary, byPhrase };
});

const moves = new Map<ConceptId, ReadonlySet<string>>(
  Object.entries(drivers).map(([id, moved]) => [id as ConceptId, new Set(moved.split(" "))]),
);

const isDriver = (id: ConceptId): boolean => moves.has(id);

/** What one side of a link says: its normalized, lower-case text, and the drivers and fields that it speaks of. */
export interface Topic {
  readonly text: string;
  readonly rules: Rules;
  /** With the words that say so. */
  readonly concepts: ReadonlyMap<ConceptId, string>;
}

/** Reads one side of a link by the rules of the languages in which either side is written. */
export const topicOf = (text: string, rules: Rules): Topic => ({ text, rules, concepts: conceptsOf(text, rules) });

/** Whether a text holds what any of the languages describes. */
function says({ text, rules }: Topic, pattern: (relevance: RelevanceRules) => RegExp): boolean {
  for (const { relevance } of rules) if (pattern(relevance).test(text)) return true;
  return false;
}

function conceptsOf(written: string, rules: Rules): Map<ConceptId, string> {
  const text = written.replace(/-/g, " ");
  const found = new Map<ConceptId, string>();
  for (const language of rules) {
    const rivalry = language.relevance.againstTheMarket.exec(text);
    if (rivalry && !found.has("marketShare")) found.set("marketShare", rivalry[0]);
    const { vocabulary, byPhrase } = driverIndex(language);
    for (const { from, to } of mentionsIn(text, vocabulary)) {
      const words = text.slice(from, to);
      const concepts = byPhrase.get(words);
      if (concepts) for (const concept of concepts) if (!found.has(concept)) found.set(concept, words);
    }
  }
  return found;
}

const ownMatterIds = ["office", "hiring", "filings", "accidents", "shopFloor"] as const satisfies readonly OwnMatter[];

/** Why a goal moves an objective: the words on either side. */
export interface Link {
  readonly kind: "same" | "cause" | "field" | "words";
  readonly from: string;
  readonly to: string;
}

/** A direct path from what the goal moves to what the objective wants, or null. */
export function directLink(goal: Topic, objective: Topic): Link | null {
  const causes = [...goal.concepts];
  const all = [...objective.concepts];
  // "The school's energy bill": what is wanted is energy, the school says where.
  const proper = all.filter(([id]) => isDriver(id) && !tradeDrivers.has(id));
  // Speed is how, too: who wants a shorter time for payment wants the payment.
  const things = proper.filter(([id]) => id !== "speed");
  const wanted = things.length > 0 ? things : proper.length > 0 ? proper : all;
  const link = (kind: Link["kind"], joins: (cause: ConceptId, target: ConceptId) => boolean): Link | null => {
    for (const target of wanted)
      for (const cause of causes) if (joins(cause[0], target[0])) return { kind, from: cause[1], to: target[1] };
    return null;
  };
  const onlyFields = !wanted.some(([id]) => isDriver(id));
  const shared = sharedTerm(goal, objective);
  const field = proper.length > 0 ? null : sharedField(goal, objective);
  return (
    link("same", (cause, target) => isDriver(target) && cause === target) ??
    link("cause", (cause, target) => isDriver(target) && (moves.get(cause)?.has(target) ?? false)) ??
    (onlyFields ? link("field", (cause, target) => cause === target) : null) ??
    (shared ? { kind: "words", from: shared, to: shared } : null) ??
    field
  );
}

/** Comfort, decoration and festivity, which move little but the mood; what a company sells is none of it. */
const isPeripheral = (topic: Topic): boolean =>
  says(topic, ({ peripheral }) => peripheral) && !says(topic, ({ sold }) => sold);

/**
 * Whether a goal is held against an objective whatever words they share: it is comfort or festivity and the objective
 * speaks of no people or places, or the objective is a matter of its own that the goal does not speak of.
 */
export const isBesideThePoint = (goal: Topic, objective: Topic): boolean =>
  (isPeripheral(goal) &&
    !isPeripheral(objective) &&
    !says(objective, ({ aboutPeople }) => aboutPeople) &&
    !says(objective, ({ ownMatters }) => ownMatters.office.wanted)) ||
  ownMatterIds.some(
    (id) =>
      says(objective, ({ ownMatters }) => ownMatters[id].wanted) &&
      !says(goal, ({ ownMatters }) => ownMatters[id].moved),
  );

/**
 * Whether there is surely no path: the goal is a thing of narrow effect, such as likes or lamps, or all that it speaks
 * of belongs to a part of business that is a stranger to all that the objective speaks of. Anything nearer is left to
 * the reader, because no map holds every link.
 */
export function isFarFrom(goal: Topic, objective: Topic): boolean {
  const isNarrow = (id: keyof RelevanceRules["narrow"]) =>
    says(goal, ({ narrow }) => narrow[id].thing) && !says(objective, ({ narrow }) => narrow[id].serves);
  if (isNarrow("publicity") || isNarrow("lamps")) return true;
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
  const ids = [...concepts.keys()].filter(isDriver);
  const proper = ids.filter((id) => !tradeDrivers.has(id));
  return (proper.length > 0 ? proper : ids).map((id) => sideOf.get(id));
}

/** Whether both sides name a trade and none that they share. */
function inOtherTrade(goal: Topic, objective: Topic): boolean {
  const trades = ({ concepts }: Topic) => new Set([...concepts.keys()].filter((id) => separateTrades.includes(id)));
  const here = trades(goal);
  const there = trades(objective);
  return here.size > 0 && there.size > 0 && ![...here].some((id) => there.has(id));
}

const sideOf = new Map(
  Object.entries(sidesOfBusiness).flatMap(([side, ids]) => ids.split(" ").map((id): [string, string] => [id, side])),
);

/** A field that single characters of both sides mark. */
function sharedField({ text: goal, rules }: Topic, { text: objective }: Topic): Link | null {
  for (const { relevance } of rules)
    for (const characters of relevance.fieldCharacters) {
      const to = [...characters].find((character) => objective.includes(character));
      const from = [...characters].find((character) => goal.includes(character));
      if (from && to) return { kind: "field", from, to };
    }
  return null;
}

/** Whether a word of a text begins with a stem. */
function beginsWord(text: string, stem: string): boolean {
  for (let at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + 1))
    if (at === 0 || !/\w/.test(text.charAt(at - 1))) return true;
  return false;
}

const latinWords = /[a-z][a-z-]{4,}/g;
const hanRuns = /[\u4e00-\u9fff]{3,}/g;

/** The same rare word on both sides names the same thing: 上座率, "punctuality". */
function sharedTerm({ text: goal, rules }: Topic, { text: objective }: Topic): string | null {
  const isEveryday = (word: string) => rules.some(({ relevance }) => relevance.everyday.test(word));
  for (const { 0: word } of matchesOf(latinWords, objective))
    if (beginsWord(goal, word.replace(/s$/, "")) && !isEveryday(word)) return word;
  for (const { 0: run } of matchesOf(hanRuns, objective))
    for (let i = 0; i + 3 <= run.length; i++) {
      const piece = run.slice(i, i + 3);
      if (goal.includes(piece) && !isEveryday(piece.slice(0, 2)) && !isEveryday(piece.slice(1))) return piece;
    }
  return null;
}

/** Objectives such as 做大做强 bear no path: they are not used. */
export const isGenericObjective = (objective: Topic): boolean =>
  says({ ...objective, text: objective.text.trim() }, ({ genericObjective }) => genericObjective);
