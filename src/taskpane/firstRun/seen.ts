import { useSyncExternalStore } from "react";
import { keptChoice } from "../../storage/keptChoice";

/** Where it can't be kept, the introduction is shown at each start, and can be skipped. */
const introductionSeen = keptChoice("introductionSeen", ["yes", "no"], "no");

/** Whether this person has been through the introduction, or past it, on this computer. */
export function useIntroductionSeen(): boolean {
  return useSyncExternalStore(introductionSeen.onSet, introductionSeen.get) === "yes";
}

export function setIntroductionSeen(seen: boolean): void {
  introductionSeen.set(seen ? "yes" : "no");
}
