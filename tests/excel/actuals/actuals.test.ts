import { serialFromDate } from "../../../src/core/calendar";
import { changesOf, guessMapping, historyOf, jumpOf, readImport, type Entry } from "../../../src/core/tracking";
import {
  listImportSources,
  mappingToRemember,
  readActuals,
  readImportSource,
  readTracking,
  recallMapping,
  writeActuals,
} from "../../../src/excel";
import { shareAPlan } from "../sharedPlan";
import { openWorkbook, tableColumn, writeSheet } from "../workbook";

const entry = (kpi: string, department: string, month: number, value: number | null): Entry => ({
  kpi,
  department,
  month,
  part: "actual",
  value,
});

async function changesFor(...entries: readonly Entry[]) {
  return changesOf(entries, (await readActuals()).rows).changes;
}

async function departmentOf(kpi: string): Promise<string> {
  return (await readActuals()).departments.get(kpi)?.[0] ?? "";
}

const actuals = () => tableColumn("Actuals", "Actual");

/** Rows of the Actuals table whose actual has changed, with what they hold now. */
async function changedActuals(action: () => Promise<unknown>): Promise<[row: number, value: unknown][]> {
  const before = await actuals();
  await action();
  const after = await actuals();
  return after.flatMap((value, row): [number, unknown][] => (value === before[row] ? [] : [[row, value]]));
}

