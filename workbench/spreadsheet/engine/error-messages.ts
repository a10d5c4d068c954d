import type { ICellData, Nullable } from "@univerjs/core";
import type { CellValue } from "../../document";
import type { CustomFunctionCall } from "../spreadsheet";
import type { Engine } from "./engine";
import { cellExtra, formulaSource } from "./formula-cells";
import type { Spills } from "./spills";
import { cellValue } from "./values";

/** What a custom function said of an error in its result, and where in the result it is. */
export interface ErrorMessage {
  readonly row: number;
  readonly column: number;
  readonly error: string;
  readonly message: string;
}

/** What custom functions said of their errors; the engine's errors have no message. They are kept with the calling cell. */
export class ErrorMessages {
  constructor(
    private readonly engine: () => Engine,
    private readonly spills: Spills,
  ) {}

  /** To be told of each answer that a calling cell gets. */
  note({ name, sheetId, row, column }: CustomFunctionCall, result: CellValue | CellValue[][]): void {
    const cell = this.cell(sheetId, row, column);
    const { errors, ...extra } = cellExtra(cell);
    const messages = messagesIn(result);
    if (!cell || (messages.length === 0 && !errors?.[name])) return;
    cell.custom = { ...extra, errors: { ...errors, [name]: messages } };
  }

  /** What a function said of the error that a cell shows; null where it shows none, or one without a word. */
  of(sheetId: string, row: number, column: number): string | null {
    const anchor = this.spills.parent(sheetId, row, column) ?? { row, column };
    const cell = this.cell(sheetId, anchor.row, anchor.column);
    const shown = cellValue(this.spills.cell(sheetId, row, column) ?? this.cell(sheetId, row, column));
    const source = formulaSource(cell)?.toUpperCase();
    if (source === undefined || !isError(shown)) return null;
    return (
      Object.entries(cellExtra(cell).errors ?? {})
        .filter(([name]) => source.includes(`${name}(`))
        .flatMap(([, messages]) => messages)
        .find(
          (one) => one.error === shown.error && one.row === row - anchor.row && one.column === column - anchor.column,
        )?.message ?? null
    );
  }

  private cell(sheetId: string, row: number, column: number): Nullable<ICellData> {
    return this.engine().workbook.getSheetBySheetId(sheetId)?.getCellRaw(row, column);
  }
}

function isError(value: CellValue | undefined): value is { readonly error: string; readonly message?: string } {
  return typeof value === "object" && value !== null;
}

function messagesIn(result: CellValue | CellValue[][]): ErrorMessage[] {
  const rows = Array.isArray(result) ? result : [[result]];
  return rows.flatMap((cells, row) =>
    cells.flatMap((value, column) => {
      const message = isError(value) ? value.message : undefined;
      return isError(value) && message !== undefined ? [{ row, column, error: value.error, message }] : [];
    }),
  );
}
