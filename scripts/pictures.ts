/*
 * npm run pictures: draws the workbench and every view of the pane, in both languages, into docs/pictures.
 * npm run pictures -- pane: the pane alone. npm run pictures -- sheets: the sheets of the sample plan alone.
 */
import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Browser } from "playwright-core";
import { type Language, languages } from "../src/core/languages";
import { serialFromDate } from "../src/core/calendar";
import { buildPlan } from "../src/core/plan";
import { launchBrowser, Person } from "../tests/e2e/workbench";
import { drawPane } from "./pane-pictures";
import { startServer } from "./server";

const folder = path.join(__dirname, "..", "docs", "pictures");

/** Sheets of the sample plan that are worth a picture: their ids and the pictures' names. */
const sheets = {
  Dashboard: "workbench",
  Goals: "goals",
  Phasing: "phasing",
  Actions: "actions",
  Tracking: "tracking",
  Risks: "risks",
} as const;

async function main(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const server = await startServer({ port: 0 });
  const browser = await launchBrowser();
  try {
    for (const language of languages) {
      if (!process.argv.includes("sheets")) {
        const drawn = await drawPane(browser, server.origin, language, folder);
        drawn.forEach((file) => console.log(path.relative(path.dirname(path.dirname(folder)), file)));
      }
      if (!process.argv.includes("pane")) await draw(browser, server.origin, language);
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

async function draw(browser: Browser, origin: string, language: Language): Promise<void> {
  const person = await Person.sitDown(browser, origin, language);
  const picture = async (name: string) => {
    await person.settle();
    const file = path.join(folder, `${name}-${language}.png`);
    await person.page.screenshot({ path: file });
    console.log(path.relative(path.dirname(path.dirname(folder)), file));
  };
  if (!process.argv.includes("sheets")) {
    await person.type("A1", "2025", ...months((month) => String(90 + 7 * month)));
    await person.type("B1", "2026", ...months((month) => String(100 + 9 * month)));
    await person.type("D2", "=KPI.GROWTH(B2:B13,A2:A13)");
    await person.openView("functions");
    await picture("functions");
  }
  await person.generateSamplePlan();
  if (!process.argv.includes("sheets")) await picture("plan");
  const plan = buildPlan({
    template: "annual-operations",
    language,
    sample: "ecommerce",
    fiscalYearStart: serialFromDate(new Date().getFullYear(), 1, 1),
  });
  await person.openView("goals");
  await person.pane.getByRole("tab", { name: person.say("pane.goals.source.goalsTable") }).click();
  await person.pane.getByRole("button", { name: person.say("pane.goals.checkTable") }).click();
  await person.clickRibbon("Planwright.HighlightRisks");
  for (const [id, name] of Object.entries(sheets)) {
    const sheet = plan.sheets.find((one) => one.id === id);
    if (!sheet) throw new Error(`The plan has no sheet ${id}.`);
    await person.showSheet(sheet.name);
    if (id === "Goals") await person.openView("goals");
    if (id === "Tracking") await person.openView("risks");
    await picture(name);
  }
  await person.leave();
}

function months(text: (month: number) => string): string[] {
  return Array.from({ length: 12 }, (_, index) => text(index + 1));
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
