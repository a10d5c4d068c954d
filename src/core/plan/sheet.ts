import { cellAddress, rectangleFromAddress } from "../addresses";
import type {
  BlockBlueprint,
  BlueprintCell,
  PageBlueprint,
  SheetBlueprint,
  TableBlueprint,
  ValidationBlueprint,
} from "./blueprint";
import type { PlanContext } from "./context";
import { paperFor } from "./page";
import type { ListId } from "./lists";

/** Row of the table headers on every sheet, counted from 1; titles and hints stand above. */
export const HEADER_ROW = 5;
export const TABLE_AT = `A${HEADER_ROW}`;

export interface SheetFace {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  /** One line that says what the sheet is for and what to enter. */
  readonly hint: string;
  readonly tabColor: string;
}

/** Tab colours: what is set up once, what is planned, what is tracked, what is shown. */
export const tabColors = { setup: "#7F7F7F", plan: "#2F5597", track: "#C55A11", show: "#548235" } as const;

/** Title, plan name and hint above the content of a sheet. */
export function titleBlocks(face: SheetFace): BlockBlueprint[] {
  return [
    { at: "A1", cells: [[face.title]], style: "title" },
    { at: "A2", cells: [[{ formula: "=Plan_Title" }]], style: "subtitle" },
    { at: "A3", cells: [[face.hint]], style: "note" },
  ];
}

/** Headings of a block of figures: the first above texts, the others above figures. */
export function headerBlocks(at: string, headings: readonly BlueprintCell[]): BlockBlueprint[] {
  const { row, column } = rectangleFromAddress(at);
  return [
    { at, cells: [headings.slice(0, 1)], style: "tableHeader" },
    { at: cellAddress(row, column + 1), cells: [headings.slice(1)], style: "figureHeader" },
  ];
}

/** Sheet, version and as-of date, and the page's number. */
export function footer(context: PlanContext): PageBlueprint["footer"] {
  const asOf = context.t(`as of ${context.isoDate(context.asOf)}`, `数据截至 ${context.isoDate(context.asOf)}`);
  return { left: "&A", center: `${context.word("version", "V1")} · ${asOf}`, right: "&P / &N" };
}

/** What all sheets have in common, with nothing on it yet. */
export function bareSheet({ id, name, tabColor }: SheetFace) {
  return {
    ...{ id, name, tabColor },
    visibility: "visible" as const,
    showGridlines: false,
    tables: [],
    validations: [],
    conditionalFormats: [],
    charts: [],
  };
}

/** A sheet of one table under its titles, the usual form. */
export function tableSheet(
  context: PlanContext,
  face: SheetFace,
  table: TableBlueprint,
  rest: Pick<SheetBlueprint, "columnWidths"> &
    Partial<Pick<SheetBlueprint, "blocks" | "validations" | "conditionalFormats" | "charts" | "visibility">> & {
      readonly frozenColumns?: number;
    },
): SheetBlueprint {
  return {
    ...bareSheet(face),
    visibility: rest.visibility ?? "visible",
    freeze: { rows: HEADER_ROW, columns: rest.frozenColumns ?? 1 },
    columnWidths: rest.columnWidths,
    blocks: [...titleBlocks(face), ...(rest.blocks ?? [])],
    tables: [table],
    validations: rest.validations ?? [],
    conditionalFormats: rest.conditionalFormats ?? [],
    charts: rest.charts ?? [],
    page: {
      orientation: "landscape",
      ...paperFor(rest.columnWidths),
      titleRows: `$1:$${HEADER_ROW}`,
      footer: footer(context),
    },
  };
}

/** A drop-down list of the plan's words for a column. Other words are refused, as formulas compare with them. */
export function listRule(context: PlanContext, target: string, list: ListId): ValidationBlueprint {
  return {
    target,
    rule: { list: context.words(list) },
    error: {
      title: context.t("Not in the list", "不在列表中"),
      message: context.t("Please choose one of the entries of the list.", "请从下拉列表中选择。"),
      style: "stop",
    },
  };
}

/** A drop-down list of what stands in another table, by a name; other entries are warned of. */
export function nameRule(context: PlanContext, target: string, name: string, where: string): ValidationBlueprint {
  return {
    target,
    rule: { listFormula: `=${name}` },
    error: {
      title: context.t("Not in the list", "不在列表中"),
      message: context.t(`This entry is not in ${where} yet. Keep it?`, `「${where}」中尚无此项，是否保留？`),
      style: "warning",
    },
  };
}

/** Only numbers, of any sign unless a least value is given. */
export function numberRule(context: PlanContext, target: string, min = -1e15, max?: number): ValidationBlueprint {
  return {
    target,
    rule: { decimal: max === undefined ? { min } : { min, max } },
    error: {
      title: context.t("Not a number", "请输入数字"),
      message:
        max === undefined
          ? context.t(
              "Enter a number, or leave the cell blank if nothing is known yet.",
              "请输入数字；尚无数据时请留空，不要填0。",
            )
          : context.t(`Enter a number from ${min} to ${max}.`, `请输入${min}到${max}之间的数字。`),
      style: "stop",
    },
  };
}

/** Only dates, not before the day that the formula gives. */
export function dateRule(context: PlanContext, target: string, minFormula: string): ValidationBlueprint {
  return {
    target,
    rule: { date: { minFormula } },
    error: {
      title: context.t("Date out of range", "日期超出范围"),
      message: context.t(
        "Enter a date of this plan's time, for example 2026-06-30.",
        "请输入计划期内的日期，例如 2026-06-30。",
      ),
      style: "warning",
    },
  };
}

/** Where the body of a table ends, for blocks below or beside it. */
export function below(table: TableBlueprint, rows: number): string {
  const { row, column } = rectangleFromAddress(table.at);
  return cellAddress(row + table.rows.length + rows, column);
}
