import { applyBlueprint, findPlan, UserError } from "../../src/excel";
import { failSync, openWorkbook, smallBlueprint, tableColumn, valuesOf } from "./workbook";

describe("applying a blueprint", () => {
  it("writes sheets, tables, names and formulas, and tells what they are called", async () => {
    const workbook = await openWorkbook();
    const applied = await applyBlueprint(smallBlueprint());
    expect(applied.sheets).toEqual([
      { id: "Goals", wanted: "Goals", name: "Goals" },
      { id: "Lists", wanted: "Lists", name: "Lists" },
    ]);
    expect(await tableColumn("Goals", "Twice")).toEqual([200, 100]);
    expect(await workbook.calculate("=Factor")).toBe(2);
    const { sheets, activeSheetId, conditionalFormats, validations } = workbook.host.document();
    expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Sheet1", "Visible"],
      ["Goals", "Visible"],
      ["Lists", "VeryHidden"],
    ]);
    expect(sheets.find(({ id }) => id === activeSheetId)?.name).toBe("Goals");
    expect(sheets[1]).toMatchObject({ freeze: { rows: 4, columns: 1 }, showGridlines: false, tabColor: "#1F3864" });
    expect(conditionalFormats).toMatchObject([{ rule: { type: "Custom", formula: "=$C5>60" } }]);
    expect(validations.map(({ rule }) => rule.type).sort()).toEqual(["Custom", "Decimal"]);
  });

  it("is remembered, also after the user renamed a sheet", async () => {
    await openWorkbook();
    expect(await findPlan()).toBeNull();
    await applyBlueprint(smallBlueprint());
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Goals").name = "My goals";
      await context.sync();
    });
    expect(await findPlan()).toMatchObject({
      template: "test",
      // The hidden sheet can't be shown.
      sheets: [{ id: "Goals", name: "My goals" }],
    });
  });

  it("takes free names and leaves everything of the user's as it is", async () => {
    const workbook = await openWorkbook();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("goals");
      sheet.getRange("A1:B2").values = [
        ["Item", "Value"],
        ["mine", 7],
      ];
      const table = sheet.tables.add("A1:B2", true);
      table.name = "Goals";
      context.workbook.names.add("Factor", sheet.getRange("B2"));
      await context.sync();
    });
    const applied = await applyBlueprint(smallBlueprint());
    expect(applied.sheets[0]?.name).toBe("Goals (2)");
    expect(applied.tables).toEqual([{ id: "Goals", wanted: "Goals", name: "Goals_2" }]);
    expect(applied.names).toEqual([{ id: "Factor", wanted: "Factor", name: "Factor_2" }]);
    expect(await tableColumn("Goals_2", "Twice")).toEqual([200, 100]);
    expect(await valuesOf("goals", "A1:B2")).toEqual([
      ["Item", "Value"],
      ["mine", 7],
    ]);
    expect(await workbook.calculate("=Factor")).toBe(7);
  });

  it("twice makes two plans that don't know each other", async () => {
    await openWorkbook();
    await applyBlueprint(smallBlueprint());
    const second = await applyBlueprint(smallBlueprint());
    expect(second.sheets.map(({ name }) => name)).toEqual(["Goals (2)", "Lists (2)"]);
    expect(await tableColumn("Goals_2", "Twice")).toEqual([200, 100]);
  });

  it.each(["=1+1", "+50 % revenue", "-10 % cost", "@home", "'quoted", "007", "1/2", "TRUE", "2026-12-31"])(
    "writes the text %j as text",
    async (text) => {
      await openWorkbook();
      await applyBlueprint(smallBlueprint({ blocks: [{ at: "A1", cells: [[text]], style: "title" }] }));
      await Excel.run(async (context) => {
        const cell = context.workbook.worksheets.getItem("Goals").getRange("A1");
        cell.load("values,valueTypes,formulas");
        await context.sync();
        expect(cell.values).toEqual([[text]]);
        expect(cell.valueTypes).toEqual([["String"]]);
      });
    },
  );
});

describe("applying a blueprint that fails or is cancelled", () => {
  const syncs = 4;

  it.each(
    Array.from({ length: syncs }, (_, index) => index + 1).flatMap((sync) => [
      [sync, "before"] as const,
      [sync, "after"] as const,
    ]),
  )("at sync %i, %s it reaches Excel, leaves the workbook as it was", async (sync, when) => {
    const workbook = await openWorkbook();
    await applyBlueprint(smallBlueprint());
    const before = workbook.host.document();
    failSync(workbook, sync, when);
    const failure = await applyBlueprint(smallBlueprint()).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(UserError);
    expect(workbook.host.document()).toEqual(before);
  });

  it("leaves no settings behind in a workbook that had none", async () => {
    const workbook = await openWorkbook();
    const before = workbook.host.document();
    failSync(workbook, syncs - 1, "after");
    await expect(applyBlueprint(smallBlueprint())).rejects.toThrow(UserError);
    expect(workbook.host.document()).toEqual(before);
  });

  it("at any moment that the user cancels leaves the workbook as it was", async () => {
    const workbook = await openWorkbook();
    const before = workbook.host.document();
    const cancelAt = async (moment: number) => {
      const controller = new AbortController();
      let moments = 0;
      const onProgress = () => {
        if (moments++ === moment) controller.abort();
      };
      return applyBlueprint(smallBlueprint(), { signal: controller.signal, onProgress });
    };
    for (let moment = 0; moment < syncs - 1; moment++) {
      await expect(cancelAt(moment)).rejects.toMatchObject({ key: "excel.cancelled" });
      expect(workbook.host.document()).toEqual(before);
    }
    await cancelAt(99);
  });

  it("is refused by Excel itself, in the middle of a request, leaves the workbook as it was", async () => {
    const workbook = await openWorkbook();
    const before = workbook.host.document();
    const blueprint = smallBlueprint();
    const broken = { ...blueprint, names: [...blueprint.names, { name: "A1", formula: "=1" }] };
    await expect(applyBlueprint(broken)).rejects.toBeInstanceOf(UserError);
    expect(workbook.host.document()).toEqual(before);
  });

  it("because a newer version has worked on the workbook, touches nothing", async () => {
    const workbook = await openWorkbook();
    await Excel.run(async (context) => {
      context.workbook.settings.add("Planwright.memory", JSON.stringify({ format: 99, plans: [] }));
      await context.sync();
    });
    const before = workbook.host.document();
    await expect(applyBlueprint(smallBlueprint())).rejects.toMatchObject({ key: "excel.memoryNewer" });
    expect(workbook.host.document()).toEqual(before);
  });

  it("reports a text that fits into no cell before it writes anything", async () => {
    const workbook = await openWorkbook();
    const before = workbook.host.document();
    const blocks = [{ at: "A1", cells: [["x".repeat(40_000)]], style: "text" as const }];
    await expect(applyBlueprint(smallBlueprint({ blocks }))).rejects.toMatchObject({ key: "excel.textTooLong" });
    expect(workbook.host.document()).toEqual(before);
  });
});
