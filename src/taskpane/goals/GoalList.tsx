import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { memo, useState } from "react";
import { loadCheckerFor } from "../../core/smart/loading";
import { settledLetters } from "../../core/smart/report";
import { showCell, writeGoalText, type CheckedGoal } from "../../excel";
import { Disclosure } from "../components/Disclosure";
import { FailureMessage } from "../components/FailureMessage";
import { Section } from "../components/Section";
import { Stack } from "../components/Stack";
import { useNotifyFailure } from "../components/useNotifyFailure";
import { useLanguage } from "../language/LanguageProvider";
import { useNotify } from "../shell/NotificationProvider";
import { useAction } from "../state/action";
import { useDismissals } from "./DismissalsProvider";
import { GoalWorkshop } from "./GoalWorkshop";
import { ScoreLetters } from "./ScoreLetters";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: "none", display: "grid", gap: tokens.spacingVerticalS },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke3}`, paddingTop: tokens.spacingVerticalXS },
  summary: { display: "grid", gap: tokens.spacingVerticalXXS, padding: `${tokens.spacingVerticalXS} 0` },
  text: {
    display: "-webkit-box",
    WebkitLineClamp: 2,
    WebkitBoxOrient: "vertical",
    overflow: "hidden",
    overflowWrap: "anywhere",
  },
});

/** Goals drawn at once; a selection can hold thousands. */
const page = 25;

interface ListProps {
  readonly checked: readonly CheckedGoal[];
  readonly onReplaced: (goal: CheckedGoal) => void;
}

/** Checked goals, weakest first is not assumed: they keep the order of the sheet. It is drawn anew only when they change. */
export const GoalList = memo(function GoalList({ checked, onReplaced }: ListProps) {
  const styles = useStyles();
  const { t } = useLanguage();
  const [shown, setShown] = useState(page);
  const { all } = useDismissals();
  const complete = checked.filter(({ report }) => settledLetters(report, all) === 5).length;
  return (
    <Section
      title={t("pane.goals.checked", { count: checked.length })}
      aside={t("pane.goals.complete", { count: complete })}
    >
      <ul className={styles.list}>
        {checked.slice(0, shown).map((goal) => (
          <li key={goal.address} className={styles.item}>
            <Disclosure
              initiallyOpen={checked.length === 1}
              summary={
                <span className={styles.summary}>
                  <ScoreLetters report={goal.report} />
                  <span className={styles.text}>{goal.text}</span>
                </span>
              }
            >
              <GoalDetail goal={goal} onReplaced={onReplaced} />
            </Disclosure>
          </li>
        ))}
      </ul>
      {checked.length > shown && (
        <Button appearance="subtle" onClick={() => setShown(shown + page)}>
          {t("pane.showMore", { count: checked.length - shown })}
        </Button>
      )}
    </Section>
  );
});

function GoalDetail(props: { readonly goal: CheckedGoal; readonly onReplaced: (goal: CheckedGoal) => void }) {
  const { t } = useLanguage();
  const notify = useNotify();
  const notifyFailure = useNotifyFailure();
  const { goal } = props;
  const { address, context } = goal;
  const write = async (text: string) => {
    await writeGoalText(address, text);
    const check = await loadCheckerFor([{ text, context }]);
    props.onReplaced({ address, text, context, report: check(text, context) });
  };
  const writing = useAction(async (text: string) => {
    await write(text);
    notify({
      intent: "success",
      key: "pane.goals.textWritten",
      parameters: { address },
      undo: () => void write(goal.text).catch(notifyFailure),
    });
  });
  const show = () => showCell(address).catch(notifyFailure);
  return (
    <Stack>
      <Link as="button" onClick={() => void show()}>
        {t("pane.goals.showCell", { address })}
      </Link>
      <GoalWorkshop
        key={goal.text}
        report={goal.report}
        context={context}
        acceptLabel={t("pane.goals.writeBack")}
        busy={writing.state.status === "running"}
        onAccept={(text) => void writing.run(text)}
      />
      {writing.state.status === "failed" && <FailureMessage error={writing.state.error} />}
    </Stack>
  );
}
