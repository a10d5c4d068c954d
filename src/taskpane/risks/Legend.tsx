import { makeStyles, tokens } from "@fluentui/react-components";
import { useLanguage } from "../language/LanguageProvider";
import { LevelBadge } from "./LevelBadge";

const useStyles = makeStyles({
  legend: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    alignItems: "center",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

/** What the marks on the sheet mean. */
export function Legend() {
  const styles = useStyles();
  const { t } = useLanguage();
  return (
    <div className={styles.legend}>
      <LevelBadge level="red" />
      <span>{t("pane.risks.legend.red")}</span>
      <LevelBadge level="amber" />
      <span>{t("pane.risks.legend.amber")}</span>
    </div>
  );
}
