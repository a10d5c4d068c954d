import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { requestView } from "../../excel";
import { Section } from "../components/Section";
import { Actions } from "../components/Stack";
import { useLanguage } from "../language/LanguageProvider";

const useStyles = makeStyles({ text: { margin: 0, color: tokens.colorNeutralForeground2 } });

/** Thresholds belong to a workbook and not to this computer: this leads to them. */
export function ThresholdsLink() {
  const styles = useStyles();
  const { t } = useLanguage();
  return (
    <Section title={t("pane.settings.thresholds")}>
      <p className={styles.text}>{t("pane.settings.thresholdsBody")}</p>
      <Actions>
        <Button size="small" onClick={() => requestView("risks", { thresholds: {} })}>
          {t("pane.settings.setThresholds")}
        </Button>
      </Actions>
    </Section>
  );
}
