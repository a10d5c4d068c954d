import { evaluateKpi, type Cell, type KpiInput } from "../src/core";
import { openWorkbench } from "../workbench/node";
import { bestOf, report, type Figure } from "./measure";

/** How fast the KPI functions are, as ratios that hold on any machine. */

const ROWS = 1_000_000;

const column = (count: number, cell: (place: number) => Cell): Cell[][] =>
  Array.from({ length: count }, (_, place) => [cell(place)]);

const nine = (value: number) => Math.round(value * 1e9) / 1e9;

/** The same arithmetic over the same cells, without rules, lifting or blanks. */
const bareLoops = {
  GROWTH: (current: Cell[][], prior: Cell[][]) => overRows(current, prior, (c, p) => (c - p) / p),
  ATTAIN: (actual: Cell[][], target: Cell[][]) => overRows(actual, target, (a, t) => (t > 0 ? a / t : 2 - a / t)),
  RAG: (value: Cell[][]) =>
    overRows(value, value, (v) => (nine(v) >= nine(0.95) ? "G" : nine(v) >= nine(0.8) ? "A" : "R")),
};

function overRows(first: Cell[][], second: Cell[][], of: (a: number, b: number) => number | string): Cell[][] {
  const rows: Cell[][] = new Array(first.length);
  for (let i = 0; i < first.length; i++) rows[i] = [of(first[i]?.[0] as number, second[i]?.[0] as number)];
  return rows;
}

/** Spilled calls over a million rows against the bare loop. */
function liftingFigures(): Figure[] {
  const current = column(ROWS, (i) => 100 + (i % 97));
  const prior = column(ROWS, (i) => 90 + (i % 89));
  const share = column(ROWS, (i) => 0.5 + (i % 70) / 100);
  const compare = (id: "GROWTH" | "ATTAIN" | "RAG", inputs: KpiInput[], bare: () => unknown): Figure => ({
    name: `${id} over 1,000,000 rows, times the bare loop`,
    value: bestOf(7, () => evaluateKpi(id, inputs)) / bestOf(7, bare),
    most: 3,
  });
  return [
    compare("GROWTH", [current, prior], () => bareLoops.GROWTH(current, prior)),
    compare("ATTAIN", [current, prior], () => bareLoops.ATTAIN(current, prior)),
    compare("RAG", [share, 0.95, 0.8], () => bareLoops.RAG(share)),
  ];
}

/** What the work takes of the processor, however busy the machine is otherwise. */
function processorSeconds(run: () => unknown): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

/** Four times the rows should take about four times as long. */
function linearFigures(): Figure[] {
  const values = column(ROWS, (i) => 140 + Math.sin(i / 12) * 20 + (i % 7));
  const ids = column(ROWS, (i) => `customer ${(i * 7919) % 200_000}`);
  const dates = column(ROWS, (i) => 44_000 + ((i * 31) % 1500));
  const measured: readonly (readonly [string, (rows: number) => KpiInput[]])[] = [
    ["COHORT", (rows) => [ids.slice(0, rows), dates.slice(0, rows)]],
    ["HOLTWINTERS", (rows) => [values.slice(0, rows), 12, 12, 0.2, 0.1, 0.1]],
    ["XMR", (rows) => [values.slice(0, rows)]],
    ["RUNRULE", (rows) => [values.slice(0, rows), 140, 20, "N7"]],
  ];
  return measured.flatMap(([id, inputs]) => {
    const quarter = inputs(ROWS / 4);
    const whole = inputs(ROWS);
    const time = bestOf(3, () => evaluateKpi(id, whole));
    const growth: Figure = {
      name: `${id}, time for 4 times the rows`,
      value: time / bestOf(3, () => evaluateKpi(id, quarter)),
      most: 8,
    };
    if (id !== "COHORT") return [growth];
    const seconds = Math.min(...[1, 2, 3].map(() => processorSeconds(() => evaluateKpi(id, whole))));
    return [{ name: "COHORT over 1,000,000 orders, seconds of one core", value: seconds, most: 2 }, growth];
  });
}

/**
 * One call over a column against a call a row, in processor time: from entering the formulas until all are calculated,
 * through the engine, office.js and its custom-functions runtime. As in Excel the single calls of a calculation go out
 * together, as entries of one message, so what they cost is reading a formula, its dependencies and its entry each.
 * ROWS takes the spilled column, as the grid that it would fill is not what is measured.
 */
async function runtimeFigures(): Promise<Figure[]> {
  const rows = 100_000;
  const workbench = await openWorkbench();
  try {
    await workbench.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange(`A1:B${rows}`).values = Array.from({ length: rows }, (_, i) => [100 + (i % 97), 90 + (i % 89)]);
      await context.sync();
    });
    const enter = async (address: string, formulas: string[][]) => {
      const start = process.cpuUsage();
      await workbench.Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange(address).formulas = formulas;
        await context.sync();
      });
      await workbench.host.calculate();
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
    };
    let spilled = Infinity;
    for (const run of [1, 2, 3, 4, 5])
      spilled = Math.min(spilled, await enter("D1", [[`=ROWS(KPI.GROWTH(A1:A${rows},B1:B${rows}))+${run}`]]));
    const singles = await enter(
      `F1:F${rows}`,
      Array.from({ length: rows }, (_, i) => [`=KPI.GROWTH(A${i + 1},B${i + 1})`]),
    );
    return [
      {
        name: "One call over 100,000 rows through the runtime, times faster than 100,000 single calls",
        value: singles / spilled,
        least: 50,
      },
    ];
  } finally {
    workbench.close();
  }
}

export async function benchKpi(): Promise<boolean> {
  return report("KPI functions", [...liftingFigures(), ...linearFigures(), ...(await runtimeFigures())]);
}
