import { crossingOf, type Basis, type OwnThresholds, type PlanThresholds, type Thresholds } from "../../../core/risk";
import { isPercentUnit, readFigure } from "../../../core/tracking";
import type { KpiThresholds, NewKpiThresholds, ThresholdsOfPlan } from "../../../excel";
import type { MessageKey } from "../../../i18n";

/** Two thresholds as they are typed; "" takes those that hold otherwise. */
export interface PairEntry {
  readonly green: string;
  readonly amber: string;
}

export interface KpiEntry extends PairEntry {
  readonly basis: Basis;
}

/** All thresholds of a plan as they are typed; shares in percent. */
export interface Entries {
  readonly all: PairEntry;
  readonly margin: string;
  readonly months: readonly PairEntry[];
  readonly kpis: Readonly<Record<string, KpiEntry>>;
}

/** What typed thresholds come to, or what is wrong with the first of them that is. */
export type Reading =
  | { readonly kind: "valid"; readonly plan: PlanThresholds; readonly kpis: readonly NewKpiThresholds[] }
  | { readonly kind: "problem"; readonly key: MessageKey; readonly where: Where };

/** Whose thresholds: of all KPIs, of a month from 1, of a KPI by its place, or the margin. */
export interface Where {
  readonly of: "all" | "month" | "kpi" | "margin";
  readonly place: number;
}

/** The unit in which a KPI's thresholds are typed. */
export function unitOf({ unit }: Pick<KpiThresholds, "unit">, basis: Basis): string {
  return basis === "value" ? unit : "%";
}

export function entriesOf({ plan, kpis }: ThresholdsOfPlan): Entries {
  return {
    all: pairOf(plan.all, "%"),
    margin: textOf(plan.margin, "%"),
    months: plan.months.map((own) => pairOf(own, "%")),
    kpis: Object.fromEntries(kpis.map((kpi) => [kpi.id, { basis: kpi.basis, ...pairOf(kpi, unitOf(kpi, kpi.basis)) }])),
  };
}

/** The entries as thresholds, checked as they will be when they are written. */
export function readEntries(entries: Entries, kpis: readonly KpiThresholds[]): Reading {
  const all = readPair(entries.all, "%");
  if (!all || all.green === null || all.amber === null) return notANumber("all");
  const margin = thresholdOf(entries.margin, "%");
  if (margin === "invalid" || (margin ?? 0) < 0 || (margin ?? 0) > 0.5) {
    return { kind: "problem", key: "risk.thresholds.marginRange", where: { of: "margin", place: 0 } };
  }
  const months: OwnThresholds[] = [];
  for (const [index, entry] of entries.months.entries()) {
    const own = readPair(entry, "%");
    if (!own) return notANumber("month", index + 1);
    months.push(own);
  }
  const owns: NewKpiThresholds[] = [];
  for (const [place, kpi] of kpis.entries()) {
    const entry = entries.kpis[kpi.id];
    const own = entry && readPair(entry, unitOf(kpi, entry.basis));
    if (!own) return notANumber("kpi", place);
    if (entry.basis === "value" && (own.green === null || own.amber === null)) {
      return { kind: "problem", key: "risk.thresholds.bothNeeded", where: { of: "kpi", place } };
    }
    owns.push({ id: kpi.id, direction: kpi.direction, basis: entry.basis, ...own });
  }
  const plan: PlanThresholds = { all: { green: all.green, amber: all.amber }, months, margin: margin ?? 0 };
  const crossing = crossingOf(plan, owns);
  if (!crossing) return { kind: "valid", plan, kpis: owns };
  const lower =
    crossing.of === "kpi" && owns[crossing.place]?.basis === "value" && kpis[crossing.place]?.direction === -1;
  return {
    kind: "problem",
    key: lower ? "risk.thresholds.crossedLower" : "risk.thresholds.crossed",
    where: { of: crossing.of, place: crossing.place },
  };
}

/** Both thresholds, as they are for tables without a plan; null while they can't be read. */
export function readShares(entry: PairEntry): Thresholds | null {
  const pair = readPair(entry, "%");
  return pair && pair.green !== null && pair.amber !== null ? { green: pair.green, amber: pair.amber } : null;
}

export function pairOf({ green, amber }: OwnThresholds, unit: string): PairEntry {
  return { green: textOf(green, unit), amber: textOf(amber, unit) };
}

/** What is typed as a number of the unit; null where nothing is. Full-width digits and "%" are understood. */
export function thresholdOf(text: string, unit: string): number | null | "invalid" {
  if (!isPercentUnit(unit)) {
    const figure = readFigure(text, unit);
    return figure.kind === "number" ? figure.value : figure.kind === "blank" ? null : "invalid";
  }
  const plain = text.normalize("NFKC").trim().replace(/%$/, "").replace(",", ".").trim();
  if (plain === "") return null;
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) / 100 : "invalid";
}

function readPair(entry: PairEntry, unit: string): OwnThresholds | null {
  const [green, amber] = [thresholdOf(entry.green, unit), thresholdOf(entry.amber, unit)];
  return green === "invalid" || amber === "invalid" ? null : { green, amber };
}

/** As it is typed: a share of 0.95 is "95". */
function textOf(threshold: number | null, unit: string): string {
  if (threshold === null) return "";
  return String(isPercentUnit(unit) ? Math.round(threshold * 1e8) / 1e6 : threshold);
}

function notANumber(of: Where["of"], place = 0): Reading {
  return { kind: "problem", key: "risk.thresholds.notANumber", where: { of, place } };
}
