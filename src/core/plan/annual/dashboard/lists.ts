import { cellAddress } from "../../../addresses";
import type { BlockBlueprint, ConditionalFormatBlueprint } from "../../blueprint";
import { blankUnlessComputable, text } from "../../formulas";
import type { AnnualPlan } from "../plan";
import { wordFormats } from "../status";
import { LISTS_ROW } from "./layout";

const SCALE = [1, 2, 3, 4, 5] as const;
const ALERTS = 6;

/** Number of risks by probability and impact: the worst corner is at the top right. */
export function riskMap({ context, tables: { risks } }: AnnualPlan): {
  blocks: readonly BlockBlueprint[];
  conditionalFormats: readonly ConditionalFormatBlueprint[];
} {
  const { t } = context;
  const top = LISTS_ROW + 1;
  const area = `B${top}:F${top + 4}`;
  const probabilities = [...SCALE].reverse();
  const score = `$A${top}*B$${top + 5}`;
  const level = (from: number, to: number, look: ConditionalFormatBlueprint["look"]): ConditionalFormatBlueprint => ({
    target: area,
    formula: `=AND(B${top}<>"",${score}>=${from},${score}<=${to})`,
    look,
  });
  return {
    blocks: [
      {
        at: cellAddress(LISTS_ROW - 1, 0),
        cells: [[t("Risk map: probability by impact", "风险矩阵：概率×影响")]],
        style: "heading",
      },
      { at: cellAddress(top - 1, 0), cells: probabilities.map((probability) => [probability]), style: "label" },
      {
        at: cellAddress(top - 1, 1),
        cells: probabilities.map((probability) =>
          SCALE.map((impact) => {
            const count = `COUNTIFS(${risks.column("probability")},${probability},${risks.column("impact")},${impact})`;
            return { formula: `=IF(${count}=0,"",${count})` };
          }),
        ),
        style: "formula",
        numberFormat: "0",
      },
      { at: cellAddress(top + 4, 0), cells: [[t("Impact", "影响")]], style: "note" },
      { at: cellAddress(top + 4, 1), cells: [[...SCALE]], style: "label" },
    ],
    conditionalFormats: [level(1, 4, "good"), level(5, 9, "warning"), level(10, 25, "bad")],
  };
}

/** Actions that are overdue or behind, in the order of the action plan. */
export function alertList({ context, tables: { actions } }: AnnualPlan): {
  blocks: readonly BlockBlueprint[];
  conditionalFormats: readonly ConditionalFormatBlueprint[];
} {
  const { t } = context;
  const top = LISTS_ROW + 2;
  const columns = [
    ["id", t("ID", "编号"), "General"],
    ["alert", t("Alert", "预警"), "General"],
    ["end", t("End", "结束"), "yyyy-mm-dd"],
    ["owner", t("Owner", "责任人"), "General"],
    ["action", t("Action", "行动"), "General"],
  ] as const;
  return {
    blocks: [
      {
        at: cellAddress(LISTS_ROW - 1, 7),
        cells: [[t("Actions overdue or behind", "逾期与滞后行动")]],
        style: "heading",
      },
      { at: cellAddress(LISTS_ROW, 7), cells: [columns.map(([, label]) => label)], style: "tableHeader" },
      {
        at: cellAddress(top - 1, 7),
        cells: Array.from({ length: ALERTS }, (_, index) =>
          columns.map(([id]) => ({
            formula: `=${blankUnlessComputable(actions.lookup(id, "alertNo", String(index + 1)))}`,
          })),
        ),
        style: "text",
        exceptions: Array.from({ length: ALERTS }, (_, index) => ({
          at: cellAddress(top - 1 + index, 9),
          numberFormat: "yyyy-mm-dd",
        })),
      },
    ],
    conditionalFormats: wordFormats(context, `I${top}:I${top + ALERTS - 1}`, `$I${top}`, "actionAlert", [
      ["OVERDUE", "bad"],
      ["BEHIND", "warning"],
    ]),
  };
}

/** Colours of the card that holds the status. */
export function statusCard({ context }: AnnualPlan, address: string): ConditionalFormatBlueprint[] {
  const looks = [
    ["G", "good"],
    ["A", "warning"],
    ["R", "bad"],
  ] as const;
  return looks.map(([code, look]) => ({
    target: address,
    formula: `=${address}=${text(context.word("status", code))}`,
    look,
  }));
}
