import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { GoalReport } from "../../core/smart/report";
import { useLanguage } from "../language/LanguageProvider";
import { criteria, letterOf, type CriterionId } from "./criteria";
import { dismissalOf, useDismissals } from "./DismissalsProvider";
import { EvidenceText } from "./EvidenceText";
import { GoalFacts } from "./GoalFacts";
import { SetAside } from "./SetAside";
import { adviceText, reasonText } from "./texts";
import { VerdictIcon } from "./VerdictIcon";

const useStyles = makeStyles({
  report: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalM },
  list: { margin: 0, padding: 0, listStyle: "none", display: "grid" },
  row: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr)",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  head: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  name: { fontWeight: tokens.fontWeightSemibold },
  verdict: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, flexShrink: 0 },
  reason: { margin: 0, overflowWrap: "anywhere" },
  proposal: {
    display: "block",
    marginBottom: tokens.spacingVerticalXS,
    textAlign: "start",
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
  advice: {
    margin: `${tokens.spacingVerticalXXS} 0 0`,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
});

/** The verdict on a goal: its evidence, each letter with its reason, and what was read from it. */
export function GoalReportView(props: {
  readonly report: GoalReport;
  /** Called with a proposal that the user wants to work on; without it none is shown. */
  readonly onPropose?: (proposal: string) => void;
}) {
  const { report, onPropose } = props;
  const styles = useStyles();
  const [focus, setFocus] = useState<CriterionId>();
  return (
    <div className={styles.report}>
      <EvidenceText report={report} focus={focus} />
      <ul className={styles.list}>
        {criteria.map((id) => (
          <CriterionRow
            key={id}
            id={id}
            report={report}
            onPropose={onPropose}
            onPoint={(on) => setFocus(on && report[id].evidence.length > 0 ? id : undefined)}
          />
        ))}
      </ul>
      <GoalFacts report={report} />
    </div>
  );
}

function CriterionRow(props: {
  readonly id: CriterionId;
  readonly report: GoalReport;
  readonly onPropose: ((proposal: string) => void) | undefined;
  readonly onPoint: (on: boolean) => void;
}) {
  const styles = useStyles();
  const speech = useLanguage();
  const { t } = speech;
  const { id, report, onPropose } = props;
  const criterion = report[id];
  const dismissal = dismissalOf(useDismissals().all, report, id);
  const open = criterion.verdict !== "pass" && !dismissal;
  const advice = adviceText(speech, report, id);
  const proposal = criterion.advice?.proposal;
  return (
    <li className={styles.row} onPointerEnter={() => props.onPoint(true)} onPointerLeave={() => props.onPoint(false)}>
      <VerdictIcon verdict={dismissal ? "dismissed" : criterion.verdict} />
      <div>
        <div className={styles.head}>
          <span className={styles.name}>
            {t("pane.goals.criterion", { letter: letterOf[id], name: t(`pane.goals.${id}`) })}
          </span>
          <span className={styles.verdict}>
            {dismissal ? t("smart.dismissal.verdict") : t(`pane.goals.verdict.${criterion.verdict}`)}
          </span>
        </div>
        <p className={styles.reason}>{reasonText(speech, report, id)}</p>
        {open && advice && <p className={styles.advice}>{advice}</p>}
        {open && proposal && onPropose && (
          <Link as="button" lang={report.language} className={styles.proposal} onClick={() => onPropose(proposal)}>
            {proposal}
          </Link>
        )}
        {criterion.verdict !== "pass" && <SetAside report={report} letter={id} dismissal={dismissal} />}
      </div>
    </li>
  );
}
