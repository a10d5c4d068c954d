import { act, screen, within } from "@testing-library/react";
import type { PhasingRow } from "../../src/core/plan/life";
import type { ChangeOptions, Changed, Finding, PhasedPlan, Repaired } from "../../src/excel/plan";
import { fakeExcel } from "./fakeExcel";
import { fakePlan } from "./fakePlan";
import { forgetPane, openPane } from "./pane";

jest.mock("../../src/excel", () => jest.requireActual<{ fakeExcel: object }>("./fakeExcel").fakeExcel);
jest.mock("../../src/excel/plan", () => jest.requireActual<{ fakePlan: object }>("./fakePlan").fakePlan);

beforeEach(() => {
  forgetPane();
  jest.resetAllMocks();
  fakePlan.listOwnTemplates.mockResolvedValue([]);
});

async function openTab(tab: "versions" | "rollUp" | "language" | "repair", language: "en-US" | "zh-CN" = "en-US") {
  sessionStorage.setItem("planwright.plan.tab", JSON.stringify(tab));
  return openPane({ view: "plan", language });
}

const finding = (of: Pick<Finding, "kind"> & Partial<Finding>): Finding => ({
  key: [of.kind, of.sheet, of.table, of.part].join(" "),
  safe: true,
  repairable: true,
  sheet: "",
  table: "",
  part: "",
  count: 1,
  ...of,
});

const sheetGone = finding({ kind: "sheetMissing", sheet: "09_Risk_Register" });
const unitGone = finding({ kind: "columnMissing", sheet: "03_KPIs", table: "Kpis", part: "Unit" });
const ownerGone = finding({ kind: "columnMissing", sheet: "03_KPIs", table: "Kpis", part: "Owner" });
const typedOver = finding({
  kind: "columnTyped",
  safe: false,
  sheet: "08_Tracking",
  table: "Tracking",
  part: "Attainment",
  count: 2,
});
const inTheWay = finding({ kind: "tableBlocked", safe: false, repairable: false, sheet: "06_Budget", part: "Budget" });

const found = (...findings: Finding[]) => ({
  ...{ plan: "FY_Start", title: "Annual operations plan", beginsWith: null, findings },
  renamed: [],
});
const repaired = (those: Finding[], left: Finding[] = []): Changed<Repaired> => ({
  result: { repaired: those, left, after: found(...left) },
  undo: "one step",
});

