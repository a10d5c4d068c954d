import { invalidArgument, itemNotFound, notImplemented } from "../protocol/errors";
import type { ObjectClass } from "../protocol/objectModel";
import { child, method, scalar } from "../protocol/objectModel";
import type { Rect, TableRecord } from "../document";
import { resolveRange } from "./address";
import { asRange, flag, integer, optionalInteger, text } from "./arguments";
import { writeCells, readable } from "./contents";
import type { Host } from "./host";
import { requireFreeTableName } from "./nameRules";
import { requireUnprotected } from "./protection";
import { contains, lastRow, overlaps } from "./rects";
import { continueRow } from "./rowContinuation";
import { fillCalculatedColumns, replaceTable } from "./tableContents";
import {
  addTable,
  appendRows,
  convertToRange,
  deleteRow,
  deleteTable,
  insertRows as insertTableRows,
  requireTableStyle,
  resizeTable,
  showTotals,
  tableRecord,
} from "./tableEdits";
import { bodyRect, headerRect, totalRect } from "./tableRects";
import type { ColumnTarget, RangeTarget, ScopeTarget, TableTarget } from "./targets";
import { object } from "./targets";

const tableObject = (host: Host, record: TableRecord) => object("Table", { host, tableId: record.id });

function findTable({ host, sheetId }: ScopeTarget, key: unknown): TableRecord | undefined {
  const wanted = text(key, "key");
  const listed = inScope({ host, sheetId });
  return (
    listed.find((table) => table.id === wanted) ??
    listed.find((table) => table.name.toLowerCase() === wanted.toLowerCase())
  );
}

const inScope = ({ host, sheetId }: ScopeTarget) =>
  host.store.current.tables.filter((table) => sheetId === null || table.sheetId === sheetId);

/** A range given as a Range or as text; a workbook's collection takes an address with or without a sheet. */
function given(target: ScopeTarget, argument: unknown) {
  const range = asRange(argument);
  if (range) return { sheetId: range.sheetId, rect: range.rect };
  const address = text(argument, "address");
  return resolveRange(target.host, address, target.sheetId ?? target.host.spreadsheet.activeSheetId());
}

export const tableCollectionClass: ObjectClass<ScopeTarget> = {
  name: "TableCollection",
  since: "1.1",
  items: (target) => inScope(target).map((table) => tableObject(target.host, table)),
  item(target, key) {
    const found = findTable(target, key);
    if (!found) throw itemNotFound(`table ${String(key)}`);
    return tableObject(target.host, found);
  },
  members: {
    count: scalar("1.1", (target) => inScope(target).length),
    add: method("1.1", (target, argument, hasHeaders) => {
      const { sheetId, rect } = given(target, argument);
      if (target.sheetId !== null && sheetId !== target.sheetId) throw invalidArgument("The area is on another sheet.");
      return tableObject(target.host, addTable(target.host, sheetId, rect, flag(hasHeaders, "hasHeaders")));
    }),
    getCount: method("1.4", (target) => inScope(target).length),
    getItemAt: method("1.1", (target, index) => {
      const found = inScope(target)[integer(index, "index")];
      if (!found) throw itemNotFound("a table at that position");
      return tableObject(target.host, found);
    }),
    getItemOrNullObject: method("1.4", (target, key) => {
      const found = findTable(target, key);
      return found ? tableObject(target.host, found) : null;
    }),
  },
};

type Scoped = RangeTarget & { readonly fullyContained: boolean };

const scoped = ({ host, sheetId, rect, fullyContained }: Scoped) =>
  inScope({ host, sheetId }).filter((table) =>
    fullyContained ? contains(rect, table.rect) : overlaps(rect, table.rect),
  );

export const tableScopedCollectionClass: ObjectClass<Scoped> = {
  name: "TableScopedCollection",
  since: "1.9",
  items: (target) => scoped(target).map((table) => tableObject(target.host, table)),
  item(target, key) {
    const found = scoped(target).find(
      (table) => table.id === key || table.name.toLowerCase() === String(key).toLowerCase(),
    );
    if (!found) throw itemNotFound(`table ${String(key)}`);
    return tableObject(target.host, found);
  },
  members: {
    getCount: method("1.9", (target) => scoped(target).length),
    getFirst: method("1.9", (target) => {
      const [first] = scoped(target);
      if (!first) throw itemNotFound("a table in the range");
      return tableObject(target.host, first);
    }),
  },
};

function setting<Key extends keyof TableRecord>(since: string, key: Key) {
  return scalar<TableTarget>(
    since,
    ({ host, tableId }) => tableRecord(host, tableId)[key],
    ({ host, tableId }, value) => {
      const record = tableRecord(host, tableId);
      requireUnprotected(host, record.sheetId);
      replaceTable(host, { ...record, [key]: flag(value, key) });
    },
  );
}

const area = (host: Host, record: TableRecord, rect: RangeTarget["rect"] | null, what: string) => {
  if (!rect) throw itemNotFound(`the table ${record.name} has no ${what}`);
  return object("Range", { host, sheetId: record.sheetId, rect });
};

