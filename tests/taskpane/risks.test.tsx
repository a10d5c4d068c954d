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
});
