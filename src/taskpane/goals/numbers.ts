import { readFigure } from "../../core/tracking";

/** A number that was typed. */
export interface TypedNumber {
  /** As shown: 20 for "20%". */
  readonly shown: number;
  readonly isPercent: boolean;
}

/**
 * A number as people type it: "1,200", "１２", "20%", "9000万元", "€1.2m".
 *
 * @returns undefined for a blank, "invalid" for anything else that is no number.
 */
export function numberFromText(text: string): TypedNumber | "invalid" | undefined {
  const reading = readFigure(text, "");
  if (reading.kind !== "number") return reading.kind === "blank" ? undefined : "invalid";
  const isPercent = text.normalize("NFKC").trimEnd().endsWith("%");
  return { shown: isPercent ? Number((reading.value * 100).toPrecision(15)) : reading.value, isPercent };
}

/** Behind the end of a word or of a number with its scale: "900k| users|", "3|万|人|". */
const ends = /(?<=[\d%\p{sc=Latn}])(?![\d.,\p{sc=Latn}])|(?<=\p{sc=Han})/gu;

/** The number that a text begins with: 1200 for "1,200 units", 30,000 for "3万人"; undefined without one. */
export function leadingNumber(text: string): TypedNumber | undefined {
  const narrow = text.normalize("NFKC");
  return [...narrow.matchAll(ends)]
    .map(({ index }) => numberFromText(narrow.slice(0, index)))
    .findLast((number) => typeof number === "object");
}

/** What a cell holds for it: 0.2 for "20%". */
export function cellValueOf({ shown, isPercent }: TypedNumber): number {
  return isPercent ? Number((shown / 100).toPrecision(15)) : shown;
}
