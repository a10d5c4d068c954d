import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { addMonths } from "../../../core/calendar";
import { countStatuses, statusOf } from "../../../core/risk";
import { writeThresholds, type ThresholdsOfPlan } from "../../../excel";
import { monthText } from "../../../i18n/figure";
import { Disclosure } from "../../components/Disclosure";
import { Section } from "../../components/Section";
import { useLanguage } from "../../language/LanguageProvider";
import { useNotify } from "../../shell/NotificationProvider";
import { useAction } from "../../state/action";
import { entriesOf, readEntries, type Entries, type PairEntry, type Where } from "./entries";
import { KpiFields } from "./KpiFields";
import { PairFields } from "./PairFields";
import { SaveBar } from "./SaveBar";

const useStyles = makeStyles({
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  month: { margin: 0, padding: 0, border: "none", minWidth: 0, display: "grid", gap: tokens.spacingVerticalXS },
  months: { display: "grid", gap: tokens.spacingVerticalM },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  margin: { maxWidth: "50%" },
});

/** The thresholds of a plan: for all KPIs, for single months, for single KPIs. */
export function PlanForm({ read }: { readonly read: ThresholdsOfPlan }) {
  const styles = useStyles();
  const { t, language } = useLanguage();
  const notify = useNotify();
  const [entries, setEntries] = useState<Entries>(() => entriesOf(read));
  const reading = readEntries(entries, read.kpis);
  const saving = useAction(async () => {
    if (reading.kind !== "valid") return;
    await writeThresholds(reading.plan, reading.kpis, read.key);
    notify({ intent: "success", written: true, key: "risk.thresholds.saved" });
  });
  const judged = reading.kind === "valid" ? read.kpis.map((kpi, place) => ({ ...kpi, ...reading.kpis[place] })) : null;
  const monthName = (month: number) => monthText(language, addMonths(read.fiscalYearStart ?? 1, month - 1), true);
  const whose = ({ of, place }: Where) =>
    of === "month" ? monthName(place) : of === "kpi" ? (read.kpis[place]?.name ?? "") : t(`risk.thresholds.${of}`);
  const changeMonth = (index: number, entry: PairEntry) =>
    setEntries({ ...entries, months: entries.months.map((each, place) => (place === index ? entry : each)) });
  return (
    <>
      <Section title={t("risk.thresholds.all")}>
        <p className={styles.hint}>{t("risk.thresholds.intro")}</p>
        <PairFields entry={entries.all} unit="%" onChange={(all) => setEntries({ ...entries, all })} />
        {read.isComplete && (
          <Field label={t("risk.thresholds.margin")} hint={t("risk.thresholds.marginHint")}>
            <Input
              className={styles.margin}
              inputMode="decimal"
              value={entries.margin}
              onChange={(_, { value }) => setEntries({ ...entries, margin: value })}
            />
          </Field>
        )}
      </Section>
      {read.kpis.length > 0 && (
        <Section title={t("risk.thresholds.own")}>
          <p className={styles.hint}>{t("risk.thresholds.ownHint")}</p>
          {read.kpis.map((kpi, place) => {
            const entry = entries.kpis[kpi.id];
            const now = judged?.[place];
            return (
              entry && (
                <KpiFields
                  key={kpi.id}
                  kpi={kpi}
                  entry={entry}
                  status={now && reading.kind === "valid" ? statusOf(reading.plan, now) : undefined}
                  canChoose={read.isComplete}
                  placeholder={placeholderOf(entries, kpi.month)}
                  onChange={(changed) => setEntries({ ...entries, kpis: { ...entries.kpis, [kpi.id]: changed } })}
                />
              )
            );
          })}
        </Section>
      )}
      {entries.months.length > 0 && (
        <Section>
          <Disclosure
            summary={t("risk.thresholds.months")}
            initiallyOpen={entries.months.some(({ green, amber }) => green !== "" || amber !== "")}
          >
            <div className={styles.months}>
              <p className={styles.hint}>{t("risk.thresholds.monthsHint")}</p>
              {entries.months.map((entry, index) => (
                <fieldset key={index} className={styles.month}>
                  <legend className={styles.legend}>{monthName(index + 1)}</legend>
                  <PairFields
                    entry={entry}
                    unit="%"
                    placeholder={entries.all}
                    onChange={(changed) => changeMonth(index, changed)}
                  />
                </fieldset>
              ))}
            </div>
          </Disclosure>
        </Section>
      )}
      <SaveBar
        counts={judged && reading.kind === "valid" && judged.length > 0 ? countStatuses(reading.plan, judged) : null}
        problem={reading.kind === "problem" ? t(reading.key, { whose: whose(reading.where) }) : null}
        error={saving.state.status === "failed" ? saving.state.error : undefined}
        isSaving={saving.state.status === "running"}
        onSave={() => void saving.run()}
      />
    </>
  );
}

/** What holds for a KPI that has no thresholds of its own. */
function placeholderOf({ all, months }: Entries, month: number | null): PairEntry {
  const ofMonth = month === null ? undefined : months[month - 1];
  return { green: ofMonth?.green || all.green, amber: ofMonth?.amber || all.amber };
}
