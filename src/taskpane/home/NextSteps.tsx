import { makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { Section } from "../components/Section";
import { useLanguage } from "../language/LanguageProvider";
import { useNavigation } from "../shell/NavigationContext";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: "none", display: "grid", gap: tokens.spacingVerticalS },
  step: {
    display: "grid",
    gridTemplateColumns: "28px minmax(0, 1fr) 20px",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    width: "100%",
    padding: 0,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    background: "transparent",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { color: tokens.colorBrandForeground1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  number: {
    display: "grid",
    placeItems: "center",
    width: "24px",
    height: "24px",
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground3,
    fontWeight: tokens.fontWeightSemibold,
  },
  done: { fontSize: "24px", lineHeight: 0, color: tokens.colorStatusSuccessForeground1 },
  label: { display: "block", fontWeight: tokens.fontWeightSemibold },
  hint: {
    display: "block",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  chevron: { fontSize: "20px", lineHeight: 0 },
});

const steps = ["plan", "goals", "track", "risks", "functions"] as const;

/** The way through the product, with what is done already. */
export function NextSteps({ hasPlan }: { readonly hasPlan: boolean }) {
  const styles = useStyles();
  const { t } = useLanguage();
  const { goTo } = useNavigation();
  return (
    <Section title={t("pane.home.steps")}>
      <ol className={styles.list}>
        {steps.map((step, index) => {
          const done = step === "plan" && hasPlan;
          return (
            <li key={step}>
              <button type="button" className={styles.step} onClick={() => goTo(step)}>
                {done ? (
                  <span className={styles.done} role="img" aria-label={t("pane.home.stepDone")}>
                    <CheckmarkCircleFilled />
                  </span>
                ) : (
                  <span className={styles.number} aria-hidden="true">
                    {index + 1}
                  </span>
                )}
                <span>
                  <span className={styles.label}>{t(`pane.home.step.${step}`)}</span>
                  <span className={styles.hint}>{t(`pane.home.step.${step}Hint`)}</span>
                </span>
                <span className={styles.chevron} aria-hidden="true">
                  <ChevronRightRegular />
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </Section>
  );
}
