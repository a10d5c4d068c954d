import { cellAddress } from "../../../addresses";
import type { BlockBlueprint, BlueprintCell, ConditionalFormatBlueprint } from "../../blueprint";
import { blankUnlessComputable, choose, kpi, text } from "../../formulas";
import type { AnnualPlan } from "../plan";
import { wordFormats } from "../status";
import { CARD_COLUMNS, CARDS_ROW } from "./layout";

const KPI_CARDS = 6;

interface Card {
  readonly label: string;
  readonly value: string;
  /** Left and right below the value. */
  readonly status: string;
  readonly attainment: string;
  readonly note: string;
}

/** Six KPIs as they stand, all goals together, and what needs attention; status as a word and as a colour. */
export function cards(plan: AnnualPlan): {
  blocks: readonly BlockBlueprint[];
  conditionalFormats: readonly ConditionalFormatBlueprint[];
} {
  const all = [
    ...Array.from({ length: KPI_CARDS }, (_, index) => kpiCard(plan, index + 1)),
    goalsCard(plan),
    attentionCard(plan),
  ];
  const row = (left: (card: Card) => string, right?: (card: Card) => string): BlueprintCell[] =>
    all.flatMap((card) => [{ formula: `=${left(card)}` }, right ? { formula: `=${right(card)}` } : null]);
  const at = (offset: number) => cellAddress(CARDS_ROW - 1 + offset, 0);
  return {
    blocks: [
      { at: at(0), cells: [row(({ label }) => label)], style: "cardLabel" },
      { at: at(1), cells: [row(({ value }) => value)], style: "cardValue" },
      {
        at: at(2),
        cells: [
          row(
            ({ status }) => status,
            ({ attainment }) => attainment,
          ),
        ],
        style: "cardText",
        numberFormat: "0.0%",
      },
      { at: at(3), cells: [row(({ note }) => note)], style: "cardText" },
    ],
    conditionalFormats: all.flatMap((_, index) => {
      const cell = cellAddress(CARDS_ROW + 1, index * CARD_COLUMNS);
      return wordFormats(plan.context, cell, cell, "status", [
        ["G", "good"],
        ["A", "warning"],
        ["R", "bad"],
      ]);
    }),
  };
}

/** A KPI's year to date, by its row of Tracking. Figures are text, so that a long one is not cut to signs. */
function kpiCard({ context, tables: { tracking } }: AnnualPlan, row: number): Card {
  const of = (column: Parameters<typeof tracking.column>[0]) => `INDEX(${tracking.column(column)},${row})`;
  const growth = text(context.t("YoY ", "同比 "));
  const name = `${of("kpi")}&" "&${of("name")}`;
  const longest = context.language === "zh-CN" ? 12 : 24;
  return {
    label: blankUnlessComputable(`TRIM(${shortened(name, longest)})`),
    value: blankUnlessComputable(
      `IF(${of("ytdActual")}="","",${text(context.t("YTD ", "累计 "))}&${amountText(of("ytdActual"), of("unit"))})`,
    ),
    status: blankUnlessComputable(`${of("status")}&""`),
    attainment: blankUnlessComputable(of("ytdAttainment")),
    note: blankUnlessComputable(
      `${of("unit")}&IF(${of("yoy")}="","",${text(" · ")}&${growth}&TEXT(${of("yoy")},"+0.0%;-0.0%"))`,
    ),
  };
}

/** The beginning of a text that is too long for its place, with an ellipsis. */
export function shortened(formula: string, longest: number): string {
  return `IF(LEN(${formula})>${longest},LEFT(${formula},${longest - 1})&"…",${formula})`;
}

/** The goals by their weights. */
function goalsCard({ context, tables: { goals } }: AnnualPlan): Card {
  const { t } = context;
  const count = (code: "G" | "A" | "R") => `COUNTIF(${goals.column("status")},${text(context.word("status", code))})`;
  const [weight, attainment] = [goals.column("weight"), goals.column("attainment")];
  // Goals without a weight count nothing; of a weighted one without an attainment the whole can't be told.
  const missing = `SUMPRODUCT((${weight}<>"")*(${attainment}=""))`;
  const weighted = kpi("WSCORE", weight, attainment);
  return {
    label: text(t("All goals", "全部目标完成率")),
    value: blankUnlessComputable(
      choose(
        [[`${missing}>0`, `${missing}&${text(t(" not rated", " 项无完成率"))}`]],
        `${text(t("Weighted ", "加权 "))}&TEXT(${weighted},"0.0%")`,
      ),
    ),
    status: text(""),
    attainment: text(""),
    note: ifAny(
      goals.column("id"),
      (["G", "A", "R"] as const)
        .map((code) => `${text(`${context.word("status", code)} `)}&${count(code)}`)
        .join('&"  "&'),
    ),
  };
}

function attentionCard({ context, tables: { actions, risks } }: AnnualPlan): Card {
  const { t } = context;
  const late = (code: "OVERDUE" | "BEHIND") =>
    `COUNTIF(${actions.column("alert")},${text(context.word("actionAlert", code))})`;
  const triggered = `COUNTIF(${risks.column("state")},${text(context.word("riskState", "TRIGGERED"))})`;
  return {
    label: text(t("Overdue or behind", "逾期与滞后")),
    value: ifAny(
      actions.column("id"),
      `TEXT(${late("OVERDUE")}+${late("BEHIND")},"0")&${text(t(" actions", " 项行动"))}`,
    ),
    status: text(""),
    attainment: text(""),
    note: ifAny(risks.column("id"), `${text(t("Risks triggered: ", "已触发风险："))}&${triggered}`),
  };
}

/** Nothing as long as a table has no row: a plan that is not begun counts nothing, not zero. */
function ifAny(ids: string, formula: string): string {
  return `IF(COUNTA(${ids})=0,"",${formula})`;
}

/** A figure in the unit of its KPI: a share as a percentage, a large or whole amount without decimals. */
export function amountText(figure: string, unit: string): string {
  return `IF(${figure}="","",IF(${unit}="%",TEXT(${figure},"0.0%"),TEXT(${figure},IF(OR(ABS(${figure})>=1000,${figure}=INT(${figure})),"#,##0","#,##0.0"))))`;
}

/** The formula's text between the two brackets; nothing for an empty one. */
export function inBrackets(brackets: string, formula: string): string {
  const [open = "", close = ""] = brackets.split("|");
  return `IF(${formula}="","",${text(open)}&${formula}&${text(close)})`;
}
