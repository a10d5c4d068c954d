import { Button } from "@fluentui/react-components";
import { useLanguage } from "../language/LanguageProvider";

export function RetryButton({ onClick }: { readonly onClick: () => void }) {
  const { t } = useLanguage();
  return (
    <Button size="small" onClick={onClick}>
      {t("pane.retry")}
    </Button>
  );
}
