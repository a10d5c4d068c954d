import { dateFromSerial } from "../calendar";
import type { BlueprintCell, ConditionalFormatBlueprint } from "./blueprint";
import { centered, result } from "./columns";
import type { PlanContext } from "./context";
import type { TableColumn } from "./table";

/** Weeks of a band of weeks: a fiscal year of 366 days reaches into the 53rd. */
const WEEKS = 53;

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

/** The month's name above the week in which it begins. */
export function monthsOverWeeks(context: PlanContext): BlueprintCell[] {
  const month = (week: number) => dateFromSerial(context.fiscalYearStart + 7 * week).month;
  return Array.from({ length: WEEKS }, (_, week) =>
    week === 0 || month(week) !== month(week - 1) ? context.monthName(month(week)) : null,
  );
}

/** Weeks from the first of the band, for the first cell of the table: A moves with the column. */
const WEEK_NUMBER = `(COLUMN(A1)-COLUMN({${FIRST_WEEK}}))`;
/** First day of the cell's week. */
const WEEK = `(FY_Start+7*${WEEK_NUMBER})`;
/** Last day of the part that is done. */
const DONE_UNTIL = "({start}+({end}-{start}+1)*{done}-1)";

/**
 * The band of weeks of a table with the columns `start`, `end` and `done`: weeks that are begun to be done are dark,
 * the others up to the end are light. The table's other columns are no weeks.
 */
export function weekBand(table: string): ConditionalFormatBlueprint[] {
  const isDone = `{done}>0,${DONE_UNTIL}>=${WEEK}`;
  const inBand = `${WEEK_NUMBER}>=0,COUNT({start},{end})=2,{start}<=${WEEK}+6`;
  return [
    { target: table, formula: `=AND(${inBand},${isDone})`, look: "bar" },
    { target: table, formula: `=AND(${inBand},{end}>=${WEEK},NOT(AND(${isDone})))`, look: "good" },
  ];
}
