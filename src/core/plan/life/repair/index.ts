export { type Damage, type Expectation, findDamage, isRepairable, isSafe, type Place } from "./damage";
export type { StandingPlan, StandingSheet, StandingTable } from "./standing";
