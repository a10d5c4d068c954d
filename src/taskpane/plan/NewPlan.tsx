import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo } from "react";
import { buildPlan } from "../../core/plan";
import { readLastYear, readNeighbours } from "../../excel/plan";
import { Stack } from "../components/Stack";
import { useLanguage } from "../language/LanguageProvider";
import { useAction } from "../state/action";
import { usePersistentState } from "../state/persistentState";
import { GeneratedPlan } from "./GeneratedPlan";
import { GenerationProgress } from "./GenerationProgress";
import { LastYearFound } from "./LastYearFound";
import { initialForm, isPlanForm, planOptions, withChosenSheets } from "./planForm";
import { PlanOptionsForm } from "./PlanOptionsForm";
import { SheetPreview } from "./SheetPreview";
import { useGeneration } from "./useGeneration";

const useStyles = makeStyles({ intro: { margin: 0, color: tokens.colorNeutralForeground2 } });

/** Chooses a template and generates the plan into the workbook. */
export function NewPlan() {
  const styles = useStyles();
  const { t, language } = useLanguage();
  const [form, setForm] = usePersistentState("plan.form", initialForm(language, new Date()), isPlanForm);
  const lastYear = useAction(readLastYear);
  const prior = lastYear.state.status === "done" ? lastYear.state.result : undefined;
  const { run: readPrior } = lastYear;
  useEffect(() => {
    if (form.fromLastYear) void readPrior();
  }, [form.fromLastYear, readPrior]);
  const options = useMemo(() => planOptions(form, prior?.plan), [form, prior]);
  const whole = useMemo(() => buildPlan(options), [options]);
  const blueprint = useMemo(
    () => buildPlan(withChosenSheets(options, whole, form.leftOut)),
    [options, whole, form.leftOut],
  );
  const generation = useGeneration();
  const { state } = generation;
  if (state.status === "done") {
    return (
      <Stack>
        <GeneratedPlan blueprint={state.blueprint} applied={state.applied} onAgain={generation.reset} />
      </Stack>
    );
  }
  const running = state.status === "running";
  /** With links to the annual plan, if the workbook has one. */
  const linkedBlueprint = async () => {
    if (options.template === "annual-operations") return blueprint;
    return buildPlan(withChosenSheets({ ...options, neighbours: await readNeighbours() }, whole, form.leftOut));
  };
  return (
    <Stack>
      <p className={styles.intro}>{t("pane.plan.intro")}</p>
      <PlanOptionsForm form={form} onChange={setForm} disabled={running} />
      {form.fromLastYear && <LastYearFound state={lastYear.state} onRetry={() => void readPrior()} />}
      <SheetPreview
        whole={whole}
        blueprint={blueprint}
        disabled={running}
        onChoose={(leftOut) => setForm({ ...form, leftOut })}
      />
      <GenerationProgress
        state={state}
        blocked={form.fromLastYear && !prior}
        onGenerate={() => void generation.start(linkedBlueprint)}
        onCancel={generation.cancel}
      />
    </Stack>
  );
}
