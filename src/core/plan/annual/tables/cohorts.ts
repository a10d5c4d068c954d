import { date, input } from "../../columns";
import type { PlanContext } from "../../context";
import { formats } from "../../formats";
import { Table } from "../../table";

/** Ages in months that the table of cohorts has columns for. */
export const COHORT_AGES = [0, 1, 2, 3, 4, 5] as const;

export type AgeId = `age${(typeof COHORT_AGES)[number]}`;

/** Share of each month's new customers who bought again at an age of so many months. */
export function cohortsTable({ t }: PlanContext) {
  const age = (months: number) =>
    input(t(`Month ${months}`, `第${months}月`), 10, undefined, { numberFormat: formats.percent, alignment: "center" });
  return new Table("Cohorts", {
    cohort: input(t("Cohort", "客户群"), 12, t("Month of the first order.", "首次下单月份。"), {
      ...date,
      numberFormat: formats.month,
    }),
    size: input(t("Customers", "客户数"), 11, undefined, { numberFormat: formats.integer }),
    age0: age(0),
    age1: age(1),
    age2: age(2),
    age3: age(3),
    age4: age(4),
    age5: age(5),
  });
}