export const tableClass: ObjectClass<TableTarget> = {
  name: "Table",
  since: "1.1",
  id: ({ tableId }) => tableId,
  members: {
    id: scalar("1.1", ({ host, tableId }) => tableRecord(host, tableId).id),
    name: scalar(
      "1.1",
      ({ host, tableId }) => tableRecord(host, tableId).name,
      ({ host, tableId }, value) => {
        const name = text(value, "name");
        requireFreeTableName(host, name, tableId);
        replaceTable(host, { ...tableRecord(host, tableId), name });
      },
    ),
    style: scalar(
      "1.1",
      ({ host, tableId }) => tableRecord(host, tableId).style,
      ({ host, tableId }, value) => {
        const style = text(value, "style");
        requireTableStyle(style);
        replaceTable(host, { ...tableRecord(host, tableId), style });
      },
    ),
    showHeaders: scalar(
      "1.1",
      ({ host, tableId }) => tableRecord(host, tableId).showHeaders,
      ({ host, tableId }, value) => {
        if (flag(value, "showHeaders") !== tableRecord(host, tableId).showHeaders)
          throw notImplemented("Table.showHeaders", "hiding the header row is not modelled");
      },
    ),
    showTotals: scalar(
      "1.1",
      ({ host, tableId }) => tableRecord(host, tableId).showTotals,
      ({ host, tableId }, value) => {
        showTotals(host, tableId, flag(value, "showTotals"));
      },
    ),
    showBandedRows: setting("1.3", "showBandedRows"),
    showBandedColumns: setting("1.3", "showBandedColumns"),
    showFilterButton: setting("1.3", "showFilterButton"),
    highlightFirstColumn: setting("1.3", "highlightFirstColumn"),
    highlightLastColumn: setting("1.3", "highlightLastColumn"),

    columns: child("1.1", (table) => object("TableColumnCollection", table)),
    sort: child("1.2", (table) => object("TableSort", table)),
    rows: child("1.1", (table) => object("TableRowCollection", table)),
    worksheet: child("1.2", ({ host, tableId }) =>
      object("Worksheet", { host, sheetId: tableRecord(host, tableId).sheetId }),
    ),

    getRange: method("1.1", ({ host, tableId }) => {
      const record = tableRecord(host, tableId);
      return area(host, record, record.rect, "area");
    }),
    getHeaderRowRange: method("1.1", ({ host, tableId }) => {
      const record = tableRecord(host, tableId);
      return area(host, record, headerRect(record), "header row");
    }),
    getDataBodyRange: method("1.1", ({ host, tableId }) => {
      const record = tableRecord(host, tableId);
      return area(host, record, bodyRect(record), "data rows");
    }),
    getTotalRowRange: method("1.1", ({ host, tableId }) => {
      const record = tableRecord(host, tableId);
      return area(host, record, totalRect(record), "total row");
    }),
    resize: method("1.13", ({ host, tableId }, argument) => {
      const { sheetId, rect } = given({ host, sheetId: tableRecord(host, tableId).sheetId }, argument);
      resizeTable(host, tableId, sheetId, rect);
    }),
    delete: method("1.1", ({ host, tableId }) => {
      deleteTable(host, tableId);
    }),
    convertToRange: method("1.2", ({ host, tableId }) => {
      const record = tableRecord(host, tableId);
      convertToRange(host, tableId);
      return area(host, record, record.rect, "area");
    }),
  },
};

function findColumn({ host, tableId }: TableTarget, key: unknown) {
  const { columns } = tableRecord(host, tableId);
  if (typeof key === "number") return columns.find((column) => column.id === key);
  return columns.find((column) => column.name.toLowerCase() === text(key, "key").toLowerCase());
}

export const tableColumnCollectionClass: ObjectClass<TableTarget> = {
  name: "TableColumnCollection",
  since: "1.1",
  items: (table) =>
    tableRecord(table.host, table.tableId).columns.map(({ id }) => object("TableColumn", { ...table, columnId: id })),
  item(table, key) {
    const found = findColumn(table, key);
    if (!found) throw itemNotFound(`column ${String(key)}`);
    return object("TableColumn", { ...table, columnId: found.id });
  },
  members: {
    count: scalar("1.1", ({ host, tableId }) => tableRecord(host, tableId).columns.length),
    getCount: method("1.4", ({ host, tableId }) => tableRecord(host, tableId).columns.length),
    getItemAt: method("1.1", (table, index) => {
      const found = tableRecord(table.host, table.tableId).columns[integer(index, "index")];
      if (!found) throw itemNotFound("a column at that position");
      return object("TableColumn", { ...table, columnId: found.id });
    }),
    getItemOrNullObject: method("1.4", (table, key) => {
      const found = findColumn(table, key);
      return found ? object("TableColumn", { ...table, columnId: found.id }) : null;
    }),
  },
};

function column({ host, tableId, columnId }: ColumnTarget) {
  const record = tableRecord(host, tableId);
  const index = record.columns.findIndex((candidate) => candidate.id === columnId);
  const found = record.columns[index];
  if (!found) throw itemNotFound("the column was deleted");
  const part = (rect: RangeTarget["rect"] | null, what: string) =>
    area(host, record, rect && { ...rect, column: rect.column + index, columnCount: 1 }, what);
  return { record, index, found, part };
}

