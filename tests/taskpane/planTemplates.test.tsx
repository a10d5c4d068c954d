import { screen, waitFor, within } from "@testing-library/react";
import type { OwnTemplate } from "../../src/core/plan";
import type { Blueprint } from "../../src/core/plan/blueprint";
import type { KeptTemplate } from "../../src/excel/plan";
import { fakeExcel } from "./fakeExcel";
import { fakePlan } from "./fakePlan";
import { forgetPane, openPane } from "./pane";

jest.mock("../../src/excel", () => jest.requireActual<{ fakeExcel: object }>("./fakeExcel").fakeExcel);
jest.mock("../../src/excel/plan", () => jest.requireActual<{ fakePlan: object }>("./fakePlan").fakePlan);

let kept: KeptTemplate[];

/** A workbook that keeps templates, as the real one does by a name that is free. */
beforeEach(() => {
  forgetPane();
  jest.resetAllMocks();
  kept = [];
  fakePlan.listOwnTemplates.mockImplementation(async () => [...kept]);
  fakePlan.saveOwnTemplate.mockImplementation(async (template) => {
    const own: OwnTemplate = { ...template, id: String(kept.length + 1), name: template.name.trim() };
    kept.push({ state: "usable", id: own.id, template: own });
    return own;
  });
  fakePlan.deleteOwnTemplate.mockImplementation(async (id) => {
    kept = kept.filter((one) => one.id !== id);
  });
});

const stores: OwnTemplate = {
  id: "7",
  name: "Stores",
  savedOn: "2026-04-30",
  choices: {
    template: "annual-operations",
    language: "en-US",
    sample: "none",
    company: "Lantern Stores",
    firstMonth: 4,
    unit: "CNY",
    departments: ["North", "South"],
    periods: "quarters",
    amounts: "full",
    protection: false,
    leftOut: [],
  },
};

const keep = (template: OwnTemplate) => kept.push({ state: "usable", id: template.id, template });

async function openTemplates() {
  const pane = await openPane({ view: "plan" });
  await pane.user.click(screen.getByRole("button", { name: "Your templates" }));
  return pane;
}

