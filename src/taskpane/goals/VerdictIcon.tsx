import { makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { DismissCircleFilled } from "@fluentui/react-icons/svg/dismiss-circle";
import { PersonAvailableFilled } from "@fluentui/react-icons/svg/person-available";
import { QuestionCircleFilled } from "@fluentui/react-icons/svg/question-circle";
import type { Verdict } from "../../core/smart/report";

const useStyles = makeStyles({
  icon: { fontSize: "20px", lineHeight: 0, flexShrink: 0 },
  pass: { color: tokens.colorStatusSuccessForeground1 },
  fail: { color: tokens.colorStatusDangerForeground1 },
  unknown: { color: tokens.colorNeutralForeground3 },
  dismissed: { color: tokens.colorNeutralForeground2 },
});

const icons = {
  pass: CheckmarkCircleFilled,
  fail: DismissCircleFilled,
  unknown: QuestionCircleFilled,
  dismissed: PersonAvailableFilled,
};

/** A picture of a verdict, or of the person who set it aside; the word always stands beside it. */
export function VerdictIcon({ verdict }: { readonly verdict: Verdict | "dismissed" }) {
  const styles = useStyles();
  const Icon = icons[verdict];
  return (
    <span className={`${styles.icon} ${styles[verdict]}`} aria-hidden="true">
      <Icon />
    </span>
  );
}
