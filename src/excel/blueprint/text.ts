import { UserError } from "../errors";

/**
 * Text on its way into a cell.
 *
 * Excel reads a string that it is given as if it had been typed: "=1+1" turns into a formula, "1/2" into
 * a date, "007" into 7. A leading apostrophe keeps it text; Excel takes the apostrophe off again.
 */

/** The most characters that a cell can hold. */
export const LONGEST_TEXT = 32_767;

/**
 * The string to write so that the cell holds exactly this text.
 *
 * @throws UserError when the text is longer than a cell can hold.
 */
export function asText(text: string): string {
  if (text.length > LONGEST_TEXT) {
    throw new UserError("excel.textTooLong", { length: text.length, longest: LONGEST_TEXT, start: text.slice(0, 40) });
  }
  return readAsOtherThanText(text) ? `'${text}` : text;
}

function readAsOtherThanText(text: string): boolean {
  if (/^\s*[=+\-@']/.test(text)) return true;
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed) || trimmed.startsWith("#")) return true;
  return /\p{Nd}/u.test(trimmed) && !hasWordsOfItsOwn(trimmed);
}

/** Words that a number, date, time or amount may hold; any other word makes a string mere text. */
const wordsOfValues =
  /\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|am?|pm?)\b|[年月日号时分秒]|上午|下午/giu;

function hasWordsOfItsOwn(text: string): boolean {
  const withoutExponent = text.replace(/(\p{Nd})e(?=[+-]?\p{Nd})/giu, "$1 ");
  const spaced = withoutExponent.replace(/(\p{Nd})(?=\p{L})|(\p{L})(?=\p{Nd})/gu, "$1$2 ");
  return /\p{L}/u.test(spaced.replace(wordsOfValues, " "));
}
