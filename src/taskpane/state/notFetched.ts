/**
 * True for the error of a part of the pane whose code could not be fetched: offline, or a new version has replaced it.
 * Webpack names its errors so.
 */
export function isNotFetched(error: unknown): boolean {
  return error instanceof Error && error.name === "ChunkLoadError";
}
