import { Button, Field, makeStyles, Radio, RadioGroup, Spinner } from "@fluentui/react-components";
import { ArrowClockwiseRegular } from "@fluentui/react-icons/svg/arrow-clockwise";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { useEffect, useState } from "react";
import {
  convertFormulas,
  previewConversion,
  reenterFormulas,
  type ConversionPreview,
  type ConversionScope,
  type ConversionTarget,
  type ConvertibleFormula,
  type LongWork,
  type StuckFormula,
} from "../../../excel";
import { EmptyState } from "../../components/EmptyState";
import { FailureMessage } from "../../components/FailureMessage";
import { Progress } from "../../components/Progress";
import { Section } from "../../components/Section";
import { Actions, Stack } from "../../components/Stack";
import { useLanguage } from "../../language/LanguageProvider";
import { useAction } from "../../state/action";
import { useLongAction } from "../../state/longAction";
import { isOneOf, usePersistentState } from "../../state/persistentState";
import { ConversionOutcome, type Outcome } from "./ConversionOutcome";
import { ConversionPlan } from "./ConversionPlan";
import { StuckFormulas } from "./StuckFormulas";

const scopes = ["workbook", "sheet", "selection"] as const;
const targets = ["native", "values"] as const;
const isScope = isOneOf<ConversionScope>(...scopes);
const isTarget = isOneOf<ConversionTarget>(...targets);

const useStyles = makeStyles({
  // In a narrow pane the choices go to the next line, not the words of one choice.
  choices: { flexWrap: "wrap" },
  choice: { whiteSpace: "nowrap" },
});

/** Shows which formulas need the add-in and what they can become, and converts them once the user agrees. */
export function ConversionPanel({ asked }: { readonly asked: { readonly scope: ConversionScope } | undefined }) {
  const { t } = useLanguage();
  const styles = useStyles();
  const [scope, setScope] = usePersistentState<ConversionScope>("functions.scope", "workbook", isScope);
  const [target, setTarget] = usePersistentState<ConversionTarget>("functions.target", "native", isTarget);
  const looking = useLongAction((work, within: ConversionScope) => previewConversion(within, work));
  const changing = useLongAction(async (work, change: (work: LongWork) => Promise<Outcome>) => {
    const outcome = await change(work);
    await looking.run(scope);
    return outcome;
  });
  const { run: look } = looking;
  const { reset: forget } = changing;
  useEffect(() => {
    if (asked) setScope(asked.scope);
  }, [asked, setScope]);
  useEffect(() => {
    forget();
    void look(scope);
  }, [asked, scope, look, forget]);

  const found = looking.state.status === "done" ? looking.state.result : undefined;
  const noticed = useNoticed(found);
  const latest = noticed.preview ?? found;
  // The ribbon may ask for another scope while one is looked at.
  const preview = latest?.scope === scope ? latest : undefined;
  useEffect(() => {
    if (found && found.scope !== scope) void look(scope);
  }, [found, scope, look]);
  const isLooking = looking.state.status === "running";
  const isChanging = changing.state.status === "running";
  const isBusy = isLooking || isChanging;
  const convert = (formulas: readonly ConvertibleFormula[]) =>
    void changing.run(async (work) => ({
      kind: "converted",
      target,
      result: await convertFormulas(formulas, target, work),
    }));
  const reenter = (formulas: readonly StuckFormula[]) =>
    void changing.run(async (work) => ({ kind: "entered", result: await reenterFormulas(formulas, work) }));
  const isEmpty = preview?.formulas.length === 0 && preview.stuck.length === 0;
  return (
    <Stack>
      <Section>
        <Field label={t("functions.conversion.scope")}>
          <RadioGroup
            className={styles.choices}
            value={scope}
            layout="horizontal"
            disabled={isChanging}
            onChange={(_, { value }) => isScope(value) && setScope(value)}
          >
            {scopes.map((each) => (
              <Radio
                key={each}
                className={styles.choice}
                value={each}
                label={t(`functions.conversion.scope.${each}`)}
              />
            ))}
          </RadioGroup>
        </Field>
        <Field label={t("functions.conversion.target")} hint={t(`functions.conversion.target.${target}.hint`)}>
          <RadioGroup
            className={styles.choices}
            value={target}
            layout="horizontal"
            disabled={isChanging}
            onChange={(_, { value }) => isTarget(value) && setTarget(value)}
          >
            {targets.map((each) => (
              <Radio
                key={each}
                className={styles.choice}
                value={each}
                label={t(`functions.conversion.target.${each}`)}
              />
            ))}
          </RadioGroup>
        </Field>
        <Actions>
          <Button
            size="small"
            icon={isLooking ? <Spinner size="tiny" /> : <ArrowClockwiseRegular />}
            disabled={isBusy}
            onClick={() => {
              forget();
              void look(scope);
            }}
          >
            {t(isLooking ? "functions.conversion.looking" : "functions.conversion.lookAgain")}
          </Button>
        </Actions>
      </Section>
      {looking.progress !== undefined && (
        <Progress
          label={t("functions.conversion.looking")}
          fraction={looking.progress}
          cancelling={looking.cancelling}
          onCancel={looking.cancel}
        />
      )}
      {changing.progress !== undefined && (
        <Progress
          label={t("functions.conversion.changing")}
          step={t(changing.cancelling ? "pane.plan.cancelling" : "functions.conversion.changingHint")}
          fraction={changing.progress}
          cancelling={changing.cancelling}
          onCancel={changing.cancel}
        />
      )}
      {changing.state.status === "done" && !noticed.hasChanged && (
        <div role="status">
          <ConversionOutcome outcome={changing.state.result} />
        </div>
      )}
      {changing.state.status === "failed" && <FailureMessage error={changing.state.error} />}
      {looking.state.status === "failed" && <FailureMessage error={looking.state.error} />}
      {noticed.error !== undefined && <FailureMessage error={noticed.error} />}
      {preview && preview.stuck.length > 0 && (
        <StuckFormulas formulas={preview.stuck} disabled={isBusy} onReenter={reenter} />
      )}
      {preview && preview.formulas.length > 0 && (
        <ConversionPlan formulas={preview.formulas} target={target} disabled={isBusy} onConvert={convert} />
      )}
      {isEmpty && changing.state.status !== "done" && (
        <EmptyState
          icon={<CheckmarkCircleRegular />}
          title={t("functions.conversion.none")}
          body={t(`functions.conversion.none.${preview.scope}`)}
        />
      )}
    </Stack>
  );
}

/**
 * What has become of a preview when the user comes back from the sheet, where formulas may have been typed or an undo
 * taken a conversion back. The preview stays in sight and usable meanwhile.
 */
function useNoticed(found: ConversionPreview | undefined) {
  const [noticed, setNoticed] = useState<{ readonly of: ConversionPreview; readonly now: ConversionPreview }>();
  const { state, run } = useAction(async (of: ConversionPreview) => {
    setNoticed({ of, now: await previewConversion(of.scope) });
  });
  useEffect(() => {
    if (!found) return;
    const look = () => void run(found);
    addEventListener("focus", look);
    return () => removeEventListener("focus", look);
  }, [found, run]);
  // What was noticed of an earlier preview no longer counts once something was converted or looked at anew.
  const preview = noticed && noticed.of === found ? noticed.now : undefined;
  const hasChanged = found !== undefined && preview !== undefined && listed(found) !== listed(preview);
  return { preview, hasChanged, error: state.status === "failed" ? state.error : undefined };
}

function listed({ formulas, stuck }: ConversionPreview): string {
  return [...formulas, ...stuck].map(({ address, formula }) => `${address}${formula}`).join("\n");
}
