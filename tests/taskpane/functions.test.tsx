import { screen, within } from "@testing-library/react";
import { nativeFormula } from "../../src/core/kpi";
import { fakeExcel } from "./fakeExcel";
import { forgetPane, openPane } from "./pane";

jest.mock("../../src/excel", () => jest.requireActual<{ fakeExcel: object }>("./fakeExcel").fakeExcel);

beforeEach(() => {
  forgetPane();
  jest.resetAllMocks();
});

async function openGrowth() {
  const { user } = await openPane({ view: "functions" });
  await user.click(screen.getByRole("button", { name: /^GROWTH / }));
  await screen.findByText("=KPI.GROWTH(120,100)");
  return user;
}

describe("The function finder", () => {
  test.each([
    ["churn", "CHURN"],
    ["毛利", "GROSSMARGIN"],
  ])("finds by %s in either language", async (query, id) => {
    const { user } = await openPane({ view: "functions" });
    await user.type(screen.getByLabelText("Search"), query);
    const results = await screen.findByRole("region", { name: "Results" });
    expect(within(results).getAllByRole("button")[0]).toHaveTextContent(new RegExp(`^${id}`));
  });

  test("says when nothing is found, and shows everything again when cleared", async () => {
    const { user } = await openPane({ view: "functions" });
    await user.type(screen.getByLabelText("Search"), "zzz");
    expect(await screen.findByText(/Nothing matches “zzz”/)).toBeVisible();
    await user.clear(screen.getByLabelText("Search"));
    expect(await screen.findByRole("region", { name: "Growth" })).toBeVisible();
  });

  test("explains a function: what it tells, its arguments, an example with its result, its errors", async () => {
    await openGrowth();
    expect(screen.getByText("Change from the prior value, as a share of it.")).toBeVisible();
    expect(screen.getByText("=KPI.GROWTH(120,100)")).toBeVisible();
    expect(screen.getByText("gives 20%")).toBeVisible();
    expect(screen.getByText(/#NUM! if the prior value is negative/)).toBeVisible();
    expect(screen.getByText("Value of the period under review: a number")).toBeVisible();
  });

  test("inserts the formula once the required arguments are there", async () => {
    fakeExcel.insertFormula.mockResolvedValue("Sheet1!C2");
    const user = await openGrowth();
    const insert = screen.getByRole("button", { name: "Insert in active cell" });
    expect(insert).toBeDisabled();
    await user.type(screen.getByLabelText(/^current/), "B2:B13");
    await user.type(screen.getByLabelText(/^prior/), "A2:A13");
    await user.click(insert);
    expect(fakeExcel.insertFormula).toHaveBeenCalledWith("=KPI.GROWTH(B2:B13,A2:A13)", undefined);
    expect(await screen.findByText("Formula inserted in Sheet1!C2.")).toBeVisible();
  });

  test("shows a single percentage as one", async () => {
    fakeExcel.insertFormula.mockResolvedValue("Sheet1!C2");
    const user = await openGrowth();
    await user.type(screen.getByLabelText(/^current/), "B2");
    await user.type(screen.getByLabelText(/^prior/), "A2");
    await user.click(screen.getByRole("button", { name: "Insert in active cell" }));
    expect(fakeExcel.insertFormula).toHaveBeenCalledWith("=KPI.GROWTH(B2,A2)", "0.0%");
  });

  test("writes options as text, and the native formula on request", async () => {
    const user = await openGrowth();
    await user.type(screen.getByLabelText(/^current/), "B2");
    await user.type(screen.getByLabelText(/^prior/), "A2");
    await user.selectOptions(screen.getByLabelText(/^mode/), "abs");
    expect(screen.getByLabelText("Your formula")).toHaveTextContent('=KPI.GROWTH(B2,A2,"abs")');
    await user.click(screen.getByRole("switch", { name: /Native formula/ }));
    expect(screen.getByLabelText("Your formula")).toHaveTextContent(nativeFormula("GROWTH", ["B2", "A2", '"abs"']));
  });

  test("takes a formula for an argument, with its sign of equality or without", async () => {
    const user = await openGrowth();
    await user.type(screen.getByLabelText(/^current/), "=SUM(B2:B4)");
    await user.type(screen.getByLabelText(/^prior/), " = A2");
    expect(screen.getByLabelText("Your formula")).toHaveTextContent("=KPI.GROWTH(SUM(B2:B4),A2)");
    await user.click(screen.getByRole("switch", { name: /Native formula/ }));
    expect(screen.getByLabelText("Your formula")).toHaveTextContent(nativeFormula("GROWTH", ["SUM(B2:B4)", "A2"]));
  });

  test("takes an argument from the selection", async () => {
    fakeExcel.selectedAddress.mockResolvedValue("Sheet1!B2:B13");
    const user = await openGrowth();
    await user.click(screen.getByRole("button", { name: "Take the selected cells for current" }));
    expect(await screen.findByDisplayValue("Sheet1!B2:B13")).toBeVisible();
  });

  test("overwrites nothing: a cell that is not empty is refused with the reason", async () => {
    fakeExcel.insertFormula.mockRejectedValue(new fakeExcel.UserError("excel.cellNotEmpty", { address: "Sheet1!C2" }));
    const user = await openGrowth();
    await user.type(screen.getByLabelText(/^current/), "B2");
    await user.type(screen.getByLabelText(/^prior/), "A2");
    await user.click(screen.getByRole("button", { name: "Insert in active cell" }));
    expect(await screen.findByRole("alert")).toHaveTextContent("Sheet1!C2 is not empty");
  });

  test("helps with the check of goals as with every function: a sentence is put in quotes, cells are not", async () => {
    const { user } = await openPane({ view: "functions" });
    await user.type(screen.getByLabelText("Search"), "smart");
    await user.click(await screen.findByRole("button", { name: /^SMART / }));
    expect(await screen.findByText('=KPI.SMART("Raise online sales by 30% by 31 December 2026")')).toBeVisible();
    const text = screen.getByLabelText(/^text/);
    await user.type(text, "Sell 5");
    await user.selectOptions(screen.getByLabelText(/^part/), "deadline");
    expect(screen.getByLabelText("Your formula")).toHaveTextContent('=KPI.SMART("Sell 5","deadline")');
    await user.clear(text);
    await user.type(text, "B2");
    expect(screen.getByLabelText("Your formula")).toHaveTextContent('=KPI.SMART(B2,"deadline")');
    expect(screen.queryByRole("switch", { name: /Native formula/ })).toBeNull();
  });

  test("speaks Chinese", async () => {
    const { user } = await openPane({ view: "functions", language: "zh-CN" });
    await user.click(screen.getByRole("button", { name: "GROWTH 增长率" }));
    expect(await screen.findByText("本期相对上期的变化占上期的比例。")).toBeVisible();
    expect(screen.getByText("得到 20%")).toBeVisible();
  });
});
