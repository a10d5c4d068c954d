import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Plan } from "../../excel";
import { Section } from "../components/Section";
import { SheetLink } from "../components/SheetLink";
import { useLanguage } from "../language/LanguageProvider";

const useStyles = makeStyles({
  title: { ...typographyStyles.subtitle2, margin: 0, overflowWrap: "anywhere" },
  sheets: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(128px, 1fr))",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    margin: 0,
    padding: 0,
    listStyle: "none",
    overflowWrap: "anywhere",
    "& button": { textAlign: "start" },
  },
});

export function PlanFound({ plan }: { readonly plan: Plan }) {
  const styles = useStyles();
  const { t } = useLanguage();
  return (
    <Section title={t("pane.home.planHere")} aside={t("pane.plan.sheetCount", { count: plan.sheets.length })}>
      <p className={styles.title}>{plan.title}</p>
      <ul className={styles.sheets} aria-label={t("pane.plan.sheets")}>
        {plan.sheets.map(({ id, name }) => (
          <li key={id}>
            <SheetLink name={name} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
