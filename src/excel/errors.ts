import { format, type MessageKey, type MessageParameters } from "../i18n";

/**
 * An error that the user can understand and act on. Its message, in either language, says what
 * happened, why, and what to do next: `format(language, error.key, error.parameters)`.
 */
export class UserError extends Error {
  override readonly name = "UserError";

  constructor(
    readonly key: MessageKey,
    readonly parameters: MessageParameters = {},
    options?: ErrorOptions,
  ) {
    // What reads only `message`, a log or a console, gets the English text.
    super(format("en-US", key, parameters), options);
  }
}

/** What Office.js reports, by its code; messages are localized and never looked at. */
const messageOfCode: Readonly<Record<string, MessageKey>> = {
  AccessDenied: "excel.protected",
  ApiNotFound: "excel.tooOld",
  FormulaLengthExceedsLimit: "excel.formulaTooLong",
  HostIsBusy: "excel.busy",
  InsertDeleteConflict: "excel.tableInTheWay",
  InvalidOperationInCellEditMode: "excel.cellEditing",
  InvalidSelection: "excel.noSelection",
  ItemAlreadyExists: "excel.nameTaken",
  ItemNotFound: "excel.notFound",
  MergedRangeConflict: "excel.tableInTheWay",
  NotImplemented: "excel.tooOld",
  OperationCellsExceedLimit: "excel.tooMuchAtOnce",
  RequestAborted: "excel.busy",
  RequestPayloadSizeLimitExceeded: "excel.tooMuchAtOnce",
  ResponsePayloadSizeLimitExceeded: "excel.tooMuchAtOnce",
  UnsupportedOperation: "excel.tooOld",
};

/**
 * What fails while no cells are in front: a chart sheet is shown, or a chart or picture is selected. Excel reports it
 * by different codes.
 */
const needsCells = /\.(?:getActiveWorksheet|getSelectedRange|getActiveCell)$/;

/** The code of an error of Office.js ("ItemNotFound"), or undefined for any other error. */
export function officeErrorCode(error: unknown): string | undefined {
  // Not `instanceof`: office.js and this code may live in different realms.
  return typeof error === "object" && error !== null && "code" in error && typeof error.code === "string"
    ? error.code
    : undefined;
}

/** Any error as one that can be shown; the original stays as its cause. */
export function toUserError(error: unknown): UserError {
  if (error instanceof UserError) return error;
  if (isNotFetched(error)) return new UserError("excel.notFetched", {}, { cause: error });
  const code = officeErrorCode(error);
  if (code === undefined) return new UserError("excel.unexpected", { detail: messageOf(error) }, { cause: error });
  const where = locationOf(error);
  const key = needsCells.test(where) ? "excel.noSelection" : (messageOfCode[code] ?? "excel.refused");
  return new UserError(key, { code, where }, { cause: error });
}

/**
 * True for the error of code that could not be fetched: offline, or a new version has taken its place on the server.
 * Webpack names its errors so.
 */
function isNotFetched(error: unknown): boolean {
  return error instanceof Error && error.name === "ChunkLoadError";
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The member of Office.js that failed, for example "Range.values". */
function locationOf(error: unknown): string {
  const debugInfo = (error as { debugInfo?: { errorLocation?: string } }).debugInfo;
  return debugInfo?.errorLocation ?? "Excel";
}
