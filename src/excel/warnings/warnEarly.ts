import type { Rectangle } from "../../core/addresses";
import { findSeries } from "../../core/risk";
import type { Language } from "../../core/languages";
import { format, languageOf } from "../../i18n";
import { listText } from "../../i18n/figure";
import { UserError } from "../errors";
import { placeAround } from "../highlights/surroundings";
import { RulesOfSheet } from "../highlights/ownRules";
import { locatePlan, type LocatedPlan } from "../memory/plans";
import { inExcel, inUndoGroup } from "../run";
import { placeOf } from "../sheetAddress";
import { cellsOf, loadPlanTable } from "../tables";
import { readPeriod } from "../period";
import { readTracking } from "../tracking";
import { findingOfKpi, findingOfSeries, periodsText, type Finding } from "./findings";
import { writeFindings } from "./write";

export interface WarningResult {
  readonly sheet: string;
  /** KPIs, or rows or columns of figures, that were looked at. */
  readonly watched: number;
  readonly grave: number;
  readonly watch: number;
  /** Too short for control limits. */
  readonly tooShort: number;
  /** The gravest of them. */
  readonly first: { readonly label: string; readonly text: string } | null;
  /** Series, beside the first, of which periods could not be watched. */
  readonly gaps: number;
  /** Some of them in words: "Returns (Apr and May)". */
  readonly passedOver: string;
}

/** Cells of a table that are read; more are no table of figures over periods that a person follows. */
const MOST_CELLS = 200_000;
/** Series with gaps that are named at once. */
const MOST_NAMED = 5;

/**
 * Says what is coming: on the plan's Tracking table where the active sheet belongs to a plan or holds nothing, else
 * on the table or the selected cells. Of a single cell it is the block of cells around it, and all of the sheet's
 * where nothing stands around it. Marks and sentences of
 * an earlier run are replaced; nothing of the user is touched. One undo step.
 *
 * @throws UserError without figures over periods, or on a protected sheet; nothing is changed then.
 */
export async function warnEarly(): Promise<WarningResult> {
  const { plan, used, onPlan, isEmpty } = await inExcel(async (context) => {
    const selection = context.workbook.getSelectedRange();
    selection.load("cellCount");
    const sheet = selection.worksheet;
    sheet.load("name");
    const tables = selection.getTables(false);
    tables.load("items/id");
    const inSelection = selection.getUsedRangeOrNullObject(true);
    const inSheet = sheet.getUsedRangeOrNullObject(true);
    const block = selection.getSurroundingRegion();
    block.load("address,cellCount");
    inSelection.load("address,cellCount");
    inSheet.load("address,cellCount");
    const located = await locatePlan(context);
    const [touched] = tables.items;
    const ofTable = touched && context.workbook.tables.getItem(touched.id).getRange();
    ofTable?.load("address,cellCount");
    if (ofTable) await context.sync();
    const ofCell = block.cellCount === 1 ? inSheet : block;
    const cells = ofTable ?? (selection.cellCount === 1 ? ofCell : inSelection);
    return {
      plan: located.plan,
      used: cells.isNullObject ? null : { address: cells.address, count: cells.cellCount },
      onPlan: located.plan?.plan.sheets.some(({ name }) => name === sheet.name) ?? false,
      isEmpty: inSheet.isNullObject,
    };
  });
  if (plan && (onPlan || isEmpty)) return warnOfPlan(plan);
  if (!used) throw new UserError("risk.nothingSelected");
  if (used.count > MOST_CELLS) throw new UserError("excel.tooManyCells", { count: used.count, most: MOST_CELLS });
  return warnOfTable(used.address);
}

async function warnOfPlan(located: LocatedPlan): Promise<WarningResult> {
  const [kpis, { fiscalYearStart }] = [await readTracking(), await readPeriod()];
  const { result } = await inUndoGroup(async (context) => {
    const load = loadPlanTable(context, located, "Tracking");
    await context.sync();
    const tracking = load();
    const sheet = context.workbook.worksheets.getItem(tracking.sheet.id);
    const rules = new RulesOfSheet(sheet);
    const surroundings = placeAround(sheet);
    await context.sync();
    rules.loadFormulas();
    await context.sync();
    const findings = kpis.map((kpi) => {
      const place = {
        row: placeOf(kpi.address).row,
        column: tracking.body.column + tracking.column("name"),
        rowCount: 1,
        columnCount: 1,
      };
      return findingOfKpi(kpi, place, located.plan.language, fiscalYearStart);
    });
    const headerRow = tracking.body.row - 1;
    const { language } = located.plan;
    await writeFindings(context, { sheet, rules, surroundings: surroundings(), headerRow, language }, findings, true);
    sheet.activate();
    await context.sync();
    return summed(tracking.sheet.name, findings, language);
  });
  return result;
}

async function warnOfTable(address: string): Promise<WarningResult> {
  const { result } = await inUndoGroup(async (context) => {
    const range = context.workbook.worksheets
      .getActiveWorksheet()
      .getRange(address.slice(address.lastIndexOf("!") + 1));
    range.load("values,valueTypes,text,rowIndex,columnIndex,rowCount,columnCount");
    const { worksheet } = range;
    worksheet.load("name");
    const rules = new RulesOfSheet(worksheet);
    const surroundings = placeAround(worksheet);
    await context.sync();
    rules.loadFormulas();
    await context.sync();
    const origin: Rectangle = {
      row: range.rowIndex,
      column: range.columnIndex,
      rowCount: range.rowCount,
      columnCount: range.columnCount,
    };
    const series = findSeries(cellsOf(range), range.text);
    if (series.length === 0) throw new UserError("risk.noPeriods");
    const language = languageOf(Office.context.displayLanguage);
    const findings = series.map((one) => findingOfSeries(one, origin, language));
    const place = { sheet: worksheet, rules, surroundings: surroundings(), headerRow: origin.row, language };
    await writeFindings(context, place, findings, false);
    await context.sync();
    return summed(worksheet.name, findings, language);
  });
  return result;
}

function summed(sheet: string, findings: readonly Finding[], language: Language): WarningResult {
  const of = (weight: Finding["weight"]) => findings.filter((one) => one.weight === weight);
  const [first] = [...of("grave"), ...of("watch")];
  const gaps = findings.filter((one) => one !== first && one.passedOver.length > 0);
  const named = gaps
    .slice(0, MOST_NAMED)
    .map(({ label, passedOver }) =>
      format(language, "risk.warning.ofSeries", { label, periods: periodsText(language, passedOver) }),
    );
  return {
    sheet,
    watched: findings.length,
    grave: of("grave").length,
    watch: of("watch").length,
    tooShort: findings.filter(({ tooShort }) => tooShort).length,
    first: first ? { label: first.label, text: first.text } : null,
    gaps: gaps.length,
    passedOver: listText(language, gaps.length > named.length ? [...named, "…"] : named),
  };
}
