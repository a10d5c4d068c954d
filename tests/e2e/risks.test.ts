import { openWorkbook } from "../../workbench/file";
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
  const document = async () => (await openWorkbook(await person.save(), { addInId: person.manifest.id })).document;

  describe("on a plain table", () => {
    let before: Awaited<ReturnType<typeof document>>;

    it("are highlighted and counted, ten times as once, the figure that is text pointed out", async () => {
      for (const [column, letter] of ["A", "B", "C"].entries()) {
        await person.type(`${letter}1`, ...rows.map((row) => row[column] ?? ""));
      }
      before = await document();
      await person.goTo("A1:C7");
      await person.clickRibbon("Planwright.HighlightRisks");
      await told(
        "“Sheet1”: of 6 rows, 1 red and 1 amber. One figure is text and was not judged: convert it to a number.",
      );
      const once = await document();
      for (let run = 0; run < 9; run++) await person.clickRibbon("Planwright.HighlightRisks");
      expect((await document()).conditionalFormats).toHaveLength(once.conditionalFormats.length);
    });

    itWithLibreOffice("are the same cells in LibreOffice, which calculates the rules of the saved file", async () => {
      const bytes = await person.save();
      expect(await validationErrors(bytes)).toEqual([]);
      expect(await coloured(bytes)).toEqual({ amber: ["C4"], red: ["C5"] });
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

    it("have thresholds, for which the pane opens", async () => {
      await person.clickRibbon("Planwright.SetThresholds");
      await person.pane.getByRole("tab", { name: person.say("risk.tab.thresholds"), selected: true }).waitFor();
    });

    it("are cleared so that the sheet is as it was", async () => {
      await person.clickRibbon("Planwright.ClearHighlights");
      const { sheets, conditionalFormats } = await document();
      expect(conditionalFormats).toEqual(before.conditionalFormats);
      expect(sheets).toEqual(before.sheets);
    });
  });

  it("leave the console clean", () => {
    expect(person.errors).toEqual([]);
  });
});

/** The cells of the first sheet that LibreOffice finds red and amber: each rule's formula stands in a cell of its own. */
async function coloured(bytes: Uint8Array): Promise<{ amber: string[]; red: string[] }> {
  const { saveWorkbook } = await import("../../workbench/file");
  const { document } = await openWorkbook(bytes);
  const [sheet] = document.sheets;
  if (!sheet) throw new Error("no sheet");
  const marks = document.conditionalFormats.flatMap(({ rule, rects, sheetId }) => {
    const level = rule.type === "Custom" && /Planwright:(amber|red)"\)$/.exec(rule.formula)?.[1];
    return sheetId === sheet.id && rule.type === "Custom" && level ? [{ level, formula: rule.formula, rects }] : [];
  });
  // Far to the right and down the same rows, so that row references stay those of the rule.
  const probes = marks.flatMap(({ formula, rects, level }, index) =>
    rects.flatMap((rect) =>
      Array.from({ length: rect.rowCount }, (_, offset) => ({
        level,
        at: rectAddress({ row: rect.row + offset, column: rect.column, rowCount: 1, columnCount: 1 }),
        cell: {
          row: rect.row + offset,
          column: 40 + index,
          value: null,
          formula: formula.replace(
            /(\$[A-Z]+)(\d+)/g,
            (_all, letters: string, row: string) => `${letters}${Number(row) + offset}`,
          ),
        },
      })),
    ),
  );
  const probed = {
    ...document,
    sheets: document.sheets.map((one) =>
      one === sheet ? { ...one, cells: [...one.cells, ...probes.map(({ cell }) => cell)] } : one,
    ),
  };
  const calculated = await openWorkbook(await convert(await saveWorkbook(probed, { addIn }), "xlsx"));
  const values = new Map(
    calculated.document.sheets[0]?.cells.map(({ row, column, value }) => [`${row} ${column}`, value]),
  );
  const of = (level: string) =>
    probes.flatMap((probe) => {
      const value = values.get(`${probe.cell.row} ${probe.cell.column}`);
      return probe.level === level && (value === true || value === 1) ? [probe.at] : [];
    });
  return { amber: of("amber"), red: of("red") };
}

const addIn = { id: "11111111-2222-4333-8444-555555555555", version: "1.0.0.0" };
