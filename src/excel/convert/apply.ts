import { partOf, type LongWork } from "../longWork";
import { inUndoGroup } from "../run";
import { readBlocks } from "../portions";
import type {
  Change,
  ConversionResult,
  ConversionTarget,
  ConvertibleFormula,
  FormulaArea,
  KeptFormula,
  ReentryResult,
  StuckFormula,
} from "./conversions";
import { restore, writeAll, type CellChange } from "./write";

/**
 * Converts the formulas of a preview, as far as they can be, in one undo step. A formula that has been edited since
 * is left alone. What the cells show afterwards is compared with what they showed: a formula whose native one answers
 * otherwise is put back and reported.
 *
 * @throws UserError when Excel refuses a change or the work was told to stop; nothing is changed then.
 */
export async function convertFormulas(
  formulas: readonly ConvertibleFormula[],
  target: ConversionTarget,
  work: LongWork = {},
): Promise<ConversionResult> {
  const { result, undo } = await inUndoGroup(async (context) => {
    const possible = formulas.filter(({ changes }) => changes[target].possible);
    const read = await readBlocks(context, possible, ["formulas", "values"], partOf(work, 0, 0.3));
    const steps = possible.flatMap((one, i) => {
      const before = read[i];
      if (before?.formulas[0]?.[0] !== one.formula) return [];
      return [{ one, values: before.values, change: changeOf(one, one.formula, one.changes[target]) }];
    });
    const written = steps.map(({ one }) => one);
    const after = await writeAll(
      context,
      steps.map(({ change }) => change),
      partOf(work, 0.3, 1),
      (reading) => readBlocks(context, written, ["values"], reading),
    );
    const different = steps.flatMap((step, i) => {
      const difference = firstDifference(step.values, after[i]?.values ?? []);
      return difference ? [{ ...step, difference }] : [];
    });
    if (different.length > 0) {
      restore(
        context,
        different.map(({ change }) => change),
      );
      await context.sync();
    }
    const kept = different.map(({ one, difference }): KeptFormula => ({ address: one.address, ...difference }));
    return { converted: steps.length - kept.length, kept, changed: possible.length - steps.length };
  });
  return { ...result, undo };
}

/**
 * Enters formulas again that show #NAME?, under the names by which Excel knows the functions now. One undo step.
 *
 * @throws UserError when Excel refuses a change or the work was told to stop; nothing is changed then.
 */
export async function reenterFormulas(formulas: readonly StuckFormula[], work: LongWork = {}): Promise<ReentryResult> {
  const { result, undo } = await inUndoGroup(async (context) => {
    const possible = formulas.filter(({ change }) => change.possible);
    const read = await readBlocks(context, possible, ["formulas"], partOf(work, 0, 0.3));
    const current = possible.filter(({ formula }, i) => read[i]?.formulas[0]?.[0] === formula);
    const after = await writeAll(
      context,
      current.map((one) => changeOf(one, one.formula, one.change)),
      partOf(work, 0.3, 1),
      (reading) => readBlocks(context, current, ["values"], reading),
    );
    const still = current.filter((_, i) => after[i]?.values[0]?.[0] === "#NAME?").map(({ address }) => address);
    return { entered: current.length, still };
  });
  return { ...result, undo };
}

/** The cells that change: the formula's own, or all that its result fills. */
function changeOf(area: FormulaArea, formula: string, change: Change): CellChange {
  const after = change.possible ? change.cells : [];
  const { sheetId, row, column } = area;
  const [rowCount, columnCount] = [after.length, after[0]?.length ?? 0];
  const before = after.map((cells, i) => cells.map((_, j) => (i === 0 && j === 0 ? formula : "")));
  return { sheetId, row, column, rowCount, columnCount, before, after };
}

type Cells = readonly (readonly unknown[])[];

function firstDifference(before: Cells, after: Cells): { readonly before: string; readonly after: string } | null {
  for (const [i, row] of before.entries()) {
    for (const [j, value] of row.entries()) {
      const now = after[i]?.[j];
      if (!isSame(value, now)) return { before: String(value), after: String(now) };
    }
  }
  return null;
}

/** Equal to nine digits: native formulas round on their way where the functions do not. */
function isSame(before: unknown, after: unknown): boolean {
  if (typeof before !== "number" || typeof after !== "number") return before === after;
  const difference = Math.abs(before - after);
  return difference <= 1e-9 * Math.max(Math.abs(before), Math.abs(after)) || difference <= 1e-12;
}
