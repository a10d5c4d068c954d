import { useEffect, useState } from "react";
import type { GoalContext, GoalReport } from "../../core/smart/report";
import type { CheckedGoal, Goal } from "../../excel";

export type CheckGoal = (text: string, context: GoalContext) => GoalReport;

/** Loads the SMART checker, which is large and needed only where goals are checked. */
export async function loadChecker(): Promise<CheckGoal> {
  return (await import("../../core/smart")).checkGoal;
}

/** The checker once it is loaded; an error while loading is thrown to the error boundary. */
export function useChecker(): CheckGoal | undefined {
  const [checker, setChecker] = useState<{ check?: CheckGoal; error?: unknown }>({});
  useEffect(() => {
    loadChecker().then(
      (check) => setChecker({ check }),
      (error: unknown) => setChecker({ error }),
    );
  }, []);
  if (checker.error !== undefined) throw checker.error;
  return checker.check;
}

/** Goals checked between two repaints, so that thousands of them don't freeze the pane. */
const batch = 100;

/**
 * Checks goals one after the other and lets the pane breathe in between. After each batch it says how many are done.
 * Undefined when it was told to stop.
 */
export async function checkAll(
  goals: readonly Goal[],
  onProgress: (done: number) => void,
  signal: AbortSignal,
): Promise<CheckedGoal[] | undefined> {
  const check = await loadChecker();
  const checked: CheckedGoal[] = [];
  for (const { address, text, context } of goals) {
    if (signal.aborted) return undefined;
    checked.push({ address, text, report: check(text, context) });
    if (checked.length % batch === 0) {
      onProgress(checked.length);
      await new Promise((resolve) => setTimeout(resolve));
    }
  }
  return checked;
}
