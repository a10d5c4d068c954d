import { Button, Field, Textarea } from "@fluentui/react-components";
import type { GoalReport } from "../../core/smart/report";
import { Actions } from "../components/Stack";
import { useLanguage } from "../language/LanguageProvider";
import { ScoreLetters } from "./ScoreLetters";

/** A better wording that the user can edit, checked as they type, and put in the place of the goal. */
export function ProposalEditor(props: {
  readonly draft: string;
  readonly onDraft: (draft: string) => void;
  /** The report on the draft; undefined for a blank one. */
  readonly judged: GoalReport | undefined;
  readonly language: GoalReport["language"];
  /** Id of the text field, for whoever moves the focus there. */
  readonly fieldId: string;
  readonly acceptLabel: string;
  readonly canAccept: boolean;
  readonly onAccept: () => void;
}) {
  const { t } = useLanguage();
  const { judged, fieldId, draft, language, acceptLabel, canAccept, onAccept, onDraft } = props;
  return (
    <>
      <Field label={t("pane.goals.proposal")} hint={t("pane.goals.proposalHint")}>
        <Textarea
          id={fieldId}
          value={draft}
          rows={3}
          resize="vertical"
          lang={language}
          onChange={(_, { value }) => onDraft(value)}
        />
      </Field>
      <Actions>
        <Button disabled={!judged || !canAccept} onClick={onAccept}>
          {acceptLabel}
        </Button>
        {judged && <ScoreLetters report={judged} />}
      </Actions>
    </>
  );
}
