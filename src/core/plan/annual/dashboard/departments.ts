import type { BlockBlueprint, ChartBlueprint } from "../../blueprint";
import { blankUnlessComputable } from "../../formulas";
import type { AnnualPlan } from "../plan";
import { chartColors, chartPlace, figures, SECOND_DATA_ROW } from "./layout";

const BARS = 10;
/** Bars of a plan that was given neither goals nor departments. */
const BARS_OF_EMPTY_PLAN = 4;
/** Rows for departments that are added later. */
const SPARE_ROWS = 4;

/**
 * The weighted attainment of the goals by department. A chart of forty bars says nothing, so that it shows those that
 * are furthest behind. Bars are drawn from the bottom, so that the first rank comes last.
 */
export function departmentBars({ context, tables: { departments, goals }, content }: AnnualPlan): {
  blocks: readonly BlockBlueprint[];
  chart: ChartBlueprint;
} {
  const { t } = context;
  const count = Math.max(1, content.departments.length) + SPARE_ROWS;
  const [first, last] = [SECOND_DATA_ROW + 1, SECOND_DATA_ROW + count];
  const column = (letter: string) => `$${letter}$${first}:$${letter}$${last}`;
  const [attainment, weight, department] = [
    goals.column("attainment"),
    goals.column("weight"),
    goals.column("department"),
  ];
  // As in the card of all goals they count by their weights; where none has one, all count alike.
  const ofDepartment = (name: string) => {
    const counted = `(${department}=${name})*ISNUMBER(${attainment})`;
    return blankUnlessComputable(
      `IF(${name}="","",IF(SUMPRODUCT(${counted},${weight})=0,AVERAGEIFS(${attainment},${department},${name}),` +
        `SUMPRODUCT(${counted},${weight},${attainment})/SUMPRODUCT(${counted},${weight})))`,
    );
  };
  const all = figures(
    `J${SECOND_DATA_ROW}`,
    [t("Department", "部门"), t("Attainment", "完成率"), t("Rank", "排序")],
    Array.from({ length: count }, (_, index) => {
      const row = first + index;
      const tied = `COUNTIF(K$${first}:K${row},K${row})`;
      return [
        { formula: `=${blankUnlessComputable(`INDEX(${departments.column("name")},${index + 1})&""`)}` },
        { formula: `=${ofDepartment(`J${row}`)}` },
        { formula: `=IF(K${row}="","",COUNTIF(${column("K")},"<"&K${row})+${tied})` },
      ];
    }),
    "0.0%",
  );
  const withGoals = new Set(content.goals.flatMap(({ department }) => department ?? [])).size;
  const length = Math.min(BARS, withGoals || content.departments.length || BARS_OF_EMPTY_PLAN);
  const bars = figures(
    `G${SECOND_DATA_ROW}`,
    [t("Department", "部门"), t("Attainment", "完成率")],
    Array.from({ length }, (_, index) => {
      const of = (letter: string) => ({
        formula: `=${blankUnlessComputable(`INDEX(${column(letter)},MATCH(${length - index},${column("L")},0))`)}`,
      });
      return [of("J"), of("K")];
    }),
    "0.0%",
  );
  const ranks: BlockBlueprint[] = all.blocks.map((block, index) =>
    index < all.blocks.length - 1
      ? block
      : {
          ...block,
          exceptions: Array.from({ length: count }, (_, row) => ({ at: `L${first + row}`, numberFormat: "0" })),
        },
  );
  return {
    blocks: [...bars.blocks, ...ranks],
    chart: {
      id: "Departments",
      title: t("Goal attainment by department, lowest first", "各部门目标完成率（由低到高）"),
      type: "BarClustered",
      source: bars.source,
      seriesBy: "Columns",
      ...chartPlace(1, 0),
      axisFormat: "0%",
      axisMinimum: 0,
      legend: false,
      series: [{ color: chartColors.actual }],
    },
  };
}
