import {
  Button,
  Field,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Select,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import { languages } from "../../../core/languages";
import { insertSummary, summaryLines, type Summary } from "../../../excel";
import { CopyButton } from "../../components/CopyButton";
import { FailureMessage } from "../../components/FailureMessage";
import { Section } from "../../components/Section";
import { Actions } from "../../components/Stack";
import { languageNames } from "../../language/languageNames";
import { useLanguage } from "../../language/LanguageProvider";
import { useNotify } from "../../shell/NotificationProvider";
import { useAction } from "../../state/action";

const useStyles = makeStyles({
  text: {
    display: "grid",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  heading: { margin: 0, fontWeight: tokens.fontWeightSemibold, fontSize: "inherit" },
  line: { margin: 0 },
});

/** The plan in sentences, in either language, to copy or to put on the Review sheet. */
export function ManagementSummary({ summary }: { readonly summary: Summary }) {
  const styles = useStyles();
  const { t, language: paneLanguage } = useLanguage();
  const notify = useNotify();
  const [language, setLanguage] = useState(summary.language);
  const [exists, setExists] = useState<string>();
  const { heading, lines } = summaryLines(language, summary);
  const inserting = useAction(async (replace: boolean) => {
    const { status, address } = await insertSummary(language, summary, { replace });
    setExists(status === "exists" ? address : undefined);
    if (status === "inserted") {
      notify({ intent: "success", written: true, key: "track.summary.inserted", parameters: { address } });
    }
  });
  const busy = inserting.state.status === "running";
  return (
    <Section title={t("track.summary.title")}>
      <Field label={t("track.summary.language")}>
        <Select
          value={language}
          onChange={(_, { value }) => setLanguage(languages.find((each) => each === value) ?? paneLanguage)}
        >
          {languages.map((each) => (
            <option key={each} value={each} lang={each}>
              {languageNames[each]}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.text} lang={language}>
        <h3 className={styles.heading}>{heading}</h3>
        {lines.map((line) => (
          <p key={line} className={styles.line}>
            {line}
          </p>
        ))}
      </div>
      <Actions>
        <Button appearance="primary" disabled={busy} onClick={() => void inserting.run(false)}>
          {t("track.summary.insert")}
        </Button>
        <CopyButton text={() => [heading, ...lines].join("\n")}>{t("pane.copy")}</CopyButton>
      </Actions>
      {exists !== undefined && (
        <MessageBar intent="info" layout="multiline" role="status">
          <MessageBarBody>{t("track.summary.exists", { address: exists })}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" disabled={busy} onClick={() => void inserting.run(true)}>
              {t("track.summary.replace")}
            </Button>
            <Button size="small" disabled={busy} onClick={() => setExists(undefined)}>
              {t("track.summary.keep")}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {inserting.state.status === "failed" && <FailureMessage error={inserting.state.error} />}
    </Section>
  );
}
