import type { Blueprint, SheetBlueprint, TableBlueprint } from "../../../core/plan/blueprint";
import type { Damage } from "../../../core/plan/life/repair";
import { cellAddress, type Rectangle } from "../../../core/addresses";
import type { Renaming } from "../../blueprint/formulas";
import { ruleWrites, tableTarget, validationWrites } from "../../blueprint/planRules";
import type { Write } from "../../blueprint/writes";
import type { Edit } from "../edits";
import type { PlanSnapshot, SheetSnapshot } from "../planSnapshot";
import type { EditableTable } from "../planTable";

type ValidationWrite = Extract<Write, { readonly kind: "validation" }>;
type RuleWrite = Extract<Write, { readonly kind: "rule" }>;

/** The input checks and notes, or the conditional formats, of table columns that a sheet has lost. */
export interface LostRules {
  readonly damage: Damage;
  readonly edits: readonly Edit[];
}

/**
 * Compares the rules of the columns that stand with those of the template, in two syncs. A rule of the user's own is
 * left alone: a column lacks a check where its cells have none at all.
 */
export async function readLostRules(
  context: Excel.RequestContext,
  { sheets }: Blueprint,
  renaming: Renaming,
  snapshot: PlanSnapshot,
): Promise<LostRules[]> {
  const standing = sheets.flatMap((sheet) => {
    const stands = snapshot.sheets.find(({ id }) => id === sheet.id);
    return stands ? [{ stands, sheet: asItStands(sheet, snapshot) }] : [];
  });
  const checks = standing.map(({ sheet, stands }) => ({
    sheet,
    stands,
    expected: validationWrites(sheet, renaming)
      .filter((write) => write.kind === "validation")
      .map((write) => ({ write, ...loadCheck(context, stands, write.area) })),
  }));
  await context.sync();
  const partly = checks.flatMap(({ stands, expected }) =>
    expected
      .filter(({ write, validation }) => !isNote(write) && isMixed(validation))
      .map(({ write }) => ({
        write,
        cells: rowsOf(write.area).map((area) => ({ area, ...loadCheck(context, stands, area) })),
      })),
  );
  await context.sync();
  return standing.flatMap(({ sheet, stands }, index) => {
    const areas = (checks[index]?.expected ?? []).flatMap(({ write, validation }) => {
      const mixed = partly.find((each) => each.write === write);
      const lost = mixed
        ? joined(mixed.cells.filter((cell) => cell.validation.type === "None").map(({ area }) => area))
        : isLost(write, validation)
          ? [write.area]
          : [];
      return lost.map((area) => ({ ...write, area }));
    });
    const formats = lostFormats(
      ruleWrites(sheet, renaming).filter((write) => write.kind === "rule"),
      stands,
    );
    return [...checksOf(stands, areas), ...formatsOf(stands, formats)];
  });
}

/** The sheet with its tables where they stand, and the rules of the columns that are there. */
function asItStands(sheet: SheetBlueprint, snapshot: PlanSnapshot): SheetBlueprint {
  const tables = sheet.tables.flatMap((table) => {
    const stands = snapshot.tables.get(table.id);
    return stands ? [tableAsItStands(table, stands)] : [];
  });
  const stands = (target: string, formula = "") => {
    const { tableId = "", columnIds = [] } = tableTarget(target) ?? {};
    const table = tables.find(({ id }) => id === tableId);
    const named = [...formula.matchAll(/\{([A-Za-z]\w*)\}(?!!)/gu)].flatMap(([, id]) => id ?? []);
    return table && [...columnIds, ...named].every((id) => hasColumn(table, id));
  };
  return {
    ...sheet,
    tables,
    validations: sheet.validations.filter(({ target }) => stands(target)),
    conditionalFormats: sheet.conditionalFormats.filter(({ target, formula }) => stands(target, formula)),
  };
}

const hasColumn = ({ columns }: TableBlueprint, id: string) => columns.some((column) => column.id === id);

