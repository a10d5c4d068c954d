import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import type { checkGoal as CheckGoal, GoalContext } from "../src/core/smart";
import { launchBrowser } from "../tests/e2e/workbench";
import { report } from "./measure";

const labelled = ["goals.dev.jsonl", "goals.own.jsonl"].flatMap((file) =>
  readFileSync(join(__dirname, "../tests/core/smart/data", file), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as { text: string; context: GoalContext }),
);

/** 10,000 goals in both languages. */
const goals = Array.from({ length: 10_000 }, (_, i) => labelled[i % labelled.length] as (typeof labelled)[number]);

/** A bundle of modules of the checker, minified as it ships: a development loader would add work of its own. */
async function bundled(contents: string, format: "esm" | "iife" = "esm"): Promise<string> {
  const bundle = await build({
    stdin: { contents, resolveDir: join(__dirname, "../src/core/smart"), loader: "ts" },
    bundle: true,
    minify: true,
    write: false,
    format,
    charset: "utf8",
  });
  return bundle.outputFiles[0]?.text ?? "";
}

/** What a pane loads for the first goal in a language: the steps of the reading and the rules of the language. */
async function kilobytes(language: "zh" | "en"): Promise<number> {
  const code = await bundled(`export * from "./check"; export * from "./languages/${language}";`);
  return gzipSync(code, { level: 9 }).length / 1000;
}

/** Processor time in seconds, of all threads: what one core would take, the engine's compiler included. */
interface Taken {
  readonly processor: number;
  /** Seconds until the last goal is checked. */
  readonly waited: number;
}

type Checks = typeof globalThis & { checkGoal: typeof CheckGoal };

/** From a cold start in a page of Chromium, the engine of the panes of Excel for Windows and the web. */
async function inBrowser(): Promise<Taken> {
  const code = await bundled(`import { checkGoal } from "./index"; globalThis.checkGoal = checkGoal;`, "iife");
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    const session = await page.context().newCDPSession(page);
    await session.send("Performance.enable");
    const processTime = async () => {
      const { metrics } = await session.send("Performance.getMetrics");
      const metric = metrics.find(({ name }) => name === "ProcessTime");
      if (!metric) throw new Error("The browser does not tell the processor time of a page's process.");
      return metric.value;
    };
    await page.addScriptTag({ content: code });
    await page.evaluate((list) => Object.assign(globalThis, { goals: list }), goals);
    const before = await processTime();
    const waited = await page.evaluate(() => {
      const { checkGoal, goals: list } = globalThis as Checks & { goals: typeof goals };
      const start = performance.now();
      for (const { text, context } of list) checkGoal(text, context);
      return (performance.now() - start) / 1000;
    });
    return { processor: (await processTime()) - before, waited };
  } finally {
    await browser.close();
  }
}

/** From a cold start in a process of Node, told beside: its engine is years older than that of the panes. */
async function inNode(): Promise<Taken> {
  const code = await bundled(`
    import { checkGoal } from "./index";
    const labelled = ${JSON.stringify(labelled)};
    const goals = Array.from({ length: ${goals.length} }, (_, i) => labelled[i % labelled.length]);
    const start = performance.now();
    const before = process.cpuUsage();
    for (const { text, context } of goals) checkGoal(text, context);
    const { user, system } = process.cpuUsage(before);
    console.log(JSON.stringify({ processor: (user + system) / 1e6, waited: (performance.now() - start) / 1000 }));`);
  const said = execFileSync(process.execPath, ["--input-type=module"], { input: code, encoding: "utf8" });
  return JSON.parse(said) as Taken;
}

/** Time for 10,000 goals in both languages, from a cold start, and the size of what a pane loads for the first. */
export async function benchSmart(): Promise<boolean> {
  const node = await inNode();
  const browser = await inBrowser();
  console.log(
    `\n  10,000 goals are checked after ${browser.waited.toFixed(2)} s in the browser. ` +
      `Node ${process.versions.node} takes ${node.waited.toFixed(2)} s, ${node.processor.toFixed(2)} s of one core.`,
  );
  return report("Goals", [
    {
      name: "Seconds of one core for 10,000 goals in the browser, from the first on",
      value: browser.processor,
      most: 2,
    },
    { name: "Kilobytes gz of the checker of English goals", value: await kilobytes("en"), most: 60 },
    { name: "Kilobytes gz of the checker of Chinese goals", value: await kilobytes("zh"), most: 60 },
  ]);
}
