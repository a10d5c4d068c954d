import type { TimeRule } from "../calendarTerms";
import type { ConceptId } from "../lexicon/drivers";
import type { IntentWords } from "./intentWords";
import type { NumberWords } from "./numberWords";
import type { WordClass } from "../lexicon";
import type { HolidayNames } from "../lexicon/holidays";
import type { Wordings } from "./wordings";
import type { NormalText } from "../normalize";
import type { Token } from "../token";
import type {
  TimeWordsPatterns,
  DistractorsPatterns,
  QuantitiesPatterns,
  ObjectsPatterns,
  LimitsPatterns,
  ActionsPatterns,
  EndStatesPatterns,
  SplittingPatterns,
  GoingLivePatterns,
  MissingTimePatterns,
  BoundsPatterns,
} from "./patterns";

export type Language = "zh" | "en";

/** Words of one class, separated by bars and line breaks, and the forms in which a text may write them. */
export type WordList = readonly [wordClass: WordClass, list: string, formsOf?: (phrase: string) => readonly string[]];

/** A stretch of the normalized text and what is read in its place. */
export interface Correction {
  readonly from: number;
  readonly to: number;
  readonly word: string;
}

/** Everything that one language brings to the judging of goals. */
export interface LanguageRules {
  readonly language: Language;
  readonly words: readonly WordList[];
  /** The class of words that no list names, by their endings. */
  readonly classOfUnknown: (words: string) => WordClass | null;
  /** Reads the tokens of a text again where words say together what each alone does not. */
  readonly readTogether: (tokens: readonly Token[], text: string) => readonly Token[];
  /** Slips of typing that can be put right; `words` are the Latin words that are known. */
  readonly slipsOf: (text: NormalText, words: ReadonlySet<string>) => readonly Correction[];
  readonly timeWords: TimeWordsPatterns;
  readonly distractors: DistractorsPatterns;
  readonly quantities: QuantitiesPatterns;
  readonly numbers: NumberWords;
  readonly objects: ObjectsPatterns;
  readonly limits: LimitsPatterns;
  readonly actions: ActionsPatterns;
  readonly endStates: EndStatesPatterns;
  readonly splitting: SplittingPatterns;
  readonly goingLive: GoingLivePatterns;
  readonly missingTime: MissingTimePatterns;
  readonly bounds: BoundsPatterns;
  /** No term of time but figures stands in a text without a match of this. */
  readonly timeHint: RegExp;
  /** Terms of time, the more specific first: an earlier rule wins over a later one at the same place. */
  readonly timeRules: readonly TimeRule[];
  readonly holidayNames: HolidayNames;
  readonly intents: IntentWords;
  readonly relevance: RelevanceRules;
  readonly wordings: Wordings;
}

/** The rules of the languages that a text is written in. */
export type Rules = readonly LanguageRules[];

/** What is made of the rules of a language, or of a set of them, when it is first needed, and once. */
export function onceForEach<T, R extends Rules | LanguageRules = Rules>(make: (rules: R) => T): (rules: R) => T {
  const made = new WeakMap<R, T>();
  return (rules) => {
    const known = made.get(rules);
    if (known !== undefined) return known;
    const value = make(rules);
    made.set(rules, value);
    return value;
  };
}

/** Matches nowhere: for what a language has no words of its own. */
export const nothing = /(?!)/;

const either = (a: RegExp, b: RegExp): RegExp =>
  a.source === nothing.source ? b : b.source === nothing.source ? a : new RegExp(`${a.source}|${b.source}`, a.flags);

/** The patterns of one step in the languages of a text; for two languages each matches what either says. */
export function patternsOf<P extends object>(pick: (language: LanguageRules) => P): (rules: Rules) => P {
  return onceForEach((rules) => {
    const [first, ...others] = rules.map(pick);
    if (!first) throw new Error("A text is read by the rules of at least one language.");
    const all: Record<string, RegExp> = { ...(first as Record<string, RegExp>) };
    for (const other of others)
      for (const [name, pattern] of Object.entries(other)) all[name] = either(all[name] ?? nothing, pattern as RegExp);
    return (others.length === 0 ? first : all) as P;
  });
}

/** The words of each driver and field, separated by bars. */
export type DriverWords = Readonly<Record<ConceptId, string>>;

/** A matter that only those goals move which speak of it, or of what moves it. */
export type OwnMatter = "office" | "hiring" | "filings" | "accidents" | "shopFloor";

/** How a language speaks of objectives and of what moves them. */
export interface RelevanceRules {
  readonly driverWords: DriverWords;
  /** All forms in which a text may write a phrase of the driver words. */
  readonly formsOf: (phrase: string) => readonly string[];
  /** To grow faster than those one competes with is to gain market share, whatever the words: "outgrow the sector". */
  readonly againstTheMarket: RegExp;
  /** What seldom moves anything but comfort and festivity: held against an objective unless that speaks of people. */
  readonly peripheral: RegExp;
  /** Words of trade: who makes or sells chairs and flowers moves his business with them. */
  readonly sold: RegExp;
  /** Objectives that comfort and festivity do serve. */
  readonly aboutPeople: RegExp;
  /** What moves one thing and hardly another, with what it may serve beyond its direct links. */
  readonly narrow: Readonly<Record<"publicity" | "lamps", { readonly thing: RegExp; readonly serves: RegExp }>>;
  /** An objective (`wanted`) that is moved only by a goal that speaks of the same or of what moves it (`moved`). */
  readonly ownMatters: Readonly<Record<OwnMatter, { readonly wanted: RegExp; readonly moved: RegExp }>>;
  /** Words that prove no link by standing on both sides. */
  readonly everyday: RegExp;
  /** Objectives that bear no path. */
  readonly genericObjective: RegExp;
  /** For each of some fields the characters that mark it where no word is known: 茶 speaks of farming, 诊 of health. */
  readonly fieldCharacters: readonly string[];
}
