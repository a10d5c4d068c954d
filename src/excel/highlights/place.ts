import type { Language } from "../../core/languages";
import { lists } from "../../core/plan/lists";
import { areSensible, defaultThresholds, type Judgement, type LevelWords } from "../../core/risk";
import { UserError } from "../errors";
import type { Memory } from "../memory/codec";
import type { LocatedPlan } from "../memory/plans";
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

/**
 * Puts the reading of the plan's thresholds into the request. Rules refer to the cells of Settings by name,
 * so that they follow a change; without a plan the default thresholds stand in the rules.
 */
export function loadJudgement({ context, located }: Pick<Place, "context" | "located">): () => Judgement {
  const green = loadThreshold(context, located, "Green");
  const amber = loadThreshold(context, located, "Amber");
  return () => {
    const greenValue = green();
    const amberValue = amber();
    const thresholds = {
      green: greenValue ?? defaultThresholds.green,
      amber: amberValue ?? defaultThresholds.amber,
    };
    if (!areSensible(thresholds)) throw new UserError("risk.thresholdsCrossed", { ...thresholds });
    const reference = (name: "Green" | "Amber", value: number | undefined, otherwise: number) =>
      located && value !== undefined ? located.nameOf(name) : String(otherwise);
    return {
      thresholds,
      references: {
        green: reference("Green", greenValue, thresholds.green),
        amber: reference("Amber", amberValue, thresholds.amber),
      },
      words: levelWords,
    };
  };
}

function loadThreshold(
  context: Excel.RequestContext,
  located: LocatedPlan | null,
  name: "Green" | "Amber",
): () => number | undefined {
  if (!located) return () => undefined;
  const range = context.workbook.names.getItemOrNullObject(located.nameOf(name)).getRangeOrNullObject();
  range.load("values");
  return () => {
    const value: unknown = range.isNullObject ? undefined : range.values[0]?.[0];
    return typeof value === "number" ? value : undefined;
  };
}
