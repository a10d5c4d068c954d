import path from "node:path";
import type { Browser, Frame, Page } from "playwright-core";
import { serialFromDate } from "../src/core/calendar";
import type { Language } from "../src/core/languages";
import { viewIds } from "../src/taskpane/shell/viewIds";
import { appearances, drawn } from "../tests/e2e/pane";
import { Person } from "../tests/e2e/workbench";

/** The width that Excel gives a pane, and a height that shows what matters, in CSS pixels. */
const width = 350;
const height = 760;

const columns = 4;

/** Draws every view of the pane, side by side in one picture for each of light and dark, in one language. */
export async function drawPane(
  browser: Browser,
  origin: string,
  language: Language,
  folder: string,
): Promise<string[]> {
  const person = await Person.sitDown(browser, origin, language);
  const frame = await person.runtime();
  await prepare(person, frame, language);
  const files: string[] = [];
  for (const appearance of ["light", "dark"] as const) {
    await person.page.emulateMedia(appearances[appearance]);
    const pictures: Picture[] = [];
    for (const view of viewIds) {
      await person.openView(view);
      await drawn(frame);
      const image = await person.page.locator("aside iframe").screenshot();
      pictures.push({ caption: person.say(`pane.nav.${view}`), image });
    }
    const file = path.join(folder, `pane-${language}-${appearance}.png`);
    await assemble(browser, pictures, file);
    files.push(file);
  }
  await person.leave();
  return files;
}

/** A workbook with the sample plan, checked and highlighted, so that the views have something to show. */
async function prepare(person: Person, frame: Frame, language: Language): Promise<void> {
  await person.page.setViewportSize({ width: 1200, height: height + 320 });
  await person.page.evaluate(
    ([paneWidth, paneHeight]) => {
      const content = document.querySelector<HTMLElement>("aside iframe");
      const pane = content?.closest("aside");
      if (!pane || !content) throw new Error("The page has no pane.");
      pane.style.width = `${paneWidth}px`;
      content.style.flex = `0 0 ${paneHeight}px`;
    },
    [width, height] as const,
  );
  await person.pane.getByRole("button", { name: person.say("pane.firstRun.skip") }).click();
  await frame.evaluate(
    async (options) => {
      await globalThis.planwright?.generatePlan({ template: "annual-operations", sample: "ecommerce", ...options });
    },
    { language, fiscalYearStart: serialFromDate(new Date().getFullYear(), 1, 1) },
  );
  await person.openView("goals");
  await person.pane.getByRole("tab", { name: person.say("pane.goals.source.goalsTable") }).click();
  await person.pane.getByRole("button", { name: person.say("pane.goals.checkTable") }).click();
  await person.clickRibbon("Planwright.HighlightRisks");
}

interface Picture {
  readonly caption: string;
  readonly image: Buffer;
}

async function assemble(browser: Browser, pictures: readonly Picture[], file: string): Promise<void> {
  const page: Page = await browser.newPage();
  const figures = pictures.map(
    ({ caption, image }) =>
      `<figure><figcaption>${caption}</figcaption><img src="data:image/png;base64,${image.toString("base64")}"></figure>`,
  );
  await page.setContent(
    `<style>
      body { margin: 0; width: max-content; padding: 16px; background: #8a8a8a; font: 600 14px "Segoe UI", sans-serif; color: #fff;
        display: grid; grid-template-columns: repeat(${columns}, ${width}px); gap: 16px }
      figure { margin: 0 } figcaption { padding-bottom: 6px } img { display: block; width: ${width}px }
    </style>${figures.join("")}`,
  );
  await page.locator("body").screenshot({ path: file });
  await page.close();
}
