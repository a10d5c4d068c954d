import type { ICommandService, Workbook } from "@univerjs/core";
import { type Scene, SHEET_VIEWPORT_KEY, type SpreadsheetSkeleton } from "@univerjs/engine-render";
import { ScrollCommand, SheetsScrollRenderController } from "@univerjs/sheets-ui";

/** What the engine's scrolling knows of its sheet. */
interface Scrolling {
  readonly _context: { readonly unit: Workbook; readonly scene: Scene };
  readonly _commandService: ICommandService;
  readonly _sheetSkeletonManagerService: { getCurrentSkeleton(): SpreadsheetSkeleton | undefined };
  _scrollToCell(row: number, column: number, forceTop?: boolean, forceLeft?: boolean): boolean;
}

let done = false;

/**
 * A cell that is selected or edited is brought into sight as a whole. The engine's own scrolling counts frozen columns
 * as if all were of one width: beside narrow ones the cell stays outside, and what is typed into it is lost.
 */
export function revealCells(): void {
  if (done) return;
  done = true;
  const prototype = SheetsScrollRenderController.prototype as unknown as Scrolling;
  const { _scrollToCell: scrollToCorner } = prototype;
  prototype._scrollToCell = function (this: Scrolling, row, column, forceTop = false, forceLeft = false) {
    return forceTop || forceLeft
      ? scrollToCorner.call(this, row, column, forceTop, forceLeft)
      : reveal(this, row, column);
  };
}

function reveal(scrolling: Scrolling, row: number, column: number): boolean {
  const { _context: context, _commandService: commands, _sheetSkeletonManagerService: skeletons } = scrolling;
  const skeleton = skeletons.getCurrentSkeleton();
  const viewport = context.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  if (!skeleton || !viewport) return false;

  const freeze = context.unit.getActiveSheet().getFreeze();
  const cell = skeleton.getCellWithCoordByIndex(row, column);
  const { viewBound } = viewport.calcViewportInfo();
  const right = column < freeze.startColumn ? 0 : step(cell.startX, cell.endX, viewBound.left, viewBound.right);
  const down = row < freeze.startRow ? 0 : step(cell.startY, cell.endY, viewBound.top, viewBound.bottom);
  if (right === 0 && down === 0) return false;
  const place = skeleton.getOffsetRelativeToRowCol(viewport.viewportScrollX + right, viewport.viewportScrollY + down);
  return commands.syncExecuteCommand(ScrollCommand.id, {
    sheetViewStartRow: place.row,
    sheetViewStartColumn: place.column,
    offsetX: place.columnOffset,
    offsetY: place.rowOffset,
  });
}

/** How far to scroll until what reaches from `start` to `end` is in sight, its beginning first. */
function step(start: number, end: number, from: number, to: number): number {
  if (start < from) return start - from;
  return end > to ? Math.min(end - to, start - from) : 0;
}
