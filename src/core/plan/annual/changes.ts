import type { SheetBlueprint } from "../blueprint";
import { dateRule, listRule, TABLE_AT, tableSheet, tabColors } from "../sheet";
import type { AnnualPlan } from "./plan";

/** The record of every change of the approved plan. */
export function changesSheet({ context, tables, content }: AnnualPlan): SheetBlueprint {
  const { t } = context;
  const { changes } = tables;
  const face = {
    id: "Changes",
    name: t("11_Change_Log", "11_版本与变更"),
    title: t("Change log", "版本与变更"),
    hint: t(
      "A change of the plan makes a new version in the phasing; version 1 is never overwritten. Lines are added here, never rewritten.",
      "计划调整须在目标分解中新增版本，V1不得覆盖；本表只增不改。",
    ),
    tabColor: tabColors.track,
  };
  const table = changes.blueprint({
    at: TABLE_AT,
    rows: content.changes.map(({ day, version, ...row }) => ({
      ...row,
      time: { date: context.fiscalYearStart + day },
      version: context.word("version", version),
    })),
  });
  return tableSheet(context, face, table, {
    columnWidths: changes.widths(TABLE_AT),
    validations: [
      listRule(context, "Changes[version]", "version"),
      dateRule(context, "Changes[time]", "=EDATE(FY_Start,-12)"),
    ],
    frozenColumns: 0,
  });
}
