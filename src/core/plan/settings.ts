import { cellAddress } from "../addresses";
import type { BlueprintCell, NameBlueprint, SheetBlueprint, StyleId, TableBlueprint } from "./blueprint";
import type { PlanContext } from "./context";
import { parameterRules, parametersOf, type ParameterName } from "./parameters";
import { bareSheet, footer, HEADER_ROW, tabColors, titleBlocks } from "./sheet";

const VALUE_COLUMN = 1;
/** Column of the first list, and the width of what keeps the next apart from it. */
const FIRST_LIST = 4;
const GAP = 3;

export interface SettingsOptions {
  readonly parameters: readonly ParameterName[];
  /** The other sheets, for the table of contents. */
  readonly sheets: readonly SheetBlueprint[];
  /** Beside the parameters, from left to right. */
  readonly lists: readonly SettingsList[];
}

/** A table of Settings, with the widths of its columns. */
export interface SettingsList {
  readonly table: (at: string) => TableBlueprint;
  readonly widths: readonly number[];
}

/** What every other sheet reads: company, fiscal year, as-of date, thresholds; and the table of contents. */
export function settingsSheet(context: PlanContext, options: SettingsOptions): SheetBlueprint {
  const { t } = context;
  const face = {
    id: "Settings",
    name: t("00_Settings", "00_设置"),
    title: t("Settings", "设置"),
    hint: t(
      "Pale yellow cells with blue figures are for input, black figures are calculated.",
      "浅黄底蓝字为输入项，黑字为自动计算。",
    ),
    tabColor: tabColors.setup,
  };
  const list = parametersOf(context, options.parameters);
  const contentsRow = HEADER_ROW + list.length + 1;
  const listed = options.sheets.filter(({ visibility }) => visibility === "visible");
  return {
    ...bareSheet(face),
    freeze: { rows: HEADER_ROW, columns: 0 },
    columnWidths: [24, 26, 66, ...options.lists.flatMap(({ widths }) => [GAP, ...widths])],
    blocks: [
      ...titleBlocks(face),
      {
        at: `A${HEADER_ROW}`,
        cells: [[t("Parameter", "参数"), t("Value", "值"), t("Note", "说明")]],
        style: "tableHeader",
      },
      { at: `A${HEADER_ROW + 1}`, cells: list.map(({ label }) => [label]), style: "label" },
      {
        at: `B${HEADER_ROW + 1}`,
        cells: list.map(({ value }) => [value]),
        style: "input",
        alignment: "left",
        exceptions: list.flatMap(({ value, numberFormat }, index) => {
          const style: StyleId | undefined = isFormula(value) ? "formula" : undefined;
          if (style === undefined && numberFormat === undefined) return [];
          return [
            {
              at: valueCell(index),
              ...(style === undefined ? {} : { style }),
              ...(numberFormat === undefined ? {} : { numberFormat }),
            },
          ];
        }),
      },
      {
        at: `C${HEADER_ROW + 1}`,
        cells: list.map(({ name, note }) => [name === "Plan_Title" ? null : note]),
        style: "remark",
      },
      { at: cellAddress(contentsRow, 0), cells: [[t("Contents", "目录")]], style: "heading" },
      { at: cellAddress(contentsRow + 1, 0), cells: listed.map((sheet) => [textAt(sheet, "A1")]), style: "label" },
      { at: cellAddress(contentsRow + 1, 1), cells: listed.map((sheet) => [textAt(sheet, "A3")]), style: "note" },
    ],
    tables: options.lists.map(({ table }, index) => {
      const before = options.lists.slice(0, index).reduce((columns, { widths }) => columns + widths.length + 1, 0);
      return table(cellAddress(HEADER_ROW - 1, FIRST_LIST + before));
    }),
    validations: parameterRules(context, list, valueCell),
    links: listed.map(({ id }, index) => ({ at: cellAddress(contentsRow + 1 + index, 0), sheet: id })),
    page: { orientation: "landscape", footer: footer(context) },
  };
}

/** The names by which formulas read the parameters. */
export function settingsNames(context: PlanContext, parameters: readonly ParameterName[]): NameBlueprint[] {
  return parametersOf(context, parameters).map(({ name, note }, index) => ({
    name,
    formula: `={Settings}!${absolute(index)}`,
    comment: note,
  }));
}

/** Title and hint of a sheet stand in these cells of all sheets. */
function textAt(sheet: SheetBlueprint, at: "A1" | "A3"): BlueprintCell {
  return sheet.blocks.find((block) => block.at === at)?.cells[0]?.[0] ?? null;
}

function valueCell(index: number): string {
  return cellAddress(HEADER_ROW + index, VALUE_COLUMN);
}

function absolute(index: number): string {
  return `$B$${HEADER_ROW + 1 + index}`;
}

function isFormula(value: BlueprintCell): boolean {
  return typeof value === "object" && value !== null && "formula" in value;
}
