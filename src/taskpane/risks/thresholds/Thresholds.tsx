import { useEffect } from "react";
import { readThresholds } from "../../../excel";
import { FailureMessage } from "../../components/FailureMessage";
import { ViewSkeleton } from "../../shell/ViewSkeleton";
import { useAction } from "../../state/action";
import { PlanForm } from "./PlanForm";
import { TablesForm } from "./TablesForm";

/** Sets the thresholds, and tells before they are saved what would turn amber and red. */
export function Thresholds() {
  const { state, run } = useAction(readThresholds);
  useEffect(() => void run(), [run]);
  switch (state.status) {
    case "failed":
      return <FailureMessage error={state.error} />;
    case "done":
      return state.result.kind === "plan" ? <PlanForm read={state.result} /> : <TablesForm read={state.result} />;
    default:
      return <ViewSkeleton />;
  }
}
