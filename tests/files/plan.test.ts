import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serialFromDate } from "../../src/core/calendar";
import { buildPlan } from "../../src/core/plan";
import type { WorkbookDocument } from "../../workbench/document";
import { openWorkbook } from "../../workbench/file";
import { errorCells } from "./figures";

jest.setTimeout(600_000);

const folder = mkdtempSync(join(tmpdir(), "planwright-plan-"));
afterAll(() => rmSync(folder, { recursive: true }));

interface Outcome {
  readonly code: number;
  readonly output: string;
  readonly complaint: string;
}

/** Runs `npm run plan` with these arguments. */
function runPlan(...args: readonly string[]): Promise<Outcome> {
  const script = join(__dirname, "../../scripts/plan.ts");
  return new Promise((resolve) => {
    execFile(process.execPath, ["--import", "tsx", script, ...args], (error, output, complaint) => {
      resolve({ code: typeof error?.code === "number" ? error.code : error ? -1 : 0, output, complaint });
    });
  });
}

/** The command itself; the plans that it writes are looked at one by one in plans.test.ts. */
describe.each(["zh-CN", "en-US"] as const)("npm run plan for the annual plan in %s with its sample", (language) => {
  const path = join(folder, `${language}.xlsx`);
  const blueprint = buildPlan({
    template: "annual-operations",
    language,
    sample: "ecommerce",
    fiscalYearStart: serialFromDate(2026, 1, 1),
  });
  let outcome: Outcome;
  let document: WorkbookDocument;
  beforeAll(async () => {
    outcome = await runPlan(
      ...["--template", "annual-operations", "--locale", language, "--sample", "ecommerce"],
      ...["--fiscal-year", "2026", "--out", path],
    );
    expect(outcome.complaint).toBe("");
    ({ document } = await openWorkbook(readFileSync(path)));
  });

  it("is written with all its sheets, which are named on the way", () => {
    expect(outcome.code).toBe(0);
    for (const { name } of blueprint.sheets) expect(outcome.output).toContain(name);
    expect(document.sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(blueprint.sheets.map(({ name }) => name)),
    );
    expect(outcome.output).toContain(path);
  });

  it("has all tables, and no error value in any cell", () => {
    const tables = blueprint.sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name));
    expect(document.tables.map(({ name }) => name).sort()).toEqual([...tables].sort());
    expect(errorCells(document)).toEqual([]);
  });

  it("tells that 4,635 of 4,770 were reached by the end of April, 97.17 %", () => {
    expect(tracking("K1", "ytdTarget")).toBe(4770);
    expect(tracking("K1", "ytdActual")).toBe(4635);
    expect(tracking("K1", "ytdAttainment")).toBeCloseTo(0.9717, 4);
  });

  it("prints a verdict for each goal and the risks found", () => {
    expect(outcome.output.match(/S[✓✗?] M[✓✗?] A[✓✗?] R[✓✗?] T[✓✗?]/gu)).toHaveLength(5);
    expect(outcome.output).toMatch(language === "zh-CN" ? /风险：已评估 \d+ 个 KPI/u : /Risks: \d+ KPIs judged/u);
  });

  /** A cell of Tracking by the KPI's number and the id of the column. */
  function tracking(kpi: string, columnId: string): unknown {
    const planned = blueprint.sheets.flatMap(({ tables }) => tables).find(({ id }) => id === "Tracking");
    const table = document.tables.find(({ name }) => name === "Tracking");
    const column = planned?.columns.findIndex(({ id }) => id === columnId) ?? -1;
    if (!table || column < 0) throw new Error(`Tracking has no column ${columnId}.`);
    const cells = document.sheets.find(({ id }) => id === table.sheetId)?.cells ?? [];
    const row = cells.find(
      ({ row, column: at, value }) => at === table.rect.column && row > table.rect.row && value === kpi,
    )?.row;
    return cells.find((cell) => cell.row === row && cell.column === table.rect.column + column)?.value;
  }
});

describe("a plan that cannot be written", () => {
  it("leaves an existing file as it is, says so in one line and fails", async () => {
    const path = join(folder, "mine.xlsx");
    writeFileSync(path, "mine");
    const { code, complaint } = await runPlan("--locale", "zh-CN", "--out", path);
    expect(code).not.toBe(0);
    expect(complaint).toBe(`${path} 已存在。请换一个名称，或用 --force 覆盖。\n`);
    expect(readFileSync(path, "utf8")).toBe("mine");
  });

  it("lists the templates, one a line", async () => {
    const { code, output } = await runPlan("--list");
    expect(code).toBe(0);
    expect(output.trim().split("\n")).toContain("annual-operations");
  });
});
