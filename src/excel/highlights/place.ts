import type { Language } from "../../core/languages";
import { lists } from "../../core/plan/lists";
import { areSensible, type Judgement, type LevelWords } from "../../core/risk";
import { UserError } from "../errors";
import type { Memory } from "../memory/codec";
import type { LocatedPlan } from "../memory/plans";
import { loadShares } from "../thresholds/shares";
import type { RulesOfSheet } from "./ownRules";
import type { Surroundings } from "./surroundings";

/** Where the user is, and the plan that the workbook has, if any. */
export interface Place {
  readonly context: Excel.RequestContext;
  readonly memory: Memory;
  readonly located: LocatedPlan | null;
  readonly language: Language;
  readonly sheet: Excel.Worksheet;
  /** What stands on the sheet around the cells; to be called after the first sync. */
  readonly surroundings: () => Surroundings;
  readonly rules: RulesOfSheet;
  readonly cursor: { readonly sheetId: string; readonly row: number; readonly column: number };
}

/** In every language, so that rules survive a switch of the workbook's language. */
const levelWords: LevelWords = {
  amber: Object.values(lists.status.A),
  red: Object.values(lists.status.R),
};

/** Puts the reading of the workbook's thresholds into the request, for whatever is judged by attainment. */
export function loadJudgement({ context, located }: Pick<Place, "context" | "located">): () => Judgement {
  const load = loadShares(context, located);
  return () => ({ ...load(), words: levelWords });
}

/** @throws UserError when somebody has made the workbook's thresholds cross. */
export function assertSensible({ thresholds }: Judgement): void {
  if (!areSensible(thresholds)) throw new UserError("risk.thresholdsCrossed", { ...thresholds });
}
