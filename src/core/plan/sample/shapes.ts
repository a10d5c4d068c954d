import { monthNumbers, type PlanContext } from "../context";

/** Twelve values by calendar month, January first, in the order of the fiscal year. */
export function seasonal(context: PlanContext, byCalendarMonth: readonly number[]): number[] {
  return monthNumbers.map((number) => byCalendarMonth[context.calendarMonth(number) - 1] ?? 0);
}

/** Reported values: the plan times the share reached in each month of the fiscal year; null after the last. */
export function actualsOf(plan: readonly number[], reached: readonly number[]): (number | null)[] {
  return plan.map((value, month) => {
    const share = reached[month];
    return share === undefined ? null : rounded(value * share);
  });
}

/**
 * Numerators whose months follow the rates and whose sum is exactly the total, so that the year's ratio
 * is total over the sum of the denominators.
 */
export function numeratorsFor(denominators: readonly number[], rates: readonly number[], total: number): number[] {
  const raw = denominators.map((value, month) => value * (rates[month] ?? 0));
  const scale = total / sum(raw);
  const numerators = raw.map((value) => rounded(value * scale));
  const difference = total - sum(numerators);
  return numerators.map((value, month) => (month === numerators.length - 1 ? value + difference : value));
}

export function rounded(value: number, digits = 0): number {
  const factor = 10 ** digits;
  return Math.round(value * factor) / factor;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
