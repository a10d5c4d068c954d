import { recognizeMeasures } from "../../core/risk";
import { UserError } from "../errors";
import { cellsOf } from "../tables";
import { loadJudgement, type Place } from "./place";
import type { Target } from "./target";

/** Any cells whose first row is a header: a table of the user, or a selection. */
export async function rangeTarget(place: Place, range: Excel.Range): Promise<Target> {
  const { context, cursor, rules, sheet } = place;
  range.load("values,valueTypes,numberFormat,rowIndex,columnIndex");
  const judgement = loadJudgement(place);
  rules.loadFormulas();
  await context.sync();
  const [header = [], ...rows] = cellsOf(range);
  const headers = header.map((cell) => (cell === null || typeof cell === "object" ? "" : String(cell)));
  const measures = recognizeMeasures(
    headers.map((text, column) => ({
      header: text,
      format: String(range.numberFormat[1]?.[column] ?? ""),
      cells: rows.map((row) => row[column] ?? null),
    })),
  );
  if (measures.length === 0) throw new UserError("risk.nothingToJudge");
  const label = headers.findIndex((_, column) => rows.some((row) => typeof row[column] === "string"));
  return {
    sheet: { id: cursor.sheetId, name: sheet.name },
    area: { row: range.rowIndex + 1, column: range.columnIndex, rowCount: rows.length, columnCount: headers.length },
    rows,
    headers,
    measures,
    judgement: judgement(),
    rules,
    labelOf: (row) => String((label < 0 ? undefined : rows[row]?.[label]) ?? ""),
    cursor,
    memory: place.memory,
  };
}
