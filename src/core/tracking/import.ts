import { dateFromSerial, isSerialDate } from "../calendar";
import { isCellError, type Cell } from "../cells";
import { isMonthHeader, kpiFinder, type ColumnMapping, type SourceTable } from "./columns";
import { partsOf, unitOfPart, type Entry, type KnownKpi, type Part } from "./entries";
import { readFigure, type FigureProblem } from "./figures";
import { readMonth } from "./months";

/**
 * Why a row, or one figure of it, is not taken over.
 * noKpi: the row names none · unknownKpi: the library has none of that name · ratioNeedsParts: a ratio is reported as
 * numerator and denominator · ratioByMonths: the same, where a column for each month has no room for both ·
 * whichDepartment: the KPI is reported by several and the row names none ·
 * duplicate: another row has the same KPI, month and department, and nobody can say which is right.
 */
export type RowProblem =
  | "noKpi"
  | "unknownKpi"
  | "noMonth"
  | "otherYear"
  | "ratioNeedsParts"
  | "ratioByMonths"
  | "whichDepartment"
  | "duplicate"
  | FigureProblem;

export interface ImportError {
  /** On the source's sheet, as people count. */
  readonly row: number;
  readonly problem: RowProblem;
  /** What stands there. */
  readonly text: string;
}

/** An entry with the row of the source that it comes from. */
export type ImportedEntry = Entry & { readonly sourceRow: number };

export interface ImportReading {
  readonly entries: readonly ImportedEntry[];
  readonly errors: readonly ImportError[];
  /** Figures of known KPIs that are blank, or marked as not reported: they stay blank. */
  readonly blanks: number;
}

/** From here on a number is rather a year with its month (202604) than the serial of a day. */
const FIRST_YEAR_AND_MONTH = 195_001;

interface Plan {
  readonly fiscalYearStart: number;
  readonly kpis: readonly KnownKpi[];
  /** The departments that have rows for a KPI, by its id. */
  readonly departments: ReadonlyMap<string, readonly string[]>;
}

/** Reads the figures of a table by a mapping. Nothing is guessed: what can't be read is an error with its row. */
export function readImport(source: SourceTable, mapping: ColumnMapping, plan: Plan): ImportReading {
  const find = kpiFinder(plan.kpis);
  const found: ImportedEntry[] = [];
  const errors: ImportError[] = [];
  let blanks = 0;
  source.rows.forEach((cells, index) => {
    if (cells.every((cell) => cell === null)) return;
    const row = source.firstRow + index;
    const fail = (problem: RowProblem, cell: Cell) => errors.push({ row, problem, text: shown(cell) });
    const named = at(cells, mapping.columns.kpi);
    const kpi = find(named);
    if (!kpi) return void fail(named === null ? "noKpi" : "unknownKpi", named);
    const department = departmentOf(kpi, at(cells, mapping.columns.department), plan);
    if (department === undefined) return void fail("whichDepartment", kpi.name);
    for (const { month, part, cell, header } of figuresOf(cells, kpi, mapping, source, plan)) {
      if (part === null) {
        fail(mapping.period.from === "headers" ? "ratioByMonths" : "ratioNeedsParts", kpi.name);
        break;
      }
      const reading = readFigure(cell, unitOfPart(kpi, part));
      if (reading.kind === "blank") {
        blanks++;
        continue;
      }
      const period = month === null ? readMonth(header, plan.fiscalYearStart) : { kind: "month" as const, month };
      if (period.kind !== "month") {
        errors.push({ row, problem: period.kind, text: shownMonth(header) });
        break;
      }
      if (reading.kind === "unreadable") fail(reading.problem, cell);
      else found.push({ sourceRow: row, kpi: kpi.id, department, month: period.month, part, value: reading.value });
    }
  });
  const { single, twice } = withoutDuplicates(found);
  errors.push(...twice.map(({ sourceRow, kpi }) => ({ row: sourceRow, problem: "duplicate" as const, text: kpi })));
  return { entries: single, errors: errors.sort((a, b) => a.row - b.row), blanks };
}

interface Figure {
  /** Null where `header` has to be read for it. */
  readonly month: number | null;
  readonly header: Cell;
  /** Null where a ratio is given as one figure. */
  readonly part: Part | null;
  readonly cell: Cell;
}

function figuresOf(
  cells: readonly Cell[],
  kpi: KnownKpi,
  { period, columns }: ColumnMapping,
  source: SourceTable,
  { fiscalYearStart }: Plan,
): readonly Figure[] {
  if (period.from === "headers") {
    return source.headers.flatMap((header, column) => {
      const isOther = Object.values(columns).includes(column);
      if (isOther || !isMonthHeader(header, fiscalYearStart)) return [];
      return [{ month: null, header, part: kpi.isRatio ? null : ("actual" as const), cell: cells[column] ?? null }];
    });
  }
  const month = period.from === "month" ? period.month : null;
  const header = period.from === "column" ? (cells[period.column] ?? null) : null;
  const wanted = partsOf(kpi).filter((part) => columns[part] !== null);
  if (kpi.isRatio && wanted.length < 2) return [{ month, header, part: null, cell: null }];
  return wanted.map((part) => ({ month, header, part, cell: at(cells, columns[part]) }));
}

/** The row's own department; without one that of the KPI, if it is reported by one only. */
function departmentOf(kpi: KnownKpi, cell: Cell, { departments }: Plan): string | undefined {
  const given = typeof cell === "string" ? cell.trim() : "";
  const known = departments.get(kpi.id) ?? [];
  if (given !== "") return known.find((name) => name.toLowerCase() === given.toLowerCase()) ?? given;
  return known.length > 1 ? undefined : (known[0] ?? "");
}

function withoutDuplicates(entries: readonly ImportedEntry[]) {
  const key = ({ kpi, department, month, part }: Entry) => JSON.stringify([kpi, department.toLowerCase(), month, part]);
  const counts = new Map<string, number>();
  for (const entry of entries) counts.set(key(entry), (counts.get(key(entry)) ?? 0) + 1);
  const isSingle = (entry: Entry) => counts.get(key(entry)) === 1;
  return { single: entries.filter(isSingle), twice: entries.filter((entry) => !isSingle(entry)) };
}

function at(cells: readonly Cell[], column: number | null): Cell {
  return column === null ? null : (cells[column] ?? null);
}

/** A date as people read it; its serial says nothing to them. */
function shownMonth(cell: Cell): string {
  const isDate = typeof cell === "number" && isSerialDate(cell) && cell < FIRST_YEAR_AND_MONTH;
  if (!isDate) return shown(cell);
  const { year, month, day } = dateFromSerial(cell);
  return [year, month, day].map((part) => String(part).padStart(2, "0")).join("-");
}

function shown(cell: Cell): string {
  return isCellError(cell) ? cell.error : cell === null ? "" : String(cell);
}
