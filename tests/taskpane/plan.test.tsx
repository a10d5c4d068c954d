import { act, screen, within } from "@testing-library/react";
import { serialFromDate } from "../../src/core/calendar";
import type { Blueprint } from "../../src/core/plan/blueprint";
import type { AppliedPlan, ApplyOptions } from "../../src/excel";
import { fakeExcel } from "./fakeExcel";
import { forgetPane, openPane } from "./pane";

jest.mock("../../src/excel", () => jest.requireActual<{ fakeExcel: object }>("./fakeExcel").fakeExcel);

beforeEach(() => {
  forgetPane();
  jest.resetAllMocks();
});

/** Excel's answer when it is the test that decides how the generation goes on. */
function heldGeneration() {
  let settle: { done: (applied: AppliedPlan) => void; fail: (error: unknown) => void };
  let options: ApplyOptions = {};
  fakeExcel.applyBlueprint.mockImplementation((_, given = {}) => {
    options = given;
    return new Promise((done, fail) => {
      settle = { done, fail };
    });
  });
  return {
    progress: (step: "sheets" | "tables", fraction: number) =>
      act(async () => options.onProgress?.({ step, fraction })),
    finish: (applied: AppliedPlan) => act(async () => settle.done(applied)),
    fail: (error: unknown) => act(async () => settle.fail(error)),
    isCancelled: () => options.signal?.aborted,
  };
}

function appliedAs(blueprint: Blueprint, names: Record<string, string> = {}): AppliedPlan {
  const sheets = blueprint.sheets.map(({ id, name }) => ({ id, wanted: name, name: names[id] ?? name }));
  return { sheets, tables: [], names: [], undo: "one step" };
}

const generated = () => fakeExcel.applyBlueprint.mock.calls[0]?.[0] as Blueprint;

