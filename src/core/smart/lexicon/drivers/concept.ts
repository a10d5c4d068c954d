/**
 * An entry of the map of what drives what. A driver is something that goals move; a field is the trade or place in
 * which they move it. `moves` lists the drivers that a change of this one moves in one causal step.
 */
export interface Concept {
  readonly id: string;
  readonly kind: "driver" | "field";
  readonly zh: string;
  readonly en: string;
  readonly moves?: string;
}

export const driver = (id: string, moves: string, zh: string, en: string): Concept => ({
  id,
  kind: "driver",
  zh,
  en,
  moves,
});
export const field = (id: string, zh: string, en: string): Concept => ({ id, kind: "field", zh, en });
