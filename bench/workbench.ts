import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Frame } from "playwright-core";
import { startServer } from "../scripts/server";
import { emptyDocument, emptySheet } from "../tests/files/documents";
import { convert } from "../tests/files/libre-office";
import { launchBrowser, Person } from "../tests/e2e/workbench";
import type { CellRecord, WorkbookDocument } from "../workbench/document";
import { saveWorkbook } from "../workbench/file";
import { report, type Figure } from "./measure";
import { untilQuiet } from "./untilQuiet";

/** How long a person waits at the workbench's page, beside what LibreOffice takes for the same file. */

const KPIS = 200;
const MONTHS = 12;

/** Monthly actuals and targets of 200 KPIs as a list, and a table of them: 200 rows by 12 months and six figures. */
export function kpiWorkbook(): WorkbookDocument {
  const list: CellRecord[] = [];
  const table: CellRecord[] = [];
  const put = (cells: CellRecord[], row: number, column: number, content: string | number) =>
    cells.push(
      typeof content === "string" && content.startsWith("=")
        ? { row, column, value: 0, formula: content }
        : { row, column, value: content },
    );
  const letter = (column: number) => String.fromCharCode(65 + column);
  ["KPI", "Month", "Target", "Actual"].forEach((title, column) => put(list, 0, column, title));
  ["KPI", ...Array.from({ length: MONTHS }, (_, month) => month + 1)].forEach((title, column) =>
    put(table, 0, column, title),
  );
  for (let kpi = 0; kpi < KPIS; kpi++) {
    for (let month = 0; month < MONTHS; month++) {
      const row = 1 + kpi * MONTHS + month;
      [`K${kpi + 1}`, month + 1, 100 + ((kpi * 7 + month * 3) % 40), 95 + ((kpi * 5 + month * 11) % 45)].forEach(
        (value, column) => put(list, row, column, value),
      );
    }
    const row = kpi + 1;
    const at = row + 1;
    put(table, row, 0, `K${kpi + 1}`);
    for (let month = 0; month < MONTHS; month++) {
      const column = letter(month + 1);
      put(
        table,
        row,
        month + 1,
        `=SUMIFS(List!$D$2:$D$2401,List!$A$2:$A$2401,$A${at},List!$B$2:$B$2401,${column}$1)` +
          `/SUMIFS(List!$C$2:$C$2401,List!$A$2:$A$2401,$A${at},List!$B$2:$B$2401,${column}$1)`,
      );
      put(table, row, month + 20, `=IF(${column}${at}>=1,"Green",IF(${column}${at}>=0.9,"Amber","Red"))`);
    }
    put(table, row, 13, `=AVERAGE(B${at}:M${at})`);
    put(table, row, 14, `=SUMIFS(List!$D$2:$D$2401,List!$A$2:$A$2401,$A${at})`);
    put(table, row, 15, `=SUMIFS(List!$C$2:$C$2401,List!$A$2:$A$2401,$A${at})`);
    put(table, row, 16, `=O${at}/P${at}`);
    put(table, row, 17, `=COUNTIF(U${at}:AF${at},"Red")`);
    put(table, row, 18, `=RANK(Q${at},$Q$2:$Q$${KPIS + 1})`);
  }
  return emptyDocument(
    { ...emptySheet("{00000000-0001-0000-0000-000000000000}", "KPIs"), cells: table },
    { ...emptySheet("{00000000-0001-0000-0001-000000000000}", "List"), cells: list },
  );
}

/** Seconds from a write by office.js until the value that depends on it can be read, in the page. */
async function editSeconds(frame: Frame, actual: number): Promise<number> {
  return frame.evaluate(async (value) => {
    const start = performance.now();
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem("List").getRange("D2").values = [[value]];
      const attainment = worksheets.getItem("KPIs").getRange("B2").load("values");
      await context.sync();
      if (attainment.values[0]?.[0] !== value / 100) throw new Error("The table was not calculated anew.");
    });
    return (performance.now() - start) / 1000;
  }, actual);
}

/** Seconds until 100 cells that call a function of the add-in show their results. */
async function customFunctionSeconds(frame: Frame): Promise<number> {
  return frame.evaluate(async () => {
    const start = performance.now();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add();
      const rows = Array.from({ length: 100 }, (_, row) => row + 1);
      sheet.getRange("A1:B100").values = rows.map((row) => [100 + row, 90 + row]);
      const results = sheet.getRange("C1:C100");
      results.formulas = rows.map((row) => [`=KPI.GROWTH(A${row},B${row})`]);
      results.load("values");
      await context.sync();
      if (typeof results.values[99]?.[0] !== "number") throw new Error("The functions have not answered.");
    });
    return (performance.now() - start) / 1000;
  });
}

/** Seconds that LibreOffice takes to open, calculate and save a file. Undefined where it is not installed. */
async function libreOfficeSeconds(file: Uint8Array): Promise<number | undefined> {
  const start = performance.now();
  try {
    await convert(file, "xlsx");
  } catch {
    return undefined;
  }
  return (performance.now() - start) / 1000;
}

export async function benchWorkbench(): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), "planwright-bench-"));
  const server = await startServer({ port: 0 });
  const browser = await launchBrowser();
  try {
    const file = await saveWorkbook(kpiWorkbook());
    const path = join(folder, "kpis.xlsx");
    writeFileSync(path, file);
    const person = await Person.sitDown(browser, server.origin, "en-US");
    const frame = await person.runtime();
    // A person who has opened a workbook and typed a formula: the pane has started by then.
    await untilQuiet(frame);
    const functions = await customFunctionSeconds(frame);
    const generating = performance.now();
    await person.generateSamplePlan();
    const plan = (performance.now() - generating) / 1000;
    const planFile = await person.save();
    const opened = performance.now();
    await person.open(path);
    const opening = (performance.now() - opened) / 1000;
    // The first edit reads all formulas; a person meets it once.
    const first = await editSeconds(frame, 90);
    const later = Math.min(await editSeconds(frame, 70), await editSeconds(frame, 80));
    await person.leave();

    const figures: Figure[] = [
      { name: "200 KPIs x 12 months, first edit in the page, seconds", value: first, most: 2 },
      { name: "200 KPIs x 12 months, later edits in the page, seconds", value: later, most: 2 },
      { name: "100 cells with a custom function in the page, seconds", value: functions, most: 0.5 },
      { name: "A sample plan generated in the page, seconds", value: plan, most: 10 },
    ];
    const good = report("The workbench", figures);
    const empty = await libreOfficeSeconds(await saveWorkbook(emptyDocument(emptySheet("{0}", "Sheet1"))));
    const kpis = await libreOfficeSeconds(file);
    const plans = await libreOfficeSeconds(planFile);
    const seconds = (value: number | undefined) => (value === undefined ? "not installed" : `${value.toFixed(2)} s`);
    console.log(`  Opening the 200 KPIs takes the page ${seconds(opening)}. LibreOffice opens, calculates and saves`);
    console.log(
      `  an empty workbook in ${seconds(empty)}, the 200 KPIs in ${seconds(kpis)}, the plan in ${seconds(plans)}.`,
    );
    return good;
  } finally {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
