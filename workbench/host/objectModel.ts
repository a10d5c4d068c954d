import { ObjectModel } from "../protocol/objectModel";
import { freezePanesClass } from "./freezePanes";
import { namedItemClass, namedItemCollectionClass } from "./names";
import { rangeClass } from "./range";
import {
  formatProtectionClass,
  rangeBorderClass,
  rangeBorderCollectionClass,
  rangeFillClass,
  rangeFontClass,
  rangeFormatClass,
} from "./rangeFormat";
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
    .add(rangeFormatClass)
    .add(rangeFillClass)
    .add(rangeFontClass)
    .add(formatProtectionClass)
    .add(rangeBorderCollectionClass)
    .add(rangeBorderClass)
    .add(tableCollectionClass)
    .add(tableScopedCollectionClass)
    .add(tableClass)
    .add(tableColumnCollectionClass)
    .add(tableColumnClass)
    .add(tableRowCollectionClass)
    .add(tableRowClass)
    .add(namedItemCollectionClass)
    .add(namedItemClass)
    .add(settingCollectionClass)
    .add(settingClass);
}
