import { dateFromSerial, serialFromDate, type DateSystem } from "../../calendar";

/** How customers come back, from a list of their orders. All of it takes time in proportion to the orders. */

/** An order: who and on which day. Rows without either are no orders. */
export interface Orders {
  /** For each order, the customer as a number from 0 in order of appearance. */
  readonly customers: Int32Array;
  /** For each order, its day without the time. */
  readonly days: Int32Array;
  readonly customerCount: number;
}

type Ids = readonly (string | null)[];
type Dates = readonly (number | null)[] | null;

/** The orders within a span of days, both days included; without dates every row with an id is an order of day 0. */
export function ordersOf(ids: Ids, dates: Dates, from: number, to: number): Orders {
  const numbers = new Map<string, number>();
  const customers = new Int32Array(ids.length);
  const days = new Int32Array(ids.length);
  let count = 0;
  for (let i = 0; i < ids.length; i++) {
    const id = ids[i];
    const date = dates ? dates[i] : 0;
    if (id === null || id === undefined || date === null || date === undefined) continue;
    const day = Math.floor(date);
    if (dates && (day < from || day > to)) continue;
    let customer = numbers.get(id);
    if (customer === undefined) {
      customer = numbers.size;
      numbers.set(id, customer);
    }
    customers[count] = customer;
    days[count] = day;
    count++;
  }
  return { customers: customers.subarray(0, count), days: days.subarray(0, count), customerCount: numbers.size };
}

/** The last day of any order; null without orders. */
export function lastDay({ days }: Orders): number | null {
  return days.length === 0 ? null : days.reduce((last, day) => Math.max(last, day));
}

/** How many orders each customer made. */
export function orderCounts({ customers, customerCount }: Orders): Int32Array {
  const counts = new Int32Array(customerCount);
  for (let i = 0; i < customers.length; i++) {
    const customer = customers[i] as number;
    counts[customer] = (counts[customer] as number) + 1;
  }
  return counts;
}

/** The day of each customer's first order. */
export function firstDays({ customers, days, customerCount }: Orders): Int32Array {
  const first = new Int32Array(customerCount).fill(0x7fffffff);
  for (let i = 0; i < customers.length; i++) {
    const customer = customers[i] as number;
    first[customer] = Math.min(first[customer] as number, days[i] as number);
  }
  return first;
}

export type CohortUnit = "month" | "quarter" | "year";

const monthsOf: Readonly<Record<CohortUnit, number>> = { month: 1, quarter: 3, year: 12 };

/**
 * Customers by the period of their first order, and the share of them that ordered again in each later period.
 *
 * @returns A row a cohort, the oldest first: its first day, its size, the share active at age 0, 1, 2 ...; an age
 * that it has not reached by `asOf` is "".
 */
export function cohortTable(orders: Orders, unit: CohortUnit, asOf: number, system: DateSystem): (number | string)[][] {
  const periods = periodsOf(orders.days, unit, system);
  const last = periodOfDay(asOf, unit, system);
  const first = periods.reduce((least, period) => Math.min(least, period), last);
  const span = last - first + 1;

  const cohortOf = new Int32Array(orders.customerCount).fill(-1);
  const seenIn = new Int32Array(orders.customerCount).fill(-1);
  const active = Array.from({ length: span }, () => null as Int32Array | null);
  for (const order of inOrderOfPeriod(periods, first, span)) {
    const customer = orders.customers[order] as number;
    const period = (periods[order] as number) - first;
    if (seenIn[customer] === period) continue;
    seenIn[customer] = period;
    if (cohortOf[customer] === -1) cohortOf[customer] = period;
    const cohort = cohortOf[customer] as number;
    const ages = (active[cohort] ??= new Int32Array(span - cohort));
    ages[period - cohort] = (ages[period - cohort] as number) + 1;
  }

  const cohorts = active.flatMap((ages, cohort) => (ages ? [{ ages, cohort }] : []));
  const columns = span - (cohorts[0]?.cohort ?? 0);
  return cohorts.map(({ ages, cohort }) => {
    const size = ages[0] as number;
    const shares = Array.from(ages, (count) => count / size);
    const start = firstDayOf(first + cohort, unit, system);
    return [start, size, ...shares, ...new Array<string>(columns - shares.length).fill("")];
  });
}

/** The places of the orders sorted by period, by counting. */
function inOrderOfPeriod(periods: Int32Array, first: number, span: number): Int32Array {
  const next = new Int32Array(span + 1);
  for (let i = 0; i < periods.length; i++) {
    const slot = (periods[i] as number) - first + 1;
    next[slot] = (next[slot] as number) + 1;
  }
  for (let i = 1; i <= span; i++) next[i] = (next[i] as number) + (next[i - 1] as number);
  const places = new Int32Array(periods.length);
  for (let i = 0; i < periods.length; i++) {
    const slot = (periods[i] as number) - first;
    places[next[slot] as number] = i;
    next[slot] = (next[slot] as number) + 1;
  }
  return places;
}

/** The period of each day; the calendar is asked once for each day that occurs. */
function periodsOf(days: Int32Array, unit: CohortUnit, system: DateSystem): Int32Array {
  const known = new Map<number, number>();
  return days.map((day) => {
    let period = known.get(day);
    if (period === undefined) {
      period = periodOfDay(day, unit, system);
      known.set(day, period);
    }
    return period;
  });
}

/** Periods are counted from the year 0, so that they can be subtracted. */
function periodOfDay(day: number, unit: CohortUnit, system: DateSystem): number {
  const { year, month } = dateFromSerial(day, system);
  return Math.floor((year * 12 + month - 1) / monthsOf[unit]);
}

function firstDayOf(period: number, unit: CohortUnit, system: DateSystem): number {
  const months = period * monthsOf[unit];
  return serialFromDate(Math.floor(months / 12), (months % 12) + 1, 1, system);
}

export type ReturnMode = "on" | "after" | "within";

/**
 * The share of customers who came back n days after their first order, among those whose day n lies within the
 * data; null if there are none.
 */
export function returnRate(orders: Orders, n: number, mode: ReturnMode, asOf: number): number | null {
  const first = firstDays(orders);
  const returned = new Uint8Array(orders.customerCount);
  for (let i = 0; i < orders.days.length; i++) {
    const customer = orders.customers[i] as number;
    const age = (orders.days[i] as number) - (first[customer] as number);
    if (mode === "on" ? age === n : mode === "after" ? age >= n : age >= 1 && age <= n) returned[customer] = 1;
  }
  let base = 0;
  let back = 0;
  for (let customer = 0; customer < orders.customerCount; customer++) {
    if ((first[customer] as number) + n > asOf) continue;
    base++;
    back += returned[customer] as number;
  }
  return base === 0 ? null : back / base;
}

/**
 * The Kaplan-Meier estimate of surviving beyond t. Who is censored at a time is still at risk at that time.
 *
 * @param events 1 if the duration ended with the event, 0 if the observation ended before it.
 */
export function survival(durations: readonly number[], events: readonly number[], t: number): number {
  const order = Uint32Array.from(durations.keys()).sort((a, b) => (durations[a] as number) - (durations[b] as number));
  let share = 1;
  for (let i = 0; i < order.length;) {
    const time = durations[order[i] as number] as number;
    if (time > t) break;
    const atRisk = order.length - i;
    let ended = 0;
    for (; i < order.length && durations[order[i] as number] === time; i++)
      ended += events[order[i] as number] as number;
    share *= (atRisk - ended) / atRisk;
  }
  return share;
}
