import { useCallback, useState } from "react";

/**
 * State that survives a reload of the pane.
 *
 * It is kept for the session only and on this machine only: drafts may hold the user's figures.
 * `accepts` guards against what an older version of the add-in left behind.
 */
export function usePersistentState<T>(
  name: string,
  initial: T,
  accepts: (value: unknown) => value is T,
): [T, (value: T) => void] {
  const [value, setValue] = useState<T>(() => read(name, accepts) ?? initial);
  const set = useCallback(
    (next: T) => {
      setValue(next);
      write(name, next);
    },
    [name],
  );
  return [value, set];
}

/**
 * Forgets all that the pane has kept for this session; what is shown now stays until the pane is loaded again.
 * Returns what brings it back.
 */
export function forgetState(): () => void {
  try {
    const prefix = key("");
    const kept = Object.entries({ ...sessionStorage }).filter(([name]) => name.startsWith(prefix));
    for (const [name] of kept) sessionStorage.removeItem(name);
    return () => kept.forEach(([name, value]) => sessionStorage.setItem(name, String(value)));
  } catch {
    // Where storage is blocked nothing was kept.
    return () => undefined;
  }
}

export const isText = (value: unknown): value is string => typeof value === "string";

/** Accepts one of the given values. */
export function isOneOf<const T extends string>(...allowed: readonly T[]): (value: unknown) => value is T {
  return (value): value is T => allowed.some((each) => each === value);
}

/** Storage is apart for each embedding site, as Office asks of add-ins on the web. */
function key(name: string): string {
  const partition = typeof Office === "undefined" ? undefined : Office.context?.partitionKey;
  return `${partition ?? ""}planwright.${name}`;
}

function read<T>(name: string, accepts: (value: unknown) => value is T): T | undefined {
  try {
    const value: unknown = JSON.parse(sessionStorage.getItem(key(name)) ?? "null");
    return accepts(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function write(name: string, value: unknown): void {
  try {
    sessionStorage.setItem(key(name), JSON.stringify(value));
  } catch {
    // Blocked or full storage costs the draft after a reload, nothing else.
  }
}
