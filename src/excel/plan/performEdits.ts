import { cellAddress, type Rectangle } from "../../core/addresses";
import { addRule, applyStyle, setValidation } from "../blueprint/perform";
import { restoreMemory, saveMemory } from "../memory/settings";
import { cellStyles, ruleStyles } from "../styles";
import type { Edit, ValidationState } from "./edits";
import { addColumn, addParts, type Present, removeColumn, removeParts, removeRules } from "./performParts";

export { loadPresent } from "./performParts";

/** Puts an edit into the request; nothing is sent before the next sync. */
export function performEdit(context: Excel.RequestContext, edit: Edit): void {
  switch (edit.kind) {
    case "tableArea":
      tableOf(context, edit.table).resize(addressOf(edit.after));
      return;
    case "style":
      applyStyle(rangeOf(context, edit.sheet, edit.area), cellStyles[edit.after]);
      return;
    case "memory":
      saveMemory(context.workbook, edit.after);
      return;
    case "newRules":
      for (const { area, formula, look } of edit.after) {
        addRule(rangeOf(context, edit.sheet, area), formula, ruleStyles[look]);
      }
      return;
    case "newColumn":
      addColumn(context, edit);
      return;
    case "newParts":
      addParts(edit);
      return;
    default:
      set(context, edit, edit.after);
  }
}

/** Puts into the request that what the edit changed is as before, whether the edit was performed or not. */
export function revertEdit(context: Excel.RequestContext, edit: Edit, present: Present): void {
  switch (edit.kind) {
    case "tableArea":
      tableOf(context, edit.table).resize(addressOf(edit.before));
      return;
    case "style":
      rangeOf(context, edit.sheet, edit.area).clear("Formats");
      return;
    case "memory":
      restoreMemory(context.workbook, edit.before, present.settings);
      return;
    case "newRules":
      removeRules(context, edit, present);
      return;
    case "newColumn":
      removeColumn(context, edit, present);
      return;
    case "newParts":
      removeParts(context, edit.takeBack, present);
      return;
    default:
      set(context, edit, edit.before);
  }
}

type Symmetric = Exclude<
  Edit,
  { readonly kind: "tableArea" | "style" | "memory" | "newRules" | "newColumn" | "newParts" }
>;

function set(context: Excel.RequestContext, edit: Symmetric, state: Symmetric["before"]): void {
  const { workbook } = context;
  switch (edit.kind) {
    case "cells": {
      const cells = state as typeof edit.after;
      const area = { ...edit, rowCount: cells.length, columnCount: cells[0]?.length ?? 0 };
      rangeOf(context, edit.sheet, area)[edit.property] = cells as Exclude<(typeof cells)[number][number], null>[][];
      return;
    }
    case "sheetName":
      workbook.worksheets.getItem(edit.sheet).name = state as string;
      return;
    case "validation":
      replaceValidation(rangeOf(context, edit.sheet, edit.area), state as ValidationState | undefined);
      return;
    case "ruleFormula":
      rangeOf(context, edit.sheet, edit.area).conditionalFormats.getItem(edit.rule).custom.rule.formula =
        state as string;
      return;
    case "chartTitle":
      workbook.worksheets.getItem(edit.sheet).charts.getItem(edit.chart).title.text = state as string;
      return;
    case "footer": {
      const { left, center, right } = state as typeof edit.after;
      const page = workbook.worksheets.getItem(edit.sheet).pageLayout.headersFooters.defaultForAllPages;
      page.leftFooter = left;
      page.centerFooter = center;
      page.rightFooter = right;
      return;
    }
    case "link":
      rangeOf(context, edit.sheet, { ...edit, rowCount: 1, columnCount: 1 }).hyperlink = state as Excel.RangeHyperlink;
      return;
    case "name": {
      const { formula, comment } = state as typeof edit.after;
      const item = workbook.names.getItem(edit.name);
      item.formula = formula;
      item.comment = comment;
    }
  }
}

function replaceValidation(range: Excel.Range, state: ValidationState | undefined): void {
  if (!state) {
    range.dataValidation.clear();
    return;
  }
  setValidation(range, state);
}

function tableOf(context: Excel.RequestContext, id: string): Excel.Table {
  return context.workbook.tables.getItem(id);
}

function rangeOf(context: Excel.RequestContext, sheet: string, area: Rectangle): Excel.Range {
  return context.workbook.worksheets
    .getItem(sheet)
    .getRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount);
}

function addressOf({ row, column, rowCount, columnCount }: Rectangle): string {
  return `${cellAddress(row, column)}:${cellAddress(row + rowCount - 1, column + columnCount - 1)}`;
}
