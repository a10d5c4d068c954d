import { actionAlert } from "../actionAlert";
import { wordFormats } from "../annual/status";
import { assemble } from "../assemble";
import { centered, date, input, result, wrapped } from "../columns";
import { PlanContext } from "../context";
import { formats } from "../formats";
import { blankUnlessComputable, kpi } from "../formulas";
import type { ListCode } from "../lists";
import { dateRule, listRule, numberRule, TABLE_AT, tableSheet, tabColors } from "../sheet";
import { Table } from "../table";
import type { PlanTemplate } from "../template";
import { templateFaces } from "../templateFaces";
import { FIRST_WEEK, monthsOverWeeks, weekBand, weekColumns } from "../weeks";

/** Tasks of a project in working days, with a band of weeks. */
export const projectGantt: PlanTemplate = {
  ...templateFaces.projectGantt,
  build: (options) => {
    const context = new PlanContext(options);
    return assemble(projectGantt, context, { sheets: [projectSheet(context)] });
  },
};

function tasksTable({ t }: PlanContext) {
  return new Table("Tasks", {
    wbs: input("WBS", 8, t("For example 1.2; unique.", "如 1.2，不重复。"), centered),
    task: input(t("Task", "任务"), 34, undefined, wrapped),
    predecessor: input(
      t("Predecessor", "前置任务"),
      12,
      t("WBS of the task that must be finished first.", "须先完成的任务的WBS编号。"),
      centered,
    ),
    owner: input(t("Owner", "负责人"), 10),
    start: input(t("Start", "开始"), 12, undefined, date),
    days: input(t("Days", "工期"), 8, t("Working days, Monday to Friday.", "工作日天数（周一至周五）。"), {
      numberFormat: formats.count,
      alignment: "center",
    }),
    end: result(t("End", "结束"), 12, t("WORKDAY from the start.", "由开始日期与工期推算。"), date),
    conflict: result(
      t("Earliest start", "最早开始"),
      12,
      t(
        "The working day after the predecessor's end; marked if the start is earlier.",
        "前置任务结束后的次一工作日；早于该日的开始日期会被标记。",
      ),
      date,
    ),
    baselineStart: input(t("Baseline start", "基线开始"), 12, undefined, date),
    baselineEnd: input(
      t("Baseline end", "基线结束"),
      12,
      t("As approved; never changed.", "批准时的日期，不再改动。"),
      date,
    ),
    slip: result(
      t("Slip, days", "偏差天"),
      10,
      t("Working days by which the end is later than the baseline.", "结束日期比基线晚的工作日数。"),
      { numberFormat: "+0;[Red]-0;0", alignment: "center" },
    ),
    done: input(t("% done", "完成%"), 9, undefined, { numberFormat: formats.wholePercent, alignment: "center" }),
    status: input(t("Status", "状态"), 11, undefined, centered),
    alert: result(t("Alert", "预警"), 10, undefined, centered),
    ...weekColumns(),
  });
}

