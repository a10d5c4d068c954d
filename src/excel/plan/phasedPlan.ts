import type { Language } from "../../core/languages";
import { monthNumbers } from "../../core/plan/context";
import { type PhasingRow, type PlanKpi, PlanLifeError, versionsOf } from "../../core/plan/life";
import { listWord } from "../../core/plan/lists";
import { quarterId, quarterNumbers } from "../../core/plan/periods";
import { monthId } from "../../core/plan/columns";
import { UserError } from "../errors";
import { type LocatedPlan, locatePlan, planKey, withKey } from "../memory/plans";
import { type EditableTable, loadEditableTable } from "./planTable";
import { codeOfWord, figureOf, numberOf, textOf } from "./words";

/** The phased plan of a workbook: its versions, what they are in, and where they stand. */
export interface PhasedPlan {
  /** Names the plan to rebaselinePlan. */
  readonly key: string;
  readonly language: Language;
  readonly rows: readonly PhasingRow[];
  readonly kpis: readonly PlanKpi[];
  /** Words of the versions that have rows, by number. */
  readonly versions: readonly string[];
  /** The version and scenario that Tracking compares with. */
  readonly version: string;
  readonly scenario: string;
  /** Headers of the periods that are entered: twelve months or four quarters. */
  readonly periods: readonly string[];
  /** Periods from the year's start that are over at the as-of date. */
  readonly closed: number;
}

/** The tables of the plan that a new version is written into. */
export interface LoadedPlan {
  readonly located: LocatedPlan;
  readonly plan: PhasedPlan;
  readonly phasing: EditableTable;
  readonly changes: EditableTable | undefined;
  readonly periodIds: readonly string[];
  readonly versionCell: { readonly sheet: string; readonly row: number; readonly column: number };
}

/**
 * Reads the phased plan in two syncs.
 *
 * @param meant a plan or the key of one; else it is the one that the user works on
 * @throws UserError without an annual plan, or when a needed table or column was deleted.
 */
export async function loadPhasedPlan(context: Excel.RequestContext, meant?: LocatedPlan | string): Promise<LoadedPlan> {
  const hasKey = withKey(typeof meant === "string" ? meant : undefined);
  const isMeant = (plan: LocatedPlan["remembered"]) => plan.tables.some(({ id }) => id === "Phasing") && hasKey(plan);
  const located = typeof meant === "object" ? meant : (await locatePlan(context, isMeant)).plan;
  if (!located || located.tableName("Phasing") === undefined) throw new UserError("plan.noPhasedPlan");
  const loadPhasing = loadEditableTable(context, located, "Phasing");
  const loadKpis = loadEditableTable(context, located, "Kpis");
  const loadChanges =
    located.tableName("Changes") === undefined ? () => undefined : loadEditableTable(context, located, "Changes");
  const cell = (name: string) => {
    const range = context.workbook.names.getItem(located.nameOf(name)).getRange();
    range.load("values,rowIndex,columnIndex");
    range.worksheet.load("id");
    return range;
  };
  const [version, scenario, periodNo] = [cell("Version"), cell("Scenario"), cell("PeriodNo")];
  await context.sync();
  const phasing = loadPhasing();
  const periodIds = enteredPeriods(located);
  const rows = phasing.rows.flatMap((_, row) => phasingRow(phasing, row, periodIds) ?? []);
  const months = numberOf(periodNo.values[0]?.[0] as number) ?? 0;
  return {
    located,
    phasing,
    changes: loadChanges(),
    periodIds,
    versionCell: { sheet: version.worksheet.id, row: version.rowIndex, column: version.columnIndex },
    plan: {
      key: planKey(located.remembered),
      language: located.remembered.language,
      rows,
      kpis: kpisOf(loadKpis()),
      versions: versionsOf(rows),
      version: String(version.values[0]?.[0] ?? ""),
      scenario: String(scenario.values[0]?.[0] ?? ""),
      periods: periodIds.map((id) => phasing.headers[phasing.column(id)] ?? id),
      closed: Math.floor((months * periodIds.length) / monthNumbers.length),
    },
  };
}

/** Ids of the columns that are entered: months, or quarters. */
export function enteredPeriods({ remembered }: LocatedPlan): readonly string[] {
  const columns = Object.keys(remembered.tables.find(({ id }) => id === "Phasing")?.columns ?? {});
  // What is entered stands first; what follows from it stands behind.
  return columns.indexOf("q1") < columns.indexOf("m1")
    ? quarterNumbers.map((number) => quarterId(number))
    : monthNumbers.map((number) => monthId(number));
}

function phasingRow(table: EditableTable, row: number, periodIds: readonly string[]): PhasingRow | undefined {
  const text = (id: string) => textOf(table.cell(row, id));
  if (text("kpi") === "") return undefined;
  return {
    kpi: text("kpi"),
    part: codeOfWord("part", table.cell(row, "part")) ?? "VALUE",
    department: text("department"),
    version: text("version"),
    scenario: text("scenario"),
    method: text("method"),
    values: periodIds.map((id) => figureOf(table, row, id)),
    place: row,
  };
}

function kpisOf(table: EditableTable): PlanKpi[] {
  return table.rows.flatMap((cells) => {
    const id = textOf(cells[table.column("id")]);
    if (id === "") return [];
    return [
      {
        id,
        name: textOf(cells[table.column("name")]),
        unit: textOf(cells[table.column("unit")]),
        rule: codeOfWord("aggregation", cells[table.column("aggregation")]) ?? "SUM",
      },
    ];
  });
}

/** The cells of a row of the phased plan by their columns. */
export function phasingCells(row: PhasingRow, language: Language, periodIds: readonly string[]) {
  return {
    kpi: row.kpi,
    part: listWord(language, "part", row.part),
    department: row.department,
    version: row.version,
    scenario: row.scenario,
    method: row.method,
    ...Object.fromEntries(periodIds.map((id, index) => [id, row.values[index] ?? null])),
  };
}

/** Runs a pure step; what it refuses becomes an error that the user can read. */
export function deciding<T>(step: () => T): T {
  try {
    return step();
  } catch (error) {
    if (!(error instanceof PlanLifeError)) throw error;
    throw new UserError(`plan.problem.${error.problem}`, { value: error.value }, { cause: error });
  }
}
