import type { SheetBlueprint } from "../blueprint";
import { dateRule, nameRule, TABLE_AT, tableSheet, tabColors } from "../sheet";
import type { AnnualPlan } from "./plan";

/** Plan, do, check, act: what came out, why, what is learned and done next. */
export function reviewSheet({ context, tables, content }: AnnualPlan): SheetBlueprint {
  const { t } = context;
  const { review } = tables;
  const face = {
    id: "Review",
    name: t("10_Review", "10_复盘与调整"),
    title: t("Review and adjustment", "复盘与调整"),
    hint: t(
      "At the end of every quarter: result, root cause, lesson, next action. A change of the plan goes into the change log.",
      "每季度末复盘：结果、原因、经验、措施；涉及计划调整的，同时登记到变更记录。",
    ),
    tabColor: tabColors.track,
  };
  const table = review.blueprint({
    at: TABLE_AT,
    rows: content.reviews.map(({ dueMonth, ...row }) => ({
      ...row,
      due: { date: context.monthStart(dueMonth + 1) - 1 },
    })),
  });
  return tableSheet(context, face, table, {
    columnWidths: review.widths(TABLE_AT),
    validations: [
      nameRule(context, "Review[goal]", "Goal_List", t("Goals", "年度目标")),
      dateRule(context, "Review[due]", "=FY_Start"),
    ],
    frozenColumns: 2,
  });
}
