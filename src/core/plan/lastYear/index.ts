import { emptyContent, type PlanContent } from "../content";
import type { PlanContext } from "../context";
import type { PriorPlan } from "../options";
import { codeOf, filledRows, given, numberOf, textOf } from "./cells";
import { kpisOf } from "./kpis";

/**
 * What last year's plan leaves for a new one: departments, KPI definitions with last year's figures, goals
 * whose baseline is what was reached, budget lines with last year's amounts, actions that go on, open risks.
 * Targets, months and due dates are blank: they are this year's to set.
 */
export function carriedOver(prior: PriorPlan, context: PlanContext): PlanContent {
  return {
    ...emptyContent,
    departments: filledRows(prior, "Departments", "name").map((row) => ({
      name: textOf(row, "name"),
      head: textOf(row, "head"),
    })),
    kpis: kpisOf(prior),
    goals: goalsOf(prior),
    actions: actionsOf(prior, context),
    budget: budgetOf(prior),
    risks: risksOf(prior),
    products: productsOf(prior),
  };
}

function goalsOf(prior: PriorPlan): PlanContent["goals"] {
  const tracking = new Map(filledRows(prior, "Tracking", "kpi").map((row) => [textOf(row, "kpi"), row]));
  return filledRows(prior, "Goals", "id").map((row) => ({
    id: textOf(row, "id"),
    statement: textOf(row, "statement"),
    ...given("perspective", codeOf(row, "perspective", "perspective")),
    ...given("strategy", textOf(row, "strategy")),
    ...given("kpi", textOf(row, "kpi")),
    ...given("baseline", numberOf(tracking.get(textOf(row, "kpi")), "ytdActual")),
    ...given("direction", codeOf(row, "direction", "direction")),
    ...given("department", textOf(row, "department")),
    ...given("owner", textOf(row, "owner")),
    ...given("weight", numberOf(row, "weight")),
    ...given("bestChange", numberOf(row, "bestChange")),
  }));
}

function actionsOf(prior: PriorPlan, { fiscalYearStart }: PlanContext): PlanContent["actions"] {
  const day = (serial: number | undefined) => (serial === undefined ? undefined : serial - fiscalYearStart);
  return filledRows(prior, "Actions", "id").flatMap((row) => {
    const status = codeOf(row, "status", "actionStatus");
    const done = numberOf(row, "done");
    if (status === "DONE" || status === "CANCELLED" || (done ?? 0) >= 1) return [];
    return [
      {
        id: textOf(row, "id"),
        goal: textOf(row, "goal"),
        action: textOf(row, "action"),
        deliverable: textOf(row, "deliverable"),
        owner: textOf(row, "owner"),
        support: textOf(row, "support"),
        ...given("kind", codeOf(row, "kind", "actionKind")),
        ...given("startDay", day(numberOf(row, "start"))),
        ...given("endDay", day(numberOf(row, "end"))),
        ...given("budget", numberOf(row, "budget")),
        ...given("priority", codeOf(row, "priority", "grade")),
        ...given("done", done),
        ...given("status", status),
      },
    ];
  });
}

function budgetOf(prior: PriorPlan): PlanContent["budget"] {
  return filledRows(prior, "Budget", "line").map((row) => ({
    line: textOf(row, "line"),
    department: textOf(row, "department"),
    ...given("kind", codeOf(row, "kind", "budgetKind")),
    months: [],
    lastYear: numberOf(row, "fullYear") ?? null,
  }));
}

function risksOf(prior: PriorPlan): PlanContent["risks"] {
  return filledRows(prior, "Risks", "id").map((row) => ({
    id: textOf(row, "id"),
    risk: textOf(row, "risk"),
    goal: textOf(row, "goal"),
    contingency: textOf(row, "contingency"),
    owner: textOf(row, "owner"),
    ...given("kpi", textOf(row, "kpi")),
    ...given("category", codeOf(row, "category", "riskCategory")),
    ...given("probability", numberOf(row, "probability")),
    ...given("impact", numberOf(row, "impact")),
    trigger: codeOf(row, "trigger", "riskTrigger") ?? "CUSTOM",
    ...given("response", codeOf(row, "response", "riskResponse")),
    ...given("residualProbability", numberOf(row, "residualProbability")),
    ...given("residualImpact", numberOf(row, "residualImpact")),
  }));
}

function productsOf(prior: PriorPlan): PlanContent["products"] {
  return filledRows(prior, "Products", "name").map((row) => ({
    name: textOf(row, "name"),
    before: { quantity: numberOf(row, "quantity") ?? 0, price: numberOf(row, "price") ?? null },
    now: { quantity: null, price: null },
  }));
}
