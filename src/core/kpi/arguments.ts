import { isSerialDate, type DateSystem } from "../calendar";
import type { Bilingual } from "../languages";

/** The numbers an argument accepts; anything else is #NUM!. */
export interface Domain {
  readonly least?: number;
  /** Strictly more than this. */
  readonly above?: number;
  readonly most?: number;
  readonly whole?: true;
  /** An Excel serial date of the workbook's date system. */
  readonly date?: true;
}

/** One of the values of an enumerated argument, as the formula bar offers it. */
export interface Choice<T extends string | number = string | number> {
  readonly value: T;
  readonly label: Bilingual;
  readonly tooltip: Bilingual;
}

interface ArgumentTexts {
  /** The English name, as formulas and pages call it. */
  readonly name: string;
  readonly label: Bilingual;
  readonly description: Bilingual;
  /** What the function does without it, where no value stands in for it. */
  readonly omitted?: Bilingual;
}

/** A single number. Text and logicals are #VALUE!, a blank is #N/A or, where there is one, the default. */
export interface NumberArgument extends ArgumentTexts {
  readonly kind: "number";
  readonly domain: Domain;
  /** It divides: exactly zero is #DIV/0!. */
  readonly base: boolean;
  readonly optional: boolean;
  /** Used when the argument is omitted or blank; null where the function does without it. */
  readonly default: number | null;
  readonly choices?: readonly Choice<number>[];
  readonly choicesId?: string;
}

/** One of a set of texts, in any case; another text is #VALUE!. */
export interface OptionArgument extends ArgumentTexts {
  readonly kind: "option";
  readonly choices: readonly Choice<string>[];
  /** Name of the set, under which Excel knows it. */
  readonly choicesId: string;
  readonly optional: boolean;
  readonly default: string | null;
}

/** A row or a column. */
export interface ListArgument extends ArgumentTexts {
  readonly kind: "list";
  /** Ids are compared as text, so a list of ids takes numbers and text alike. */
  readonly holds: "numbers" | "dates" | "ids";
  /**
   * gap: blanks at the end are periods to come and are dropped, one inside is #N/A ·
   * keep: a blank is handed to the mathematics as null.
   */
  readonly blanks: "gap" | "keep";
  /** Fewest values that make a history; fewer are #N/A. */
  readonly least: number;
  readonly domain: Domain;
  readonly optional: boolean;
  /** Rows at the end are to come as soon as this list is blank, whatever the others say. */
  readonly leads?: true;
}

/** A row or a column that is answered point by point, blanks and errors included. */
export interface PointsArgument extends ArgumentTexts {
  readonly kind: "points";
  readonly optional: false;
}

/** Words of the user's own. No function of the catalogue takes them; the check of goals does. */
export interface TextArgument extends ArgumentTexts {
  readonly kind: "text";
  readonly optional: boolean;
}

export type KpiArgument = NumberArgument | OptionArgument | ListArgument | PointsArgument;

type Words = readonly [name: string, english: string, chinese: string, aboutEnglish: string, aboutChinese: string];

function texts([name, english, chinese, aboutEnglish, aboutChinese]: Words): ArgumentTexts {
  return {
    name,
    label: { "en-US": english, "zh-CN": chinese },
    description: { "en-US": aboutEnglish, "zh-CN": aboutChinese },
  };
}

/** A number that must be given. */
export function number(words: Words, domain: Domain = {}): NumberArgument {
  return { kind: "number", ...texts(words), domain, base: false, optional: false, default: null };
}

/** A number by which the function divides: zero is #DIV/0!. */
export function base(words: Words, domain: Domain = {}): NumberArgument {
  return { ...number(words, domain), base: true };
}

/** A number that may be omitted or left blank. */
export function optionalNumber(words: Words, fallback: number | null, domain: Domain = {}): NumberArgument {
  return { ...number(words, domain), optional: true, default: fallback };
}

/** An optional argument, with words for what the function does without it. */
export function without<T extends KpiArgument>(argument: T, english: string, chinese: string): T {
  return { ...argument, omitted: { "en-US": english, "zh-CN": chinese } };
}

/** A number of which only some values have a meaning, offered by name; any other is #NUM!. */
export function chosenNumber(
  words: Words,
  choicesId: string,
  choices: readonly Choice<number>[],
  fallback: number,
): NumberArgument {
  return { ...optionalNumber(words, fallback), choices, choicesId };
}

/** A text out of a set. Without a fallback it must be given. */
export function option(
  words: Words,
  choicesId: string,
  choices: readonly Choice<string>[],
  fallback: string | null,
): OptionArgument {
  return { kind: "option", ...texts(words), choicesId, choices, optional: fallback !== null, default: fallback };
}

export function choice<T extends string | number>(
  value: T,
  english: string,
  chinese: string,
  aboutEnglish: string,
  aboutChinese: string,
): Choice<T> {
  return {
    value,
    label: { "en-US": english, "zh-CN": chinese },
    tooltip: { "en-US": aboutEnglish, "zh-CN": aboutChinese },
  };
}

/** A series of numbers without gaps; `least` is the shortest history that gives an answer. */
export function series(words: Words, least = 1, domain: Domain = {}): ListArgument {
  return { kind: "list", ...texts(words), holds: "numbers", blanks: "gap", least, domain, optional: false };
}

/** A list whose blanks mean something to the function, which then gets null for them. */
export function list(words: Words, holds: ListArgument["holds"], domain: Domain = {}): ListArgument {
  return { kind: "list", ...texts(words), holds, blanks: "keep", least: 0, domain, optional: false };
}

export function optionalList(words: Words, holds: ListArgument["holds"]): ListArgument {
  return { ...list(words, holds), optional: true };
}

/** A series that is answered point by point. */
export function points(words: Words): PointsArgument {
  return { kind: "points", ...texts(words), optional: false };
}

/** Whether a number lies in the domain and, where the argument has choices, is one of them. */
export function accepts(
  argument: NumberArgument | ListArgument,
  value: number,
  dateSystem: DateSystem = 1900,
): boolean {
  const { least, above, most, whole, date } = argument.domain;
  if (date && !isSerialDate(value, dateSystem)) return false;
  if (least !== undefined && value < least) return false;
  if (above !== undefined && value <= above) return false;
  if (most !== undefined && value > most) return false;
  if (whole && !Number.isInteger(value)) return false;
  if (argument.kind === "number" && argument.choices) return argument.choices.some((one) => one.value === value);
  return true;
}

/** Whether the domain refuses anything at all. */
export function isBounded(argument: NumberArgument | ListArgument): boolean {
  return Object.keys(argument.domain).length > 0 || (argument.kind === "number" && argument.choices !== undefined);
}
