import { Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { yearOfKpi, type NewVersion } from "../../../core/plan/life";
import { readFigure } from "../../../core/tracking";
import { rebaselinePlan, type PhasedPlan } from "../../../excel/plan";
import { Section } from "../../components/Section";
import { useLanguage } from "../../language/LanguageProvider";
import { ChangeBar } from "./ChangeBar";
import { useFigures } from "./figures";
import { emptyRecord, isComplete, RecordFields, recordOf } from "./RecordFields";
import { useChange } from "./useChange";

const useStyles = makeStyles({ text: { margin: 0, color: tokens.colorNeutralForeground2 } });

/** The next version: what changes, why, and who approved it. */
export function RebaselineForm({ plan, onAdded }: { readonly plan: PhasedPlan; readonly onAdded: () => void }) {
  const styles = useStyles();
  const { t } = useLanguage();
  const figure = useFigures();
  const change = useChange<NewVersion>();
  const [from, setFrom] = useState(plan.version);
  const [kpi, setKpi] = useState("");
  const [target, setTarget] = useState("");
  const [record, setRecord] = useState(emptyRecord);
  const chosen = plan.kpis.find(({ id }) => id === kpi);
  const rows = plan.rows.filter((row) => row.kpi === kpi && row.version === from && row.scenario === plan.scenario);
  const year = chosen ? yearOfKpi(rows, chosen.rule) : null;
  const reading = readFigure(target, chosen?.unit ?? "");
  const start = async () => {
    const revisions = chosen && reading.kind === "number" ? [{ kpi, target: reading.value }] : [];
    await change.start(async (options) => {
      const changed = await rebaselinePlan({ ...recordOf(record), plan: plan.key, from, revisions }, options);
      // What was said of this version is not said of the next one by a second click.
      setKpi("");
      setTarget("");
      setRecord({ ...record, reason: "" });
      return changed;
    });
    onAdded();
  };
  const problem =
    reading.kind === "unreadable"
      ? t(`track.problem.${reading.problem}`, { text: target.trim() })
      : reading.kind === "blank" && target !== ""
        ? t("plan.notANumber")
        : null;
  return (
    <Section title={t("plan.rebaseline")}>
      <p className={styles.text}>{t("plan.rebaselineIntro")}</p>
      <Field label={t("plan.from")}>
        <Select value={from} onChange={(_, { value: version }) => setFrom(version)}>
          {plan.versions.map((version) => (
            <option key={version}>{version}</option>
          ))}
        </Select>
      </Field>
      <Field label={t("plan.revisedKpi")}>
        <Select value={kpi} onChange={(_, { value: id }) => setKpi(id)}>
          <option value="">{t("plan.noKpi")}</option>
          {plan.kpis.map(({ id, name }) => (
            <option key={id} value={id}>
              {id} {name}
            </option>
          ))}
        </Select>
      </Field>
      {chosen && (
        <Field
          label={t("plan.newYear", { unit: chosen.unit })}
          hint={t("plan.yearNow", { year: figure(year, chosen), closed: plan.closed, periods: plan.periods.length })}
          {...(problem ? { validationMessage: problem, validationState: "error" as const } : {})}
          required
        >
          <Input value={target} inputMode="decimal" onChange={(_, data) => setTarget(data.value)} />
        </Field>
      )}
      <RecordFields form={record} onChange={setRecord} />
      <ChangeBar
        change={change}
        label={t("plan.addVersion")}
        disabled={!isComplete(record) || (chosen !== undefined && reading.kind !== "number")}
        onStart={() => void start()}
        done={({ version, changes }) => t("plan.versionAdded", { version, count: changes.length })}
      />
    </Section>
  );
}
