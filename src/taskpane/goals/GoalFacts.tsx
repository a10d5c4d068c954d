import { makeStyles, tokens } from "@fluentui/react-components";
import type { GoalReport } from "../../core/smart/report";
import { useLanguage } from "../language/LanguageProvider";
import { missingText } from "../../i18n/missing";
import { quantityTexts } from "./quantities";
import { longDate } from "./texts";

const useStyles = makeStyles({
  facts: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  term: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, overflowWrap: "anywhere" },
});

/** What the checker read from the goal, so that the user sees whether it understood: date, figures, what is missing. */
export function GoalFacts({ report }: { readonly report: GoalReport }) {
  const styles = useStyles();
  const { t, language } = useLanguage();
  const listed = (each: readonly string[]) => each.join(t("pane.goals.separator"));
  const facts: [term: string, value: string][] = [];
  if (report.deadline) {
    const { date: deadline, alternatives } = report.deadline;
    facts.push([t("pane.goals.deadline"), longDate(language, deadline)]);
    if (alternatives.length > 0) {
      const others = alternatives.map((each) => longDate(language, each));
      facts.push([t("pane.goals.alternatives"), listed(others)]);
    }
  }
  if (report.quantities.length > 0) {
    facts.push([t("pane.goals.quantities"), listed(quantityTexts(t, language, report))]);
  }
  if (report.goals.length > 1) {
    facts.push([t("pane.goals.several"), t("pane.goals.severalCount", { count: report.goals.length })]);
  }
  if (report.missing.length > 0) {
    facts.push([t("pane.goals.missing"), missingText(language, report.missing)]);
  }
  if (facts.length === 0) return null;
  return (
    <dl className={styles.facts}>
      {facts.map(([term, value]) => [
        <dt key={`${term} term`} className={styles.term}>
          {term}
        </dt>,
        <dd key={`${term} value`} className={styles.value}>
          {value}
        </dd>,
      ])}
    </dl>
  );
}
