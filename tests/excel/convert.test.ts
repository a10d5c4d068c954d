import { kpiCatalogue, type KpiDefinition, type KpiInput } from "../../src/core/kpi";
import {
  convertFormulas,
  previewConversion,
  reenterFormulas,
  type ConversionPreview,
  type ConversionTarget,
  type ConvertibleFormula,
} from "../../src/excel";
import { failSync, openWorkbook, select, valuesOf, writeSheet, type TestWorkbook } from "./workbook";

type Content = string | number | boolean;

const figures: Content[][] = [
  ["Prior", "Current", "Growth"],
  [100, 120, ""],
  [80, 60, ""],
  [0, 5, ""],
  ["", 7, ""],
];

async function sheetWithFigures(name = "Data"): Promise<TestWorkbook> {
  const workbook = await openWorkbook();
  await writeSheet(name, figures);
  return workbook;
}

async function enter(sheet: string, address: string, formulas: Content[][]): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).formulas = formulas;
    await context.sync();
  });
}

async function formulasOf(sheet: string, address: string): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load("formulas");
    await context.sync();
    return range.formulas;
  });
}

const only = ({ formulas }: ConversionPreview): ConvertibleFormula => {
  expect(formulas).toHaveLength(1);
  return formulas[0] as ConvertibleFormula;
};

async function convertAll(target: ConversionTarget) {
  return convertFormulas((await previewConversion("workbook")).formulas, target);
}

/** Enters a formula beside the figures, converts it, and gives what its cells show before and after. */
async function convertedFormula(formula: string, cells = "E2", target: ConversionTarget = "native") {
  await enter("Data", cells.split(":")[0] as string, [[formula]]);
  const before = await valuesOf("Data", cells);
  const result = await convertAll(target);
  return { before, after: await valuesOf("Data", cells), formulas: await formulasOf("Data", cells), result };
}

describe("every function of the catalogue", () => {
  const native = kpiCatalogue.filter(({ native: { kind } }) => kind !== "none");

  test.each(["native", "values"] as const)("shows the same figures after conversion to %s", async (target) => {
    const workbook = await openWorkbook();
    const examples = examplesOf(target === "native" ? native : kpiCatalogue);
    await writeSheet("Examples", examples.rows);
    const before = await figuresOf(examples);
    const { formulas } = await previewConversion("workbook");
    expect(formulas.filter(({ changes }) => !changes[target].possible)).toEqual([]);
    expect(await convertFormulas(formulas, target)).toMatchObject({ converted: examples.areas.length, kept: [] });
    expect(await figuresOf(examples)).toEqual(before);
    expect(JSON.stringify(workbook.host.document())).not.toContain("KPI.");
  });

  test("that has no native formula says why, and can become values", async () => {
    await openWorkbook();
    const examples = examplesOf(kpiCatalogue.filter(({ native: { kind } }) => kind === "none"));
    expect(examples.areas).toHaveLength(3);
    await writeSheet("Examples", examples.rows);
    for (const { changes } of (await previewConversion("workbook")).formulas) {
      expect(changes.native).toMatchObject({ possible: false, obstacle: { key: "functions.convert.noNative" } });
      expect(changes.values.possible).toBe(true);
    }
  });
});

