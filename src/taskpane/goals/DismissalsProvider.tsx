import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from "react";
import type { Dismissal, GoalReport, SmartLetter } from "../../core/smart/report";
import { dismissVerdict, isoToday, readDismissals, reviveVerdict } from "../../excel";
import { useNotifyFailure } from "../components/useNotifyFailure";

interface Dismissals {
  readonly all: readonly Dismissal[];
  readonly dismiss: (goal: string, letter: SmartLetter, reason: string) => Promise<void>;
  readonly revive: (goal: string, letter: SmartLetter) => Promise<void>;
}

const none: Dismissals = { all: [], dismiss: () => Promise.resolve(), revive: () => Promise.resolve() };
const DismissalsContext = createContext<Dismissals>(none);

/** The verdicts that were set aside in this workbook, for every report below. */
export function DismissalsProvider({ children }: { readonly children: ReactNode }) {
  const notifyFailure = useNotifyFailure();
  const [all, setAll] = useState<readonly Dismissal[]>([]);
  useEffect(() => {
    let current = true;
    readDismissals().then(
      (found) => current && setAll(found),
      (error: unknown) => current && notifyFailure(error),
    );
    return () => {
      current = false;
    };
  }, [notifyFailure]);
  const dismissals = useMemo((): Dismissals => {
    const keep = async (changing: Promise<readonly Dismissal[]>) => {
      try {
        setAll(await changing);
      } catch (error) {
        notifyFailure(error);
      }
    };
    return {
      all,
      dismiss: (goal, letter, reason) => keep(dismissVerdict({ goal, letter, reason, on: isoToday() })),
      revive: (goal, letter) => keep(reviveVerdict({ goal, letter })),
    };
  }, [all, notifyFailure]);
  return <DismissalsContext value={dismissals}>{children}</DismissalsContext>;
}

export const useDismissals = (): Dismissals => useContext(DismissalsContext);

/** The dismissal of a letter of a goal, if there is one. */
export function dismissalOf(
  all: readonly Dismissal[],
  { text }: GoalReport,
  letter: SmartLetter,
): Dismissal | undefined {
  return all.find((each) => each.goal === text && each.letter === letter);
}
