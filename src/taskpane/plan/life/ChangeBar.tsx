import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { sentences } from "../../../i18n/sentences";
import { FailureMessage } from "../../components/FailureMessage";
import { Progress } from "../../components/Progress";
import { Actions, Stack } from "../../components/Stack";
import { useLanguage } from "../../language/LanguageProvider";
import type { Change } from "./useChange";

/** Starts a change of the plan, shows how far it is, stops it, and says what came of it. */
export function ChangeBar<T>(props: {
  readonly change: Change<T>;
  readonly label: string;
  readonly disabled?: boolean;
  readonly onStart: () => void;
  readonly done: (result: T) => string;
  readonly incomplete?: (result: T) => string | null;
}) {
  const { t } = useLanguage();
  const { state, cancel } = props.change;
  if (state.status === "running") {
    return (
      <Stack>
        <Progress label={t("plan.changing")} fraction={state.fraction} onCancel={cancel} />
      </Stack>
    );
  }
  return (
    <Stack>
      <ChangeOutcome
        change={props.change}
        done={props.done}
        {...(props.incomplete && { incomplete: props.incomplete })}
      />
      <Actions>
        <Button appearance="primary" disabled={props.disabled ?? false} onClick={props.onStart}>
          {props.label}
        </Button>
      </Actions>
    </Stack>
  );
}

/** What came of a change. */
export function ChangeOutcome<T>(props: {
  readonly change: Pick<Change<T>, "state">;
  readonly done: (result: T) => string;
  /** What to say instead where the change does not stand as a whole; null where it does. */
  readonly incomplete?: (result: T) => string | null;
}) {
  const { t, language } = useLanguage();
  const { state } = props.change;
  const warning = state.status === "done" ? (props.incomplete?.(state.changed.result) ?? null) : null;
  return (
    <>
      {state.status === "failed" && <FailureMessage error={state.error} />}
      {state.status === "cancelled" && (
        <MessageBar intent="info" layout="multiline" role="status">
          <MessageBarBody>{t("pane.plan.cancelled")}</MessageBarBody>
        </MessageBar>
      )}
      {warning !== null && (
        <MessageBar intent="warning" layout="multiline" role="alert">
          <MessageBarBody>{warning}</MessageBarBody>
        </MessageBar>
      )}
      {state.status === "done" && warning === null && (
        <MessageBar intent="success" layout="multiline" role="status">
          <MessageBarBody>
            {sentences(
              language,
              props.done(state.changed.result),
              t(state.changed.undo === "one step" ? "plan.undoOneStep" : "plan.undoSeveralSteps"),
            )}
          </MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}