describe("Repairing the plan", () => {
  test("says that nothing is wrong, and offers nothing to repair", async () => {
    fakePlan.previewRepair.mockResolvedValue(found());
    await openTab("repair");
    expect(screen.getByRole("heading", { level: 1, name: "Repair the plan" })).toBeVisible();
    expect(screen.getByText("Nothing is missing, and every formula is as it was written.")).toBeVisible();
    const plan = within(screen.getByRole("region", { name: "Annual operations plan" }));
    expect(plan.queryByRole("checkbox")).not.toBeInTheDocument();
    expect(plan.getAllByRole("button").map(({ textContent }) => textContent)).toEqual(["Look again"]);
  });

  test("shows what it found and what it would do, and writes nothing until that is confirmed", async () => {
    fakePlan.previewRepair.mockResolvedValue(found(sheetGone, unitGone, ownerGone));
    fakePlan.repairPlan.mockResolvedValue(repaired([sheetGone, unitGone, ownerGone]));
    const { user } = await openTab("repair");
    expect(screen.getByText("2 findings")).toBeVisible();
    expect(screen.getByText(/The sheet “09_Risk_Register” is gone/)).toHaveTextContent(/It is written again/);
    expect(screen.getByText(/“03_KPIs” lacks the columns Unit, Owner/)).toHaveTextContent(
      /Written again where they stood/,
    );
    expect(fakePlan.repairPlan).not.toHaveBeenCalled();

    await user.click(screen.getByRole("button", { name: "Repair 2 items" }));
    expect(fakePlan.repairPlan.mock.calls.map(([keys]) => keys)).toEqual([
      [sheetGone.key, unitGone.key, ownerGone.key],
    ]);
    expect(await screen.findByText(/2 items were repaired\. Undo \(Ctrl\+Z\) takes it back/)).toBeVisible();
    expect(await screen.findByText(/Nothing is missing/)).toBeVisible();
  });

  test("does not call done what an undo took back while it was writing, and offers the rest", async () => {
    fakePlan.previewRepair.mockResolvedValue(found(sheetGone, unitGone));
    fakePlan.repairPlan.mockResolvedValue(repaired([sheetGone, unitGone], [unitGone]));
    const { user } = await openTab("repair");
    await user.click(screen.getByRole("button", { name: "Repair 2 items" }));
    expect(await screen.findByRole("alert")).toHaveTextContent(/1 finding is left or there again, as after Ctrl\+Z/);
    expect(screen.queryByText(/were repaired/)).not.toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Repair 1 item" })).toBeEnabled();
  });

  test("says which of two plans it is about, and repairs that one, wherever the reader has gone meanwhile", async () => {
    const second = { ...found(sheetGone), plan: "FY_Start_2", beginsWith: "00_Settings (2)" };
    fakePlan.previewRepair.mockResolvedValue(second);
    fakePlan.repairPlan.mockResolvedValue(repaired([sheetGone]));
    const { user } = await openTab("repair");
    expect(screen.getByRole("region", { name: "Annual operations plan · 00_Settings (2)" })).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Repair 1 item" }));
    expect(fakePlan.repairPlan.mock.lastCall?.[1]).toMatchObject({ plan: "FY_Start_2" });
  });

  test("tells what was repaired where the plan could not be looked at afterwards, and looks again", async () => {
    fakePlan.previewRepair.mockResolvedValue(found(sheetGone));
    const changed = repaired([sheetGone]);
    fakePlan.repairPlan.mockResolvedValue({ ...changed, result: { ...changed.result, after: null } });
    const { user } = await openTab("repair");
    fakePlan.previewRepair.mockResolvedValue(found());
    await user.click(screen.getByRole("button", { name: "Repair 1 item" }));
    expect(await screen.findByText(/1 item was repaired/)).toBeVisible();
    expect(screen.getByText(/Nothing is missing/)).toBeVisible();
  });

  test("leaves what was changed by hand alone unless it is chosen", async () => {
    fakePlan.previewRepair.mockResolvedValue(found(sheetGone, typedOver));
    fakePlan.repairPlan.mockResolvedValue(repaired([typedOver]));
    const { user } = await openTab("repair");
    const byHand = screen.getByRole("group", { name: /Changed by hand/ });
    const typed = within(byHand).getByRole("checkbox", { name: /Values stand where “08_Tracking” calculates/ });
    const sheet = screen.getByRole("checkbox", { name: /The sheet “09_Risk_Register”/ });
    expect(sheet).toBeChecked();
    expect(typed).not.toBeChecked();
    await user.click(sheet);
    expect(screen.getByRole("button", { name: "Repair what is chosen" })).toBeDisabled();
    await user.click(typed);
    await user.click(screen.getByRole("button", { name: "Repair 1 item" }));
    expect(fakePlan.repairPlan.mock.calls.map(([keys]) => keys)).toEqual([[typedOver.key]]);
  });

  test("says what it can't repair, and what to do about it", async () => {
    fakePlan.previewRepair.mockResolvedValue(found(inTheWay));
    await openTab("repair");
    const blocked = screen.getByRole("checkbox", { name: /other cells stand in its place.*Move those cells/ });
    expect(blocked).toBeDisabled();
    expect(blocked).not.toBeChecked();
  });

  test("shows progress, can be cancelled, and keeps the findings", async () => {
    fakePlan.previewRepair.mockResolvedValue(found(sheetGone));
    fakePlan.repairPlan.mockImplementation(
      (_, { signal, onProgress }: ChangeOptions = {}) =>
        new Promise<Changed<Repaired>>((_resolve, reject) => {
          onProgress?.(0.25);
          signal?.addEventListener("abort", () => reject(new fakeExcel.UserError("excel.cancelled")));
        }),
    );
    const { user } = await openTab("repair");
    await user.click(screen.getByRole("button", { name: "Repair 1 item" }));
    expect(screen.getByRole("progressbar")).toHaveAttribute("aria-valuenow", "0.25");
    expect(screen.getByRole("checkbox", { name: /The sheet “09_Risk_Register”/ })).toBeDisabled();
    expect(screen.getByRole("button", { name: "Look again" })).toBeDisabled();
    await act(async () => screen.getByRole("button", { name: "Cancel" }).click());
    expect(await screen.findByText(/The workbook is as it was before/)).toBeVisible();
    expect(screen.getByRole("checkbox", { name: /The sheet “09_Risk_Register”/ })).toBeEnabled();
  });

  test("says why Excel refused, and keeps the findings", async () => {
    fakePlan.previewRepair.mockResolvedValue(found(sheetGone));
    fakePlan.repairPlan.mockRejectedValue(new fakeExcel.UserError("plan.sheetProtected", { sheet: "03_KPIs" }));
    const { user } = await openTab("repair");
    await user.click(screen.getByRole("button", { name: "Repair 1 item" }));
    expect(await screen.findByRole("alert")).toHaveTextContent(/“03_KPIs” is protected.*try again/);
    expect(screen.getByText(/The sheet “09_Risk_Register” is gone/)).toBeVisible();
  });

  test("looks again and forgets what the last repair said", async () => {
    fakePlan.previewRepair.mockResolvedValue(found(sheetGone));
    fakePlan.repairPlan.mockRejectedValue(new fakeExcel.UserError("excel.protected"));
    const { user } = await openTab("repair");
    await user.click(screen.getByRole("button", { name: "Repair 1 item" }));
    await screen.findByRole("alert");
    fakePlan.previewRepair.mockResolvedValue(found(unitGone));
    await user.click(screen.getByRole("button", { name: "Look again" }));
    expect(await screen.findByText(/“03_KPIs” lacks the column Unit/)).toBeVisible();
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  });

  test("names columns that were renamed, which need no repair", async () => {
    const renamed = [{ table: "Kpis", was: "Owner", is: "Responsible" }];
    fakePlan.previewRepair.mockResolvedValue({ ...found(), renamed });
    await openTab("repair");
    expect(screen.getByText(/1 column has another header now.*Owner → Responsible/)).toBeVisible();
  });

  test("speaks Chinese", async () => {
    fakePlan.previewRepair.mockResolvedValue(found(sheetGone));
    await openTab("repair", "zh-CN");
    expect(screen.getByText(/工作表“09_Risk_Register”已不存在/)).toBeVisible();
    expect(screen.getByRole("button", { name: "修复 1 项" })).toBeEnabled();
  });
});

