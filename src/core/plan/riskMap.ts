import { cellAddress } from "../addresses";
import type { BlockBlueprint, ConditionalFormatBlueprint, RuleLook } from "./blueprint";
import type { PlanContext } from "./context";
import { countIfs } from "./formulas";
import type { ListCode } from "./lists";

const SCALE = [1, 2, 3, 4, 5] as const;
/** Apart from the map, or it would look like a sixth step of the impact. */
const LEGEND = 7;

/** The catalogue's levels, the worst first, by the product of probability and impact. */
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

export interface RiskMap {
  readonly blocks: readonly BlockBlueprint[];
  readonly conditionalFormats: readonly ConditionalFormatBlueprint[];
}

/**
 * Number of risks by probability and impact, the worst corner at the top right. It takes seven rows (heading,
 * scale, axis) and eight columns (scale, five of figures, one blank, what the colours mean).
 *
 * @param row, column of the heading, counted from 0
 * @param probability, impact columns of a table, as formulas refer to them
 */
export function riskMap(
  context: PlanContext,
  place: { readonly row: number; readonly column: number },
  title: string,
  probability: string,
  impact: string,
): RiskMap {
  const { column } = place;
  const top = place.row + 1;
  const at = (row: number, right: number) => cellAddress(top + row, column + right);
  const mixed = (row: number, right: number, fixed: "row" | "column") =>
    at(row, right).replace(/([A-Z]+)(\d+)/u, fixed === "row" ? "$1$$$2" : "$$$1$2");
  const probabilities = [...SCALE].reverse();
  const score = `${mixed(0, 0, "column")}*${mixed(5, 1, "row")}`;
  return {
    blocks: [
      { at: at(-1, 0), cells: [[title, null, null, null, null, null]], style: "heading" },
      { at: at(0, 0), cells: probabilities.map((value) => [value]), style: "mapCell" },
      {
        at: at(0, 1),
        cells: probabilities.map((p) =>
          SCALE.map((i) => {
            const count = countIfs([
              [probability, String(p)],
              [impact, String(i)],
            ]);
            return { formula: `=IF(${count}=0,"",${count})` };
          }),
        ),
        style: "mapCell",
        numberFormat: "0",
      },
      { at: at(5, 1), cells: [[...SCALE]], style: "mapCell" },
      { at: at(0, LEGEND), cells: levels.map(({ code }) => [context.word("riskLevel", code)]), style: "mapCell" },
    ],
    conditionalFormats: levels.flatMap(({ from, to, look }, index) => [
      { target: `${at(0, 1)}:${at(4, 5)}`, formula: `=AND(${score}>=${from},${score}<=${to})`, look },
      { target: at(index, LEGEND), formula: `=${at(index, LEGEND)}<>""`, look },
    ]),
  };
}
