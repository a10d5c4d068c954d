import {
  changesOf,
  historyOf,
  isPercentUnit,
  jumpOf,
  partsOf,
  readFigure,
  unitOfPart,
  type Change,
  type FigureHistory,
  type FigureProblem,
  type Jump,
  type KnownKpi,
  type Part,
} from "../../../core/tracking";
import type { ActualsBook } from "../../../excel";

/** What was typed, by the key of its field; a field that was not touched is not in it. */
export type Typed = Readonly<Record<string, string>>;

/** A figure to report, with what is there and what it is held against. */
export interface EntryField {
  readonly key: string;
  readonly kpi: KnownKpi;
  readonly department: string;
  readonly part: Part;
  readonly unit: string;
  /** What the cell holds, as text to edit. */
  readonly present: string;
  /** Why it can't be edited here. */
  readonly locked: "formula" | "severalRows" | null;
  readonly history: FigureHistory;
  /** Undefined as long as nothing, or what is there, is typed. */
  readonly change: Change | undefined;
  readonly problem: FigureProblem | null;
  readonly jump: Jump | null;
}

/**
 * The month to report: that of the as-of date while a KPI that is reported at all still lacks it, else the one after.
 */
export function monthToReport(book: ActualsBook): number {
  const month = Math.max(1, book.asOf.month);
  const inUse = book.kpis.filter(({ id }) =>
    book.rows.some(({ kpi, cells }) => kpi === id && Object.values(cells).some((cell) => cell !== null)),
  );
  const isComplete = inUse.length > 0 && inUse.every((kpi) => isReported(book, kpi, month));
  return isComplete ? Math.min(12, month + 1) : month;
}

function isReported({ rows }: ActualsBook, kpi: KnownKpi, month: number): boolean {
  return rows.some(
    (row) => row.kpi === kpi.id && row.month === month && partsOf(kpi).every((part) => row.cells[part] !== null),
  );
}

/** The fields of a month, KPI by KPI, with what the typed texts would change. */
export function fieldsOf(book: ActualsBook, month: number, typed: Typed): EntryField[] {
  return book.kpis.flatMap((kpi) =>
    (book.departments.get(kpi.id) ?? [""]).flatMap((department) =>
      partsOf(kpi).map((part) => fieldOf(book, kpi, department, month, part, typed)),
    ),
  );
}

function fieldOf(
  book: ActualsBook,
  kpi: KnownKpi,
  department: string,
  month: number,
  part: Part,
  typed: Typed,
): EntryField {
  const place = { kpi: kpi.id, department, month, part };
  const unit = unitOfPart(kpi, part);
  const key = JSON.stringify([month, kpi.id, department, part]);
  const reading = readFigure(typed[key] ?? null, unit);
  const value = reading.kind === "number" ? reading.value : null;
  const { changes, refused } = changesOf([{ ...place, value }], book.rows);
  const [change] = changes;
  const present = presentText(change?.before, unit);
  const text = typed[key];
  const isTouched = text !== undefined && text.trim() !== present;
  const history = historyOf(place, book.rows, book.planLines);
  const isReadable = reading.kind !== "unreadable";
  return {
    key,
    kpi,
    department,
    part,
    unit,
    present,
    locked: refused[0]?.problem ?? null,
    history,
    change: isTouched && isReadable && change && change.kind !== "same" ? change : undefined,
    problem: isTouched && reading.kind === "unreadable" ? reading.problem : null,
    jump: isTouched && value !== null ? jumpOf(value, history) : null,
  };
}

/** A figure as a person would type it, to the last digit. */
function presentText(cell: Change["before"] | undefined, unit: string): string {
  if (typeof cell === "number") return isPercentUnit(unit) ? `${Number((cell * 100).toPrecision(12))}%` : String(cell);
  return typeof cell === "string" ? cell : "";
}
