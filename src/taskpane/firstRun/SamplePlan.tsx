import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { serialFromDate } from "../../core/calendar";
import { FailureMessage } from "../components/FailureMessage";
import { Progress } from "../components/Progress";
import { Actions, Stack } from "../components/Stack";
import { useLanguage } from "../language/LanguageProvider";
import { PlanAdded } from "../plan/PlanAdded";
import { useGeneration } from "../plan/useGeneration";
import { useAction } from "../state/action";

const useStyles = makeStyles({ text: { margin: 0, color: tokens.colorNeutralForeground2 } });

/** A finished plan of a sample company, in one click; with its progress and a way to stop. */
export function SamplePlan() {
  const styles = useStyles();
  const { t, language } = useLanguage();
  const { state, start, cancel } = useGeneration();
  const add = useAction(async () => {
    const { buildPlan } = await import("../../core/plan");
    const fiscalYearStart = serialFromDate(new Date().getFullYear(), 1, 1);
    await start(() => buildPlan({ template: "annual-operations", language, sample: "ecommerce", fiscalYearStart }));
  });
  return (
    <Stack>
      <p className={styles.text}>{t("pane.firstRun.sample.body")}</p>
      {add.state.status === "failed" && <FailureMessage error={add.state.error} />}
      {state.status === "failed" && <FailureMessage error={state.error} />}
      {state.status === "done" && (
        <MessageBar intent="success" layout="multiline" role="status">
          <MessageBarBody>
            <PlanAdded blueprint={state.blueprint} applied={state.applied} />
          </MessageBarBody>
        </MessageBar>
      )}
      {state.status === "cancelled" && <p className={styles.text}>{t("pane.plan.cancelled")}</p>}
      {state.status === "running" ? (
        <Progress
          label={t("pane.plan.generating")}
          step={state.cancelling ? t("pane.plan.cancelling") : t(`pane.plan.step.${state.progress.step}`)}
          fraction={state.progress.fraction}
          cancelling={state.cancelling}
          onCancel={cancel}
        />
      ) : (
        state.status !== "done" && (
          <Actions>
            <Button
              appearance="primary"
              disabledFocusable={add.state.status === "running"}
              onClick={() => void add.run()}
            >
              {t("pane.firstRun.sample.add")}
            </Button>
          </Actions>
        )
      )}
    </Stack>
  );
}
