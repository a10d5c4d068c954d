import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import type { CellValue } from "../../document";

/** The engine's word for "not yet", which formulas read as an error; Excel shows #BUSY!. */
export const BUSY_IN_ENGINE = "#GETTING_DATA";

/** The error values that the engine itself writes as text. */
const ERROR_CODES: ReadonlySet<string> = new Set([
  "#N/A",
  "#VALUE!",
  "#DIV/0!",
  "#NUM!",
  "#REF!",
  "#NAME?",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
  BUSY_IN_ENGINE,
  "#ERROR!",
]);

/** What Excel shows where the engine has a word of its own. */
const IN_EXCEL: Readonly<Record<string, CellValue>> = {
  [BUSY_IN_ENGINE]: { error: "#BUSY!" },
  "#ERROR!": { error: "#VALUE!" },
};

function isErrorCode(text: unknown): text is string {
  return typeof text === "string" && ERROR_CODES.has(text);
}

/** What a cell of the engine holds. Its own type, not the look of its text, decides between text, number and logical. */
export function cellValue(cell: Nullable<ICellData>): CellValue {
  const value = cell?.v;
  if (value === undefined || value === null) return null;
  if (cell?.t === CellValueType.BOOLEAN) return value === 1 || value === true || value === "1";
  if (cell?.t === CellValueType.FORCE_STRING) return String(value);
  if (isErrorCode(value)) return IN_EXCEL[value] ?? { error: value };
  if (cell?.t === CellValueType.NUMBER) return typeof value === "number" ? value : Number(value);
  return value;
}

/** Text that the engine would take for a number or logical the next time it formats the cell. */
function looksTyped(text: string): boolean {
  return /^(?:true|false)$/i.test(text) || (text.trim() !== "" && Number.isFinite(Number(text)));
}

/** The engine's form of a value, as it is written into a cell. */
export function cellData(value: CellValue): ICellData {
  if (value === null) return { v: null, t: null };
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === "object") return { v: value.error, t: CellValueType.STRING };
  return { v: value, t: isErrorCode(value) || looksTyped(value) ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

/** A result that is text stays so: what looks like a number would become one when its cell is formatted. */
export function keepText(result: ICellData): void {
  if (result.t === CellValueType.STRING && typeof result.v === "string" && looksTyped(result.v))
    result.t = CellValueType.FORCE_STRING;
}
