import { decodeMemory, encodeMemory, type Memory } from "./codec";

const KEY = "Planwright.memory";

/** Puts reading of the memory into the request; call the result after the sync. */
export function loadMemory(workbook: Excel.Workbook): () => Memory {
  const setting = workbook.settings.getItemOrNullObject(KEY);
  setting.load("value");
  return () => decodeMemory(setting.isNullObject ? undefined : setting.value);
}

/** Puts writing of the memory into the request. */
export function saveMemory(workbook: Excel.Workbook, memory: Memory): void {
  workbook.settings.add(KEY, encodeMemory(memory));
}

/** Puts into the request that the workbook remembers what it did before; `keys` are those of its settings. */
export function restoreMemory(workbook: Excel.Workbook, before: Memory, keys: readonly string[]): void {
  if (before.plans.length > 0 || before.highlights.length > 0) saveMemory(workbook, before);
  else if (keys.includes(KEY)) workbook.settings.getItem(KEY).delete();
}
