import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ArgumentError, readPlanArguments } from "../../scripts/plan/arguments";
import { planMessage } from "../../scripts/plan/messages";
import { dateFromSerial } from "../../src/core/calendar";
import { planTemplates } from "../../src/core/plan";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "planwright-arguments-"));
});
afterEach(() => {
  chmodSync(folder, 0o700);
  rmSync(folder, { recursive: true });
});

const out = () => join(folder, "plan.xlsx");
const read = (...args: string[]) => readPlanArguments(args, 2026);

function refusal(...args: string[]): string {
  try {
    read(...args);
  } catch (error) {
    expect(error).toBeInstanceOf(ArgumentError);
    return (error as Error).message;
  }
  throw new Error("The arguments were accepted.");
}

describe("npm run plan", () => {
  it("generates an empty English plan for the current year when only the file is given", () => {
    expect(read("--out", out())).toEqual({
      kind: "generate",
      path: out(),
      options: expect.objectContaining({ template: "annual-operations", language: "en-US", sample: "none" }) as unknown,
    });
  });

  it("takes the first day of the fiscal year from the year, or from a month", () => {
    const startOf = (...args: string[]) => {
      const request = read("--out", out(), ...args);
      return request.kind === "generate" ? dateFromSerial(request.options.fiscalYearStart) : null;
    };
    expect(startOf()).toMatchObject({ year: 2026, month: 1, day: 1 });
    expect(startOf("--fiscal-year", "2027")).toMatchObject({ year: 2027, month: 1, day: 1 });
    expect(startOf("--fiscal-year-start", "2027-04-01")).toMatchObject({ year: 2027, month: 4, day: 1 });
    expect(startOf("--fiscal-year-start=2027-04")).toMatchObject({ year: 2027, month: 4, day: 1 });
  });

  it("takes every option that a plan can be made with", () => {
    expect(
      read(
        ...[
          "--out",
          out(),
          "--locale",
          "zh-CN",
          "--fiscal-year-start",
          "2027-04",
          "--unit",
          "千元",
          "--amounts",
          "short",
        ],
        ...[
          "--periods",
          "quarters",
          "--departments",
          "销售部：林, 市场部",
          "--sheets",
          "Goals,Actions",
          "--protection",
        ],
      ),
    ).toMatchObject({
      options: {
        language: "zh-CN",
        unit: "千元",
        amounts: "short",
        periods: "quarters",
        departments: [{ name: "销售部", head: "林" }, { name: "市场部" }],
        sheets: ["Goals", "Actions"],
        protection: true,
      },
    });
    const file = join(folder, "last.xlsx");
    writeFileSync(file, "");
    expect(read("--out", out(), "--last-year", file)).toMatchObject({ lastYear: file });
  });

  it("names every option in its usage, in both languages", () => {
    for (const language of ["en-US", "zh-CN"] as const) {
      for (const option of ["template", "locale", "sample", "company", "unit", "amounts", "periods", "departments"]) {
        expect(planMessage(language, "usage")).toContain(`--${option} `);
      }
      for (const option of ["sheets", "protection", "last-year", "fiscal-year", "fiscal-year-start", "out", "force"]) {
        expect(planMessage(language, "usage")).toContain(`--${option} `);
      }
    }
  });

  it("lists the templates and explains itself without a file", () => {
    expect(read("--list")).toEqual({ kind: "list" });
    expect(read("--help", "--locale", "zh-CN")).toEqual({ kind: "usage", language: "zh-CN" });
  });

  it("overwrites an existing file only when it is told to", () => {
    writeFileSync(out(), "mine");
    expect(refusal("--out", out())).toBe(`${out()} exists already. Choose another name, or overwrite it with --force.`);
    expect(read("--out", out(), "--force")).toMatchObject({ path: out() });
    expect(readFileSync(out(), "utf8")).toBe("mine");
  });
});

