import type { Rect } from "../document";
import type { HostObject } from "../protocol/objectModel";
import type { Host } from "./host";

/** What the objects of the model stand for, by the name of their class. Everything else is looked up when it is asked. */
export interface Targets {
  Workbook: Host;
  Application: Host;
  Runtime: Host;
  WorksheetCollection: Host;
  Worksheet: SheetTarget;
  WorksheetFreezePanes: SheetTarget;
  WorksheetProtection: SheetTarget;
  PageLayout: SheetTarget;
  HeaderFooterGroup: SheetTarget;
  HeaderFooter: SheetTarget;
  Range: RangeTarget;
  RangeCollection: readonly RangeTarget[];
  RangeFormat: RangeTarget;
  RangeFill: RangeTarget;
  RangeFont: RangeTarget;
  FormatProtection: RangeTarget;
  RangeBorderCollection: RangeTarget;
  RangeBorder: BorderTarget;
  DataValidation: RangeTarget;
  ConditionalFormatCollection: RangeTarget;
  ConditionalFormat: ConditionalFormatTarget;
  CustomConditionalFormat: ConditionalFormatTarget;
  ConditionalFormatRule: ConditionalFormatTarget;
  CellValueConditionalFormat: ConditionalFormatTarget;
  TextConditionalFormat: ConditionalFormatTarget;
  ColorScaleConditionalFormat: ConditionalFormatTarget;
  DataBarConditionalFormat: ConditionalFormatTarget;
  ConditionalDataBarPositiveFormat: ConditionalFormatTarget;
  IconSetConditionalFormat: ConditionalFormatTarget;
  ConditionalRangeFormat: ConditionalFormatTarget;
  ConditionalRangeFont: ConditionalFormatTarget;
  ConditionalRangeFill: ConditionalFormatTarget;
  RangeSort: RangeTarget;
  TableSort: TableTarget;
  TableCollection: ScopeTarget;
  TableScopedCollection: RangeTarget & { readonly fullyContained: boolean };
  Table: TableTarget;
  TableColumnCollection: TableTarget;
  TableColumn: ColumnTarget;
  TableRowCollection: TableTarget;
  TableRow: TableTarget & { readonly index: number };
  NamedItemCollection: ScopeTarget;
  NamedItem: NameTarget;
  SettingCollection: Host;
  Setting: { readonly host: Host; readonly key: string };
  ChartCollection: SheetTarget;
  Chart: ChartTarget;
  ChartTitle: ChartTarget;
  ChartLegend: ChartTarget;
  ChartAxes: ChartTarget;
  ChartAxis: ChartTarget & { readonly axis: "category" | "value" };
  ChartSeriesCollection: ChartTarget;
  ChartSeries: SeriesTarget;
  ChartSeriesFormat: SeriesTarget;
  ChartLineFormat: SeriesTarget;
  ChartFill: SeriesTarget;
}

export interface SheetTarget {
  readonly host: Host;
  readonly sheetId: string;
}

/** A rectangle of cells. A range that the client holds moves when rows or columns come and go before it. */
export interface RangeTarget extends SheetTarget {
  rect: Rect;
}

export interface BorderTarget extends SheetTarget {
  readonly rect: Rect;
  readonly edge: string;
}

/** The workbook's tables or names, or those of one sheet. */
export interface ScopeTarget {
  readonly host: Host;
  readonly sheetId: string | null;
}

export interface TableTarget {
  readonly host: Host;
  readonly tableId: string;
}

export interface ColumnTarget extends TableTarget {
  readonly columnId: number;
}

export interface NameTarget {
  readonly host: Host;
  readonly name: string;
  readonly scope: string | null;
}

export interface ConditionalFormatTarget {
  readonly host: Host;
  readonly formatId: string;
  /** The range through which the rule was reached: relative references count from its top-left cell. */
  readonly through: RangeTarget;
}

export interface ChartTarget {
  readonly host: Host;
  readonly chartId: string;
}

export interface SeriesTarget extends ChartTarget {
  readonly index: number;
}

export function object<Name extends keyof Targets>(className: Name, target: Targets[Name]): HostObject {
  return { className, target };
}
