import type { Rectangle } from "../../core/addresses";
import type { Blueprint, SheetBlueprint } from "../../core/plan/blueprint";
import type { Renaming } from "../blueprint/formulas";
import { validationWrites } from "../blueprint/planRules";
import { tableArea } from "../blueprint/planTables";
import type { Write } from "../blueprint/writes";
import type { Edit, ValidationState } from "./edits";
import type { PlanSnapshot } from "./planSnapshot";
import { validationState } from "./validationState";

interface Languages {
  readonly from: Blueprint;
  readonly to: Blueprint;
  readonly snapshot: PlanSnapshot;
  readonly renaming: Renaming;
}

type ValidationWrite = Extract<Write, { readonly kind: "validation" }>;

/**
 * Puts into the request the reading of all validations whose texts differ between the languages; call the result after
 * the sync. A list that the user changed stays as it is.
 */
export function loadValidationEdits(
  context: Excel.RequestContext,
  { from, to, snapshot, renaming }: Languages,
): () => Edit[] {
  const loaded = from.sheets.flatMap((sheet) => {
    const other = to.sheets.find(({ id }) => id === sheet.id);
    const stands = snapshot.sheets.find(({ id }) => id === sheet.id);
    if (!other || !stands) return [];
    const afters = validationWrites(other, renaming).filter(isValidation);
    return validationWrites(sheet, renaming)
      .filter(isValidation)
      .flatMap((before, index) => {
        const after = afters[index];
        const area = currentArea(sheet, before.area, snapshot);
        if (!after || !area || JSON.stringify(stateOf(before)) === JSON.stringify(stateOf(after))) return [];
        const { dataValidation } = context.workbook.worksheets
          .getItem(stands.key)
          .getRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount);
        dataValidation.load("type,rule,prompt,errorAlert");
        return [{ key: stands.key, area, before, after, dataValidation }];
      });
  });
  return () =>
    loaded.flatMap(({ key, area, before, after, dataValidation }): Edit[] => {
      if (isNote(before)) {
        if (dataValidation.prompt?.message !== before.prompt?.message) return [];
        return [{ kind: "validation", sheet: key, area, before: stateOf(before), after: stateOf(after) }];
      }
      if (!isAsWritten(dataValidation, before)) return [];
      return [{ kind: "validation", sheet: key, area, before: validationState(dataValidation), after: stateOf(after) }];
    });
}

const isValidation = (write: Write): write is ValidationWrite => write.kind === "validation";

function stateOf({ rule, prompt, error }: ValidationWrite): ValidationState {
  return { rule, ...(prompt ? { prompt } : {}), ...(error ? { error } : {}) };
}

/** The note of a header: a prompt of a rule that accepts everything, which Excel reads as no rule. */
const isNote = ({ rule }: ValidationWrite) => rule.custom?.formula === "=TRUE";

/** A list of other entries, or another kind of rule, is the user's own. */
function isAsWritten({ rule, type }: Excel.DataValidation, { rule: written }: ValidationWrite): boolean {
  if (type === "Inconsistent" || type === "MixedCriteria" || type === "None") return false;
  if (!written.list) return Object.keys(written).every((kind) => Boolean(rule[kind as keyof Excel.DataValidationRule]));
  const source = rule.list?.source;
  return typeof source === "string" && sameList(source, String(written.list.source));
}

const sameList = (one: string, other: string) => one.split(/,\s*/).join() === other.split(/,\s*/).join();

/** Where the cells of the blueprint stand now: a table's columns may have moved, its rows become more. */
function currentArea(sheet: SheetBlueprint, area: Rectangle, snapshot: PlanSnapshot): Rectangle | undefined {
  const table = sheet.tables.find((each) => {
    const whole = tableArea(each);
    const within = area.column >= whole.column && area.column < whole.column + whole.columnCount;
    return within && area.row >= whole.row && area.row < whole.row + whole.rowCount;
  });
  if (!table) return area;
  const stands = snapshot.tables.get(table.id);
  const whole = tableArea(table);
  const index = stands?.find(table.columns[area.column - whole.column]?.id ?? "");
  if (!stands || index === undefined) return undefined;
  const { body } = stands;
  const column = { ...body, column: body.column + index, columnCount: 1 };
  return area.row === whole.row ? { ...column, row: body.row - 1, rowCount: 1 } : column;
}
