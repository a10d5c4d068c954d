import { UserError } from "./errors";

/** Tells how far a long piece of work is, and can stop it. */
export interface LongWork {
  /** From 0 to 1. */
  readonly onProgress?: (fraction: number) => void;
  /** Aborting it ends the work with everything as it was before. */
  readonly signal?: AbortSignal;
}

/**
 * Says how far the work is.
 *
 * @throws UserError when it was told to stop.
 */
export function goOn({ onProgress, signal }: LongWork, fraction: number): void {
  if (signal?.aborted) throw new UserError("excel.cancelled");
  onProgress?.(fraction);
}

/** A part of the work, which takes it from one fraction to another. */
export function partOf({ onProgress, signal }: LongWork, from: number, to: number): LongWork {
  return {
    onProgress: (fraction) => onProgress?.(from + (to - from) * fraction),
    ...(signal ? { signal } : {}),
  };
}

/** Things done between two repaints of the pane, which would freeze over many thousands. */
const AT_ONCE = 500;

/** What `make` gives for each item; the pane can be drawn and used in between. */
export async function mapInSteps<T, R>(items: readonly T[], make: (item: T) => R, work: LongWork): Promise<R[]> {
  const made: R[] = [];
  for (let start = 0; start < items.length; start += AT_ONCE) {
    goOn(work, start / items.length);
    if (start > 0) await new Promise((resolve) => setTimeout(resolve));
    for (const item of items.slice(start, start + AT_ONCE)) made.push(make(item));
  }
  return made;
}