describe("a formula", () => {
  beforeEach(() => sheetWithFigures());

  test.each([
    ["inside another, with what stands around it", '=IF(A2>0,KPI.GROWTH(B2,A2),"")*2', 0.4],
    ["as the base of a power", "=-KPI.GROWTH(B2,A2)^2", 0.04],
    ["beside another", "=KPI.GROWTH(B2,A2)+KPI.CAGR(A2,B2,2)", 0.2954451150103321],
    ["as an argument of another", "=KPI.VARIANCE(KPI.GROWTH(B2,A2),0.05)", 0.15000000000000002],
    ["on another sheet, with an apostrophe", "=KPI.GROWTH('Bob''s data'!B2,'Bob''s data'!A2)", 0.2],
    ["with an omitted argument", "=KPI.ATTAIN(B2,A2,)", 1.2],
    ["with constants", '=KPI.GROWTH(-50,-100,"ABS")', 0.5],
    ["with text that looks like a call", '="KPI.GROWTH(1,2)="&KPI.GROWTH(B2,A2)', "KPI.GROWTH(1,2)=0.2"],
    ["with calculations as arguments", "=KPI.GROWTH(B2+B3,A2+A3)", 0],
    ["over a whole range inside an aggregate", "=SUM(KPI.GROWTH(B2:B3,A2:A3))", -0.05],
    ["that gives a row, one figure of it", "=INDEX(KPI.XMR(B2:B5),1,1)", 48],
    ["that shows an error", "=KPI.GROWTH(B4,A4)", "#DIV/0!"],
    ["of a blank", "=KPI.GROWTH(B5,A5)", "#N/A"],
  ])("%s", async (_, formula, figure) => {
    await writeSheet("Bob's data", figures);
    const { before, after, formulas, result } = await convertedFormula(formula);
    expect(rounded(before)).toEqual(rounded([[figure]]));
    expect(rounded(after)).toEqual(rounded(before));
    expect(result).toMatchObject({ converted: 1, kept: [] });
    expect(String(formulas[0]?.[0]).replace(/"[^"]*"/g, "")).not.toContain("KPI.");
  });

  test("that spills goes on spilling as one formula, and says that this takes dynamic arrays", async () => {
    await enter("Data", "E2", [["=KPI.GROWTH(B2:B5,A2:A5)"]]);
    const before = await valuesOf("Data", "E2:E5");
    expect(before).toEqual([[0.2], [-0.25], ["#DIV/0!"], ["#N/A"]]);
    expect(only(await previewConversion("workbook"))).toMatchObject({
      address: "'Data'!E2",
      rowCount: 4,
      changes: { native: { possible: true, needsDynamicArrays: true } },
    });
    await convertAll("native");
    expect(await valuesOf("Data", "E2:E5")).toEqual(before);
    expect((await formulasOf("Data", "E3"))[0]?.[0]).toBe(-0.25);
  });

  test("that answers point by point becomes a formula a cell, which needs no dynamic arrays", async () => {
    await enter("Data", "E2", [["=KPI.CUSUM(B2:B5,60,10)"]]);
    const before = await valuesOf("Data", "E2:G5");
    const { changes } = only(await previewConversion("workbook"));
    expect(changes.native).toMatchObject({ possible: true, needsDynamicArrays: false });
    await convertAll("native");
    expect(await valuesOf("Data", "E2:G5")).toEqual(before);
    expect(String((await formulasOf("Data", "G5"))[0]?.[0])).toMatch(/^=IF\(ISNUMBER/);
  });

  test("in a table keeps its structured references", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      sheet.tables.add("A1:C5", true).name = "Sales";
      sheet.getRange("C2:C5").formulas = new Array(4).fill(["=KPI.GROWTH([@Current],[@Prior])"]);
      await context.sync();
    });
    const before = await valuesOf("Data", "C2:C5");
    const result = await convertAll("native");
    expect(result).toMatchObject({ converted: 4, kept: [] });
    expect(await valuesOf("Data", "C2:C5")).toEqual(before);
    expect((await formulasOf("Data", "C3"))[0]?.[0]).toBe(
      '=IF(OR([@Current]="",[@Prior]=""),#N/A,IF(COUNT([@Current],[@Prior])<2,#VALUE!,' +
        "IF([@Prior]=0,#DIV/0!,IF([@Prior]<0,#NUM!,([@Current]-[@Prior])/[@Prior]))))",
    );
  });

  test("becomes its values with text as text, and blanks stay blank", async () => {
    await enter("Data", "E2", [["=KPI.RAG(B2:B5,100,50)"]]);
    const before = await valuesOf("Data", "E2:E6");
    await convertAll("values");
    expect(await formulasOf("Data", "E2:E6")).toEqual(before);
    expect(before).toEqual([["G"], ["A"], ["R"], ["R"], [""]]);
  });

  test("is left alone that only speaks of a function", async () => {
    await enter("Data", "E2:E3", [['="KPI.GROWTH(B2,A2)"'], ["KPI.GROWTH(B2,A2)"]]);
    expect(await previewConversion("workbook")).toMatchObject({ formulas: [], stuck: [] });
  });
});

