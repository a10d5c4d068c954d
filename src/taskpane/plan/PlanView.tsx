import { useMemo } from "react";
import { buildPlan } from "../../core/plan";
import { Page } from "../components/Page";
import { useLanguage } from "../language/LanguageProvider";
import { usePersistentState } from "../state/persistentState";
import { GeneratedPlan } from "./GeneratedPlan";
import { GenerationProgress } from "./GenerationProgress";
import { initialForm, isPlanForm, planOptions } from "./planForm";
import { PlanOptionsForm } from "./PlanOptionsForm";
import { SheetPreview } from "./SheetPreview";
import { useGeneration } from "./useGeneration";

/** Chooses a template and generates the plan into the workbook. */
export default function PlanView() {
  const { t, language } = useLanguage();
  const [form, setForm] = usePersistentState("plan.form", initialForm(language, new Date()), isPlanForm);
  const blueprint = useMemo(() => buildPlan(planOptions(form)), [form]);
  const generation = useGeneration();
  const { state } = generation;
  if (state.status === "done") {
    return (
      <Page title={t("pane.plan.title")}>
        <GeneratedPlan blueprint={state.blueprint} applied={state.applied} onAgain={generation.reset} />
      </Page>
    );
  }
  return (
    <Page title={t("pane.plan.title")} intro={t("pane.plan.intro")}>
      <PlanOptionsForm form={form} onChange={setForm} disabled={state.status === "running"} />
      <SheetPreview blueprint={blueprint} />
      <GenerationProgress
        state={state}
        onGenerate={() => void generation.start(blueprint)}
        onCancel={generation.cancel}
      />
    </Page>
  );
}
