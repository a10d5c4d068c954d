import { insertFormula, UserError } from "../../src/excel";
import { openWorkbook, select, writeSheet } from "./workbook";

async function cell(sheet: string, address: string) {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load("formulas,text,numberFormat");
    await context.sync();
    return { formula: range.formulas[0]?.[0], text: range.text[0]?.[0], format: range.numberFormat[0]?.[0] };
  });
}

describe("a formula from the pane", () => {
  it("stands in the active cell as a person would write it: without its own sheet, formatted where nothing was", async () => {
    await openWorkbook();
    await writeSheet("Plan B", [[100, 120]]);
    await select("Plan B", "C1");
    expect(await insertFormula("='Plan B'!B1/'Plan B'!A1-1", "0.0%")).toBe("'Plan B'!C1");
    expect(await cell("Plan B", "C1")).toEqual({ formula: "=B1/A1-1", text: "20.0%", format: "0.0%" });
  });

  it("keeps other sheets, texts, and a format that the cell has", async () => {
    await openWorkbook();
    await writeSheet("AB", [[1, 2]]);
    await writeSheet("B", [[3, 4]]);
    await select("B", "C1");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("B").getRange("C1").numberFormat = [["0.00"]];
      await context.sync();
    });
    await insertFormula('=AB!A1+B!A1+LEN("B!A1")', "0.0%");
    expect(await cell("B", "C1")).toEqual({ formula: '=AB!A1+A1+LEN("B!A1")', text: "8.00", format: "0.00" });
  });

  it("overwrites nothing", async () => {
    await openWorkbook();
    await writeSheet("Data", [[1]]);
    await select("Data", "A1");
    await expect(insertFormula("=1+1")).rejects.toThrow(UserError);
    expect((await cell("Data", "A1")).formula).toBe(1);
  });
});