describe("the preview", () => {
  beforeEach(() => sheetWithFigures());

  test.each([
    ["=KPI.TTM({1;2;3},2)", "functions.convert.needsRange"],
    ["=SUM(KPI.YOY(B2:B5,1))", "functions.convert.severalValues"],
    ["=KPI.CUSUM(B2:B5,60,)", "functions.convert.missingArgument"],
    ["=KPI.XMR(B2:B2)", "functions.convert.showsError"],
    ["=KPI.NDAYRETENTION(B2:B3,B2:B3,1)", "functions.convert.noNative"],
    [`=KPI.CAGR(${"B2+".repeat(700)}B2,A2,3)`, "functions.convert.tooLong"],
  ])("tells why %.40s has no native formula", async (formula, key) => {
    await enter("Data", "E2", [[formula]]);
    expect(only(await previewConversion("workbook")).changes.native).toMatchObject({ obstacle: { key } });
  });

  test("tells of a protected sheet, a cell of text, and a spill that is in use", async () => {
    await enter("Data", "E2", [["=KPI.XMR(B2:B5)"]]);
    await enter("Data", "E3", [["=SUM(E2#)"]]);
    await writeSheet("Locked", [["=KPI.GROWTH(120,100)"]]);
    await writeSheet("Text", [["=KPI.GROWTH(120,100)"]]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Locked").protection.protect();
      context.workbook.worksheets.getItem("Text").getRange("A1").numberFormat = [["@"]];
      await context.sync();
    });
    const keys = (await previewConversion("workbook")).formulas.map(({ changes }) => [
      changes.native.possible || changes.native.obstacle,
      changes.values.possible || changes.values.obstacle.key,
    ]);
    expect(keys).toEqual([
      [
        { key: "functions.convert.spillReferenced", parameters: { reader: "'Data'!E3" } },
        "functions.convert.spillReferenced",
      ],
      [
        { key: "functions.convert.sheetProtected", parameters: { sheet: "Locked" } },
        "functions.convert.sheetProtected",
      ],
      [{ key: "functions.convert.textCell", parameters: {} }, "functions.convert.textCell"],
    ]);
    expect(await convertAll("native")).toMatchObject({ converted: 0, kept: [], changed: 0 });
  });

  test("tells of a formula that has no room to spill", async () => {
    await enter("Data", "E2", [["=KPI.GROWTH(B2:B5,A2:A5)"]]);
    await enter("Data", "E3", [["in the way"]]);
    const { changes } = only(await previewConversion("workbook"));
    expect(changes.values).toMatchObject({ obstacle: { parameters: { shown: "#SPILL!" } } });
    expect(changes.native.possible).toBe(false);
  });

  test("looks at the selection, the sheet or the workbook, as asked, and changes nothing", async () => {
    const workbook = await sheetWithFigures("Other");
    await writeSheet("Data", figures);
    await enter("Data", "E2:E4", [["=KPI.GROWTH(B2,A2)"], ["=KPI.GROWTH(B3,A3)"], ["=KPI.GROWTH(B4,A4)"]]);
    await enter("Other", "E2", [["=KPI.GROWTH(B2,A2)"]]);
    await select("Data", "E3:F4");
    const before = workbook.host.document();
    const found = async (scope: "selection" | "sheet" | "workbook") =>
      (await previewConversion(scope)).formulas.map(({ address }) => address);
    expect(await found("selection")).toEqual(["'Data'!E3", "'Data'!E4"]);
    expect(await found("sheet")).toEqual(["'Data'!E2", "'Data'!E3", "'Data'!E4"]);
    expect(await found("workbook")).toHaveLength(4);
    expect(workbook.host.document()).toEqual(before);
  });
});

