/** A choice of the user that is kept on this computer. */
export interface KeptChoice<T extends string> {
  readonly get: () => T;
  readonly set: (choice: T) => void;
  /** Calls back after each choice; returns the way to stop it. */
  readonly onSet: (listener: () => void) => () => void;
}

/**
 * @param allowed what is accepted of what an older version of the add-in left behind
 * @param initial what holds until something was chosen
 */
export function keptChoice<const T extends string>(
  name: string,
  allowed: readonly T[],
  initial: NoInfer<T>,
): KeptChoice<T> {
  const key = `planwright.${name}`;
  const listeners = new Set<() => void>();
  let chosen: T | undefined;

  function kept(): T | undefined {
    try {
      const value = localStorage.getItem(key);
      return allowed.find((each) => each === value);
    } catch {
      return undefined;
    }
  }

  return {
    get: () => chosen ?? kept() ?? initial,
    set(choice) {
      chosen = choice;
      try {
        localStorage.setItem(key, choice);
      } catch {
        // Storage is blocked in some browsers' embedded pages: the choice then holds until the pane closes.
      }
      for (const listener of listeners) listener();
    },
    onSet(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
