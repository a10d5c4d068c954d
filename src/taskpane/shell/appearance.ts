import { useSyncExternalStore } from "react";
import { keptChoice } from "../../storage/keptChoice";

/** Light or dark as the user has chosen, or as Excel has it. */
export const appearances = ["office", "light", "dark"] as const;

export type Appearance = (typeof appearances)[number];

const appearance = keptChoice("appearance", appearances, "office");

export const chooseAppearance = appearance.set;

export function useAppearance(): Appearance {
  return useSyncExternalStore(appearance.onSet, appearance.get);
}
