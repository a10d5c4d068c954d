import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { previewRollUp, rollUpDepartments, type RollUpPreview } from "../../../excel/plan";
import { Section } from "../../components/Section";
import { useLanguage } from "../../language/LanguageProvider";
import { useAction } from "../../state/action";
import { ChangeBar } from "./ChangeBar";
import { useFigures } from "./figures";
import type { PanelProps } from "./NothingToWorkOn";
import { PanelFrame } from "./PanelFrame";
import { emptyRecord, isComplete, RecordFields, recordOf } from "./RecordFields";
import { useChange } from "./useChange";

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
});

/** What the departments' plans add up to, and the company's version that is made of them. */
export function RollUpPanel({ onNew }: PanelProps) {
  const { t } = useLanguage();
  const preview = useAction(previewRollUp);
  const change = useChange<RollUpPreview>();
  const [record, setRecord] = useState(emptyRecord);
  const { state, run } = preview;
  useEffect(() => void run(), [run]);
  const result = state.status === "done" ? state.result : undefined;
  const contents = result && (
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
  );
  return (
    <PanelFrame
      intro={t("plan.rollUpIntro")}
      error={state.status === "failed" ? state.error : undefined}
      onNew={onNew}
      onRetry={() => void run()}
    >
      {contents}
    </PanelFrame>
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
