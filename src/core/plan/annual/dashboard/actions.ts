import { cellAddress } from "../../../addresses";
import type { BlockBlueprint, ChartBlueprint, ConditionalFormatBlueprint } from "../../blueprint";
import { formats } from "../../formats";
import { blankUnlessComputable, text } from "../../formulas";
import { lists, type ListCode } from "../../lists";
import type { AnnualPlan } from "../plan";
import { wordFormats } from "../status";
import { shortened } from "./cards";
import { chartPlace, figures, SECOND_DATA_ROW, TILE_HEIGHT, TILE_ROWS, tileColumn } from "./layout";

const ALERTS = TILE_HEIGHT - 2;
const LIST_COLUMN = tileColumn(3);

interface Part {
  readonly blocks: readonly BlockBlueprint[];
}

/** Actions that are overdue or behind, in the order of the action plan. */
export function alertList({ context, tables: { actions } }: AnnualPlan): Part & {
  readonly conditionalFormats: readonly ConditionalFormatBlueprint[];
} {
  const { t } = context;
  const top = TILE_ROWS[1];
  const first = top + 2;
  /** What fits in two columns of the tile. */
  const longest = context.language === "zh-CN" ? 13 : 23;
  const found = (column: Parameters<typeof actions.column>[0], index: number) =>
    actions.lookup(column, "alertNo", String(index + 1));
  const of = (column: "alert" | "end", index: number) => blankUnlessComputable(found(column, index));
  const name = (index: number) => `${found("id", index)}&" "&${found("action", index)}`;
  const shortName = (index: number) => blankUnlessComputable(shortened(name(index), longest));
  const rows = <T>(make: (index: number) => T) => Array.from({ length: ALERTS }, (_, index) => make(index));
  const at = (row: number, column: number) => cellAddress(row - 1, LIST_COLUMN + column);
  const [alert, last] = [at(first, 2), at(first + ALERTS - 1, 2)];
  return {
    blocks: [
      {
        at: at(top, 0),
        cells: [[t("Actions overdue or behind", "逾期与滞后行动"), null, null, null]],
        style: "heading",
      },
      {
        at: at(top + 1, 0),
        cells: [[actions.columns.action.header, null]],
        style: "tableHeader",
      },
      {
        at: at(top + 1, 2),
        cells: [[actions.columns.alert.header, actions.columns.end.header]],
        style: "tableHeader",
        alignment: "center",
      },
      { at: at(first, 0), cells: rows((index) => [{ formula: `=${shortName(index)}` }]), style: "text" },
      {
        at: at(first, 2),
        cells: rows((index) => [{ formula: `=${of("alert", index)}` }, { formula: `=${of("end", index)}` }]),
        style: "text",
        alignment: "center",
        numberFormat: formats.date,
      },
    ],
    conditionalFormats: wordFormats(context, `${alert}:${last}`, alert, "actionAlert", [
      ["OVERDUE", "bad"],
      ["BEHIND", "warning"],
    ]),
  };
}

/** How many actions have which status. */
export function statusDoughnut({
  context,
  tables: { actions },
}: AnnualPlan): Part & { readonly chart: ChartBlueprint } {
  const { t } = context;
  const codes = Object.keys(lists.actionStatus) as ListCode<"actionStatus">[];
  const counts = figures(
    `O${SECOND_DATA_ROW}`,
    [t("Status", "状态"), t("Actions", "行动数")],
    codes.map((code) => {
      const word = context.word("actionStatus", code);
      const count = `COUNTIF(${actions.column("status")},${text(word)})`;
      // The legend says how many, as a ring alone does not.
      return [{ formula: `=${text(`${word} `)}&${count}` }, { formula: `=${count}` }];
    }),
    "0",
  );
  return {
    blocks: counts.blocks,
    chart: {
      id: "ActionStatus",
      title: t("Actions by status", "行动状态"),
      type: "Doughnut",
      source: counts.source,
      seriesBy: "Columns",
      ...chartPlace(1, 2),
    },
  };
}
