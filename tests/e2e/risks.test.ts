import type { WorkbookDocument } from "../../workbench/document";
import { openWorkbook, saveWorkbook } from "../../workbench/file";
import { rectAddress } from "../../workbench/formulas";
import { validationErrors } from "../files/open-xml";
import { convert, itWithLibreOffice } from "../files/libre-office";
import { describeInBrowser, type Person } from "./workbench";

jest.setTimeout(600_000);

/** A table that no template made, with a title above it, a rule of the user, a number that is text, and gaps. */
const rows = [
  ["Month", "Plan", "Actual"],
  ["Jan", "100", "101"],
  ["Feb", "100", "98"],
  ["Mar", "100", "90"],
  ["Apr", "200", "100"],
  ["May", "100", "'95"],
  ["Jun", "100", ""],
];

describeInBrowser("Risks in a browser", (place) => {
  let person: Person;

  beforeAll(async () => {
    person = await place.sitDown("en-US");
  });

  afterAll(async () => {
    await person.leave();
  });

  const told = (text: string | RegExp) => person.pane.getByText(text).filter({ visible: true }).first().waitFor();
  const save = async () => {
    const bytes = await person.save();
    return { bytes, ...(await openWorkbook(bytes, { addInId: person.manifest.id })) };
  };
  const clickAgain = async (control: string, times: number) => {
    for (let run = 0; run < times; run++) await person.clickRibbon(control);
  };

  describe("on a plain table", () => {
    let before: WorkbookDocument;

    it("are highlighted and counted, ten times as once, the figure that is text pointed out", async () => {
      await writeTable(person);
      before = (await save()).document;
      await person.goTo("A1:C7");
      await person.clickRibbon("Planwright.HighlightRisks");
      await told(
        "“Sheet1”: of 6 rows, 1 red and 1 amber. One figure is text and was not judged: convert it to a number.",
      );
      const once = (await save()).document;
      await clickAgain("Planwright.HighlightRisks", 9);
      expect(withoutIds((await save()).document)).toEqual(withoutIds(once));
    });

    it("are walked through with the reason", async () => {
      await person.goTo("A1");
      await person.clickRibbon("Planwright.NextRisk");
      await told("1 of 2: Mar ('Sheet1'!C4) is amber, at 90% of plan: 90 against 100.");
      await person.clickRibbon("Planwright.NextRisk");
      await told("2 of 2: Apr ('Sheet1'!C5) is red, at 50% of plan: 100 against 200.");
      await person.clickRibbon("Planwright.PreviousRisk");
      await told(/^1 of 2: Mar/);
    });

    it("are seen coming, in words", async () => {
      await person.clickRibbon("Planwright.EarlyWarning");
      await told(/Attainment has fallen every month since Jan: from \+1% to -50% against the phased plan\./);
    });

    it("have thresholds, for which the pane opens and counts what would turn red", async () => {
      await person.goTo("A1:C7");
      await person.clickRibbon("Planwright.SetThresholds");
      await person.pane.getByRole("region", { name: person.say("risk.thresholds.tables") }).waitFor();
      await told("With these: 1 red, 1 amber, 2 green, 2 not reported.");
    });

    it("can't be refreshed without a plan, and say so", async () => {
      await person.clickRibbon("Planwright.RefreshTracking");
      await told(person.say("excel.noPlan"));
    });

    it("are cleared so that the sheet is as it was, the user's own rule included", async () => {
      await person.clickRibbon("Planwright.ClearHighlights");
      const { sheets, conditionalFormats } = (await save()).document;
      expect(before.conditionalFormats).toHaveLength(1);
      expect(conditionalFormats).toEqual(before.conditionalFormats);
      expect(sheets).toEqual(before.sheets);
    });
  });

  describe("of the sample plan, in the workbook of the highlighted table", () => {
    let before: WorkbookDocument;
    let highlighted: Uint8Array;

    it("are highlighted, ten times as once", async () => {
      await person.goTo("A1:C7");
      await person.clickRibbon("Planwright.HighlightRisks");
      await person.generateSamplePlan();
      await addUserRule(person, "08_Tracking", "A6:A11", "=LEN($A6)>9");
      before = (await save()).document;
      await person.clickRibbon("Planwright.HighlightRisks");
      await told(/“08_Tracking”: of 6 rows, [1-9]\d* red and [1-9]\d* amber\./);
      const once = (await save()).document;
      await clickAgain("Planwright.HighlightRisks", 9);
      const { bytes, document } = await save();
      expect(withoutIds(document)).toEqual(withoutIds(once));
      highlighted = bytes;
    });

    itWithLibreOffice("are the same cells in LibreOffice, which calculates the rules of the saved file", async () => {
      expect(await validationErrors(highlighted)).toEqual([]);
      const { document: saved } = await openWorkbook(highlighted);
      const found = await coloured(saved);
      expect(found("Sheet1")).toEqual({ amber: ["C4"], red: ["C5"] });
      // On the plan they are those whose status says so.
      const sheet = saved.sheets.find(({ name }) => name === "08_Tracking");
      const header = (text: string) => sheet?.cells.find(({ row, value }) => row === 4 && value === text)?.column ?? -1;
      const [attainment, status] = [header("YTD attainment"), header("RAG")];
      const cellsOf = (word: string) =>
        [attainment, status].flatMap((column) =>
          (sheet?.cells ?? []).flatMap(({ row, column: at, value }) =>
            at === status && value === word ? [rectAddress({ row, column, rowCount: 1, columnCount: 1 })] : [],
          ),
        );
      expect(found("08_Tracking").red.length).toBeGreaterThan(0);
      expect(found("08_Tracking")).toEqual({ amber: cellsOf("Amber").sort(), red: cellsOf("Red").sort() });
    });

    it("are walked through, seen coming in words, and dated when they are triggered", async () => {
      await person.clickRibbon("Planwright.NextRisk");
      await told(
        /^1 of \d+: Revenue \(.*\)\. Status amber: 97\.2% of the phased plan to date, .* \(green from 98%\)\.$/,
      );
      await person.clickRibbon("Planwright.PreviousRisk");
      await told(/^\d+ of \d+: .*\. Status (?:red|amber): /);
      await person.clickRibbon("Planwright.EarlyWarning");
      await told(/“08_Tracking”: \d of 6 to act on, \d to watch\./);
      await person.clickRibbon("Planwright.RefreshTracking");
      await told(/Triggered: .* Start now: .* Owner: /);
    });

    it("have thresholds, each with a count of what would turn red", async () => {
      await person.clickRibbon("Planwright.SetThresholds");
      await told(/^With these: [1-9] red, [1-9] amber, \d green/);
    });

    it("are cleared everywhere so that all formats are as they were, the user's own rules included", async () => {
      await person.clickRibbon("Planwright.ClearHighlights");
      await told(/your own formats are as they were/);
      const after = (await save()).document;
      const own = withoutIds(before).conditionalFormats.filter((rule) => !rule.includes("Planwright:"));
      expect(own.filter((rule) => rule.includes("LEN($A6)>9") || rule.includes("$C2>100"))).toHaveLength(2);
      expect(withoutIds(after).conditionalFormats).toEqual(own);
      expect(after.sheets.map(formatsOf)).toEqual(before.sheets.map(formatsOf));
    });
  });

  it("leave the console clean", () => {
    expect(person.errors).toEqual([]);
  });
});

