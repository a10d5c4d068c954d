import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import type { StatusCounts } from "../../../core/risk";
import { FailureMessage } from "../../components/FailureMessage";
import { useLanguage } from "../../language/LanguageProvider";

const useStyles = makeStyles({
  bar: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    display: "grid",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    boxShadow: tokens.shadow8,
  },
  counts: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});

/** What the thresholds would turn red and amber, or what is wrong with them; it stays in sight while somebody types. */
export function SaveBar(props: {
  /** null where nothing can be counted. */
  readonly counts: StatusCounts | null;
  readonly problem: string | null;
  readonly error: unknown;
  readonly isSaving: boolean;
  readonly onSave: () => void;
}) {
  const styles = useStyles();
  const { t } = useLanguage();
  const { counts, problem, error, isSaving } = props;
  return (
    <div className={styles.bar}>
      <div role="status">
        {problem !== null ? (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>{problem}</MessageBarBody>
          </MessageBar>
        ) : (
          <p className={styles.counts}>
            {counts ? t("risk.thresholds.counts", { ...counts }) : t("risk.thresholds.nothingToCount")}
          </p>
        )}
      </div>
      <div>
        <Button appearance="primary" disabled={problem !== null || isSaving} onClick={props.onSave}>
          {t("risk.thresholds.save")}
        </Button>
      </div>
      {error !== undefined && <FailureMessage error={error} />}
    </div>
  );
}