describe("conversion", () => {
  test("is one undo step", async () => {
    const workbook = await sheetWithFigures();
    await enter("Data", "E2:E3", [["=KPI.GROWTH(B2,A2)"], ["=KPI.GROWTH(B3,A3)"]]);
    await enter("Data", "G2", [["=KPI.XMR(B2:B5)"]]);
    const before = workbook.host.document();
    await convertAll("native");
    expect(workbook.host.document()).not.toEqual(before);
    workbook.host.spreadsheet.undo();
    await workbook.host.calculate();
    expect(workbook.host.document()).toEqual(before);
  });

  test("that fails half-way leaves the workbook as it was", async () => {
    const workbook = await sheetWithFigures();
    await enter("Data", "E2:E3", [["=KPI.GROWTH(B2,A2)"], ["=KPI.GROWTH(B3,A3)"]]);
    const { formulas } = await previewConversion("workbook");
    const before = workbook.host.document();
    failSync(workbook, 2, "after");
    await expect(convertFormulas(formulas, "native")).rejects.toMatchObject({ key: "excel.refused" });
    await workbook.host.calculate();
    expect(workbook.host.document()).toEqual(before);
  });

  test("that is stopped while it writes puts everything back", async () => {
    await sheetWithFigures();
    await enter("Data", "C2", [["=KPI.GROWTH(B2,A2)"]]);
    const { formulas } = await previewConversion("workbook");
    const controller = new AbortController();
    const told: number[] = [];
    const onProgress = (fraction: number) => {
      told.push(fraction);
      if (fraction >= 0.3) controller.abort();
    };
    await expect(convertFormulas(formulas, "native", { onProgress, signal: controller.signal })).rejects.toMatchObject({
      key: "excel.cancelled",
    });
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(await formulasOf("Data", "C2")).toEqual([["=KPI.GROWTH(B2,A2)"]]);
  });

  test("leaves a formula alone that was edited since the preview", async () => {
    await sheetWithFigures();
    await enter("Data", "E2:E3", [["=KPI.GROWTH(B2,A2)"], ["=KPI.GROWTH(B3,A3)"]]);
    const { formulas } = await previewConversion("workbook");
    await enter("Data", "E3", [["=1+1"]]);
    expect(await convertFormulas(formulas, "native")).toMatchObject({ converted: 1, changed: 1 });
    expect(await formulasOf("Data", "E3")).toEqual([["=1+1"]]);
  });

  test("puts a formula back whose native one would show something else, and says what", async () => {
    await sheetWithFigures();
    // COUNT takes a logical that is written into the formula for a number; the function does not.
    await enter("Data", "E2:E3", [["=KPI.GROWTH(TRUE,100)"], ["=KPI.GROWTH(B3,A3)"]]);
    const result = await convertAll("native");
    expect(result).toMatchObject({
      converted: 1,
      kept: [{ address: "'Data'!E2", before: "#VALUE!", after: "-0.99" }],
    });
    expect(await formulasOf("Data", "E2")).toEqual([["=KPI.GROWTH(TRUE,100)"]]);
    expect(await valuesOf("Data", "E2:E3")).toEqual([["#VALUE!"], [-0.25]]);
  });

  test("of a thousand formulas takes few requests", async () => {
    const workbook = await openWorkbook();
    const rows = Array.from({ length: 1000 }, (_, i) => [100 + i, 90 + i, `=KPI.GROWTH(A${i + 1},B${i + 1})`]);
    await writeSheet("Long", rows);
    workbook.requests.length = 0;
    const { formulas } = await previewConversion("sheet");
    expect(await convertFormulas(formulas, "native")).toMatchObject({ converted: 0 + formulas.length, kept: [] });
    expect(workbook.requests.length).toBeLessThanOrEqual(10);
  });
});

