import type { Bilingual } from "../../core/languages";
import { lists, type ListCode, type ListId } from "../../core/plan/lists";
import type { Cell } from "../../core/cells";

/** The code of a list's word, whichever language it is in; undefined for any other cell. */
export function codeOfWord<L extends ListId>(list: L, cell: Cell | undefined): ListCode<L> | undefined {
  const entries = Object.entries<Bilingual>(lists[list]);
  return entries.find(([, words]) => Object.values(words).some((word) => word === cell))?.[0] as
    ListCode<L> | undefined;
}

export function textOf(cell: Cell | undefined): string {
  return typeof cell === "string" ? cell : typeof cell === "number" ? String(cell) : "";
}

export function numberOf(cell: Cell | undefined): number | null {
  return typeof cell === "number" ? cell : null;
}
