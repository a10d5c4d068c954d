import type { Rect } from "../document";
import { type Corner, MAX_COLUMNS, MAX_ROWS, type Reference } from "./a1";
import { sameName } from "./compile";
import { mapReferences } from "./move";

/** What happened to the sheets of a workbook, as far as references must follow it. */
export type StructureChange =
  | {
      readonly kind: "insertRows" | "deleteRows" | "insertColumns" | "deleteColumns";
      readonly sheet: string;
      readonly index: number;
      readonly count: number;
    }
  | { readonly kind: "renameSheet"; readonly sheet: string; readonly name: string }
  | { readonly kind: "deleteSheet"; readonly sheet: string }
  /** Cells of a rectangle are inserted or deleted, those below it or beside it move. */
  | {
      readonly kind: "shiftCells";
      readonly sheet: string;
      readonly rect: Rect;
      readonly axis: "row" | "column";
      readonly inserts: boolean;
    }
  /** Cut and pasted elsewhere, maybe on another sheet. */
  | {
      readonly kind: "moveCells";
      readonly sheet: string;
      readonly rect: Rect;
      readonly toSheet: string;
      readonly row: number;
      readonly column: number;
    };

/**
 * The formula of a cell after a change of the workbook's structure.
 * @param home name of the sheet that holds the formula, before the change.
 */
export function shiftFormula(source: string, home: string, change: StructureChange): string {
  return mapReferences(source, (reference) => shiftReference(reference, home, change));
}

/** Null where the cells referred to are gone; the same object where nothing changes. */
export function shiftReference(reference: Reference, home: string, change: StructureChange): Reference | null {
  if (!sameName(reference.sheet ?? home, change.sheet)) return reference;
  switch (change.kind) {
    case "renameSheet":
      return reference.sheet === undefined ? reference : { ...reference, sheet: change.name };
    case "deleteSheet":
      return null;
    case "moveCells":
      return moved(reference, home, change);
    case "shiftCells":
      return shifted(reference, change);
    case "insertRows":
    case "deleteRows":
      if (reference.kind === "columns") return reference;
      return along(reference, "row", change.kind === "insertRows", change.index, change.count, MAX_ROWS);
    case "insertColumns":
    case "deleteColumns":
      if (reference.kind === "rows") return reference;
      return along(reference, "column", change.kind === "insertColumns", change.index, change.count, MAX_COLUMNS);
  }
}

/** Where a stretch `first..last` lies after an insertion or deletion; null when all of it is deleted. */
export function shiftSpan(
  first: number,
  last: number,
  inserted: boolean,
  index: number,
  count: number,
): { first: number; last: number } | null {
  if (inserted) return { first: first >= index ? first + count : first, last: last >= index ? last + count : last };
  const end = index + count;
  if (first >= index && last < end) return null;
  return {
    first: first < index ? first : first < end ? index : first - count,
    last: last < index ? last : last < end ? index - 1 : last - count,
  };
}

function along(
  reference: Reference,
  axis: "row" | "column",
  inserted: boolean,
  index: number,
  count: number,
  limit: number,
): Reference | null {
  const { from, to = from } = reference;
  const backwards = from[axis] > to[axis];
  const [first, last] = backwards ? [to, from] : [from, to];
  const span = shiftSpan(first[axis], last[axis], inserted, index, count);
  if (!span || span.first >= limit) return null;
  if (span.first === first[axis] && span.last === last[axis]) return reference;
  const newFirst: Corner = { ...first, [axis]: span.first };
  const newLast: Corner = { ...last, [axis]: Math.min(span.last, limit - 1) };
  if (!reference.to) return { ...reference, from: newFirst };
  return { ...reference, from: backwards ? newLast : newFirst, to: backwards ? newFirst : newLast };
}

/** A reference follows when it lies within the strip of cells that moves. */
function shifted(reference: Reference, change: StructureChange & { kind: "shiftCells" }): Reference | null {
  if (reference.kind !== "cells") return reference;
  const { rect, axis, inserts } = change;
  const { from, to = from } = reference;
  const cross = axis === "row" ? "column" : "row";
  const width = axis === "row" ? rect.columnCount : rect.rowCount;
  const within = (corner: Corner) => corner[cross] >= rect[cross] && corner[cross] < rect[cross] + width;
  if (!within(from) || !within(to)) return reference;
  const count = axis === "row" ? rect.rowCount : rect.columnCount;
  return along(reference, axis, inserts, rect[axis], count, axis === "row" ? MAX_ROWS : MAX_COLUMNS);
}

/** A reference follows when all that it names was moved. */
function moved(reference: Reference, home: string, change: StructureChange & { kind: "moveCells" }): Reference {
  const { rect, row, column } = change;
  const { from, to = from } = reference;
  const inside = (corner: Corner) =>
    corner.row >= rect.row &&
    corner.row < rect.row + rect.rowCount &&
    corner.column >= rect.column &&
    corner.column < rect.column + rect.columnCount;
  if (reference.kind !== "cells" || !inside(from) || !inside(to)) return reference;
  const place = (corner: Corner): Corner => ({
    ...corner,
    row: corner.row + row - rect.row,
    column: corner.column + column - rect.column,
  });
  const named = reference.sheet !== undefined || !sameName(home, change.toSheet);
  return {
    ...reference,
    ...(named ? { sheet: change.toSheet } : {}),
    from: place(from),
    ...(reference.to ? { to: place(reference.to) } : {}),
  };
}
