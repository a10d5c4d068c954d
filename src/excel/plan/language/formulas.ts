import type { BlueprintCell } from "../../../core/plan/blueprint";
import { translatedFormula, withHeaders, withSheets } from "../../../core/plan/life";
import { renamed } from "../../blueprint/formulas";
import type { FormulaChange } from "./change";

export function formulaAfter(
  formula: string,
  from: string | undefined,
  to: string | undefined,
  table: string | undefined,
  change: FormulaChange,
): string {
  const { renaming, after } = change;
  const translated =
    from === undefined || to === undefined
      ? formula
      : translatedFormula(formula, renamed(from, renaming), renamed(to, after), table);
  return withNewNames(translated, table, change);
}

export function withNewNames(formula: string, table: string | undefined, { headers, sheets }: FormulaChange): string {
  return withSheets(withHeaders(formula, table, headers), sheets);
}

export function formulaIn(cell: BlueprintCell): string | undefined {
  return typeof cell === "object" && cell !== null && "formula" in cell ? cell.formula : undefined;
}
