import { LARGEST_REQUEST, jsonBytes } from "../blueprint/chunks";
import { toUserError, UserError } from "../errors";
import { inUndoGroup } from "../run";
import { addsPart, type Edit } from "./edits";
import { loadPresent, performEdit, revertEdit } from "./performEdits";

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

/** What is to be edited, and what follows once that stands in the workbook. */
export interface Decision<T> {
  readonly edits: readonly Edit[];
  readonly result: T;
  /** Looks at the workbook again and decides the rest. */
  readonly next?: (context: Excel.RequestContext) => Promise<Decision<T>>;
}

/**
 * One action that changes what stands in the workbook: reads and decides, then edits, in one undo step where Excel can.
 *
 * @throws UserError on any failure and when it is cancelled; the workbook is then as it was before.
 */
export async function changeWorkbook<T>(
  decide: (context: Excel.RequestContext) => Promise<Decision<T>>,
  options: ChangeOptions = {},
): Promise<Changed<T>> {
  let begun: Edit[] = [];
  let shown = "";
  const takeBack = async () => {
    const edits = begun;
    begun = [];
    if (edits.length > 0) await revert(edits, shown);
  };
  const act = async (context: Excel.RequestContext) => {
    options.onProgress?.(0);
    let done = 0;
    for (let decideNext: typeof decide | undefined = decide; ;) {
      const { edits, result, next } = await decideNext(context);
      throwIfCancelled(options);
      const active = await requireUnprotected(context, edits);
      shown ||= active;
      const requests = requestsOf(edits);
      const rest = next ? (1 - done) / 2 : 1 - done;
      for (const [index, request] of requests.entries()) {
        begun.push(...request);
        suspend(context);
        for (const edit of request) performEdit(context, edit);
        await context.sync();
        options.onProgress?.(done + (rest * (index + 1)) / requests.length);
        throwIfCancelled(options);
      }
      done += rest;
      decideNext = next;
      if (!decideNext) return result;
    }
  };
  try {
    return await inUndoGroup(act, takeBack);
  } catch (error) {
    await takeBack();
    throw toUserError(error);
  }
}

/**
 * What a protected sheet refuses it would refuse to have taken back, too; so it is asked before anything is written.
 *
 * @returns Excel's id of the sheet that is shown
 */
async function requireUnprotected({ workbook }: Excel.RequestContext, edits: readonly Edit[]): Promise<string> {
  const keys = new Set(edits.flatMap((edit) => ("sheet" in edit ? [edit.sheet] : [])));
  const active = workbook.worksheets.getActiveWorksheet();
  active.load("id");
  const sheets = [...keys].map((key) => {
    const sheet = workbook.worksheets.getItem(key);
    sheet.load("name,protection/protected");
    return sheet;
  });
  await workbook.context.sync();
  const refusing = sheets.find(({ protection }) => protection.protected);
  if (refusing) throw new UserError("plan.sheetProtected", { sheet: refusing.name });
  return active.id;
}

/**
 * Contents in the order in which they were changed, as formulas have to find the old names of sheets and columns; then
 * the parts that were added, the last one first, as the places of the contents count with them.
 */
async function revert(edits: readonly Edit[], shownSheet: string): Promise<void> {
  try {
    await Excel.run(async (context) => {
      const ruled = edits.flatMap((edit) => (edit.kind === "newRules" ? [edit.sheet] : []));
      const load = loadPresent(context.workbook, [...new Set(ruled)]);
      await context.sync();
      const present = { ...load(), shownSheet };
      const inOrder = [...edits.filter((edit) => !addsPart(edit)), ...edits.filter(addsPart).reverse()];
      for (const request of requestsOf(inOrder)) {
        suspend(context);
        for (const edit of request) revertEdit(context, edit, present);
        await context.sync();
      }
      // Columns that go may bring their sheet to the front.
      if (edits.some(addsPart)) context.workbook.worksheets.getItem(shownSheet).activate();
      await context.sync();
    });
  } catch (cause) {
    throw new UserError("plan.notTakenBack", {}, { cause });
  }
}

/** Edits in requests that Excel on the web accepts, in order. What adds a part goes alone: it is there or it is not. */
function requestsOf(edits: readonly Edit[]): Edit[][] {
  const requests: Edit[][] = [];
  let free = 0;
  for (const edit of edits) {
    const size = addsPart(edit) ? Infinity : jsonBytes(edit) + BYTES_BESIDE;
    if (size > free) {
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
