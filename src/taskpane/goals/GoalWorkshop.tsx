import { useId, useState } from "react";
import type { CheckGoal } from "../../core/smart/check";
import type { GoalContext, GoalReport } from "../../core/smart/report";
import { Stack } from "../components/Stack";
import { useChecker } from "./checker";
import { criteria } from "./criteria";
import { GoalReportView } from "./GoalReportView";
import { ProposalEditor } from "./ProposalEditor";

/** A goal's report and, below it, a better wording to work on. */
export function GoalWorkshop(props: {
  readonly report: GoalReport;
  readonly context: GoalContext;
  readonly acceptLabel: string;
  readonly busy?: boolean;
  readonly onAccept: (text: string) => void;
}) {
  const { report, context } = props;
  const [draft, setDraft] = useState(() => firstProposal(report) ?? report.text);
  const fieldId = useId();
  const check = useChecker(draft, context);
  const judged = check && draft.trim() ? judgeDraft(draft, check, context) : undefined;
  const propose = (proposal: string) => {
    setDraft(proposal);
    document.getElementById(fieldId)?.focus();
  };
  return (
    <Stack>
      <GoalReportView report={report} onPropose={propose} />
      <ProposalEditor
        draft={draft}
        onDraft={setDraft}
        judged={judged}
        language={report.language}
        fieldId={fieldId}
        acceptLabel={props.acceptLabel}
        canAccept={!props.busy && draft !== report.text}
        onAccept={() => props.onAccept(draft)}
      />
    </Stack>
  );
}

/** A new wording with figures of its own is held against these, not against the target of the old one. */
function judgeDraft(draft: string, check: CheckGoal, context: GoalContext): GoalReport {
  const { target, ...others } = context;
  if (target === undefined) return check(draft, context);
  const alone = check(draft, others);
  return alone.quantities.length > 0 ? alone : check(draft, context);
}

/** The proposal for the first letter that needs one. */
function firstProposal(report: GoalReport): string | undefined {
  return criteria.map((id) => report[id].advice?.proposal).find((proposal) => proposal?.trim());
}
