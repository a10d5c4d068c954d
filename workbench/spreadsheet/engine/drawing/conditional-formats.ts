import { BooleanNumber, BorderStyleTypes, type IStyleBase } from "@univerjs/core";
import {
  AddConditionalRuleMutation,
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  CFValueType,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  type IConditionalFormattingRuleConfig,
  type IConditionFormattingRule,
  type IIconSet,
  type IValueConfig,
} from "@univerjs/sheets-conditional-formatting";
import type { ConditionalFormatRecord, DifferentialFormat } from "../../../document";
import { rectAddress } from "../../../formulas";
import type { Engine } from "../engine";
import { rangeOf } from "../spills";

type Rule = ConditionalFormatRecord["rule"];
/** Compiles a formula that is relative to the first cell of the rule's area. */
export type CompileRuleFormula = (formula: string, record: ConditionalFormatRecord) => string;

/**
 * Makes the rules that the grid draws copies of the host's. Those that are drawn already stay: the engine calculates a
 * new one for every cell of its area. Rules that the grid cannot draw are answered.
 */
export function drawConditionalFormats(
  engine: Engine,
  records: readonly ConditionalFormatRecord[],
  compile: CompileRuleFormula,
): readonly ConditionalFormatRecord[] {
  const { commands, unitId, workbook } = engine;
  const model = engine.injector.get(ConditionalFormattingRuleModel);
  const wanted = new Map<string, DrawnRule[]>(workbook.getSheets().map((sheet) => [sheet.getSheetId(), []]));
  const notDrawn: ConditionalFormatRecord[] = [];
  for (const record of [...records].sort((one, other) => one.priority - other.priority)) {
    const rule = ruleConfig(record, compile);
    const rules = wanted.get(record.sheetId);
    if (!rule || !rules) notDrawn.push(record);
    else rules.push({ cfId: record.id, ranges: record.rects.map(rangeOf), stopIfTrue: record.stopIfTrue, rule });
  }
  for (const [subUnitId, rules] of wanted) {
    const drawn = model.getSubunitRules(unitId, subUnitId) ?? [];
    // The engine puts each new rule before the others; so those that are applied last can stay.
    const kept = commonEnd(drawn.map(textOf), rules.map(textOf));
    for (const { cfId } of drawn.slice(0, drawn.length - kept)) {
      commands.syncExecuteCommand(DeleteConditionalRuleMutation.id, { unitId, subUnitId, cfId });
    }
    for (const rule of rules.slice(0, rules.length - kept).reverse()) {
      commands.syncExecuteCommand(AddConditionalRuleMutation.id, { unitId, subUnitId, rule });
    }
  }
  return notDrawn;
}

type DrawnRule = Pick<IConditionFormattingRule, "cfId" | "ranges" | "stopIfTrue" | "rule">;

function textOf({ cfId, ranges, stopIfTrue, rule }: DrawnRule): string {
  const areas = ranges.map(({ startRow, startColumn, endRow, endColumn }) => [
    startRow,
    startColumn,
    endRow,
    endColumn,
  ]);
  return JSON.stringify([cfId, areas, stopIfTrue, rule]);
}

/** How many elements two lists have in common at their ends. */
function commonEnd(one: readonly string[], other: readonly string[]): number {
  let count = 0;
  while (count < Math.min(one.length, other.length) && one.at(-1 - count) === other.at(-1 - count)) count++;
  return count;
}

const OPERATORS: Readonly<Record<string, string>> = {
  EqualTo: "=",
  NotEqualTo: "<>",
  GreaterThan: ">",
  LessThan: "<",
  GreaterThanOrEqual: ">=",
  LessThanOrEqual: "<=",
};

const TEXT_OPERATORS = {
  Contains: CFTextOperator.containsText,
  NotContains: CFTextOperator.notContainsText,
  BeginsWith: CFTextOperator.beginsWith,
  EndsWith: CFTextOperator.endsWith,
} as const;

function ruleConfig(
  record: ConditionalFormatRecord,
  compile: CompileRuleFormula,
): IConditionalFormattingRuleConfig | null {
  const { rule } = record;
  switch (rule.type) {
    case "Custom":
      return formulaRule(compile(rule.formula, record), rule.format);
    case "CellValue": {
      const condition = cellValueFormula(rule, record);
      return condition ? formulaRule(compile(condition, record), rule.format) : null;
    }
    case "ContainsText":
      return {
        type: CFRuleType.highlightCell,
        subType: CFSubRuleType.text,
        operator: TEXT_OPERATORS[rule.operator],
        value: rule.text,
        style: styleOf(rule.format),
      };
    case "ColorScale":
      return {
        type: CFRuleType.colorScale,
        config: rule.criteria.map((criterion, index) => ({
          index,
          color: criterion.color,
          value: threshold(criterion),
        })),
      };
    case "DataBar":
      return {
        type: CFRuleType.dataBar,
        isShowValue: !rule.showDataBarOnly,
        config: {
          min: threshold(rule.lower, CFValueType.min),
          max: threshold(rule.upper, CFValueType.max),
          isGradient: false,
          positiveColor: rule.color,
          nativeColor: "#FF0000",
        },
      };
    case "IconSet":
      return iconSet(rule);
  }
}

