import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { RiskFound } from "../../excel";
import { Section } from "../components/Section";
import { useLanguage } from "../language/LanguageProvider";
import { LevelBadge } from "./LevelBadge";
import { useRiskText } from "./riskText";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: "none", display: "grid", gap: tokens.spacingVerticalXS },
  risk: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    width: "100%",
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  current: { border: `1px solid ${tokens.colorBrandStroke1}` },
  label: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  text: { gridColumn: "1 / -1", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Risks drawn at once; a large table can have thousands. */
const page = 50;

export function RiskList(props: {
  readonly risks: readonly RiskFound[];
  readonly current: RiskFound | undefined;
  readonly onSelect: (risk: RiskFound) => void;
}) {
  const styles = useStyles();
  const { t } = useLanguage();
  const describe = useRiskText();
  const [shown, setShown] = useState(page);
  const { risks, current } = props;
  return (
    <Section title={t("pane.risks.list", { count: risks[0]?.count ?? 0 })}>
      <ul className={styles.list}>
        {risks.slice(0, shown).map((risk) => {
          const isCurrent = risk.address === current?.address;
          return (
            <li key={risk.address}>
              <button
                type="button"
                className={mergeClasses(styles.risk, isCurrent && styles.current)}
                aria-current={isCurrent ? "true" : undefined}
                onClick={() => props.onSelect(risk)}
              >
                <span className={styles.label}>{risk.label || risk.address}</span>
                <LevelBadge level={risk.level} />
                <span className={styles.text}>{describe(risk)}</span>
              </button>
            </li>
          );
        })}
      </ul>
      {risks.length > shown && (
        <Button appearance="subtle" onClick={() => setShown(shown + page)}>
          {t("pane.showMore", { count: risks.length - shown })}
        </Button>
      )}
    </Section>
  );
}
