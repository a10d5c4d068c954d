/** The value of digits with or without commas; NaN where a text is none. */
export function parseDigits(text: string): number {
  const plain = text.replace(/,/g, "").trim();
  return /^\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN;
}

/** A source of a pattern that finds each of some words, the longest first. */
export const alternatives = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[$.*+?()[\]{}|^\\]/g, "\\$&") + (/[a-z]$/.test(word) ? "(?![a-z])" : ""))
    .join("|");
