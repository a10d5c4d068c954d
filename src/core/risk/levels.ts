import type { Cell } from "../cells";
import { RAG, expressionOf, resultOf } from "../kpi";

/**
 * From where on a figure is amber and red. Of attainments 1 is on plan, and more is better for every KPI, as the
 * catalogue's ATTAIN turns the direction of those where lower is better.
 */
export interface Thresholds {
  /** From here on all is well. */
  readonly green: number;
  /** Below this it is red; between this and green it is amber. */
  readonly amber: number;
}

export const defaultThresholds: Thresholds = { green: 0.95, amber: 0.85 };

/** 1 where higher is better, -1 where lower is better. */
export type Direction = 1 | -1;

export type Level = "amber" | "red";
export const levels: readonly Level[] = ["amber", "red"];

const letterOf = { amber: "A", red: "R" } as const;

/** The level of an attainment; null when it is green, blank, an error or no number: not reported is not red. */
export function levelOf(attainment: Cell, thresholds: Thresholds): Level | null {
  return levelsOf([attainment], thresholds)[0] ?? null;
}

/** The levels of many attainments, as {@link levelOf} gives each. */
export function levelsOf(attainments: readonly Cell[], { green, amber }: Thresholds): (Level | null)[] {
  if (attainments.length === 0) return [];
  const letters = resultOf(RAG, [attainments.map((attainment) => [attainment]), green, amber]);
  const levelOfLetter = new Map<unknown, Level>(levels.map((level) => [letterOf[level], level]));
  return (Array.isArray(letters) ? letters.flat() : [letters]).map((letter) => levelOfLetter.get(letter) ?? null);
}

/** A native formula that is TRUE where {@link levelOf} gives the level; an error counts as FALSE in a rule. */
export function levelFormula(attainment: string, level: Level, green: string, amber: string): string {
  return `IFERROR(${expressionOf(RAG, [attainment, green, amber])}="${letterOf[level]}",FALSE)`;
}
