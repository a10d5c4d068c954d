import { act, screen, within } from "@testing-library/react";
import type { KpiThresholds, RiskFound, ThresholdsOfPlan, WarningResult } from "../../src/excel";
import { fakeExcel } from "./fakeExcel";
import { forgetPane, openPane } from "./pane";

jest.mock("../../src/excel", () => jest.requireActual<{ fakeExcel: object }>("./fakeExcel").fakeExcel);

const risk = (change: Partial<RiskFound>): RiskFound => ({
  address: "'08_Tracking'!H6",
  label: "Revenue",
  level: "amber",
  position: 1,
  count: 2,
  attainment: 0.947,
  actual: 1420,
  plan: 1500,
  lower: false,
  unit: "",
  kpi: null,
  hidden: false,
  ...change,
});
const amber = risk({});
const red = risk({
  address: "'08_Tracking'!H8",
  label: "Repurchase",
  level: "red",
  position: 2,
  attainment: 0.78,
  actual: null,
  plan: null,
});

beforeEach(() => {
  forgetPane();
  jest.resetAllMocks();
  fakeExcel.highlightRisks.mockResolvedValue({
    sheet: "08_Tracking",
    judged: 6,
    amber: 1,
    red: 1,
    textNumbers: 0,
    risks: [amber, red],
  });
  fakeExcel.showCell.mockResolvedValue();
});

