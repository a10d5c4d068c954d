import type { IntentWords } from "./languages/intentWords";
import type { NormalText } from "./normalize";
import { matchesOf, mayHoldIn } from "./scan";

/** Parts of a goal's text that say how, why or from where, not what is to be reached. */
export interface Intents {
  /** Means and resources: 通过…, using the $50k budget, "all leases are in place". */
  readonly means: readonly Range[];
  /** The larger objective that the goal claims to serve, as written. */
  readonly purposes: readonly Purpose[];
  /** Asides that say where things stand: (currently 4%), 基线5%. */
  readonly baselines: readonly Range[];
  readonly owner: boolean;
  /** Asides that name who is responsible: (owner: Li), （负责人：李伟）. */
  readonly owners: readonly Range[];
}

export interface Purpose extends Range {
  readonly objective: string;
}

export interface Range {
  readonly from: number;
  readonly to: number;
}

type MayHold = (needs: readonly string[]) => boolean;

function addRanges(found: Range[], text: string, pattern: RegExp): void {
  for (const { 0: said, index } of matchesOf(pattern, text)) found.push({ from: index, to: index + said.length });
}

/** "By outsourcing from USD 9 to USD 7": the change is the goal's, not the means'. */
const changeAfterMeans = / from (?:[a-z]{3} ?)?[$€£¥]?\d[^,;\n]{0,20} to (?:[a-z]{3} ?)?[$€£¥]?\d/;

function withoutChange<R extends Range>(range: R, text: string): R {
  const change = changeAfterMeans.exec(text.slice(range.from, range.to));
  return change && change.index > 0 ? { ...range, to: range.from + change.index } : range;
}

/** Finds means, purposes and baselines. Looks at most 80 characters around each key word. */
export function findIntents({ text, rules }: NormalText, hasNumber: (from: number, to: number) => boolean): Intents {
  const mayHold = mayHoldIn(text);
  const means: Range[] = [];
  const purposes: Purpose[] = [];
  const baselines: Range[] = [];
  const owners: Range[] = [];
  let owner = false;
  for (const { intents } of rules) {
    addMeans(means, text, intents, mayHold);
    addMeansBeforeGoals(means, text, intents, hasNumber);
  }
  for (const { intents } of rules) {
    addPurposes(purposes, text, intents, means, hasNumber, mayHold);
    if (/[\d(]/.test(text)) for (const pattern of intents.baselines) addRanges(baselines, text, pattern);
    if (!intents.owner.test(text)) continue;
    owner = true;
    addRanges(owners, text, intents.ownerAside);
  }
  return { means, purposes, baselines, owner, owners };
}

function addMeans(means: Range[], text: string, { means: wordings, vagueMeans }: IntentWords, mayHold: MayHold): void {
  for (const { needs, pattern } of wordings) {
    if (!mayHold(needs)) continue;
    for (const { 0: said, index } of matchesOf(pattern, text)) {
      const range = withoutChange({ from: index, to: index + said.length }, text);
      if (!vagueMeans.test(text.slice(range.from, range.to))) means.push(range);
    }
  }
}

function addMeansBeforeGoals(
  means: Range[],
  text: string,
  { meansBeforeGoal }: IntentWords,
  hasNumber: (from: number, to: number) => boolean,
): void {
  if (!text.includes(" to ")) return;
  for (const match of matchesOf(meansBeforeGoal, text)) {
    const start = match.index + match[0].indexOf(match[1] ?? "");
    const end = start + (match[1]?.length ?? 0);
    if (hasNumber(end, endOfClause(text, end)) && (match[1]?.startsWith("use ") || !hasNumber(start, end)))
      means.push({ from: start, to: end });
  }
}

/** Claims beyond these are not read: no goal serves so many objectives. */
const mostPurposes = 20;

function addPurposes(
  purposes: Purpose[],
  text: string,
  { purposes: wordings, joint, notPurpose }: IntentWords,
  means: readonly Range[],
  hasNumber: (from: number, to: number) => boolean,
  mayHold: MayHold,
): void {
  for (const { needs, pattern } of wordings) {
    if (!mayHold(needs)) continue;
    for (const match of matchesOf(pattern, text)) {
      const from = match.index;
      const to = from + match[0].length;
      if (purposes.length >= mostPurposes) return;
      if (notPurpose.test(text.slice(Math.max(0, from - 12), from)) || hasNumber(from, to)) continue;
      if (means.some((range) => range.from < to && from < range.to)) continue;
      const objective = match.slice(1).join(joint);
      purposes.push({ from, to, objective: objective.replace(/^in support of |^as part of /, "") });
    }
  }
}

function endOfClause(text: string, from: number): number {
  const limit = Math.min(text.length, from + 200);
  for (let i = from; i < limit; i++) if (/^[,;.\n](?!\d)/.test(text.slice(i, i + 2))) return i;
  return limit;
}
