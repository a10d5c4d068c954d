import { MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { toUserError, UserError } from "../../excel";
import type { MessageKey, MessageParameters } from "../../i18n";
import { useLanguage } from "../language/LanguageProvider";

/** The message of an error: what happened, why, and what to do next. */
export function failureMessage(error: unknown): { readonly key: MessageKey; readonly parameters: MessageParameters } {
  const { key, parameters } = toUserError(error);
  // What the pane computes by itself says nothing of what was kept in the workbook.
  const isOwn = key === "excel.unexpected" && !(error instanceof UserError);
  return { key: isOwn ? "pane.failure.unexpected" : key, parameters };
}

/** An action that failed, or that the user has stopped, said where it was started. */
export function FailureMessage(props: { readonly error: unknown; readonly actions?: ReactNode }) {
  const { t } = useLanguage();
  const { key, parameters } = failureMessage(props.error);
  if (key === "excel.cancelled") {
    return (
      <MessageBar intent="info" layout="multiline" role="status">
        <MessageBarBody>{t(key)}</MessageBarBody>
      </MessageBar>
    );
  }
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>{t("pane.failure.title")}</MessageBarTitle>
        {t(key, parameters)}
      </MessageBarBody>
      {props.actions && <MessageBarActions>{props.actions}</MessageBarActions>}
    </MessageBar>
  );
}
