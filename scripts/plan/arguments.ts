import { accessSync, constants, existsSync, statSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { serialFromDate } from "../../src/core/calendar";
import { type Language, languages } from "../../src/core/languages";
import { buildPlan, type PlanDepartment, type PlanOptions, PlanOptionsError, planTemplates } from "../../src/core/plan";
import { planMessage, type PlanMessage } from "./messages";

/** What `npm run plan` has been asked to do. */
export type PlanRequest =
  | { readonly kind: "list" }
  | { readonly kind: "usage"; readonly language: Language }
  | {
      readonly kind: "generate";
      readonly options: PlanOptions;
      readonly path: string;
      /** The workbook with last year's plan, from which the new one begins. */
      readonly lastYear?: string;
    };

/** An argument that cannot be used; the message is one line in the language asked for. */
export class ArgumentError extends Error {}

const samples = ["ecommerce", "none"] as const;
const longestCompany = 100;
const longestUnit = 20;

/**
 * Reads the arguments and checks them, the place of the file included, before anything is done.
 * @param currentYear the fiscal year where none is given
 * @throws ArgumentError
 */
export function readPlanArguments(args: readonly string[], currentYear: number): PlanRequest {
  const language = languageIn(args);
  const refuse = (key: PlanMessage, parameters: Readonly<Record<string, string | number>> = {}): never => {
    throw new ArgumentError(planMessage(language, key, parameters));
  };
  const values = parse(args, refuse);
  if (values.list) return { kind: "list" };
  if (values.help) return { kind: "usage", language };

  const { template = "annual-operations", locale = "en-US", sample = "none", company = "", unit } = values;
  const templates = planTemplates.map(({ id }) => id);
  if (!templates.includes(template)) refuse("unknownTemplate", { value: template, known: templates.join(", ") });
  if (locale !== language) refuse("unknownLocale", { value: locale, known: languages.join(", ") });
  const knownSample =
    samples.find((one) => one === sample) ?? refuse("unknownSample", { value: sample, known: samples.join(", ") });
  if (company.length > longestCompany) refuse("companyTooLong", { length: company.length });
  if (unit !== undefined && unit.length > longestUnit) refuse("unitTooLong", { length: unit.length });
  const fiscalYearStart = readStart(values["fiscal-year"], values["fiscal-year-start"], currentYear, refuse);
  const periods = oneOf("periods", values.periods, ["months", "quarters"], refuse);
  const amounts = oneOf("amounts", values.amounts, ["full", "short"], refuse);
  const options: PlanOptions = {
    template,
    language,
    sample: knownSample,
    company,
    fiscalYearStart,
    ...(unit === undefined ? {} : { unit }),
    ...(values.departments === undefined ? {} : { departments: departmentsOf(values.departments) }),
    ...(periods === undefined ? {} : { periods }),
    ...(amounts === undefined ? {} : { amounts }),
    ...(values.sheets === undefined ? {} : { sheets: partsOf(values.sheets) }),
    ...(values.protection ? { protection: true } : {}),
  };
  requirePlan(options, refuse);
  const lastYear = values["last-year"];
  if (lastYear !== undefined) requireLastYear(lastYear, options, refuse);
  const out = values.out ?? refuse("noOut");
  return {
    kind: "generate",
    path: checkedPath(out, values.force ?? false, refuse),
    options,
    ...(lastYear === undefined ? {} : { lastYear: path.resolve(lastYear) }),
  };
}

function oneOf<T extends string>(
  name: string,
  value: string | undefined,
  known: readonly T[],
  refuse: Refuse,
): T | undefined {
  if (value === undefined) return undefined;
  return (
    known.find((one) => one === value) ??
    refuse("unknownValue", { option: `--${name}`, value, known: known.join(", ") })
  );
}

/** "Marketing, Sales" */
function partsOf(list: string): string[] {
  return list
    .split(/[,，、;；]/u)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** "Marketing: Lin, Sales: Wang", the head being optional. */
function departmentsOf(list: string): PlanDepartment[] {
  return partsOf(list).map((part) => {
    const [name = "", head = ""] = part.split(/[:：]/u).map((each) => each.trim());
    return head === "" ? { name } : { name, head };
  });
}

/** What options make no plan is known before a workbook is opened. */
function requirePlan(options: PlanOptions, refuse: Refuse): void {
  try {
    buildPlan(options);
  } catch (error) {
    if (!(error instanceof PlanOptionsError)) throw error;
    const value = String(error.value);
    if (error.problem === "unknownSheet") {
      const { template, language, sample, fiscalYearStart } = options;
      const known = buildPlan({ template, language, sample, fiscalYearStart }).sheets.filter(
        ({ visibility }) => visibility === "visible",
      );
      refuse("unknownSheet", { value, known: known.map(({ id }) => id).join(", ") });
    }
    if (error.problem === "notOfThisTemplate")
      refuse("notOfThisTemplate", { option: `--${value}`, value: options.template });
    refuse("noPlan", { value: `${error.problem}: ${value}` });
  }
}

function requireLastYear(file: string, { template, sample }: PlanOptions, refuse: Refuse): void {
  const takesIt = planTemplates.find(({ id }) => id === template)?.takes?.includes("lastYear");
  if (!takesIt) refuse("notOfThisTemplate", { option: "--last-year", value: template });
  if (sample !== "none") refuse("lastYearWithSample");
  if (!existsSync(file) || !statSync(file).isFile()) refuse("noLastYear", { path: path.resolve(file) });
}

type Refuse = (key: PlanMessage, parameters?: Readonly<Record<string, string | number>>) => never;

const textOptions = [
  "template",
  "locale",
  "sample",
  "company",
  "unit",
  "fiscal-year",
  "fiscal-year-start",
  "departments",
  "periods",
  "amounts",
  "sheets",
  "last-year",
  "out",
] as const;
const switches = ["force", "list", "help", "protection"] as const;

type Values = Partial<Record<(typeof textOptions)[number], string>> &
  Partial<Record<(typeof switches)[number], boolean>>;

/** Not strictly: Node's own complaints know no language. */
function parse(args: readonly string[], refuse: Refuse): Values {
  const kinds = new Map<string, "string" | "boolean">([
    ...textOptions.map((name) => [name, "string"] as const),
    ...switches.map((name) => [name, "boolean"] as const),
  ]);
  const { values, positionals } = parseArgs({
    args: [...args],
    strict: false,
    options: Object.fromEntries([...kinds].map(([name, type]) => [name, { type }])),
  });
  for (const [name, value] of Object.entries(values)) {
    const kind = kinds.get(name) ?? refuse("unknownOption", { value: `--${name}` });
    const follows = typeof value === "string" && !value.startsWith("--");
    if (kind === "string" && !follows) refuse("noValue", { value: `--${name}` });
    if (kind === "boolean" && value !== true) refuse("noSwitchValue", { value: `--${name}` });
  }
  const [stray] = positionals;
  if (stray !== undefined) refuse("unknownOption", { value: stray });
  return values as Values;
}

/** Needed before the arguments are known to be right, so that what is wrong is said in this language. */
function languageIn(args: readonly string[]): Language {
  const at = args.findIndex((arg) => arg === "--locale" || arg.startsWith("--locale="));
  const given = args[at]?.includes("=") ? args[at].slice("--locale=".length) : args[at + 1];
  return languages.find((language) => at >= 0 && language === given) ?? "en-US";
}

function readStart(year: string | undefined, start: string | undefined, currentYear: number, refuse: Refuse): number {
  if (year !== undefined && !(/^\d{4}$/u.test(year) && Number(year) >= 1901 && Number(year) <= 9996)) {
    refuse("noYear", { value: year });
  }
  if (start === undefined) return serialFromDate(Number(year ?? currentYear), 1, 1);
  const match = /^(\d{4})-(\d{2})(?:-01)?$/u.exec(start);
  const [startYear, month] = [Number(match?.[1]), Number(match?.[2])];
  if (!match || month < 1 || month > 12 || startYear < 1901 || startYear > 9996) refuse("noStart", { value: start });
  if (year !== undefined && startYear !== Number(year)) refuse("yearsDiffer", { year, start: startYear });
  return serialFromDate(startYear, month, 1);
}

/** The absolute path, once it is known that a file can be written there. */
function checkedPath(out: string, force: boolean, refuse: Refuse): string {
  if (path.extname(out).toLowerCase() !== ".xlsx") refuse("notXlsx", { value: out });
  const file = path.resolve(out);
  const folder = path.dirname(file);
  if (!existsSync(folder) || !statSync(folder).isDirectory()) refuse("noFolder", { path: folder });
  const exists = existsSync(file);
  if (exists && statSync(file).isDirectory()) refuse("isFolder", { path: file });
  if (exists && !force) refuse("exists", { path: file });
  try {
    accessSync(exists ? file : folder, constants.W_OK);
  } catch (error) {
    refuse("unwritable", {
      path: file,
      reason: error instanceof Error ? ((error as NodeJS.ErrnoException).code ?? error.message) : "",
    });
  }
  return file;
}
