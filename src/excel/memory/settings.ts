import { decodeMemory, encodeMemory, type Memory } from "./codec";

const KEY = "Planwright.memory";

/** What the workbook remembers, and the text in which it does; undefined where it remembers nothing. */
export interface StoredMemory {
  readonly memory: Memory;
  readonly text: string | undefined;
}

/** Puts reading of the memory into the request; call the result after the sync. */
export function loadMemory(workbook: Excel.Workbook): () => StoredMemory {
  const setting = workbook.settings.getItemOrNullObject(KEY);
  setting.load("value");
  return () => {
    const text: unknown = setting.isNullObject ? undefined : setting.value;
    return { memory: decodeMemory(text), text: text === undefined ? undefined : String(text) };
  };
}

/** Puts writing of the memory into the request. */
export function saveMemory(workbook: Excel.Workbook, memory: Memory): void {
  workbook.settings.add(KEY, encodeMemory(memory));
}

/** Puts into the request that the workbook remembers what it did before; `keys` are those of its settings. */
export function restoreMemory(workbook: Excel.Workbook, text: string | undefined, keys: readonly string[]): void {
  if (text !== undefined) workbook.settings.add(KEY, text);
  else if (keys.includes(KEY)) workbook.settings.getItem(KEY).delete();
}
