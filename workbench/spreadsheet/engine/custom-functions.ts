import { CellValueType, isNullCell, type Nullable } from "@univerjs/core";
import {
  ArrayValueObject,
  BaseFunction,
  type BaseReferenceObject,
  type BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  type FunctionVariantType,
  IFunctionService,
  FunctionType,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import type { CellValue } from "../../document";
import type { CustomFunctionCall } from "../spreadsheet";
import { ByCall } from "./by-call";
import type { Engine } from "./engine";
import type { ErrorMessages } from "./error-messages";
import { BUSY_IN_ENGINE } from "./values";

type Result = CellValue | CellValue[][];
export type Invoke = (calls: readonly CustomFunctionCall[]) => Promise<readonly Result[]>;

interface Waiting {
  readonly call: CustomFunctionCall;
  readonly cells: { readonly sheetId: string; readonly row: number; readonly column: number }[];
}

/**
 * Custom functions answer later than the engine calculates. In a round the engine meets calls and notes them; all go
 * out together; their answers are kept by name and arguments, and the calling cells are calculated again, until no
 * call is left without an answer.
 */
export class CustomFunctions {
  private readonly waiting = new ByCall<Waiting>();
  private readonly answers = new ByCall<Result>();
  private readonly registered = new Set<string>();
  private invoke: Invoke | null = null;

  constructor(
    private readonly engine: Engine,
    private readonly messages: ErrorMessages,
  ) {}

  setInvoker(invoke: Invoke): void {
    this.invoke = invoke;
  }

  register(names: readonly string[]): void {
    const service = this.engine.injector.get(IFunctionService);
    for (const name of names.map((each) => each.toUpperCase()).filter((each) => !this.registered.has(each))) {
      this.registered.add(name);
      service.registerExecutors(this.executor(name));
      service.registerDescriptions({
        functionName: name,
        functionType: FunctionType.User,
        description: "",
        abstract: "",
        functionParameter: [],
      });
    }
  }

  get pending(): boolean {
    return this.waiting.size > 0;
  }

  /** Sends all noted calls out together; answers the cells that wait for them. */
  async answerRound(): Promise<Waiting["cells"]> {
    const round = this.waiting.values();
    this.waiting.clear();
    const results = await this.invokeAll(round.map(({ call }) => call));
    for (const [index, { call }] of round.entries()) this.answers.set(call, results[index] ?? null);
    return round.flatMap(({ cells }) => cells);
  }

  /** Answers hold for one calculation: a function may give another one next time. */
  forgetAnswers(): void {
    this.answers.clear();
  }

  private async invokeAll(calls: readonly CustomFunctionCall[]): Promise<readonly Result[]> {
    if (!this.invoke) return calls.map(() => ({ error: "#NAME?" }));
    try {
      return await this.invoke(calls);
    } catch {
      // The invoker failed as a whole; each cell shows what Excel shows for a function that throws.
      return calls.map(() => ({ error: "#VALUE!" }));
    }
  }

  /** What a call gives now: its answer, or that it waits. Noted for the next round unless an argument is waiting itself. */
  private evaluate(call: CustomFunctionCall): Result {
    if (call.args.some(isBusy)) return { error: BUSY_IN_ENGINE };
    const answer = this.answers.get(call);
    if (answer !== undefined) {
      this.messages.note(call, answer);
      return answer;
    }
    const cell = { sheetId: call.sheetId, row: call.row, column: call.column };
    const waiting = this.waiting.get(call);
    if (waiting) waiting.cells.push(cell);
    else this.waiting.set(call, { call, cells: [cell] });
    return { error: BUSY_IN_ENGINE };
  }

  private executor(name: string): BaseFunction {
    const evaluate = (call: CustomFunctionCall) => this.evaluate(call);
    return new (class extends BaseFunction {
      override minParams = 0;
      override maxParams = 255;
      /** References come as they are: the engine's own reading of a range makes several objects of each cell. */
      override needsReferenceObject = true;

      override calculate(...variants: BaseValueObject[]): BaseValueObject {
        // An exception here would end every later calculation of the engine.
        try {
          const args = variants.map(argument);
          return variantOf(evaluate({ name, args, sheetId: this.subUnitId ?? "", row: this.row, column: this.column }));
        } catch {
          return ErrorValueObject.create(ErrorType.VALUE);
        }
      }

      override isAsync(): boolean {
        return false;
      }

      /** A literal "5%" reaches the function as the text that it is. */
      override isArgumentsIgnoreNumberPattern(): boolean {
        return true;
      }
    })(name);
  }
}

function isBusy(argument: CustomFunctionCall["args"][number]): boolean {
  if (!Array.isArray(argument)) return isBusyCell(argument);
  for (const row of argument) for (const value of row) if (isBusyCell(value)) return true;
  return false;
}

function isBusyCell(value: CellValue | undefined): boolean {
  return typeof value === "object" && value !== null && value.error === BUSY_IN_ENGINE;
}

/** A range as rows; one cell or a literal as a value; what was left out as undefined. */
function argument(variant: FunctionVariantType): CellValue | CellValue[][] | undefined {
  if (variant.isReferenceObject()) return single(rowsOfReference(variant as BaseReferenceObject));
  const value = variant as BaseValueObject;
  if (!value.isArray()) return value.isNull() ? undefined : scalar(value);
  return single(valuesOf(value as ArrayValueObject));
}

function single(rows: CellValue[][]): CellValue | CellValue[][] {
  const first = rows[0]?.[0];
  return rows.length === 1 && rows[0]?.length === 1 && first !== undefined ? first : rows;
}

/**
 * The cells of a reference. Plain numbers, which most of a long column are, are taken as they lie in the sheet; the
 * engine's own reading makes several objects of each cell.
 */
function rowsOfReference(reference: BaseReferenceObject): CellValue[][] {
  const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
  const written = reference.getCurrentActiveSheetData()?.cellData;
  // Calculated in this round, spilled before and in this round: each goes before what is written.
  const overlays = [
    reference.getCurrentRuntimeSheetData(),
    reference.getCurrentActiveArrayFormulaCellData(),
    reference.getCurrentRuntimeActiveArrayFormulaCellData(),
  ]
    .map((overlay) => overlay?.getMatrix())
    .filter((overlay) => overlay !== undefined);
  // Looked up place by place: even to ask whether one holds anything at all, its places would be listed first.
  const isCovered = (row: number, column: number) => {
    for (const overlay of overlays) if ((overlay[row]?.[column] ?? null) !== null) return true;
    return false;
  };
  const isWhole = written !== undefined && startRow >= 0 && startColumn >= 0 && endRow >= startRow;
  if (!isWhole || isTaken(reference)) return valuesOf(reference.toArrayValueObject());

  const matrix = written.getMatrix();
  const valueAt = (row: number, column: number): CellValue => {
    const cell = matrix[row]?.[column];
    const isPlain = cell?.t === CellValueType.NUMBER && typeof cell.v === "number" && !cell.s;
    if (isPlain && !isCovered(row, column)) return cell.v as number;
    const read = reference.getCellData(row, column);
    return isNullCell(read) || !read ? null : scalar(reference.getCellValueObject(read));
  };
  const rows: CellValue[][] = new Array<CellValue[]>(endRow - startRow + 1);
  for (let row = startRow; row <= endRow; row++) {
    // A literal of one is an eighth of an array that grows.
    const cells = [valueAt(row, startColumn)];
    for (let column = startColumn + 1; column <= endColumn; column++) cells.push(valueAt(row, column));
    rows[row - startRow] = cells;
  }
  return rows;
}

/** Whether a feature of the engine answers for cells of its own. */
function isTaken(reference: BaseReferenceObject): boolean {
  const { _runtimeFeatureCellData: features } = reference as unknown as { _runtimeFeatureCellData?: object };
  return features !== undefined && Object.keys(features).length > 0;
}

function valuesOf(array: ArrayValueObject): CellValue[][] {
  const width = array.getColumnCount();
  return array.getArrayValue().map((row) => Array.from({ length: width }, (_, column) => scalar(row[column])));
}

function scalar(value: Nullable<BaseValueObject>): CellValue {
  if (!value || value.isNull()) return null;
  if (value.isError()) return { error: (value as ErrorValueObject).getErrorType() };
  return value.getValue() as CellValue;
}

function variantOf(result: Result): BaseValueObject {
  if (!Array.isArray(result)) return scalarVariant(result);
  const first = result[0]?.[0];
  if (result.length === 1 && result[0]?.length === 1) return scalarVariant(first ?? null);
  return ArrayValueObject.create({
    calculateValueList: result.map((row) => row.map(scalarVariant)),
    rowCount: result.length,
    columnCount: result.reduce((widest, row) => Math.max(widest, row.length), 0),
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

/** A blank in a result shows as 0, as in Excel; so does null. */
function scalarVariant(value: CellValue): BaseValueObject {
  if (value === null) return NumberValueObject.create(0);
  if (typeof value === "object") {
    // The engine has a word of its own for "not yet", which it hands on as an error.
    return ErrorValueObject.create((value.error === "#BUSY!" ? BUSY_IN_ENGINE : value.error) as ErrorType);
  }
  if (typeof value === "number") return NumberValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  return StringValueObject.create(value);
}
