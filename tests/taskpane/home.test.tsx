import { act, screen, within } from "@testing-library/react";
import { tellPlanWritten } from "../../src/excel/planChanges";
import { fakeExcel } from "./fakeExcel";
import { forgetPane, openPane } from "./pane";

jest.mock("../../src/excel", () => jest.requireActual<{ fakeExcel: object }>("./fakeExcel").fakeExcel);

const plan = {
  template: "annual-operations",
  layoutVersion: 1,
  language: "en-US" as const,
  title: "Lantern: annual operations plan 2026",
  sheets: [
    { id: "Goals", name: "02_Goals" },
    { id: "Tracking", name: "08_Tracking" },
  ],
  tables: [],
};

beforeEach(() => {
  forgetPane();
  jest.resetAllMocks();
  fakeExcel.findPlan.mockResolvedValue(null);
});

describe("Home", () => {
  test("in a workbook without a plan offers to create one and leads to the Plan view", async () => {
    const { user } = await openPane();
    await user.click(await screen.findByRole("button", { name: "Generate a plan" }));
    expect(await screen.findByRole("heading", { level: 1, name: "Generate a plan" })).toHaveFocus();
  });

  test("leads to each step from the whole of its line", async () => {
    const { user } = await openPane();
    await user.click(await screen.findByText("Growth, retention, margins, attainment in a cell"));
    expect(await screen.findByRole("heading", { level: 1, name: "KPI functions" })).toHaveFocus();
  });

  test("shows the plan of the workbook and brings its sheets to the front", async () => {
    fakeExcel.findPlan.mockResolvedValue(plan);
    fakeExcel.showSheet.mockResolvedValue();
    const { user } = await openPane();
    expect(await screen.findByText(plan.title)).toBeVisible();
    const sheets = screen.getByRole("list", { name: "Sheets of the plan" });
    await user.click(within(sheets).getByRole("button", { name: "08_Tracking" }));
    expect(fakeExcel.showSheet).toHaveBeenCalledWith("08_Tracking");
    expect(screen.queryByText("No plan in this workbook yet")).not.toBeInTheDocument();
  });

  test("notices a plan that a command or another program has written meanwhile", async () => {
    await openPane();
    await screen.findByText("No plan in this workbook yet");
    fakeExcel.findPlan.mockResolvedValue(plan);
    await act(async () => tellPlanWritten());
    expect(await screen.findByText(plan.title)).toBeVisible();
  });

  test("says why a sheet can't be shown", async () => {
    fakeExcel.findPlan.mockResolvedValue(plan);
    fakeExcel.showSheet.mockRejectedValue(new fakeExcel.UserError("excel.sheetHidden", { sheet: "02_Goals" }));
    const { user } = await openPane();
    await user.click(await screen.findByRole("button", { name: "02_Goals" }));
    expect(await screen.findByText(/“02_Goals” is hidden/)).toBeVisible();
  });

  test("says what happened when Excel can't be read, and tries again on request", async () => {
    fakeExcel.findPlan.mockRejectedValueOnce(new fakeExcel.UserError("excel.busy"));
    const { user } = await openPane();
    expect(await screen.findByRole("alert")).toHaveTextContent("Excel is busy");
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(await screen.findByText("No plan in this workbook yet")).toBeVisible();
  });

  test.each([
    ["of a newer version", "excel.memoryNewer", /A newer version of Planwright \(data format 9\)/],
    ["that is damaged", "excel.memoryDamaged", /is damaged, so it was left alone/],
  ] as const)("in a workbook with data %s says so and offers no new plan", async (_which, key, said) => {
    fakeExcel.findPlan.mockRejectedValue(new fakeExcel.UserError(key, { format: 9 }));
    await openPane();
    expect(await screen.findByRole("alert")).toHaveTextContent(said);
    expect(screen.queryByRole("button", { name: "Generate a plan" })).not.toBeInTheDocument();
  });

  test("speaks Chinese where Excel does", async () => {
    await openPane({ language: "zh-CN" });
    expect(await screen.findByText("此工作簿中还没有计划")).toBeVisible();
    expect(document.documentElement.lang).toBe("zh-CN");
  });
});
