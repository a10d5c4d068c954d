import { type Damage, isRepairable, isSafe } from "../../../core/plan/life/repair";
import { UserError } from "../../errors";
import type { Memory, RememberedPlan } from "../../memory/codec";
import { type Located, locatePlan, locateRemembered, planKey, withKey } from "../../memory/plans";
import { UNKNOWN_COLUMN, UNKNOWN_PART } from "../../memory/standingParts";
import { inExcel } from "../../run";
import { changeWorkbook, type Changed, type ChangeOptions, type Decision } from "../changeWorkbook";
import type { Edit } from "../edits";
import { contentEdits, newColumnLooks } from "./contents";
import { partEdits, sheetOf, tableOf } from "./parts";
import { type RepairSurvey, surveyDamage } from "./survey";

/** Something that is wrong with the plan, as it can be told to a person. */
export interface Finding {
  readonly key: string;
  readonly kind: Damage["kind"];
  /** Repairing it takes nothing away that the user wrote. */
  readonly safe: boolean;
  readonly repairable: boolean;
  /** Name of the sheet; "" for a name of the workbook. */
  readonly sheet: string;
  /** Table, header, name of cells or title of the chart that it is about; "" for a sheet. */
  readonly part: string;
  /** Name of the table that a column belongs to. */
  readonly table: string;
  /** Cells that are affected; of a table that is gone the rows that still stand. */
  readonly count: number;
}

export interface RepairPreview {
  /** Names the plan to {@link repairPlan}. */
  readonly plan: string;
  readonly title: string;
  /** Its first sheet, by which it is told from another plan of the same title; null where there is none. */
  readonly beginsWith: string | null;
  readonly findings: readonly Finding[];
  /** Columns that the user renamed or moved; they are found all the same. */
  readonly renamed: readonly { readonly table: string; readonly was: string; readonly is: string }[];
}

export interface Repaired {
  readonly repaired: readonly Finding[];
  /** What is chosen and still amiss, or new: of an undo while the repair was writing, what it took back. */
  readonly left: readonly Finding[];
  /** The plan as it stands after the repair; null where it could not be looked at. */
  readonly after: RepairPreview | null;
}

/**
 * What is missing or broken in the plan that the user works on, before anything is written.
 *
 * @param key of the plan that is meant instead
 * @throws UserError without a plan of a known template, or when Settings do not tell the fiscal year.
 */
export async function previewRepair(key?: string): Promise<RepairPreview> {
  return inExcel(async (context) => {
    const located = await locatePlan(context, withKey(key));
    const { survey, remembered } = await surveyOf(context, located);
    const { title, sheets } = survey.located.plan;
    const isAlone = located.plans.filter(({ plan }) => plan.title === title).length < 2;
    return {
      plan: planKey(remembered),
      title,
      beginsWith: isAlone ? null : (sheets[0]?.name ?? null),
      findings: survey.damage.map((damage) => findingOf(survey, damage)),
      renamed: renamedColumns(survey),
    };
  });
}

/** What a repair has written, and which findings are its matter. */
interface Written {
  readonly repaired: readonly Finding[];
  /** Whether a finding was chosen, or has come of the repair and is safe to repair. */
  readonly isMeant: (finding: Pick<Finding, "key" | "safe">) => boolean;
}

/** {@link ChangeOptions}, and the key of the plan that is meant; else it is the one that the user works on. */
export type RepairOptions = ChangeOptions & { readonly plan?: string };

/**
 * Repairs the plan that the user works on, in one undo step where Excel can: what is gone is written again, formulas
 * and names are put right. What the user entered stays where it stands. Then the plan is looked at once more, as an
 * undo between two requests takes back what the first one wrote, and Excel tells nobody.
 *
 * @param keys of the findings that are to be repaired
 * @throws UserError on any failure and when it is cancelled; the workbook is then as it was before.
 */
