import { LARGEST_REQUEST, jsonBytes } from "../blueprint/chunks";
import { toUserError, UserError } from "../errors";
import { inUndoGroup } from "../run";
import type { Edit } from "./edits";
import { performEdit, revertEdit } from "./performEdits";

export interface ChangeOptions {
  /** From 0 to 1. */
  readonly onProgress?: (fraction: number) => void;
  /** Aborting it takes everything back that was changed. */
  readonly signal?: AbortSignal;
}

export interface Changed<T> {
  readonly result: T;
  /** Whether one Ctrl+Z takes the action back. */
  readonly undo: "one step" | "several steps";
}

/**
 * One action that changes what stands in the workbook: reads and decides, then edits, in one undo step where Excel can.
 *
 * @throws UserError on any failure and when it is cancelled; the workbook is then as it was before.
 */
export async function changeWorkbook<T>(
  decide: (context: Excel.RequestContext) => Promise<{ readonly edits: readonly Edit[]; readonly result: T }>,
  options: ChangeOptions = {},
): Promise<Changed<T>> {
  let begun: Edit[] = [];
  const takeBack = async () => {
    const edits = begun;
    begun = [];
    if (edits.length > 0) await revert(edits);
  };
  const act = async (context: Excel.RequestContext) => {
    options.onProgress?.(0);
    const { edits, result } = await decide(context);
    throwIfCancelled(options);
    const requests = requestsOf(edits);
    for (const [index, request] of requests.entries()) {
      begun.push(...request);
      suspend(context);
      for (const edit of request) performEdit(context, edit);
      await context.sync();
      options.onProgress?.((index + 1) / requests.length);
      throwIfCancelled(options);
    }
    return result;
  };
  try {
    return await inUndoGroup(act, takeBack);
  } catch (error) {
    await takeBack();
    throw toUserError(error);
  }
}

/** In the order in which they were made: formulas have to find the old names of sheets and columns. */
async function revert(edits: readonly Edit[]): Promise<void> {
  try {
    await Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.load("items/key");
      await context.sync();
      const keys = settings.items.map(({ key }) => key);
      for (const request of requestsOf(edits)) {
        suspend(context);
        for (const edit of request) revertEdit(context, edit, keys);
        await context.sync();
      }
    });
  } catch (cause) {
    throw new UserError("plan.notTakenBack", {}, { cause });
  }
}

/** Edits in requests that Excel on the web accepts, in order. */
function requestsOf(edits: readonly Edit[]): Edit[][] {
  const requests: Edit[][] = [];
  let free = 0;
  for (const edit of edits) {
    const size = jsonBytes(edit) + BYTES_BESIDE;
    if (size > free || requests.length === 0) {
      requests.push([]);
      free = LARGEST_REQUEST;
    }
    requests.at(-1)?.push(edit);
    free -= size;
  }
  return requests;
}

/** What the messages of an edit take beside its data, at most. */
const BYTES_BESIDE = 2_000;

function suspend({ application }: Excel.RequestContext): void {
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
}

function throwIfCancelled({ signal }: ChangeOptions): void {
  if (signal?.aborted) throw new UserError("excel.cancelled");
}
