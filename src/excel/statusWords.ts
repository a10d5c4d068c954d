import type { Cell } from "../core/cells";
import { listCode } from "../core/plan/lists";
import type { Status } from "../core/risk";

/** The status that a word of any language stands for; null for any other cell. */
export function statusIn(cell: Cell): Status | null {
  const code = listCode("status", cell);
  return code === "G" ? "green" : code === "A" ? "amber" : code === "R" ? "red" : null;
}