describe("Own templates", () => {
  test("there are none at first, and one without a name is not saved", async () => {
    await openTemplates();
    expect(screen.getByText("None yet.")).toBeVisible();
    expect(screen.getByRole("button", { name: "Save these choices" })).toBeDisabled();
  });

  test("keep the choices of the form under a name", async () => {
    const { user } = await openTemplates();
    await user.type(screen.getByLabelText("Company or department"), "Lantern");
    await user.selectOptions(screen.getByLabelText("Fiscal year starts in"), "April");
    await user.type(screen.getByLabelText("Name of the template"), "Region");
    await user.click(screen.getByRole("button", { name: "Save these choices" }));
    expect(await screen.findByText("“Region” was saved. Save the workbook to keep it.")).toBeVisible();
    expect(fakePlan.saveOwnTemplate.mock.calls[0]?.[0]).toMatchObject({
      name: "Region",
      choices: { template: "annual-operations", company: "Lantern", firstMonth: 4 },
    });
    expect(await screen.findByRole("button", { name: "Use Region" })).toBeVisible();
    expect(fakePlan.readOwnWords).not.toHaveBeenCalled();
  });

  test("take the names of the plan's sheets and columns along where that is wanted", async () => {
    const words = { sheets: { Goals: "Objectives" }, headers: {} };
    fakePlan.readOwnWords.mockResolvedValue(words);
    const { user } = await openTemplates();
    await user.click(screen.getByRole("checkbox", { name: /sheet names and headers/ }));
    await user.type(screen.getByLabelText("Name of the template"), "Ours");
    await user.click(screen.getByRole("button", { name: "Save these choices" }));
    await screen.findByText(/“Ours” was saved/);
    expect(fakePlan.saveOwnTemplate.mock.calls[0]?.[0]).toMatchObject({ words });
  });

  test("say why one was not saved, and keep the name that was typed", async () => {
    fakePlan.saveOwnTemplate.mockRejectedValue(new fakeExcel.UserError("plan.own.nameTaken", { name: "Stores" }));
    const { user } = await openTemplates();
    await user.type(screen.getByLabelText("Name of the template"), "Stores");
    await user.click(screen.getByRole("button", { name: "Save these choices" }));
    expect(await screen.findByRole("alert")).toHaveTextContent(/called “Stores” already.*Choose another name/);
    expect(screen.getByLabelText("Name of the template")).toHaveValue("Stores");
  });

  test.each(["where they are listed", "among the templates"])(
    "are used %s: the form has their choices",
    async (where) => {
      keep(stores);
      fakeExcel.applyBlueprint.mockImplementation(() => new Promise(() => undefined));
      const { user } = await openTemplates();
      if (where === "among the templates") await user.selectOptions(screen.getByLabelText("Template"), "Stores");
      else await user.click(screen.getByRole("button", { name: "Use Stores" }));
      expect(screen.getByLabelText("Company or department")).toHaveValue("Lantern Stores");
      expect(screen.getByLabelText("Fiscal year starts in")).toHaveDisplayValue("April");
      expect(screen.getByLabelText("Template")).toHaveDisplayValue("Stores");
      expect(screen.getByText("In use")).toBeVisible();
      expect(screen.queryByRole("button", { name: "Use Stores" })).not.toBeInTheDocument();

      await user.click(screen.getByRole("button", { name: "Generate the plan" }));
      await waitFor(() => expect(fakeExcel.applyBlueprint).toHaveBeenCalled());
      const { sheets } = fakeExcel.applyBlueprint.mock.calls[0]?.[0] as Blueprint;
      const cells = sheets.flatMap(({ tables }) => tables.flatMap(({ rows }) => rows.flat()));
      expect(cells).toEqual(expect.arrayContaining(["North", "South"]));
    },
  );

  test("are renamed; a blank name is not taken", async () => {
    keep(stores);
    fakePlan.renameOwnTemplate.mockImplementation(async (id, name) => {
      const template = { ...stores, name };
      kept = [{ state: "usable", id, template }];
      return template;
    });
    const { user } = await openTemplates();
    await user.click(await screen.findByRole("button", { name: "Rename Stores" }));
    const name = screen.getByLabelText("New name");
    expect(name).toHaveFocus();
    await user.clear(name);
    expect(screen.getByRole("button", { name: "Rename" })).toBeDisabled();
    await user.type(name, "Shops");
    await user.click(screen.getByRole("button", { name: "Rename" }));
    expect(await screen.findByRole("button", { name: "Rename Shops" })).toHaveFocus();
    expect(fakePlan.renameOwnTemplate).toHaveBeenCalledWith("7", "Shops");
  });

  test("are deleted once that is confirmed, and not before", async () => {
    keep(stores);
    const { user } = await openTemplates();
    await user.click(await screen.findByRole("button", { name: "Delete Stores" }));
    expect(screen.getByRole("button", { name: "Keep" })).toHaveFocus();
    await user.click(screen.getByRole("button", { name: "Keep" }));
    expect(screen.getByRole("button", { name: "Delete Stores" })).toHaveFocus();
    expect(fakePlan.deleteOwnTemplate).not.toHaveBeenCalled();
    await user.click(screen.getByRole("button", { name: "Delete Stores" }));
    await user.click(screen.getByRole("button", { name: "Delete for good" }));
    expect(await screen.findByText("None yet.")).toBeVisible();
    expect(fakePlan.deleteOwnTemplate).toHaveBeenCalledWith("7");
  });

  test("that are damaged are said to be so, stay as they are, and can be deleted", async () => {
    keep(stores);
    kept.push({ state: "damaged", id: "8" });
    const { user } = await openTemplates();
    const damaged = (await screen.findByText(/A saved template is damaged/)).closest("li") as HTMLElement;
    expect(fakePlan.deleteOwnTemplate).not.toHaveBeenCalled();
    expect(within(damaged).queryByRole("button", { name: /^(Use|Rename)/ })).not.toBeInTheDocument();
    await user.click(within(damaged).getByRole("button", { name: "Delete it" }));
    await waitFor(() => expect(screen.queryByText(/A saved template is damaged/)).not.toBeInTheDocument());
    expect(fakePlan.deleteOwnTemplate).toHaveBeenCalledWith("8");
    expect(screen.getByRole("button", { name: "Use Stores" })).toBeVisible();
  });

  test("of a newer Planwright are kept, and ask for an update", async () => {
    kept.push({ state: "newer", id: "9" });
    await openTemplates();
    const newer = (await screen.findByText(/made by a newer version.*Update Planwright/)).closest("li") as HTMLElement;
    expect(within(newer).queryByRole("button")).not.toBeInTheDocument();
  });
});
