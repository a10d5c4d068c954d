/** Why a file could not be read or a workbook not be written. */
export type FileErrorCode = "Encrypted" | "TooLarge" | "NotAWorkbook" | "Damaged" | "CannotBeSaved";

/** An error whose message a user can act on. */
export class FileError extends Error {
  readonly code: FileErrorCode;

  constructor(code: FileErrorCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = "FileError";
    this.code = code;
  }
}