describe("Risks", () => {
  test("are highlighted and listed with level, words and figures", async () => {
    const { user } = await openPane({ view: "risks" });
    await user.click(screen.getByRole("button", { name: "Highlight risks" }));
    expect(await screen.findByText("“08_Tracking”: of 6 rows, 1 red and 1 amber.")).toBeVisible();
    const list = screen.getByRole("region", { name: "2 risks found" });
    expect(within(list).getByRole("button", { name: /Revenue/ })).toHaveTextContent(
      "Amber94.7% of plan: 1,420 against 1,500.",
    );
    expect(within(list).getByRole("button", { name: /Repurchase/ })).toHaveTextContent("Red78% of plan.");
  });

  test("of a plan are told with the thresholds of their KPI, whatever those are for", async () => {
    const kpi = {
      unit: "CNY 10k",
      direction: 1,
      status: "amber",
      basis: "plan",
      judged: 0.965,
      thresholds: { green: 0.98, amber: 0.85 },
      actual: 5558,
      plan: 5760,
      attainment: 0.965,
    } as const;
    const byTarget = { ...kpi, status: "red", basis: "target", judged: 0.8, attainment: 1.02 } as const;
    fakeExcel.highlightRisks.mockResolvedValue({
      sheet: "08_Tracking",
      judged: 6,
      amber: 1,
      red: 1,
      textNumbers: 0,
      risks: [risk({ kpi }), risk({ address: "'08_Tracking'!H7", label: "Orders", level: "red", kpi: byTarget })],
    });
    const { user } = await openPane({ view: "risks" });
    await user.click(screen.getByRole("button", { name: "Highlight risks" }));
    expect(await screen.findByRole("button", { name: /Revenue/ })).toHaveTextContent(
      "Status amber: 96.5% of the phased plan to date, 5,558 against 5,760 CNY 10k (green from 98%).",
    );
    expect(screen.getByRole("button", { name: /Orders/ })).toHaveTextContent(
      "Status red: heading for 80% of the annual target (red below 85%).",
    );
  });

  test("are selected on the sheet from the list", async () => {
    const { user } = await openPane({ view: "risks" });
    await user.click(screen.getByRole("button", { name: "Highlight risks" }));
    await user.click(await screen.findByRole("button", { name: /Repurchase/ }));
    expect(fakeExcel.showCell).toHaveBeenCalledWith("'08_Tracking'!H8");
    expect(await screen.findByRole("region", { name: "Risk 2 of 2" })).toBeVisible();
  });

  test("are walked through, with a description of each", async () => {
    fakeExcel.nextRisk.mockResolvedValue(amber);
    fakeExcel.previousRisk.mockResolvedValue(red);
    const { user } = await openPane({ view: "risks" });
    await user.click(screen.getByRole("button", { name: "Next" }));
    expect(await screen.findByRole("region", { name: "Risk 1 of 2" })).toHaveTextContent("Revenue");
    await user.click(screen.getByRole("button", { name: "Previous" }));
    expect(await screen.findByRole("region", { name: "Risk 2 of 2" })).toHaveTextContent("Repurchase");
  });

  test("are no longer listed once the highlights are cleared", async () => {
    fakeExcel.clearHighlights.mockResolvedValue(4);
    const { user } = await openPane({ view: "risks" });
    await user.click(screen.getByRole("button", { name: "Highlight risks" }));
    await screen.findByRole("region", { name: "2 risks found" });
    await user.click(screen.getByRole("button", { name: "Clear highlights" }));
    expect(await screen.findByText(/4 highlight rules removed/)).toBeVisible();
    expect(screen.queryByRole("region", { name: "2 risks found" })).not.toBeInTheDocument();
  });

  test("that a ribbon command has highlighted are listed, and go when it clears them", async () => {
    await openPane({ view: "risks" });
    await act(async () => fakeExcel.requestView("risks", { risks: [amber, red] }));
    expect(screen.getByRole("region", { name: "2 risks found" })).toBeVisible();
    await act(async () => fakeExcel.requestView("risks", { risks: [] }));
    expect(screen.queryByRole("region", { name: "2 risks found" })).not.toBeInTheDocument();
  });

  test("that can't be judged get a reason, which goes with the next action", async () => {
    fakeExcel.highlightRisks.mockRejectedValueOnce(new fakeExcel.UserError("risk.nothingSelected"));
    const { user } = await openPane({ view: "risks" });
    await user.click(screen.getByRole("button", { name: "Highlight risks" }));
    expect(await screen.findByRole("alert")).toHaveTextContent(/Select a table or cells/);
    await user.click(screen.getByRole("button", { name: "Highlight risks" }));
    expect(await screen.findByRole("region", { name: "2 risks found" })).toBeVisible();
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  });

  test.each([
    ["en-US", "Highlight risks", "20% above plan: 120 against 100 at most.", "90% of plan: 2.7% against 3%."],
    ["zh-CN", "突出显示风险", "高出计划 20%：实际 120，计划不高于 100。", "完成计划的 90%：实际 2.7%，计划 3%。"],
  ] as const)("say of costs what they exceed, and of percentages percent (%s)", async (language, name, cost, share) => {
    const risks = [
      risk({ address: "'A'!C2", attainment: 0.8, actual: 120, plan: 100, lower: true }),
      risk({ address: "'A'!E2", attainment: 0.9, actual: 0.027, plan: 0.03, unit: "%" }),
    ];
    fakeExcel.highlightRisks.mockResolvedValue({ sheet: "A", judged: 1, amber: 1, red: 1, textNumbers: 0, risks });
    const { user } = await openPane({ view: "risks", language });
    await user.click(screen.getByRole("button", { name }));
    expect(await screen.findByText(cost)).toBeVisible();
    expect(screen.getByText(share)).toBeVisible();
  });

  test("are told in Chinese", async () => {
    const { user } = await openPane({ view: "risks", language: "zh-CN" });
    await user.click(screen.getByRole("button", { name: "突出显示风险" }));
    expect(await screen.findByText("“08_Tracking”：共 6 行，红灯 1 行，黄灯 1 行。")).toBeVisible();
  });

  test("that are coming are told by the early warning, in words", async () => {
    fakeExcel.warnEarly.mockResolvedValue({
      sheet: "08_Tracking",
      watched: 6,
      grave: 1,
      watch: 2,
      tooShort: 6,
      first: { label: "Revenue", text: "Six months in a row falling." },
      gaps: 0,
      passedOver: "",
    });
    const { user } = await openPane({ view: "risks" });
    await user.click(screen.getByRole("button", { name: "Early warning" }));
    expect(
      await screen.findByText(/1 of 6 to act on, 2 to watch.*Revenue — Six months in a row falling/),
    ).toBeVisible();
  });
});