/** The table of the blueprint where it stands, its columns in the order that they have. */
export function tableAsItStands(table: TableBlueprint, stands: EditableTable): TableBlueprint {
  const own = { id: "", role: "input" as const };
  const columns = stands.headers.map(
    (header, index) => table.columns.find(({ id }) => stands.find(id) === index) ?? { ...own, header },
  );
  return {
    id: table.id,
    name: table.name,
    at: cellAddress(stands.body.row - 1, stands.body.column),
    columns,
    rows: stands.rows.map(() => columns.map(() => null)),
  };
}

function loadCheck({ workbook }: Excel.RequestContext, { key }: SheetSnapshot, area: Rectangle) {
  const { row, column, rowCount, columnCount } = area;
  const { dataValidation } = workbook.worksheets.getItem(key).getRangeByIndexes(row, column, rowCount, columnCount);
  dataValidation.load("type,prompt");
  return { validation: dataValidation };
}

/** The note of a header is the prompt of a rule that accepts everything, which Excel reads as no rule. */
const isNote = ({ rule }: ValidationWrite) => rule.custom?.formula === "=TRUE";

/** Some of the cells have a rule, or cells have different ones. */
const isMixed = ({ type }: Excel.DataValidation) => type === "Inconsistent" || type === "MixedCriteria";

function isLost(write: ValidationWrite, { type, prompt }: Excel.DataValidation): boolean {
  // Office.js types the prompt as always there; a cell without one answers null.
  const message = (prompt as Excel.DataValidationPrompt | null)?.message;
  return isNote(write) ? (message ?? "") === "" && type === "None" : type === "None";
}

function rowsOf(area: Rectangle): Rectangle[] {
  return Array.from({ length: area.rowCount }, (_, row) => ({ ...area, row: area.row + row, rowCount: 1 }));
}

/** Rows that follow each other, as one area. */
function joined(rows: readonly Rectangle[]): Rectangle[] {
  const areas: Rectangle[] = [];
  for (const area of rows) {
    const last = areas.at(-1);
    if (last && last.row + last.rowCount === area.row)
      areas[areas.length - 1] = { ...last, rowCount: last.rowCount + 1 };
    else areas.push(area);
  }
  return areas;
}

/** Rules whose formula no rule of the sheet has. */
function lostFormats(expected: readonly RuleWrite[], { rules }: SheetSnapshot): RuleWrite[] {
  const left = rules.map(({ formula }) => columnsOf(formula));
  return expected.filter(({ formula }) => {
    const place = left.indexOf(columnsOf(formula));
    if (place >= 0) left.splice(place, 1);
    return place < 0;
  });
}

const spaceless = (formula: string) => formula.replace(/\s/gu, "").toUpperCase();

/** The columns alone: seen from the whole sheet a formula has other rows, and `#REF!` for cells above the first one. */
const columnsOf = (formula: string) =>
  spaceless(formula)
    .replace(/(?<=[A-Z])\$?\d+/gu, "")
    .replaceAll("#REF!", "A");

function checksOf({ id, key }: SheetSnapshot, lost: readonly ValidationWrite[]): LostRules[] {
  if (lost.length === 0) return [];
  const edits = lost.map(({ area, rule, prompt, error }): Edit => ({
    kind: "validation",
    sheet: key,
    area,
    before: undefined,
    after: { rule, ...(prompt ? { prompt } : {}), ...(error ? { error } : {}) },
  }));
  const damage = { key: `checks ${id}`, kind: "checksMissing", sheet: id, count: lost.length } as const;
  return [{ damage, edits }];
}

function formatsOf({ id, key, ruleIds }: SheetSnapshot, lost: readonly RuleWrite[]): LostRules[] {
  if (lost.length === 0) return [];
  const rules = lost.map(({ area, formula, look }) => ({ area, formula, look }));
  const damage = { key: `formats ${id}`, kind: "formatsMissing", sheet: id, count: lost.length } as const;
  return [{ damage, edits: [{ kind: "newRules", sheet: key, before: ruleIds, after: rules }] }];
}
