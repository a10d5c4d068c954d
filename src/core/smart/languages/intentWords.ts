import type { Wanted } from "../scan";

export const wording = (needs: string, pattern: RegExp): Wanted => ({ needs: needs.split("|"), pattern });

/** How a language says by what means, to what end and from where. */
export interface IntentWords {
  readonly means: readonly Wanted[];
  /** Means that name nothing: 通过努力, "through hard work". */
  readonly vagueMeans: RegExp;
  /** Means first, the goal after them; the means are the first group: "use drip lines to lower water use by 20%". */
  readonly meansBeforeGoal: RegExp;
  /** The larger objective is all groups, joined by `joint`. */
  readonly purposes: readonly Wanted[];
  readonly joint: string;
  /** What stands before the goal itself, not before its purpose: "aim to increase". */
  readonly notPurpose: RegExp;
  readonly baselines: readonly RegExp[];
  readonly owner: RegExp;
  readonly ownerAside: RegExp;
}
