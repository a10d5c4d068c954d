import { act, screen } from "@testing-library/react";
import { kpiCatalogue } from "../../src/core/kpi";
import { buildPlan, planTemplates, type Blueprint } from "../../src/core/plan";
import { checkGoal } from "../../src/core/smart";
import { smartFunction } from "../../src/core/smart/worksheet";
import english from "../../src/i18n/en-US";
import { provideMessages } from "../../src/i18n/messages";
import { fakeExcel } from "./fakeExcel";
import { forgetPane, openPane } from "./pane";
import { book, close, fiscalYearStart, kpis, portfolio, summary } from "./trackData";

/** jsdom has no canvas to draw on. */
jest.mock("chart.js", () => ({
  Chart: class {
    static register() {}
    destroy() {}
  },
}));
jest.mock("../../src/excel", () => jest.requireActual<{ fakeExcel: object }>("./fakeExcel").fakeExcel);

// Every message in brackets, so that text that does not come from src/i18n shows.
const bracketed = (all: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(all).map(([key, message]) => [key, `⟦${message}⟧`]));
provideMessages("en-US", bracketed(english));

const goal = "Raise online sales by 30% over the next year";
const plan = {
  template: "annual-operations",
  layoutVersion: 1,
  language: "en-US" as const,
  title: "Lantern 2026",
  sheets: [{ id: "Goals", name: "02_Goals" }],
  tables: [],
};
const risk = {
  address: "'08_Tracking'!H6",
  label: "Revenue",
  level: "red" as const,
  position: 1,
  count: 1,
  attainment: 0.5,
  actual: 1,
  plan: 2,
  kpi: null,
  lower: false,
  unit: "" as const,
  hidden: false,
};

const blueprint = buildPlan({
  template: "annual-operations",
  language: "en-US",
  sample: "ecommerce",
  fiscalYearStart: 46023,
});

/** Every text in a piece of data, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

const imported = {
  headers: ["Month", "KPI", "Amount"],
  firstRow: 2,
  rows: [
    ["2026-05", "Revenue", "13,500"],
    ["2026-05", "Complaints", 3],
  ],
};

/** Texts that are data: of the domain, of the user, or names of languages in their own words. */
const data = new Set(
  [
    ...kpiCatalogue.flatMap(({ id, name, summary, formula, arguments: list, remarks }) => [
      id,
      name["en-US"],
      summary["en-US"],
      formula["en-US"],
      ...remarks.map((remark) => remark["en-US"]),
      ...list.flatMap(({ label, description }) => [label["en-US"], description["en-US"]]),
    ]),
    ...planTemplates.flatMap(({ name, summary }) => [name["en-US"], summary["en-US"]]),
    ...blueprint.sheets.map(({ name }) => name),
    ...textsIn([kpis, book, close, summary.facts, portfolio, imported, "ERP", smartFunction]),
    ...[goal, plan.title, risk.label, risk.address, "02_Goals", "English", "中文（简体）"],
  ].map((text) => text.trim()),
);

const isFormula = (text: string) => text.startsWith("=");
const isFigure = (text: string) => /^[\p{N}\p{P}\s]*$/u.test(text);
const isMonth = (text: string) => !Number.isNaN(Date.parse(`1 ${text} 2000`));
const isDate = (text: string) => !Number.isNaN(Date.parse(text));
const isKey = (element: Element) => element.closest("kbd") !== null;
const isEvidence = (element: Element) =>
  element.closest("mark, [lang=en]") !== null || /^[SMART]$/.test(element.textContent);

/** Visible and spoken text that did not come from a message. */
function hardCoded(): string[] {
  const found: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent?.trim() ?? "";
    const element = node.parentElement;
    if (!element || text === "" || element.closest("style, script") || isKey(element) || isEvidence(element)) continue;
    if (!isBracketed(text) && !isBracketed(element.textContent)) found.push(text);
  }
  for (const attribute of ["aria-label", "title", "placeholder", "alt"]) {
    for (const element of document.querySelectorAll(`[${attribute}]`)) {
      const text = element.getAttribute(attribute)?.trim() ?? "";
      if (text !== "" && !isBracketed(text) && !/^B2(:B13)?$/.test(text)) found.push(`${attribute}: ${text}`);
    }
  }
  return found;
}

function isBracketed(text: string): boolean {
  // The risk map marks a risk whose trigger has fired.
  const trimmed = text.trim().replace(/^! /, "");
  return (
    trimmed.includes("⟦") ||
    data.has(trimmed) ||
    isFormula(trimmed) ||
    isFigure(trimmed) ||
    isMonth(trimmed) ||
    isDate(trimmed)
  );
}

