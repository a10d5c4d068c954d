/** Opens and saves .xlsx files as documents. */
export { FileError, type FileErrorCode } from "./errors";
export { openWorkbook, type OpenedWorkbook, type OpenOptions } from "./open";
export { type Loss, lossText } from "./losses";
export { saveWorkbook, type SaveOptions } from "./save";
export type { AddInIdentity } from "./ooxml/settings";
export { defaultColumnWidth, defaultRowHeight } from "./units";
