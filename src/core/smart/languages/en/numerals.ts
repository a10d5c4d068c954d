import { parseDigits } from "../../numerals";

export const englishNumerals: Readonly<Record<string, number>> = {
  zero: 0,
  nil: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  dozen: 12,
};

export const magnitudes: Readonly<Record<string, number>> = {
  mio: 1e6,
  mln: 1e6,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  thousand: 1e3,
  hundred: 1e2,
  dozen: 12,
  lakh: 1e5,
  crore: 1e7,
};

/** The value of digits or an English numeral such as "twenty-five" or "two hundred"; NaN where it is none. */
export function parseNumeral(text: string): number {
  const value = parseDigits(text);
  return Number.isNaN(value) ? parseEnglishNumeral(text.trim()) : value;
}

function parseEnglishNumeral(text: string): number {
  let total = 0;
  let seen = false;
  for (const word of text.split(/[ -]/)) {
    if (word === "and" || word === "a" || word === "an") continue;
    const value = englishNumerals[word];
    if (value !== undefined) total += value;
    else if (magnitudes[word] !== undefined) total = (total || 1) * magnitudes[word];
    else return Number.NaN;
    seen = true;
  }
  return seen || /^an?$/.test(text) ? total || (seen ? 0 : 1) : Number.NaN;
}

export const englishWords = Object.keys(englishNumerals).join("|");
/** Source of patterns. */
export const englishNumeral = `(?:${englishWords})(?:[ -](?:${englishWords}|hundred|thousand|million|billion)){0,3}`;
