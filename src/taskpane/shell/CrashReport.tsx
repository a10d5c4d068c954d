import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { useLanguage } from "../language/LanguageProvider";
import { CopyButton } from "../components/CopyButton";

/** What the user sees of a fault of ours: that no data is lost, how to go on, and details for a report. */
export function CrashReport({ error, componentStack }: { readonly error: unknown; readonly componentStack: string }) {
  const { t } = useLanguage();
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>{t("pane.crash.title")}</MessageBarTitle>
        {t("pane.crash.body")}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" appearance="primary" onClick={() => location.reload()}>
          {t("pane.crash.reload")}
        </Button>
        <CopyButton size="small" text={() => details(error, componentStack)}>
          {t("pane.crash.copy")}
        </CopyButton>
      </MessageBarActions>
    </MessageBar>
  );
}

/** Where the fault is, without its message, which may quote a cell. */
function details(error: unknown, componentStack: string): string {
  const name = error instanceof Error ? error.name : typeof error;
  const frames = error instanceof Error ? stackFrames(error.stack ?? "") : "";
  return [`Planwright ${name}`, frames, componentStack.trim()].filter(Boolean).join("\n\n");
}

function stackFrames(stack: string): string {
  return stack
    .split("\n")
    .filter((line) => /^\s*at |@/.test(line))
    .join("\n");
}
