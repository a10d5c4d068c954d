import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import type { Language } from "../../src/core/languages";
import { buildPlan } from "../../src/core/plan";
import { serialFromDate } from "../../src/core/calendar";
import { openWorkbook } from "../../workbench/file";
import { validationErrors } from "../files/open-xml";
import { describeInBrowser, type Person } from "./workbench";

jest.setTimeout(600_000);

describeInBrowser("The workbench in a browser", (place) => {
  const languages: readonly Language[] = ["zh-CN", "en-US"];

  describe.each(languages)("a planner who reads %s", (language) => {
    let person: Person;
    beforeAll(async () => {
      person = await place.sitDown(language);
    });
    afterAll(() => person.leave());

    const plan = buildPlan({
      template: "annual-operations",
      language,
      sample: "ecommerce",
      fiscalYearStart: serialFromDate(new Date().getFullYear(), 1, 1),
    });

    it("sees at once that the host is simulated", async () => {
      const text = await person.page.getByText(person.manifest.displayName).first().textContent();
      expect(text).toContain(person.manifest.displayName);
      await person.page.getByText(language === "zh-CN" ? /不是 Excel/u : /not Excel/u).waitFor();
    });

    it("finds nothing that axe objects to, in the page and in the pane", async () => {
      expect(await objections(person.page)).toEqual([]);
    });

    it("types a KPI function and sees its results in the cells below", async () => {
      const months = Array.from({ length: 12 }, (_, index) => index + 1);
      await person.type("A2", ...months.map((month) => String(100 * month)));
      await person.type("B2", ...months.map((month) => String(110 * month)));
      await person.type("D2", "=KPI.GROWTH(B2:B13,A2:A13)");
      await expectEventually(
        () => person.values("D2:D13"),
        (rows) => rows.every(([growth]) => typeof growth === "number" && Math.abs(growth - 0.1) < 1e-12),
      );
    });

    it("generates the sample plan from the pane", async () => {
      await person.generateSamplePlan();
      for (const sheet of plan.sheets.filter(({ visibility }) => visibility === "visible").slice(0, 3)) {
        await person.page.getByText(sheet.name, { exact: true }).first().waitFor();
      }
    });

    it("checks the goals of the plan and reads a verdict for each", async () => {
      await person.openView("goals");
      await person.pane.getByRole("tab", { name: person.say("pane.goals.source.goalsTable") }).click();
      await person.pane.getByRole("button", { name: person.say("pane.goals.checkTable") }).click();
      await person.pane.getByText(person.say("pane.goals.checked", { count: 5 })).waitFor();
    });

    it("clicks Highlight risks and is told how many there are", async () => {
      await person.clickRibbon("Planwright.HighlightRisks");
      const sheet = plan.sheets.find(({ id }) => id === "Tracking")?.name ?? "";
      // Of the sample's KPIs, revenue and order processing are behind plan, and acquisition is far dearer.
      const told = person.say("commands.highlighted", { sheet, judged: 6, amber: 2, red: 1, textNumbers: 0 });
      await person.pane.getByText(told).filter({ visible: true }).first().waitFor();
      expect(await person.page.getByRole("alert").count()).toBe(0);
    });

    it("saves a workbook with the plan, the highlights and the typed formula, free of errors", async () => {
      const bytes = await person.save();
      expect(await validationErrors(bytes)).toEqual([]);
      const { document } = await openWorkbook(bytes, { addInId: person.manifest.id });
      expect(document.sheets.map(({ name }) => name)).toEqual(["Sheet1", ...plan.sheets.map(({ name }) => name)]);
      expect(document.tables.map(({ name }) => name)).toEqual(expect.arrayContaining(["Goals", "Kpis", "Tracking"]));
      const [first] = document.sheets;
      expect(first?.cells).toContainEqual(
        expect.objectContaining({
          formula: "=_xldudf_KPI_GROWTH(B2:B13,A2:A13)",
          spill: { rowCount: 12, columnCount: 1 },
        }),
      );
      expect(document.settings).not.toEqual({});
    });

    it("has asked nothing of another host, and the console is clean", () => {
      expect(person.foreignRequests).toEqual([]);
      expect(person.errors).toEqual([]);
    });
  });
});

/** What axe finds, a line for each rule that is broken. */
async function objections(page: Page): Promise<string[]> {
  // The grid is a component of others, drawn on a canvas; what stands around it is the page's own.
  const { violations } = await new AxeBuilder({ page }).exclude('[data-testid="grid"]').analyze();
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target.join(" ")).join(", ")})`,
  );
}

async function expectEventually<T>(read: () => Promise<T>, holds: (value: T) => boolean): Promise<void> {
  let last: T | undefined;
  for (let attempt = 0; attempt < 60; attempt++) {
    last = await read();
    if (holds(last)) return;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error(`Still ${JSON.stringify(last)}`);
}
