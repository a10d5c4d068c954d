import { makeStyles, tokens } from "@fluentui/react-components";
import { Page } from "../components/Page";
import { Section } from "../components/Section";
import { useLanguage } from "../language/LanguageProvider";
import { AppearanceSetting } from "./AppearanceSetting";
import { KeptData } from "./KeptData";
import { LanguageSetting } from "./LanguageSetting";
import { ThresholdsLink } from "./ThresholdsLink";

const useStyles = makeStyles({ text: { margin: 0, color: tokens.colorNeutralForeground2 } });

/** How the pane speaks and looks, where a plan's thresholds stand, and what is kept on this computer. */
export default function SettingsView() {
  const styles = useStyles();
  const { t } = useLanguage();
  return (
    <Page title={t("pane.settings.title")}>
      <LanguageSetting />
      <AppearanceSetting />
      <ThresholdsLink />
      <Section title={t("pane.settings.privacy")}>
        <p className={styles.text}>{t("pane.settings.privacyBody")}</p>
        <KeptData />
      </Section>
    </Page>
  );
}
