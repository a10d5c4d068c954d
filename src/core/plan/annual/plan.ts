import type { PlanContext } from "../context";
import type { PlanContent } from "../content";
import type { AnnualTables } from "./tables";

/** What the sheets of one annual plan share. */
export interface AnnualPlan {
  readonly context: PlanContext;
  readonly tables: AnnualTables;
  readonly content: PlanContent;
}
