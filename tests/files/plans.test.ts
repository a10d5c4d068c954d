import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writePlan } from "../../scripts/plan/write";
import { serialFromDate } from "../../src/core/calendar";
import { languages } from "../../src/core/languages";
import { buildPlan, type PlanOptions, planTemplates } from "../../src/core/plan";
import type { WorkbookDocument } from "../../workbench/document";
import { openWorkbook, saveWorkbook } from "../../workbench/file";
import { emptyDocument, emptySheet } from "./documents";
import { differences, errorCells } from "./figures";
import { convertFiles, hasLibreOffice, itWithLibreOffice } from "./libre-office";
import { validationErrorsOf } from "./open-xml";
import { cutTexts, hasPdfReader, pagesOf, wordsOf } from "./poppler";

jest.setTimeout(900_000);

/*
 * Every template in both languages, empty and with its sample, and the annual plan with each of its options.
 * All are written by what `npm run plan` calls, and each program that looks at them starts once where it can.
 */
const folder = mkdtempSync(join(tmpdir(), "planwright-plans-"));
const pathOf = (name: string, kind = "xlsx") => join(folder, kind === "xlsx" ? "" : kind, `${name}.${kind}`);
const recalculated = join(folder, "recalculated");
afterAll(() => rmSync(folder, { recursive: true }));

const fiscalYearStart = serialFromDate(2026, 1, 1);
const caseBlueprint = buildPlan({
  template: "annual-operations",
  language: "en-US",
  sample: "ecommerce",
  fiscalYearStart,
});

interface Case {
  readonly name: string;
  readonly options: PlanOptions;
}

const plans: readonly Case[] = [
  ...planTemplates.flatMap(({ id, samples }) =>
    languages.flatMap((language) =>
      samples.map((sample) => ({
        name: `${id}-${language}-${sample}`,
        options: { template: id, language, sample, fiscalYearStart },
      })),
    ),
  ),
  ...(
    [
      ["from April", { fiscalYearStart: serialFromDate(2026, 4, 1) }],
      ["by quarters", { periods: "quarters" }],
      ["some sheets", { sheets: ["Situation", "Actions", "Risks"] }],
      ["40 departments, short amounts", { sample: "none", amounts: "short", departments: numbered(40) }],
    ] as const
  ).map(([name, change]) => ({
    name: `annual plan ${name}`,
    options: {
      template: "annual-operations",
      language: "zh-CN",
      sample: "ecommerce",
      fiscalYearStart,
      ...change,
    } as const,
  })),
];
const names = plans.map(({ name }) => name);

/** What the other programs make of the files, begun when all are written. */
let validated: Promise<string[][]>;
let converted: Promise<void>;
const documents = new Map<string, Promise<WorkbookDocument>>();

beforeAll(async () => {
  for (const { name, options } of plans) await writePlan(options, pathOf(name));
  const paths = names.map((name) => pathOf(name));
  validated = validationErrorsOf(paths);
  converted = convertAll(paths);
  // They are awaited by the tests; one that fails before is no unhandled rejection.
  validated.catch(() => undefined);
  converted.catch(() => undefined);
});

/** Recalculated as workbooks and printed as PDF, with a page that is known to be bad. */
async function convertAll(paths: readonly string[]): Promise<void> {
  if (!hasLibreOffice) return;
  await convertFiles(paths, "xlsx", recalculated);
  if (!hasPdfReader) return;
  writeFileSync(pathOf("cut texts"), await saveWorkbook(cutTextsDocument()));
  await convertFiles([...printed.map(({ name }) => pathOf(name)), pathOf("cut texts")], "pdf", join(folder, "pdf"));
}

const printed = plans.filter(
  ({ options }) => options.sample === "ecommerce" || options.template === "annual-operations",
);

it("no file has an error by Microsoft's validator", async () => {
  const errors = await validated;
  expect(
    names.flatMap((name, index) => (errors[index] ?? ["not validated"]).map((text) => `${name}: ${text}`)),
  ).toEqual([]);
});

it.each(names)("%s shows no error value", async (name) => {
  expect(errorCells(await documentOf(pathOf(name)))).toEqual([]);
});

describe.each(["zh-CN", "en-US"])("the sample plan in %s tells the case of its article", (language) => {
  const name = `annual-operations-${language}-ecommerce`;

  it("in the workbench", async () => {
    expectCase(await documentOf(pathOf(name)));
  });

  itWithLibreOffice("in LibreOffice", async () => {
    await converted;
    expectCase(await documentOf(recalculatedPath(name)));
  });
});

itWithLibreOffice(
  "every formula shows in LibreOffice what it shows in the workbench, and none is an error",
  async () => {
    await converted;
    const found: string[] = [];
    for (const name of names) {
      const [mine, theirs] = [await documentOf(pathOf(name)), await documentOf(recalculatedPath(name))];
      found.push(...[...errorCells(theirs), ...differences(mine, theirs)].map((text) => `${name}: ${text}`));
    }
    expect(found).toEqual([]);
  },
  600_000,
);

const itWithPages = hasPdfReader
  ? itWithLibreOffice
  : (name: string) => it.skip(`${name} (skipped: install Poppler)`, () => {});

