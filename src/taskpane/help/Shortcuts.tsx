import { makeStyles, tokens } from "@fluentui/react-components";
import { Fragment } from "react";
import { Section } from "../components/Section";
import { useLanguage } from "../language/LanguageProvider";
import { shortcutKeys } from "./shortcutKeys";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    margin: 0,
  },
  keys: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

export function Shortcuts() {
  const styles = useStyles();
  const { t } = useLanguage();
  const onMac = Office.context.platform === Office.PlatformType.Mac;
  return (
    <Section title={t("pane.help.shortcuts")}>
      <dl className={styles.list}>
        {shortcutKeys.map(({ label, keys, mac }) => (
          <Fragment key={label}>
            <dt>{t(label)}</dt>
            <dd className={styles.keys}>
              <kbd>{onMac ? mac : keys}</kbd>
            </dd>
          </Fragment>
        ))}
      </dl>
    </Section>
  );
}
