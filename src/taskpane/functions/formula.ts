import { nativeFormula, type FunctionDescription, type KpiInput } from "../../core/kpi";
import { isCellError, type Cell } from "../../core/cells";
import type { Bilingual, Language } from "../../core/languages";

/** What the user put in for each argument, in order; blank where nothing was. */
export type ArgumentTexts = readonly string[];

/** The required arguments that are still blank. */
export function missingArguments(definition: FunctionDescription, texts: ArgumentTexts): readonly string[] {
  return definition.arguments
    .filter((argument, index) => !argument.optional && written(argument, texts[index] ?? "") === "")
    .map(({ name }) => name);
}

/** `=KPI.GROWTH(B2,A2)`; blank optional arguments at the end are left out, one in the middle stays empty. */
export function worksheetFormula(definition: FunctionDescription, texts: ArgumentTexts): string {
  const given = definition.arguments.map((argument, index) => written(argument, texts[index] ?? ""));
  while (given.length > 0 && given.at(-1) === "") given.pop();
  return `=KPI.${definition.id}(${given.join(",")})`;
}

/**
 * The number format that a formula's cell is given: percentages read as such. Where a range spills, cells that are
 * alike keep alike formats.
 */
export function formatOf({ result, arguments: each }: FunctionDescription, texts: ArgumentTexts): string | undefined {
  const spills = each.some(({ kind }, index) => kind === "number" && /[:#[]/.test(texts[index] ?? ""));
  return result.format === "percent" && result.shape === "value" && !spills ? "0.0%" : undefined;
}

/** The formula that gives the same result without the add-in; undefined where one cell's formula can't. */
export function portableFormula(definition: FunctionDescription, texts: ArgumentTexts): string | undefined {
  if (definition.native.kind !== "value" || missingArguments(definition, texts).length > 0) return undefined;
  const references = definition.arguments.map((argument, index) => written(argument, texts[index] ?? ""));
  return nativeFormula(definition.id, references);
}

/**
 * What was put in for an argument as it stands in the formula: an option, and words of the user's own, in quotes; a
 * formula without its "=".
 */
function written(argument: FunctionDescription["arguments"][number], input: string): string {
  const text = input.trim().replace(/^=\s*/, "");
  if (argument.kind === "option") return argument.choices.some(({ value }) => value === text) ? quoted(text) : text;
  return argument.kind === "text" && text !== "" && !isReferenceOrText(text) ? quoted(text) : text;
}

/** Cells ("Plan!B2:B9", "Goals[Goal]") and texts in quotes stay as they are; anything else is a sentence. */
function isReferenceOrText(text: string): boolean {
  return /^(?:(?:'[^']+'|[^\s'!]+)!)?(?:\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?#?|[^\s[\]]+\[.+\])$|^".*"$/i.test(
    text,
  );
}

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

/** The function's example as a formula with constants: `=KPI.GROWTH(120,100)`. */
export function exampleFormula(definition: FunctionDescription, language: Language): string {
  const given = definition.example.arguments.map((input) => constant(isBilingual(input) ? input[language] : input));
  return `=KPI.${definition.id}(${given.join(",")})`;
}

const isBilingual = (input: KpiInput | Bilingual): input is Bilingual =>
  typeof input === "object" && input !== null && "en-US" in input;

/** A constant as it stands in a formula; a range becomes an array constant. */
function constant(input: KpiInput): string {
  if (Array.isArray(input)) {
    return `{${(input as readonly (readonly Cell[])[]).map((row) => row.map(cellConstant).join(",")).join(";")}}`;
  }
  return input === undefined ? "" : cellConstant(input as Cell);
}

function cellConstant(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "string") return quoted(cell);
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return isCellError(cell) ? cell.error : String(cell);
}
