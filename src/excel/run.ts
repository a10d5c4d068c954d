import { canMergeUndo } from "./capabilities";
import { officeErrorCode, toUserError } from "./errors";

/** Runs a batch in Excel; whatever fails is thrown as a UserError. */
export async function inExcel<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run(batch);
  } catch (error) {
    throw toUserError(error);
  }
}

/**
 * Runs one action of the user so that one Ctrl+Z takes it back, where Excel can do that.
 *
 * An operation that has no undo fails inside of an undo group. Then `undoPartly` takes back what was
 * already written, and the batch runs again without a group.
 */
export async function inUndoGroup<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
  undoPartly: () => Promise<void> = () => Promise.resolve(),
): Promise<{ readonly result: T; readonly undo: "one step" | "several steps" }> {
  if (canMergeUndo()) {
    try {
      return { result: await Excel.run({ mergeUndoGroup: true }, batch), undo: "one step" };
    } catch (error) {
      if (officeErrorCode(error) !== "UndoNotSupported") throw toUserError(error);
      await undoPartly();
    }
  }
  return { result: await inExcel(batch), undo: "several steps" };
}
