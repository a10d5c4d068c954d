import type { PlanContext } from "../../context";
import { actionsTable } from "./actions";
import { actualsTable } from "./actuals";
import { budgetTable } from "./budget";
import { changesTable } from "./changes";
import { cohortsTable } from "./cohorts";
import { departmentsTable } from "./departments";
import { goalsTable } from "./goals";
import { kpisTable } from "./kpis";
import { phasingTable } from "./phasing";
import { productsTable } from "./products";
import { reviewTable } from "./review";
import { risksTable } from "./risks";
import { seriesTable } from "./series";
import { situationTable } from "./situation";
import { thresholdsTable } from "./thresholds";
import { trackingTable } from "./tracking";
import { wordsTable } from "./words";

export { monthId } from "../../columns";
export type { SeriesMonthId, SeriesRow } from "./series";

/** The tables of the annual plan with their columns, so that any sheet's formulas can refer to any of them. */
export function annualTables(context: PlanContext) {
  return {
    departments: departmentsTable(context),
    thresholds: thresholdsTable(context),
    goals: goalsTable(context),
    kpis: kpisTable(context),
    phasing: phasingTable(context),
    actuals: actualsTable(context),
    tracking: trackingTable(context),
    risks: risksTable(context),
    situation: situationTable(context),
    actions: actionsTable(context),
    budget: budgetTable(context),
    review: reviewTable(context),
    changes: changesTable(context),
    words: wordsTable(context),
    products: productsTable(context),
    cohorts: cohortsTable(context),
    series: seriesTable(context),
  };
}

export type AnnualTables = ReturnType<typeof annualTables>;
