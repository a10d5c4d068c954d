/** What this Excel can do beyond the floor that the manifest demands, by requirement set. */
export function canMergeUndo(): boolean {
  return isSupported("1.20");
}

function isSupported(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}
