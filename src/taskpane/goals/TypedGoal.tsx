import { Field, Textarea } from "@fluentui/react-components";
import { TargetRegular } from "@fluentui/react-icons/svg/target";
import { useDeferredValue, useMemo } from "react";
import { isoToday } from "../../excel";
import { EmptyState } from "../components/EmptyState";
import { Section } from "../components/Section";
import { Stack } from "../components/Stack";
import { useLanguage } from "../language/LanguageProvider";
import { ViewSkeleton } from "../shell/ViewSkeleton";
import { isText, usePersistentState } from "../state/persistentState";
import { useChecker } from "./checker";
import { emptyKnowledge, goalContext, isGoalKnowledge, KnownAboutGoal } from "./KnownAboutGoal";
import { GoalWorkshop } from "./GoalWorkshop";
import { ScoreLetters } from "./ScoreLetters";

/** The most characters that a cell can hold. */
const longestGoal = 32_767;

/** A goal that is judged while it is typed. */
export function TypedGoal() {
  const { t } = useLanguage();
  const [text, setText] = usePersistentState("goals.typed", "", isText);
  const [known, setKnown] = usePersistentState("goals.known", emptyKnowledge, isGoalKnowledge);
  const settled = useDeferredValue(text);
  const context = useMemo(() => goalContext(known, isoToday()), [known]);
  const check = useChecker(settled, context);
  const report = useMemo(() => (settled.trim() ? check?.(settled, context) : undefined), [check, settled, context]);
  return (
    <Stack>
      <Section>
        <Field label={t("pane.goals.typedLabel")}>
          <Textarea
            value={text}
            maxLength={longestGoal}
            rows={3}
            resize="vertical"
            placeholder={t("pane.goals.typedPlaceholder")}
            onChange={(_, { value }) => setText(value)}
          />
        </Field>
        <KnownAboutGoal known={known} onChange={setKnown} />
      </Section>
      {report ? (
        <Section title={t("pane.goals.result", { score: report.score })} aside={<ScoreLetters report={report} />}>
          <GoalWorkshop
            key={report.text}
            report={report}
            context={context}
            acceptLabel={t("pane.goals.useProposal")}
            onAccept={setText}
          />
        </Section>
      ) : settled.trim() ? (
        <ViewSkeleton />
      ) : (
        <EmptyState icon={<TargetRegular />} title={t("pane.goals.typedEmpty")} body={t("pane.goals.typedEmptyBody")} />
      )}
    </Stack>
  );
}
