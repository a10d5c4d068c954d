import type { Rect } from "../../document";
import type { FormatChange } from "./formats";

type Rows = Map<number, Map<number, FormatChange>>;

/**
 * Changes of formats that were asked for and are not written yet, one for each cell. A request of an add-in sets each
 * member of a format by itself; written one by one, most of the time would go into the engine's commands.
 */
export class PendingFormats {
  private sheets = new Map<string, Rows>();

  /** Later changes of a cell go over earlier ones, member by member. */
  add(sheetId: string, rect: Rect, change: FormatChange): void {
    const rows = entry(this.sheets, sheetId, (): Rows => new Map());
    // Cells that were changed alike so far go on sharing one change.
    const merged = new Map<FormatChange | undefined, FormatChange>([[undefined, change]]);
    for (let row = rect.row; row < rect.row + rect.rowCount; row++) {
      const columns = entry(rows, row, () => new Map<number, FormatChange>());
      for (let column = rect.column; column < rect.column + rect.columnCount; column++) {
        const before = columns.get(column);
        columns.set(
          column,
          entry(merged, before, () => ({ ...before, ...change })),
        );
      }
    }
  }

  of(sheetId: string, row: number, column: number): FormatChange | undefined {
    return this.sheets.get(sheetId)?.get(row)?.get(column);
  }

  /** All that waits, by sheet, row and column; nothing waits afterwards. */
  take(): ReadonlyMap<string, Rows> {
    const { sheets } = this;
    this.sheets = new Map();
    return sheets;
  }
}

function entry<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
