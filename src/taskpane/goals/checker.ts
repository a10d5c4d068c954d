import { useEffect, useState } from "react";
import type { CheckGoal } from "../../core/smart/check";
import { languagesOfGoal, loadCheckerFor, loadedChecker } from "../../core/smart/loading";
import type { GoalContext } from "../../core/smart/report";
import type { CheckedGoal, Goal } from "../../excel";

/**
 * The checker for a goal as it stands, undefined until the rules of its languages are loaded; an error while loading is
 * thrown to the error boundary.
 */
export function useChecker(text: string, context: GoalContext): CheckGoal | undefined {
  const [failure, setFailure] = useState<{ readonly error?: unknown }>({});
  const checker = loadedChecker(languagesOfGoal(text, context));
  const isMissing = checker === undefined;
  useEffect(() => {
    if (!isMissing) return undefined;
    let isAwaited = true;
    loadCheckerFor([{ text, context }]).then(
      () => isAwaited && setFailure({}),
      (error: unknown) => isAwaited && setFailure({ error }),
    );
    return () => {
      isAwaited = false;
    };
  }, [isMissing, text, context]);
  if (isMissing && failure.error !== undefined) throw failure.error;
  return checker;
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
  const check = await loadCheckerFor(goals);
  const checked: CheckedGoal[] = [];
  for (const goal of goals) {
    if (signal.aborted) return undefined;
    checked.push({ ...goal, report: check(goal.text, goal.context) });
    if (checked.length % batch === 0) {
      onProgress(checked.length);
      await new Promise((resolve) => setTimeout(resolve));
    }
  }
  return checked;
}
