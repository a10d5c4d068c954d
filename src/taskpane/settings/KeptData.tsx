import { Button } from "@fluentui/react-components";
import { Actions } from "../components/Stack";
import { useLanguage } from "../language/LanguageProvider";
import { useNotify } from "../shell/NotificationProvider";
import { forgetState } from "../state/persistentState";

/** Takes away the drafts and places that the pane keeps in this browser; the workbook is not touched. */
export function KeptData() {
  const { t } = useLanguage();
  const notify = useNotify();
  const forget = () => {
    notify({ intent: "success", key: "pane.settings.forgotten", undo: forgetState() });
  };
  return (
    <Actions>
      <Button size="small" onClick={forget}>
        {t("pane.settings.forget")}
      </Button>
    </Actions>
  );
}
