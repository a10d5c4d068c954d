import type { Cell } from "../../core/cells";
import { attainmentsOf, neededColumns } from "../../core/risk";
import { UserError } from "../errors";
import { inExcel } from "../run";
import { findArea } from "./target";

/** What says that nothing there can be judged. */
const nothingToJudge: ReadonlySet<UserError["key"]> = new Set([
  "risk.nothingSelected",
  "risk.nothingToJudge",
  "risk.onlyTextNumbers",
]);

/** Figures that a preview counts; of a larger table it would take too long while somebody types. */
const MOST_COUNTED = 200_000;

/**
 * Every attainment of the table or cells that Highlight risks would judge.
 *
 * @returns null where there is nothing to judge, or too much to be counted.
 */
export async function readAttainments(): Promise<readonly Cell[] | null> {
  try {
    return await inExcel(async (context) => {
      const target = await findArea(context);
      const needed = neededColumns(target.measures);
      if (needed.length * target.area.rowCount > MOST_COUNTED) return null;
      const columns = target.loadColumns(needed);
      await context.sync();
      return target.measures.flatMap((measure) => attainmentsOf(columns, measure));
    });
  } catch (error) {
    if (error instanceof UserError && nothingToJudge.has(error.key)) return null;
    throw error;
  }
}
