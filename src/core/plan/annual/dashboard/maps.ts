import { cellAddress } from "../../../addresses";
import type { BlockBlueprint, ConditionalFormatBlueprint, RuleLook } from "../../blueprint";
import { blankUnlessComputable } from "../../formulas";
import { riskMap } from "../../riskMap";
import type { AnnualPlan } from "../plan";
import { COHORT_AGES } from "../tables/cohorts";
import { MAPS_ROW } from "./layout";

const COHORT_ROWS = 6;
/** Behind the risk map, which takes eight columns. */
const COHORTS_COLUMN = 9;

interface Maps {
  readonly blocks: readonly BlockBlueprint[];
  readonly conditionalFormats: readonly ConditionalFormatBlueprint[];
}

/** Risks by probability and impact. */
export function riskTile({ context, tables: { risks } }: AnnualPlan): Maps {
  return riskMap(
    context,
    { row: MAPS_ROW - 1, column: 0 },
    context.t("Risks: probability (up) by impact (across)", "风险矩阵：概率（纵）×影响（横）"),
    risks.column("probability"),
    risks.column("impact"),
  );
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
        alignment: "center",
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
