import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { GoalReport } from "../../core/smart/report";
import { enumerated } from "../language/enumerated";
import { useLanguage } from "../language/LanguageProvider";
import { criteria, letterOf, type CriterionId } from "./criteria";
import { dismissalOf, useDismissals } from "./DismissalsProvider";

const useStyles = makeStyles({
  letters: { display: "inline-flex", gap: "2px" },
  letter: {
    display: "grid",
    placeItems: "center",
    width: "18px",
    height: "18px",
    boxSizing: "border-box",
    borderRadius: tokens.borderRadiusSmall,
    fontSize: tokens.fontSizeBase100,
    fontWeight: tokens.fontWeightSemibold,
    border: "1px solid transparent",
  },
  // Fill, outline and a stroke through the letter tell the verdicts apart without colour.
  pass: { backgroundColor: tokens.colorStatusSuccessBackground3, color: tokens.colorNeutralForegroundOnBrand },
  fail: {
    border: `1px solid ${tokens.colorStatusDangerBorder2}`,
    color: tokens.colorStatusDangerForeground1,
    textDecorationLine: "line-through",
  },
  // Set aside by a person: nothing left to do, though the words do not say it.
  dismissed: {
    border: `1px solid ${tokens.colorStatusSuccessBorder2}`,
    color: tokens.colorNeutralForeground2,
  },
  unknown: { border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`, color: tokens.colorNeutralForeground2 },
});

/** The five letters at a glance. */
export function ScoreLetters({ report }: { readonly report: GoalReport }) {
  const styles = useStyles();
  const { t, language } = useLanguage();
  const { all } = useDismissals();
  const verdict = (id: CriterionId) =>
    report[id].verdict !== "pass" && dismissalOf(all, report, id) ? "dismissed" : report[id].verdict;
  const word = (id: CriterionId) => {
    const found = verdict(id);
    return found === "dismissed" ? t("smart.dismissal.verdict") : t(`pane.goals.verdict.${found}`);
  };
  const spoken = criteria.map((id) => `${t(`pane.goals.${id}`)}: ${word(id)}`);
  return (
    <span className={styles.letters} role="img" aria-label={enumerated(spoken, language)}>
      {criteria.map((id) => (
        <span key={id} className={mergeClasses(styles.letter, styles[verdict(id)])} aria-hidden="true">
          {letterOf[id]}
        </span>
      ))}
    </span>
  );
}
