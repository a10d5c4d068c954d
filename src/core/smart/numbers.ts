import { eachMatch, matchesOf } from "./scan";
import { onceForEach } from "./languages/rules";
import * as signs from "./lexicon/numerals";
import type { NormalText } from "./normalize";
import { idioms, type NumberIdiom } from "./numberIdioms";
import { alternatives } from "./numerals";

/** A number as the text writes it, with its unit; positions are those of the normalized text. */
export interface NumberMention {
  readonly from: number;
  readonly to: number;
  /** In the unit: 3.5 for "3.5%", 5 000 000 for "500万元". */
  readonly value: number;
  readonly unit: string;
  /** Whether the words by themselves say change (翻番, halve), level (zero, top three) or nothing. */
  readonly says: "delta" | "level" | null;
  /** "+" or "-" written before it. */
  readonly sign: 1 | -1 | 0;
  /** Whether a unit, a magnitude or a measure word was written. */
  readonly measured: boolean;
  /** Written with digits. */
  readonly digits: boolean;
}

const counted = (list: string) => list.split("|").filter((counter) => counter !== "");

/** What stands after a number, by the languages of the text. */
const wordsOf = onceForEach((rules) => {
  const all = rules.map(({ numbers }) => numbers);
  const currencies = Object.assign({}, signs.currencies, ...all.map((say) => say.currencies)) as Record<string, string>;
  const units = Object.assign({}, signs.units, ...all.map((say) => say.units)) as Record<string, string>;
  const magnitudes = Object.assign({}, signs.magnitudes, ...all.map((say) => say.magnitudes)) as Record<string, number>;
  const counters = [signs, ...all].flatMap((say) => counted(say.counters));
  return {
    magnitudes,
    magnitudeAfter: new RegExp(`\\s?(${alternatives(Object.keys(magnitudes))})`, "y"),
    /** What is counted has no unit of its own. */
    units: { ...currencies, ...units },
    unitAfter: new RegExp(
      `\\s?(?:多|余|几)?(${alternatives([...Object.keys(units), ...Object.keys(currencies), ...counters])})`,
      "y",
    ),
  };
});
type Words = ReturnType<typeof wordsOf>;

const currencyBefore = /(us\$|hk\$|rmb|cny|usd|eur|gbp|hkd|jpy|inr|sgd|chf|[¥￥$€£₹])\s?$/;
const digitsPattern = /\d{1,3}(?:,\d{3}){1,5}(?:\.\d{1,6})?|\d{1,15}(?:\.\d{1,6})?/g;

/** All numbers of a normalized, lower-case text, left to right, not overlapping. */
export function findNumbers({ text, rules }: NormalText): NumberMention[] {
  const found: NumberMention[] = [];
  const addIdiom = (match: RegExpExecArray, { read }: NumberIdiom) => {
    const said = read(match);
    if (Number.isNaN(said.value)) return;
    const to = match.index + match[0].length;
    found.push({ ...said, from: match.index, to, sign: 0, measured: true, digits: /\d/.test(match[0]) });
  };
  eachMatch(idioms, text, addIdiom);
  for (const { numbers } of rules) eachMatch(numbers.idioms, text, addIdiom);
  const words = wordsOf(rules);
  const add = ({ 0: said, index }: RegExpExecArray, value: number, digits: boolean) =>
    found.push(withUnit(text, index, index + said.length, value, digits, words));
  for (const match of matchesOf(digitsPattern, text)) add(match, Number(match[0].replace(/,/g, "")), true);
  for (const { numbers } of rules)
    for (const match of matchesOf(numbers.spelled, text)) {
      const value = numbers.readSpelled(match);
      if (!Number.isNaN(value)) add(match, value, false);
    }
  return found.length > 1 ? withoutOverlaps(found) : found;
}

function withUnit(
  text: string,
  from: number,
  numberEnd: number,
  number: number,
  digits: boolean,
  { magnitudes, magnitudeAfter, units, unitAfter }: Words,
): NumberMention {
  let start = from;
  let to = numberEnd;
  let value = number;
  let unit = "count";
  let measured = false;
  magnitudeAfter.lastIndex = to;
  const magnitude = magnitudeAfter.exec(text);
  if (magnitude && !isMetres(text, magnitude.index, magnitude[0])) {
    value *= magnitudes[magnitude[1] ?? ""] ?? 1;
    to += magnitude[0].length;
    measured = true;
  }
  if (text.startsWith("+", to)) to++;
  unitAfter.lastIndex = to;
  const after = unitAfter.exec(text);
  if (after?.[1] !== undefined) {
    to += after[0].length;
    measured = true;
    unit = units[after[1]] ?? "count";
    if (unit === "bps") {
      value /= 100;
      unit = "pp";
    } else if (unit === "‰") {
      value /= 10;
      unit = "%";
    }
    if (text.startsWith("+", to)) to++;
  }
  let before = text.slice(Math.max(0, start - 6), start);
  const currency = currencyBefore.exec(before);
  if (
    currency?.[1] !== undefined &&
    (currency.index === 0 || !/[a-z]/.test(before.charAt(currency.index - 1)) || !/[a-z]/.test(currency[1].charAt(0)))
  ) {
    unit = signs.currencies[currency[1]] ?? unit;
    measured = true;
    start -= currency[0].length;
    before = text.slice(Math.max(0, start - 6), start);
  }
  const signed = /(^|[^\d%a-z])?([+\-±])\s?$/.exec(before);
  let sign: 1 | -1 | 0 = 0;
  if (signed && !(signed[2] === "-" && /[\d%a-z\u4e00-\u9fff]\s?-\s?$/.test(before))) {
    sign = signed[2] === "+" ? 1 : signed[2] === "-" ? -1 : 0;
    start -= signed[0].length - (signed[1]?.length ?? 0);
  }
  return {
    from: start,
    to,
    value: magnitude ? Number(value.toPrecision(12)) : value,
    unit,
    says: null,
    sign,
    measured,
    digits,
  };
}

/** "m" after a blank is metres unless money or people follow; glued it is million. */
function isMetres(text: string, index: number, magnitude: string): boolean {
  return (
    magnitude === " m" &&
    !/^ (?:users|people|customers|listeners|members|views)/.test(text.slice(index + 2, index + 14))
  );
}

function withoutOverlaps(found: NumberMention[]): NumberMention[] {
  const sorted = found.sort((a, b) => a.from - b.from || b.to - a.to);
  const kept: NumberMention[] = [];
  for (const mention of sorted) {
    const last = kept[kept.length - 1];
    if (!last || mention.from >= last.to) kept.push(mention);
    else if (last.says === null && mention.says !== null && mention.to >= last.to) kept[kept.length - 1] = mention;
  }
  return kept;
}