describe("a formula that is stuck on #NAME?", () => {
  const spelled = [["=_xldudf_KPI_GROWTH(B2,A2)"], ['=IF(A3>0,_xldudf_KPI_GROWTH(B3,A3,"abs"),"")']];

  test("is found beside those that work, and entered again on demand", async () => {
    const workbook = await sheetWithFigures();
    await enter("Data", "E2:E3", spelled);
    await enter("Data", "E4", [["=KPI.GROWTH(B4,A4)"]]);
    expect(await valuesOf("Data", "E2")).toEqual([["#NAME?"]]);
    const { formulas, stuck } = await previewConversion("workbook");
    expect(formulas.map(({ address }) => address)).toEqual(["'Data'!E4"]);
    expect(stuck.map(({ address }) => address)).toEqual(["'Data'!E2", "'Data'!E3"]);
    const before = workbook.host.document();
    expect(await reenterFormulas(stuck)).toMatchObject({ entered: 2, still: [] });
    expect(await formulasOf("Data", "E2:E3")).toEqual([
      ["=KPI.GROWTH(B2,A2)"],
      ['=IF(A3>0,KPI.GROWTH(B3,A3,"abs"),"")'],
    ]);
    expect(await valuesOf("Data", "E2:E3")).toEqual([[0.2], [-0.25]]);
    workbook.host.spreadsheet.undo();
    await workbook.host.calculate();
    expect(workbook.host.document()).toEqual(before);
  });

  test("for another reason is named after it was entered", async () => {
    await sheetWithFigures();
    await enter("Data", "E2", [["=KPI.GROWTH(B2,A2)+Nowhere"]]);
    const { stuck } = await previewConversion("workbook");
    expect(await reenterFormulas(stuck)).toMatchObject({ entered: 1, still: ["'Data'!E2"] });
  });
});

interface Examples {
  readonly rows: Content[][];
  /** The cells that each example fills, by function. */
  readonly areas: readonly (readonly [id: string, address: string])[];
}

/** The catalogue's examples one below the other: each argument in a column of its own, the formula in column J. */
function examplesOf(definitions: readonly KpiDefinition[]): Examples {
  const rows: Content[][] = [];
  const areas = definitions.map(({ id, example, arguments: takes }) => {
    const top = rows.length + 1;
    const columns = example.arguments.map((input) => cellsOf(input));
    const given = columns.map((cells, i) => {
      const letter = String.fromCharCode(65 + i);
      if (takes[i]?.kind === "option") return `"${String(cells[0])}"`;
      return cells.length === 1 ? `${letter}${top}` : `${letter}${top}:${letter}${top + cells.length - 1}`;
    });
    const result = Array.isArray(example.result) ? (example.result as readonly (readonly unknown[])[]) : [[0]];
    const height = Math.max(result.length, ...columns.map(({ length }) => length));
    for (let row = 0; row < height; row++) {
      const content: Content[] = new Array(10).fill("");
      columns.forEach((cells, column) => (content[column] = cells[row] ?? ""));
      if (row === 0) content[9] = `=KPI.${id}(${given.join(",")})`;
      rows.push(content);
    }
    const right = String.fromCharCode(73 + (result[0]?.length ?? 1));
    return [id, `J${top}:${right}${top + result.length - 1}`] as const;
  });
  return { rows, areas };
}

async function figuresOf({ areas }: Examples): Promise<unknown> {
  const figures = areas.map(async ([id, address]) => [id, rounded(await valuesOf("Examples", address))] as const);
  return Object.fromEntries(await Promise.all(figures));
}

function cellsOf(input: KpiInput): Content[] {
  const cells = Array.isArray(input) ? (input as readonly (readonly unknown[])[]).flat() : [input];
  return cells.map((cell) => (cell ?? "") as Content);
}

/** To ten digits, as far as the engine and the functions can agree. */
function rounded(rows: readonly (readonly unknown[])[]): unknown[][] {
  return rows.map((row) => row.map((cell) => (typeof cell === "number" ? Number(cell.toPrecision(10)) : cell)));
}
