import fc from "../../setup/draws";

import { serialFromDate } from "../../../src/core/calendar";
import { LEAST_LETTERS, printedLetters } from "../../../src/core/plan/page";
import { buildPlan, planTemplates, type Blueprint, type PlanOptions } from "../../../src/core/plan";
import { rectangleFromAddress } from "../../../src/core/addresses";
import { formulasOf, isBalanced, namesIn, structuredReferences } from "./references";

const anyOptions: fc.Arbitrary<PlanOptions> = fc
  .record({
    template: fc.constantFrom(...planTemplates.map(({ id }) => id)),
    language: fc.constantFrom("en-US", "zh-CN") as fc.Arbitrary<PlanOptions["language"]>,
    company: fc.constantFrom("", '=HYPERLINK("x")'),
    year: fc.constantFrom(2000, 2026, 2027),
    month: fc.integer({ min: 1, max: 12 }),
    sample: fc.constantFrom("ecommerce", "none") as fc.Arbitrary<PlanOptions["sample"]>,
    amounts: fc.constantFrom("full", "short") as fc.Arbitrary<NonNullable<PlanOptions["amounts"]>>,
    annual: fc.record({
      periods: fc.constantFrom("months", "quarters") as fc.Arbitrary<NonNullable<PlanOptions["periods"]>>,
      sheets: fc.constantFrom(["Situation", "Review"], ["Goals", "Budget"], ["Dashboard"], undefined),
    }),
  })
  .filter(({ template, sample }) => samplesOf(template).includes(sample))
  .map(({ year, month, annual: { periods, sheets }, ...rest }) => ({
    ...rest,
    ...(rest.template === "annual-operations" && { periods, ...(sheets && { sheets }) }),
    fiscalYearStart: serialFromDate(year, month, 1),
  }));

function samplesOf(template: string): readonly PlanOptions["sample"][] {
  return planTemplates.find(({ id }) => id === template)?.samples ?? [];
}

function holdsForAnyPlan(check: (blueprint: Blueprint, options: PlanOptions) => void): void {
  fc.assert(
    fc.property(anyOptions, (options) => check(built(options), options)),
    { numRuns: 16 },
  );
}

const plans = new Map<string, Blueprint>();

/** Every check looks at many plans; each is built once. */
function built(options: PlanOptions): Blueprint {
  const key = JSON.stringify(options);
  const blueprint = plans.get(key) ?? buildPlan(options);
  plans.set(key, blueprint);
  return blueprint;
}

