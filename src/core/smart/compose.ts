import type { Language } from "../languages";

/** What the sentence of a goal is put together from, as a planner would write each part; "" is left out. */
export interface GoalParts {
  readonly measure: string;
  readonly baseline: string;
  readonly target: string;
  /** ISO date. */
  readonly date: string;
  readonly owner: string;
  readonly means: string;
  readonly objective: string;
  /** 1 to raise the measure, -1 to lower it, 0 where that is not known. */
  readonly direction: 1 | -1 | 0;
}

/** A goal in one sentence, in the order in which each language says it; "" without a measure. */
export function composeGoal(given: GoalParts, language: Language): string {
  const parts = Object.fromEntries(
    Object.entries(given).map(([name, value]) => [name, typeof value === "string" ? value.trim() : value]),
  ) as unknown as GoalParts;
  if (parts.measure === "") return "";
  return language === "zh-CN" ? chinese(parts) : english(parts);
}

function english({ measure, baseline, target, date, owner, means, objective, direction }: GoalParts): string {
  const verb = direction > 0 ? "raise" : direction < 0 ? "reduce" : "bring";
  const change = `${verb} ${measure}${baseline ? ` from ${baseline}` : ""}${target ? ` to ${target}` : ""}`;
  const [year, month, day] = date.split("-").map(Number);
  const when = year && month && day ? `By ${day} ${months[month - 1]} ${year}, ` : "";
  const using = means && ` using ${means}`;
  const serving = objective && `${means && ","} in support of “${objective}”`;
  const sentence = `${when}${change}${using}${serving}`;
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}${owner ? ` (owner: ${owner})` : ""}`;
}

function chinese({ measure, baseline, target, date, owner, means, objective, direction }: GoalParts): string {
  const verb = direction > 0 ? "提升" : direction < 0 ? "降低" : "做";
  const change = `将${measure}${baseline ? `从${baseline}` : ""}${verb}${target ? `到${target}` : ""}`;
  const [year, month, day] = date.split("-").map(Number);
  const clauses = [
    objective && `为支撑“${objective}”`,
    year && month && day ? `${year}年${month}月${day}日前` : "",
    means && `通过${means}`,
    change,
  ];
  return `${clauses.filter((clause) => clause !== "").join("，")}${owner ? `（负责人：${owner}）` : ""}`;
}

const months = "January February March April May June July August September October November December".split(" ");