itWithPages(
  "every sheet is printed one page wide, its title on each page, and no figure is too wide for its column",
  async () => {
    await converted;
    for (const { name, options } of printed) {
      const pages = await pagesOf(pathOf(name, "pdf"));
      const sheets = buildPlan(options).sheets.filter(({ visibility }) => visibility === "visible");
      const found = pages.map((page) => sheets.find((sheet) => footerOf(page).includes(sheet.name))?.id);
      // Every page is a sheet's, and every sheet is there.
      expect({ name, sheets: [...new Set(found)] }).toEqual({ name, sheets: sheets.map(({ id }) => id) });
      pages.forEach((page, index) => {
        expect({ name, page: index + 1, tooWide: /#{3,}/u.test(page) }).toEqual({
          name,
          page: index + 1,
          tooWide: false,
        });
        const sheet = sheets.find(({ id }) => id === found[index]);
        // The title stands in the first column: a second page across would not have it.
        if (sheet?.page.titleRows) expect(page).toContain(titleOf(sheet));
      });
    }
  },
  600_000,
);

itWithPages(
  "no text is cut on paper: none runs into another cell, into the row below or over the edge",
  async () => {
    await converted;
    const found: string[] = [];
    for (const { name } of printed) {
      const pages = await wordsOf(pathOf(name, "pdf"));
      found.push(
        ...pages.flatMap((page, index) => cutTexts(page).map((text) => `${name}, page ${index + 1}: ${text}`)),
      );
    }
    expect(found).toEqual([]);
    // That it would be seen: a text too long for its cell, and two lines in a row for one.
    const [bad] = await wordsOf(pathOf("cut texts", "pdf"));
    expect(bad && cutTexts(bad)).toEqual([
      expect.stringMatching(/^"\w+" runs into "Neighbour"$/u),
      expect.stringMatching(/^"\w+" runs into "Below"$/u),
    ]);
  },
  600_000,
);

function recalculatedPath(name: string): string {
  return join(recalculated, `${name}.xlsx`);
}

/** Each file is read once. */
function documentOf(path: string): Promise<WorkbookDocument> {
  const known = documents.get(path) ?? openWorkbook(readFileSync(path)).then(({ document }) => document);
  documents.set(path, known);
  return known;
}

/** The figures of revenue at 30 April and the weights of the goals, as the case has them. */
function expectCase(document: WorkbookDocument): void {
  const tracked = rowOf(document, "Tracking", "K1");
  const figures = {
    ytdTarget: 4770,
    ytdActual: 4635,
    ytdAttainment: 0.9716981132,
    fullYear: 0.2575,
    timeProgress: 0.3287671233,
    phasedProgress: 0.265,
    paceGap: -0.75,
    calendarGap: -7.126712329,
    required: 1670.625,
    forecast: 17490.56604,
    runRate: 13905,
  };
  for (const [id, figure] of Object.entries(figures)) {
    expect({ id, near: Math.abs(Number(tracked(id)) - figure) <= 1e-8 * Math.abs(figure) }).toEqual({ id, near: true });
  }
  expect(["G1", "G2", "G3", "G4"].map((id) => rowOf(document, "Goals", id)("weight"))).toEqual([0.4, 0.2, 0.25, 0.15]);
}

/** The cells of a table's row by the ids of their columns, which do not depend on the language. */
function rowOf(document: WorkbookDocument, name: string, key: string): (column: string) => unknown {
  const planned = caseBlueprint.sheets.flatMap(({ tables }) => tables).find((table) => table.name === name);
  const table = document.tables.find((one) => one.name === name);
  const cells = document.sheets.find(({ id }) => id === table?.sheetId)?.cells ?? [];
  const row = cells.find(({ row, column, value }) => {
    return table && column === table.rect.column && row > table.rect.row && value === key;
  })?.row;
  if (!planned || !table || row === undefined) throw new Error(`${name} has no row ${key}.`);
  return (id) => {
    const index = planned.columns.findIndex((column) => column.id === id);
    if (index < 0) throw new Error(`${name} has no column ${id}.`);
    return cells.find((cell) => cell.row === row && cell.column === table.rect.column + index)?.value;
  };
}

function cutTextsDocument(): WorkbookDocument {
  const sheet = emptySheet("{00000000-0001-0000-0000-000000000000}", "Sheet1");
  return emptyDocument({
    ...sheet,
    cells: [
      { row: 0, column: 0, value: "Incomprehensibilities" },
      { row: 0, column: 1, value: "Neighbour" },
      { row: 2, column: 0, value: "One\nTwo", format: { wrapText: true, verticalAlignment: "Top" } },
      { row: 3, column: 0, value: "Below" },
    ],
    rowHeights: new Map([[2, 15]]),
  });
}

function footerOf(page: string): string {
  return page.trimEnd().split("\n").at(-1) ?? "";
}

function titleOf({ blocks }: ReturnType<typeof buildPlan>["sheets"][number]): string {
  return String(blocks.find(({ at }) => at === "A1")?.cells[0]?.[0]);
}

function numbered(count: number) {
  return Array.from({ length: count }, (_, index) => ({ name: `部门${index + 1}` }));
}
