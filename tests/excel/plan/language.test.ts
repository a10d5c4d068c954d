import type { Language } from "../../../src/core/languages";
import { changePlanLanguage } from "../../../src/excel/plan";
import { findPlan } from "../../../src/excel/memory/plans";
import {
  errorCells,
  expectAsBefore,
  failSync,
  generatePlan,
  openSharedWorkbook,
  snapshotOf,
  type TestWorkbook,
} from "../workbook";

/** The whole sample twice through: minutes on a machine that does much else. */
jest.setTimeout(900_000);

/** Every cell of every sheet by its place, sheets by their position: constants and results of formulas apart. */
function cellsOf(workbook: TestWorkbook) {
  const { sheets } = workbook.host.document();
  const constants = new Map<string, unknown>();
  const results = new Map<string, unknown>();
  sheets.forEach(({ cells }, sheet) => {
    for (const { row, column, value, formula } of cells) {
      const place = `${sheet}!R${row + 1}C${column + 1}`;
      if (formula === undefined) constants.set(place, value);
      // A text of digits may be read as a number at the first calculation; Excel takes [[Column]] for [Column].
      else {
        const shortest = formula.replace(/\[\[([^[\]]*)\]\]/gu, "[$1]");
        results.set(place, `${shortest} -> ${JSON.stringify(value).replaceAll('"', "")}`);
      }
    }
  });
  return { constants, results };
}

/** What stands around the cells. */
function partsOf(workbook: TestWorkbook) {
  const { sheets, tables, names, validations, conditionalFormats, charts, settings } = workbook.host.document();
  const sheetNames = sheets.map(({ name }) => name);
  // What is remembered, whatever the order of its members.
  const memory: unknown = JSON.parse(String(JSON.parse(settings["Planwright.memory"] ?? "null")));
  return { sheetNames, tables, names, validations, conditionalFormats, charts, memory };
}

async function edit(run: (workbook: Excel.Workbook) => void): Promise<void> {
  await Excel.run(async (context) => {
    run(context.workbook);
    await context.sync();
  });
}

const switchTo = async (language: Language) => (await changePlanLanguage(language)).result;

describe("a plan in another language, in place", () => {
  let workbook: TestWorkbook;

  beforeAll(async () => {
    // Not from a file: the workbench gives the sheets of a file new ids, and a sheet is renamed below.
    workbook = await openSharedWorkbook();
    await generatePlan({ language: "zh-CN" });
    // What a user does to a workbook: another header, another sheet name, text and figures of their own.
    await edit(({ worksheets, tables, names }) => {
      tables.getItem("Goals").columns.getItem("责任人").name = "谁负责";
      worksheets.getItem("10_复盘与调整").name = "我们的复盘";
      tables.getItem("Actuals").getDataBodyRange().getCell(4, 3).values = [[1333]];
      tables.getItem("Goals").getDataBodyRange().getCell(1, 2).values = [['\'=我们的目标 & "V1 批准"']];
      names.getItem("Company").getRange().values = [["海棠 Ltd"]];
      worksheets.getItem("Sheet1").getRange("A1").values = [["V1 批准"]];
    });
  });
  afterAll(() => workbook.close());

  it("zh, en, zh leaves every cell as it was, and every result of a formula", async () => {
    const before = partsOf(workbook);
    const cells = cellsOf(workbook);
    expect(cells.constants.size).toBeGreaterThan(800);
    await switchTo("en-US");
    await switchTo("zh-CN");
    const after = cellsOf(workbook);
    expect(after.constants).toEqual(cells.constants);
    expect(after.results).toEqual(cells.results);
    expect(partsOf(workbook)).toEqual(before);
  });

  describe("in English", () => {
    beforeAll(() => switchTo("en-US"));

    it("names sheets, headers and lists in English, but what the user named as the user did", () => {
      const { sheets, tables, validations } = workbook.host.document();
      expect(sheets.map(({ name }) => name)).toEqual(
        expect.arrayContaining(["Sheet1", "00_Settings", "02_Goals", "04_Target_Phasing", "我们的复盘"]),
      );
      const goals = tables.find(({ name }) => name === "Goals");
      expect(goals?.columns.map(({ name }) => name)).toEqual(expect.arrayContaining(["Goal statement", "谁负责"]));
      const lists = validations.flatMap(({ rule }) => ("source" in rule ? [String(rule.source)] : []));
      expect(lists.join()).toContain("V1 Approved");
      expect(lists.join()).not.toContain("批准");
    });

    it("has no Chinese left in formulas, notes, rules, charts or titles", () => {
      const { sheets, conditionalFormats, charts, names, validations } = workbook.host.document();
      const chinese = /[\u4e00-\u9fff]/u;
      const formulas = sheets.flatMap(({ name, cells }) =>
        cells.flatMap(({ formula, row, column }) =>
          formula !== undefined && chinese.test(formula.replaceAll("谁负责", ""))
            ? [`${name} ${row} ${column} ${formula}`]
            : [],
        ),
      );
      expect(formulas).toEqual([]);
      expect(conditionalFormats.filter(({ rule }) => chinese.test(JSON.stringify(rule)))).toEqual([]);
      expect(charts.filter(({ title }) => chinese.test(title ?? ""))).toEqual([]);
      expect(names.filter(({ comment }) => chinese.test(comment))).toEqual([]);
      expect(validations.filter((validation) => chinese.test(JSON.stringify(validation)))).toEqual([]);
    });

    it("calculates as before: no error, the same figures", async () => {
      expect(errorCells(workbook)).toEqual([]);
      const status = await workbook.calculate("=INDEX(Tracking[RAG],1)");
      expect(["Green", "Amber", "Red"]).toContain(status);
    });

    it("is found as an English plan, and what is written next is English", async () => {
      expect(await findPlan()).toMatchObject({ language: "en-US" });
    });

    it("leaves the user's own sheet and text alone", async () => {
      const [first, ...others] = workbook.host.document().sheets;
      expect(first?.cells.map(({ value }) => value)).toEqual(["V1 批准"]);
      const texts = others.flatMap(({ cells }) => cells.map(({ value }) => value));
      expect(texts).toEqual(expect.arrayContaining(['=我们的目标 & "V1 批准"', "海棠 Ltd", 1333]));
    });
  });

  it("that fails at any sync leaves the workbook as it was", async () => {
    const before = snapshotOf(workbook);
    for (const sync of [2, 5, 6]) {
      failSync(workbook, sync, "after");
      await expect(changePlanLanguage("zh-CN")).rejects.toThrow();
      expectAsBefore(workbook, before);
    }
  });
});
