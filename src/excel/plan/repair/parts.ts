import type { Rectangle } from "../../../core/addresses";
import type { Blueprint, SheetBlueprint, TableBlueprint } from "../../../core/plan/blueprint";
import type { Damage } from "../../../core/plan/life/repair";
import { chunked, LARGEST_REQUEST } from "../../blueprint/chunks";
import type { Added } from "../../blueprint/perform";
import { tableArea, tableStages } from "../../blueprint/planTables";
import { planWrites } from "../../blueprint/planWrites";
import type { Write } from "../../blueprint/writes";
import type { Edit, TakeBack } from "../edits";
import type { EditableTable } from "../planTable";
import type { RepairSurvey } from "./survey";

type DamageOf<Kind extends Damage["kind"]> = Extract<Damage, { readonly kind: Kind }>;

const isKind =
  <Kind extends Damage["kind"]>(kind: Kind) =>
  (damage: Damage): damage is DamageOf<Kind> =>
    damage.kind === kind;

/** The edits that write what is gone: columns first, as other places count with them; then sheets, tables, names, charts. */
export function partEdits(context: Excel.RequestContext, survey: RepairSurvey, damage: readonly Damage[]): Edit[] {
  return [...columnEdits(survey, damage.filter(isKind("columnMissing"))), ...newPartEdits(context, survey, damage)];
}

/** Columns go where the template has them, behind the nearest one before them that is still there. */
function columnEdits({ blueprint, snapshot }: RepairSurvey, missing: readonly DamageOf<"columnMissing">[]): Edit[] {
  const areas = new Map([...snapshot.tables].map(([id, table]) => [id, wholeArea(table)]));
  const placed = new Map([...snapshot.tables].map(([id, { headers }]) => [id, headers.map((_, index) => index)]));
  return missing.map(({ table: id, column }): Edit => {
    const table = tableOf(blueprint, id);
    const stands = snapshot.tables.get(id);
    const area = areas.get(id);
    const order = placed.get(id);
    if (!stands || !area || !order) throw new Error(`The table "${id}" was not read.`);
    const at = table.columns.findIndex((each) => each.id === column);
    const before = table.columns
      .slice(0, at)
      .map((each) => stands.find(each.id) ?? NEW_COLUMN - indexOf(table, each.id));
    const last = Math.max(-1, ...before.map((place) => order.indexOf(place)));
    const sheetColumn = area.column + last + 1;
    order.splice(last + 1, 0, NEW_COLUMN - at);
    for (const [other, rest] of areas) {
      if (snapshot.tables.get(other)?.sheet.id !== stands.sheet.id) continue;
      if (other === id) areas.set(id, { ...area, columnCount: area.columnCount + 1 });
      else if (rest.column >= sheetColumn) areas.set(other, { ...rest, column: rest.column + 1 });
    }
    const header = table.columns[at]?.header ?? column;
    return { kind: "newColumn", sheet: stands.sheet.id, table: stands.key, column: sheetColumn, header, area };
  });
}

/** Stands for a column that is being added, whose place is not known yet: -1 for the first one, -2 for the second. */
const NEW_COLUMN = -1;

const indexOf = ({ columns }: TableBlueprint, id: string) => columns.findIndex((column) => column.id === id);

function newPartEdits(context: Excel.RequestContext, survey: RepairSurvey, damage: readonly Damage[]): Edit[] {
  const { located, renaming } = survey;
  const gone = new Set(damage.filter(isKind("sheetMissing")).map(({ sheet }) => sheet));
  const sheets = survey.blueprint.sheets.filter(({ id }) => gone.has(id));
  const names = damage.flatMap((each) => (each.kind === "nameMissing" ? [each.name] : []));
  const tables = damage.filter(isKind("tableMissing"));
  const charts = damage.filter(isKind("chartMissing"));
  const written = planWrites(
    {
      ...withoutProtection(survey.blueprint),
      sheets,
      names: survey.blueprint.names.filter(({ name }) => names.includes(name)),
    },
    renaming,
  );
  const again = tables.map((each) => tableAgain(survey, each));
  const drawn = charts.flatMap(({ sheet, chart }) => chartWrites(sheetOf(survey.blueprint, sheet), chart, survey));
  const writes = [
    ...written.sheets,
    ...again.flatMap((stages) => stages.sheets),
    ...again.flatMap((stages) => stages.tables),
    ...written.tables,
    ...written.formulas,
    ...again.flatMap((stages) => stages.formulas),
    ...written.looks,
    ...again.flatMap((stages) => stages.looks),
    ...drawn,
  ];
  if (writes.length === 0) return [];
  const keyOf = (id: string) => located.sheets.find((sheet) => sheet.id === id)?.key ?? "";
  const nameOf = (name: string) => renaming.names.get(name.toLowerCase()) ?? name;
  const takeBack: TakeBack = {
    sheets: sheets.map(({ id, name }) => renaming.sheets.get(id.toLowerCase()) ?? name),
    tables: tables.map(({ table }) => renaming.tables.get(table.toLowerCase()) ?? table),
    names: names.map(nameOf),
    charts: charts.map(({ sheet, chart }) => ({ sheet: keyOf(sheet), name: chart })),
    areas: tables.flatMap(({ sheet, table, cells }) =>
      cells ? [] : [{ sheet: keyOf(sheet), area: tableArea(tableOf(survey.blueprint, table)) }],
    ),
  };
  const parts = partsOf(context, survey);
  const positions = positionsOf(survey, gone);
  return chunked(writes, LARGEST_REQUEST).map((chunk, index): Edit => ({
    kind: "newParts",
    writes: chunk,
    parts,
    positions,
    takeBack: index === 0 ? takeBack : {},
  }));
}