describe("An early warning without a warning", () => {
  const found = { sheet: "Sales", watched: 2, grave: 0, watch: 0, tooShort: 0, first: null, gaps: 0, passedOver: "" };

  test("reassures by its sign only where every series was watched in full", async () => {
    const { user } = await openPane({ view: "risks" });
    const toldOf = async (result: WarningResult) => {
      fakeExcel.warnEarly.mockResolvedValueOnce(result);
      await user.click(screen.getByRole("button", { name: "Early warning" }));
      const bar = (await screen.findByText(/none of the 2 series gives a warning/)).closest('[role="status"]');
      return { text: bar?.textContent, sign: bar?.querySelector("svg")?.innerHTML };
    };
    const whole = await toldOf(found);
    const short = await toldOf({ ...found, tooShort: 1 });
    const passedOver = await toldOf({ ...found, gaps: 1, passedOver: "Refunds (Apr and May)" });
    expect(whole.sign).toMatch(/path/);
    expect(short.sign).not.toBe(whole.sign);
    expect(passedOver.sign).toBe(short.sign);
    expect(passedOver.text).toMatch(/Not watched, as no figure could be read: Refunds \(Apr and May\)\.$/);
  });
});

describe("Thresholds", () => {
  const own = { basis: "plan", direction: 1, green: null, amber: null, month: 4, before: null, unit: "%" } as const;
  const kpi = (id: string, name: string, reached: number | null): KpiThresholds => ({
    ...own,
    id,
    name,
    figures: { plan: reached, target: 0.9, value: 46 },
  });
  const months = Array.from({ length: 12 }, () => ({ green: null, amber: null }));
  const read: ThresholdsOfPlan = {
    kind: "plan",
    key: "FY_Start_2",
    plan: { all: { green: 0.95, amber: 0.85 }, months, margin: 0.01 },
    kpis: [
      kpi("K1", "Revenue", 0.97),
      { ...kpi("K2", "Delivery time", 0.8), direction: -1, unit: "hours" },
      kpi("K3", "Margin", null),
    ],
    fiscalYearStart: 46_023,
    isComplete: true,
  };
  beforeEach(() => {
    fakeExcel.readThresholds.mockResolvedValue(read);
    fakeExcel.writeThresholds.mockResolvedValue();
    fakeExcel.writeTableThresholds.mockResolvedValue();
  });
  const open = async (region = "For all KPIs") => {
    const { user } = await openPane({ view: "risks" });
    await user.click(screen.getByRole("tab", { name: "Thresholds" }));
    await screen.findByRole("region", { name: region });
    return user;
  };
  type User = Awaited<ReturnType<typeof open>>;
  const ofKpi = async (user: User, name: RegExp) => {
    await user.click(screen.getByRole("button", { name }));
    return within(screen.getByRole("group", { name }));
  };
  const retype = async (user: User, field: HTMLElement, text: string) => {
    await user.clear(field);
    await user.type(field, text);
  };

  test("tell while they are typed what would turn amber and red, and are saved as shares", async () => {
    const user = await open();
    expect(screen.getByText("With these: 1 red, 0 amber, 1 green, 1 not reported.")).toBeVisible();
    await retype(user, screen.getByRole("textbox", { name: "Green from (%)" }), "９８%");
    expect(screen.getByText("With these: 1 red, 1 amber, 0 green, 1 not reported.")).toBeVisible();
    const delivery = await ofKpi(user, /K2 Delivery time/);
    await user.type(delivery.getByRole("textbox", { name: "Red below (%)" }), "75");
    expect(screen.getByText("With these: 0 red, 2 amber, 0 green, 1 not reported.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Save thresholds" }));
    expect(fakeExcel.writeThresholds).toHaveBeenCalledWith(
      { all: { green: 0.98, amber: 0.85 }, months, margin: 0.01 },
      expect.arrayContaining([expect.objectContaining({ id: "K2", basis: "plan", green: null, amber: 0.75 })]),
      read.key,
    );
  });

  test("of a KPI can be for the forecast of the year, or for the figure of the month in its own unit and direction", async () => {
    const user = await open();
    const delivery = await ofKpi(user, /K2 Delivery time/);
    const basis = delivery.getByRole("combobox", { name: "Compared with" });
    await user.selectOptions(basis, "Annual target, by the forecast");
    expect(screen.getByText("With these: 0 red, 1 amber, 1 green, 1 not reported.")).toBeVisible();
    await user.selectOptions(basis, "Figure of the latest month");
    expect(screen.getByText("Delivery time: a figure of the month needs both thresholds.")).toBeVisible();
    await user.type(delivery.getByRole("textbox", { name: "Green up to (hours)" }), "48");
    await user.type(delivery.getByRole("textbox", { name: "Red above (hours)" }), "45");
    expect(screen.getByText("Delivery time: lower is better here, so red must not begin below green.")).toBeVisible();
    await retype(user, delivery.getByRole("textbox", { name: "Red above (hours)" }), "50");
    expect(screen.getByText("With these: 0 red, 0 amber, 2 green, 1 not reported.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Save thresholds" }));
    const [, owns] = fakeExcel.writeThresholds.mock.lastCall ?? [];
    expect(owns).toContainEqual({ id: "K2", direction: -1, basis: "value", green: 48, amber: 50 });
  });

  test("of single months take the place of those for all KPIs", async () => {
    const user = await open();
    await user.click(screen.getByRole("button", { name: "For single months" }));
    const april = within(screen.getByRole("group", { name: "Apr" }));
    await user.type(april.getByRole("textbox", { name: "Green from (%)" }), "99");
    expect(screen.getByText("With these: 1 red, 1 amber, 0 green, 1 not reported.")).toBeVisible();
    await user.type(april.getByRole("textbox", { name: "Red below (%)" }), "99.5");
    expect(screen.getByText("Apr: red must not begin above green.")).toBeVisible();
  });

  test("that cross, or are no figures, can't be saved and say why", async () => {
    const user = await open();
    const red = screen.getByRole("textbox", { name: "Red below (%)" });
    await retype(user, red, "99");
    expect(screen.getByText("For all KPIs: red must not begin above green.")).toBeVisible();
    expect(screen.getByRole("button", { name: "Save thresholds" })).toBeDisabled();
    await user.type(red, "x");
    expect(screen.getByText("For all KPIs: enter a number, for example 95.")).toBeVisible();
    await retype(user, red, "85");
    await retype(user, screen.getByRole("textbox", { name: /Margin of recovery/ }), "80");
    expect(screen.getByText("The margin of recovery is a percentage from 0 to 50.")).toBeVisible();
  });

  test("are opened by the ribbon, once for each time that it asks", async () => {
    const { user } = await openPane({ view: "home" });
    await act(async () => fakeExcel.requestView("risks", { thresholds: {} }));
    expect(await screen.findByRole("tab", { name: "Thresholds", selected: true })).toBeVisible();
    await user.click(screen.getByRole("tab", { name: /^Risks/ }));
    await user.click(screen.getByRole("button", { name: "Home" }));
    await user.click(screen.getByRole("button", { name: "Risks" }));
    expect(screen.getByRole("tab", { name: /^Risks/, selected: true })).toBeVisible();
    await act(async () => fakeExcel.requestView("risks", { thresholds: {} }));
    expect(await screen.findByRole("tab", { name: "Thresholds", selected: true })).toBeVisible();
    await act(async () => fakeExcel.requestView("risks", { risks: [{ ...amber, count: 1 }] }));
    expect(await screen.findByRole("region", { name: "1 risk found" })).toBeVisible();
  });

  test("of a workbook without a plan are for its tables, counted on the selected one", async () => {
    fakeExcel.readThresholds.mockResolvedValue({
      kind: "tables",
      thresholds: { green: 0.95, amber: 0.85 },
      attainments: [0.99, 0.9, 0.5],
    });
    const user = await open("For tables in this workbook");
    expect(screen.getByText("With these: 1 red, 1 amber, 1 green.")).toBeVisible();
    await retype(user, screen.getByRole("textbox", { name: "Red below (%)" }), "92");
    expect(screen.getByText("With these: 2 red, 0 amber, 1 green.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Save thresholds" }));
    expect(fakeExcel.writeTableThresholds).toHaveBeenCalledWith({ green: 0.95, amber: 0.92 });
    await retype(user, screen.getByRole("textbox", { name: "Red below (%)" }), "97");
    expect(screen.getByRole("button", { name: "Save thresholds" })).toBeDisabled();
    expect(screen.getByText("For tables in this workbook: red must not begin above green.")).toBeVisible();
  });
});
