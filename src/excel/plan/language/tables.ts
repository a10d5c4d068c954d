import { isFormula } from "../../../core/cells";
import type { TableBlueprint } from "../../../core/plan/blueprint";
import { formats } from "../../../core/plan/formats";
import { asText } from "../../blueprint/text";
import type { CellInput } from "../../blueprint/writes";
import { asRead, columnEdits } from "../cellEdits";
import type { Edit } from "../edits";
import type { PlanSnapshot } from "../planSnapshot";
import type { FormulaChange, SheetPair } from "./change";
import { formulaAfter } from "./formulas";
import { wordsOfColumn } from "./listWords";

export function tableEdits(
  pair: SheetPair,
  from: TableBlueprint,
  snapshot: PlanSnapshot,
  change: FormulaChange,
): Edit[] {
  const table = snapshot.tables.get(from.id);
  const to = pair.to.tables.find(({ id }) => id === from.id);
  if (!table || !to) return [];
  return from.columns.flatMap((column, place) => {
    const index = table.find(column.id);
    const target = to.columns.find(({ id }) => id === column.id);
    if (index === undefined || !target) return [];
    const words = wordsOfColumn(pair, from, to, place);
    const after = table.rows.map((_, row): CellInput => {
      const formula = table.formulas[row]?.[index];
      if (isFormula(formula)) return formulaAfter(formula, column.formula, target.formula, table.name, change);
      if (typeof formula !== "string") return formula as CellInput;
      const own = [from.rows[row]?.[place], to.rows[row]?.[place]];
      return asText(own[0] === formula && typeof own[1] === "string" ? own[1] : (words.get(formula) ?? formula));
    });
    const before = table.rows.map((_, row) => asRead(table.formulas[row]?.[index]));
    const formatsBefore = table.numberFormats.map((row) => row[index] ?? "General");
    const at = [table.sheet.id, table.body.row, table.body.column + index] as const;
    return [
      ...columnEdits("formulas", ...at, before, after),
      ...columnEdits(
        "numberFormat",
        ...at,
        formatsBefore,
        formatsBefore.map((format) => formatAfter(format, change)),
      ),
    ];
  });
}

/** Short amounts are in the units of the language. */
function formatAfter(format: string, { languages: [from, to] }: FormulaChange): string {
  return format === formats.shortAmount[from] ? formats.shortAmount[to] : format;
}
