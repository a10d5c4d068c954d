import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { Section } from "../components/Section";
import { useLanguage } from "../language/LanguageProvider";
import { useNavigation } from "../shell/NavigationContext";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: "none", display: "grid", gap: tokens.spacingVerticalS },
  step: {
    display: "grid",
    gridTemplateColumns: "28px minmax(0, 1fr) auto",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
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
  label: { fontWeight: tokens.fontWeightSemibold },
  hint: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
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
            <li key={step} className={styles.step}>
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
                <div className={styles.label}>{t(`pane.home.step.${step}`)}</div>
                <div className={styles.hint}>{t(`pane.home.step.${step}Hint`)}</div>
              </span>
              <Button
                appearance="subtle"
                icon={<ChevronRightRegular />}
                aria-label={t("pane.home.openStep", { view: t(`pane.nav.${step}`) })}
                onClick={() => goTo(step)}
              />
            </li>
          );
        })}
      </ol>
    </Section>
  );
}
