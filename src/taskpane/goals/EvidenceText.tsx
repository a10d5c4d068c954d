import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { GoalReport } from "../../core/smart/report";
import { useLanguage } from "../language/LanguageProvider";
import { evidenceSegments, letterOf, type CriterionId } from "./criteria";

const useStyles = makeStyles({
  text: {
    margin: 0,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
    lineHeight: tokens.lineHeightBase500,
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    maxHeight: "240px",
    overflowY: "auto",
  },
  mark: {
    padding: "1px 2px",
    color: "inherit",
    backgroundColor: tokens.colorBrandBackground2,
    borderBottom: `2px solid ${tokens.colorBrandStroke1}`,
    borderRadius: `${tokens.borderRadiusSmall} ${tokens.borderRadiusSmall} 0 0`,
  },
  dimmed: { backgroundColor: "transparent", borderBottomStyle: "dotted" },
  letters: {
    marginLeft: "2px",
    color: tokens.colorBrandForeground1,
    fontSize: tokens.fontSizeBase100,
    fontWeight: tokens.fontWeightSemibold,
    verticalAlign: "super",
    lineHeight: 0,
  },
});

/** Keeps the letters on the line of their word. */
const wordJoiner = "\u2060";

/** The goal as written, with the words that decided a letter marked by it. */
export function EvidenceText({
  report,
  focus,
}: {
  readonly report: GoalReport;
  readonly focus?: CriterionId | undefined;
}) {
  const styles = useStyles();
  const { t } = useLanguage();
  const segments = useMemo(() => evidenceSegments(report), [report]);
  return (
    <p className={styles.text} lang={report.language} dir="auto" aria-label={t("pane.goals.evidence")}>
      {segments.map(({ text, criteria }, index) =>
        criteria.length === 0 ? (
          <span key={index}>{text}</span>
        ) : (
          <mark key={index} className={mergeClasses(styles.mark, focus && !criteria.includes(focus) && styles.dimmed)}>
            {text}
            <span className={styles.letters}>{`${wordJoiner}${criteria.map((id) => letterOf[id]).join("")}`}</span>
          </mark>
        ),
      )}
    </p>
  );
}
