/**
 * A number as people type it: full-width digits, thousands separators and a percent sign are understood.
 *
 * @returns undefined for a blank, "invalid" for anything else that is no number.
 */
export function numberFromText(text: string): number | "invalid" | undefined {
  const plain = text.normalize("NFKC").replace(/[\s,]/g, "");
  if (plain === "") return undefined;
  const [, digits, percent] = /^([+-]?(?:\d+\.?\d*|\.\d+))(%?)$/.exec(plain) ?? [];
  if (digits === undefined) return "invalid";
  return percent ? Number(digits) / 100 : Number(digits);
}