beforeEach(() => {
  forgetPane();
  jest.resetAllMocks();
  fakeExcel.findPlan.mockResolvedValue(plan);
  fakeExcel.highlightRisks.mockResolvedValue({
    sheet: "08_Tracking",
    judged: 6,
    amber: 1,
    red: 1,
    textNumbers: 0,
    risks: [risk],
  });
  fakeExcel.nextRisk.mockResolvedValue(risk);
  fakeExcel.applyBlueprint.mockImplementation(async ({ sheets }: Blueprint) => ({
    sheets: sheets.map(({ id, name }) => ({ id, wanted: name, name })),
    tables: [],
    names: [],
    undo: "one step",
  }));
});

describe("Nothing that a user reads is hard-coded", () => {
  test("on Home", async () => {
    await openPane();
    await screen.findByText(plan.title);
    expect(hardCoded()).toEqual([]);
  });

  test("while a plan is chosen and when it is generated", async () => {
    const { user } = await openPane({ view: "plan" });
    expect(hardCoded()).toEqual([]);
    await user.click(screen.getByRole("button", { name: "⟦Generate the plan⟧" }));
    await screen.findByText(/Generated/);
    expect(hardCoded()).toEqual([]);
  });

  test("in a goal's report", async () => {
    fakeExcel.readDismissals.mockResolvedValue([]);
    await openPane({ view: "goals" });
    const context = { today: "2026-01-15" };
    const checked = { address: risk.address, text: goal, context, report: checkGoal(goal, context) };
    await act(async () => fakeExcel.requestView("goals", { goals: [checked] }));
    await screen.findByText(/1 goal checked/);
    expect(hardCoded()).toEqual([]);
  });

  test("among the risks", async () => {
    const { user } = await openPane({ view: "risks" });
    await user.click(screen.getByRole("button", { name: "⟦Highlight risks⟧" }));
    await screen.findByText(/1 risk found/);
    await user.click(screen.getByRole("button", { name: "⟦Next⟧" }));
    await screen.findByText(/Risk 1 of 1/);
    expect(hardCoded()).toEqual([]);
  });

  test.each(["kpis", "enter", "import", "close", "charts"])("on the tab %s of Track", async (tab) => {
    fakeExcel.readTracking.mockResolvedValue(kpis);
    fakeExcel.readPeriod.mockResolvedValue({ fiscalYearStart, asOf: fiscalYearStart + 119, month: 4 });
    fakeExcel.readActuals.mockResolvedValue(book);
    fakeExcel.readMonthClose.mockResolvedValue(close);
    fakeExcel.readSummary.mockResolvedValue(summary);
    fakeExcel.readPortfolio.mockResolvedValue(portfolio);
    fakeExcel.listImportSources.mockResolvedValue([{ kind: "sheet", name: "ERP" }]);
    fakeExcel.readImportSource.mockResolvedValue(imported);
    fakeExcel.recallMapping.mockResolvedValue(null);
    sessionStorage.setItem("planwright.track.tab", JSON.stringify(tab));
    await openPane({ view: "track" });
    expect(hardCoded()).toEqual([]);
  });

  test("where there is no plan to track", async () => {
    fakeExcel.readTracking.mockRejectedValue(new fakeExcel.UserError("excel.noPlan"));
    fakeExcel.readPeriod.mockRejectedValue(new fakeExcel.UserError("excel.noPlan"));
    await openPane({ view: "track" });
    expect(hardCoded()).toEqual([]);
  });

  test("in the introduction", async () => {
    const { user } = await openPane({ firstTime: true });
    for (const next of ["⟦Next⟧", "⟦Next⟧"]) {
      await user.click(await screen.findByRole("button", { name: next }));
      expect(hardCoded()).toEqual([]);
    }
  });

  test("in Settings", async () => {
    await openPane({ view: "settings" });
    expect(hardCoded()).toEqual([]);
  });

  test("in the function finder", async () => {
    const { user } = await openPane({ view: "functions" });
    await user.click(screen.getByRole("button", { name: /^GROWTH / }));
    expect(hardCoded()).toEqual([]);
  });

  test("in Help", async () => {
    await openPane({ view: "help" });
    expect(hardCoded()).toEqual([]);
  });

  test("and the check itself finds what is", async () => {
    await openPane({ view: "help" });
    document.querySelector("main")?.insertAdjacentHTML("beforeend", "<p>Hello</p><i title='Hi'></i>");
    expect(hardCoded()).toEqual(["Hello", "title: Hi"]);
  });
});
