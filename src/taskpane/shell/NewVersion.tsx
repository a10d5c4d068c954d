import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { useLanguage } from "../language/LanguageProvider";
import { useNewVersion } from "./useNewVersion";

/** Says that another version has taken the place of this one on the server, and loads it when the user is ready. */
export function NewVersion() {
  const { t } = useLanguage();
  return (
    <div role="status">
      {useNewVersion() && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{t("pane.updated.title")}</MessageBarTitle>
            {t("pane.updated.body")}
          </MessageBarBody>
          <MessageBarActions>
            <Button size="small" appearance="primary" onClick={() => location.reload()}>
              {t("pane.crash.reload")}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}
