// Apart, as it brings all templates along.
import { type Blueprint, buildPlan, type OwnWords, type PlanOptions, withOwnWords } from "../../core/plan";

export interface PlanChoices {
  readonly options: PlanOptions;
  /** What the user's own template calls sheets and columns. */
  readonly words: OwnWords | undefined;
  /** Ids of the sheets that are left out. */
  readonly leftOut: readonly string[];
}

/** The whole plan, with all its sheets. */
export function wholePlan({ options, words }: Omit<PlanChoices, "leftOut">): Blueprint {
  return words ? withOwnWords(buildPlan(options), words) : buildPlan(options);
}

/** The plan with the sheets that were chosen of all that its template has. */
export function chosenPlan({ options, words, leftOut }: PlanChoices, whole = wholePlan({ options, words })): Blueprint {
  const sheets = whole.sheets.filter(({ visibility }) => visibility === "visible").map(({ id }) => id);
  const chosen = sheets.filter((id) => !leftOut.includes(id));
  return chosen.length === sheets.length ? whole : wholePlan({ options: { ...options, sheets: chosen }, words });
}
