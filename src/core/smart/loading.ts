import type { CheckGoal } from "./check";
import { languagesOf } from "./languages/languagesOf";
import type { Language, LanguageRules } from "./languages/rules";
import type { GoalContext } from "./report";

/** The rules of each language, and the steps that read by them, are fetched when a goal first needs them. */
const fetchRules: Readonly<Record<Language, () => Promise<LanguageRules>>> = {
  zh: async () => (await import(/* webpackChunkName: "smart-zh" */ "./languages/zh")).chinese,
  en: async () => (await import(/* webpackChunkName: "smart-en" */ "./languages/en")).english,
};

/** What has been fetched: the rules, and the checker that reads by all of them. */
const known: LanguageRules[] = [];
let checker: CheckGoal | undefined;

const knows = (wanted: Language) => known.some(({ language }) => language === wanted);

/** The languages whose rules a goal is judged by: its own and that of the objective it is held against. */
export function languagesOfGoal(text: string, context: Pick<GoalContext, "parentObjective">): ReadonlySet<Language> {
  return languagesOf(`${text}\n${context.parentObjective ?? ""}`);
}

/** The checker for goals in these languages, where it is loaded already. */
export function loadedChecker(languages: Iterable<Language>): CheckGoal | undefined {
  return [...languages].every(knows) ? checker : undefined;
}

/** Loads the checker for goals in these languages. A load that failed can be tried again. */
export async function loadChecker(languages: Iterable<Language>): Promise<CheckGoal> {
  const [{ checkerOf }, ...fetched] = await Promise.all([
    import(/* webpackChunkName: "smart" */ "./check"),
    ...[...languages].map((language) => fetchRules[language]()),
  ]);
  for (const rules of fetched) if (!knows(rules.language)) known.push(rules);
  return (checker ??= checkerOf(known));
}

/** Loads the checker for these goals: the rules of all languages that any of them is written in. */
export function loadCheckerFor(
  goals: Iterable<{ readonly text: string; readonly context: Pick<GoalContext, "parentObjective"> }>,
): Promise<CheckGoal> {
  const languages = new Set<Language>();
  for (const { text, context } of goals) for (const language of languagesOfGoal(text, context)) languages.add(language);
  return loadChecker(languages);
}
