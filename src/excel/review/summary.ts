import { addMonths } from "../../core/calendar";
import { languages, type Language } from "../../core/languages";
import { lists } from "../../core/plan/lists";
import { managementSummary, type SummaryFact, type TriggeredRisk } from "../../core/tracking";
import { format } from "../../i18n";
import { dayText, monthText } from "../../i18n/figure";
import { textIn } from "../actuals/book";
import { asText } from "../blueprint/text";
import { UserError } from "../errors";
import { locatePlan } from "../memory/plans";
import { inExcel, inUndoGroup } from "../run";
import { addressOf } from "../sheetAddress";
import { columnPoints } from "../../core/plan/page";
import { loadPlanTable } from "../tables";
import { readTracking } from "../tracking";
import { factText } from "./texts";

/** What a management summary of the plan says, before it is put into words. */
export interface Summary {
  /** That of the plan's sheets. */
  readonly language: Language;
  readonly company: string;
  readonly fiscalYearStart: number;
  /** Serial of the as-of date. */
  readonly asOf: number;
  /** Serial of the first day of the as-of date's month. */
  readonly month: number;
  readonly facts: readonly SummaryFact[];
}

/** Characters that a line of the summary is wide on the sheet. */
const LINE_WIDTH = 80;
/** Rows that are searched for earlier summaries. */
const MOST_ROWS = 5_000;

/**
 * The management summary of the plan as it stands: figures of Tracking, and the risks that are triggered.
 *
 * @throws UserError without a plan or before the fiscal year, or when a needed table or column was deleted.
 */
export async function readSummary(): Promise<Summary> {
  const kpis = await readTracking();
  return inExcel(async (context) => {
    const { plan } = await locatePlan(context);
    if (!plan) throw new UserError("excel.noPlan");
    const loadRisks = plan.tableName("Risks") === undefined ? undefined : loadPlanTable(context, plan, "Risks");
    const value = (name: string) => {
      const range = context.workbook.names.getItem(plan.nameOf(name)).getRange();
      range.load("values");
      return () => range.values[0]?.[0] as unknown;
    };
    const [company, start, asOf, period] = [value("Company"), value("FY_Start"), value("AsOf"), value("PeriodNo")];
    await context.sync();
    const number = Number(period());
    if (!(number >= 1)) throw new UserError("track.error.noMonth");
    const fiscalYearStart = Number(start());
    const risks = loadRisks?.();
    const triggered = risks?.rows.flatMap((row): TriggeredRisk[] => {
      const text = (id: string) => textIn(row[risks.column(id)]);
      const isTriggered = Object.values<string>(lists.riskState.TRIGGERED).includes(text("state"));
      return isTriggered
        ? [{ id: text("id"), risk: text("risk"), contingency: text("contingency"), owner: text("owner") }]
        : [];
    });
    return {
      language: plan.plan.language,
      company: String(company() ?? ""),
      fiscalYearStart,
      asOf: Number(asOf()),
      month: addMonths(fiscalYearStart, number - 1),
      facts: managementSummary(kpis, triggered ?? []),
    };
  });
}

/** The summary in a language: a heading that is the same for all of a month, and one sentence a line. */
export function summaryLines(language: Language, summary: Summary): { heading: string; lines: string[] } {
  const { company, asOf, facts, fiscalYearStart } = summary;
  const date = dayText(language, asOf);
  return {
    heading: headingOf(language, summary),
    lines: [
      company === ""
        ? format(language, "track.summary.asOf", { date })
        : format(language, "track.summary.asOfCompany", { company, date }),
      ...facts.map((fact) => factText(language, fact, fiscalYearStart)),
    ],
  };
}

function headingOf(language: Language, { month }: Summary): string {
  return format(language, "track.summary.heading", { month: monthText(language, month) });
}

/** Where a summary stands; "exists" when there is one for the month that was not to be replaced. */
export interface InsertedSummary {
  readonly status: "inserted" | "exists";
  readonly address: string;
}

/**
 * Writes the summary as text on the Review sheet, right of its table, in one undo step: below those of other months,
 * and in the place of one for the same month if that is to be replaced.
 *
 * @throws UserError without a plan, or on a protected sheet.
 */
export async function insertSummary(
  language: Language,
  summary: Summary,
  options: { readonly replace?: boolean } = {},
): Promise<InsertedSummary> {
  const { heading, lines } = summaryLines(language, summary);
  const headings = languages.map((each) => headingOf(each, summary));
  const { result } = await inUndoGroup(async (context): Promise<InsertedSummary> => {
    const { plan } = await locatePlan(context);
    if (!plan) throw new UserError("excel.noPlan");
    const loadReview = loadPlanTable(context, plan, "Review");
    await context.sync();
    const { body, sheet: place } = loadReview();
    const sheet = context.workbook.worksheets.getItem(place.id);
    const column = body.column + body.columnCount + 1;
    const top = body.row - 1;
    const used = sheet.getRangeByIndexes(top, column, MOST_ROWS, 1).getUsedRangeOrNullObject(true);
    used.load("values,rowIndex");
    sheet.protection.load("protected");
    await context.sync();
    if (sheet.protection.protected) throw new UserError("excel.protected");
    const written = used.isNullObject ? [] : used.values.map(([value]) => String(value));
    const first = used.isNullObject ? top : used.rowIndex;
    const at = written.findIndex((text) => headings.includes(text));
    if (at >= 0 && !options.replace) return { status: "exists", address: addressOf(place.name, first + at, column) };
    const length = at < 0 ? 0 : lengthOfBlock(written, at);
    if (at >= 0) sheet.getRangeByIndexes(first + at, column, length, 1).clear(Excel.ClearApplyTo.contents);
    const isLast = at >= 0 && at + length >= written.length;
    const staysInPlace = at >= 0 && (isLast || lines.length < length);
    const row = staysInPlace ? first + at : written.length === 0 ? top : first + written.length + 1;
    writeBlock(sheet, row, column, [heading, ...lines]);
    await context.sync();
    return { status: "inserted", address: addressOf(place.name, row, column) };
  });
  return result;
}

/** Rows from a heading to the blank that ends its block. */
function lengthOfBlock(written: readonly string[], at: number): number {
  const end = written.indexOf("", at);
  return (end < 0 ? written.length : end) - at;
}

function writeBlock(sheet: Excel.Worksheet, row: number, column: number, lines: readonly string[]): void {
  const block = sheet.getRangeByIndexes(row, column, lines.length, 1);
  block.values = lines.map((line) => [asText(line)]);
  block.format.columnWidth = columnPoints(LINE_WIDTH);
  block.format.wrapText = true;
  block.format.verticalAlignment = Excel.VerticalAlignment.top;
  sheet.getRangeByIndexes(row, column, 1, 1).format.font.bold = true;
}
