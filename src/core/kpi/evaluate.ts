import type { Cell } from "../cells";
import { prepare } from "./checks";
import type { KpiContext, KpiDefinition, KpiInput, KpiOutcome } from "./definition";
import { lift } from "./lift";
import { KpiProblem } from "./problem";
import { overRanges } from "./ranges";

const usual: KpiContext = { dateSystem: 1900 };

/**
 * Evaluates a function and keeps the reason of an error of the whole call, so that it can be told to the user.
 *
 * @param inputs Positional arguments; a range is an array of rows, a blank is null.
 */
export function computeKpi(definition: KpiDefinition, inputs: readonly KpiInput[], context = usual): KpiOutcome {
  if (inputs.length > definition.arguments.length) {
    return new KpiProblem("#VALUE!", "tooManyArguments", {
      given: inputs.length,
      taken: definition.arguments.length,
    });
  }
  const ready = prepare(definition);
  return definition.takes === "values" ? lift(ready, inputs, context) : overRanges(ready, inputs, context);
}

/**
 * The result of a function: a scalar, or an array of rows where it spills.
 *
 * @param args Positional arguments; a range is an array of rows, a blank is null, an error is `{ error: "#N/A" }`.
 * @param context The workbook's date system, 1900 unless told.
 */
export function resultOf(definition: KpiDefinition, args: readonly KpiInput[], context = usual): Cell | Cell[][] {
  const outcome = computeKpi(definition, args, context);
  return outcome instanceof KpiProblem ? outcome.cell : outcome;
}
