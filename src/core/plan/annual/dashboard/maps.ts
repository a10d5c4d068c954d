import { cellAddress } from "../../../addresses";
import type { BlockBlueprint, ConditionalFormatBlueprint, RuleLook } from "../../blueprint";
import { blankUnlessComputable } from "../../formulas";
import type { ListCode } from "../../lists";
import type { AnnualPlan } from "../plan";
import { COHORT_AGES } from "../tables/cohorts";
import { MAPS_ROW } from "./layout";

const SCALE = [1, 2, 3, 4, 5] as const;
const COHORT_ROWS = 6;
const COHORTS_COLUMN = 8;
/** Beside the map, what its colours mean. */
const LEGEND_COLUMN = "G";

/** The catalogue's levels, the worst first. */
const levels: readonly {
  readonly code: ListCode<"riskLevel">;
  readonly from: number;
  readonly to: number;
  readonly look: RuleLook;
}[] = [
  { code: "E", from: 17, to: 25, look: "heat4" },
  { code: "H", from: 10, to: 16, look: "heat3" },
  { code: "M", from: 5, to: 9, look: "heat2" },
  { code: "L", from: 1, to: 4, look: "heat1" },
];

interface Maps {
  readonly blocks: readonly BlockBlueprint[];
  readonly conditionalFormats: readonly ConditionalFormatBlueprint[];
}

/** Number of risks by probability and impact: the worst corner is at the top right. */
export function riskMap({ context, tables: { risks } }: AnnualPlan): Maps {
  const { t } = context;
  const top = MAPS_ROW + 1;
  const probabilities = [...SCALE].reverse();
  const level = (from: number, to: number, look: RuleLook): ConditionalFormatBlueprint => ({
    target: `B${top}:F${top + 4}`,
    formula: `=AND($A${top}*B$${top + 5}>=${from},$A${top}*B$${top + 5}<=${to})`,
    look,
  });
  return {
    blocks: [
      {
        at: cellAddress(MAPS_ROW - 1, 0),
        cells: [
          [
            t("Risks: probability (up) by impact (across)", "风险矩阵：概率（纵）×影响（横）"),
            null,
            null,
            null,
            null,
            null,
          ],
        ],
        style: "heading",
      },
      { at: cellAddress(top - 1, 0), cells: probabilities.map((probability) => [probability]), style: "mapCell" },
      {
        at: cellAddress(top - 1, 1),
        cells: probabilities.map((probability) =>
          SCALE.map((impact) => {
            const count = `COUNTIFS(${risks.column("probability")},${probability},${risks.column("impact")},${impact})`;
            return { formula: `=IF(${count}=0,"",${count})` };
          }),
        ),
        style: "mapCell",
        numberFormat: "0",
      },
      { at: cellAddress(top + 4, 1), cells: [[...SCALE]], style: "mapCell" },
      {
        at: `${LEGEND_COLUMN}${top}`,
        cells: levels.map(({ code }) => [context.word("riskLevel", code)]),
        style: "mapCell",
      },
    ],
    conditionalFormats: levels.flatMap(({ from, to, look }, index) => [
      level(from, to, look),
      { target: `${LEGEND_COLUMN}${top + index}`, formula: `=${LEGEND_COLUMN}${top + index}<>""`, look },
    ]),
  };
}

/** Repurchase by cohort and age in months; the quarters of all values give the colours. */
export function cohortMap({ context, tables: { cohorts } }: AnnualPlan): Maps {
  const { t } = context;
  const ages = COHORT_AGES.filter((age) => age > 0);
  const first = MAPS_ROW + 1;
  const cell = (row: number, column: number) => cellAddress(first - 1 + row, COHORTS_COLUMN + column);
  const absolute = (address: string) => address.replace(/([A-Z]+)(\d+)/u, "$$$1$$$2");
  const [topLeft, bottomRight] = [cell(1, 2), cell(COHORT_ROWS, ages.length + 1)];
  const all = `${absolute(topLeft)}:${absolute(bottomRight)}`;
  const valueOf = (column: Parameters<typeof cohorts.column>[0], row: number) => {
    const value = `INDEX(${cohorts.column(column)},${row})`;
    return { formula: `=${blankUnlessComputable(`IF(${value}="","",${value})`)}` };
  };
  const quarters: readonly (readonly [RuleLook, string])[] = [
    ["heat1", `${topLeft}>=QUARTILE(${all},3)`],
    ["heat2", `${topLeft}>=QUARTILE(${all},2),${topLeft}<QUARTILE(${all},3)`],
    ["heat3", `${topLeft}>=QUARTILE(${all},1),${topLeft}<QUARTILE(${all},2)`],
    ["heat4", `${topLeft}<QUARTILE(${all},1)`],
  ];
  return {
    blocks: [
      {
        at: cellAddress(MAPS_ROW - 1, COHORTS_COLUMN),
        cells: [
          [t("Repurchase by cohort and age in months", "各客户群复购率（按月龄）"), null, null, null, null, null],
        ],
        style: "heading",
      },
      {
        at: cell(0, 0),
        cells: [
          [
            cohorts.columns.cohort.header,
            cohorts.columns.size.header,
            ...ages.map((age) => cohorts.columns[`age${age}`].header),
          ],
        ],
        style: "tableHeader",
      },
      { at: cell(1, 0), cells: rows((row) => [valueOf("cohort", row)]), style: "mapCell", numberFormat: "yyyy-mm" },
      { at: cell(1, 1), cells: rows((row) => [valueOf("size", row)]), style: "mapCell", numberFormat: "#,##0" },
      {
        at: topLeft,
        cells: rows((row) => ages.map((age) => valueOf(`age${age}`, row))),
        style: "mapCell",
        numberFormat: "0.0%",
      },
    ],
    conditionalFormats: quarters.map(([look, condition]) => ({
      target: `${topLeft}:${bottomRight}`,
      formula: `=AND(ISNUMBER(${topLeft}),${condition})`,
      look,
    })),
  };
}

function rows<T>(make: (row: number) => T): T[] {
  return Array.from({ length: COHORT_ROWS }, (_, index) => make(index + 1));
}
