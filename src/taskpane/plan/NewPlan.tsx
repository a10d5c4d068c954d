import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import { planTemplateFaces } from "../../core/plan/templateFaces";
import { type KeptTemplate, listOwnTemplates, readLastYear, readNeighbours } from "../../excel/plan";
import { Disclosure } from "../components/Disclosure";
import { FailureMessage } from "../components/FailureMessage";
import { lazyPart } from "../components/lazyPart";
import { Section } from "../components/Section";
import { Stack } from "../components/Stack";
import { useLanguage } from "../language/LanguageProvider";
import { useAction } from "../state/action";
import { usePersistentState } from "../state/persistentState";
import { GeneratedPlan } from "./GeneratedPlan";
import { GenerationProgress } from "./GenerationProgress";
import { LastYearFound } from "./LastYearFound";
import { initialForm, isPlanForm, planOptions, withTemplate } from "./planForm";
import { OwnTemplates } from "./OwnTemplates";
import { PlanOptionsForm } from "./PlanOptionsForm";
import { useGeneration } from "./useGeneration";

const useStyles = makeStyles({ intro: { margin: 0, color: tokens.colorNeutralForeground2 } });

/** Apart, as it brings all templates along: they are fetched once the form is touched. */
const PlanPreview = lazyPart(
  async () => (await import(/* webpackChunkName: "planPreview" */ "./PlanPreview")).PlanPreview,
);

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
    one.state === "usable" && planTemplateFaces.some(({ id }) => id === one.template.choices.template)
      ? [one.template]
      : [],
  );
  const chosen = own.find(({ id }) => id === form.ownTemplate);
  const options = useMemo(() => planOptions(form, prior?.plan), [form, prior]);
  const words = chosen && chosen.choices.language === options.language ? chosen.words : undefined;
  const [isTouched, setTouched] = useState(false);
  const touch = () => setTouched(true);
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
    const { chosenPlan } = await import("./building");
    const neighbours = options.template === "annual-operations" ? {} : { neighbours: await readNeighbours() };
    return chosenPlan({ options: { ...options, ...neighbours }, words, leftOut: form.leftOut });
  };
  return (
    <Stack>
      <p className={styles.intro}>{t("pane.plan.intro")}</p>
      <div onFocusCapture={touch} onPointerEnter={touch}>
        <PlanOptionsForm form={form} own={own} onChange={setForm} disabled={running} />
      </div>
      {form.fromLastYear && <LastYearFound state={lastYear.state} onRetry={() => void readPrior()} />}
      {isTouched ? (
        <PlanPreview
          options={options}
          words={words}
          leftOut={form.leftOut}
          disabled={running}
          onChoose={(leftOut) => setForm({ ...form, leftOut })}
        />
      ) : (
        <Section title={t("pane.plan.preview")}>
          <Button onClick={touch}>{t("plan.showSheets")}</Button>
        </Section>
      )}
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
