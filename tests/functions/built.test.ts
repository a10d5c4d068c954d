import { readFileSync } from "node:fs";
import path from "node:path";
import { kpiCatalogue, type KpiInput } from "../../src/core/kpi";
import type { Cell } from "../../src/core/cells";
import { languages } from "../../src/core/languages";
import { functionMetadata } from "../../scripts/function-metadata";
import { openWorkbench, type Workbench } from "../../workbench/node";
import { toTenDigits } from "../core/kpi/digits";

const dist = path.join(__dirname, "../../dist");
const files = { "en-US": "functions.json", "zh-CN": "functions-zh-CN.json" } as const;

test.each(languages)("the built metadata in %s is that of the catalogue", (language) => {
  const built: unknown = JSON.parse(readFileSync(path.join(dist, files[language]), "utf8"));
  const helpUrl = "https://localhost:3000/help/functions/";
  expect(built).toEqual(JSON.parse(JSON.stringify(functionMetadata(language, { helpUrl }))));
});

describe("the built functions, in the real custom-functions runtime", () => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await openWorkbench();
  });
  afterAll(() => workbench.close());

  test.each(kpiCatalogue)("$id gives the result of its example", async ({ id, example }) => {
    const formula = `=KPI.${id}(${example.arguments.map(constant).join(",")})`;
    expect(toTenDigits(withoutMessages(await workbench.calculate(formula)))).toEqual(toTenDigits(example.result));
  });

  test("a column spills, with errors where they arise", async () => {
    expect(withoutMessages(await workbench.calculate("=KPI.GROWTH({120;5;7},{100;0;-1})"))).toEqual([
      [0.2],
      [{ error: "#DIV/0!" }],
      [{ error: "#NUM!" }],
    ]);
  });

  test("goals are judged in a cell, the checker being loaded with the first call", async () => {
    const goal = "在接下来的一年里，将线上销售额提升30%";
    expect(await workbench.calculate(`=KPI.SMART("${goal}")`)).toEqual(100);
    expect(await workbench.calculate(`=KPI.SMART("${goal}",{"S","M","A","R","T"})`)).toEqual([
      ["pass", "pass", "unknown", "unknown", "pass"],
    ]);
    expect(await workbench.calculate(`=KPI.SMART("${goal}","deadline",DATE(2026,1,15))`)).toEqual(46_402);
  });

  test("an error among the arguments comes through", async () => {
    expect(withoutMessages(await workbench.calculate("=KPI.GROWTH(1/0,5)"))).toEqual({ error: "#DIV/0!" });
    expect(withoutMessages(await workbench.calculate("=KPI.GROWTH(NA(),5)"))).toEqual({ error: "#N/A" });
  });

  test("cells that are blank, text or too many are told apart", async () => {
    await workbench.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:B3").values = [
        [120, 100],
        ["text", 100],
        [50, 40],
      ];
      await context.sync();
    });
    expect(await workbench.calculate("=KPI.GROWTH(A1:A3,B1:B3)")).toMatchObject([
      [0.2],
      [{ error: "#VALUE!" }],
      [0.25],
    ]);
    expect(await workbench.calculate("=KPI.GROWTH(C1,B1)")).toMatchObject({ error: "#N/A" });
    expect(await workbench.calculate("=KPI.GROWTH(A1:A3,B1:B2)")).toMatchObject({ error: "#VALUE!" });
  });
});

/** An argument of an example as a constant of a formula. */
function constant(input: KpiInput): string {
  if (Array.isArray(input)) {
    return `{${(input as readonly (readonly Cell[])[]).map((row) => row.map(constant).join(",")).join(";")}}`;
  }
  return typeof input === "string" ? `"${input}"` : String(input ?? "");
}

/** Results without the messages that Excel shows beside an error. */
function withoutMessages(result: unknown): unknown {
  if (Array.isArray(result)) return result.map(withoutMessages);
  if (typeof result === "object" && result !== null && "error" in result) return { error: result.error };
  return result;
}
