import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import { previewRepair, repairPlan, type Repaired, type RepairPreview } from "../../../excel/plan";
import { FailureMessage } from "../../components/FailureMessage";
import { RetryButton } from "../../components/RetryButton";
import { Section } from "../../components/Section";
import { Actions, Stack } from "../../components/Stack";
import { useLanguage } from "../../language/LanguageProvider";
import { ViewSkeleton } from "../../shell/ViewSkeleton";
import { useAction } from "../../state/action";
import { ChangeBar } from "./ChangeBar";
import { FindingList } from "./FindingList";
import { type FindingGroup, groupsOf } from "./findingGroups";
import { useChange } from "./useChange";

const useStyles = makeStyles({ text: { margin: 0, color: tokens.colorNeutralForeground2 } });

/** What is missing or broken in the plan, what would be done about it, and the doing. */
export function RepairPanel() {
  const styles = useStyles();
  const { t } = useLanguage();
  const { state, run } = useAction(previewRepair);
  const change = useChange<Repaired>();
  useEffect(() => void run(), [run]);
  const intro = <p className={styles.text}>{t("plan.repairIntro")}</p>;
  const again = <Button onClick={() => void run()}>{t("plan.repairAgain")}</Button>;
  if (state.status === "failed") {
    return (
      <Stack>
        {intro}
        <FailureMessage error={state.error} actions={<RetryButton onClick={() => void run()} />} />
      </Stack>
    );
  }
  if (state.status !== "done") return <ViewSkeleton />;
  const preview = state.result;
  const repair = async (keys: readonly string[]) => {
    await change.start((options) => repairPlan(keys, options));
    await run();
  };
  return (
    <Stack>
      {intro}
      <Section title={t("plan.repair")} aside={preview.title}>
        {preview.findings.length === 0 && (
          <MessageBar intent="success" layout="multiline" role="status">
            <MessageBarBody>{t("plan.repairNothing")}</MessageBarBody>
          </MessageBar>
        )}
        <Renamed renamed={preview.renamed} />
        <Choice
          key={preview.findings.map(({ key }) => key).join()}
          preview={preview}
          change={change}
          onRepair={(keys) => void repair(keys)}
        />
        <Actions>{again}</Actions>
      </Section>
    </Stack>
  );
}

/** The findings, of which those are chosen at first whose repair takes nothing away. */
function Choice(props: {
  readonly preview: RepairPreview;
  readonly change: ReturnType<typeof useChange<Repaired>>;
  readonly onRepair: (keys: readonly string[]) => void;
}) {
  const { t } = useLanguage();
  const groups = useMemo(() => groupsOf(props.preview.findings), [props.preview.findings]);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(groups.filter(({ safe }) => safe).map(({ key }) => key)),
  );
  const keys = groups.filter(({ key }) => chosen.has(key)).flatMap((group) => group.keys);
  const choose = ({ key }: FindingGroup, isChosen: boolean) =>
    setChosen(new Set(isChosen ? [...chosen, key] : [...chosen].filter((each) => each !== key)));
  const disabled = props.change.state.status === "running";
  const lists = [
    { title: t("plan.repairSafe"), groups: groups.filter(({ safe, repairable }) => safe || !repairable) },
    { title: t("plan.repairOwn"), groups: groups.filter(({ safe, repairable }) => !safe && repairable) },
  ];
  return (
    <>
      {lists.map(({ title, groups: listed }) =>
        listed.length === 0 ? null : (
          <FindingList
            key={title}
            title={title}
            groups={listed}
            chosen={chosen}
            disabled={disabled}
            onChoose={choose}
          />
        ),
      )}
      {(groups.length > 0 || props.change.state.status !== "idle") && (
        <ChangeBar
          change={props.change}
          label={t("plan.repairStart", { count: groups.filter(({ key }) => chosen.has(key)).length })}
          disabled={keys.length === 0}
          onStart={() => props.onRepair(keys)}
          done={({ repaired }) => t("plan.repairDone", { count: groupsOf(repaired).length })}
        />
      )}
    </>
  );
}

function Renamed({ renamed }: Pick<RepairPreview, "renamed">) {
  const styles = useStyles();
  const { t, language } = useLanguage();
  if (renamed.length === 0) return null;
  const columns = new Intl.ListFormat(language, { type: "unit", style: "short" }).format(
    renamed.map(({ was, is }) => `${was} → ${is}`),
  );
  return <p className={styles.text}>{t("plan.repairRenamed", { count: renamed.length, columns })}</p>;
}
