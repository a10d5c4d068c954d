import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { previewRollUp, rollUpDepartments, type RollUpPreview } from "../../../excel/plan";
import { Section } from "../../components/Section";
import { Stack } from "../../components/Stack";
import { useLanguage } from "../../language/LanguageProvider";
import { ViewSkeleton } from "../../shell/ViewSkeleton";
import { useAction } from "../../state/action";
import { ChangeBar } from "./ChangeBar";
import { useFigures } from "./figures";
import { NothingToWorkOn, type PanelProps } from "./NothingToWorkOn";
import { emptyRecord, isComplete, RecordFields, recordOf } from "./RecordFields";
import { useChange } from "./useChange";

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
});

/** What the departments' plans add up to, and the company's version that is made of them. */
export function RollUpPanel({ onNew }: PanelProps) {
  const styles = useStyles();
  const { t } = useLanguage();
  const preview = useAction(previewRollUp);
  const change = useChange<RollUpPreview>();
  const [record, setRecord] = useState(emptyRecord);
  const { state, run } = preview;
  useEffect(() => void run(), [run]);
  const intro = <p className={styles.text}>{t("plan.rollUpIntro")}</p>;
  if (state.status === "failed") {
    return (
      <Stack>
        {intro}
        <NothingToWorkOn error={state.error} onNew={onNew} onRetry={() => void run()} />
      </Stack>
    );
  }
  if (state.status !== "done") return <ViewSkeleton />;
  const { result } = state;
  return (
    <Stack>
      {intro}
      <Section title={t("plan.rolledUp")} aside={t("plan.departments", { count: result.departments.length })}>
        <RolledUp preview={result} />
        <RecordFields form={record} onChange={setRecord} />
        <ChangeBar
          change={change}
          label={t("plan.writeRollUp")}
          disabled={!isComplete(record)}
          onStart={() =>
            void change.start(async (options) => {
              const changed = await rollUpDepartments(recordOf(record), options);
              setRecord({ ...record, reason: "" });
              return changed;
            })
          }
          done={({ next, kpis }) => t("plan.versionAdded", { version: next.version, count: kpis.length })}
        />
      </Section>
    </Stack>
  );
}

function RolledUp({ preview }: { readonly preview: RollUpPreview }) {
  const styles = useStyles();
  const { t } = useLanguage();
  const figure = useFigures();
  return (
    <>
      <ul className={styles.list}>
        {preview.kpis.map((kpi) => (
          <li key={kpi.id}>
            {t("plan.rolledUpKpi", {
              name: kpi.name || kpi.id,
              rule: t(`plan.rule.${kpi.rule}`),
              total: figure(kpi.rolledUp, kpi),
              company: figure(kpi.company, kpi),
              departments: kpi.departments
                .map(({ department, year }) => `${department} ${figure(year, kpi)}`)
                .join(" · "),
            })}
          </li>
        ))}
      </ul>
      {preview.leftOut.length > 0 && (
        <ul className={styles.list}>
          {preview.leftOut.map(({ target, why }) => (
            <li key={`${target.department} ${target.kpi}`}>
              {t(`plan.leftOut.${why}`, { department: target.department, kpi: target.kpi })}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
