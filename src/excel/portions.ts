import type { Rectangle } from "../core/addresses";
import { officeErrorCode } from "./errors";
import { goOn, type LongWork } from "./longWork";

/** Reading of many cells in portions that Excel answers. */

export interface Block extends Rectangle {
  readonly sheetId: string;
}

/** Formulas are seldom longer than 500 bytes on average; where they are, a portion is halved. */
const CELLS_AT_ONCE = 10_000;
/** Each range of a request takes some hundred bytes of its own. */
const BLOCKS_AT_ONCE = 2_000;

type Loaded = Readonly<Record<string, unknown[][]>>;

/** The given properties of each block, in the order of the blocks. */
export async function readBlocks<K extends string>(
  context: Excel.RequestContext,
  blocks: readonly Block[],
  properties: readonly K[],
  work: LongWork = {},
): Promise<Readonly<Record<K, unknown[][]>>[]> {
  const parts = blocks.flatMap((block, index) => inPortions(block).map((part) => ({ part, index })));
  const found: Loaded[][] = blocks.map(() => []);
  for (let next = 0; next < parts.length;) {
    goOn(work, next / parts.length);
    let cells = 0;
    const portion: typeof parts = [];
    for (let one = parts[next]; one; one = parts[next]) {
      const isFull = portion.length >= BLOCKS_AT_ONCE || cells + sizeOf(one.part) > CELLS_AT_ONCE;
      if (isFull && portion.length > 0) break;
      cells += sizeOf(one.part);
      portion.push(one);
      next++;
    }
    const loaded = await load(
      context,
      portion.map(({ part }) => part),
      properties,
    );
    portion.forEach(({ index }, i) => found[index]?.push(loaded[i] as Loaded));
  }
  return found.map((all) => joined(all, properties)) as Readonly<Record<K, unknown[][]>>[];
}

async function load(
  context: Excel.RequestContext,
  blocks: readonly Block[],
  properties: readonly string[],
): Promise<Loaded[]> {
  const ranges = blocks.map((block) => rangeOf(context, block));
  for (const range of ranges) range.load(properties.join(","));
  try {
    await context.sync();
  } catch (error) {
    const [only] = blocks;
    const isTooLarge = officeErrorCode(error) === "ResponsePayloadSizeLimitExceeded";
    if (!isTooLarge || !only || (blocks.length === 1 && only.rowCount === 1)) throw error;
    const halves = blocks.length > 1 ? blocks.map((block) => [block]) : [halved(only)];
    const answers: Loaded[] = [];
    for (const half of halves) {
      const parts: Loaded[] = [];
      for (const part of half) parts.push(...(await load(context, [part], properties)));
      answers.push(joined(parts, properties));
    }
    return answers;
  }
  return ranges.map((range) =>
    Object.fromEntries(properties.map((name) => [name, range[name as keyof Excel.Range] as unknown[][]])),
  );
}

export function rangeOf(context: Excel.RequestContext, { sheetId, row, column, rowCount, columnCount }: Block) {
  return context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(row, column, rowCount, columnCount);
}

const sizeOf = ({ rowCount, columnCount }: Block) => rowCount * columnCount;

function inPortions(block: Block): Block[] {
  return sizeOf(block) <= CELLS_AT_ONCE || block.rowCount === 1 ? [block] : halved(block).flatMap(inPortions);
}

function halved(block: Block): Block[] {
  const upper = Math.ceil(block.rowCount / 2);
  return [
    { ...block, rowCount: upper },
    { ...block, row: block.row + upper, rowCount: block.rowCount - upper },
  ];
}

function joined(parts: readonly Loaded[], properties: readonly string[]): Loaded {
  return Object.fromEntries(properties.map((name) => [name, parts.flatMap((part) => part[name] ?? [])]));
}
