import { Button, Spinner } from "@fluentui/react-components";
import { TargetRegular } from "@fluentui/react-icons/svg/target";
import { useCallback, useRef, useState } from "react";
import { isoToday, readGoals, writeGoalScores, type CheckedGoal } from "../../excel";
import { EmptyState } from "../components/EmptyState";
import { FailureMessage } from "../components/FailureMessage";
import { lazyPart } from "../components/lazyPart";
import { Actions, Stack } from "../components/Stack";
import { useLanguage } from "../language/LanguageProvider";
import { useNotify } from "../shell/NotificationProvider";
import { useAction } from "../state/action";
import { checkAll } from "./checker";

/** Apart, as only thousands of goals take so long. */
const Progress = lazyPart(async () => (await import("../components/Progress")).Progress);
const GoalList = lazyPart(async () => (await import("./GoalList")).GoalList);

type Source = Parameters<typeof readGoals>[0];

/** Goals that stand in the workbook, checked on request, with their scores written back on request. */
export function WorkbookGoals(props: {
  readonly source: Source;
  readonly delivered: readonly CheckedGoal[] | undefined;
}) {
  const { t } = useLanguage();
  const notify = useNotify();
  const { source, delivered } = props;
  const [checked, setChecked] = useState<readonly CheckedGoal[] | undefined>(delivered);
  const [shown, setShown] = useState(delivered);
  if (delivered !== shown) {
    setShown(delivered);
    if (delivered) setChecked(delivered);
  }
  const [progress, setProgress] = useState<{ readonly done: number; readonly count: number }>();
  const controller = useRef<AbortController>(undefined);
  const reading = useAction(async () => {
    const { signal } = (controller.current = new AbortController());
    const found = await readGoals(source, isoToday());
    try {
      const all = await checkAll(found, (done) => setProgress({ done, count: found.length }), signal);
      if (!all) return;
      setChecked(all);
    } finally {
      setProgress(undefined);
    }
  });
  const writing = useAction(async () => {
    notify({
      intent: "success",
      written: true,
      key: "pane.goals.scoresWritten",
      parameters: { count: await writeGoalScores(checked ?? []) },
    });
  });
  const replaced = useCallback(
    (changed: CheckedGoal) =>
      setChecked((all) => all?.map((goal) => (goal.address === changed.address ? changed : goal))),
    [],
  );
  const busy = reading.state.status === "running";
  return (
    <Stack>
      <Actions>
        <Button
          appearance="primary"
          disabled={busy}
          icon={busy ? <Spinner size="tiny" /> : null}
          onClick={() => void reading.run()}
        >
          {t(source === "selection" ? "pane.goals.checkSelection" : "pane.goals.checkTable")}
        </Button>
        {source === "goalsTable" && checked && (
          <Button disabled={writing.state.status === "running"} onClick={() => void writing.run()}>
            {t("pane.goals.writeScores")}
          </Button>
        )}
      </Actions>
      {progress && (
        <Progress
          label={t("pane.goals.checking", progress)}
          fraction={progress.done / progress.count}
          onCancel={() => controller.current?.abort()}
        />
      )}
      {reading.state.status === "failed" && <FailureMessage error={reading.state.error} />}
      {writing.state.status === "failed" && <FailureMessage error={writing.state.error} />}
      {checked && checked.length > 0 ? (
        <GoalList checked={checked} onReplaced={replaced} />
      ) : (
        reading.state.status !== "failed" && (
          <EmptyState
            icon={<TargetRegular />}
            title={t(`pane.goals.empty.${source}`)}
            body={t(`pane.goals.empty.${source}Body`)}
          />
        )
      )}
    </Stack>
  );
}
