import type { LocatedPlan } from "../memory/plans";
import { loadPlanTable } from "../tables";
import { RulesOfSheet } from "./ownRules";
import { loadJudgement, type Place } from "./place";
import type { Target } from "./target";

/** The Tracking table of a plan: its status, which knows each KPI's own thresholds and direction, decides. */
export async function trackingTarget(place: Place, located: LocatedPlan): Promise<Target> {
  const { context, cursor } = place;
  const load = loadPlanTable(context, located, "Tracking");
  const judgement = loadJudgement(place);
  place.rules.loadFormulas();
  await context.sync();
  const tracking = load();
  let { rules } = place;
  if (tracking.sheet.id !== cursor.sheetId) {
    rules = new RulesOfSheet(context.workbook.worksheets.getItem(tracking.sheet.id));
    await context.sync();
    rules.loadFormulas();
    await context.sync();
  }
  const status = tracking.column("status");
  const name = tracking.column("name");
  return {
    sheet: tracking.sheet,
    area: tracking.body,
    rows: tracking.rows,
    headers: [],
    measures: [
      { kind: "word", column: tracking.column("ytdAttainment"), status },
      { kind: "word", column: status, status },
    ],
    judgement: judgement(),
    rules,
    labelOf: (row) => String(tracking.rows[row]?.[name] ?? ""),
    cursor,
    memory: place.memory,
  };
}