describe("A workbook without a plan", () => {
  test.each(["versions", "rollUp", "language", "repair"] as const)(
    "is no failure: %s leads to a new one",
    async (tab) => {
      const annual = tab === "versions" || tab === "rollUp";
      const error = new fakeExcel.UserError(annual ? "plan.noPhasedPlan" : "excel.noPlan");
      fakePlan.readPhasedPlan.mockRejectedValue(error);
      fakePlan.previewRollUp.mockRejectedValue(error);
      fakePlan.previewRepair.mockRejectedValue(error);
      fakeExcel.findPlan.mockResolvedValue(null);
      const { user } = await openTab(tab);
      expect(screen.queryByRole("alert")).not.toBeInTheDocument();
      expect(screen.getByText(annual ? /No annual plan in/ : /No plan in this workbook/)).toBeVisible();
      const panel = screen.getByRole("tabpanel");
      const [lead] = within(panel).getAllByRole("button", { name: "Generate a plan" });
      await user.click(lead as HTMLElement);
      expect(screen.getByRole("tab", { name: "New" })).toHaveAttribute("aria-selected", "true");
    },
  );
});

const year = (month: number, version: string, kpi = "K1"): PhasingRow => ({
  kpi,
  part: "VALUE",
  department: "",
  version,
  scenario: "Base",
  method: "Even",
  values: Array.from({ length: 12 }, (_, index) => (index < 4 ? 100 : month)),
});

const phased = (...rows: PhasingRow[]): PhasedPlan => ({
  key: "FY_Start",
  language: "en-US",
  rows,
  kpis: [
    { id: "K1", name: "Revenue", unit: "CNY", rule: "SUM" },
    { id: "K2", name: "Orders", unit: "orders", rule: "SUM" },
  ],
  versions: [...new Set(rows.map(({ version }) => version))],
  version: rows[0]?.version ?? "",
  scenario: "Base",
  periods: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
  closed: 4,
});

const V1 = "V1 Approved";
const V2 = "V2 Reforecast";
const V3 = "V3 Reforecast";

