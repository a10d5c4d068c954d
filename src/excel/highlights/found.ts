import { cellAddress, sheetPrefix } from "../../core/addresses";
import type { Cell } from "../../core/cells";
import { findRisks, neededColumns, type Columns, type Level, type Risk } from "../../core/risk";
import type { JudgedKpi } from "../statusReason";
import type { Target } from "./target";

/** A cell that is behind plan, and why. */
export interface RiskFound {
  readonly address: string;
  /** What the row is about and, where several columns are judged, which of them it is. */
  readonly label: string;
  readonly level: Level;
  /** The how manieth of how many, from 1. */
  readonly position: number;
  readonly count: number;
  /** The figures behind it; null where the table does not have them. */
  readonly attainment: number | null;
  readonly actual: number | null;
  readonly plan: number | null;
  /** Whether actual and plan are better when they are lower. */
  readonly lower: boolean;
  /** "%" where actual and plan are shown as percentages, else "". */
  readonly unit: "%" | "";
  /** What a plan knows of the KPI, for the reason in words; null in a table that no plan made. */
  readonly kpi: JudgedKpi | null;
  /** Whether its row or column is known to be hidden or filtered away. */
  readonly hidden: boolean;
}

/** The risks of a target as they were read, in reading order. */
export interface RisksRead {
  readonly risks: readonly Risk[];
  /** What a risk is told by. */
  readonly describe: (position: number) => RiskFound;
  /** The cells of the columns that {@link columnsOfRisks} names. */
  readonly columns: Columns;
}

/** A status word only repeats what its row's figure says, so it is no risk of its own. */
function figuresOf({ measures }: Target) {
  return measures.filter((measure) => measure.kind !== "word" || measure.column !== measure.status);
}

/** The columns that {@link loadRisks} reads. */
export function columnsOfRisks(target: Target): number[] {
  const { label } = target;
  return [...new Set([...neededColumns(figuresOf(target)), ...(label < 0 ? [] : [label])])];
}

/** Puts the reading of what is behind plan into the request; call the result after the sync. */
export function loadRisks(target: Target): () => RisksRead {
  const columns = target.loadColumns(columnsOfRisks(target));
  return () => {
    const risks = findRisks(columns, figuresOf(target), target.judgement);
    const labels = target.label < 0 ? [] : columns(target.label);
    return { risks, columns, describe: (position) => described(target, risks, labels, position) };
  };
}

function described(target: Target, risks: readonly Risk[], labels: readonly Cell[], position: number): RiskFound {
  const risk = risks[position] as Risk;
  const { row, column } = placeOf(target, risk);
  const { level, attainment, actual, plan, direction } = risk;
  const isOneOfSeveral = figuresOf(target).length > 1;
  const names = [textOf(labels[risk.row]), isOneOfSeveral ? (target.headers[risk.column] ?? "") : ""];
  return {
    address: sheetPrefix(target.sheet.name) + cellAddress(row, column),
    label: names.filter((name) => name !== "").join(" · "),
    level,
    position: position + 1,
    count: risks.length,
    attainment,
    actual,
    plan,
    lower: direction === -1,
    unit: target.formatOf(risk.column).includes("%") ? "%" : "",
    kpi: target.kpiOf(risk.row),
    hidden: false,
  };
}

function textOf(cell: Cell | undefined): string {
  return typeof cell === "string" || typeof cell === "number" ? String(cell) : "";
}

/** The cell of a risk on its sheet. */
export function placeOf({ area }: Target, risk: Risk): { row: number; column: number } {
  return { row: area.row + risk.row, column: area.column + risk.column };
}
