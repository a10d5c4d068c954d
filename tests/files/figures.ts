import type { CellRecord, WorkbookDocument } from "../../workbench/document";
import { cellAddress } from "../../workbench/file/addresses";

/** Cells that show an error, with their places. */
export function errorCells(document: WorkbookDocument): string[] {
  return document.sheets.flatMap(({ name, cells }) =>
    cells.flatMap(({ row, column, value }) =>
      typeof value === "object" && value !== null ? [`${name}!${cellAddress(row, column)} ${value.error}`] : [],
    ),
  );
}

/** Formula cells whose value another program sees otherwise, beyond the last digits of a double. */
export function differences(one: WorkbookDocument, other: WorkbookDocument): string[] {
  return one.sheets.flatMap(({ name, cells }) => {
    const theirs = new Map(
      other.sheets.find((sheet) => sheet.name === name)?.cells.map((cell) => [`${cell.row} ${cell.column}`, cell]),
    );
    return cells
      .filter(({ formula }) => formula !== undefined)
      .flatMap((cell) => {
        const their = theirs.get(`${cell.row} ${cell.column}`)?.value ?? null;
        return isSame(cell.value, their)
          ? []
          : [
              `${name}!${cellAddress(cell.row, cell.column)}: ${JSON.stringify(cell.value)}, there ${JSON.stringify(their)}`,
            ];
      });
  });
}

function isSame(one: CellRecord["value"], other: CellRecord["value"]): boolean {
  return typeof one === "number" && typeof other === "number"
    ? Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one))
    : // A formula that shows nothing holds an empty text.
      (one ?? "") === (other ?? "");
}
