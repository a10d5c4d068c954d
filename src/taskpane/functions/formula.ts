import { nativeFormula, type KpiDefinition, type KpiInput } from "../../core/kpi";
import { isCellError, type Cell } from "../../core/cells";

/** What the user put in for each argument, in order; blank where nothing was. */
export type ArgumentTexts = readonly string[];

/** The required arguments that are still blank. */
export function missingArguments(definition: KpiDefinition, texts: ArgumentTexts): readonly string[] {
  return definition.arguments
    .filter((argument, index) => !argument.optional && !texts[index]?.trim())
    .map(({ name }) => name);
}

/** `=KPI.GROWTH(B2,A2)`; blank optional arguments at the end are left out, one in the middle stays empty. */
export function worksheetFormula(definition: KpiDefinition, texts: ArgumentTexts): string {
  const given = definition.arguments.map((argument, index) => {
    const text = (texts[index] ?? "").trim().replace(/^=/, "");
    const isOption = argument.kind === "option" && argument.choices.some(({ value }) => value === text);
    return isOption ? `"${text}"` : text;
  });
  while (given.length > 0 && given.at(-1) === "") given.pop();
  return `=KPI.${definition.id}(${given.join(",")})`;
}

/** The formula that gives the same result without the add-in; undefined where one cell's formula can't. */
export function portableFormula(definition: KpiDefinition, texts: ArgumentTexts): string | undefined {
  if (definition.native.kind !== "value" || missingArguments(definition, texts).length > 0) return undefined;
  const references = definition.arguments.map((argument, index) => {
    const text = (texts[index] ?? "").trim();
    const isOption = argument.kind === "option" && argument.choices.some(({ value }) => value === text);
    return isOption ? `"${text}"` : text;
  });
  return nativeFormula(definition.id, references);
}

/** The catalogue's example as a formula with constants: `=KPI.GROWTH(120,100)`. */
export function exampleFormula(definition: KpiDefinition): string {
  return `=KPI.${definition.id}(${definition.example.arguments.map(constant).join(",")})`;
}

/** A constant as it stands in a formula; a range becomes an array constant. */
function constant(input: KpiInput): string {
  if (Array.isArray(input)) {
    return `{${(input as readonly (readonly Cell[])[]).map((row) => row.map(cellConstant).join(",")).join(";")}}`;
  }
  return input === undefined ? "" : cellConstant(input as Cell);
}

function cellConstant(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "string") return `"${cell.replaceAll('"', '""')}"`;
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return isCellError(cell) ? cell.error : String(cell);
}
