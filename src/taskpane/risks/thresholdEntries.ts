/** Two thresholds as they are typed, in percent; "" takes those of the plan. */
export interface Entry {
  readonly green: string;
  readonly amber: string;
}

/** A share as it is typed: 0.95 is "95". */
export function percentText(share: number | null): string {
  return share === null ? "" : String(Math.round(share * 1e8) / 1e6);
}

/** What is typed as a share; null where nothing is. Full-width digits, "%" and a decimal comma are understood. */
export function shareOf(text: string): number | null | "invalid" {
  const plain = text.normalize("NFKC").trim().replace(/%$/, "").replace(",", ".").trim();
  if (plain === "") return null;
  const value = /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN;
  return Number.isFinite(value) ? value / 100 : "invalid";
}