export async function repairPlan(keys: readonly string[], options: RepairOptions = {}): Promise<Changed<Repaired>> {
  const { result, undo } = await writeRepair(keys, options);
  // What is written stays written, whether or not it can be looked at.
  const after = await previewRepair(options.plan).catch((error: unknown) => {
    if (error instanceof UserError) return null;
    throw error;
  });
  return { result: { repaired: result.repaired, left: after?.findings.filter(result.isMeant) ?? [], after }, undo };
}

/** The writing half of {@link repairPlan}. */
export function writeRepair(keys: readonly string[], options: RepairOptions = {}): Promise<Changed<Written>> {
  return changeWorkbook(async (context): Promise<Decision<Written>> => {
    const located = await locatePlan(context, withKey(options.plan));
    const { survey, remembered } = await surveyOf(context, located);
    const chosen = survey.damage.filter((damage) => isRepairable(damage) && keys.includes(damage.key));
    const parts = partEdits(context, survey, chosen);
    const known = new Set(survey.damage.map(({ key }) => key));
    const result: Written = {
      repaired: chosen.map((damage) => findingOf(survey, damage)),
      isMeant: ({ key, safe }) => keys.includes(key) || (!known.has(key) && safe),
    };
    if (parts.length === 0) return { edits: contentEdits(survey, chosen), result };
    const isChosen = (damage: Damage) => result.isMeant({ key: damage.key, safe: isSafe(damage) });
    const next = afterParts(located, withNewParts(remembered, survey, chosen), isChosen, result);
    return { edits: parts, result, next };
  }, options);
}

/** What is left once the parts are there: formulas that refer to them, looks of new columns, and what is remembered. */
function afterParts(
  located: Located,
  remembered: RememberedPlan,
  isChosen: (damage: Damage) => boolean,
  result: Written,
) {
  return async (context: Excel.RequestContext): Promise<Decision<Written>> => {
    const plan = await locateRemembered(context, remembered);
    const survey = await surveyDamage(context, plan, companyOf(located));
    const columns = remembered.tables.flatMap((table) =>
      Object.entries(table.columns).flatMap(([column, { key }]) =>
        key === UNKNOWN_COLUMN && table.key !== UNKNOWN_PART ? [{ table: table.id, column }] : [],
      ),
    );
    const edits = [
      ...newColumnLooks(context, survey, columns),
      ...contentEdits(survey, survey.damage.filter(isChosen)),
      memoryEdit(located, withKeys(survey)),
    ];
    return { edits, result };
  };
}

async function surveyOf(context: Excel.RequestContext, located: Located) {
  const { plan } = located;
  if (!plan) throw new UserError("excel.noPlan");
  return { survey: await surveyDamage(context, plan, companyOf(located)), remembered: plan.remembered };
}

function companyOf({ plans }: Located) {
  return plans.findLast(({ plan }) => plan.template === "annual-operations");
}

/** What is remembered with the parts that are being written: by name, as their ids are not known yet. */
function withNewParts(
  remembered: RememberedPlan,
  { blueprint, renaming }: RepairSurvey,
  repaired: readonly Damage[],
): RememberedPlan {
  const isNew = (kinds: readonly Damage["kind"][], part: "sheet" | "table", id: string) =>
    repaired.some(
      (damage) => kinds.includes(damage.kind) && part in damage && (damage as Record<string, unknown>)[part] === id,
    );
  const newColumns = new Set(
    repaired.flatMap((damage) => (damage.kind === "columnMissing" ? [`${damage.table} ${damage.column}`] : [])),
  );
  const homes = new Map(blueprint.sheets.flatMap(({ id, tables }) => tables.map((table) => [table.id, id] as const)));
  return {
    ...remembered,
    sheets: remembered.sheets.map((sheet) =>
      isNew(["sheetMissing"], "sheet", sheet.id)
        ? { ...sheet, key: UNKNOWN_PART, name: renaming.sheets.get(sheet.id.toLowerCase()) ?? sheet.name }
        : sheet,
    ),
    tables: remembered.tables.map((table) => {
      const again =
        isNew(["tableMissing"], "table", table.id) || isNew(["sheetMissing"], "sheet", homes.get(table.id) ?? "");
      const headers = new Map(tableOf(blueprint, table.id).columns.map(({ id, header }) => [id, header]));
      return {
        ...table,
        ...(again ? { key: UNKNOWN_PART, name: renaming.tables.get(table.id.toLowerCase()) ?? table.name } : {}),
        columns: Object.fromEntries(
          Object.entries(table.columns).map(([id, column]) => [
            id,
            again || newColumns.has(`${table.id} ${id}`)
              ? { key: UNKNOWN_COLUMN, header: headers.get(id) ?? column.header }
              : column,
          ]),
        ),
      };
    }),
  };
}

