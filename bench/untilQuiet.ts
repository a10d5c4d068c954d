import type { Frame } from "playwright-core";

/** Waits until the pane has fetched what it fetches ahead: no further script for half a second. */
export async function untilQuiet(frame: Frame): Promise<void> {
  let before = -1;
  let fetched = 0;
  while (before !== fetched) {
    before = fetched;
    fetched = await frame.evaluate(async () => {
      await new Promise((resolve) => setTimeout(resolve, 500));
      return performance.getEntriesByType("resource").length;
    });
  }
}
