import type { Language } from "../../languages";
import { type Aggregation, type PhasingRow, yearOfKpi, yearOfRow } from "./phasing";
import { PlanLifeError } from "./problem";
import { nextVersion, type NewVersion, type PlanKpi } from "./versions";

/** What a department plans for one KPI. */
export interface DepartmentTarget {
  readonly department: string;
  /** Id or name of the KPI as the department wrote it. */
  readonly kpi: string;
  readonly part: PhasingRow["part"];
  /** Four quarters or twelve months. */
  readonly values: readonly (number | null)[];
}

/** A KPI of the company with what its departments plan for it. */
export interface RolledUpKpi extends PlanKpi {
  readonly departments: readonly { readonly department: string; readonly year: number | null }[];
  /** The year by the KPI's rule over the departments, and what the company's version says. */
  readonly rolledUp: number | null;
  readonly company: number | null;
}

export interface RollUp {
  readonly kpis: readonly RolledUpKpi[];
  /** Targets for KPIs that the company's library does not have, or a ratio without its parts. */
  readonly leftOut: readonly { readonly target: DepartmentTarget; readonly why: "unknownKpi" | "ratioWithoutParts" }[];
  readonly next: NewVersion;
}

export interface RollUpRequest {
  readonly rows: readonly PhasingRow[];
  readonly kpis: readonly PlanKpi[];
  readonly language: Language;
  /** The company's version and scenario that the roll-up is compared with and takes the other KPIs from. */
  readonly from: string;
  readonly scenario: string;
  /** The plan's word for how the rows were phased. */
  readonly method: string;
  readonly targets: readonly DepartmentTarget[];
}

/**
 * The company's plan from its departments' plans, as a new version: one row a department, KPI and part, which the
 * sheet's formulas aggregate by the KPI's rule. KPIs that no department plans are taken over from the company's.
 *
 * @throws PlanLifeError when no department plans a KPI of the company.
 */
export function rollUp(request: RollUpRequest): RollUp {
  const { rows, kpis, from, scenario, targets } = request;
  const version = nextVersion(rows, request.language);
  const source = rows.filter((row) => row.version === from);
  const periods = Math.max(...source.map(({ values }) => values.length), source.length === 0 ? 12 : 0);
  const leftOut: RollUp["leftOut"][number][] = [];
  const planned: PhasingRow[] = [];
  for (const target of targets) {
    const kpi = kpiOf(target, kpis);
    if (!kpi) leftOut.push({ target, why: "unknownKpi" });
    else if (kpi.rule === "RATIO" && target.part === "VALUE") leftOut.push({ target, why: "ratioWithoutParts" });
    else {
      const values = inPeriods(target.values, periods, kpi.rule);
      const { department, part } = target;
      planned.push({ kpi: kpi.id, part, department, version, scenario, method: request.method, values });
    }
  }
  if (planned.length === 0) throw new PlanLifeError("nothingToRollUp");
  const isPlanned = (row: PhasingRow) => row.scenario === scenario && planned.some(({ kpi }) => kpi === row.kpi);
  const rolledUp = kpis.flatMap((kpi) => {
    const own = planned.filter((row) => row.kpi === kpi.id);
    if (own.length === 0) return [];
    const company = source.filter((row) => row.kpi === kpi.id && row.scenario === scenario);
    return [rolledUpKpi(kpi, own, company)];
  });
  return {
    kpis: rolledUp,
    leftOut,
    next: {
      version,
      rows: [...source.filter((row) => !isPlanned(row)).map((row) => ({ ...row, version })), ...planned],
      changes: rolledUp.map((kpi) => ({ kpi: kpi.id, old: kpi.company, new: kpi.rolledUp })),
    },
  };
}

function rolledUpKpi(kpi: PlanKpi, own: readonly PhasingRow[], company: readonly PhasingRow[]): RolledUpKpi {
  const departments = [...new Set(own.map(({ department }) => department))];
  return {
    ...kpi,
    departments: departments.map((department) => ({
      department,
      year: yearOfKpi(
        own.filter((row) => row.department === department),
        kpi.rule,
      ),
    })),
    rolledUp: yearOfKpi(own, kpi.rule),
    company: yearOfKpi(company, kpi.rule),
  };
}

/** By id, else by name, whatever its case. */
function kpiOf({ kpi }: DepartmentTarget, kpis: readonly PlanKpi[]): PlanKpi | undefined {
  const wanted = kpi.trim().toLowerCase();
  return kpis.find(({ id }) => id.toLowerCase() === wanted) ?? kpis.find(({ name }) => name.toLowerCase() === wanted);
}

/** Quarters as months and months as quarters: a sum is split evenly or added, a level stays, is averaged or the last. */
function inPeriods(values: DepartmentTarget["values"], periods: number, rule: Aggregation): (number | null)[] {
  const adds = rule === "SUM" || rule === "RATIO";
  if (values.length === periods) return [...values];
  if (values.length < periods) {
    const each = periods / values.length;
    return values.flatMap((value) => {
      const share = value !== null && adds ? value / each : value;
      return Array.from({ length: each }, () => share);
    });
  }
  const each = values.length / periods;
  return Array.from({ length: periods }, (_, period) =>
    yearOfRow(values.slice(period * each, (period + 1) * each), adds ? "SUM" : rule),
  );
}
