export type PlanLifeProblem =
  "noRowsInVersion" | "noVersionLeft" | "unknownKpi" | "noOpenPeriod" | "nothingToScale" | "nothingToRollUp";

/** A plan cannot be changed as asked; `problem` says why, `value` is what it is about. */
export class PlanLifeError extends Error {
  override readonly name = "PlanLifeError";

  constructor(
    readonly problem: PlanLifeProblem,
    readonly value: string | number = "",
  ) {
    super(`${problem}: ${value}`);
  }
}
