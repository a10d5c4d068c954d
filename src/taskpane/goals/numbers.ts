/** A number that was typed. */
export interface TypedNumber {
  /** As shown: 20 for "20%". */
  readonly shown: number;
  readonly isPercent: boolean;
}

/**
 * A number as people type it: full-width digits, thousands separators and a percent sign are understood.
 *
 * @returns undefined for a blank, "invalid" for anything else that is no number.
 */
export function numberFromText(text: string): TypedNumber | "invalid" | undefined {
  const plain = text.normalize("NFKC").replace(/[\s,]/g, "");
  if (plain === "") return undefined;
  const [, digits, percent] = /^([+-]?(?:\d+\.?\d*|\.\d+))(%?)$/.exec(plain) ?? [];
  if (digits === undefined) return "invalid";
  return { shown: Number(digits), isPercent: percent === "%" };
}

/** What a cell holds for it: 0.2 for "20%". */
export function cellValueOf({ shown, isPercent }: TypedNumber): number {
  return isPercent ? Number((shown / 100).toPrecision(15)) : shown;
}
