import type { Dismissal } from "../core/smart/report";
import type { Memory } from "./memory/codec";
import { loadMemory, saveMemory } from "./memory/settings";
import { inExcel } from "./run";

/** The verdicts on goals that people have set aside in this workbook. They are saved with it. */
export async function readDismissals(): Promise<readonly Dismissal[]> {
  return inExcel(async (context) => {
    const load = loadMemory(context.workbook);
    await context.sync();
    return load().memory.dismissals ?? [];
  });
}

/** Sets a verdict aside; another reason for the same one takes the place of the first. */
export async function dismissVerdict(dismissal: Dismissal): Promise<readonly Dismissal[]> {
  return change((all) => [...all.filter((each) => !isSame(each, dismissal)), dismissal]);
}

/** Lets a verdict stand again. */
export async function reviveVerdict(verdict: Pick<Dismissal, "goal" | "letter">): Promise<readonly Dismissal[]> {
  return change((all) => all.filter((each) => !isSame(each, verdict)));
}

const isSame = (a: Pick<Dismissal, "goal" | "letter">, b: Pick<Dismissal, "goal" | "letter">) =>
  a.goal === b.goal && a.letter === b.letter;

async function change(next: (all: readonly Dismissal[]) => Dismissal[]): Promise<readonly Dismissal[]> {
  return inExcel(async (context) => {
    const load = loadMemory(context.workbook);
    await context.sync();
    const { memory } = load();
    const changed: Memory = { ...memory, dismissals: next(memory.dismissals ?? []) };
    saveMemory(context.workbook, changed);
    await context.sync();
    return changed.dismissals ?? [];
  });
}
