import type { Blueprint, SheetBlueprint } from "../../src/core/plan/blueprint";
import { serialFromDate } from "../../src/core/calendar";
import type { PlanwrightAutomation } from "../../src/commands/automation";
import type { CellValue } from "../../workbench/document";
import { openWorkbench, type Workbench, type WorkbenchOptions } from "../../workbench/node";

/** A workbook with the built add-in in it, and office.js's own `Excel` and `Office` for the code under test. */
export interface TestWorkbook extends Workbench {
  readonly planwright: PlanwrightAutomation;
  /** Bytes of each request since it was opened or `requests.length = 0`. */
  readonly requests: number[];
}

const opened: Workbench[] = [];

afterEach(() => {
  for (const workbook of opened.splice(0)) workbook.close();
});

export async function openWorkbook(options: WorkbenchOptions = {}): Promise<TestWorkbook> {
  const requests: number[] = [];
  const workbench = await openWorkbench({
    ...options,
    onBatch: ({ requestBytes }) => void requests.push(requestBytes),
  });
  opened.push(workbench);
  Object.assign(globalThis, { Excel: workbench.Excel, Office: workbench.Office });
  requests.length = 0;
  return Object.assign(Object.create(workbench) as Workbench, {
    planwright: workbench.addin as PlanwrightAutomation,
    requests,
  });
}

export const sampleOptions = {
  template: "annual-operations",
  language: "en-US",
  company: "Acme",
  fiscalYearStart: serialFromDate(2026, 1, 1),
  sample: "ecommerce",
} as const;

/** Values of a range, written as Excel's own address: "'Plan'!A1:B2". */
export async function valuesOf(sheet: string, address: string): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load("values");
    await context.sync();
    return range.values;
  });
}

/** A column of a table by its header, or by its place. */
export async function tableColumn(table: string, column: string | number): Promise<unknown[]> {
  return Excel.run(async (context) => {
    const { columns } = context.workbook.tables.getItem(table);
    const found = typeof column === "string" ? columns.getItem(column) : columns.getItemAt(column);
    const range = found.getDataBodyRange();
    range.load("values");
    await context.sync();
    return range.values.map(([value]) => value as unknown);
  });
}

/** Puts rows into a new sheet and returns to where the user was. */
export async function writeSheet(name: string, rows: (string | number | boolean)[][]): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(name);
    sheet.getRangeByIndexes(0, 0, rows.length, rows[0]?.length ?? 1).values = rows;
    await context.sync();
  });
}

export async function select(sheet: string, address: string): Promise<void> {
  await Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRange(address).select();
    await context.sync();
  });
}

export async function selectedAddress(): Promise<string> {
  return Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load("address");
    await context.sync();
    return range.address;
  });
}

/** All cells that show an error, as "Sheet!R1C1 #N/A". */
export function errorCells(workbook: Workbench): string[] {
  return workbook.host
    .document()
    .sheets.flatMap(({ name, cells }) =>
      cells
        .filter(({ value }) => isError(value))
        .map(
          ({ row, column, value, formula }) =>
            `${name}!R${row + 1}C${column + 1} ${JSON.stringify(value)} ${formula ?? ""}`,
        ),
    );
}

function isError(value: CellValue): boolean {
  return typeof value === "object" && value !== null;
}

/** Makes the nth sync from now fail, before it is sent or after it was answered. */
export function failSync(workbook: Workbench, count: number, when: "before" | "after"): void {
  const { ClientRequestContext } = workbook.runtime["OfficeExtension"] as {
    ClientRequestContext: { prototype: { sync: (...args: unknown[]) => Promise<unknown> } };
  };
  const { prototype } = ClientRequestContext;
  const original = prototype.sync;
  let left = count;
  prototype.sync = async function (...args) {
    left--;
    if (left > 0) return original.apply(this, args);
    prototype.sync = original;
    if (when === "after") await original.apply(this, args);
    throw Object.assign(new Error("injected"), { code: "GeneralException", debugInfo: { errorLocation: "test" } });
  };
}

/** The smallest blueprint that has a bit of everything. */
export function smallBlueprint(changes: Partial<SheetBlueprint> = {}): Blueprint {
  const sheet: SheetBlueprint = {
    id: "Goals",
    name: "Goals",
    tabColor: "#1F3864",
    visibility: "visible",
    showGridlines: false,
    freeze: { rows: 4, columns: 1 },
    columnWidths: [10, 30, 12],
    blocks: [{ at: "A1", cells: [["Goals"], [{ formula: "=Factor*2" }]], style: "title" }],
    tables: [
      {
        id: "Goals",
        name: "Goals",
        at: "A4",
        columns: [
          { id: "id", header: "ID", role: "input" },
          { id: "statement", header: "Goal", role: "input", note: "Who, what, by when." },
          { id: "target", header: "Target", role: "input", numberFormat: "#,##0" },
          { id: "twice", header: "Twice", role: "formula", formula: "=[@Target]*Factor" },
        ],
        rows: [
          ["G1", "Raise revenue", 100, null],
          ["G2", "Cut cost", 50, null],
        ],
      },
    ],
    validations: [{ target: "Goals[target]", rule: { decimal: { min: 0 } } }],
    conditionalFormats: [{ target: "Goals[target]", formula: "{target}>60", look: "good" }],
    charts: [],
    page: { orientation: "landscape", titleRows: "$1:$4", footer: { left: "Goals", center: "", right: "&P / &N" } },
    ...changes,
  };
  return {
    template: "test",
    layoutVersion: 1,
    language: "en-US",
    title: "Test",
    sheets: [
      sheet,
      {
        ...sheet,
        id: "Lists",
        name: "Lists",
        visibility: "veryHidden",
        tables: [],
        validations: [],
        conditionalFormats: [],
        blocks: [{ at: "A1", cells: [[2]], style: "text" }],
      },
    ],
    names: [{ name: "Factor", formula: "={Lists}!$A$1" }],
  };
}
