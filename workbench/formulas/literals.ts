/** From here on the engine's own reading of a literal is exact. */
const SMALLEST_PLAIN = 1e-6;

/**
 * Writes a number so that it needs no exponent: large ones as digits, small ones as a division of two integers,
 * "2.5E-7" as "(25/100000000)".
 */
export function decimalLiteral(text: string): string {
  const value = Number(text);
  const scientific = /e/i.test(text);
  if (!scientific && (value === 0 || value >= SMALLEST_PLAIN)) return text;
  if (!Number.isFinite(value)) return "#NUM!";
  if (value === 0) return "0";
  const [mantissa = "", power = "0"] = text.toLowerCase().split("e");
  const [whole = "", fraction = ""] = mantissa.split(".");
  const digits = (whole + fraction).replace(/^0+(?=\d)/, "");
  const scale = Number(power) - fraction.length;
  if (scale >= 0) return digits + "0".repeat(scale);
  return `(${digits}/1${"0".repeat(-scale)})`;
}

/** Stands for a quote within a text of an array constant; no text holds this code point, which Unicode keeps unused. */
export const QUOTE_MARK = "\uFDD0";

/**
 * A text of an array constant, in its quotes, without doubled quotes in it: an engine that reads two of them as one
 * cannot tell any more where the text ends.
 */
export function withMarkedQuotes(text: string): string {
  return `"${text.slice(1, -1).replaceAll('""', QUOTE_MARK)}"`;
}
