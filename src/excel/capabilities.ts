/** What this Excel can do beyond the floor that the manifest demands, by requirement set. */
export function canMergeUndo(): boolean {
  return isSupported("1.20");
}

/** Whether the cells that a formula spills into can be asked for. */
export function canSpill(): boolean {
  return isSupported("1.12");
}

function isSupported(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}
