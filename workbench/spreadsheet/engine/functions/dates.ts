import type { Injector, Nullable } from "@univerjs/core";
import {
  ArrayValueObject,
  type BaseFunction,
  type BaseReferenceObject,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  type FunctionVariantType,
  IFunctionService,
  NullValueObject,
  NumberValueObject,
} from "@univerjs/engine-formula";

const MILLISECONDS = 86_400_000;
/** 9999-12-31. */
const LAST_DAY = 2_958_465;

/**
 * EDATE and EOMONTH by Microsoft's descriptions of them: texts are read as dates, a day that the month has not is its
 * last, months are cut to whole ones, arrays are answered one by one, several cells are #VALUE!. The engine's EDATE
 * takes neither texts nor short months, its EOMONTH no arrays, and its WORKDAY.INTL counts from 1900 for any cell.
 */
export function calculateDates(injector: Injector): void {
  const functions = injector.get(IFunctionService);
  const numberOf = reader(functions.getExecutor("VALUE"));
  const months = (calculate: (start: Date, count: number) => number) =>
    pairwise((start, count) => {
      const day = numberOf(start);
      const added = numberOf(count);
      if (typeof day !== "number") return day;
      if (typeof added !== "number") return added;
      if (day < 0 || day > LAST_DAY) return ErrorValueObject.create(ErrorType.NUM);
      const serial = serialOf(calculate(dateOf(Math.floor(day)), Math.trunc(added)));
      return serial < 0 || serial > LAST_DAY
        ? ErrorValueObject.create(ErrorType.NUM)
        : NumberValueObject.create(serial);
    });
  replace(
    functions.getExecutor("EDATE"),
    months((start, count) => {
      const last = endOfMonth(start, count);
      return Math.min(last, last + (start.getUTCDate() - new Date(last).getUTCDate()) * MILLISECONDS);
    }),
  );
  replace(functions.getExecutor("EOMONTH"), months(endOfMonth));

  const workday = functions.getExecutor("WORKDAY.INTL");
  const count = workday?.calculate.bind(workday);
  if (workday && count) {
    workday.calculate = (start, days, ...rest: BaseValueObject[]) => count(onlyOne(start), onlyOne(days), ...rest);
  }
}

/** Milliseconds of the last day of the month that lies so many months after a day's. */
function endOfMonth(start: Date, months: number): number {
  return Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + months + 1, 0);
}

/** Excel counts 1900-02-29, which never was, as day 60. */
function dateOf(serial: number): Date {
  return new Date(Date.UTC(1899, 11, serial < 60 ? 31 : 30) + serial * MILLISECONDS);
}

function serialOf(time: number): number {
  const days = (time - Date.UTC(1899, 11, 30)) / MILLISECONDS;
  return days < 61 ? days - 1 : days;
}

function reader(value: Nullable<BaseFunction>) {
  return (object: BaseValueObject): number | BaseValueObject => {
    if (object.isError()) return object;
    if (object.isBoolean()) return ErrorValueObject.create(ErrorType.VALUE);
    const read = object.isString() ? value?.calculate(object) : object;
    if (read?.isError()) return read as BaseValueObject;
    return Number((read as BaseValueObject | undefined)?.getValue() ?? 0);
  };
}

function replace(executor: Nullable<BaseFunction>, calculate: BaseFunction["calculate"]): void {
  if (!executor) return;
  executor.calculate = calculate;
  // Only so a range can be told from an array.
  executor.needsReferenceObject = true;
}

type Grid = readonly (readonly Nullable<BaseValueObject>[])[];

/** One answer, or one for each place where an argument is an array. */
function pairwise(
  answer: (one: BaseValueObject, other: BaseValueObject) => BaseValueObject,
): BaseFunction["calculate"] {
  return (...given: FunctionVariantType[]) => {
    const [one = [], other = []] = given.map(gridOf);
    const rowCount = Math.max(one.length, other.length);
    const columnCount = Math.max(one[0]?.length ?? 0, other[0]?.length ?? 0);
    const answers = Array.from({ length: rowCount }, (_, row) =>
      Array.from({ length: columnCount }, (__, column) => {
        const [left, right] = [at(one, row, column), at(other, row, column)];
        if (left === undefined || right === undefined) return ErrorValueObject.create(ErrorType.NA);
        return answer(left ?? NullValueObject.create(), right ?? NullValueObject.create());
      }),
    );
    const [first] = answers[0] ?? [];
    if (rowCount === 1 && columnCount === 1 && first) return first;
    return ArrayValueObject.create({
      calculateValueList: answers,
      rowCount,
      columnCount,
      unitId: "",
      sheetId: "",
      row: -1,
      column: -1,
    });
  };
}

function gridOf(variant: FunctionVariantType): Grid {
  if (!variant.isReferenceObject()) {
    const value = variant as BaseValueObject;
    return value.isArray() ? (value as ArrayValueObject).getArrayValue() : [[value]];
  }
  const array = (variant as BaseReferenceObject).toArrayValueObject();
  const isOne = array.getRowCount() === 1 && array.getColumnCount() === 1;
  return [[isOne ? (array.get(0, 0) ?? NullValueObject.create()) : ErrorValueObject.create(ErrorType.VALUE)]];
}

/** A single row or column stands for all of them. */
function at(grid: Grid, row: number, column: number): Nullable<BaseValueObject> {
  const cells = grid.length === 1 ? grid[0] : grid[row];
  return cells?.length === 1 ? cells[0] : cells?.[column];
}

/** The value of a single cell, which the engine hands over as an array. */
function onlyOne(value: BaseValueObject): BaseValueObject {
  if (!value.isArray()) return value;
  const array = value as ArrayValueObject;
  const isOne = array.getRowCount() === 1 && array.getColumnCount() === 1;
  return isOne ? (array.get(0, 0) ?? NullValueObject.create()) : value;
}
