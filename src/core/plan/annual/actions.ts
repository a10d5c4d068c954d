import type { BlueprintCell, SheetBlueprint } from "../blueprint";
import type { PlanContext } from "../context";
import { dateFromSerial } from "../../calendar";
import { blankUnlessComputable, choose, kpi, text } from "../formulas";
import { dateRule, listRule, nameRule, numberRule, TABLE_AT, tableSheet, tabColors } from "../sheet";
import type { AnnualPlan } from "./plan";
import { wordFormats } from "./status";
import { FIRST_WEEK, WEEKS } from "../weeks";

/** Share by which an action may lag before it counts as behind. */
const LAG = "0.15";

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
    blocks: [{ at: actions.cell(TABLE_AT, FIRST_WEEK, -1), cells: [monthLabels(context)], style: "note" }],
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
      { target: "Actions", formula: band(`{start}<=${WEEK}+6`, `${DONE_UNTIL}>=${WEEK}`), look: "bar" },
      {
        target: "Actions",
        formula: band(`{start}<=${WEEK}+6`, `${DONE_UNTIL}<${WEEK}`, `{end}>=${WEEK}`),
        look: "good",
      },
    ],
    frozenColumns: 4,
  });
}

/** Weeks from the first of the band, for the first cell of the table: A moves with the column. */
const WEEK_NUMBER = "(COLUMN(A1)-COLUMN({w1}))";
/** First day of the cell's week. */
const WEEK = `(FY_Start+7*${WEEK_NUMBER})`;
/** Last day of the part that is done. */
const DONE_UNTIL = "({start}+({end}-{start}+1)*{done}-1)";

/** Rule for the cells of the band of which all conditions hold; the other columns of the table are no weeks. */
function band(...conditions: readonly string[]): string {
  return `=AND(${WEEK_NUMBER}>=0,COUNT({start},{end})=2,${conditions.join(",")})`;
}

function formulas({ context, tables: { actions, budget } }: AnnualPlan) {
  const own = actions.own.bind(actions);
  const alert = (code: "OVERDUE" | "BEHIND") => text(context.word("actionAlert", code));
  const isStatus = (code: "DONE" | "CANCELLED") => `${own("status")}=${text(context.word("actionStatus", code))}`;
  const alerts = actions.column("alert");
  return {
    budgeted: `IF(${own("id")}="","",SUMIFS(${budget.column("fullYear")},${budget.column("action")},${own("id")}))`,
    expected: `IF(OR(COUNT(${own("start")},${own("end")})<2,AsOf=""),"",${blankUnlessComputable(kpi("TIMEPROGRESS", "AsOf", own("start"), own("end")))})`,
    alert: choose(
      [
        [`OR(${own("expected")}="",${own("done")}>=1,${isStatus("DONE")},${isStatus("CANCELLED")})`, '""'],
        [`AsOf>${own("end")}`, alert("OVERDUE")],
        [`${own("done")}<${own("expected")}-${LAG}`, alert("BEHIND")],
      ],
      '""',
    ),
    alertNo: `IF(${own("alert")}="","",COUNTIF(INDEX(${alerts},1):${own("alert")},"?*"))`,
  };
}

/** The month's name above the week in which it begins. */
function monthLabels(context: PlanContext): BlueprintCell[] {
  const month = (week: number) => dateFromSerial(context.fiscalYearStart + 7 * week).month;
  return Array.from({ length: WEEKS }, (_, week) =>
    week === 0 || month(week) !== month(week - 1) ? context.monthName(month(week)) : null,
  );
}
