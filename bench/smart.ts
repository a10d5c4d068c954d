import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import type { checkGoal as CheckGoal, GoalContext } from "../src/core/smart";
import { report } from "./measure";

const goals = ["goals.dev.jsonl", "goals.own.jsonl"].flatMap((file) =>
  readFileSync(join(__dirname, "../tests/core/smart/data", file), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as { text: string; context: GoalContext }),
);

/** Seconds that a number of goals take: of the thread that checks them, and of all cores, the engine's compiler included. */
function run(checkGoal: typeof CheckGoal, count: number): { thread: number; processor: number } {
  const start = performance.now();
  const before = process.cpuUsage();
  for (let i = 0; i < count; i++) {
    const goal = goals[i % goals.length];
    if (goal) checkGoal(goal.text, goal.context);
  }
  const { user, system } = process.cpuUsage(before);
  return { thread: (performance.now() - start) / 1000, processor: (user + system) / 1e6 };
}

/** A bundle of modules of the checker, minified as it ships: a development loader would add work of its own. */
async function bundled(contents: string): Promise<string> {
  const bundle = await build({
    stdin: { contents, resolveDir: join(__dirname, "../src/core/smart"), loader: "ts" },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    charset: "utf8",
  });
  return bundle.outputFiles[0]?.text ?? "";
}

/** What a pane loads for the first goal in a language: the steps of the reading and the rules of the language. */
async function kilobytes(language: "zh" | "en"): Promise<number> {
  const code = await bundled(`export * from "./check"; export * from "./languages/${language}";`);
  return gzipSync(code, { level: 9 }).length / 1000;
}

/** Time for 10,000 goals in both languages, from a cold start, and the size of what a pane loads for the first. */
export async function benchSmart(): Promise<boolean> {
  const code = await bundled(`export * from "./index";`);
  const { checkGoal } = (await import(`data:text/javascript;base64,${Buffer.from(code).toString("base64")}`)) as {
    checkGoal: typeof CheckGoal;
  };
  const { thread, processor } = run(checkGoal, 10_000);
  console.log(`\n  The thread that checks 10,000 goals takes ${thread.toFixed(2)} s; the engine compiles beside it.`);
  return report("Goals", [
    { name: "Seconds of one core for 10,000 goals, from the first on", value: processor, most: 2 },
    { name: "Kilobytes gz of the checker of English goals", value: await kilobytes("en"), most: 60 },
    { name: "Kilobytes gz of the checker of Chinese goals", value: await kilobytes("zh"), most: 60 },
  ]);
}
