import type { Wordings } from "./languages/wordings";

/** What a proposal leaves to its user to fill in. */
export type Blank = Readonly<
  Record<"measure" | "from" | "to" | "date" | "means" | "objective" | "otherObjective", string>
>;

/** A proposal with every blank filled by a sample. */
export function fillSamples(proposal: string, { blank, sample }: Wordings): string {
  let filled = proposal;
  for (const key of Object.keys(blank) as (keyof Blank)[]) filled = filled.split(blank[key]).join(sample[key]);
  return filled;
}
