import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationType,
  type ISheetDataValidationRule,
} from "@univerjs/core";
import {
  AddDataValidationMutation,
  DataValidationModel,
  RemoveDataValidationMutation,
} from "@univerjs/data-validation";
import type { ValidationRecord } from "../../../document";
import type { Engine } from "../engine";
import { rangeOf } from "../spills";

export type CompileValidationFormula = (formula: string, record: ValidationRecord) => string;

/** Replaces the validations that the grid draws and applies while a user types by copies of the host's. */
export function drawValidations(
  engine: Engine,
  records: readonly ValidationRecord[],
  compile: CompileValidationFormula,
): void {
  const { commands, unitId, workbook } = engine;
  const model = engine.injector.get(DataValidationModel);
  for (const sheet of workbook.getSheets()) {
    const subUnitId = sheet.getSheetId();
    const ruleId = model.getRules(unitId, subUnitId).map(({ uid }) => uid);
    if (ruleId.length > 0) commands.syncExecuteCommand(RemoveDataValidationMutation.id, { unitId, subUnitId, ruleId });
  }
  for (const [index, record] of records.entries()) {
    if (!workbook.getSheetBySheetId(record.sheetId)) continue;
    const rule = { uid: `validation-${String(index)}`, ...ruleOf(record, compile) };
    commands.syncExecuteCommand(AddDataValidationMutation.id, { unitId, subUnitId: record.sheetId, rule });
  }
}

const TYPES = {
  WholeNumber: DataValidationType.WHOLE,
  Decimal: DataValidationType.DECIMAL,
  Date: DataValidationType.DATE,
  Time: DataValidationType.TIME,
  TextLength: DataValidationType.TEXT_LENGTH,
} as const;

const OPERATORS: Readonly<Record<string, DataValidationOperator>> = {
  Between: DataValidationOperator.BETWEEN,
  NotBetween: DataValidationOperator.NOT_BETWEEN,
  EqualTo: DataValidationOperator.EQUAL,
  NotEqualTo: DataValidationOperator.NOT_EQUAL,
  GreaterThan: DataValidationOperator.GREATER_THAN,
  LessThan: DataValidationOperator.LESS_THAN,
  GreaterThanOrEqualTo: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LessThanOrEqualTo: DataValidationOperator.LESS_THAN_OR_EQUAL,
};

const ALERTS = {
  Stop: DataValidationErrorStyle.STOP,
  Warning: DataValidationErrorStyle.WARNING,
  Information: DataValidationErrorStyle.INFO,
} as const;

function ruleOf(record: ValidationRecord, compile: CompileValidationFormula): Omit<ISheetDataValidationRule, "uid"> {
  const { prompt, errorAlert, rule } = record;
  return {
    ranges: record.rects.map(rangeOf),
    allowBlank: record.ignoreBlanks,
    ...condition(rule, (formula) => (formula.startsWith("=") ? compile(formula, record) : formula)),
    ...(prompt?.showPrompt
      ? {
          showInputMessage: true,
          promptTitle: prompt.title,
          prompt: [prompt.title, prompt.message].filter(Boolean).join("\n"),
        }
      : {}),
    showErrorMessage: errorAlert?.showAlert ?? true,
    errorStyle: ALERTS[errorAlert?.style ?? "Stop"],
    ...(errorAlert?.message ? { errorTitle: errorAlert.title, error: errorAlert.message } : {}),
  };
}

function condition(
  rule: ValidationRecord["rule"],
  formula: (text: string) => string,
): Omit<ISheetDataValidationRule, "uid" | "ranges"> {
  if (rule.type === "List") {
    return { type: DataValidationType.LIST, formula1: formula(rule.source), showDropDown: rule.inCellDropDown };
  }
  if (rule.type === "Custom") return { type: DataValidationType.CUSTOM, formula1: formula(rule.formula) };
  const operator = OPERATORS[rule.operator];
  return {
    type: TYPES[rule.type],
    ...(operator ? { operator } : {}),
    formula1: formula(rule.formula1).replace(/^=(?=-?[\d.]+$)/, ""),
    ...(rule.formula2 === undefined ? {} : { formula2: formula(rule.formula2).replace(/^=(?=-?[\d.]+$)/, "") }),
  };
}
