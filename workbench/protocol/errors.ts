/** The errors that Excel answers to a batch: code, a message for a person, and the member that failed. */

export type HostErrorCode =
  | "AccessDenied"
  | "ApiNotFound"
  | "GeneralException"
  | "InsertDeleteConflict"
  | "InvalidArgument"
  | "InvalidOperation"
  | "InvalidOperationInCellEditMode"
  | "InvalidReference"
  | "InvalidRequest"
  | "InvalidSelection"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "MergedRangeConflict"
  | "NotImplemented"
  | "RequestPayloadSizeLimitExceeded"
  | "ResponsePayloadSizeLimitExceeded"
  | "UnsupportedOperation"
  | "FormulaLengthExceedsLimit";

const statusOf: Partial<Record<HostErrorCode, number>> = {
  AccessDenied: 403,
  ApiNotFound: 404,
  GeneralException: 500,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
  NotImplemented: 501,
};

export class HostError extends Error {
  readonly status: number;

  /**
   * @param location the member as the documentation writes it, "Range.values"; the batch fills it in when it is empty
   */
  constructor(
    readonly code: HostErrorCode,
    message: string,
    readonly location = "",
  ) {
    super(message);
    this.name = "HostError";
    this.status = statusOf[code] ?? 400;
  }
}

export const itemNotFound = (what: string, location = "") =>
  new HostError("ItemNotFound", `The requested item does not exist: ${what}.`, location);

export const invalidArgument = (reason: string, location = "") => new HostError("InvalidArgument", reason, location);

/** A member that no declared requirement set holds, or that the profile being played does not have. */
export const apiNotFound = (member: string, reason: string) =>
  new HostError("ApiNotFound", `${member}: ${reason}`, member);

/** A member that exists in Excel, and that this host refuses rather than pretends. */
export const notImplemented = (member: string, reason = "this host does not model it") =>
  new HostError("NotImplemented", `${member}: ${reason}`, member);
