/*
 * npm run plan -- --template annual-operations --locale zh-CN --sample ecommerce --out plan.xlsx
 *
 * Generates a plan without Excel: the add-in as it ships, loaded into the headless workbook, does what its pane
 * and its ribbon do, and the workbook is saved.
 */
import type { Language } from "../src/core/languages";
import { format, isMessageKey, type MessageParameters } from "../src/i18n";
import "../src/i18n/all";
import { ensureBuilt, isOutdated } from "./build";
import { ArgumentError, readPlanArguments } from "./plan/arguments";
import { planMessage, type PlanMessage } from "./plan/messages";
import { readLastYearFrom, writePlan } from "./plan/write";
import { type PlanOptions, planTemplates } from "../src/core/plan";

async function main(args: readonly string[]): Promise<void> {
  const request = readPlanArguments(args, new Date().getFullYear());
  switch (request.kind) {
    case "list":
      console.log(planTemplates.map(({ id }) => id).join("\n"));
      return;
    case "usage":
      console.log(planMessage(request.language, "usage"));
      return;
    case "generate":
      await generate(request.options, request.path, request.lastYear);
  }
}

async function generate(options: PlanOptions, path: string, lastYear?: string): Promise<void> {
  const { language } = options;
  const say = (key: PlanMessage, parameters?: Readonly<Record<string, string | number>>) => {
    console.log(planMessage(language, key, parameters));
  };
  if (isOutdated()) say("building");
  ensureBuilt();
  say("opening");
  try {
    const begun = lastYear === undefined ? options : { ...options, lastYear: await readLastYearFrom(lastYear) };
    await writePlan(begun, path, {
      progress: ({ step, fraction }) => {
        console.log(`  ${String(Math.round(fraction * 100)).padStart(3)} %  ${planMessage(language, step)}`);
      },
      sheets: (names) => {
        say("sheetsWritten", { names: names.join(language === "zh-CN" ? "、" : ", ") });
      },
      goals: (goals) => {
        say(goals ? "goals" : "noGoals");
        for (const { text, report } of goals ?? []) {
          say("goal", { verdicts: verdictsOf(report), score: report.score, text });
        }
      },
      risks: (risks) => {
        if (risks) say("risks", { judged: risks.judged, amber: risks.amber ?? "–", red: risks.red ?? "–" });
        else say("noRisks");
      },
    });
    say("saved", { path });
  } catch (error) {
    throw new Error(planMessage(language, "failed", { reason: reasonOf(error, language) }), { cause: error });
  }
}

const letters = [
  ["S", "specific"],
  ["M", "measurable"],
  ["A", "achievable"],
  ["R", "relevant"],
  ["T", "timeBound"],
] as const;
const marks = { pass: "✓", fail: "✗", unknown: "?" } as const;

type Report = Readonly<Record<(typeof letters)[number][1], { readonly verdict: keyof typeof marks }>>;

/** "S✓ M✓ A? R✓ T✗" */
function verdictsOf(report: Report): string {
  return letters.map(([letter, criterion]) => letter + marks[report[criterion].verdict]).join(" ");
}

/** An error of the add-in in the user's language; it comes from another realm, so its shape tells. */
function reasonOf(error: unknown, language: Language): string {
  const { key, parameters, message } = error as { key?: string; parameters?: MessageParameters; message?: string };
  return key !== undefined && isMessageKey(key) ? format(language, key, parameters) : (message ?? String(error));
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = error instanceof ArgumentError ? 2 : 1;
});
