import type { LocatedPlan } from "../memory/plans";
import { loadPlanTable } from "../tables";
import { trackedKpi } from "../tracking";
import { RulesOfSheet } from "./ownRules";
import { loadJudgement, type Place } from "./place";
import { placeAround } from "./surroundings";
import type { Target } from "./target";

/** The Tracking table of a plan: its status, which knows each KPI's own thresholds and direction, decides. */
export async function trackingTarget(place: Place, located: LocatedPlan): Promise<Target> {
  const { context, cursor } = place;
  const load = loadPlanTable(context, located, "Tracking");
  const loadSeries = loadPlanTable(context, located, "Series");
  const judgement = loadJudgement(place);
  place.rules.loadFormulas();
  await context.sync();
  const tracking = load();
  const series = loadSeries();
  let { rules, surroundings } = place;
  if (tracking.sheet.id !== cursor.sheetId) {
    const sheet = context.workbook.worksheets.getItem(tracking.sheet.id);
    rules = new RulesOfSheet(sheet);
    surroundings = placeAround(sheet);
    await context.sync();
    rules.loadFormulas();
    await context.sync();
  }
  const status = tracking.column("status");
  const attainment = tracking.column("ytdAttainment");
  const columns = (column: number) => tracking.rows.map((row) => row[column] ?? null);
  return {
    sheet: tracking.sheet,
    area: tracking.body,
    headers: [],
    measures: [
      { kind: "word", column: attainment, status },
      { kind: "word", column: status, status },
    ],
    judgement: judgement(),
    formatOf: (column) => (column === attainment ? "0.0%" : "General"),
    hasRoom: () => true,
    surroundings: surroundings(),
    rules,
    language: place.language,
    label: tracking.column("name"),
    kpiOf: (row) => trackedKpi(tracking, row, series),
    loadColumns: () => columns,
    cursor,
    memory: place.memory,
  };
}