describe("Generating a plan", () => {
  test("builds what the form says: company, fiscal year, language, no sample", async () => {
    heldGeneration();
    const { user } = await openPane({ view: "plan" });
    await user.type(screen.getByLabelText("Company or department"), "Lantern Online");
    await user.selectOptions(screen.getByLabelText("Fiscal year starts in"), "April");
    await user.selectOptions(screen.getByLabelText("of the year"), String(new Date().getFullYear()));
    await user.selectOptions(screen.getByLabelText("Language of the sheets"), "zh-CN");
    await user.click(screen.getByRole("radio", { name: /^Empty/ }));
    await user.click(screen.getByRole("button", { name: "Generate the plan" }));

    const blueprint = generated();
    expect(blueprint.template).toBe("annual-operations");
    expect(blueprint.language).toBe("zh-CN");
    const cells = blueprint.sheets.flatMap(({ blocks, tables }) => [
      ...blocks.flatMap((block) => block.cells.flat()),
      ...tables.flatMap((table) => table.rows.flat()),
    ]);
    expect(cells.filter((cell) => typeof cell === "string").join("\n")).toContain("Lantern Online");
    expect(cells).toContainEqual({ date: serialFromDate(new Date().getFullYear(), 4, 1) });
  });

  test("lists the sheets beforehand, in the language that the sheets will have", async () => {
    const { user } = await openPane({ view: "plan" });
    const preview = () => within(screen.getByRole("region", { name: "Sheets that will be added" }));
    expect(preview().queryByText("02_Goals")).not.toBeInTheDocument();
    await user.click(preview().getByRole("button", { name: "Show the sheets" }));
    expect(await screen.findByText("02_Goals")).toBeVisible();
    await user.selectOptions(screen.getByLabelText("Language of the sheets"), "zh-CN");
    expect(preview().queryByText("02_Goals")).not.toBeInTheDocument();
    expect(preview().getByText(/^02_.*目标/)).toBeVisible();
  });

  test("shows the sheets by itself as soon as the form is touched", async () => {
    const { user } = await openPane({ view: "plan" });
    await user.click(screen.getByLabelText("Company or department"));
    expect(await screen.findByText("02_Goals")).toBeVisible();
    expect(screen.queryByRole("button", { name: "Show the sheets" })).not.toBeInTheDocument();
  });

  test("shows progress, then the sheets, and says which could not have their name", async () => {
    const generation = heldGeneration();
    fakeExcel.showSheet.mockResolvedValue();
    const { user } = await openPane({ view: "plan" });
    await user.click(screen.getByRole("button", { name: "Generate the plan" }));
    await generation.progress("tables", 0.5);
    expect(screen.getByRole("progressbar")).toHaveAttribute("aria-valuenow", "0.5");
    expect(screen.getByText("Writing tables")).toBeVisible();

    await generation.finish(appliedAs(generated(), { Goals: "02_Goals (2)", Series: "13_Monthly_Series (2)" }));
    expect(screen.getByText(/1 sheet has another name/)).toBeVisible();
    expect(screen.getByText("instead of “02_Goals”")).toBeVisible();
    expect(screen.getByText(/one step/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "02_Goals (2)" }));
    expect(fakeExcel.showSheet).toHaveBeenCalledWith("02_Goals (2)");
  });

  test("does not offer hidden sheets as links", async () => {
    const generation = heldGeneration();
    const { user } = await openPane({ view: "plan" });
    await user.click(screen.getByRole("button", { name: "Generate the plan" }));
    const hidden = generated().sheets.filter(({ visibility }) => visibility !== "visible");
    await generation.finish(appliedAs(generated()));
    expect(hidden.map(({ name }) => name)).not.toEqual([]);
    for (const { name } of hidden) expect(screen.queryByRole("button", { name })).not.toBeInTheDocument();
  });

  test("can be cancelled while it runs", async () => {
    const generation = heldGeneration();
    const { user } = await openPane({ view: "plan" });
    await user.click(screen.getByRole("button", { name: "Generate the plan" }));
    await user.click(screen.getByRole("button", { name: "Cancel" }));
    expect(generation.isCancelled()).toBe(true);
    expect(screen.getByText(/taking back what was written/)).toBeVisible();
    await generation.fail(new fakeExcel.UserError("excel.cancelled"));
    expect(screen.getByText(/The workbook is as it was before/)).toBeVisible();
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  });

  test("says what happened, why and what to do when Excel refuses, and keeps the form", async () => {
    const generation = heldGeneration();
    const { user } = await openPane({ view: "plan" });
    await user.type(screen.getByLabelText("Company or department"), "Lantern");
    await user.click(screen.getByRole("button", { name: "Generate the plan" }));
    await generation.fail(new fakeExcel.UserError("excel.protected"));
    expect(screen.getByRole("alert")).toHaveTextContent(/protected.*Take the protection off.*try again/);
    expect(screen.getByLabelText("Company or department")).toHaveValue("Lantern");
    expect(screen.getByRole("button", { name: "Try again" })).toBeEnabled();
  });

  test("goes on while another view is shown", async () => {
    const generation = heldGeneration();
    const { user } = await openPane({ view: "plan" });
    await user.click(screen.getByRole("button", { name: "Generate the plan" }));
    await user.click(screen.getByRole("button", { name: "Help" }));
    await screen.findByRole("heading", { level: 1, name: "Help" });
    await generation.finish(appliedAs(generated()));
    await user.click(screen.getByRole("button", { name: "Plan" }));
    expect(await screen.findByText(/^Generated:/)).toBeVisible();
  });

  test("keeps what was filled in when the pane is opened again", async () => {
    const { user, unmount } = await openPane({ view: "plan" });
    await user.type(screen.getByLabelText("Company or department"), "Lantern");
    unmount();
    await openPane({ view: "plan" });
    expect(screen.getByLabelText("Company or department")).toHaveValue("Lantern");
  });

  test("offers Chinese sheets and labels to a Chinese Excel", async () => {
    heldGeneration();
    const { user } = await openPane({ view: "plan", language: "zh-CN" });
    await user.click(screen.getByRole("button", { name: "生成计划" }));
    expect(generated().language).toBe("zh-CN");
  });
});
