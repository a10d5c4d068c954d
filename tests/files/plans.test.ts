import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writePlan } from "../../scripts/plan/write";
import { serialFromDate } from "../../src/core/calendar";
import { languages } from "../../src/core/languages";
import { buildPlan, type PlanOptions, planTemplates } from "../../src/core/plan";
import { openWorkbook } from "../../workbench/file";
import { differences, errorCells } from "./figures";
import { convertFiles, itWithLibreOffice } from "./libre-office";
import { validationErrors } from "./open-xml";
import { hasPdfReader, pagesOf } from "./poppler";

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

beforeAll(async () => {
  for (const { name, options } of plans) await writePlan(options, pathOf(name));
});

it.each(names)("%s has no error by Microsoft's validator", async (name) => {
  expect(await validationErrors(readFileSync(pathOf(name)))).toEqual([]);
});

it.each(names)("%s shows no error value", async (name) => {
  const { document } = await openWorkbook(readFileSync(pathOf(name)));
  expect(errorCells(document)).toEqual([]);
});

itWithLibreOffice(
  "every formula shows in LibreOffice what it shows in the workbench, and none is an error",
  async () => {
    await convertFiles(
      names.map((name) => pathOf(name)),
      "xlsx",
      recalculated,
    );
    const found: string[] = [];
    for (const name of names) {
      const [{ document }, { document: theirs }] = await Promise.all([
        openWorkbook(readFileSync(pathOf(name))),
        openWorkbook(readFileSync(join(recalculated, `${name}.xlsx`))),
      ]);
      found.push(...[...errorCells(theirs), ...differences(document, theirs)].map((text) => `${name}: ${text}`));
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
    const printed = plans.filter(
      ({ options }) => options.sample === "ecommerce" || options.template === "annual-operations",
    );
    await convertFiles(
      printed.map(({ name }) => pathOf(name)),
      "pdf",
      join(folder, "pdf"),
    );
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

function footerOf(page: string): string {
  return page.trimEnd().split("\n").at(-1) ?? "";
}

function titleOf({ blocks }: ReturnType<typeof buildPlan>["sheets"][number]): string {
  return String(blocks.find(({ at }) => at === "A1")?.cells[0]?.[0]);
}

function numbered(count: number) {
  return Array.from({ length: count }, (_, index) => ({ name: `部门${index + 1}` }));
}
