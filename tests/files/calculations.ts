import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CellValue, WorkbookDocument } from "../../workbench/document";
import { openWorkbook } from "../../workbench/file";
import { cellAddress } from "../../workbench/file/addresses";
import { openWorkbench } from "../../workbench/node";
import { convert } from "./libre-office";

/** A formula's cell of which two programs give different values. */
export interface Difference {
  /** "Tracking!C5" */
  readonly cell: string;
  readonly formula: string;
  readonly workbench: CellValue;
  readonly libreOffice: CellValue;
}

/** Opens a file as the workbench does, calculates all of its formulas anew, and answers the workbook. */
export async function calculatedByWorkbench(file: Uint8Array): Promise<WorkbookDocument> {
  const folder = mkdtempSync(join(tmpdir(), "planwright-calculation-"));
  try {
    const path = join(folder, "workbook.xlsx");
    writeFileSync(path, file);
    const workbench = await openWorkbench({ file: path });
    try {
      return workbench.host.document();
    } finally {
      workbench.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The workbook as LibreOffice reads and calculates it. */
export async function calculatedByLibreOffice(file: Uint8Array): Promise<WorkbookDocument> {
  return (await openWorkbook(await convert(file, "xlsx"))).document;
}

/**
 * Every formula of the workbench's workbook whose value differs from LibreOffice's for the same cell; of one that
 * spills, its first value. Numbers are equal to ten digits, relative to the larger one and no finer than `finest`.
 */
export function differences(
  workbench: WorkbookDocument,
  libreOffice: WorkbookDocument,
  finest = 1e-10,
): { readonly compared: number; readonly differing: Difference[] } {
  let compared = 0;
  const differing = workbench.sheets.flatMap((sheet) => {
    const theirs = valuesOf(libreOffice.sheets.find(({ name }) => name === sheet.name));
    return sheet.cells.flatMap(({ row, column, value, formula }): Difference[] => {
      if (formula === undefined) return [];
      compared++;
      const other = theirs.get(`${row},${column}`) ?? null;
      return agree(value, other, finest)
        ? []
        : [{ cell: `${sheet.name}!${cellAddress(row, column)}`, formula, workbench: value, libreOffice: other }];
    });
  });
  return { compared, differing };
}

function valuesOf(sheet: WorkbookDocument["sheets"][number] | undefined): Map<string, CellValue> {
  return new Map(sheet?.cells.map(({ row, column, value }) => [`${row},${column}`, value]));
}

function agree(one: CellValue, other: CellValue, finest: number): boolean {
  if (typeof one === "number" && typeof other === "number") {
    return Math.abs(one - other) <= Math.max(finest, 1e-10 * Math.max(Math.abs(one), Math.abs(other)));
  }
  if (isError(one) && isError(other)) return one.error === other.error;
  return one === other;
}

const isError = (value: CellValue): value is Exclude<CellValue, number | string | boolean | null> =>
  typeof value === "object" && value !== null;
