import { isCellError } from "../cells";
import type { KpiOutcome } from "./definition";
import { KpiProblem } from "./problem";

/** What a cell can show: no NaN, no infinity, no negative zero. */

const overflow = new KpiProblem("#NUM!", "rule", {});

export function shownNumber(value: number | string): number | string | KpiProblem {
  if (typeof value !== "number") return value;
  return value - value === 0 ? value + 0 : overflow;
}

/** The same for whatever a function of ranges answers. */
export function shownOutcome(outcome: KpiOutcome): KpiOutcome {
  if (outcome instanceof KpiProblem || isCellError(outcome)) return outcome;
  if (typeof outcome === "number") return shownNumber(outcome);
  if (!Array.isArray(outcome)) return outcome;
  for (const row of outcome) {
    for (let column = 0; column < row.length; column++) {
      const cell = row[column];
      if (typeof cell !== "number") continue;
      const shown = shownNumber(cell);
      row[column] = shown instanceof KpiProblem ? shown.cell : shown;
    }
  }
  return outcome;
}
