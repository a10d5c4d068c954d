import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { useLanguage } from "../language/LanguageProvider";
import { useNavigation } from "./NavigationContext";

/** What a ribbon command did or why it could not: commands have no window of their own. */
export function RibbonMessage() {
  const { t } = useLanguage();
  const { message, dismissMessage } = useNavigation();
  return (
    <div role="status">
      {message && (
        <MessageBar intent={message.intent} layout="multiline">
          <MessageBarBody>{t(message.key, message.parameters)}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                size="small"
                icon={<DismissRegular />}
                aria-label={t("pane.dismiss")}
                onClick={dismissMessage}
              />
            }
          />
        </MessageBar>
      )}
    </div>
  );
}
