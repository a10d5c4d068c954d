import { makeStyles, tokens } from "@fluentui/react-components";
import { CopyButton } from "../components/CopyButton";
import { Section } from "../components/Section";
import { Actions } from "../components/Stack";
import { useLanguage } from "../language/LanguageProvider";
import { hostDetails } from "./hostDetails";
import { version } from "./version";

const useStyles = makeStyles({ text: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" } });

/** Which version runs where: what support asks first. */
export function About() {
  const styles = useStyles();
  const { t } = useLanguage();
  const host = hostDetails();
  return (
    <Section title={t("pane.help.about")}>
      <p className={styles.text}>{t("pane.help.version", { version })}</p>
      <p className={styles.text}>{t("pane.help.host", { ...host })}</p>
      <Actions>
        <CopyButton
          size="small"
          text={() =>
            `Planwright ${version}; ${host.program} ${host.number}; ExcelApi ${host.api}; ${navigator.userAgent}`
          }
        >
          {t("pane.help.copyDetails")}
        </CopyButton>
      </Actions>
    </Section>
  );
}
