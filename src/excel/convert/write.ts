import type { Block } from "../portions";
import { rangeOf } from "../portions";
import { UserError } from "../errors";
import { goOn, partOf, type LongWork } from "../longWork";

/** Cells that are written together, and what they held. */
export interface CellChange extends Block {
  readonly before: readonly (readonly unknown[])[];
  readonly after: readonly (readonly unknown[])[];
}

/** Bytes of one request; Excel on the web takes 5 MB. */
const LARGEST_REQUEST = 4_000_000;
/** Between two requests the work can be stopped. */
const CELLS_AT_ONCE = 10_000;

/**
 * Writes all changes, or none: what was written is put back where the work is stopped, or something fails, be it in
 * `look`, which is given what was written to look at.
 *
 * @returns what `look` returns.
 * @throws UserError when even that fails.
 */
export async function writeAll<T>(
  context: Excel.RequestContext,
  changes: readonly CellChange[],
  work: LongWork,
  look: (work: LongWork) => Promise<T>,
): Promise<T> {
  const begun: CellChange[] = [];
  try {
    const portions = portionsOf(stacked(changes));
    for (const [index, portion] of portions.entries()) {
      goOn(work, (index / portions.length) * 0.7);
      begun.push(...portion);
      for (const change of portion) put(context, change, change.after);
      await context.sync();
    }
    return await look(partOf(work, 0.7, 1));
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
  let free = { bytes: 0, cells: 0 };
  for (const change of changes.flatMap(cut)) {
    const size = { bytes: bytesOf(change), cells: cellsIn(change) };
    if (size.bytes > free.bytes || size.cells > free.cells || portions.length === 0) {
      portions.push([]);
      free = { bytes: LARGEST_REQUEST, cells: CELLS_AT_ONCE };
    }
    portions.at(-1)?.push(change);
    free = { bytes: free.bytes - size.bytes, cells: free.cells - size.cells };
  }
  return portions;
}

function cut(change: CellChange): CellChange[] {
  const fits = bytesOf(change) <= LARGEST_REQUEST && cellsIn(change) <= CELLS_AT_ONCE;
  if (fits || change.rowCount < 2) return [change];
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

const cellsIn = ({ rowCount, columnCount }: CellChange) => rowCount * columnCount;

/** The body is UTF-8, in which a sign takes 3 bytes at most. */
const bytesOf = ({ after }: CellChange) => JSON.stringify(after).length * 1.5 + 600;
