import { Button, Field, Input, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useState } from "react";
import type { Dismissal, GoalReport, SmartLetter } from "../../core/smart/report";
import { Actions } from "../components/Stack";
import { useLanguage } from "../language/LanguageProvider";
import { useDismissals } from "./DismissalsProvider";

const useStyles = makeStyles({
  form: { display: "grid", gap: tokens.spacingVerticalXS, marginTop: tokens.spacingVerticalXS },
  note: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    overflowWrap: "anywhere",
  },
});

/** Sets a verdict aside with a reason, or shows that reason and lets the verdict stand again. */
export function SetAside(props: {
  readonly report: GoalReport;
  readonly letter: SmartLetter;
  readonly dismissal: Dismissal | undefined;
}) {
  const styles = useStyles();
  const { t, language } = useLanguage();
  const { dismiss, revive } = useDismissals();
  const [writing, setWriting] = useState(false);
  const { report, letter, dismissal } = props;
  const name = t(`pane.goals.${letter}`);
  if (dismissal) {
    const on = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeZone: "UTC" });
    return (
      <>
        <p className={styles.note}>
          {t("smart.dismissal.note", { reason: dismissal.reason, on: on.format(new Date(dismissal.on)) })}
        </p>
        <Link
          as="button"
          aria-label={t("smart.dismissal.reviveLetter", { name })}
          onClick={() => void revive(report.text, letter)}
        >
          {t("smart.dismissal.revive")}
        </Link>
      </>
    );
  }
  if (!writing) {
    return (
      <div>
        <Link as="button" aria-label={t("smart.dismissal.startLetter", { name })} onClick={() => setWriting(true)}>
          {t("smart.dismissal.start")}
        </Link>
      </div>
    );
  }
  return (
    <ReasonForm
      onCancel={() => setWriting(false)}
      onReason={(reason) => {
        setWriting(false);
        void dismiss(report.text, letter, reason);
      }}
    />
  );
}

function ReasonForm(props: { readonly onReason: (reason: string) => void; readonly onCancel: () => void }) {
  const styles = useStyles();
  const { t } = useLanguage();
  const [reason, setReason] = useState("");
  const fieldId = useId();
  useEffect(() => document.getElementById(fieldId)?.focus(), [fieldId]);
  const given = reason.trim();
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (given !== "") props.onReason(given);
      }}
    >
      <Field label={t("smart.dismissal.reason")} hint={t("smart.dismissal.hint")} required>
        <Input id={fieldId} value={reason} maxLength={500} onChange={(_, { value }) => setReason(value)} />
      </Field>
      <Actions>
        <Button type="submit" size="small" disabled={given === ""}>
          {t("smart.dismissal.confirm")}
        </Button>
        <Button size="small" appearance="subtle" onClick={props.onCancel}>
          {t("smart.dismissal.cancel")}
        </Button>
      </Actions>
    </form>
  );
}
