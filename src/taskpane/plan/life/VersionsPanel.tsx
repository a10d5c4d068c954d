import { useEffect, useState } from "react";
import { readPhasedPlan, type PhasedPlan } from "../../../excel/plan";
import { Stack } from "../../components/Stack";
import { ViewSkeleton } from "../../shell/ViewSkeleton";
import { useAction } from "../../state/action";
import { CompareVersions } from "./CompareVersions";
import { NothingToWorkOn, type PanelProps } from "./NothingToWorkOn";
import { RebaselineForm } from "./RebaselineForm";

/** The versions of the plan: what differs between two of them, and the next one. */
export function VersionsPanel({ onNew }: PanelProps) {
  const [plan, setPlan] = useState<PhasedPlan>();
  // While the versions are read anew, those that were read before stay in sight.
  const { state, run } = useAction(async () => setPlan(await readPhasedPlan()));
  useEffect(() => void run(), [run]);
  if (state.status === "failed") {
    return <NothingToWorkOn error={state.error} onNew={onNew} onRetry={() => void run()} />;
  }
  if (!plan) return <ViewSkeleton />;
  return (
    <Stack>
      <RebaselineForm plan={plan} onAdded={() => void run()} />
      {plan.versions.length > 1 && <CompareVersions key={plan.versions.join()} plan={plan} />}
    </Stack>
  );
}
