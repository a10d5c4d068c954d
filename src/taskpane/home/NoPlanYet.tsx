import { Button } from "@fluentui/react-components";
import { DocumentTableRegular } from "@fluentui/react-icons/svg/document-table";
import { EmptyState } from "../components/EmptyState";
import { Section } from "../components/Section";
import { useLanguage } from "../language/LanguageProvider";
import { useNavigation } from "../shell/NavigationContext";

export function NoPlanYet() {
  const { t } = useLanguage();
  const { goTo } = useNavigation();
  return (
    <Section>
      <EmptyState icon={<DocumentTableRegular />} title={t("pane.home.noPlan")} body={t("pane.home.noPlanBody")}>
        <Button appearance="primary" onClick={() => goTo("plan")}>
          {t("pane.home.createPlan")}
        </Button>
      </EmptyState>
    </Section>
  );
}