/** Rules are known by what they say and where: their ids and the order among sheets are the file's own. */
function withoutIds(document: WorkbookDocument) {
  const rules = document.conditionalFormats.map(({ rule, rects, sheetId }) => JSON.stringify({ sheetId, rects, rule }));
  return { sheets: document.sheets, conditionalFormats: rules.sort() };
}

/** Looks of cells without what stands in them: refreshing has calculated and dated some. */
function formatsOf({ cells, ...sheet }: WorkbookDocument["sheets"][number]) {
  return { ...sheet, cells: cells.flatMap(({ row, column, format }) => (format ? [{ row, column, format }] : [])) };
}

/** The table, with a rule of the user's own on its figures. */
async function writeTable(person: Person): Promise<void> {
  const frame = await person.runtime();
  await frame.evaluate(
    (values) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Sheet1").getRange("A1:C7").values = values;
        await context.sync();
      }),
    rows,
  );
  await addUserRule(person, "Sheet1", "C2:C7", "=$C2>100");
}

async function addUserRule(person: Person, sheet: string, address: string, formula: string): Promise<void> {
  const frame = await person.runtime();
  await frame.evaluate(
    (wanted) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(wanted.sheet).getRange(wanted.address);
        const rule = range.conditionalFormats.add("Custom");
        rule.custom.rule.formula = wanted.formula;
        rule.custom.format.font.color = "#00B050";
        await context.sync();
      }),
    { sheet, address, formula },
  );
}

interface Coloured {
  readonly amber: string[];
  readonly red: string[];
}

/** The cells that LibreOffice finds red and amber, by sheet: each rule's formula stands in a cell of its own. */
async function coloured(document: WorkbookDocument): Promise<(sheet: string) => Coloured> {
  const probes = document.conditionalFormats.flatMap(({ rule, rects, sheetId }, index) => {
    const level = rule.type === "Custom" && /Planwright:(amber|red)"\)$/.exec(rule.formula)?.[1];
    if (rule.type !== "Custom" || !level) return [];
    return rects.flatMap((rect) =>
      Array.from({ length: rect.rowCount }, (_, offset) => ({
        sheetId,
        level,
        at: rectAddress({ row: rect.row + offset, column: rect.column, rowCount: 1, columnCount: 1 }),
        cell: {
          row: rect.row + offset,
          // Far to the right and down the same rows, so that row references stay those of the rule.
          column: 60 + index,
          value: null,
          formula: rule.formula.replace(
            /(\$[A-Z]+)(\d+)/g,
            (_all, letters: string, row: string) => `${letters}${Number(row) + offset}`,
          ),
        },
      })),
    );
  });
  const probed = {
    ...document,
    sheets: document.sheets.map((sheet) => ({
      ...sheet,
      cells: [...sheet.cells, ...probes.flatMap(({ sheetId, cell }) => (sheetId === sheet.id ? [cell] : []))],
    })),
  };
  const calculated = (await openWorkbook(await convert(await saveWorkbook(probed, { addIn }), "xlsx"))).document;
  return (name) => {
    const id = document.sheets.find((sheet) => sheet.name === name)?.id;
    const values = new Map(
      calculated.sheets
        .find((sheet) => sheet.name === name)
        ?.cells.map(({ row, column, value }) => [`${row} ${column}`, value]),
    );
    const of = (wanted: string) =>
      probes.flatMap(({ sheetId, level, at, cell }) => {
        const value = values.get(`${cell.row} ${cell.column}`);
        return sheetId === id && level === wanted && (value === true || value === 1) ? [at] : [];
      });
    return { amber: of("amber").sort(), red: of("red").sort() };
  };
}

const addIn = { id: "11111111-2222-4333-8444-555555555555", version: "1.0.0.0" };
