import type { Block } from "./cells";
import { rangeOf } from "./cells";
import { UserError } from "../errors";

/** Cells that are written together, and what they held. */
export interface CellChange extends Block {
  readonly before: readonly (readonly unknown[])[];
  readonly after: readonly (readonly unknown[])[];
}

/** Bytes of one request; Excel on the web takes 5 MB. */
const LARGEST_REQUEST = 4_000_000;

/**
 * Writes all changes, or none: what was written before a failure is put back.
 *
 * @throws UserError when even that fails.
 */
export async function writeAll(context: Excel.RequestContext, changes: readonly CellChange[]): Promise<void> {
  const begun: CellChange[] = [];
  try {
    for (const portion of portionsOf(stacked(changes))) {
      begun.push(...portion);
      for (const change of portion) put(context, change, change.after);
      await context.sync();
    }
  } catch (error) {
    await putBack(begun);
    throw error;
  }
}

/** Puts into the request what the cells held before. */
export function restore(context: Excel.RequestContext, changes: readonly CellChange[]): void {
  for (const change of changes) put(context, change, change.before);
}

function put(context: Excel.RequestContext, block: Block, cells: readonly (readonly unknown[])[]): void {
  rangeOf(context, block).formulas = cells.map((row) => [...row]);
}

/** In a request of its own: the one that failed may take nothing more. */
async function putBack(changes: readonly CellChange[]): Promise<void> {
  if (changes.length === 0) return;
  try {
    await Excel.run(async (context) => {
      restore(context, changes);
      await context.sync();
    });
  } catch (cause) {
    const count = changes.reduce((sum, { before }) => sum + before.length, 0);
    throw new UserError("functions.convert.notTakenBack", { count }, { cause });
  }
}

/** Changes of single cells one below the other as one block, which keeps a long column one write. */
function stacked(changes: readonly CellChange[]): CellChange[] {
  const inColumns = [...changes].sort(
    (a, b) => a.sheetId.localeCompare(b.sheetId) || a.column - b.column || a.row - b.row,
  );
  const blocks: CellChange[] = [];
  for (const change of inColumns) {
    const last = blocks.at(-1);
    const follows =
      last?.sheetId === change.sheetId &&
      last.column === change.column &&
      last.columnCount === 1 &&
      change.columnCount === 1 &&
      last.row + last.rowCount === change.row;
    if (last && follows) {
      blocks[blocks.length - 1] = {
        ...last,
        rowCount: last.rowCount + change.rowCount,
        before: [...last.before, ...change.before],
        after: [...last.after, ...change.after],
      };
    } else {
      blocks.push(change);
    }
  }
  return blocks;
}

function portionsOf(changes: readonly CellChange[]): CellChange[][] {
  const portions: CellChange[][] = [];
  let free = 0;
  for (const change of changes.flatMap(cut)) {
    const size = bytesOf(change);
    if (size > free || portions.length === 0) {
      portions.push([]);
      free = LARGEST_REQUEST;
    }
    portions.at(-1)?.push(change);
    free -= size;
  }
  return portions;
}

function cut(change: CellChange): CellChange[] {
  if (bytesOf(change) <= LARGEST_REQUEST || change.rowCount < 2) return [change];
  const upper = Math.ceil(change.rowCount / 2);
  return [
    { ...change, rowCount: upper, before: change.before.slice(0, upper), after: change.after.slice(0, upper) },
    {
      ...change,
      row: change.row + upper,
      rowCount: change.rowCount - upper,
      before: change.before.slice(upper),
      after: change.after.slice(upper),
    },
  ].flatMap(cut);
}

/** The body is UTF-8, in which a sign takes 3 bytes at most. */
const bytesOf = ({ after }: CellChange) => JSON.stringify(after).length * 1.5 + 600;
