import { AddWorksheetMergeMutation, RemoveWorksheetMergeMutation } from "@univerjs/sheets";
import type { Rect } from "../../document";
import type { CellStore } from "./cells";
import type { Engine } from "./engine";
import type { History } from "./history";
import { overlap, rangeOf, rectOf } from "./spills";

/** Cells that are drawn as one. */
export class Merges {
  constructor(
    private readonly engine: Engine,
    private readonly history: History,
    private readonly cells: CellStore,
  ) {}

  all(sheetId: string): readonly Rect[] {
    return this.engine.sheet(sheetId).getMergeData().map(rectOf);
  }

  add(sheetId: string, rect: Rect): void {
    this.cells.grow(sheetId, rect);
    const params = { unitId: this.engine.unitId, subUnitId: sheetId, ranges: [rangeOf(rect)] };
    this.history.mutate(AddWorksheetMergeMutation, params, RemoveWorksheetMergeMutation, params);
  }

  /** Parts all merged cells that lie in the rectangle or reach into it. */
  remove(sheetId: string, rect: Rect): void {
    const ranges = this.all(sheetId)
      .filter((merged) => overlap(merged, rect))
      .map(rangeOf);
    if (ranges.length === 0) return;
    const params = { unitId: this.engine.unitId, subUnitId: sheetId, ranges };
    this.history.mutate(RemoveWorksheetMergeMutation, params, AddWorksheetMergeMutation, params);
  }
}