function formulaRule(value: string, format: DifferentialFormat): IConditionalFormattingRuleConfig {
  return { type: CFRuleType.highlightCell, subType: CFSubRuleType.formula, value, style: styleOf(format) };
}

/** Excel compares a blank cell as 0 here except with texts, and a rule's value may be a formula: so it is one. */
function cellValueFormula(rule: Rule & { type: "CellValue" }, record: ConditionalFormatRecord): string | null {
  const [first] = record.rects;
  if (!first) return null;
  const cell = rectAddress({ row: first.row, column: first.column, rowCount: 1, columnCount: 1 });
  const value = (formula: string) => `(${formula.replace(/^=/, "")})`;
  const one = value(rule.formula1);
  const other = rule.formula2 === undefined ? one : value(rule.formula2);
  if (rule.operator === "Between") return `=AND(${cell}>=MIN(${one},${other}),${cell}<=MAX(${one},${other}))`;
  if (rule.operator === "NotBetween") return `=OR(${cell}<MIN(${one},${other}),${cell}>MAX(${one},${other}))`;
  const operator = OPERATORS[rule.operator];
  return operator ? `=${cell}${operator}${one}` : null;
}

function styleOf(format: DifferentialFormat): IStyleBase {
  const flag = (value: boolean) => (value ? BooleanNumber.TRUE : BooleanNumber.FALSE);
  const style: IStyleBase = {};
  if (format.fontColor) style.cl = { rgb: format.fontColor };
  if (format.fillColor) style.bg = { rgb: format.fillColor };
  if (format.bold !== undefined) style.bl = flag(format.bold);
  if (format.italic !== undefined) style.it = flag(format.italic);
  if (format.underline !== undefined) style.ul = { s: flag(format.underline) };
  if (format.strikethrough !== undefined) style.st = { s: flag(format.strikethrough) };
  if (format.borderColor) {
    const line = { s: BorderStyleTypes.THIN, cl: { rgb: format.borderColor } };
    style.bd = { t: line, b: line, l: line, r: line };
  }
  return style;
}

const THRESHOLDS: Readonly<Record<string, CFValueType>> = {
  Number: CFValueType.num,
  Percent: CFValueType.percent,
  Percentile: CFValueType.percentile,
  Formula: CFValueType.formula,
  LowestValue: CFValueType.min,
  HighestValue: CFValueType.max,
};

function threshold(
  { type, formula }: { readonly type: string; readonly formula?: string },
  automatic: CFValueType = CFValueType.min,
): IValueConfig {
  const kind = THRESHOLDS[type] ?? automatic;
  if (kind === CFValueType.min || kind === CFValueType.max || formula === undefined) return { type: kind };
  const number = Number(formula.replace(/^=/, ""));
  if (Number.isNaN(number)) return { type: CFValueType.formula, value: formula };
  return { type: kind, value: number };
}

/** Excel's icon sets and their counterparts in the grid, with the icons from the lowest value up. */
const ICON_SETS: Readonly<Record<string, readonly [string, readonly string[]]>> = {
  ThreeTrafficLights1: ["3TrafficLights1", ["2", "1", "0"]],
  ThreeTrafficLights2: ["3TrafficLights2", ["2", "1", "0"]],
  ThreeArrows: ["3Arrows", ["2", "1", "0"]],
  ThreeArrowsGray: ["3ArrowsGray", ["2", "1", "0"]],
  ThreeFlags: ["3Flags", ["2", "1", "0"]],
  ThreeSigns: ["3Signs", ["2", "1", "0"]],
  ThreeSymbols: ["3Symbols", ["2", "1", "0"]],
  ThreeSymbols2: ["3Symbols2", ["2", "1", "0"]],
  FourArrows: ["4Arrows", ["3", "2", "1", "0"]],
  FourArrowsGray: ["4ArrowsGray", ["3", "2", "1", "0"]],
  FourRedToBlack: ["4RedToBlack", ["3", "2", "1", "0"]],
  FourRating: ["4Rating", ["3", "2", "1", "0"]],
  FourTrafficLights: ["4TrafficLights", ["3", "2", "1", "0"]],
  FiveArrows: ["5Arrows", ["4", "3", "2", "1", "0"]],
  FiveArrowsGray: ["5ArrowsGray", ["4", "3", "2", "1", "0"]],
  FiveQuarters: ["5Quarters", ["4", "3", "2", "1", "0"]],
};

function iconSet(rule: Rule & { type: "IconSet" }): IIconSet | null {
  const set = ICON_SETS[rule.style];
  if (!set || set[1].length !== rule.criteria.length) return null;
  const [iconType, fromLowest] = set;
  const icons = rule.reverse ? [...fromLowest].reverse() : fromLowest;
  // Office.js lists the criteria from the lowest value up, the first without a threshold; the grid from the highest down.
  const config = rule.criteria
    .map((criterion, index) => ({
      operator:
        criterion.operator === "GreaterThan" ? CFNumberOperator.greaterThan : CFNumberOperator.greaterThanOrEqual,
      value: index === 0 ? { type: CFValueType.num, value: Number.MIN_SAFE_INTEGER } : threshold(criterion),
      iconType: iconType as IIconSet["config"][number]["iconType"],
      iconId: icons[index] ?? "0",
    }))
    .reverse();
  return { type: CFRuleType.iconSet, isShowValue: !rule.showIconOnly, config };
}
