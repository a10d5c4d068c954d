import { act, screen, within } from "@testing-library/react";
import type { RiskFound } from "../../src/excel";
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
  fakeExcel.highlightRisks.mockResolvedValue({ sheet: "08_Tracking", judged: 6, amber: 1, red: 1, textNumbers: 0 });
  fakeExcel.listRisks.mockResolvedValue([amber, red]);
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
    });
    const { user } = await openPane({ view: "risks" });
    await user.click(screen.getByRole("button", { name: "Early warning" }));
    expect(
      await screen.findByText(/1 of 6 to act on, 2 to watch.*Revenue — Six months in a row falling/),
    ).toBeVisible();
  });
});

describe("Thresholds", () => {
  const kpi = { id: "K1", name: "Revenue", attainment: 0.97, green: null, amber: null };
  beforeEach(() => {
    fakeExcel.readThresholds.mockResolvedValue({
      plan: { green: 0.95, amber: 0.85 },
      kpis: [kpi, { ...kpi, id: "K2", name: "Cost", attainment: 0.8 }, { ...kpi, id: "K3", attainment: null }],
    });
    fakeExcel.writeThresholds.mockResolvedValue();
  });
  const open = async () => {
    const { user } = await openPane({ view: "risks" });
    await user.click(screen.getByRole("tab", { name: "Thresholds" }));
    await screen.findByRole("region", { name: "For all KPIs" });
    return user;
  };

  test("tell while they are typed what would turn amber and red, and are saved as shares", async () => {
    const user = await open();
    expect(screen.getByText("With these: 1 red, 0 amber, 1 green, 1 not reported.")).toBeVisible();
    const [green] = screen.getAllByRole("textbox", { name: "Green from (%)" });
    await user.clear(green as HTMLElement);
    await user.type(green as HTMLElement, "９８%");
    expect(screen.getByText("With these: 1 red, 1 amber, 0 green, 1 not reported.")).toBeVisible();
    const own = within(screen.getByRole("group", { name: /K2 Cost/ })).getByRole("textbox", { name: "Red below (%)" });
    await user.type(own, "75");
    expect(screen.getByText("With these: 0 red, 2 amber, 0 green, 1 not reported.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Save thresholds" }));
    expect(fakeExcel.writeThresholds).toHaveBeenCalledWith(
      { green: 0.98, amber: 0.85 },
      expect.arrayContaining([expect.objectContaining({ id: "K2", green: null, amber: 0.75 })]),
    );
  });

  test("that cross, or are no figures, can't be saved and say why", async () => {
    const user = await open();
    const [, amber] = screen.getAllByRole("textbox");
    await user.clear(amber as HTMLElement);
    await user.type(amber as HTMLElement, "99");
    expect(screen.getByText("Red must not begin above green.")).toBeVisible();
    expect(screen.getByRole("button", { name: "Save thresholds" })).toBeDisabled();
    await user.type(amber as HTMLElement, "x");
    expect(screen.getByText("Enter a percentage, for example 95.")).toBeVisible();
  });

  test("are opened by the ribbon", async () => {
    await openPane({ view: "home" });
    await act(async () => fakeExcel.requestView("risks", { thresholds: {} }));
    expect(await screen.findByRole("tab", { name: "Thresholds", selected: true })).toBeVisible();
  });

  test("of a workbook without a plan are said to be fixed", async () => {
    fakeExcel.readThresholds.mockRejectedValue(new fakeExcel.UserError("excel.noPlan"));
    const { user } = await openPane({ view: "risks" });
    await user.click(screen.getByRole("tab", { name: "Thresholds" }));
    expect(await screen.findByText(/amber begins below 95 %/)).toBeVisible();
  });
});