describe("any plan, whatever its language, fiscal year and content", () => {
  it("has sheets that Excel accepts", () => {
    holdsForAnyPlan(({ sheets }) => {
      for (const { name } of sheets) {
        expect(name).toMatch(/^[^'/\\?*:[\]][^/\\?*:[\]]{0,30}$/);
        expect(name).not.toMatch(/'$|^history$/i);
      }
      expectDistinct(sheets.map(({ name }) => name));
      expectDistinct(sheets.map(({ id }) => id));
      expect(sheets[0]?.visibility).toBe("visible");
    });
  });

  it("has tables and names that Excel accepts, all different", () => {
    holdsForAnyPlan(({ sheets, names }) => {
      const all = [...sheets.flatMap(({ tables }) => tables.map(({ name }) => name)), ...names.map(({ name }) => name)];
      for (const name of all) {
        expect(name).toMatch(/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u);
        expect(name).not.toMatch(/^(?:[A-Z]{1,3}\d+|R\d*C\d*|R\d*|C\d*|TRUE|FALSE)$/i);
      }
      expectDistinct(all);
      for (const { comment = "" } of names) expect(comment.length).toBeLessThanOrEqual(255);
    });
  });

  it("has tables whose columns have a heading each and whose rows fit them", () => {
    holdsForAnyPlan(({ sheets }) => {
      for (const table of sheets.flatMap(({ tables }) => tables)) {
        expectDistinct(table.columns.map(({ header }) => header));
        expectDistinct(table.columns.map(({ id }) => id));
        expect(table.rows.length).toBeGreaterThan(0);
        for (const { header, note = "" } of table.columns) {
          expect(header.trim()).toBe(header);
          expect(header).not.toBe("");
          expect(header.length).toBeLessThanOrEqual(255);
          expect(note.length).toBeLessThanOrEqual(255);
        }
        for (const row of table.rows) {
          expect(row).toHaveLength(table.columns.length);
          table.columns.forEach(({ formula }, index) => {
            if (formula !== undefined) expect(row[index]).toBeNull();
          });
        }
        for (const run of table.formats ?? []) {
          expect(run.row + run.rowCount).toBeLessThanOrEqual(table.rows.length);
          const places = run.columns.map((id) => table.columns.findIndex((column) => column.id === id));
          expect(places).not.toContain(-1);
          expect(places.at(-1)).toBe((places[0] ?? 0) + places.length - 1);
        }
      }
    });
  });

  it("refers only to columns and names that exist", () => {
    holdsForAnyPlan((blueprint) => {
      const tables = new Map(
        blueprint.sheets.flatMap(({ tables }) => tables.map((table) => [table.name, table] as const)),
      );
      const names = new Set(blueprint.names.map(({ name }) => name));
      const sheetIds = new Set(blueprint.sheets.map(({ id }) => id));
      for (const { place, formula, table: own } of formulasOf(blueprint)) {
        for (const reference of structuredReferences(formula)) {
          const headers = tables.get(reference.table ?? own ?? "")?.columns.map(({ header }) => header) ?? [];
          for (const column of reference.columns) {
            if (!headers.includes(column))
              throw new Error(`${place} refers to "${column}" of ${reference.table ?? own}.`);
          }
        }
        for (const name of namesIn(formula)) {
          if (!names.has(name)) throw new Error(`${place} refers to the unknown name ${name}: ${formula}`);
        }
        for (const [, id = ""] of formula.matchAll(/\{(\w+)\}!/g)) expect(sheetIds).toContain(id);
      }
    });
  });

  it("has formulas that begin with an equals sign, balance, and are not too long for Excel", () => {
    holdsForAnyPlan((blueprint) => {
      for (const { place, formula } of formulasOf(blueprint)) {
        if (!formula.startsWith("=") || formula.startsWith("==")) throw new Error(`${place}: ${formula}`);
        if (!isBalanced(formula)) throw new Error(`${place} does not balance: ${formula}`);
        expect(formula.length).toBeLessThanOrEqual(8192);
        expect(formula).not.toMatch(
          /\b(?:LET|LAMBDA|FILTER|SORT|UNIQUE|SEQUENCE|XLOOKUP|XMATCH|TEXTJOIN|IFS|SWITCH)\(/,
        );
        expect(formula).not.toMatch(/\bKPI\./);
      }
    });
  });

  it("keeps within Excel's limits for drop-down lists, prompts and alerts", () => {
    holdsForAnyPlan((blueprint) => {
      for (const sheet of blueprint.sheets) {
        for (const { target, rule, prompt, error } of sheet.validations) {
          expectTarget(sheet, target);
          if ("list" in rule) {
            expect(rule.list.join(",").length).toBeLessThanOrEqual(255);
            for (const entry of rule.list) expect(entry).not.toContain(",");
          }
          const formula = "custom" in rule ? rule.custom : "listFormula" in rule ? rule.listFormula : "";
          expect(structuredReferences(formula)).toEqual([]);
          expect((prompt?.title ?? "").length).toBeLessThanOrEqual(32);
          expect((prompt?.message ?? "").length).toBeLessThanOrEqual(255);
          expect((error?.title ?? "").length).toBeLessThanOrEqual(32);
          expect((error?.message ?? "").length).toBeLessThanOrEqual(224);
        }
      }
    });
  });

  it("has conditional formats that need no structured reference", () => {
    holdsForAnyPlan((blueprint) => {
      const names = new Set(blueprint.names.map(({ name }) => name));
      for (const sheet of blueprint.sheets) {
        for (const { target, formula } of sheet.conditionalFormats) {
          const table = expectTarget(sheet, target);
          expect(structuredReferences(formula)).toEqual([]);
          for (const name of namesIn(formula)) expect(names).toContain(name);
          for (const [, column = ""] of formula.matchAll(/\{(\w+)\}/g)) {
            expect(table?.columns.map(({ id }) => id)).toContain(column);
          }
        }
      }
    });
  });

  it("offers every word of a list column that it fills in itself", () => {
    holdsForAnyPlan((blueprint) => {
      for (const sheet of blueprint.sheets) {
        for (const { target, rule } of sheet.validations) {
          if (!("list" in rule)) continue;
          for (const value of cellsOf(sheet, target)) if (value !== null) expect(rule.list).toContain(value);
        }
      }
    });
  });

  it("puts no table, block or chart over another", () => {
    holdsForAnyPlan(({ sheets }) => {
      for (const sheet of sheets) {
        const areas = [
          ...sheet.blocks.map(({ at, cells }) => area(at, cells.length, cells[0]?.length ?? 0)),
          ...sheet.tables.map(({ at, rows, columns }) => area(at, rows.length + 1, columns.length)),
          ...sheet.charts.map(({ topLeft, bottomRight }) => rectangleFromAddress(`${topLeft}:${bottomRight}`)),
        ];
        areas.forEach((one, index) => {
          for (const other of areas.slice(index + 1)) {
            const apart =
              one.row + one.rowCount <= other.row ||
              other.row + other.rowCount <= one.row ||
              one.column + one.columnCount <= other.column ||
              other.column + other.columnCount <= one.column;
            if (!apart) throw new Error(`${sheet.id}: ${JSON.stringify(one)} overlaps ${JSON.stringify(other)}`);
          }
        });
      }
    });
  });

  it("gives every column that is used a width in which its numbers fit", () => {
    holdsForAnyPlan(({ sheets }) => {
      for (const { columnWidths, tables, blocks } of sheets) {
        const ends = [
          ...tables.map(({ at, columns }) => rectangleFromAddress(at).column + columns.length),
          ...blocks.map(({ at, cells }) => rectangleFromAddress(at).column + (cells[0]?.length ?? 0)),
        ];
        expect(columnWidths.length).toBeGreaterThanOrEqual(Math.max(...ends));
        for (const width of columnWidths) expect(width).toBeGreaterThan(0);
        for (const { at, columns } of tables) {
          columns.forEach(({ numberFormat = "", header }, index) => {
            const width = columnWidths[rectangleFromAddress(at).column + index] ?? 0;
            const needed = numberFormat === "yyyy-mm-dd" ? 11 : numberFormat.startsWith("#,##0") ? 10 : 0;
            if (width < needed) throw new Error(`${header} has ${width} characters, needs ${needed}.`);
          });
        }
      }
    });
  });

  it("prints in landscape with page number, and repeats the headings of its tables", () => {
    holdsForAnyPlan(({ sheets }) => {
      for (const { page, tables } of sheets) {
        expect(page.footer.right).toContain("&P");
        for (const part of Object.values(page.footer)) expect(part.length).toBeLessThanOrEqual(255);
        const [table] = tables;
        if (table && page.titleRows) {
          const [, last] = /^\$1:\$(\d+)$/.exec(page.titleRows) ?? [];
          expect(Number(last)).toBeGreaterThan(1);
          expect(Number(last)).toBeLessThanOrEqual(rectangleFromAddress(table.at).row + 1);
        }
      }
    });
  });

  it(`fits each printed sheet on one page's width with letters of ${LEAST_LETTERS} points or more`, () => {
    holdsForAnyPlan(({ sheets }) => {
      for (const { id, visibility, page, columnWidths } of sheets) {
        if (visibility !== "visible") continue;
        const letters = printedLetters(columnWidths, page.paper ?? "A4");
        if (letters < LEAST_LETTERS) throw new Error(`${id} is printed with letters of ${letters.toFixed(1)} points.`);
      }
    });
  });

  it("has buttons to filter by only over columns that are wide enough for them", () => {
    holdsForAnyPlan(({ sheets }) => {
      for (const { tables, columnWidths } of sheets) {
        for (const { at, columns } of tables.filter(({ filter }) => filter)) {
          const { column } = rectangleFromAddress(at);
          const widths = columnWidths.slice(column, column + columns.length);
          expect(Math.min(...widths)).toBeGreaterThanOrEqual(10);
        }
      }
    });
  });

  it("writes what the user typed as text", () => {
    holdsForAnyPlan((blueprint, { company }) => {
      const texts = blueprint.sheets.flatMap(({ blocks }) => blocks.flatMap(({ cells }) => cells.flat()));
      if (company) expect(texts).toContain(company);
    });
  });

  it("has the same sheets, tables, columns and rules in both languages", () => {
    holdsForAnyPlan((blueprint, options) => {
      const other = built({ ...options, language: options.language === "zh-CN" ? "en-US" : "zh-CN" });
      expect(skeleton(other)).toEqual(skeleton(blueprint));
    });
  });
});

function skeleton({ sheets, names }: Blueprint) {
  return {
    names: names.map(({ name }) => name),
    sheets: sheets.map(({ id, tables, validations, conditionalFormats, blocks, charts, freeze }) => ({
      id,
      freeze,
      tables: tables.map(({ name, columns, rows }) => ({
        name,
        columns: columns.map(({ id: column, role, note }) => ({ column, role, hasNote: note !== undefined })),
        rows: rows.map((row) => row.map((cell) => (cell === null ? "blank" : typeof cell))),
      })),
      validations: validations.map(({ target }) => target),
      formats: conditionalFormats.map(({ target, look }) => ({ target, look })),
      blocks: blocks.map(({ at, style }) => ({ at, style })),
      charts: charts.map(({ id: chart }) => chart),
    })),
  };
}

function expectDistinct(values: readonly string[]): void {
  const folded = values.map((value) => value.toLowerCase());
  expect(folded.filter((value, index) => folded.indexOf(value) !== index)).toEqual([]);
}

function area(at: string, rowCount: number, columnCount: number) {
  const { row, column } = rectangleFromAddress(at);
  return { row, column, rowCount, columnCount };
}

type Sheet = Blueprint["sheets"][number];

/** The table of a target like "Goals[due]" or "Goals"; undefined for a plain address. */
function expectTarget(sheet: Sheet, target: string): Sheet["tables"][number] | undefined {
  const [, tableId = "", column] = /^([A-Za-z]+)(?:\[(\w+)\])?$/.exec(target) ?? [];
  const table = sheet.tables.find(({ id }) => id === tableId);
  if (!table) {
    expect(() => rectangleFromAddress(target)).not.toThrow();
    return undefined;
  }
  if (column !== undefined) expect(table.columns.map(({ id }) => id)).toContain(column);
  return table;
}

function cellsOf(sheet: Sheet, target: string) {
  const [, tableId = "", column] = /^([A-Za-z]+)\[(\w+)\]$/.exec(target) ?? [];
  const table = sheet.tables.find(({ id }) => id === tableId);
  if (!table) return [];
  const index = table.columns.findIndex(({ id }) => id === column);
  return table.rows.map((row) => row[index] ?? null);
}