describe("an argument that cannot be used is refused in one line", () => {
  const templates = planTemplates.map(({ id }) => id).join(", ");

  it.each<[string, string[], string]>([
    ["an unknown template", ["--template", "weekly"], `There is no template "weekly". There are: ${templates}.`],
    ["an unknown language", ["--locale", "fr-FR"], 'There is no language "fr-FR". There are: en-US, zh-CN.'],
    ["an unknown sample", ["--sample", "bank"], 'There is no sample "bank". There are: ecommerce, none.'],
    ["a year that is none", ["--fiscal-year", "26"], '--fiscal-year must be a year from 1901 to 9996, not "26".'],
    ["a year in words", ["--fiscal-year", "next"], '--fiscal-year must be a year from 1901 to 9996, not "next".'],
    [
      "a start that is no first of a month",
      ["--fiscal-year-start", "2026-04-15"],
      '--fiscal-year-start must be the first day of a month such as 2026-04-01, not "2026-04-15".',
    ],
    [
      "a thirteenth month",
      ["--fiscal-year-start", "2026-13"],
      '--fiscal-year-start must be the first day of a month such as 2026-04-01, not "2026-13".',
    ],
    [
      "a year and a start that differ",
      ["--fiscal-year", "2026", "--fiscal-year-start", "2027-01-01"],
      "--fiscal-year says 2026, but --fiscal-year-start begins in 2027. Give one of them, or make them agree.",
    ],
    ["a company of 101 characters", ["--company", "x".repeat(101)], "--company has 101 characters; 100 are allowed."],
    ["a unit of 21 characters", ["--unit", "x".repeat(21)], "--unit has 21 characters; 20 are allowed."],
    ["unknown periods", ["--periods", "weeks"], 'There is no --periods "weeks". There are: months, quarters.'],
    ["unknown amounts", ["--amounts", "tiny"], 'There is no --amounts "tiny". There are: full, short.'],
    [
      "an unknown sheet",
      ["--template", "risk-register", "--sheets", "Goals"],
      'This plan has no sheet "Goals". It has: Settings, RiskRegister, RiskMap.',
    ],
    [
      "an option of another template",
      ["--template", "risk-register", "--departments", "Sales"],
      'The template "risk-register" has no option --departments.',
    ],
    ["a department twice", ["--departments", "Sales,sales"], "These options make no plan: departmentTwice: sales."],
    [
      "last year's plan beside a sample",
      ["--sample", "ecommerce", "--last-year", "x.xlsx"],
      "--last-year begins an empty plan, so it can't be had with a sample.",
    ],
    [
      "last year's plan that is not there",
      ["--last-year", "/nowhere.xlsx"],
      "There is no file /nowhere.xlsx with last year's plan.",
    ],
    ["an option without its value", ["--template"], "--template needs a value. See npm run plan -- --help"],
    ["an unknown option", ["--templat=x"], "There is no option --templat. See npm run plan -- --help"],
    ["a switch with a value", ["--force=yes"], "--force takes no value."],
    ["a word that belongs to nothing", ["annual"], "There is no option annual. See npm run plan -- --help"],
  ])("%s", (_, args, message) => {
    expect(refusal(...args, "--out", out())).toBe(message);
  });

  it("no file", () => {
    expect(refusal()).toBe("Say where to write the plan: --out plan.xlsx");
  });

  it("a file that is no .xlsx", () => {
    expect(refusal("--out", join(folder, "plan.csv"))).toBe(
      `The file must end in .xlsx: "${join(folder, "plan.csv")}".`,
    );
  });

  it("a folder that does not exist, or stands where the file should", () => {
    expect(refusal("--out", join(folder, "no", "plan.xlsx"))).toBe(`The folder ${join(folder, "no")} does not exist.`);
    mkdirSync(out());
    expect(refusal("--out", out(), "--force")).toBe(`${out()} is a folder, not a file.`);
  });

  // Root may write everywhere, and Windows has no such permissions.
  const permissions = process.platform !== "win32" && process.getuid?.() !== 0;
  (permissions ? it : it.skip)("a folder that may not be written to", () => {
    chmodSync(folder, 0o500);
    expect(refusal("--out", out())).toBe(`${out()} cannot be written: EACCES.`);
    expect(existsSync(out())).toBe(false);
  });

  it("in the language asked for", () => {
    expect(refusal("--locale", "zh-CN", "--sample", "bank", "--out", out())).toBe(
      "没有示例“bank”。可用的示例：ecommerce, none。",
    );
  });
});
