const listeners = new Set<() => void>();

/** Calls back when the add-in has written a plan, from wherever that was asked for; returns what ends it. */
export function onPlanWritten(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function tellPlanWritten(): void {
  for (const listener of listeners) listener();
}
