import { cellAddress } from "../../../addresses";
import type { BlockBlueprint, BlueprintCell } from "../../blueprint";
import { blankUnlessComputable, kpi, text } from "../../formulas";
import type { AnnualPlan } from "../plan";
import { CARDS_ROW, SELECTED } from "./layout";

/** Selector and cards: the figures of the chosen KPI, and the weighted attainment of all goals. */
export function cardBlocks(plan: AnnualPlan): BlockBlueprint[] {
  const { context, tables, content } = plan;
  const { t } = context;
  const { tracking, kpis } = tables;
  const of = (column: Parameters<typeof tracking.column>[0]) => tracking.lookup(column, "kpi", SELECTED);
  const isShare = `${kpis.lookup("unit", "id", SELECTED)}="%"`;
  /** In the unit of the KPI: a share is shown as a percentage, whatever KPI is chosen. */
  const amount = (formula: string) =>
    blankUnlessComputable(`IF(AND(${isShare},${formula}<>""),TEXT(${formula},"0.0%"),${formula})`);
  const cards: readonly (readonly [label: string, formula: string, numberFormat: string])[] = [
    [t("Period actual", "本期实际"), amount(of("periodActual")), "#,##0.0"],
    [t("Attainment", "完成率"), blankUnlessComputable(of("attainment")), "0.0%"],
    [t("YTD actual", "累计实际"), amount(of("ytdActual")), "#,##0.0"],
    [t("YTD target", "累计目标"), amount(of("ytdTarget")), "#,##0.0"],
    [t("YTD attainment", "累计完成率"), blankUnlessComputable(of("ytdAttainment")), "0.0%"],
    [t("RAG", "状态"), blankUnlessComputable(`${of("status")}&""`), "General"],
    [t("YoY", "同比"), blankUnlessComputable(of("yoy")), "0.0%"],
    [t("Pace gap (pp)", "进度差"), blankUnlessComputable(of("paceGap")), "+0.00;[Red]-0.00;0.00"],
    [t("Year-end forecast", "年底预测"), amount(of("forecast")), "#,##0.0"],
    [t("Annual target", "年度目标"), amount(of("annualTarget")), "#,##0.0"],
    [t("Signal", "预警信号"), blankUnlessComputable(`${of("signal")}&""`), "General"],
    [t("All goals, weighted", "目标加权完成率"), weightedAttainment(plan), "0.0%"],
  ];
  const values: BlueprintCell[] = cards.map(([, formula]) => ({ formula: `=${formula}` }));
  return [
    { at: "A5", cells: [[t("KPI ID", "KPI编号")]], style: "label" },
    { at: "B5", cells: [[content.kpis[0]?.id ?? null]], style: "input" },
    {
      at: "C5",
      cells: [[{ formula: `=${blankUnlessComputable(`${kpis.lookup("name", "id", SELECTED)}&${unit(plan)}`)}` }]],
      style: "heading",
    },
    { at: cellAddress(CARDS_ROW - 1, 0), cells: [cards.map(([label]) => label)], style: "label" },
    {
      at: cellAddress(CARDS_ROW, 0),
      cells: [values],
      style: "total",
      exceptions: cards.map(([, , numberFormat], index) => ({ at: cellAddress(CARDS_ROW, index), numberFormat })),
    },
  ];
}

/** " (unit)" behind the KPI's name. */
function unit({ context, tables: { kpis } }: AnnualPlan): string {
  const [open, close] = context.t(" (|)", "（|）").split("|") as [string, string];
  const of = kpis.lookup("unit", "id", SELECTED);
  return `IF(${of}="","",${text(open)}&${of}&${text(close)})`;
}

/** Goals without a weight count nothing; a weighted goal without figures leaves the whole blank. */
function weightedAttainment({ tables: { goals } }: AnnualPlan): string {
  const [weight, attainment] = [goals.column("weight"), goals.column("attainment")];
  const missing = `SUMPRODUCT((${weight}<>"")*(${attainment}=""))`;
  return blankUnlessComputable(`IF(${missing}>0,"",${kpi("WSCORE", weight, attainment)})`);
}
