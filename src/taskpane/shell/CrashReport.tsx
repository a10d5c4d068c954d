import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { useLanguage } from "../language/LanguageProvider";
import { CopyButton } from "../components/CopyButton";
import { toUserError } from "../../excel";

/** What the user sees of a part that failed: that no data is lost, how to go on, and of a fault details for a report. */
export function CrashReport({ error, componentStack }: { readonly error: unknown; readonly componentStack: string }) {
  const { t } = useLanguage();
  const [title, body] =
    toUserError(error).key === "excel.notFetched"
      ? (["pane.notFetched.title", "pane.notFetched.body"] as const)
      : (["pane.crash.title", "pane.crash.body"] as const);
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>{t(title)}</MessageBarTitle>
        {t(body)}
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
  const frames = error instanceof Error ? stackFrames(error) : "";
  return [`Planwright ${name}`, frames, componentStack.trim()].filter(Boolean).join("\n\n");
}

/** The lines of a stack that name a place in a script: "at find (https://…/app.js:1:20)", "find@https://…/app.js:1:20". */
function stackFrames({ stack = "", message }: Error): string {
  return stack
    .replace(message, "")
    .split("\n")
    .filter((line) => /(?:^\s*at |@).*:\d+:\d+\)?$/.test(line))
    .join("\n");
}
