import { parseDigits } from "../../numerals";

const hanDigits: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const hanPlaces: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** The value of a Chinese numeral such as 二百五十, 八万 or 二〇二六; NaN where it is none. */
export function parseHanNumeral(text: string): number {
  if (/^[零〇一二三四五六七八九]{2,}$/.test(text)) return Number([...text].map((c) => hanDigits[c]).join(""));
  let total = 0;
  let section = 0;
  let digit = -1;
  let place = 1;
  for (const character of text) {
    const value = hanDigits[character];
    const unit = hanPlaces[character];
    if (value !== undefined) digit = value;
    else if (unit !== undefined) {
      section += (digit < 0 ? 1 : digit) * unit;
      digit = -1;
      place = unit / 10;
    } else if (character === "万" || character === "亿") {
      section += Math.max(digit, 0);
      total = (total + section) * (character === "万" ? 1e4 : 1e8);
      section = 0;
      digit = -1;
      place = character === "万" ? 1e3 : 1e7;
    } else return Number.NaN;
  }
  // 一万五 is 15 000: a last digit stands for the place below the one before it, unless 零 says otherwise.
  const last = digit < 0 ? 0 : digit;
  return total + section + last * (place > 1 && !text.includes("零") && text.length > 2 && section === 0 ? place : 1);
}

/** The value of digits or a Chinese numeral; NaN where it is none. */
export function parseNumeral(text: string): number {
  const value = parseDigits(text);
  return Number.isNaN(value) ? parseHanNumeral(text.trim()) : value;
}

/** Source of patterns. */
export const hanNumeral = "[零〇一二两三四五六七八九十百千万亿]{1,12}";
