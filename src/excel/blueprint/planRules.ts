import { columnLetters, rectangleFromAddress, type Rectangle } from "../../core/addresses";
import type { SheetBlueprint, TableBlueprint, ValidationBlueprint } from "../../core/plan/blueprint";
import { renamed, type Renaming } from "./formulas";
import { bodyArea, tableArea } from "./planTables";
import type { Write } from "./writes";

/** Excel cuts or refuses longer texts. */
const LONGEST_PROMPT_TITLE = 32;
const LONGEST_PROMPT = 255;
const LONGEST_ERROR = 224;
const LONGEST_LIST = 255;

export function validationWrites(sheet: SheetBlueprint, renaming: Renaming): Write[] {
  const rules = sheet.validations.map<Write>(({ target, rule, prompt, error }) => ({
    kind: "validation",
    sheet: sheet.id,
    area: areaOf(sheet, target).area,
    rule: excelRule(rule, renaming),
    ...(prompt && { prompt: excelPrompt(prompt.title, prompt.message) }),
    ...(error && {
      error: {
        showAlert: true,
        style: error.style === "stop" ? ("Stop" as const) : ("Warning" as const),
        title: error.title.slice(0, LONGEST_PROMPT_TITLE),
        message: error.message.slice(0, LONGEST_ERROR),
      },
    }),
  }));
  return [...rules, ...sheet.tables.flatMap((table) => headerNotes(sheet.id, table))];
}

/** A column's note is shown as the prompt of a validation that accepts everything. */
function headerNotes(sheet: string, table: TableBlueprint): Write[] {
  const header = tableArea(table);
  return table.columns.flatMap<Write>(({ header: title, note }, index) =>
    note === undefined
      ? []
      : [
          {
            kind: "validation",
            sheet,
            area: { row: header.row, column: header.column + index, rowCount: 1, columnCount: 1 },
            rule: { custom: { formula: "=TRUE" } },
            prompt: excelPrompt(title, note),
          },
        ],
  );
}

function excelPrompt(title: string, message: string): Excel.DataValidationPrompt {
  return { showPrompt: true, title: title.slice(0, LONGEST_PROMPT_TITLE), message: message.slice(0, LONGEST_PROMPT) };
}

function excelRule(rule: ValidationBlueprint["rule"], renaming: Renaming): Excel.DataValidationRule {
  if ("list" in rule) {
    const source = rule.list.join(",");
    if (source.length > LONGEST_LIST || rule.list.some((entry) => entry.includes(","))) {
      throw new Error(`A list in a validation holds at most ${LONGEST_LIST} characters and no comma: ${source}`);
    }
    return { list: { inCellDropDown: true, source } };
  }
  if ("listFormula" in rule) {
    return { list: { inCellDropDown: true, source: withEquals(renamed(rule.listFormula, renaming)) } };
  }
  if ("wholeNumber" in rule) {
    return { wholeNumber: { formula1: rule.wholeNumber.min, formula2: rule.wholeNumber.max, operator: "Between" } };
  }
  if ("decimal" in rule) {
    const { min, max } = rule.decimal;
    return {
      decimal:
        max === undefined
          ? { formula1: min, operator: "GreaterThanOrEqualTo" }
          : { formula1: min, formula2: max, operator: "Between" },
    };
  }
  if ("date" in rule) {
    return {
      date: { formula1: withEquals(renamed(rule.date.minFormula, renaming)), operator: "GreaterThanOrEqualTo" },
    };
  }
  return { custom: { formula: withEquals(renamed(rule.custom, renaming)) } };
}

export function ruleWrites(sheet: SheetBlueprint, renaming: Renaming): Write[] {
  return sheet.conditionalFormats.map((format) => {
    const { area, table } = areaOf(sheet, format.target);
    return {
      kind: "rule",
      sheet: sheet.id,
      area,
      formula: withEquals(renamed(withColumns(format.formula, table), renaming)),
      look: format.look,
    };
  });
}

/** `{attainment}` becomes the address of that column in the table's first row, its column absolute. */
function withColumns(formula: string, table: TableBlueprint | undefined): string {
  return formula.replace(/\{([A-Za-z]\w*)\}(?!!)/g, (placeholder, columnId: string) => {
    if (!table) throw new Error(`${placeholder} in a rule whose target is no table.`);
    const { row, column } = bodyArea(table, columnId);
    return `$${columnLetters(column)}${row + 1}`;
  });
}

/** A target by the ids of a table and of none, one, or the first and last of its columns; undefined for an address. */
export function tableTarget(target: string): { readonly tableId: string; readonly columnIds: string[] } | undefined {
  const [, tableId, first, last] = /^(\w+?)(?:\[(\w+)(?::(\w+))?\])?$/u.exec(target) ?? [];
  return tableId === undefined ? undefined : { tableId, columnIds: [first, last].flatMap((id) => id ?? []) };
}

/** "Tracking[status]" and "Tracking" by the ids of table and column; else an A1 reference. */
function areaOf(sheet: SheetBlueprint, target: string): { area: Rectangle; table?: TableBlueprint } {
  const named = tableTarget(target);
  const table = sheet.tables.find(({ id }) => id === named?.tableId);
  if (!named || !table) return { area: rectangleFromAddress(target) };
  const areas = named.columnIds.map((id) => bodyArea(table, id));
  if (areas.length === 0) return { area: bodyArea(table), table };
  const [left, right] = [
    Math.min(...areas.map(({ column }) => column)),
    Math.max(...areas.map(({ column }) => column)),
  ];
  return { area: { ...bodyArea(table), column: left, columnCount: right - left + 1 }, table };
}

function withEquals(formula: string): string {
  return formula.startsWith("=") ? formula : `=${formula}`;
}
