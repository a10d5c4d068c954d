import { lists } from "../core/plan/lists";
import { textIn } from "./actuals/book";
import { UserError } from "./errors";
import { locatePlan } from "./memory/plans";
import { inExcel } from "./run";
import { addressOf } from "./sheetAddress";
import { loadPlanTable, type PlanTable } from "./tables";

/** A goal of the plan with what is known of it; null is not there yet. */
export interface GoalStanding {
  readonly id: string;
  readonly statement: string;
  /** Letters of SMART that its wording meets, 0 to 5, as the check has written them. */
  readonly score: number | null;
  /** Of the year to date. */
  readonly attainment: number | null;
  readonly address: string;
}

/** A risk of the register with its place on the map; 1 to 5. */
export interface RiskStanding {
  readonly id: string;
  readonly risk: string;
  readonly probability: number;
  readonly impact: number;
  /** After the response; null where it is not estimated. */
  readonly residual: { readonly probability: number; readonly impact: number } | null;
  readonly triggered: boolean;
  readonly address: string;
}

export interface Portfolio {
  readonly goals: readonly GoalStanding[];
  readonly risks: readonly RiskStanding[];
}

/**
 * The goals and risks of the plan, for charts.
 *
 * @throws UserError without a plan, or when a needed table or column was deleted.
 */
export async function readPortfolio(): Promise<Portfolio> {
  return inExcel(async (context) => {
    const { plan } = await locatePlan(context);
    if (!plan) throw new UserError("excel.noPlan");
    const [loadGoals, loadRisks] = [loadPlanTable(context, plan, "Goals"), loadPlanTable(context, plan, "Risks")];
    await context.sync();
    return { goals: goalsOf(loadGoals()), risks: risksOf(loadRisks()) };
  });
}

function goalsOf(table: PlanTable): GoalStanding[] {
  return entries(table).map(({ text, number, address }) => ({
    id: text("id"),
    statement: text("statement"),
    score: number("smartScore"),
    attainment: number("attainment"),
    address,
  }));
}

function risksOf(table: PlanTable): RiskStanding[] {
  return entries(table).flatMap(({ text, number, address }) => {
    const scale = (id: string) => onScale(number(id));
    const [probability, impact] = [scale("probability"), scale("impact")];
    // A risk that nobody has rated has no place on the map.
    if (probability === null || impact === null) return [];
    const [left, right] = [scale("residualProbability"), scale("residualImpact")];
    return [
      {
        id: text("id"),
        risk: text("risk"),
        probability,
        impact,
        residual: left === null || right === null ? null : { probability: left, impact: right },
        triggered: Object.values<string>(lists.riskState.TRIGGERED).includes(text("state")),
        address,
      },
    ];
  });
}

function entries(table: PlanTable) {
  return table.rows.flatMap((row, index) => {
    const cell = (id: string) => row[table.find(id) ?? -1];
    const text = (id: string) => textIn(cell(id));
    if (text("id") === "") return [];
    const number = (id: string) => {
      const value = cell(id);
      return typeof value === "number" ? value : null;
    };
    return [{ text, number, address: addressOf(table.sheet.name, table.body.row + index, table.body.column) }];
  });
}

function onScale(value: number | null): number | null {
  return value !== null && Number.isInteger(value) && value >= 1 && value <= 5 ? value : null;
}
