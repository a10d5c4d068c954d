import type { Blueprint } from "../../core/plan/blueprint";
import type { AppliedPlan } from "../../excel";
import { sentences } from "../../i18n/sentences";
import { useLanguage } from "../language/LanguageProvider";

/** The sheets of the plan that the reader sees, without the hidden lists. */
export function visibleSheets(blueprint: Blueprint, applied: AppliedPlan): AppliedPlan["sheets"] {
  const visible = new Set(blueprint.sheets.filter(({ visibility }) => visibility === "visible").map(({ id }) => id));
  return applied.sheets.filter(({ id }) => visible.has(id));
}

/** How many sheets were added, and how they are taken back. */
export function PlanAdded({ blueprint, applied }: { readonly blueprint: Blueprint; readonly applied: AppliedPlan }) {
  const { t, language } = useLanguage();
  return sentences(
    language,
    t("pane.plan.done", { count: visibleSheets(blueprint, applied).length }),
    t(applied.undo === "one step" ? "pane.plan.undoOneStep" : "pane.plan.undoSeveralSteps"),
  );
}
