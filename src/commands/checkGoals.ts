import {
  findPlan,
  isoToday,
  readGoals,
  requestView,
  UserError,
  writeGoalScores,
  type CheckedGoal,
  type Goal,
} from "../excel";

/** Checks the selected goals, or all of the plan's where no text is selected, and writes their scores. */
export async function checkGoalsCommand(): Promise<void> {
  const goals = await checkAndScore(await selectedGoals());
  requestView("goals", { goals });
}

/** Checks all goals of the plan and writes their scores. */
export async function checkPlanGoals(): Promise<CheckedGoal[]> {
  return checkAndScore(await readGoals("goalsTable", isoToday()));
}

async function selectedGoals(): Promise<Goal[]> {
  try {
    return await readGoals("selection", isoToday());
  } catch (error) {
    const nothingSelected = error instanceof UserError && error.key === "excel.noGoalSelected";
    if (!nothingSelected || (await findPlan()) === null) throw error;
    return readGoals("goalsTable", isoToday());
  }
}

async function checkAndScore(goals: readonly Goal[]): Promise<CheckedGoal[]> {
  // The grammar of goals is large and seldom needed: it is loaded with the first check, for the languages of the goals.
  const { loadCheckerFor } = await import(/* webpackChunkName: "smart-loading" */ "../core/smart/loading");
  const checkGoal = await loadCheckerFor(goals);
  const checked: CheckedGoal[] = [];
  for (const goal of goals) {
    checked.push({ ...goal, report: checkGoal(goal.text, goal.context) });
    // The pane lives in the same runtime: thousands of goals must not freeze it.
    if (checked.length % 100 === 0) await new Promise((resolve) => setTimeout(resolve));
  }
  await writeGoalScores(checked);
  return checked;
}
