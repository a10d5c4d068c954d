import { cellAddress } from "../../../addresses";
import type { BlockBlueprint, ConditionalFormatBlueprint } from "../../blueprint";
import { blankUnlessComputable, text } from "../../formulas";
import type { AnnualPlan } from "../plan";
import { wordFormats } from "../status";
import { amountText, inBrackets } from "./cards";
import { CHOICE_ROW, SELECTED, SELECTOR } from "./layout";

const STATUS_AT = `G${CHOICE_ROW}`;

/** The selector, and the figures of the KPI that is chosen in it. */
export function choice(plan: AnnualPlan): {
  blocks: readonly BlockBlueprint[];
  conditionalFormats: readonly ConditionalFormatBlueprint[];
} {
  const { context, tables, content } = plan;
  const { t } = context;
  const { tracking, kpis } = tables;
  const of = (column: Parameters<typeof tracking.column>[0]) => tracking.lookup(column, "kpi", SELECTED);
  const unit = kpis.lookup("unit", "id", SELECTED);
  const amount = (column: Parameters<typeof of>[0]) => blankUnlessComputable(amountText(of(column), unit));
  const share = (column: Parameters<typeof of>[0]) =>
    blankUnlessComputable(`IF(${of(column)}="","",TEXT(${of(column)},"0.0%"))`);
  const facts: readonly (readonly [label: string, formula: string])[] = [
    [t("Period actual", "本期实际"), amount("periodActual")],
    [t("Attainment", "完成率"), share("attainment")],
    [t("YTD actual", "累计实际"), amount("ytdActual")],
    [t("YTD target", "累计目标"), amount("ytdTarget")],
    [t("YTD attainment", "累计完成率"), share("ytdAttainment")],
    [
      t("Pace gap", "进度差"),
      blankUnlessComputable(
        `IF(${of("paceGap")}="","",TEXT(${of("paceGap")},"+0.00;-0.00;0.00")&${text(t(" pp", " 个百分点"))})`,
      ),
    ],
    [t("Year-end forecast", "年底预测"), amount("forecast")],
    [t("Annual target", "年度目标"), amount("annualTarget")],
  ];
  const inPairs = <T>(values: readonly T[]) => values.flatMap((value) => [value, null]);
  return {
    blocks: [
      { at: `A${CHOICE_ROW}`, cells: [[t("KPI ID", "KPI编号")]], style: "label" },
      { at: SELECTOR, cells: [[content.kpis[0]?.id ?? null]], style: "input" },
      {
        at: `C${CHOICE_ROW}`,
        cells: [
          [
            {
              formula: `=${blankUnlessComputable(
                `${kpis.lookup("name", "id", SELECTED)}&${inBrackets(t(" (|)", "（|）"), unit)}`,
              )}`,
            },
            null,
            null,
            null,
          ],
        ],
        style: "heading",
      },
      {
        at: STATUS_AT,
        cells: [[{ formula: `=${blankUnlessComputable(`${of("status")}&""`)}` }]],
        style: "mapCell",
      },
      {
        at: `H${CHOICE_ROW}`,
        cells: [[{ formula: `=${blankUnlessComputable(`${of("signal")}&""`)}` }]],
        style: "text",
      },
      { at: cellAddress(CHOICE_ROW, 0), cells: [inPairs(facts.map(([label]) => label))], style: "cardLabel" },
      {
        at: cellAddress(CHOICE_ROW + 1, 0),
        cells: [inPairs(facts.map(([, formula]) => ({ formula: `=${formula}` })))],
        style: "cardText",
      },
    ],
    conditionalFormats: wordFormats(context, STATUS_AT, STATUS_AT, "status", [
      ["G", "good"],
      ["A", "warning"],
      ["R", "bad"],
    ]),
  };
}
