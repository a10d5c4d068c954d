import { previewRepair, repairPlan } from "../../../src/excel/plan";
import { errorCells, openSharedPlan, tableColumn, type TestWorkbook } from "../workbook";

jest.setTimeout(900_000);

async function edit(run: (workbook: Excel.Workbook) => void): Promise<void> {
  await Excel.run(async (context) => {
    run(context.workbook);
    await context.sync();
  });
}

/** What is missing or broken, as "kind sheet part". */
async function findings(): Promise<string[]> {
  const { findings: found } = await previewRepair();
  // The workbench writes some formulas anew when columns or sheets go; those are the user's to decide on.
  return found.flatMap(({ kind, sheet, part }) =>
    kind === "columnChanged" ? [] : [[kind, sheet, part].join(" ").trim()],
  );
}

async function formulaOf(table: string, column: string): Promise<string> {
  return Excel.run(async (context) => {
    const body = context.workbook.tables.getItem(table).columns.getItem(column).getDataBodyRange();
    const first = body.getCell(0, 0).load("formulas");
    await context.sync();
    return String(first.formulas[0]?.[0]);
  });
}

/** The kind of check of each cell in a column. */
async function checksOf(table: string, column: string): Promise<string[]> {
  return Excel.run(async (context) => {
    const body = context.workbook.tables.getItem(table).columns.getItem(column).getDataBodyRange().load("rowCount");
    await context.sync();
    const cells = Array.from({ length: body.rowCount }, (_, row) => body.getCell(row, 0).dataValidation.load("type"));
    await context.sync();
    return cells.map(({ type }) => type);
  });
}

async function repairAll(): Promise<void> {
  const { findings: found } = await previewRepair();
  await repairPlan(found.filter(({ safe }) => safe).map(({ key }) => key));
}

