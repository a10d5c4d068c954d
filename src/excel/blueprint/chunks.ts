import type { Write } from "./writes";

/**
 * The most bytes of one request. Excel on the web refuses more than 5 MB, and a person who waits for a
 * progress bar wants to see it move.
 */
export const LARGEST_REQUEST = 1_000_000;
/** Below this a request of its own costs more time than it shows progress. */
const SMALLEST_REQUEST = 200_000;
/** Requests that a blueprint takes, as long as none gets too large. */
const REQUESTS = 3;

/** Bytes that a write takes beside its data: paths, actions and references of office.js's messages, at most. */
const bytesBeside: Readonly<Record<Write["kind"], number>> = {
  addSheet: 400,
  alignment: 900,
  cells: 600,
  chart: 4_000,
  columnWidth: 700,
  fill: 600,
  fitRows: 500,
  link: 700,
  lock: 700,
  name: 400,
  numberFormat: 600,
  page: 2_500,
  protect: 400,
  rowLines: 1_300,
  rule: 1_800,
  sheetLook: 1_500,
  style: 1_800,
  table: 1_300,
  validation: 1_200,
  visibility: 300,
};

/** A request is filled up to at least this share, as blocks are cut into pieces of the rest. */
const LEAST_FILLED = 7 / 8;

/** Writes in requests of about equal size: three of them, and more only when one would get too large. */
export function requestsOf(writes: readonly Write[]): Write[][] {
  const total = writes.reduce((sum, write) => sum + requestBytes(write), 0);
  const even = total / REQUESTS / LEAST_FILLED;
  return chunked(writes, Math.min(LARGEST_REQUEST, Math.max(SMALLEST_REQUEST, even)));
}

/** Writes in portions of at most so many bytes, in order. A large block of cells is cut between rows. */
export function chunked(writes: readonly Write[], limit: number): Write[][] {
  const chunks: Write[][] = [];
  let free = 0;
  for (const write of writes.flatMap((whole) => cut(whole, limit * (1 - LEAST_FILLED)))) {
    const size = requestBytes(write);
    let current = chunks.at(-1);
    if (!current || size > free) {
      current = [];
      chunks.push(current);
      free = limit;
    }
    current.push(write);
    free -= size;
  }
  return chunks;
}

/** About what a write takes in a request; never less than it does. */
export function requestBytes(write: Write): number {
  return bytesBeside[write.kind] + jsonBytes(write);
}

function cut(write: Write, limit: number): Write[] {
  if (write.kind !== "cells" || write.cells.length < 2 || jsonBytes(write) <= limit) return [write];
  const middle = Math.floor(write.cells.length / 2);
  const lower = { ...write, row: write.row + middle, cells: write.cells.slice(middle) };
  return [...cut({ ...write, cells: write.cells.slice(0, middle) }, limit), ...cut(lower, limit)];
}

/** The body is JSON in UTF-8, in which most signs beyond ASCII take 3 bytes. */
export function jsonBytes(value: unknown): number {
  const text = JSON.stringify(value);
  let bytes = text.length;
  for (let i = 0; i < text.length; i++) {
    if (text.charCodeAt(i) > 0x7f) bytes += 2;
  }
  return bytes;
}
