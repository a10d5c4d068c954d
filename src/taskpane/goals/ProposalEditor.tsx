import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { GoalReport } from "../../core/smart/report";
import { useLanguage } from "../language/LanguageProvider";
import type { CheckGoal } from "./checker";
import { criteria } from "./criteria";
import { ScoreLetters } from "./ScoreLetters";

const useStyles = makeStyles({
  editor: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalS },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "center" },
});

/** The proposals for a goal, each once, in the order of the letters that they mend. */
export function proposalsFor(report: GoalReport): string[] {
  const proposals = criteria.flatMap((id) => report[id].advice?.proposal ?? []);
  return [...new Set(proposals.filter((proposal) => proposal.trim() !== "" && proposal !== report.text))];
}

/** A better wording that the user can edit, checked as they type, and put in the place of the goal. */
export function ProposalEditor(props: {
  readonly report: GoalReport;
  readonly check: CheckGoal;
  readonly context: Parameters<CheckGoal>[1];
  readonly acceptLabel: string;
  readonly busy?: boolean;
  readonly onAccept: (text: string) => void;
}) {
  const styles = useStyles();
  const { t } = useLanguage();
  const { report, check, context } = props;
  const proposals = proposalsFor(report);
  const [draft, setDraft] = useState<string>();
  const text = draft ?? proposals[0] ?? report.text;
  const judged = text.trim() ? check(text, context) : undefined;
  return (
    <div className={styles.editor}>
      <Field label={t("pane.goals.proposal")} hint={t("pane.goals.proposalHint")}>
        <Textarea value={text} resize="vertical" lang={report.language} onChange={(_, { value }) => setDraft(value)} />
      </Field>
      {proposals.length > 1 && (
        <div className={styles.actions}>
          {proposals.map((proposal, index) => (
            <Button
              key={proposal}
              size="small"
              appearance={proposal === text ? "outline" : "subtle"}
              aria-pressed={proposal === text}
              onClick={() => setDraft(proposal)}
            >
              {t("pane.goals.proposalNumber", { number: index + 1 })}
            </Button>
          ))}
        </div>
      )}
      <div className={styles.actions}>
        <Button disabled={!judged || props.busy || text === report.text} onClick={() => props.onAccept(text)}>
          {props.acceptLabel}
        </Button>
        {judged && <ScoreLetters report={judged} />}
      </div>
    </div>
  );
}
