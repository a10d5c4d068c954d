import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
  generateRandomId,
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

type Rule = Omit<ISheetDataValidationRule, "uid">;

/**
 * Makes the validations that the grid draws and applies while a user types copies of the host's. Those that are drawn
 * already stay: the engine calculates a new one for every cell of its area.
 */
export function drawValidations(
  engine: Engine,
  records: readonly ValidationRecord[],
  compile: CompileValidationFormula,
): void {
  const { commands, unitId, workbook } = engine;
  const model = engine.injector.get(DataValidationModel);
  for (const sheet of workbook.getSheets()) {
    const subUnitId = sheet.getSheetId();
    const wanted = records.filter(({ sheetId }) => sheetId === subUnitId).map((record) => ruleOf(record, compile));
    const drawn = model.getRules(unitId, subUnitId);
    const wantedTexts = new Set(wanted.map(textOf));
    const ruleId = drawn.filter((rule) => !wantedTexts.has(textOf(rule))).map(({ uid }) => uid);
    const drawnTexts = new Set(drawn.map(textOf));
    if (ruleId.length > 0) commands.syncExecuteCommand(RemoveDataValidationMutation.id, { unitId, subUnitId, ruleId });
    for (const rule of wanted.filter((each) => !drawnTexts.has(textOf(each)))) {
      const params = { unitId, subUnitId, rule: { uid: generateRandomId(), ...rule } };
      commands.syncExecuteCommand(AddDataValidationMutation.id, params);
    }
  }
}

/** What a rule says and where, without its id. */
function textOf(rule: Rule): string {
  return JSON.stringify(rule, (key, value: unknown) => (key === "uid" ? undefined : value));
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

function ruleOf(record: ValidationRecord, compile: CompileValidationFormula): Rule {
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
    return {
      type: DataValidationType.LIST,
      formula1: formula(rule.source),
      showDropDown: rule.inCellDropDown,
      // Text of the cell's own look with an arrow, as Excel draws it; the grid's own choice is a coloured chip.
      renderMode: DataValidationRenderMode.ARROW,
    };
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
