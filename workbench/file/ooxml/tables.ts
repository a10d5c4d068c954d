import type { CellRecord, TableRecord } from "../../document";
import type { FormulaWorld } from "../../formulas";
import { parseRect, rectAddress } from "../addresses";
import { stored } from "../dialect";
import { fromFile } from "../formulas";
import { identityAttributes } from "./identities";
import { child, children, contentOf, element, flag, text, type XmlElement, xmlHeader } from "./xml";
import type { ReportLoss } from "../losses";

export const tableContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";
const namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** The part of one table. `cellAt` answers the cells of the sheet; the totals row's are declared in the part too. */
export function writeTable(
  table: TableRecord,
  number: number,
  cellAt: (row: number, column: number) => CellRecord | undefined,
  world: FormulaWorld,
): string {
  const formulaElement = (kind: string, formula: string) => {
    const { text: content, isArray } = stored(formula, table.name, world);
    return element(kind, { array: isArray || undefined }, text(content));
  };
  const { rect } = table;
  const lastRow = rect.row + rect.rowCount - 1;
  const columns = table.columns.map((column, index) => {
    const total = table.showTotals ? cellAt(lastRow, rect.column + index) : undefined;
    const label = total && total.formula === undefined && typeof total.value === "string" ? total.value : undefined;
    return element(
      "tableColumn",
      {
        id: column.id,
        name: escapeName(column.name),
        totalsRowFunction: total?.formula === undefined ? undefined : "custom",
        totalsRowLabel: label === undefined ? undefined : escapeName(label),
      },
      (column.calculatedFormula === undefined
        ? ""
        : formulaElement("calculatedColumnFormula", column.calculatedFormula)) +
        (total?.formula === undefined ? "" : formulaElement("totalsRowFormula", total.formula)),
    );
  });
  const filtered = { ...rect, rowCount: rect.rowCount - (table.showTotals ? 1 : 0) };
  return (
    xmlHeader +
    element(
      "table",
      {
        xmlns: namespace,
        ...identityAttributes(table.id),
        id: number,
        name: table.name,
        displayName: table.name,
        ref: rectAddress(rect),
        headerRowCount: table.showHeaders ? undefined : 0,
        totalsRowCount: table.showTotals ? 1 : undefined,
        totalsRowShown: table.showTotals ? undefined : 0,
      },
      (table.showHeaders && table.showFilterButton ? element("autoFilter", { ref: rectAddress(filtered) }) : "") +
        element("tableColumns", { count: columns.length }, columns.join("")) +
        element("tableStyleInfo", {
          name: table.style || undefined,
          showFirstColumn: table.highlightFirstColumn,
          showLastColumn: table.highlightLastColumn,
          showRowStripes: table.showBandedRows,
          showColumnStripes: table.showBandedColumns,
        }),
    )
  );
}

export function readTable(root: XmlElement, sheetId: string, id: string, lost: ReportLoss): TableRecord {
  const { ref = "A1", displayName, name } = root.attributes;
  const tableName = displayName ?? name ?? id;
  const style = child(root, "tableStyleInfo");
  const filter = child(root, "autoFilter");
  if (children(filter, "filterColumn").length > 0) {
    lost("tableFilters");
  }
  return {
    id,
    name: tableName,
    sheetId,
    rect: parseRect(ref),
    columns: children(child(root, "tableColumns"), "tableColumn").map((column, index) => {
      const formula = child(column, "calculatedColumnFormula");
      return {
        id: Number(column.attributes["id"] ?? index + 1),
        name: unescapeName(column.attributes["name"] ?? ""),
        ...(formula ? { calculatedFormula: fromFile(contentOf(formula), tableName) } : {}),
      };
    }),
    style: style?.attributes["name"] ?? "",
    showHeaders: root.attributes["headerRowCount"] !== "0",
    showTotals: Number(root.attributes["totalsRowCount"] ?? 0) > 0,
    showBandedRows: flag(style, "showRowStripes"),
    showBandedColumns: flag(style, "showColumnStripes"),
    showFilterButton: filter !== undefined,
    highlightFirstColumn: flag(style, "showFirstColumn"),
    highlightLastColumn: flag(style, "showLastColumn"),
  };
}

/** Names in a table's part spell control characters as _x000a_ (ECMA-376 22.9.2.19). */
function escapeName(name: string): string {
  return name.replace(/_(?=x[0-9a-fA-F]{4}_)/gu, "_x005f_").replace(/[\n\r\t]/gu, (sign) => {
    return `_x${sign.charCodeAt(0).toString(16).padStart(4, "0")}_`;
  });
}

function unescapeName(name: string): string {
  return name.replace(/_x([0-9a-fA-F]{4})_/gu, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** The name of the table around a cell, "" outside of all tables. */
export function tableNameAt(tables: readonly TableRecord[], row: number, column: number): string {
  const around = tables.find(
    ({ rect }) =>
      row >= rect.row &&
      row < rect.row + rect.rowCount &&
      column >= rect.column &&
      column < rect.column + rect.columnCount,
  );
  return around?.name ?? "";
}