function projectSheet(context: PlanContext) {
  const { t } = context;
  const tasks = tasksTable(context);
  const own = tasks.own.bind(tasks);
  const expected = kpi("TIMEPROGRESS", "AsOf", own("start"), own("end"));
  const late = `(NETWORKDAYS(${own("baselineEnd")},${own("end")})-SIGN(NETWORKDAYS(${own("baselineEnd")},${own("end")})))`;
  const before = tasks.lookup("end", "wbs", own("predecessor"));
  const table = tasks.blueprint({
    at: TABLE_AT,
    formulas: {
      end: `IF(COUNT(${own("start")},${own("days")})<2,"",IF(${own("days")}<1,"",WORKDAY(${own("start")}-1,${own("days")})))`,
      conflict: `IF(${own("predecessor")}="","",${blankUnlessComputable(`IF(${before}="","",WORKDAY(${before},1))`)})`,
      slip: `IF(COUNT(${own("baselineEnd")},${own("end")})<2,"",${late})`,
      alert: actionAlert(context, {
        end: own("end"),
        status: own("status"),
        progress: { done: own("done"), expected },
      }),
    },
    rows: context.hasSample ? sampleRows(context) : [],
  });
  const face = {
    id: "Project",
    name: t("01_Project", "01_项目计划"),
    title: t("Project plan", "项目行动计划"),
    hint: t(
      "Enter start and working days; the end, the earliest start after a predecessor and the slip follow. Dark weeks are done.",
      "填写开始日期与工期，结束日期、最早开始与偏差自动计算；深色为已完成部分。",
    ),
    tabColor: tabColors.plan,
  };
  return tableSheet(context, face, table, {
    columnWidths: tasks.widths(TABLE_AT),
    blocks: [{ at: tasks.cell(TABLE_AT, FIRST_WEEK, -1), cells: [monthsOverWeeks(context)], style: "note" }],
    validations: [
      ...(["start", "baselineStart", "baselineEnd"] as const).map((column) =>
        dateRule(context, `Tasks[${column}]`, "=EDATE(FY_Start,-12)"),
      ),
      numberRule(context, "Tasks[days]", 1, 1000),
      numberRule(context, "Tasks[done]", 0, 1),
      listRule(context, "Tasks[status]", "actionStatus"),
    ],
    conditionalFormats: [
      ...wordFormats(context, "Tasks[alert]", "{alert}", "actionAlert", [
        ["OVERDUE", "bad"],
        ["BEHIND", "warning"],
      ]),
      { target: "Tasks[start]", formula: "=AND(COUNT({start},{conflict})=2,{start}<{conflict})", look: "bad" },
      { target: "Tasks[slip]", formula: "=AND(ISNUMBER({slip}),{slip}>0)", look: "warning" },
      ...weekBand("Tasks"),
    ],
    frozenColumns: 2,
  });
}

function sampleRows(context: PlanContext) {
  const { t } = context;
  const day = (number: number) => ({ date: context.fiscalYearStart + number });
  const status = (code: ListCode<"actionStatus">) => context.word("actionStatus", code);
  return [
    {
      wbs: "1",
      task: t("Choose the warehouse system", "仓储系统选型"),
      predecessor: null,
      owner: t("Xu Rui", "徐睿"),
      start: day(4),
      days: 25,
      baselineStart: day(4),
      baselineEnd: day(36),
      done: 1,
      status: status("DONE"),
    },
    {
      wbs: "2",
      task: t("Contract and detailed design", "签约与详细设计"),
      predecessor: "1",
      owner: t("Zhou Kai", "周凯"),
      start: day(40),
      days: 30,
      baselineStart: day(40),
      baselineEnd: day(81),
      done: 1,
      status: status("DONE"),
    },
    {
      wbs: "3",
      task: t("Install sorting line one", "一号分拣线安装"),
      predecessor: "2",
      owner: t("Zhou Kai", "周凯"),
      start: day(82),
      days: 25,
      baselineStart: day(82),
      baselineEnd: day(116),
      done: 0.9,
      status: status("RUNNING"),
    },
    {
      wbs: "4",
      task: t("Install sorting line two", "二号分拣线安装"),
      predecessor: "2",
      owner: t("Zhou Kai", "周凯"),
      start: day(96),
      days: 30,
      baselineStart: day(82),
      baselineEnd: day(123),
      done: 0.35,
      status: status("DELAYED"),
    },
    {
      wbs: "5",
      task: t("Train the staff", "人员培训"),
      predecessor: "3",
      owner: t("Sun Jing", "孙静"),
      start: day(117),
      days: 20,
      baselineStart: day(117),
      baselineEnd: day(144),
      done: 0.1,
      status: status("RUNNING"),
    },
    {
      wbs: "6",
      task: t("Go-live and acceptance", "上线与验收"),
      predecessor: "4",
      owner: t("Zhou Kai", "周凯"),
      start: day(138),
      days: 30,
      baselineStart: day(124),
      baselineEnd: day(165),
      done: 0,
      status: status("PLANNED"),
    },
  ];
}
