import type { Injector, Nullable } from "@univerjs/core";
import {
  ArrayValueObject,
  BaseFunction,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  IFunctionService,
  NumberValueObject,
} from "@univerjs/engine-formula";
import type { CellValue } from "../../../document";
import { Column, criterion, type Criterion, matching } from "./criteria";

/** What a function makes of the numbers whose conditions hold. */
const AGGREGATES: Readonly<Record<string, (numbers: readonly number[]) => number | ErrorType>> = {
  SUMIFS: (numbers) => numbers.reduce((sum, number) => sum + number, 0),
  AVERAGEIFS: (numbers) =>
    numbers.length === 0 ? ErrorType.DIV_BY_ZERO : numbers.reduce((sum, number) => sum + number, 0) / numbers.length,
  MAXIFS: (numbers) => numbers.reduce((most, number) => Math.max(most, number), -Infinity),
  MINIFS: (numbers) => numbers.reduce((least, number) => Math.min(least, number), Infinity),
};

/**
 * The engine compares each cell with each condition, reading texts as dates each time; a plan asks thousands of
 * such questions of the same columns. These find the rows by an index that is made once for a range.
 */
export function installConditionalAggregates(injector: Injector): void {
  const service = injector.get(IFunctionService);
  for (const name of [...Object.keys(AGGREGATES), "COUNTIFS"]) {
    const original = service.getExecutor(name);
    if (original) service.registerExecutors(new ConditionalAggregate(name, original));
  }
}

class ConditionalAggregate extends BaseFunction {
  constructor(
    name: string,
    private readonly original: BaseFunction,
  ) {
    super(name);
    this.minParams = original.minParams;
    this.maxParams = original.maxParams;
  }

  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    const counting = this.name === "COUNTIFS";
    const [values, pairs] = counting ? [null, variants] : [variants[0] ?? null, variants.slice(1)];
    const conditions: { column: Column; criteria: BaseValueObject }[] = [];
    for (let index = 0; index + 1 < pairs.length; index += 2) {
      const [range, criteria] = [pairs[index], pairs[index + 1]];
      if (!range || !criteria) return ErrorValueObject.create(ErrorType.VALUE);
      if (range.isError()) return range as BaseValueObject;
      conditions.push({ column: columnOf(range), criteria });
    }
    if (values?.isError()) return values as BaseValueObject;
    const first = conditions[0]?.column;
    const aggregated = values ? columnOf(values) : first;
    if (!first || !aggregated || pairs.length % 2 === 1) return this.original.calculate(...variants) as BaseValueObject;
    if (conditions.some(({ column }) => !sameShape(column, aggregated)))
      return ErrorValueObject.create(ErrorType.VALUE);

    const shape = resultShape(conditions.map(({ criteria }) => criteria));
    if (!shape) return this.original.calculate(...variants) as BaseValueObject;
    const answer = (row: number, column: number) => {
      const rows = matching(conditions.map((each) => [each.column, criterionAt(each.criteria, row, column)] as const));
      return counting ? NumberValueObject.create(rows.length) : this.aggregate(aggregated, rows);
    };
    if (shape.rowCount === 1 && shape.columnCount === 1) return answer(0, 0);
    const { rowCount, columnCount } = shape;
    return ArrayValueObject.create({
      calculateValueList: Array.from({ length: rowCount }, (_, row) =>
        Array.from({ length: columnCount }, (__, column) => answer(row, column)),
      ),
      ...shape,
      unitId: "",
      sheetId: "",
      row: -1,
      column: -1,
    });
  }

  private aggregate({ cells }: Column, positions: readonly number[]): BaseValueObject {
    const numbers: number[] = [];
    for (const position of positions) {
      const cell = cells[position];
      if (typeof cell === "number") numbers.push(cell);
      else if (typeof cell === "object" && cell !== null) return ErrorValueObject.create(cell.error as ErrorType);
    }
    const result = AGGREGATES[String(this.name)]?.(numbers) ?? 0;
    if (typeof result !== "number") return ErrorValueObject.create(result);
    return NumberValueObject.create(Number.isFinite(result) ? result : 0);
  }
}

/** The engine makes one array of a range in a calculation; so does this. */
const columns = new WeakMap<object, Column>();

function columnOf(value: BaseValueObject): Column {
  if (!value.isArray()) return new Column([cellOf(value)], 1, 1);
  const array = value as ArrayValueObject;
  const rows = array.getArrayValue();
  const known = columns.get(rows);
  if (known) return known;
  const [rowCount, columnCount] = [array.getRowCount(), array.getColumnCount()];
  const cells: CellValue[] = [];
  for (let row = 0; row < rowCount; row++) {
    for (let column = 0; column < columnCount; column++) cells.push(cellOf(rows[row]?.[column]));
  }
  const column = new Column(cells, rowCount, columnCount);
  columns.set(rows, column);
  return column;
}

function cellOf(value: Nullable<BaseValueObject>): CellValue {
  if (!value || value.isNull()) return null;
  if (value.isError()) return { error: (value as ErrorValueObject).getErrorType() };
  return value.getValue() as CellValue;
}

function sameShape(one: Column, other: Column): boolean {
  return one.rowCount === other.rowCount && one.columnCount === other.columnCount;
}

/** Several conditions in one argument give as many answers, a row of them with a column of others a table; null where shapes do not go together. */
function resultShape(criteria: readonly BaseValueObject[]): { rowCount: number; columnCount: number } | null {
  const arrays = criteria.filter((each) => each.isArray()) as ArrayValueObject[];
  const rowCount = Math.max(1, ...arrays.map((array) => array.getRowCount()));
  const columnCount = Math.max(1, ...arrays.map((array) => array.getColumnCount()));
  const fits = arrays.every(
    (array) => [1, rowCount].includes(array.getRowCount()) && [1, columnCount].includes(array.getColumnCount()),
  );
  return fits ? { rowCount, columnCount } : null;
}

function criterionAt(criteria: BaseValueObject, row: number, column: number): Criterion {
  if (!criteria.isArray()) return criterion(cellOf(criteria));
  const array = criteria as ArrayValueObject;
  const line = array.getArrayValue()[array.getRowCount() === 1 ? 0 : row];
  return criterion(cellOf(line?.[array.getColumnCount() === 1 ? 0 : column]));
}
