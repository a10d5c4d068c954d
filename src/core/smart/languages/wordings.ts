import type { Blank } from "../blanks";
import type { GoalReading } from "../goals";

/** A goal that is not specific or not measurable, and what a better wording of it can be made from. */
export interface Incomplete {
  readonly goal: GoalReading;
  /** What stands between the times at the start (`head`) and those at the end (`tail`). */
  readonly core: string;
  readonly head: string;
  readonly tail: string;
  /** The core with what stands open in it, such as XX%, made a blank; none where nothing does. */
  readonly filled: readonly string[];
  readonly ofMeasure: boolean;
  /** Whether less of it is better. */
  readonly down: boolean;
  /** Whether it is a thing that can be handed over. */
  readonly isDeliverable: boolean;
  /** What is to change, without direction and vague words; "" where more stands there. */
  readonly bareMeasure: () => string;
}

/** A change in percent in the place of the figure that a text says. */
export interface Replaced {
  readonly before: string;
  readonly said: string;
  readonly after: string;
  /** "8%" */
  readonly figure: string;
  readonly up: boolean;
  /** The deadline as the text says it; "" where it says none. */
  readonly when: string;
}

/** How a language puts the proposals; the best wording first. */
export interface Wordings {
  /** The blanks as the user sees them. */
  readonly blank: Blank;
  /** What stands in for the blanks when a proposal is tried. */
  readonly sample: Blank;
  /** A sentence around blanks; `when` is the deadline as the text says it, or "". */
  readonly anew: (when: string) => string;
  readonly supported: (when: string, percent: number, up: boolean) => string;
  readonly completed: (goal: Incomplete) => readonly string[];
  readonly dated: (text: string, date: string) => string[];
  /** A day beside an event. */
  readonly beside: (date: string) => string;
  readonly byMeans: (text: string, means: string) => string[];
  readonly serving: (text: string, objective: string) => string[];
  readonly replaced: (change: Replaced) => readonly string[];
  readonly between: string;
  /** What no thing that can be handed over is called. */
  readonly sentence: RegExp;
  /** In characters. */
  readonly longestThing: number;
}
