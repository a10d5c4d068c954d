import { useEffect, useState } from "react";
import { readPhasedPlan, type PhasedPlan } from "../../../excel/plan";
import { FailureMessage } from "../../components/FailureMessage";
import { RetryButton } from "../../components/RetryButton";
import { Stack } from "../../components/Stack";
import { ViewSkeleton } from "../../shell/ViewSkeleton";
import { useAction } from "../../state/action";
import { CompareVersions } from "./CompareVersions";
import { RebaselineForm } from "./RebaselineForm";

/** The versions of the plan: what differs between two of them, and the next one. */
export function VersionsPanel() {
  const { state, run } = useAction(readPhasedPlan);
  const [plan, setPlan] = useState<PhasedPlan>();
  useEffect(() => void run(), [run]);
  useEffect(() => {
    if (state.status === "done") setPlan(state.result);
  }, [state]);
  if (state.status === "failed") {
    return <FailureMessage error={state.error} actions={<RetryButton onClick={() => void run()} />} />;
  }
  if (!plan) return <ViewSkeleton />;
  return (
    <Stack>
      <RebaselineForm plan={plan} onAdded={() => void run()} />
      {plan.versions.length > 1 && <CompareVersions key={plan.versions.join()} plan={plan} />}
    </Stack>
  );
}