/** What is remembered with the ids that Excel has for its parts now. */
function withKeys({ located, snapshot }: RepairSurvey): RememberedPlan {
  const { remembered, sheets } = located;
  return {
    ...remembered,
    sheets: remembered.sheets.map((sheet) => ({
      ...sheet,
      key: sheets.find(({ id }) => id === sheet.id)?.key ?? sheet.key,
    })),
    tables: remembered.tables.map((table) => {
      const stands = snapshot.tables.get(table.id);
      if (!stands) return table;
      return {
        ...table,
        key: stands.key,
        columns: Object.fromEntries(
          Object.entries(table.columns).map(([id, column]) => {
            const index = stands.find(id);
            return [id, index === undefined ? column : { ...column, key: stands.columnKeys[index] ?? column.key }];
          }),
        ),
      };
    }),
  };
}

function memoryEdit({ memory, memoryText, plan }: Located, remembered: RememberedPlan): Edit {
  const after: Memory = {
    ...memory,
    plans: memory.plans.map((each) => (each === plan?.remembered ? remembered : each)),
  };
  return { kind: "memory", before: memoryText, after };
}

function findingOf(survey: RepairSurvey, damage: Damage): Finding {
  const { blueprint, renaming } = survey;
  const sheet = "sheet" in damage ? (renaming.sheets.get(damage.sheet.toLowerCase()) ?? damage.sheet) : "";
  const table = "table" in damage ? (renaming.tables.get(damage.table.toLowerCase()) ?? damage.table) : "";
  const rest = {
    key: damage.key,
    kind: damage.kind,
    safe: isSafe(damage),
    repairable: isRepairable(damage),
    sheet,
    table,
  };
  switch (damage.kind) {
    case "columnMissing":
    case "columnBroken":
    case "columnTyped":
    case "columnChanged": {
      const column = tableOf(blueprint, damage.table).columns.find(({ id }) => id === damage.column);
      return { ...rest, part: column?.header ?? damage.column, count: "rows" in damage ? damage.rows.length : 1 };
    }
    case "chartMissing": {
      const chart = sheetOf(blueprint, damage.sheet).charts.find(({ id }) => id === damage.chart);
      return { ...rest, part: chart?.title ?? damage.chart, count: 1 };
    }
    case "checksMissing":
    case "formatsMissing":
      return { ...rest, part: "", count: damage.count };
    case "cellsBroken":
    case "cellsTyped":
      return { ...rest, part: "", count: damage.cells.length };
    case "nameMissing":
    case "nameBroken":
      return { ...rest, part: renaming.names.get(damage.name.toLowerCase()) ?? damage.name, count: 1 };
    case "sheetMissing":
      return { ...rest, part: "", count: 1 };
    case "tableMissing":
      return { ...rest, part: table, count: damage.cells ? damage.cells.rowCount - 1 : 0 };
    case "tableBlocked":
      return { ...rest, part: table, count: 1 };
  }
}

function renamedColumns({ located, snapshot }: RepairSurvey): RepairPreview["renamed"] {
  return located.remembered.tables.flatMap(({ id, columns }) => {
    const table = snapshot.tables.get(id);
    return Object.entries(columns).flatMap(([column, { header }]) => {
      const index = table?.find(column);
      const now = index === undefined ? undefined : table?.headers[index];
      return table && now !== undefined && now !== header ? [{ table: table.name, was: header, is: now }] : [];
    });
  });
}
