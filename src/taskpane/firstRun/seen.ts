import { useSyncExternalStore } from "react";

const storageKey = "planwright.introductionSeen";
const listeners = new Set<() => void>();
let seenInMemory: boolean | undefined;

/** Whether this person has been through the introduction, or past it, on this computer. */
export function useIntroductionSeen(): boolean {
  return useSyncExternalStore(onChange, isSeen);
}

export function setIntroductionSeen(seen: boolean): void {
  seenInMemory = seen;
  try {
    if (seen) localStorage.setItem(storageKey, "yes");
    else localStorage.removeItem(storageKey);
  } catch {
    // Storage is blocked in some browsers' embedded pages: it is then shown at each start, and can be skipped.
  }
  for (const listener of listeners) listener();
}

function isSeen(): boolean {
  if (seenInMemory !== undefined) return seenInMemory;
  try {
    return localStorage.getItem(storageKey) === "yes";
  } catch {
    return false;
  }
}

function onChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
