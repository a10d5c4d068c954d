import type { Frame } from "playwright-core";
import { describeInBrowser, type Person } from "./workbench";

jest.setTimeout(600_000);

/** What the focus is on, by its role and the name that a screen reader says. */
interface Focused {
  readonly role: string;
  readonly name: string;
}

describeInBrowser("Without a mouse", (place) => {
  let person: Person;
  let frame: Frame;

  beforeAll(async () => {
    person = await place.sitDown("en-US");
    frame = await person.runtime();
    await person.type("A1", "100", "=KPI.GROWTH(120,A1)");
    // Where F6 would bring the focus in Excel.
    await frame.evaluate(() => document.querySelector<HTMLElement>("nav button")?.focus());
  });

  afterAll(async () => {
    await person.leave();
  });

  // What has been used may go: the focus has another place then.
  afterEach(async () => {
    await frame.waitForFunction(() => document.activeElement !== document.body);
  });

  const press = (key: string) => person.page.keyboard.press(key);

  function focused(): Promise<Focused> {
    return frame.evaluate(() => {
      const element = document.activeElement;
      /** Without what is not said: Fluent UI keeps room for the bold letters of a chosen tab by writing it twice. */
      const textOf = (one: Element | null): string => {
        const copy = one?.cloneNode(true) as Element | undefined;
        for (const hidden of copy?.querySelectorAll("[aria-hidden=true], [class*=reserved-space]") ?? [])
          hidden.remove();
        return copy?.textContent ?? "";
      };
      const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
      const byId =
        element
          ?.getAttribute("aria-labelledby")
          ?.split(" ")
          .map((id) => document.getElementById(id)) ?? [];
      const name = [...byId, ...labels].map((label) => textOf(label)).join(" ");
      return {
        role:
          element?.getAttribute("role") ??
          (element instanceof HTMLInputElement ? element.type : element?.localName) ??
          "",
        name: (element?.getAttribute("aria-label") ?? (name || textOf(element))).trim(),
      };
    });
  }

  /** Waits until it can be used, as a person does, then presses a key until the focus is on what has that role and name. */
  async function reach(role: "button" | "tab", name: string | RegExp, key = "Tab"): Promise<void> {
    const wanted = person.pane.getByRole(role, { name, exact: true, disabled: false });
    await wanted.filter({ visible: true }).first().waitFor();
    const passed: string[] = [];
    for (let presses = 0; presses < 120; presses++) {
      const now = await focused();
      if (now.role === role && (typeof name === "string" ? now.name === name : name.test(now.name))) return;
      passed.push(`${now.role} ${now.name.slice(0, 60)}`);
      await press(key);
    }
    throw new Error(`The keyboard does not reach ${role} ${name}: ${[...new Set(passed)].join("; ")}`);
  }

  async function openView(view: "plan" | "goals" | "risks" | "functions"): Promise<void> {
    await frame.evaluate(() => document.querySelector<HTMLElement>("nav button")?.focus());
    await reach("button", person.say(`pane.nav.${view}`));
    await press("Enter");
    await person.pane
      .locator("h1:visible")
      .filter({ hasText: person.say(`pane.${view}.title`) })
      .waitFor();
  }

  it("a plan is generated", async () => {
    await openView("plan");
    await reach("button", person.say("pane.plan.generate"));
    await press("Enter");
    await person.pane.getByText(/^Generated:/u).waitFor();
  });

  it("the goals of the plan are checked", async () => {
    await openView("goals");
    await reach("tab", person.say("pane.goals.source.selection"));
    await reach("tab", person.say("pane.goals.source.goalsTable"), "ArrowRight");
    await press("Enter");
    await reach("button", person.say("pane.goals.checkTable"));
    await press("Enter");
    await person.pane
      .getByText(/goals checked/u)
      .filter({ visible: true })
      .first()
      .waitFor();
  });

  it("risks are highlighted", async () => {
    await openView("risks");
    await reach("button", person.say("pane.risks.highlight"));
    await press("Enter");
    await person.pane
      .getByText(/risks? found/u)
      .filter({ visible: true })
      .first()
      .waitFor();
  });

  it("KPI formulas become native ones", async () => {
    await openView("functions");
    await reach("tab", person.say("functions.part.finder"));
    await reach("tab", person.say("functions.part.conversion"), "ArrowRight");
    await press("Enter");
    await reach("button", /^Convert \d+ cells?$/u);
    await press("Enter");
    await person.pane
      .getByText(/now holds? native formulas/u)
      .filter({ visible: true })
      .first()
      .waitFor();
  });
});
