import type { PlanContext } from "../../context";
import { formats } from "../../formats";
import { Table } from "../../table";
import { input, link, result, centered, wrapped, percent } from "../../columns";

/** The goals of the year. */
export function goalsTable({ t }: PlanContext) {
  return new Table("Goals", {
    id: input(t("ID", "编号"), 7, t("Short and unique, for example G1.", "简短且不重复，如 G1。"), centered),
    perspective: input(t("Perspective", "BSC维度"), 14, undefined, wrapped),
    statement: input(
      t("Goal statement", "目标描述"),
      44,
      t(
        "Who or what changes, from which value to which, by when. Select goals and press Check goals to see what is missing.",
        "写明对象、从多少到多少、何时完成。选中目标后点击「检查目标」可查看缺少的要素。",
      ),
      wrapped,
    ),
    strategy: input(
      t("Strategy link (R)", "对应战略"),
      20,
      t("The strategic objective that this goal supports.", "该目标支撑的上级战略目标。"),
      wrapped,
    ),
    kpi: input(t("KPI ID (M)", "衡量指标"), 9, t("From the KPI library.", "取自KPI指标库。"), centered),
    baseline: input(
      t("Baseline", "基线"),
      11,
      t("Value at the start, in the unit of the KPI.", "期初值，单位与指标一致。"),
      { numberFormat: formats.plain },
    ),
    target: input(t("Target (M)", "目标值"), 11, t("In the unit of the KPI.", "单位与指标一致。"), {
      numberFormat: formats.plain,
    }),
    direction: input(t("Direction", "方向"), 14, undefined, centered),
    due: input(t("Due date (T)", "截止日期"), 12, undefined, { numberFormat: formats.date, alignment: "center" }),
    department: input(t("Department", "责任部门"), 13),
    owner: input(t("Owner (S)", "责任人"), 10),
    resources: input(t("Resources (A)", "所需资源"), 20, undefined, wrapped),
    weight: input(t("Weight", "权重"), 8, t("All weights add up to 100%.", "各目标权重合计为100%。"), {
      numberFormat: formats.wholePercent,
    }),
    change: result(
      t("Planned change", "目标增幅"),
      10,
      t("Target against baseline, as a percentage of the baseline.", "目标值相对基线的变动幅度。"),
      percent,
    ),
    bestChange: input(
      t("Best past change", "历史最大增幅"),
      10,
      t(
        "The best yearly change so far: shows how bold the target is.",
        "历史上最好的年度变动幅度，用于判断目标是否可达。",
      ),
      percent,
    ),
    structure: result(
      t("Structure 0-5", "要素检查"),
      10,
      t(
        "One point each: a statement of 8 characters or more, target, resources, strategy, due date.",
        "每项1分：描述不少于8字、有目标值、有资源、有对应战略、有截止日期。",
      ),
      { numberFormat: formats.count, alignment: "center" },
    ),
    smartScore: input(
      t("SMART score 0-5", "SMART得分"),
      10,
      t("Written by the check of the goal's wording.", "由目标检查写入，依据目标描述的文字。"),
      { numberFormat: formats.count, alignment: "center" },
    ),
    smartMissing: input(
      t("Still missing", "缺少要素"),
      26,
      t("Written by the check of the goal's wording.", "由目标检查写入。"),
      wrapped,
    ),
    attainment: link(
      t("Attainment", "完成率"),
      10,
      t("Year to date against the phased plan, from Tracking.", "累计完成率，取自执行跟踪。"),
      percent,
    ),
    status: link(t("RAG", "状态"), 9, t("From Tracking.", "取自执行跟踪。"), centered),
  });
}