describe("repairing a plan", () => {
  let workbook: TestWorkbook;
  const tabs = () => workbook.host.document().sheets.map(({ name }) => name);
  const headers = (table: string) =>
    workbook.host
      .document()
      .tables.find(({ name }) => name === table)
      ?.columns.map(({ name }) => name);

  beforeAll(async () => {
    workbook = await openSharedPlan();
  });
  afterAll(() => workbook.close());

  it("finds nothing wrong in a plan as it was generated", async () => {
    expect(await previewRepair()).toEqual({
      ...{ plan: "FY_Start", title: "Annual operations plan", beginsWith: null },
      ...{ findings: [], renamed: [] },
    });
  });

  it("finds a column that was renamed by its id, and leaves it so", async () => {
    await edit(({ tables }) => {
      tables.getItem("Goals").columns.getItem("Owner (S)").name = "Who answers for it";
    });
    const { findings: found, renamed } = await previewRepair();
    expect(found).toEqual([]);
    expect(renamed).toEqual([{ table: "Goals", was: "Owner (S)", is: "Who answers for it" }]);
  });

  it("writes a sheet and a chart that were deleted again at their places, with a row for each KPI", async () => {
    const before = { tabs: tabs(), charts: workbook.host.document().charts.length };
    await edit(({ worksheets }) => {
      worksheets.getItem("08_Tracking").delete();
      worksheets.getItem("12_Dashboard").charts.getItemAt(0).delete();
    });
    expect(await findings()).toEqual([
      "sheetMissing 08_Tracking",
      "chartMissing 12_Dashboard Plan, actual and prior year",
      // The formulas that named the table have `#REF!` in its place.
      "columnBroken 02_Goals Attainment",
      "columnBroken 02_Goals RAG",
      "columnBroken 09_Risk_Register Triggered?",
      "cellsBroken 12_Dashboard",
      "columnBroken 13_Monthly_Series KPI ID",
      "columnBroken 13_Monthly_Series Judged figure",
      "columnBroken 13_Monthly_Series Green from",
      "columnBroken 13_Monthly_Series Amber from",
    ]);
    await repairAll();
    expect(await findings()).toEqual([]);
    expect({ tabs: tabs(), charts: workbook.host.document().charts.length }).toEqual(before);
    expect((await tableColumn("Tracking", "YTD actual"))[0]).toBe(4635);
    expect(errorCells(workbook)).toEqual([]);
  });

  it("tells what an undo took back while it was writing, and finishes it when it runs again", async () => {
    await edit(({ worksheets, tables }) => {
      worksheets.getItem("12_Dashboard").charts.getItemAt(0).delete();
      tables.getItem("Tracking").columns.getItem("YoY").getDataBodyRange().clear("Contents");
    });
    const { findings: found } = await previewRepair();
    const keys = found.map(({ key }) => key);
    let isUndone = false;
    const onProgress = (fraction: number) => {
      if (isUndone || fraction === 0) return;
      isUndone = true;
      workbook.host.spreadsheet.undo();
    };
    const { result } = await repairPlan(keys, { onProgress });
    expect(isUndone).toBe(true);
    expect(result.left.map(({ kind }) => kind)).toContain("chartMissing");
    expect(result.after).toEqual(await previewRepair());
    const again = await repairPlan(keys);
    expect(again.result).toMatchObject({ left: [], after: { findings: [] } });
  });

  it("makes a table of its cells again, defines names, fills formulas, and leaves a typed value unless told", async () => {
    const library = await tableColumn("Kpis", "KPI");
    await edit(({ tables, names }) => {
      tables.getItem("Kpis").convertToRange();
      names.getItem("Goal_List").delete();
      const { columns } = tables.getItem("Tracking");
      columns.getItem("Attainment").getDataBodyRange().getCell(0, 0).values = [[0.5]];
      columns.getItem("YoY").getDataBodyRange().clear("Contents");
      // What Excel makes of references to a table that is converted, where the workbench leaves them.
      const [kpi, id] = ["'03_KPI_Library'!$B$6:$B$11", "'03_KPI_Library'!$A$6:$A$11"];
      const links = tables.getItem("Phasing").columns.getItem("KPI").getDataBodyRange();
      links.formulas = `=IFERROR(INDEX(${kpi},MATCH([@[KPI ID]],${id},0))&"","")` as unknown as string[][];
    });
    expect(await findings()).toEqual([
      "tableMissing 03_KPI_Library Kpis",
      "nameMissing  Goal_List",
      "columnBroken 04_Target_Phasing KPI",
      "columnTyped 08_Tracking Attainment",
      "columnBroken 08_Tracking YoY",
    ]);
    await repairAll();
    expect(await findings()).toEqual(["columnTyped 08_Tracking Attainment"]);
    expect(await tableColumn("Kpis", "KPI")).toEqual(library);
    expect(await formulaOf("Phasing", "KPI")).toContain("INDEX(Kpis[KPI]");
    expect((await tableColumn("Tracking", "Attainment"))[0]).toBe(0.5);
    const { findings: left } = await previewRepair();
    await repairPlan(left.filter(({ kind }) => kind === "columnTyped").map(({ key }) => key));
    expect(await findings()).toEqual([]);
    expect((await tableColumn("Tracking", "Attainment"))[0]).not.toBe(0.5);
  });

  it("sets input checks and conditional formats again, where a part of a column lost them, too", async () => {
    const before = workbook.host.document().conditionalFormats.length;
    await edit(({ tables }) => {
      const goals = tables.getItem("Goals");
      goals.columns.getItem("Direction").getDataBodyRange().dataValidation.clear();
      goals.columns.getItem("Department").getDataBodyRange().getCell(1, 0).dataValidation.clear();
      goals.columns.getItem("Weight").getHeaderRowRange().dataValidation.clear();
      tables.getItem("Risks").worksheet.getRange().conditionalFormats.clearAll();
    });
    const { findings: found } = await previewRepair();
    expect(found.map(({ kind, sheet, count }) => [kind, sheet, count])).toEqual([
      ["checksMissing", "02_Goals", 3],
      ["formatsMissing", "09_Risk_Register", expect.any(Number)],
    ]);
    await repairAll();
    expect(await findings()).toEqual([]);
    expect(workbook.host.document().conditionalFormats).toHaveLength(before);
    for (const column of ["Direction", "Department"]) {
      expect(new Set(await checksOf("Goals", column))).toEqual(new Set(["List"]));
    }
  });

  it.each([
    ["within the table", "RAG"],
    ["at its left edge", "ID"],
  ])("writes a column that was deleted again where it stood, %s, and keeps all other data", async (_, header) => {
    const before = { headers: headers("Goals"), statements: await tableColumn("Goals", "Goal statement") };
    const index = before.headers?.indexOf(header) ?? -1;
    await edit(({ worksheets }) => {
      worksheets.getItem("02_Goals").getRangeByIndexes(0, index, 1, 1).getEntireColumn().delete("Left");
    });
    expect(await findings()).toContain(`columnMissing 02_Goals ${header}`);
    await repairAll();
    expect(headers("Goals")).toEqual(before.headers);
    expect(await tableColumn("Goals", "Goal statement")).toEqual(before.statements);
    expect((await findings()).filter((each) => each.startsWith("columnMissing"))).toEqual([]);
  });

  it("refuses a fiscal year start that is no date", async () => {
    await edit(({ names }) => {
      names.getItem("FY_Start").getRange().values = [["next spring"]];
    });
    await expect(previewRepair()).rejects.toMatchObject({ key: "plan.fiscalYearStartBroken" });
  });
});
