import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { LastYear } from "../../excel/plan";
import { FailureMessage } from "../components/FailureMessage";
import { RetryButton } from "../components/RetryButton";
import { useLanguage } from "../language/LanguageProvider";
import type { ActionState } from "../state/action";

/** Which plan the new one begins from, or why there is none. */
export function LastYearFound(props: { readonly state: ActionState<LastYear>; readonly onRetry: () => void }) {
  const { t } = useLanguage();
  const { state, onRetry } = props;
  if (state.status === "failed") {
    return <FailureMessage error={state.error} actions={<RetryButton onClick={onRetry} />} />;
  }
  return (
    <MessageBar intent="info" layout="multiline" role="status">
      <MessageBarBody>
        {state.status === "done" ? t("plan.lastYearFound", { title: state.result.title }) : t("plan.lastYearReading")}
      </MessageBarBody>
    </MessageBar>
  );
}