export const tableColumnClass: ObjectClass<ColumnTarget> = {
  name: "TableColumn",
  since: "1.1",
  id: ({ columnId }) => columnId,
  members: {
    id: scalar("1.1", (target) => column(target).found.id),
    name: scalar(
      "1.1",
      (target) => column(target).found.name,
      (target, value) => {
        const { record, index } = column(target);
        const name = text(value, "name");
        const cell = { ...record.rect, column: record.rect.column + index, rowCount: 1, columnCount: 1 };
        writeCells({ host: target.host, sheetId: record.sheetId, rect: cell }, [[`'${name}`]]);
      },
    ),
    index: scalar("1.1", (target) => column(target).index),
    values: scalar(
      "1.1",
      (target) => {
        const { record, index } = column(target);
        const rect = { ...record.rect, column: record.rect.column + index, columnCount: 1 };
        return target.host.spreadsheet.values(record.sheetId, rect).map((row) => row.map(readable));
      },
      null,
      { calculated: true },
    ),
    getRange: method("1.1", (target) => column(target).part(column(target).record.rect, "area")),
    getHeaderRowRange: method("1.1", (target) => column(target).part(headerRect(column(target).record), "header row")),
    getDataBodyRange: method("1.1", (target) => column(target).part(bodyRect(column(target).record), "data rows")),
    getTotalRowRange: method("1.1", (target) => column(target).part(totalRect(column(target).record), "total row")),
  },
};

const rowCount = ({ host, tableId }: TableTarget) => bodyRect(tableRecord(host, tableId))?.rowCount ?? 0;

export const tableRowCollectionClass: ObjectClass<TableTarget> = {
  name: "TableRowCollection",
  since: "1.1",
  items: (table) => Array.from({ length: rowCount(table) }, (_, index) => object("TableRow", { ...table, index })),
  members: {
    count: scalar("1.1", rowCount),
    getCount: method("1.4", rowCount),
    getItemAt: method("1.1", (table, index) => {
      const at = integer(index, "index");
      if (at < 0 || at >= rowCount(table)) throw itemNotFound("a row at that position");
      return object("TableRow", { ...table, index: at });
    }),
    add: method("1.1", (table, at, values) => {
      const position = optionalInteger(at, "index");
      const { host, tableId } = table;
      const record = tableRecord(host, tableId);
      requireUnprotected(host, record.sheetId);
      const rows = addedRows(values, record.columns.length);
      const end = rowCount(table);
      const index = position === undefined || position === -1 ? end : position;
      if (index < 0 || index > end) throw invalidArgument(`The table has ${end} rows.`);
      const rect =
        index === end ? appendRows(host, tableId, rows.length) : insertTableRows(host, tableId, index, rows.length);
      likeNeighbour(host, record.sheetId, rect, index);
      if (values !== null && values !== undefined) writeCells({ host, sheetId: record.sheetId, rect }, rows);
      fillCalculatedColumns(host, tableRecord(host, tableId), rect);
      return object("TableRow", { ...table, index });
    }),
  },
};

/** New rows go on like the row above them; the first ones like the row beneath, since above them are the headers. */
function likeNeighbour(host: Host, sheetId: string, rows: Rect, index: number): void {
  if (index === 0) host.spreadsheet.clear(sheetId, rows, "Formats");
  continueRow(host, sheetId, { ...rows, row: index === 0 ? lastRow(rows) + 1 : rows.row - 1, rowCount: 1 }, rows);
}

function addedRows(values: unknown, width: number): unknown[][] {
  if (values === null || values === undefined) return [new Array<unknown>(width).fill(null)];
  const rows = Array.isArray(values) ? (values as unknown[]) : [[values]];
  if (rows.length === 0 || rows.some((row) => !Array.isArray(row) || row.length !== width))
    throw invalidArgument(`A row of this table has ${width} values.`);
  return rows as unknown[][];
}

type RowTarget = TableTarget & { readonly index: number };

function row({ host, tableId, index }: RowTarget) {
  const record = tableRecord(host, tableId);
  const body = bodyRect(record);
  if (!body || index >= body.rowCount) throw itemNotFound("the row was deleted");
  return { record, rect: { ...body, row: body.row + index, rowCount: 1 } };
}

export const tableRowClass: ObjectClass<RowTarget> = {
  name: "TableRow",
  since: "1.1",
  members: {
    index: scalar("1.1", ({ index }) => index),
    values: scalar(
      "1.1",
      (target) => {
        const { record, rect } = row(target);
        return target.host.spreadsheet.values(record.sheetId, rect).map((cells) => cells.map(readable));
      },
      (target, values) => {
        const { record, rect } = row(target);
        writeCells({ host: target.host, sheetId: record.sheetId, rect }, values);
      },
      { calculated: true },
    ),
    getRange: method("1.1", (target) => {
      const { record, rect } = row(target);
      return area(target.host, record, rect, "area");
    }),
    delete: method("1.1", ({ host, tableId, index }) => {
      deleteRow(host, tableId, index);
    }),
  },
};
