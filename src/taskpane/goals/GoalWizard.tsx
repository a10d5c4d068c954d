import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { composeGoal } from "../../core/smart/compose";
import type { GoalContext } from "../../core/smart/report";
import { addGoal, insertGoal, isoToday } from "../../excel";
import { FailureMessage } from "../components/FailureMessage";
import { Section } from "../components/Section";
import { Actions, Stack } from "../components/Stack";
import { useLanguage } from "../language/LanguageProvider";
import { useNotify } from "../shell/NotificationProvider";
import { useAction } from "../state/action";
import { usePersistentState } from "../state/persistentState";
import { useChecker } from "./checker";
import { GoalReportView } from "./GoalReportView";
import { cellValueOf, leadingNumber } from "./numbers";
import { ScoreLetters } from "./ScoreLetters";

const blank = { measure: "", baseline: "", target: "", date: "", owner: "", means: "", objective: "" };
type Parts = typeof blank;

function isParts(value: unknown): value is Parts {
  if (typeof value !== "object" || value === null) return false;
  const parts = value as Record<string, unknown>;
  return Object.keys(blank).every((name) => typeof parts[name] === "string");
}

const useStyles = makeStyles({
  fields: { display: "grid", gap: tokens.spacingVerticalS, gridTemplateColumns: "repeat(2, minmax(0, 1fr))" },
  wide: { gridColumn: "1 / -1" },
  // Text and date fields have a width of their own that is more than half of the pane.
  narrow: { minWidth: 0, gridTemplateColumns: "minmax(0, 1fr)" },
  input: { width: "100%", minWidth: 0, "& input": { width: "100%", minWidth: 0 } },
});

const present = <T,>(name: string, value: T | undefined | "") =>
  value === undefined || value === "" ? {} : { [name]: value };

/** Puts a goal together from its parts, judges it as it grows, and writes it to the sheet. */
export function GoalWizard() {
  const styles = useStyles();
  const { t, language } = useLanguage();
  const notify = useNotify();
  const [parts, setParts] = usePersistentState("goals.wizard", blank, isParts);
  const baseline = leadingNumber(parts.baseline);
  const target = leadingNumber(parts.target);
  const direction = baseline && target ? (Math.sign(target.shown - baseline.shown) as 1 | -1 | 0) : 0;
  const text = composeGoal({ ...parts, direction }, language);
  const context = useMemo<GoalContext>(
    () => ({
      today: isoToday(),
      ...present("baseline", baseline?.shown),
      ...present("target", target?.shown),
      ...present("owner", parts.owner.trim()),
      ...present("resources", parts.means.trim()),
      ...present("parentObjective", parts.objective.trim()),
    }),
    [baseline?.shown, target?.shown, parts.owner, parts.means, parts.objective],
  );
  const check = useChecker(text, context);
  const report = useMemo(() => (text === "" ? undefined : check?.(text, context)), [check, text, context]);
  const written = (address: string) => {
    notify({ intent: "success", written: true, key: "smart.wizard.written", parameters: { address } });
    setParts(blank);
  };
  const inserting = useAction(async () => written(await insertGoal(text)));
  const adding = useAction(async () =>
    written(
      await addGoal({
        statement: text,
        ...present("baseline", baseline && cellValueOf(baseline)),
        ...present("target", target && cellValueOf(target)),
        inPercent: [baseline, target].some((figure) => figure?.isPercent),
        ...present("due", parts.date),
        ...present("owner", parts.owner.trim()),
        ...present("resources", parts.means.trim()),
        ...present("strategy", parts.objective.trim()),
      }),
    ),
  );
  const busy = inserting.state.status === "running" || adding.state.status === "running";
  const field = (name: keyof Parts, wide: boolean, type: "text" | "date" = "text") => (
    <Field
      className={wide ? styles.wide : styles.narrow}
      label={t(`smart.wizard.${name}`)}
      required={name === "measure"}
    >
      <Input
        className={styles.input}
        type={type}
        value={parts[name]}
        maxLength={300}
        {...(name !== "date" && { placeholder: t(`smart.wizard.${name}Example`) })}
        onChange={(_, { value }) => setParts({ ...parts, [name]: value })}
      />
    </Field>
  );
  return (
    <Stack>
      <Section>
        <div className={styles.fields}>
          {field("measure", true)}
          {field("baseline", false)}
          {field("target", false)}
          {field("date", false, "date")}
          {field("owner", false)}
          {field("means", true)}
          {field("objective", true)}
        </div>
      </Section>
      {report && (
        <Section title={t("pane.goals.result", { score: report.score })} aside={<ScoreLetters report={report} />}>
          <GoalReportView report={report} />
          <Actions>
            <Button appearance="primary" disabled={busy} onClick={() => void adding.run()}>
              {t("smart.wizard.addToTable")}
            </Button>
            <Button disabled={busy} onClick={() => void inserting.run()}>
              {t("smart.wizard.insert")}
            </Button>
          </Actions>
          {adding.state.status === "failed" && <FailureMessage error={adding.state.error} />}
          {inserting.state.status === "failed" && <FailureMessage error={inserting.state.error} />}
        </Section>
      )}
    </Stack>
  );
}