describe("Actuals of a plan", () => {
  const shared = shareAPlan();
  const sheetName = (id: string) => shared.plan.sheets.find((sheet) => sheet.id === id)?.name ?? "";

  async function setProtection(id: string, on: boolean): Promise<void> {
    await Excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getItem(sheetName(id));
      if (on) protection.protect();
      else protection.unprotect();
      await context.sync();
    });
  }

  it("are read with KPIs, departments, plan and last year", async () => {
    const book = await readActuals();
    expect(book.asOf).toEqual({ month: 4, serial: serialFromDate(2026, 4, 30), isFormula: false });
    expect(book.kpis.map(({ id, isRatio }) => [id, isRatio])).toEqual([
      ["K1", false],
      ["K2", false],
      ["K3", true],
      ["K4", true],
      ["K5", true],
      ["K6", false],
    ]);
    const history = historyOf(entry("K1", await departmentOf("K1"), 5, null), book.rows, book.planLines);
    expect(history).toMatchObject({ plan: 1350, lastMonth: 1240, lastYear: 900 });
    expect(history.reached).toHaveLength(4);
    expect(jumpOf(1300, history)).toBeNull();
    expect(jumpOf(13_000, history)).toMatchObject({ kind: "factor" });
  });

  it("are neither changed by half nor moved to another month while a sheet is protected", async () => {
    const changes = await changesFor(entry("K1", await departmentOf("K1"), 5, 1));
    for (const id of ["Settings", "Actuals"]) {
      await setProtection(id, true);
      const changed = await changedActuals(() =>
        expect(writeActuals(changes, { asOf: serialFromDate(2026, 5, 31) })).rejects.toMatchObject({
          key: "excel.protected",
        }),
      );
      expect(changed).toEqual([]);
      await setProtection(id, false);
    }
  });

  it("are entered for the next month, and Tracking follows to it", async () => {
    const changes = await changesFor(entry("K1", await departmentOf("K1"), 5, 1350));
    expect(changes).toMatchObject([{ kind: "add", before: null }]);
    expect(await changedActuals(() => writeActuals(changes, { asOf: serialFromDate(2026, 5, 31) }))).toEqual([
      [4, 1350],
    ]);
    const [revenue] = await readTracking();
    expect(revenue).toMatchObject({ id: "K1", actual: 4635 + 1350, plan: 4770 + 1350 });
  });

  it("that the user has are replaced only as shown, and never where they have changed since", async () => {
    const department = await departmentOf("K1");
    const shown = await changesFor(entry("K1", department, 4, 1250), entry("K1", department, 3, 1188));
    expect(shown.map(({ kind }) => kind)).toEqual(["replace", "same"]);
    await writeActuals(await changesFor(entry("K1", department, 4, 1245)));
    const changed = await changedActuals(() =>
      expect(writeActuals(shown)).rejects.toMatchObject({ key: "track.error.changedMeanwhile" }),
    );
    expect(changed).toEqual([]);
    const taken = await changedActuals(async () => writeActuals(await changesFor(entry("K1", department, 4, null))));
    expect(taken).toEqual([[3, ""]]);
  });

  it("that are calculated by the user stay so", async () => {
    await Excel.run(async (context) => {
      context.workbook.tables.getItem("Actuals").columns.getItem("Actual").getDataBodyRange().getCell(6, 0).formulas = [
        ["=1+1"],
      ];
      await context.sync();
    });
    const { refused } = changesOf([entry("K1", await departmentOf("K1"), 7, 9)], (await readActuals()).rows);
    expect(refused).toMatchObject([{ problem: "formula" }]);
  });

  it("of a new department get a row of their own at the table's end, their name as text", async () => {
    const changes = await changesFor(entry("K1", "=Export", 5, 200));
    expect(changes).toMatchObject([{ row: null, kind: "add" }]);
    const rows = (await actuals()).length;
    await writeActuals(changes);
    expect(await actuals()).toHaveLength(rows + 1);
    expect((await tableColumn("Actuals", "Department")).at(-1)).toBe("=Export");
    expect((await tableColumn("Actuals", "Period")).at(-1)).toBe(serialFromDate(2026, 5, 1));
    expect((await readActuals()).rows.at(-1)).toMatchObject({ kpi: "K1", month: 5, cells: { actual: 200 } });
  });

  it("of another sheet are guessed, written where they can be read, and the mapping is remembered, in one undo step", async () => {
    await writeSheet("ERP", [
      ["Export of May", "", "", ""],
      ["Month", "Indicator", "Plan", "Amount"],
      ["2026-06", "Revenue", 1350, "1,820"],
      ["2026-06", "Delivery time", 46, "'４５．５ hours"],
      ["2026-06", "Complaints", 10, 12],
      ["2026-06", "Orders per hour", 650, "n/a"],
    ]);
    const source = { kind: "sheet", name: "ERP" } as const;
    // Neither the plan's own sheets nor empty ones are offered.
    expect(await listImportSources()).toEqual([source]);
    const table = await readImportSource(source);
    const book = await readActuals();
    expect(await recallMapping(source, table, 6)).toBeNull();
    const mapping = guessMapping(table, book.kpis, book.fiscalYearStart, 6);
    const departments = new Map([...book.departments, ["K1", [await departmentOf("K1")]] as const]);
    const { entries, errors, blanks } = readImport(table, mapping, { ...book, departments });
    expect(errors).toEqual([{ row: 5, problem: "unknownKpi", text: "Complaints" }]);
    expect(blanks).toBe(1);
    const { changes } = changesOf(entries, book.rows);
    expect(changes.map(({ kpi, month, value, kind }) => [kpi, month, value, kind])).toEqual([
      ["K1", 6, 1820, "add"],
      ["K6", 6, 45.5, "add"],
    ]);
    expect(await writeActuals(changes, { mapping: mappingToRemember(source, mapping, table) })).toBe(2);
    expect(await recallMapping(source, table, 6)).toEqual(mapping);
    expect(await recallMapping(source, { ...table, headers: ["Month", "Indicator", "Plan", "Euro"] }, 6)).toBeNull();

    const figures = await actuals();
    await writeActuals(await changesFor(entry("K1", await departmentOf("K1"), 6, 1900)), {
      mapping: mappingToRemember(source, mapping, table),
    });
    expect(await actuals()).not.toEqual(figures);
    shared.workbook.host.spreadsheet.undo();
    expect(await actuals()).toEqual(figures);
  });

  // It comes last, as it leaves a note under the table.
  it("are not written over what stands under the table", async () => {
    const rows = (await actuals()).length;
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheetName("Actuals")).getRange(`C${8 + rows}`).values = [["note"]];
      await context.sync();
    });
    const changes = await changesFor(entry("K1", "A", 5, 1), entry("K1", "B", 5, 2), entry("K1", "C", 5, 3));
    await expect(writeActuals(changes)).rejects.toMatchObject({ key: "excel.noRoomBeneath" });
    expect(await actuals()).toHaveLength(rows);
  });
});

describe("Without a plan", () => {
  it("actuals ask for one", async () => {
    await openWorkbook();
    await expect(readActuals()).rejects.toMatchObject({ key: "excel.noPlan" });
  });
});
