import { actionAlert } from "../actionAlert";
import type { SheetBlueprint } from "../blueprint";
import { blankUnlessComputable, kpi } from "../formulas";
import { dateRule, listRule, nameRule, numberRule, TABLE_AT, tableSheet, tabColors } from "../sheet";
import type { AnnualPlan } from "./plan";
import { wordFormats } from "./status";
import { FIRST_WEEK, monthsOverWeeks, weekBand } from "../weeks";

/** Who does what for which goal, by when and for how much; the band shows the weeks of the fiscal year. */
export function actionsSheet(plan: AnnualPlan): SheetBlueprint {
  const { context, tables, content } = plan;
  const { t } = context;
  const { actions } = tables;
  const face = {
    id: "Actions",
    name: t("05_Action_Plan", "05_行动计划"),
    title: t("Action plan", "行动计划"),
    hint: t(
      "Dark weeks are done, light weeks are still to come; the band follows start, end and % done.",
      "色带按起止日期与完成比例自动显示：深色为已完成部分，浅色为待完成部分。",
    ),
    tabColor: tabColors.plan,
  };
  const day = (number: number | undefined) =>
    number === undefined ? null : { date: context.fiscalYearStart + number };
  const table = actions.blueprint({
    at: TABLE_AT,
    formulas: formulas(plan),
    rows: content.actions.map((action) => ({
      id: action.id,
      goal: action.goal,
      kind: context.wordOrBlank("actionKind", action.kind),
      action: action.action,
      deliverable: action.deliverable,
      owner: action.owner,
      support: action.support,
      start: day(action.startDay),
      end: day(action.endDay),
      budget: action.budget ?? null,
      priority: context.wordOrBlank("grade", action.priority),
      done: action.done ?? null,
      status: context.wordOrBlank("actionStatus", action.status),
    })),
  });
  return tableSheet(context, face, table, {
    columnWidths: actions.widths(TABLE_AT),
    blocks: [{ at: actions.cell(TABLE_AT, FIRST_WEEK, -1), cells: [monthsOverWeeks(context)], style: "note" }],
    validations: [
      nameRule(context, "Actions[goal]", "Goal_List", t("Goals", "年度目标")),
      listRule(context, "Actions[kind]", "actionKind"),
      nameRule(context, "Actions[support]", "Department_List", t("the departments of Settings", "设置中的部门")),
      dateRule(context, "Actions[start]", "=EDATE(FY_Start,-12)"),
      dateRule(context, "Actions[end]", "=EDATE(FY_Start,-12)"),
      numberRule(context, "Actions[budget]", 0),
      listRule(context, "Actions[priority]", "grade"),
      numberRule(context, "Actions[done]", 0, 1),
      listRule(context, "Actions[status]", "actionStatus"),
    ],
    conditionalFormats: [
      ...wordFormats(context, "Actions[alert]", "{alert}", "actionAlert", [
        ["OVERDUE", "bad"],
        ["BEHIND", "warning"],
      ]),
      { target: "Actions[budgeted]", formula: "=AND(ISNUMBER({budget}),{budget}<>{budgeted})", look: "warning" },
      ...weekBand("Actions"),
    ],
    frozenColumns: 4,
  });
}

function formulas({ context, tables: { actions, budget } }: AnnualPlan) {
  const own = actions.own.bind(actions);
  const alerts = actions.column("alert");
  return {
    budgeted: `IF(${own("id")}="","",SUMIFS(${budget.column("fullYear")},${budget.column("action")},${own("id")}))`,
    expected: `IF(OR(COUNT(${own("start")},${own("end")})<2,AsOf=""),"",${blankUnlessComputable(kpi("TIMEPROGRESS", "AsOf", own("start"), own("end")))})`,
    alert: actionAlert(context, {
      end: own("end"),
      status: own("status"),
      progress: { done: own("done"), expected: own("expected") },
    }),
    alertNo: `IF(${own("alert")}="","",COUNTIF(INDEX(${alerts},1):${own("alert")},"?*"))`,
  };
}
