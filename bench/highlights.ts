import { openWorkbench } from "../workbench/node";
import type { PlanwrightAutomation } from "../src/commands/automation";
import { report } from "./measure";

const ROWS = 100_000;
/** A label, a note, and five pairs of plan and actual: every figure is judged. */
const PAIRS = 5;
const RUNS = 3;

/**
 * What marking 100,000 rows x 12 columns takes of the add-in itself: office.js's share is counted in, the host's is not.
 * Its syncs are counted in every run, the ones where marks of an earlier run are replaced included.
 */
export async function benchHighlights(): Promise<boolean> {
  let answered = 0;
  let syncs = 0;
  const workbench = await openWorkbench({
    onBatch: ({ milliseconds, request }) => {
      // The custom-functions runtime asks of its own accord.
      if (Object.values(request.ObjectPaths).some(({ Name }) => Name.startsWith("Microsoft."))) return;
      answered += milliseconds;
      syncs++;
    },
  });
  try {
    const width = 2 + 2 * PAIRS;
    await workbench.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const pairs = Array.from({ length: PAIRS }, (_, pair) => [`Plan ${pair + 1}`, `Actual ${pair + 1}`]).flat();
      sheet.getRangeByIndexes(0, 0, 1, width).values = [["Region", "Note", ...pairs]];
      for (let from = 0; from < ROWS; from += 20_000) {
        sheet.getRangeByIndexes(from + 1, 0, 20_000, width).values = Array.from({ length: 20_000 }, (_, row) => [
          `Row ${from + row}`,
          "",
          ...pairs.map((_name, column) => (column % 2 === 0 ? 100 : 80 + ((from + row + column) % 40))),
        ]);
        await context.sync();
      }
      sheet.getRange("A:L").select();
      await context.sync();
    });
    const { highlightRisks } = workbench.addin as PlanwrightAutomation;
    // Office.js releases the ranges of the set-up in a request of its own, which comes before this one is answered.
    await workbench.Excel.run((context) => context.sync());
    const own: number[] = [];
    const syncsOfRuns: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      answered = 0;
      syncs = 0;
      const start = performance.now();
      await highlightRisks();
      own.push(performance.now() - start - answered);
      syncsOfRuns.push(syncs);
    }
    const rules = workbench.host.document().conditionalFormats.length;
    if (rules !== 2 * PAIRS + 2) throw new Error(`${rules} rules: nothing was highlighted, or not all`);
    return report("Highlights of 100,000 rows x 12 columns", [
      { name: "Milliseconds of the add-in and office.js, without the host", value: Math.min(...own), most: 300 },
      { name: "Requests", value: Math.max(...syncsOfRuns), most: 3 },
    ]);
  } finally {
    workbench.close();
  }
}
