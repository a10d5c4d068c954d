import { ObjectModel } from "../protocol/objectModel";
import {
  chartAxesClass,
  chartAxisClass,
  chartClass,
  chartCollectionClass,
  chartLegendClass,
  chartTitleClass,
} from "./charts";
import {
  chartFillClass,
  chartLineFormatClass,
  chartSeriesClass,
  chartSeriesCollectionClass,
  chartSeriesFormatClass,
} from "./chartSeries";
import { conditionalFormatClass, conditionalFormatCollectionClass } from "./conditionalFormats";
import {
  conditionalRangeFillClass,
  conditionalRangeFontClass,
  conditionalRangeFormatClass,
} from "./conditionalRangeFormat";
import {
  cellValueConditionalFormatClass,
  colorScaleConditionalFormatClass,
  conditionalDataBarPositiveFormatClass,
  conditionalFormatRuleClass,
  customConditionalFormatClass,
  dataBarConditionalFormatClass,
  iconSetConditionalFormatClass,
  textConditionalFormatClass,
} from "./conditionalRules";
import { dataValidationClass } from "./dataValidation";
import { freezePanesClass } from "./freezePanes";
import { namedItemClass, namedItemCollectionClass } from "./names";
import { headerFooterClass, headerFooterGroupClass, pageLayoutClass } from "./pageLayout";
import { rangeClass } from "./range";
import { rangeBorderClass, rangeBorderCollectionClass } from "./rangeBorders";
import { formatProtectionClass, rangeFillClass, rangeFontClass, rangeFormatClass } from "./rangeFormat";
import { sheetProtectionClass } from "./sheetProtection";
import { rangeSortClass, tableSortClass } from "./sort";
import { settingClass, settingCollectionClass } from "./settings";
import {
  tableClass,
  tableCollectionClass,
  tableColumnClass,
  tableColumnCollectionClass,
  tableRowClass,
  tableRowCollectionClass,
  tableScopedCollectionClass,
} from "./tables";
import { applicationClass, runtimeClass, workbookClass } from "./workbook";
import { worksheetClass, worksheetCollectionClass } from "./worksheets";

/** All that is modelled of Excel's objects. Whatever is not here is refused with ApiNotFound and its name. */
export function excelObjectModel(): ObjectModel {
  return new ObjectModel()
    .add(workbookClass)
    .add(applicationClass)
    .add(runtimeClass)
    .add(worksheetCollectionClass)
    .add(worksheetClass)
    .add(freezePanesClass)
    .add(rangeClass)
    .add(rangeSortClass)
    .add(rangeFormatClass)
    .add(rangeFillClass)
    .add(rangeFontClass)
    .add(formatProtectionClass)
    .add(rangeBorderCollectionClass)
    .add(rangeBorderClass)
    .add(tableCollectionClass)
    .add(tableScopedCollectionClass)
    .add(tableClass)
    .add(tableSortClass)
    .add(tableColumnCollectionClass)
    .add(tableColumnClass)
    .add(tableRowCollectionClass)
    .add(tableRowClass)
    .add(namedItemCollectionClass)
    .add(namedItemClass)
    .add(settingCollectionClass)
    .add(settingClass)
    .add(sheetProtectionClass)
    .add(pageLayoutClass)
    .add(headerFooterGroupClass)
    .add(headerFooterClass)
    .add(dataValidationClass)
    .add(conditionalFormatCollectionClass)
    .add(conditionalFormatClass)
    .add(customConditionalFormatClass)
    .add(conditionalFormatRuleClass)
    .add(cellValueConditionalFormatClass)
    .add(textConditionalFormatClass)
    .add(colorScaleConditionalFormatClass)
    .add(dataBarConditionalFormatClass)
    .add(conditionalDataBarPositiveFormatClass)
    .add(iconSetConditionalFormatClass)
    .add(conditionalRangeFormatClass)
    .add(conditionalRangeFontClass)
    .add(conditionalRangeFillClass)
    .add(chartCollectionClass)
    .add(chartClass)
    .add(chartTitleClass)
    .add(chartLegendClass)
    .add(chartAxesClass)
    .add(chartAxisClass)
    .add(chartSeriesCollectionClass)
    .add(chartSeriesClass)
    .add(chartSeriesFormatClass)
    .add(chartLineFormatClass)
    .add(chartFillClass);
}
