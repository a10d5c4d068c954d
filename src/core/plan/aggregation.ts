import type { PlanContext } from "./context";
import { choose, text } from "./formulas";

/**
 * What a run of periods comes to by a KPI's rule; blank as long as none of them is filled in. A ratio is none of
 * its cells but numerators over denominators, so that it is blank here.
 *
 * @param rule cell that holds the word of the rule
 * @param cells the periods
 * @param last the period at the end
 */
export function overPeriods(context: PlanContext, rule: string, cells: string, last: string): string {
  const is = (code: "SUM" | "AVG" | "LAST") => `${rule}=${text(context.word("aggregation", code))}`;
  return choose(
    [
      [`COUNT(${cells})=0`, '""'],
      [is("SUM"), `SUM(${cells})`],
      [is("AVG"), `AVERAGE(${cells})`],
      [is("LAST"), `IF(${last}="","",${last})`],
    ],
    '""',
  );
}
