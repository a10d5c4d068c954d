import { makeStyles, tokens } from "@fluentui/react-components";
import type { RiskFound } from "../../excel";
import { Section } from "../components/Section";
import { useLanguage } from "../language/LanguageProvider";
import { LevelBadge } from "./LevelBadge";
import { useRiskText } from "./riskText";

const useStyles = makeStyles({
  head: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalS, alignItems: "start" },
  label: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  text: { margin: 0 },
  address: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
});

/** The risk that is selected on the sheet, in words. */
export function RiskCard({ risk }: { readonly risk: RiskFound }) {
  const styles = useStyles();
  const { t } = useLanguage();
  const describe = useRiskText();
  return (
    <div role="status">
      <Section title={t("pane.risks.current", { position: risk.position, count: risk.count })}>
        <div className={styles.head}>
          <span className={styles.label}>{risk.label || risk.address}</span>
          <LevelBadge level={risk.level} />
        </div>
        <p className={styles.text}>{describe(risk)}</p>
        <span className={styles.address}>{risk.address}</span>
      </Section>
    </div>
  );
}
