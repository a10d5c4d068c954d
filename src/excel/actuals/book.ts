import { dateFromSerial, isSerialDate, monthsBetween } from "../../core/calendar";
import { isFormula, type Cell } from "../../core/cells";
import type { Language } from "../../core/languages";
import { lists } from "../../core/plan/lists";
import { parts, readMonth, type ActualsRow, type KnownKpi, type Part, type PlanLine } from "../../core/tracking";
import { UserError } from "../errors";
import { locatePlan, planKey, withKey, type LocatedPlan } from "../memory/plans";
import { loadPlanTable, type PlanTable } from "../tables";

/** What a plan knows about its actuals. */
export interface ActualsBook {
  /** Key of the plan, for writeActuals. */
  readonly plan: string;
  readonly language: Language;
  /** Serial of the fiscal year's first day. */
  readonly fiscalYearStart: number;
  readonly asOf: {
    /** Month of the fiscal year that Tracking reads to, 0 before it and 12 at most. */
    readonly month: number;
    /** The day itself; null where Settings has none. */
    readonly serial: number | null;
    /** The user's formula is left alone. */
    readonly isFormula: boolean;
  };
  readonly kpis: readonly KnownKpi[];
  /** The departments that have rows for a KPI, by its id. */
  readonly departments: ReadonlyMap<string, readonly string[]>;
  readonly rows: readonly ActualsRow[];
  readonly planLines: readonly PlanLine[];
}

/** A book with what it takes to write into it. */
export interface LoadedBook {
  readonly book: ActualsBook;
  readonly table: PlanTable;
  readonly numberFormats: readonly (readonly string[])[];
  readonly asOfCell: Excel.Range;
  readonly isProtected: boolean;
}

const months = Array.from({ length: 12 }, (_, index) => index + 1);

/**
 * Reads the Actuals table with what its figures are held against, in two syncs.
 *
 * @param key of the plan that is meant; else it is the one that the user works on
 * @throws UserError without a plan, or when a needed table or column was deleted.
 */
export async function loadBook(context: Excel.RequestContext, key?: string): Promise<LoadedBook> {
  const { plan } = await locatePlan(context, withKey(key));
  if (!plan) throw new UserError("excel.noPlan");
  const load = (id: string) => loadPlanTable(context, plan, id);
  const [loadActuals, loadKpis, loadPhasing] = [load("Actuals"), load("Kpis"), load("Phasing")];
  const body = context.workbook.tables.getItem(plan.tableName("Actuals") ?? "").getDataBodyRange();
  body.load("formulas,numberFormat");
  const cell = (name: string) => namedCell(context, plan, name);
  const [start, asOf, version, scenario] = [cell("FY_Start"), cell("AsOf"), cell("Version"), cell("Scenario")];
  const protections = [body, asOf].map(({ worksheet }) => worksheet.protection);
  for (const protection of protections) protection.load("protected");
  await context.sync();
  const fiscalYearStart: unknown = start.values[0]?.[0];
  if (typeof fiscalYearStart !== "number" || !isSerialDate(fiscalYearStart)) {
    throw new UserError("track.error.noFiscalYear");
  }
  const actuals = loadActuals();
  const rows = actualsRows(actuals, body.formulas as unknown[][], fiscalYearStart);
  return {
    book: {
      plan: planKey(plan.remembered),
      language: plan.plan.language,
      fiscalYearStart,
      asOf: {
        month: monthOf(asOf.values[0]?.[0], fiscalYearStart),
        serial: serialIn(asOf.values[0]?.[0]),
        isFormula: isFormula(asOf.formulas[0]?.[0]),
      },
      kpis: knownKpis(loadKpis()),
      departments: departmentsOf(rows),
      rows,
      planLines: planLines(loadPhasing(), version.values[0]?.[0], scenario.values[0]?.[0]),
    },
    table: actuals,
    numberFormats: body.numberFormat as string[][],
    asOfCell: asOf,
    isProtected: protections.some((protection) => protection.protected),
  };
}

function namedCell(context: Excel.RequestContext, plan: LocatedPlan, name: string): Excel.Range {
  const range = context.workbook.names.getItem(plan.nameOf(name)).getRange();
  range.load("values,formulas");
  return range;
}

function serialIn(value: unknown): number | null {
  return typeof value === "number" && isSerialDate(value) ? value : null;
}

function monthOf(value: unknown, start: number): number {
  const serial = serialIn(value);
  if (serial === null) return 0;
  return Math.max(0, Math.min(12, monthsBetween(start, serial) + 1));
}

function knownKpis(table: PlanTable): KnownKpi[] {
  const text = (row: readonly Cell[], id: string) => textIn(row[table.find(id) ?? -1]);
  return table.rows.flatMap((row) => {
    const id = text(row, "id");
    if (id === "") return [];
    const aggregation = text(row, "aggregation");
    return [
      {
        id,
        name: text(row, "name") || id,
        unit: text(row, "unit"),
        isRatio: Object.values<string>(lists.aggregation.RATIO).includes(aggregation),
        numerator: text(row, "numerator"),
        denominator: text(row, "denominator"),
      },
    ];
  });
}

function actualsRows(table: PlanTable, formulas: readonly (readonly unknown[])[], start: number): ActualsRow[] {
  const columns = {
    actual: table.column("actual"),
    numerator: table.column("numerator"),
    denominator: table.column("denominator"),
  };
  return table.rows.flatMap((cells, row): ActualsRow[] => {
    const cell = (id: string) => cells[table.column(id)] ?? null;
    const kpi = textIn(cell("kpi"));
    if (kpi === "") return [];
    const month = readMonth(cell("period"), start);
    return [
      {
        row,
        kpi,
        department: textIn(cell("department")),
        month: month.kind === "month" ? month.month : null,
        cells: {
          actual: cells[columns.actual] ?? null,
          numerator: cells[columns.numerator] ?? null,
          denominator: cells[columns.denominator] ?? null,
        },
        lastYear: cells[table.find("lastYear") ?? -1] ?? null,
        formulas: parts.filter((part) => isFormula(formulas[row]?.[columns[part]])),
      },
    ];
  });
}

function departmentsOf(rows: readonly ActualsRow[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { kpi, department } of rows) {
    const list = found.get(kpi) ?? [];
    if (!list.includes(department)) found.set(kpi, [...list, department]);
  }
  return found;
}

function planLines(table: PlanTable, version: unknown, scenario: unknown): PlanLine[] {
  const wordOf: Readonly<Record<Part, readonly string[]>> = {
    actual: Object.values(lists.part.VALUE),
    numerator: Object.values(lists.part.NUMERATOR),
    denominator: Object.values(lists.part.DENOMINATOR),
  };
  return table.rows.flatMap((row): PlanLine[] => {
    const text = (id: string) => textIn(row[table.column(id)]);
    const part = parts.find((each) => wordOf[each].includes(text("part")));
    if (!part || text("version") !== version || text("scenario") !== scenario) return [];
    const values = months.map((month) => row[table.column(`m${month}`)]);
    return [
      {
        kpi: text("kpi"),
        department: text("department"),
        part,
        months: values.map((value) => (typeof value === "number" ? value : null)),
      },
    ];
  });
}

/** What a cell says; blank, error and logical are "". */
export function textIn(cell: Cell | undefined): string {
  return typeof cell === "string" ? cell.trim() : typeof cell === "number" ? String(cell) : "";
}

/** "2026-04" for a serial. */
export function periodText(serial: number): string {
  const { year, month } = dateFromSerial(serial);
  return `${year}-${String(month).padStart(2, "0")}`;
}
