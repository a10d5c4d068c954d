import { cellAddress } from "../../core/addresses";
import { formatWithSign, signs } from "../../core/risk";
import { addOwnRule, type RulesOfSheet } from "../highlights/ownRules";
import { loadOwnTexts, writeOwnTexts } from "../highlights/ownTexts";
import type { Surroundings } from "../highlights/surroundings";
import type { RuleLook } from "../styles";
import type { Finding } from "./findings";

/** Series that are marked on a sheet; of more, the gravest. */
const MOST_MARKED = 200;

const lookOf: Readonly<Record<Finding["weight"], RuleLook>> = { grave: "bad", watch: "warning", calm: "muted" };
const signOf: Readonly<Record<Finding["weight"], string>> = { grave: signs.red, watch: signs.amber, calm: "○" };
const order = ["grave", "watch", "calm"] as const;

/**
 * Puts findings into the request, in the place of those of an earlier run: marks by native conditional formats, and
 * the sentences beside the cells, in one column to the right of all that the sheet holds. It asks the sheet once
 * when there are earlier texts.
 *
 * @param calm whether to write down also those where nothing is wrong.
 */
export async function writeFindings(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  rules: RulesOfSheet,
  surroundings: Surroundings,
  findings: readonly Finding[],
  calm: boolean,
): Promise<void> {
  rules.assertUnprotected();
  const earlier = rules.own("note");
  const remove = loadOwnTexts(sheet, earlier);
  if (earlier.length > 0) await context.sync();
  remove();
  for (const { remove: removeRule } of rules.own("warning")) removeRule();
  const written = findings
    .filter(({ weight, text }) => text !== "" && (calm || weight !== "calm"))
    .sort((a, b) => order.indexOf(a.weight) - order.indexOf(b.weight))
    .slice(0, MOST_MARKED);
  const column = earlier.find(({ area }) => area)?.area?.column ?? surroundings.lastColumn + 2;
  for (const { cells, limit, weight } of written) {
    if (limit) {
      addOwnRule(sheet, {
        kind: "warning",
        formula: limit.formula(cellAddress(limit.area.row, limit.area.column)),
        look: "bad",
        area: limit.area,
      });
    }
    if (weight === "calm") continue;
    for (const area of cells) {
      addOwnRule(sheet, {
        kind: "warning",
        formula: `NOT(ISBLANK(${cellAddress(area.row, area.column)}))`,
        look: lookOf[weight],
        area,
        numberFormat: formatWithSign("@", signOf[weight]),
      });
    }
  }
  writeOwnTexts(sheet, textsOf(written, column));
}

/** One cell a row: what is said of several series there stands one behind the other. */
function textsOf(findings: readonly Finding[], column: number) {
  const rows = new Map<number, Finding[]>();
  for (const finding of findings) rows.set(finding.row, [...(rows.get(finding.row) ?? []), finding]);
  return [...rows].map(([row, here]) => {
    const [gravest] = here;
    const weight = gravest?.weight ?? "calm";
    return {
      kind: "note" as const,
      row,
      column,
      text: `${signOf[weight]} ${here.map(({ text }) => text).join(" ")}`,
      look: lookOf[weight],
    };
  });
}
