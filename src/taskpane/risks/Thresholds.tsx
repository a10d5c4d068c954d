import {
  Button,
  Field,
  Input,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Spinner,
  tokens,
} from "@fluentui/react-components";
import { OptionsRegular } from "@fluentui/react-icons/svg/options";
import { useEffect, useState } from "react";
import { areSensible, countLevels, effectiveThresholds } from "../../core/risk";
import { readThresholds, toUserError, writeThresholds, type PlanThresholds } from "../../excel";
import { EmptyState } from "../components/EmptyState";
import { FailureMessage } from "../components/FailureMessage";
import { Section } from "../components/Section";
import { Actions } from "../components/Stack";
import { useLanguage } from "../language/LanguageProvider";
import { useNotify } from "../shell/NotificationProvider";
import { useAction } from "../state/action";
import { percentText, shareOf, type Entry } from "./thresholdEntries";

const useStyles = makeStyles({
  pair: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: tokens.spacingHorizontalS, alignItems: "start" },
  input: { minWidth: 0, width: "100%" },
  kpi: { margin: 0, padding: 0, border: "none", minWidth: 0, display: "grid", gap: tokens.spacingVerticalXS },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  now: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  counts: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Sets the thresholds of the plan and of single KPIs, and tells before they are saved what would turn amber and red. */
export function Thresholds() {
  const { t } = useLanguage();
  const reading = useAction(readThresholds);
  const { run } = reading;
  useEffect(() => void run(), [run]);
  switch (reading.state.status) {
    case "failed":
      return toUserError(reading.state.error).key === "excel.noPlan" ? (
        <EmptyState
          icon={<OptionsRegular />}
          title={t("risk.thresholds.noPlan")}
          body={t("risk.thresholds.noPlanBody")}
        />
      ) : (
        <FailureMessage error={reading.state.error} />
      );
    case "done":
      return <ThresholdForm read={reading.state.result} />;
    default:
      return <Spinner size="small" />;
  }
}

interface Entries {
  readonly plan: Entry;
  readonly kpis: Readonly<Record<string, Entry>>;
}

function ThresholdForm({ read }: { readonly read: PlanThresholds }) {
  const styles = useStyles();
  const { t } = useLanguage();
  const notify = useNotify();
  const [entries, setEntries] = useState<Entries>(() => ({
    plan: entryOf(read.plan),
    kpis: Object.fromEntries(read.kpis.map((kpi) => [kpi.id, entryOf(kpi)])),
  }));
  const plan = { green: shareOf(entries.plan.green), amber: shareOf(entries.plan.amber) };
  const kpis = read.kpis.map((kpi) => {
    const entry = entries.kpis[kpi.id] ?? entryOf(kpi);
    return { ...kpi, entry, green: shareOf(entry.green), amber: shareOf(entry.amber) };
  });
  const defaults = isNumber(plan.green) && isNumber(plan.amber) ? { green: plan.green, amber: plan.amber } : null;
  const owns = kpis.map(({ id, attainment, green, amber }) =>
    green === "invalid" || amber === "invalid" ? null : { id, attainment, green, amber },
  );
  const problem =
    defaults === null || owns.includes(null)
      ? "risk.thresholds.notANumber"
      : [defaults, ...owns.flatMap((own) => (own ? [effectiveThresholds(defaults, own)] : []))].every(areSensible)
        ? null
        : "risk.thresholds.crossed";
  const valid = problem === null && defaults ? { defaults, owns: owns.filter((own) => own !== null) } : null;
  const saving = useAction(async () => {
    if (!valid) return;
    await writeThresholds(valid.defaults, valid.owns);
    notify({ intent: "success", key: "risk.thresholds.saved" });
  });
  const error = saving.state.status === "failed" ? saving.state.error : undefined;
  return (
    <>
      <Section title={t("risk.thresholds.default")}>
        <p className={styles.hint}>{t("risk.thresholds.intro")}</p>
        <Pair entry={entries.plan} onChange={(entry) => setEntries({ ...entries, plan: entry })} />
        <div role="status">
          {valid ? (
            <p className={styles.counts}>
              {t("risk.thresholds.counts", { ...countLevels(valid.owns, valid.defaults) })}
            </p>
          ) : (
            problem && (
              <MessageBar intent="error" layout="multiline">
                <MessageBarBody>{t(problem)}</MessageBarBody>
              </MessageBar>
            )
          )}
        </div>
        <Actions>
          <Button
            appearance="primary"
            disabled={!valid || saving.state.status === "running"}
            onClick={() => void saving.run()}
          >
            {t("risk.thresholds.save")}
          </Button>
        </Actions>
        {error !== undefined && <FailureMessage error={error} />}
      </Section>
      <Section title={t("risk.thresholds.own")}>
        <p className={styles.hint}>{t("risk.thresholds.ownHint")}</p>
        {kpis.map(({ id, name, attainment, entry }) => (
          <fieldset key={id} className={styles.kpi}>
            <legend className={styles.legend}>
              {id} {name}{" "}
              <span className={styles.now}>
                {attainment === null ? t("risk.thresholds.notReported") : t("risk.thresholds.now", { attainment })}
              </span>
            </legend>
            <Pair
              entry={entry}
              placeholder={entries.plan}
              onChange={(changed) => setEntries({ ...entries, kpis: { ...entries.kpis, [id]: changed } })}
            />
          </fieldset>
        ))}
      </Section>
    </>
  );
}

function Pair(props: {
  readonly entry: Entry;
  readonly placeholder?: Entry;
  readonly onChange: (entry: Entry) => void;
}) {
  const styles = useStyles();
  const { t } = useLanguage();
  return (
    <div className={styles.pair}>
      {(["green", "amber"] as const).map((which) => (
        <Field
          key={which}
          label={t(`risk.thresholds.${which}`)}
          validationState={shareOf(props.entry[which]) === "invalid" ? "error" : "none"}
        >
          <Input
            className={styles.input}
            inputMode="decimal"
            value={props.entry[which]}
            placeholder={props.placeholder?.[which]}
            onChange={(_, { value }) => props.onChange({ ...props.entry, [which]: value })}
          />
        </Field>
      ))}
    </div>
  );
}

function entryOf({ green, amber }: { readonly green: number | null; readonly amber: number | null }): Entry {
  return { green: percentText(green), amber: percentText(amber) };
}

function isNumber(value: number | null | "invalid"): value is number {
  return typeof value === "number";
}
