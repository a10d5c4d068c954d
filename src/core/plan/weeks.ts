import { centered, result } from "./columns";
import type { TableColumn } from "./table";

/** Weeks of a band of weeks: a fiscal year of 366 days reaches into the 53rd. */
export const WEEKS = 53;

/** Id of the first week's column; the others, w2 and so on, are never referred to by name. */
export const FIRST_WEEK = "w1";

/** Two digits in bold letters. */
const WIDTH = 2.2;

/** One narrow column a week of the fiscal year. */
export function weekColumns(): Record<typeof FIRST_WEEK, TableColumn> {
  return Object.fromEntries(
    Array.from({ length: WEEKS }, (_, index) => [
      `w${index + 1}`,
      result(String(index + 1), WIDTH, undefined, centered),
    ]),
  ) as Record<typeof FIRST_WEEK, TableColumn>;
}
