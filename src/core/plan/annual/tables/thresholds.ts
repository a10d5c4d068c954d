import type { PlanContext } from "../../context";
import { centered, input, result } from "../../columns";
import { formats } from "../../formats";
import { Table } from "../../table";

/** Thresholds of single months, which take the place of those of Settings; a KPI's own come before both. */
export function thresholdsTable({ t }: PlanContext) {
  const blank = t("Blank: the threshold for the whole year.", "留空则用全年阈值。");
  return new Table("Thresholds", {
    month: result(
      t("Thresholds of", "阈值月份"),
      14,
      t("While a KPI is reported to this month.", "指标上报至该月时适用。"),
      { ...centered, numberFormat: formats.month },
    ),
    green: input(t("Green from", "绿线"), 12, blank, { numberFormat: formats.wholePercent }),
    amber: input(t("Amber from", "黄线"), 12, blank, { numberFormat: formats.wholePercent }),
  });
}
