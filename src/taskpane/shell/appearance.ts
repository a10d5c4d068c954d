import { useSyncExternalStore } from "react";

/** Light or dark as the user has chosen, or as Excel has it. */
export const appearances = ["office", "light", "dark"] as const;

export type Appearance = (typeof appearances)[number];

const storageKey = "planwright.appearance";
const listeners = new Set<() => void>();
let chosenInMemory: Appearance | undefined;

export function useAppearance(): Appearance {
  return useSyncExternalStore(onAppearanceChosen, appearance);
}

export function chooseAppearance(choice: Appearance): void {
  chosenInMemory = choice;
  try {
    localStorage.setItem(storageKey, choice);
  } catch {
    // Storage is blocked in some browsers' embedded pages: the choice then holds until the pane closes.
  }
  for (const listener of listeners) listener();
}

function appearance(): Appearance {
  return chosenInMemory ?? stored() ?? "office";
}

function stored(): Appearance | undefined {
  try {
    const value = localStorage.getItem(storageKey);
    return appearances.find((each) => each === value);
  } catch {
    return undefined;
  }
}

function onAppearanceChosen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
