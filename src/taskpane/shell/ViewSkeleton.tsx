import { makeStyles, tokens } from "@fluentui/react-components";
import { useLanguage } from "../language/LanguageProvider";

const useStyles = makeStyles({
  bones: { display: "grid", gap: tokens.spacingVerticalM },
  bone: { height: "16px", borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralStencil1 },
  card: { height: "96px" },
});

/** Stands in for a view, or a part of one, that is not there yet. */
export function ViewSkeleton() {
  const styles = useStyles();
  const { t } = useLanguage();
  return (
    <div className={styles.bones} role="status" aria-busy="true" aria-label={t("pane.loading")}>
      <div className={styles.bone} style={{ width: "55%" }} />
      <div className={`${styles.bone} ${styles.card}`} />
      <div className={styles.bone} style={{ width: "80%" }} />
    </div>
  );
}
