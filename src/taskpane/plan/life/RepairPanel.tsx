import { Button, makeStyles, MessageBar, MessageBarBody, Spinner, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import { previewRepair, repairPlan, type Repaired, type RepairPreview } from "../../../excel/plan";
import { Section } from "../../components/Section";
import { Actions } from "../../components/Stack";
import { useLanguage } from "../../language/LanguageProvider";
import { useAction } from "../../state/action";
import { enumerated } from "../../language/enumerated";
import { ChangeBar, ChangeOutcome } from "./ChangeBar";
import { FindingList } from "./FindingList";
import { type FindingGroup, groupsOf } from "./findingGroups";
import type { PanelProps } from "./NothingToWorkOn";
import { PanelFrame } from "./PanelFrame";
import { type Change, useChange } from "./useChange";

const useStyles = makeStyles({ text: { margin: 0, color: tokens.colorNeutralForeground2 } });

/** What is missing or broken in the plan, what would be done about it, and the doing. */
export function RepairPanel({ onNew }: PanelProps) {
  const { t } = useLanguage();
  const [preview, setPreview] = useState<RepairPreview>();
  // While the plan is looked at anew, what was found before stays in sight.
  const { state, run } = useAction(async () => setPreview(await previewRepair()));
  const change = useChange<Repaired>();
  useEffect(() => void run(), [run]);
  const looking = state.status === "running";
  const busy = looking || change.state.status === "running";
  const lookAgain = () => {
    change.forget();
    void run();
  };
  const repair = (keys: readonly string[]) =>
    change.start(async (options) => {
      try {
        const changed = await repairPlan(keys, { ...options, ...(preview && { plan: preview.plan }) });
        if (changed.result.after) setPreview(changed.result.after);
        else await run();
        return changed;
      } catch (error) {
        await run();
        throw error;
      }
    });
  const contents = preview && (
    <Section
      title={preview.beginsWith === null ? preview.title : `${preview.title} · ${preview.beginsWith}`}
      {...(preview.findings.length > 0 && {
        aside: t("plan.repairFound", { count: groupsOf(preview.findings).length }),
      })}
    >
      <Renamed renamed={preview.renamed} />
      <Choice
        key={preview.findings.map(({ key }) => key).join()}
        preview={preview}
        change={change}
        looking={looking}
        onRepair={(keys) => void repair(keys)}
      />
      <Actions>
        <Button icon={looking ? <Spinner size="tiny" /> : null} disabled={busy} onClick={lookAgain}>
          {t("plan.repairAgain")}
        </Button>
      </Actions>
    </Section>
  );
  return (
    <PanelFrame
      intro={t("plan.repairIntro")}
      error={state.status === "failed" ? state.error : undefined}
      onNew={onNew}
      onRetry={() => void run()}
    >
      {contents}
    </PanelFrame>
  );
}

/** The findings, of which those are chosen at first whose repair takes nothing away. */
function Choice(props: {
  readonly preview: RepairPreview;
  readonly change: Change<Repaired>;
  readonly looking: boolean;
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
  const done = ({ repaired }: Repaired) => t("plan.repairDone", { count: groupsOf(repaired).length });
  const left = ({ left: findings }: Repaired) =>
    findings.length === 0 ? null : t("plan.repairLeft", { count: groupsOf(findings).length });
  const disabled = props.looking || props.change.state.status === "running";
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
      {groups.length === 0 && props.change.state.status !== "running" ? (
        <>
          <ChangeOutcome change={props.change} done={done} incomplete={left} />
          <MessageBar intent="success" layout="multiline" role="status">
            <MessageBarBody>{t("plan.repairNothing")}</MessageBarBody>
          </MessageBar>
        </>
      ) : (
        <ChangeBar
          change={props.change}
          label={t("plan.repairStart", { count: groups.filter(({ key }) => chosen.has(key)).length })}
          disabled={keys.length === 0 || props.looking}
          onStart={() => props.onRepair(keys)}
          done={done}
          incomplete={left}
        />
      )}
    </>
  );
}

function Renamed({ renamed }: Pick<RepairPreview, "renamed">) {
  const styles = useStyles();
  const { t, language } = useLanguage();
  if (renamed.length === 0) return null;
  const columns = enumerated(
    renamed.map(({ was, is }) => `${was} → ${is}`),
    language,
  );
  return <p className={styles.text}>{t("plan.repairRenamed", { count: renamed.length, columns })}</p>;
}