describe("Comparing versions", () => {
  test("is not offered while there is one version only", async () => {
    fakePlan.readPhasedPlan.mockResolvedValue(phased(year(100, V1)));
    await openTab("versions");
    expect(screen.queryByRole("region", { name: "Compare versions" })).not.toBeInTheDocument();
  });

  test("sets the first beside the last, in figures and in words", async () => {
    fakePlan.readPhasedPlan.mockResolvedValue(
      phased(year(100, V1), year(50, V1, "K2"), year(200, V2), year(50, V2, "K2")),
    );
    await openTab("versions");
    const comparison = within(screen.getByRole("region", { name: "Compare versions" }));
    expect(comparison.getByRole("row", { name: /^Revenue 1,200 2,000/ })).toBeVisible();
    expect(comparison.getByRole("row", { name: /^Orders 800 800/ })).toBeVisible();
    const words = comparison.getAllByRole("listitem");
    expect(words).toHaveLength(1);
    expect(words[0]).toHaveTextContent(/^Revenue: 1,200 → 2,000 \(\+800, \+66\.7%\)\. Changed: May–Dec\.$/);
  });

  test("compares the versions that are chosen, and says when they plan the same", async () => {
    fakePlan.readPhasedPlan.mockResolvedValue(phased(year(100, V1), year(200, V2), year(200, V3)));
    const { user } = await openTab("versions");
    const comparison = within(screen.getByRole("region", { name: "Compare versions" }));
    await user.selectOptions(comparison.getByLabelText("Before"), V2);
    expect(comparison.getByText("These versions plan the same for every KPI.")).toBeVisible();
    await user.selectOptions(comparison.getByLabelText("After"), V1);
    expect(comparison.getByText(/Revenue: 2,000 → 1,200 \(-800, -40%\)/)).toBeVisible();
  });

  test.each([
    ["zh-CN", "要调整的指标", "新的全年值（CNY）", "一点七", "“一点七”不是数字。", "1.7万", 17_000],
    [
      "en-US",
      "KPI that changes",
      "New full year (CNY)",
      "12%",
      /“12%” is a percentage; this KPI is not/,
      "17.5k",
      17_500,
    ],
  ] as const)(
    "reads a year's new value as figures are reported (%s)",
    async (language, kpi, label, wrong, why, typed, target) => {
      const chinese = language === "zh-CN";
      fakePlan.readPhasedPlan.mockResolvedValue(phased(year(100, V1)));
      fakePlan.rebaselinePlan.mockResolvedValue({
        result: { version: V2, rows: [], changes: [] },
        undo: "one step",
      } as unknown as Awaited<ReturnType<typeof fakePlan.rebaselinePlan>>);
      const { user } = await openTab("versions", language);
      await user.type(screen.getByLabelText(chinese ? /^原因/ : /^Reason/), "Won a customer");
      await user.type(screen.getByLabelText(chinese ? /^批准人/ : /^Approver/), "CFO");
      await user.selectOptions(screen.getByLabelText(kpi), "K1");
      const newYear = screen.getByLabelText(label, { exact: false });
      await user.type(newYear, wrong);
      expect(screen.getByText(why)).toBeVisible();
      const add = screen.getByRole("button", { name: chinese ? "新增版本" : "Add the version" });
      expect(add).toBeDisabled();
      await user.clear(newYear);
      await user.type(newYear, typed);
      await user.click(add);
      expect(fakePlan.rebaselinePlan.mock.calls[0]?.[0]).toMatchObject({ revisions: [{ kpi: "K1", target }] });
    },
  );

  test("follows when a version is added, with a reason and an approver", async () => {
    fakePlan.readPhasedPlan.mockResolvedValue(phased(year(100, V1)));
    fakePlan.rebaselinePlan.mockResolvedValue({
      result: { version: V2, rows: [], changes: [] },
      undo: "one step",
    } as unknown as Awaited<ReturnType<typeof fakePlan.rebaselinePlan>>);
    const { user } = await openTab("versions");
    const add = screen.getByRole("button", { name: "Add the version" });
    expect(add).toBeDisabled();
    await user.type(screen.getByLabelText(/^Reason/), "A customer left");
    await user.type(screen.getByLabelText(/^Approver/), "CFO");
    fakePlan.readPhasedPlan.mockResolvedValue(phased(year(100, V1), year(90, V2)));
    await user.click(add);
    expect(fakePlan.rebaselinePlan.mock.calls[0]?.[0]).toMatchObject({
      plan: "FY_Start",
      from: V1,
      revisions: [],
      reason: "A customer left",
      approver: "CFO",
    });
    expect(await screen.findByRole("region", { name: "Compare versions" })).toBeVisible();
    expect(screen.getByText(/V2 Reforecast was added/)).toBeVisible();
  });
});
