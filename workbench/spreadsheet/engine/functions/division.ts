import { ArrayValueObject, type BaseValueObject, NumberValueObject } from "@univerjs/engine-formula";

/** A number over a range is divided cell by cell, where the engine multiplies it by each cell's rounded reciprocal. */
export function divideByEachCell(): void {
  const divideByOne = NumberValueObject.prototype.divided;
  NumberValueObject.prototype.divided = function (this: NumberValueObject, divisor: BaseValueObject): BaseValueObject {
    return divisor.isArray() ? asArray(this).divided(divisor) : divideByOne.call(this, divisor);
  };
}

function asArray(number: NumberValueObject): ArrayValueObject {
  return ArrayValueObject.create({
    calculateValueList: [[number]],
    rowCount: 1,
    columnCount: 1,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}
