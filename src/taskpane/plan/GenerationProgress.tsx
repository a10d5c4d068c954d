import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { FailureMessage } from "../components/FailureMessage";
import { Progress } from "../components/Progress";
import { useLanguage } from "../language/LanguageProvider";
import type { GenerationState } from "./useGeneration";

const useStyles = makeStyles({
  // The button that matters stays in sight while the form is longer than the pane.
  bar: {
    position: "sticky",
    bottom: `calc(-1 * ${tokens.spacingVerticalXXXL})`,
    display: "grid",
    gap: tokens.spacingVerticalM,
    margin: `0 calc(-1 * ${tokens.spacingHorizontalL})`,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** Starts the generation, shows how far it is, and stops it. */
export function GenerationProgress(props: {
  readonly state: GenerationState;
  /** Something that the plan is made of is not there yet. */
  readonly blocked: boolean;
  readonly onGenerate: () => void;
  readonly onCancel: () => void;
}) {
  const styles = useStyles();
  const { t } = useLanguage();
  const { state } = props;
  if (state.status === "running") {
    const { step, fraction } = state.progress;
    const message = state.cancelling ? t("pane.plan.cancelling") : t(`pane.plan.step.${step}`);
    return (
      <div className={styles.bar}>
        <Progress
          label={t("pane.plan.generating")}
          step={message}
          fraction={fraction}
          cancelling={state.cancelling}
          onCancel={props.onCancel}
        />
      </div>
    );
  }
  return (
    <div className={styles.bar}>
      {state.status === "failed" && <FailureMessage error={state.error} />}
      {state.status === "cancelled" && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{t("pane.plan.cancelled")}</MessageBarBody>
        </MessageBar>
      )}
      <Button appearance="primary" size="large" disabled={props.blocked} onClick={props.onGenerate}>
        {state.status === "failed" ? t("pane.plan.generateAgain") : t("pane.plan.generate")}
      </Button>
    </div>
  );
}
