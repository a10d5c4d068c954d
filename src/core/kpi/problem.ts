import { cellError, type CellError, type ErrorCode } from "../cells";
import type { Bilingual } from "../languages";

/** Why a function answers with an error; src/i18n has a message "functions.<reason>" for each. */
export type ProblemReason =
  | "blank"
  | "gap"
  | "tooShort"
  | "notNumber"
  | "unknownOption"
  | "differentSizes"
  | "notALine"
  | "notOneValue"
  | "tooManyArguments"
  | "rule";

export type ProblemParameters = Readonly<Record<string, string | number | Bilingual>>;

/** An error together with what the user should be told about it. */
export class KpiProblem {
  readonly cell: CellError;

  constructor(
    error: ErrorCode,
    readonly reason: ProblemReason,
    readonly parameters: ProblemParameters = {},
  ) {
    this.cell = cellError(error);
  }
}
