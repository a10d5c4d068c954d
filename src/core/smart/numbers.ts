import { matchesOf, mayHoldIn } from "./scan";
import { counters, currencies, magnitudes, units } from "./lexicon/numerals";
import { idioms } from "./numberIdioms";
import { englishNumeral, hanNumeral, parseHanNumeral, parseNumeral } from "./numerals";

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

const alternatives = (keys: readonly string[]) =>
  [...keys]
    .sort((a, b) => b.length - a.length)
    .map((key) => key.replace(/[$.*+?()[\]{}|^\\]/g, "\\$&") + (/[a-z]$/.test(key) ? "(?![a-z])" : ""))
    .join("|");

const counterList = counters.split("|").filter((counter) => counter !== "");
const magnitudeAfter = new RegExp(`\\s?(${alternatives(Object.keys(magnitudes))})`, "y");
const unitAfter = new RegExp(
  `\\s?(?:多|余|几)?(${alternatives([...Object.keys(units), ...Object.keys(currencies), ...counterList])})`,
  "y",
);
const currencyBefore = new RegExp(
  `(${alternatives(["¥", "￥", "rmb", "cny", "us$", "usd", "$", "€", "eur", "£", "gbp", "hkd", "hk$", "jpy", "inr", "₹", "sgd", "chf"]).replace(/\(\?!\[a-z\]\)/g, "")})\\s?$`,
);
const countersSet = new Set(counterList);

const digitsPattern = /\d{1,3}(?:,\d{3}){1,5}(?:\.\d{1,6})?|\d{1,15}(?:\.\d{1,6})?/g;
const hanPattern = new RegExp(`${hanNumeral}|半(?=[年天个])`, "g");
const wordPattern = new RegExp(`\\b${englishNumeral}\\b|\\b(?:a|one) (?:dozen|hundred|thousand|million)\\b`, "g");
/** After a Chinese numeral only these make a number of it; 一体化, 统一, 三公 are words. */
const hanFollows = new RegExp(
  `\\s?(?:多|余|几)?(?:${alternatives([...counterList, ...Object.keys(units).filter((unit) => /[\u4e00-\u9fff%]/.test(unit)), ...Object.keys(currencies).filter((unit) => /[\u4e00-\u9fff]/.test(unit))])})`,
  "y",
);
const hanWords =
  /^(?:[一二三四五]线城|一体|一流|一线|一站|一带|一路|一把手|一次性|一批|一些|一定|一致|一起|一步|一件事|一类|一季|一期|二期|三期|四期|五期|一分|两会|两化|两山|三农|三甲|三方|三包|四新|五险|百年|千方|万无|万家|十四五|十五五|十三五|一号|二号|三号|一年一|八项|七项|五项|四项|三项|两项|双|一道|一口|一点|一层)/;

/** All numbers of a normalized, lower-case text, left to right, not overlapping. */
export function findNumbers(text: string): NumberMention[] {
  const found: NumberMention[] = [];
  const mayHold = mayHoldIn(text);
  for (const { pattern, read, needs } of idioms) {
    if (!mayHold(needs)) continue;
    for (const match of matchesOf(pattern, text)) {
      const result = read(match);
      if (!result || Number.isNaN(result.value)) continue;
      const to = match.index + match[0].length;
      found.push({
        from: match.index,
        to,
        value: result.value,
        unit: result.unit,
        says: result.says,
        sign: 0,
        measured: true,
        digits: /\d/.test(match[0]),
      });
    }
  }
  for (const match of matchesOf(digitsPattern, text)) {
    found.push(withUnit(text, match.index, match.index + match[0].length, Number(match[0].replace(/,/g, "")), true));
  }
  for (const match of matchesOf(hanPattern, text)) {
    const end = match.index + match[0].length;
    hanFollows.lastIndex = end;
    const word = text.slice(match.index, match.index + 4);
    if (hanWords.test(word) && !/^[一二两三四五六七八九]项[^管规]/.test(word)) continue;
    if (!hanFollows.test(text) || /[第统唯之]$/.test(text.slice(0, match.index).slice(-1))) continue;
    const value = match[0] === "半" ? 0.5 : parseHanNumeral(match[0]);
    if (!Number.isNaN(value)) found.push(withUnit(text, match.index, end, value, false));
  }
  for (const match of matchesOf(wordPattern, text)) {
    if (/^one$/.test(match[0]) && /^(?: of|-|\b.{0,2}$)/.test(text.slice(match.index + 3, match.index + 7))) continue;
    const value = parseNumeral(match[0]);
    if (!Number.isNaN(value)) found.push(withUnit(text, match.index, match.index + match[0].length, value, false));
  }
  return withoutOverlaps(found);
}

function withUnit(text: string, from: number, numberEnd: number, number: number, digits: boolean): NumberMention {
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
  if (text.charAt(to) === "+") to++;
  unitAfter.lastIndex = to;
  const after = unitAfter.exec(text);
  if (after?.[1] !== undefined) {
    const name = after[1];
    to += after[0].length;
    measured = true;
    unit = currencies[name] ?? units[name] ?? "count";
    if (countersSet.has(name) && units[name] === undefined) unit = "count";
    if (unit === "bps") [value, unit] = [value / 100, "pp"];
    if (unit === "‰") [value, unit] = [value / 10, "%"];
    if (text.charAt(to) === "+") to++;
  }
  let before = text.slice(Math.max(0, start - 6), start);
  const currency = currencyBefore.exec(before);
  if (
    currency?.[1] !== undefined &&
    (currency.index === 0 || !/[a-z]/.test(before.charAt(currency.index - 1)) || !/[a-z]/.test(currency[1].charAt(0)))
  ) {
    unit = currencies[currency[1]] ?? unit;
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
