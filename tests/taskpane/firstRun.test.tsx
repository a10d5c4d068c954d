import { screen } from "@testing-library/react";
import type { Blueprint } from "../../src/core/plan";
import { fakeExcel } from "./fakeExcel";
import { forgetPane, openPane } from "./pane";

jest.mock("../../src/excel", () => jest.requireActual<{ fakeExcel: object }>("./fakeExcel").fakeExcel);

beforeEach(() => {
  forgetPane();
  jest.resetAllMocks();
  fakeExcel.findPlan.mockResolvedValue(null);
});

const introduction = () => screen.findByRole("heading", { name: "What Planwright does" });

describe("The introduction", () => {
  test("is there at the first start, can be skipped, and stays away then", async () => {
    const { user, unmount } = await openPane({ firstTime: true });
    await introduction();
    await user.click(screen.getByRole("button", { name: "Skip" }));
    expect(await screen.findByText("No plan in this workbook yet")).toBeVisible();
    expect(localStorage.getItem("planwright.introductionSeen")).toBe("yes");
    unmount();
  });

  test("leads in three steps from what the add-in does to the first job, its headings read out", async () => {
    const { user } = await openPane({ firstTime: true });
    await introduction();
    expect(screen.getByText("Step 1 of 3")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Next" }));
    expect(screen.getByRole("heading", { name: "Look around in a sample" })).toHaveFocus();
    await user.click(screen.getByRole("button", { name: "Next" }));
    expect(screen.getByRole("heading", { name: "Where to begin" })).toHaveFocus();
    await user.click(screen.getByRole("button", { name: "Generate the plan" }));
    expect(await screen.findByRole("heading", { level: 1, name: "Generate a plan" })).toHaveFocus();
  });

  test("adds the sample plan in one click", async () => {
    fakeExcel.applyBlueprint.mockImplementation(async ({ sheets }: Blueprint) => ({
      sheets: sheets.map(({ id, name }) => ({ id, wanted: name, name })),
      tables: [],
      names: [],
      undo: "one step",
    }));
    const { user } = await openPane({ firstTime: true, language: "zh-CN" });
    await user.click(await screen.findByRole("button", { name: "下一步" }));
    await user.click(screen.getByRole("button", { name: "添加示例计划" }));
    expect(await screen.findByText(/即可撤回整份计划/)).toBeVisible();
    const [blueprint] = fakeExcel.applyBlueprint.mock.calls[0] ?? [];
    expect(blueprint?.language).toBe("zh-CN");
    expect(blueprint?.sheets.length).toBeGreaterThan(5);
  });

  test("can be seen again from Help", async () => {
    const { user } = await openPane({ view: "help" });
    await user.click(screen.getByRole("button", { name: "Show the introduction" }));
    await introduction();
  });
});
