import type { Language } from "../core/languages";
import type { GoalReport } from "../core/smart/report";
import { findPlan, readGoals, requestView, UserError, writeGoalScores, type CheckedGoal, type Goal } from "../excel";
import { format, languageOf } from "../i18n";

/** Checks the selected goals, or all of the plan's where no text is selected, and writes their scores. */
export async function checkGoalsCommand(): Promise<void> {
  const goals = await checkAndScore(await selectedGoals());
  requestView("goals", { goals });
}

/** Checks all goals of the plan and writes their scores. */
export async function checkPlanGoals(): Promise<CheckedGoal[]> {
  return checkAndScore(await readGoals("goalsTable", today()));
}

async function selectedGoals(): Promise<Goal[]> {
  try {
    return await readGoals("selection", today());
  } catch (error) {
    const nothingSelected = error instanceof UserError && error.key === "excel.noGoalSelected";
    if (!nothingSelected || (await findPlan()) === null) throw error;
    return readGoals("goalsTable", today());
  }
}

async function checkAndScore(goals: readonly Goal[]): Promise<CheckedGoal[]> {
  // The grammar of goals is large and only needed here, so it is loaded with the first check.
  const { checkGoal } = await import("../core/smart");
  const checked = goals.map(({ address, text, context }) => ({ address, text, report: checkGoal(text, context) }));
  const language = (await findPlan())?.language ?? languageOf(Office.context.displayLanguage);
  await writeGoalScores(
    checked.map(({ address, report }) => ({ address, score: report.score, missing: missingText(language, report) })),
  );
  return checked;
}

function missingText(language: Language, { missing }: GoalReport): string {
  return missing
    .map((what) => format(language, `commands.missing.${what}`))
    .join(format(language, "commands.separator"));
}

/** The user's own day, as an ISO date. */
function today(): string {
  const now = new Date();
  const twoDigits = (number: number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
}
