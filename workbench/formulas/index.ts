/** Excel's formula language as text: reading it, compiling it for an engine, moving its references. No spreadsheet engine is known here. */
export * from "./a1";
export { type FormulaWorld, usesArrays, withIntersections } from "./arrays";
export {
  type CompileContext,
  type CompiledFormula,
  compileFormula,
  type Definitions,
  type FormulaCell,
  type NameDefinition,
  sameName,
  tableAround,
  type TableDefinition,
} from "./compile";
export { QUOTE_MARK } from "./literals";
export { loseInFormula, type LostTable, lostTables } from "./lose";
export { mapReferences, moveFormula } from "./move";
export { renameInFormula, type TableRename } from "./rename";
export { escapeColumn, parseSpecifier, type Specifier, type TableArea } from "./structured";
export { shiftFormula, shiftReference, shiftSpan, type StructureChange } from "./shift";
export { MAX_FORMULA_LENGTH, parseFormula, syntaxError } from "./syntax";
export { FormulaSyntaxError, FormulaTooLargeError, type Token, tokenize } from "./tokens";
