import { numfmt } from "@univerjs/core";
import type { CellValue } from "../../document";

/** How Excel shows a value under a number format, however narrow the column. */
export function displayText(value: CellValue, pattern: string | undefined): string {
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const format = pattern ?? "General";
  if (format === "General" || format === "@") return typeof value === "number" ? generalText(value) : value;
  try {
    return numfmt.format(format, value, { throws: true });
  } catch {
    // Excel refuses a pattern that it cannot read; one that only this library cannot read shows the bare value.
    return typeof value === "number" ? generalText(value) : value;
  }
}

/** Excel's General: up to 11 characters of a number, in scientific notation outside 1E-9 to 1E+11. */
export function generalText(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e11) return String(value);
  return numfmt.format("General", value);
}
