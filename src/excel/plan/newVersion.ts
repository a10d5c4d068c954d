import type { NewVersion, PhasingRow } from "../../core/plan/life";
import { asText } from "../blueprint/text";
import { loadBeneath } from "../tableRoom";
import { appendEdits, roomToAppend, type NewRow, type RowFormats } from "./appendEdits";
import type { Edit } from "./edits";
import { type LoadedPlan, phasingCells } from "./phasedPlan";

/** Who changes the plan, and why. */
export interface ChangeRecord {
  /** The day, as an Excel serial. */
  readonly day: number;
  readonly user: string;
  readonly reason: string;
  readonly approver: string;
}

/**
 * A new version below the others in the phased plan, a line in the change log for each changed KPI and, if it is to be
 * the active one, its word in Settings. Takes one sync, to see that there is room.
 *
 * @throws UserError when the cells beneath a table, into which it would grow, hold something.
 */
export async function newVersionEdits(
  context: Excel.RequestContext,
  loaded: LoadedPlan,
  next: NewVersion,
  record: ChangeRecord,
  activate: boolean,
): Promise<Edit[]> {
  const { phasing, changes, plan, periodIds, versionCell } = loaded;
  const rows = next.rows.map((row) => phasingCells(row, plan.language, periodIds));
  const logged = loggedRows(loaded, next, record);
  const appended = [
    {
      table: phasing,
      rows,
      formats: { like: next.rows.map((row) => row.place ?? placeLike(row, plan.rows)) },
    },
    ...(changes ? [{ table: changes, rows: logged, formats: { own: loggedFormats(loaded, next) } }] : []),
  ].map((each) => ({ ...each, room: roomToAppend(each.table, each.rows.length) }));
  const blankBeneath = appended.map(({ table, room }) => loadBeneath(context, table, room));
  await context.sync();
  for (const requireBlank of blankBeneath) requireBlank();
  return [
    ...appended.flatMap(({ table, rows: added, room, formats }) => appendEdits(table, added, room, formats)),
    ...(activate
      ? [
          {
            kind: "cells" as const,
            property: "values" as const,
            ...versionCell,
            before: [[asText(plan.version)]],
            after: [[asText(next.version)]],
          },
        ]
      : []),
  ];
}

/** A row of the same KPI and part looks alike. */
function placeLike(row: PhasingRow, rows: readonly PhasingRow[]): number | undefined {
  return rows.find(({ kpi, part }) => kpi === row.kpi && part === row.part)?.place;
}

function loggedRows({ plan, phasing }: LoadedPlan, next: NewVersion, record: ChangeRecord): NewRow[] {
  return next.changes.map(({ kpi, old, new: now }) => {
    const name = plan.kpis.find(({ id }) => id === kpi)?.name ?? "";
    return {
      time: { date: record.day },
      user: record.user,
      version: next.version,
      object: [phasing.sheet.name, kpi, name].filter((part) => part).join(" · "),
      old,
      new: now,
      reason: record.reason,
      approver: record.approver,
    };
  });
}

/** Old and new stand in one column for all KPIs: each is shown as the year of its KPI is in the phased plan. */
function loggedFormats({ plan, phasing }: LoadedPlan, next: NewVersion): NonNullable<RowFormats["own"]> {
  return next.changes.map(({ kpi }): Readonly<Record<string, string>> => {
    const place = plan.rows.find((row) => row.kpi === kpi)?.place;
    const format = place === undefined ? undefined : phasing.numberFormats[place]?.[phasing.find("kpiYear") ?? -1];
    return format === undefined ? {} : { old: format, new: format };
  });
}
