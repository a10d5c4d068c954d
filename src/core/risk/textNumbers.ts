/** Digits and signs as they are typed in full width. */
const halfWidth = (text: string) => text.normalize("NFKC");

/**
 * Whether a text is a number that was typed or imported as text: "1,234", "12%", "１２", "(5)", "¥3.5", " 7 ". Excel
 * calculates with none of them, so they are not judged but pointed out. "—" and "n/a" are no numbers.
 */
export function looksLikeNumber(text: string): boolean {
  const plain = halfWidth(text).trim();
  return /^\(?[-+]?\s*[¥$€£]?\s*[-+]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+)?\s*%?\)?$/.test(plain) && /\d/.test(plain);
}
