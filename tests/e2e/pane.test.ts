import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import type { Frame } from "playwright-core";
import { limits } from "../../scripts/webpack/pane-chunks";
import { serialFromDate } from "../../src/core/calendar";
import type { Language } from "../../src/core/languages";
import { viewIds } from "../../src/taskpane/shell/viewIds";
import { appearances, drawn, lengthen, misplacedTexts, objections, shorten } from "./pane";
import { describeInBrowser, type Person } from "./workbench";

jest.setTimeout(900_000);

const dist = path.join(__dirname, "../../dist");

/** What Excel gives a pane, and what a person may drag it to, in CSS pixels. */
const widths = [350, 300, 600] as const;

async function setWidth(person: Person, width: number): Promise<void> {
  await person.page.evaluate((px) => {
    const pane = document.querySelector("aside iframe")?.closest("aside");
    if (pane) pane.style.width = `${px}px`;
  }, width);
}

/** The sample plan, as another program in the runtime would have it written. */
async function writePlan(frame: Frame, language: Language): Promise<void> {
  const fiscalYearStart = serialFromDate(new Date().getFullYear(), 1, 1);
  await frame.evaluate(
    (options) =>
      globalThis.planwright?.generatePlan({ template: "annual-operations", sample: "ecommerce", ...options }),
    { language, fiscalYearStart },
  );
}

describeInBrowser("The pane in a browser", (place) => {
  const languages: readonly Language[] = ["en-US", "zh-CN"];
  let person: Person;
  let frame: Frame;
  beforeAll(async () => {
    person = await place.sitDown("en-US");
    frame = await person.runtime();
  });
  afterAll(() => person.leave());

  /** What is cut off or overlaps at each width: nothing, in words that a failure shows. */
  async function misplacedAtAnyWidth(): Promise<Record<number, string[]>> {
    const found: Record<number, string[]> = {};
    for (const width of widths) {
      await setWidth(person, width);
      found[width] = await misplacedTexts(frame);
    }
    await setWidth(person, widths[0]);
    return found;
  }
  const nothingMisplaced = Object.fromEntries(widths.map((width) => [width, []]));

  async function expectRoomForLongWords(): Promise<void> {
    await lengthen(frame);
    expect(await misplacedAtAnyWidth()).toEqual(nothingMisplaced);
    await shorten(frame);
  }

  describe.each(languages)("without a plan, for a person who reads %s", (language) => {
    beforeAll(async () => {
      if (language === person.language) return;
      await person.readPaneIn(language);
      await person.openView("help");
      await person.pane.getByRole("button", { name: person.say("pane.help.introduction") }).click();
    });

    it("introduces itself, with nothing cut off and nothing that axe objects to", async () => {
      await person.pane.getByRole("heading", { name: person.say("pane.firstRun.what.title") }).waitFor();
      await drawn(frame);
      expect(await misplacedAtAnyWidth()).toEqual(nothingMisplaced);
      expect(await objections(frame)).toEqual([]);
      await person.pane.getByRole("button", { name: person.say("pane.firstRun.skip") }).click();
    });

    it.each(viewIds)("cuts nothing off in %s, and nothing overlaps", async (view) => {
      await person.openView(view);
      await drawn(frame);
      expect(await misplacedAtAnyWidth()).toEqual(nothingMisplaced);
      if (language === "en-US") await expectRoomForLongWords();
    });

    if (language === "en-US") {
      it("has loaded by then no more than the build allows", async () => {
        const scripts = await frame.evaluate(() =>
          performance
            .getEntriesByType("resource")
            .map(({ name }) => new URL(name).pathname)
            .filter((file) => file.endsWith(".js") && !file.includes("/office-js/")),
        );
        const sizes = [...new Set(scripts)].map((file) => gzipSync(readFileSync(path.join(dist, file))).length);
        expect(sizes.length).toBeGreaterThan(10);
        expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(limits.contents * 1000);
      });
    }
  });

  it("shows on Home a plan that another program in the runtime has written", async () => {
    await person.openView("home");
    await person.pane.getByText(person.say("pane.home.noPlan")).filter({ visible: true }).waitFor();
    await writePlan(frame, "en-US");
    await person.pane.getByRole("heading", { name: person.say("pane.home.planHere") }).waitFor();
  });

  describe.each(languages.toReversed())("with a plan, for a person who reads %s", (language) => {
    beforeAll(() => person.readPaneIn(language));

    describe.each(viewIds)("in %s", (view) => {
      beforeAll(async () => {
        await person.openView(view);
        await drawn(frame);
      });

      it.each(Object.entries(appearances))("has nothing that axe objects to in %s", async (_name, media) => {
        await person.page.emulateMedia(media);
        await drawn(frame);
        expect(await objections(frame)).toEqual([]);
      });

      it("cuts nothing off, and nothing overlaps", async () => {
        await person.page.emulateMedia(appearances.light);
        expect(await misplacedAtAnyWidth()).toEqual(nothingMisplaced);
        if (language === "en-US") await expectRoomForLongWords();
      });
    });
  });

  it("has asked nothing of another host, and the console is clean", () => {
    expect(person.foreignRequests).toEqual([]);
    expect(person.errors).toEqual([]);
  });

  describe("its security policy", () => {
    it("lets no script run that is written into the page, and asks nothing of another host", async () => {
      const outcome = await frame.evaluate(async () => {
        const blocked: string[] = [];
        document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) =>
          blocked.push(effectiveDirective),
        );
        const script = document.createElement("script");
        script.textContent = "document.title = 'written into the page'";
        document.head.append(script);
        const answer = await fetch("https://example.com/").then(
          () => "answered",
          () => "refused",
        );
        await new Promise((resolve) => setTimeout(resolve));
        return { blocked, answer, title: document.title };
      });
      expect(outcome).toEqual({
        blocked: expect.arrayContaining(["script-src-elem", "connect-src"]) as string[],
        answer: "refused",
        title: "Planwright",
      });
    });
  });

  describe("when it can't start", () => {
    const open = async (blocked: string) => {
      const context = await place.browser.newContext({ ignoreHTTPSErrors: true, locale: "en-US" });
      const page = await context.newPage();
      await page.route(blocked, (route) => route.abort());
      await page.goto(`${place.origin}/taskpane.html`, { waitUntil: "commit" });
      return { page, end: () => context.close() };
    };

    it("has painted its name before any script, and offers to load again where none arrives", async () => {
      const { page, end } = await open("**/*.js");
      await page.getByRole("heading", { name: "Planwright 运筹" }).waitFor();
      await page.getByRole("link", { name: "load again" }).waitFor({ timeout: 30_000 });
      await end();
    });

    it("says in both languages that Office.js is missing, and tries again on request", async () => {
      const { page, end } = await open("**/office.js");
      await page.getByRole("heading", { name: "Office.js could not be loaded" }).waitFor();
      await page.getByRole("heading", { name: "无法加载 Office.js" }).waitFor();
      await page.unroute("**/office.js");
      await page.getByRole("button", { name: "Try again" }).click();
      await page.getByRole("heading", { name: "Planwright works inside Excel" }).waitFor();
      expect(await objections(page.mainFrame())).toEqual([]);
      await end();
    });
  });
});
