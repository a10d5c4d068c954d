import { startServer } from "../scripts/server";
import { serialFromDate } from "../src/core/calendar";
import { viewIds, type ViewId } from "../src/taskpane/shell/viewIds";
import { launchBrowser, Person } from "../tests/e2e/workbench";
import { report, type Figure } from "./measure";
import { untilQuiet } from "./untilQuiet";

/** How long a person waits for a view after a click, each time in a pane that has just been loaded. */

const rounds = 5;

/** The workbook holds the sample plan, so that the views have something to read and to draw. */
export async function benchPane(): Promise<boolean> {
  const server = await startServer({ port: 0 });
  const browser = await launchBrowser();
  try {
    const person = await Person.sitDown(browser, server.origin, "en-US");
    await person.pane.getByRole("button", { name: person.say("pane.firstRun.skip") }).click();
    // tsx names the functions that it compiles by a helper, which functions that run in the page look for there.
    await person.page.addInitScript({ content: "globalThis.__name = (named) => named;" });
    await (
      await person.runtime()
    ).evaluate(
      (options) =>
        globalThis.planwright?.generatePlan({ template: "annual-operations", sample: "ecommerce", ...options }),
      { language: "en-US" as const, fiscalYearStart: serialFromDate(new Date().getFullYear(), 1, 1) },
    );
    const figures: Figure[] = [];
    for (const view of viewIds.filter((id) => id !== "home")) {
      const times: number[] = [];
      for (let round = 0; round < rounds; round++) times.push(await openingTime(person, view));
      figures.push({ name: `${view}: first click until it is drawn, ms (median)`, value: median(times), most: 200 });
    }
    await person.leave();
    return report("The pane's views", figures);
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Milliseconds from the click on a view that was not open yet until it is drawn with nothing still loading. */
async function openingTime(person: Person, view: ViewId): Promise<number> {
  const frame = await person.runtime();
  const loaded = person.page.waitForEvent("framenavigated", (navigated) => navigated === frame);
  await frame.evaluate(() => {
    sessionStorage.clear();
    location.reload();
  });
  await loaded;
  await person.pane.getByText(person.say("pane.home.planHere")).waitFor();
  await untilQuiet(frame);
  return frame.evaluate(
    (name) =>
      new Promise<number>((resolve, reject) => {
        const button = document.querySelector<HTMLElement>(`nav button[title="${name}"]`);
        if (!button) throw new Error(`No button leads to ${name}.`);
        const isShown = (element: Element) => element.getClientRects().length > 0;
        const home = document.querySelector("h1");
        const start = performance.now();
        const look = () => {
          const heading = [...document.querySelectorAll("h1")].find((each) => each !== home && isShown(each));
          const busy = [...document.querySelectorAll("[aria-busy=true]")].some(isShown);
          if (heading && !busy) resolve(performance.now() - start);
          else if (performance.now() - start > 10_000) reject(new Error(`${name} was not drawn within 10 seconds.`));
          else requestAnimationFrame(look);
        };
        button.click();
        requestAnimationFrame(look);
      }),
    person.say(`pane.nav.${view}`),
  );
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}
