import type { Language } from "../../languages";
import { lists, listWord, type ListCode } from "../lists";
import { type Aggregation, type PhasingRow, yearOfKpi } from "./phasing";
import { PlanLifeError } from "./problem";
import { revisedRows } from "./revise";

/** What the versions of a plan are compared and changed by. */
export interface PlanKpi {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly rule: Aggregation;
  readonly numberFormat?: string;
}

/** The words of the versions that have rows, in the order of their numbers. */
export function versionsOf(rows: readonly PhasingRow[]): string[] {
  const words = [...new Set(rows.map(({ version }) => version).filter((word) => word !== ""))];
  return words.sort((a, b) => numberOf(a) - numberOf(b) || a.localeCompare(b));
}

/**
 * The word of the version after the last one.
 * @throws PlanLifeError when the list of versions has no further one.
 */
export function nextVersion(rows: readonly PhasingRow[], language: Language): string {
  const code = `V${Math.max(1, ...rows.map(({ version }) => numberOf(version))) + 1}`;
  if (!(code in lists.version)) throw new PlanLifeError("noVersionLeft", code);
  return listWord(language, "version", code as ListCode<"version">);
}

/** 2 of "V2 Reforecast"; -1 for a word without a number. */
function numberOf(word: string): number {
  return Number(/\d+/.exec(word)?.[0] ?? -1);
}

/** A new value of a KPI's year. */
export interface Revision {
  readonly kpi: string;
  readonly target: number;
}

/** A line of the change log; a figure that is not known is null. */
export interface LoggedChange {
  readonly kpi: string | null;
  readonly old: number | string | null;
  readonly new: number | string | null;
}

/** The rows that a new version adds, and what it says in the change log. Rows that exist are never changed. */
export interface NewVersion {
  readonly version: string;
  readonly rows: readonly PhasingRow[];
  readonly changes: readonly LoggedChange[];
}

export interface RebaselineRequest {
  readonly rows: readonly PhasingRow[];
  readonly kpis: readonly PlanKpi[];
  readonly language: Language;
  /** The version that the new one begins from, and the scenario in which the revisions are made. */
  readonly from: string;
  readonly scenario: string;
  readonly revisions: readonly Revision[];
  /** Periods from the year's start that keep their plan. */
  readonly closed: number;
}

/**
 * The next version of a plan: all rows of the version that it begins from, with the revised KPIs scaled to their new
 * year. Without revisions it is a copy, to be edited in the sheet.
 *
 * @throws PlanLifeError when the version has no rows, a KPI none, or no period is open for it.
 */
export function rebaseline(request: RebaselineRequest): NewVersion {
  const { rows, kpis, from, scenario, revisions } = request;
  const version = nextVersion(rows, request.language);
  const source = rows.filter((row) => row.version === from);
  if (source.length === 0) throw new PlanLifeError("noRowsInVersion", from);
  const changes: LoggedChange[] = [];
  let revised = source;
  for (const { kpi, target } of revisions) {
    const rule = kpis.find(({ id }) => id === kpi)?.rule;
    const own = revised.filter((row) => row.kpi === kpi && row.scenario === scenario);
    if (rule === undefined || own.length === 0) throw new PlanLifeError("unknownKpi", kpi);
    const after = revisedRows(own, rule, target, request.closed);
    revised = revised.map((row) => after[own.indexOf(row)] ?? row);
    changes.push({ kpi, old: yearOfKpi(own, rule), new: yearOfKpi(after, rule) });
  }
  return {
    version,
    rows: revised.map((row) => ({ ...row, version })),
    changes: changes.length > 0 ? changes : [{ kpi: null, old: from, new: version }],
  };
}

export interface VersionDifference extends PlanKpi {
  /** The year in each version; null where the version has no figure for the KPI. */
  readonly before: number | null;
  readonly after: number | null;
  /** after - before, and that by |before|; null where it cannot be computed. */
  readonly change: number | null;
  readonly share: number | null;
  /** Places of the periods that differ, from 0. */
  readonly changedPeriods: readonly number[];
}

/** Two versions of a plan in one scenario, KPI by KPI, in the order of the library. */
export function compareVersions(
  rows: readonly PhasingRow[],
  kpis: readonly PlanKpi[],
  versions: readonly [before: string, after: string],
  scenario: string,
): VersionDifference[] {
  return kpis.flatMap((kpi) => {
    const [before, after] = versions.map((version) =>
      rows.filter((row) => row.kpi === kpi.id && row.version === version && row.scenario === scenario),
    ) as [PhasingRow[], PhasingRow[]];
    if (before.length + after.length === 0) return [];
    const years = { before: yearOfKpi(before, kpi.rule), after: yearOfKpi(after, kpi.rule) };
    const change = years.before === null || years.after === null ? null : years.after - years.before;
    const share = change === null || !years.before ? null : change / Math.abs(years.before);
    return [{ ...kpi, ...years, change, share, changedPeriods: changedPeriods(before, after, kpi.rule) }];
  });
}

function changedPeriods(before: readonly PhasingRow[], after: readonly PhasingRow[], rule: Aggregation): number[] {
  const count = Math.max(0, ...[...before, ...after].map(({ values }) => values.length));
  const ofPeriod = (rows: readonly PhasingRow[], period: number) =>
    yearOfKpi(
      rows.map((row) => ({ ...row, values: [row.values[period] ?? null] })),
      rule,
    );
  return Array.from({ length: count }, (_, period) => period).filter(
    (period) => !same(ofPeriod(before, period), ofPeriod(after, period)),
  );
}

/** Equal but for what floating point adds. */
function same(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a === b;
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}
