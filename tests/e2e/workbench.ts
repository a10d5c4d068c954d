import { readFile } from "node:fs/promises";
import path from "node:path";
import { type Browser, type BrowserContext, chromium, type Frame, type FrameLocator, type Page } from "playwright-core";
import { findChromium } from "../../scripts/chromium";
import { startServer, type StartedServer } from "../../scripts/server";
import type { Language } from "../../src/core/languages";
import { format, type MessageKey, type MessageParameters } from "../../src/i18n";
import "../../src/i18n/all";
import { languageNames } from "../../src/taskpane/language/languageNames";
import type { ViewId } from "../../src/taskpane/shell/viewIds";
import { type AddInManifest, readManifest } from "../../workbench/page/manifest";
import { textsOf, type TextKey } from "../../workbench/page/texts";

/** An action may wait for a plan to be generated on a busy machine. */
const patience = 120_000;

function missingBrowser(): string | undefined {
  try {
    findChromium();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const missing = missingBrowser();
if (missing !== undefined) process.stderr.write(`Tests in a browser are skipped. ${missing}\n`);

/** What the tests of a file share: the server with all that ships, and a browser. */
export interface Place {
  readonly browser: Browser;
  /** Where the add-in and the workbench are served. */
  readonly origin: string;
  /** Opens the workbench in the person's language. */
  readonly sitDown: (language: Language) => Promise<Person>;
}

/**
 * `describe` with a server and a browser, where there is a browser or one can be installed; elsewhere one skipped test
 * says what is missing. What it gives the tests can be read from `beforeAll` on.
 */
export function describeInBrowser(name: string, tests: (place: Place) => void): void {
  if (missing !== undefined) {
    it.skip(`${name} (skipped: ${missing})`, () => undefined);
    return;
  }
  describe(name, () => {
    let server: StartedServer;
    let browser: Browser;
    beforeAll(async () => {
      [server, browser] = await Promise.all([startServer({ port: 0 }), launchBrowser()]);
    });
    afterAll(async () => {
      await browser.close();
      await server.close();
    });
    tests({
      get browser() {
        return browser;
      },
      get origin() {
        return server.origin;
      },
      sitDown: (language) => Person.sitDown(browser, server.origin, language),
    });
  });
}

/** A browser that asks nothing of the network but what the page asks. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: findChromium(),
    args: ["--no-sandbox", "--disable-quic", "--disable-background-networking"],
  });
}

/** A person at the workbench: what they see, click and type, in their language. */
export class Person {
  /** What the console reported as an error, and requests to other hosts: both are to stay empty. */
  readonly errors: string[] = [];
  readonly foreignRequests: string[] = [];
  readonly pane: FrameLocator;

  /** What the pane speaks: the language of the workbench until the person chooses another. */
  private spoken: Language;

  private constructor(
    readonly page: Page,
    private readonly context: BrowserContext,
    readonly language: Language,
    readonly manifest: AddInManifest,
  ) {
    this.spoken = language;
    this.pane = page.frameLocator("aside iframe");
    page.on("console", (message) => {
      if (message.type() === "error") this.errors.push(message.text());
    });
    page.on("pageerror", (error) => this.errors.push(error.message));
    page.on("request", (request) => {
      const { protocol, hostname } = new URL(request.url());
      if (protocol.startsWith("http") && hostname !== "localhost") this.foreignRequests.push(request.url());
    });
  }

  static async sitDown(browser: Browser, origin: string, language: Language): Promise<Person> {
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      // The certificate is the machine's own; a person would trust it once.
      ignoreHTTPSErrors: true,
      locale: language,
      acceptDownloads: true,
    });
    context.setDefaultTimeout(patience);
    const xml = await readFile(path.join(__dirname, "../../manifest.xml"), "utf8");
    const person = new Person(await context.newPage(), context, language, readManifest(xml, language, origin));
    await person.page.goto(`${origin}/workbench/?lang=${language}`);
    await person.isReady();
    await person.pane.getByRole("navigation").waitFor();
    return person;
  }

  async leave(): Promise<void> {
    await this.context.close();
  }

  /** The add-in's own words. */
  say(key: MessageKey, parameters?: MessageParameters): string {
    return format(this.spoken, key, parameters);
  }

  /** Chooses another language for the pane, in its settings. */
  async readPaneIn(language: Language): Promise<void> {
    await this.openView("settings");
    await this.pane.getByRole("radio", { name: languageNames[language] }).click();
    this.spoken = language;
    await this.pane.getByRole("heading", { level: 1, name: this.say("pane.settings.title") }).waitFor();
  }

  /** The workbench's words. */
  pageText(key: TextKey): string {
    return textsOf(this.language)(key);
  }

  async isReady(): Promise<void> {
    await this.page
      .getByRole("status")
      .filter({ hasText: this.pageText("ready") })
      .waitFor();
  }

  /** Clicks a button of the ribbon by its label and waits until its command has completed. */
  async clickRibbon(controlId: string): Promise<void> {
    const control = this.manifest.groups.flatMap(({ controls }) => controls).find(({ id }) => id === controlId);
    if (!control) throw new Error(`The manifest has no control ${controlId}.`);
    await this.page
      .getByRole("toolbar", { name: this.manifest.tab.label })
      .getByRole("button", { name: control.label })
      .click();
    await this.isReady();
  }

  async openView(view: ViewId): Promise<void> {
    await this.pane
      .getByRole("navigation")
      .getByRole("button", { name: this.say(`pane.nav.${view}`) })
      .click();
  }

  /** Generates the sample plan from the pane. */
  async generateSamplePlan(): Promise<void> {
    await this.openView("plan");
    await this.pane.getByRole("radio", { name: this.say("pane.plan.sample") }).check();
    await this.pane.getByRole("button", { name: this.say("pane.plan.generate"), exact: true }).click();
    await this.pane.getByRole("button", { name: this.say("pane.plan.toGoals"), exact: true }).waitFor();
  }

  /** Types into cells, one after another downwards, from the cell on. */
  async type(address: string, ...texts: readonly string[]): Promise<void> {
    await this.goTo(address);
    for (const text of texts) {
      await this.page.keyboard.type(text);
      await this.page.keyboard.press("Enter");
    }
  }

  /** Goes to a cell by the name box. */
  async goTo(address: string): Promise<void> {
    const box = this.page.locator("main input").first();
    await box.click();
    await box.fill(address);
    await box.press("Enter");
  }

  /** What the add-in's runtime reads from the workbook, by office.js. */
  async values(address: string): Promise<unknown[][]> {
    return this.runtime().then((frame) =>
      frame.evaluate(
        (area) =>
          Excel.run(async (context) => {
            const range = context.workbook.worksheets.getActiveWorksheet().getRange(area).load("values");
            await context.sync();
            return range.values as unknown[][];
          }),
        address,
      ),
    );
  }

  /** Saves the workbook as a person does and answers the file's bytes. */
  async save(): Promise<Uint8Array> {
    const downloading = this.page.waitForEvent("download");
    await this.page.getByRole("button", { name: this.pageText("save") }).click();
    const file = await (await downloading).path();
    return readFile(file);
  }

  /** Opens a file of this machine in place of the workbook. */
  async open(file: string): Promise<void> {
    await this.page.getByLabel(this.pageText("open")).and(this.page.locator("input")).setInputFiles(file);
    await this.page.getByRole("button", { name: this.pageText("goOn") }).click();
    const name = this.page.getByRole("banner").getByText(path.basename(file), { exact: true });
    const refusal = this.page.getByRole("region", { name: this.pageText("message") });
    await name.or(refusal).first().waitFor();
  }

  /** Shows a sheet as the add-in would, since its tab may be scrolled out of sight. */
  async showSheet(name: string): Promise<void> {
    const frame = await this.runtime();
    await frame.evaluate(
      (sheet) =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem(sheet).activate();
          await context.sync();
        }),
      name,
    );
  }

  /** Waits until what is drawn no longer changes. */
  async settle(): Promise<void> {
    let before: Buffer | undefined;
    for (let attempt = 0; attempt < 40; attempt++) {
      const now = await this.page.screenshot();
      if (before?.equals(now)) return;
      before = now;
      await this.page.waitForTimeout(500);
    }
  }

  /** The frame that the add-in's shared runtime lives in. */
  async runtime(): Promise<Frame> {
    const frame = this.page.frames().find((one) => one.url().includes("/taskpane.html"));
    if (!frame) throw new Error("The add-in's page is not loaded.");
    return Promise.resolve(frame);
  }
}
