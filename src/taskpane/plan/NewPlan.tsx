import { makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useMemo, useState } from "react";
import { buildPlan, type Blueprint, type PlanOptions, planTemplates, withOwnWords } from "../../core/plan";
import { type KeptTemplate, listOwnTemplates, readLastYear, readNeighbours } from "../../excel/plan";
import { Disclosure } from "../components/Disclosure";
import { FailureMessage } from "../components/FailureMessage";
import { Section } from "../components/Section";
import { Stack } from "../components/Stack";
import { useLanguage } from "../language/LanguageProvider";
import { useAction } from "../state/action";
import { usePersistentState } from "../state/persistentState";
import { GeneratedPlan } from "./GeneratedPlan";
import { GenerationProgress } from "./GenerationProgress";
import { LastYearFound } from "./LastYearFound";
import { initialForm, isPlanForm, planOptions, withChosenSheets, withTemplate } from "./planForm";
import { OwnTemplates } from "./OwnTemplates";
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
  const kept = useAction(listOwnTemplates);
  const { run: readKept } = kept;
  useEffect(() => void readKept(), [readKept]);
  const templates = useKept(kept.state.status === "done" ? kept.state.result : undefined);
  const own = templates.flatMap((one) =>
    one.state === "usable" && planTemplates.some(({ id }) => id === one.template.choices.template)
      ? [one.template]
      : [],
  );
  const chosen = own.find(({ id }) => id === form.ownTemplate);
  const options = useMemo(() => planOptions(form, prior?.plan), [form, prior]);
  const words = chosen && chosen.choices.language === options.language ? chosen.words : undefined;
  const build = useCallback(
    (wanted: PlanOptions): Blueprint => (words ? withOwnWords(buildPlan(wanted), words) : buildPlan(wanted)),
    [words],
  );
  const whole = useMemo(() => build(options), [build, options]);
  const blueprint = useMemo(
    () => build(withChosenSheets(options, whole, form.leftOut)),
    [build, options, whole, form.leftOut],
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
    return build(withChosenSheets({ ...options, neighbours: await readNeighbours() }, whole, form.leftOut));
  };
  return (
    <Stack>
      <p className={styles.intro}>{t("pane.plan.intro")}</p>
      <PlanOptionsForm form={form} own={own} onChange={setForm} disabled={running} />
      {form.fromLastYear && <LastYearFound state={lastYear.state} onRetry={() => void readPrior()} />}
      <SheetPreview
        whole={whole}
        blueprint={blueprint}
        disabled={running}
        onChoose={(leftOut) => setForm({ ...form, leftOut })}
      />
      <Section>
        <Disclosure summary={t("plan.own")}>
          {kept.state.status === "failed" ? (
            <FailureMessage error={kept.state.error} />
          ) : (
            <OwnTemplates
              kept={templates}
              form={form}
              disabled={running}
              onChanged={() => void readKept()}
              onUse={(template) => setForm(withTemplate(form, template))}
            />
          )}
        </Disclosure>
      </Section>
      <GenerationProgress
        state={state}
        blocked={form.fromLastYear && !prior}
        onGenerate={() => void generation.start(linkedBlueprint)}
        onCancel={generation.cancel}
      />
    </Stack>
  );
}

const none: readonly KeptTemplate[] = [];

/** While the templates are read anew, those that were read before stay in sight. */
function useKept(latest: readonly KeptTemplate[] | undefined): readonly KeptTemplate[] {
  const [kept, setKept] = useState(none);
  if (latest && latest !== kept) setKept(latest);
  return latest ?? kept;
}