/** The sheets of the plan that are there, for writes to refer to. */
export function partsOf({ workbook }: Excel.RequestContext, { located }: RepairSurvey): Added {
  return {
    workbook,
    sheets: new Map(located.sheets.map(({ id, key }) => [id, workbook.worksheets.getItem(key)])),
    sheetNames: new Map(located.sheets.map(({ id, name }) => [id, name])),
    tables: new Map(),
  };
}

/** A table whose cells still stand is one again around them; else it is written anew, blank. */
function tableAgain({ blueprint, renaming }: RepairSurvey, { sheet, table: id, cells }: DamageOf<"tableMissing">) {
  const stages = tableStages(sheet, tableOf(blueprint, id), renaming);
  if (!cells) return stages;
  const tables = stages.tables.map((write): Write => (write.kind === "table" ? { ...write, area: cells } : write));
  return { sheets: [], tables, formulas: [], looks: [] };
}

function chartWrites(sheet: SheetBlueprint, chart: string, { blueprint, renaming }: RepairSurvey): Write[] {
  const only = { ...sheet, blocks: [], tables: [], validations: [], conditionalFormats: [], links: [] };
  const charts = sheet.charts.filter(({ id }) => id === chart);
  const { looks } = planWrites({ ...withoutProtection(blueprint), names: [], sheets: [{ ...only, charts }] }, renaming);
  return looks.filter(({ kind }) => kind === "chart");
}

/** Each sheet behind the one that it follows in the template, or first. */
function positionsOf({ blueprint, renaming, tabs }: RepairSurvey, gone: ReadonlySet<string>): Map<string, number> {
  const order = [...tabs];
  const positions = new Map<string, number>();
  blueprint.sheets.forEach(({ id, name }, index) => {
    if (!gone.has(id)) return;
    const tabOf = (sheet: SheetBlueprint) => renaming.sheets.get(sheet.id.toLowerCase()) ?? sheet.name;
    const before = blueprint.sheets
      .slice(0, index)
      .map(tabOf)
      .findLast((tab) => order.includes(tab));
    const behind = blueprint.sheets
      .slice(index + 1)
      .map(tabOf)
      .find((tab) => order.includes(tab));
    const at =
      before !== undefined ? order.indexOf(before) + 1 : behind !== undefined ? order.indexOf(behind) : order.length;
    order.splice(at, 0, renaming.sheets.get(id.toLowerCase()) ?? name);
    positions.set(id, at);
  });
  return positions;
}

/** On a sheet that is protected at once nothing more could be repaired. */
function withoutProtection({ template, layoutVersion, language, title, sheets, names }: Blueprint): Blueprint {
  return { template, layoutVersion, language, title, sheets, names };
}

export function sheetOf({ sheets }: Blueprint, id: string): SheetBlueprint {
  const sheet = sheets.find((each) => each.id === id);
  if (!sheet) throw new Error(`The blueprint has no sheet "${id}".`);
  return sheet;
}

export function tableOf({ sheets }: Blueprint, id: string): TableBlueprint {
  const table = sheets.flatMap(({ tables }) => tables).find((each) => each.id === id);
  if (!table) throw new Error(`The blueprint has no table "${id}".`);
  return table;
}

function wholeArea({ body }: EditableTable): Rectangle {
  return { ...body, row: body.row - 1, rowCount: body.rowCount + 1 };
}
