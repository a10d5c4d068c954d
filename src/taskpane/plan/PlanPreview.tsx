import { useMemo } from "react";
import { chosenPlan, type PlanChoices, wholePlan } from "./building";
import { SheetPreview } from "./SheetPreview";

/** The sheets of the plan that the form asks for. */
export function PlanPreview({
  options,
  words,
  leftOut,
  disabled,
  onChoose,
}: PlanChoices & { readonly disabled: boolean; readonly onChoose: (leftOut: readonly string[]) => void }) {
  const whole = useMemo(() => wholePlan({ options, words }), [options, words]);
  const blueprint = useMemo(() => chosenPlan({ options, words, leftOut }, whole), [options, words, leftOut, whole]);
  return <SheetPreview whole={whole} blueprint={blueprint} disabled={disabled} onChoose={onChoose} />;
}
