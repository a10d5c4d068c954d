import type { Cell } from "../cells";
import type { Direction } from "./levels";
import type { Measure } from "./measures";

/** A column of a table that no template made, by what stands over and in it. */
export interface Column {
  readonly header: string;
  /** Number format of its first cell. */
  readonly format: string;
  readonly cells: readonly Cell[];
}

const attainmentWords =
  /\b(?:attain\w*|achiev\w*|fulfil\w*|completion|% of (?:plan|target|budget))|完成率|达成率|达标率|完成度/i;
const actualWords = /\b(?:actuals?|real(?:ised|ized)?)\b|实际|实绩|实现/gi;
const planWords = /\b(?:plan(?:ned)?|targets?|budget(?:ed)?|goals?|quota)\b|计划|目标|预算|指标值/gi;
/** Measures of which less is better. Margins and savings are meant when they are named, not the cost in them. */
const lowerIsBetter =
  /\b(?:costs?|cac|expens\w*|churn\w*|returns?|refunds?|complaints?|defects?|errors?|scrap|delays?|overdue|lead time|cycle time|turnover rate|dso)\b|成本|费用|流失|退货|退款|投诉|缺陷|差错|报废|延误|逾期|周期|离职率|天数/i;
const notAfterAll = /\b(?:margin|saving\w*|reduction)\b|毛利|节约|节省|降低/i;

/** The most by which an attainment exceeds plan before it must be something else, such as 97 for 97 %. */
const LARGEST_ATTAINMENT = 10;

/**
 * The columns that can be judged against a plan: attainments, and actuals with a plan beside them. An
 * actual goes with the plan whose header has the same other words ("YTD actual", "YTD target"), else with
 * the only plan there is.
 */
export function recognizeMeasures(columns: readonly Column[]): Measure[] {
  const plans = columns.flatMap(({ header, cells }, index) =>
    matches(planWords, header) && !attainmentWords.test(header) && holdsNumbers(cells) ? [index] : [],
  );
  return columns.flatMap((column, index): Measure[] => {
    if (!holdsNumbers(column.cells)) return [];
    if (attainmentWords.test(column.header)) return isShare(column) ? [{ kind: "attainment", column: index }] : [];
    if (!matches(actualWords, column.header)) return [];
    const plan = planFor(column.header, plans, columns);
    return plan === undefined ? [] : [{ kind: "actual", column: index, plan, direction: directionOf(column.header) }];
  });
}

/** Whether a measure of this name is better when it is lower. */
export function directionOf(name: string): Direction {
  return lowerIsBetter.test(name) && !notAfterAll.test(name) ? -1 : 1;
}

function planFor(header: string, plans: readonly number[], columns: readonly Column[]): number | undefined {
  const rest = otherWords(header, actualWords);
  const sameRest = plans.filter((plan) => otherWords(columns[plan]?.header ?? "", planWords) === rest);
  return sameRest.length === 1 ? sameRest[0] : plans.length === 1 ? plans[0] : undefined;
}

function otherWords(header: string, words: RegExp): string {
  return header
    .replace(words, "")
    .replace(/[\s()（）_:：.-]+/g, "")
    .toLowerCase();
}

function matches(words: RegExp, header: string): boolean {
  return header.search(words) >= 0;
}

function holdsNumbers(cells: readonly Cell[]): boolean {
  return cells.some((cell) => typeof cell === "number");
}

function isShare({ format, cells }: Column): boolean {
  return (
    format.includes("%") || cells.every((cell) => typeof cell !== "number" || Math.abs(cell) <= LARGEST_ATTAINMENT)
  );
}

/** Whether a row or column of this name holds what was planned, which is watched against nothing. */
export function isPlanHeader(name: string): boolean {
  return matches(planWords, name) && !matches(actualWords, name) && !attainmentWords.test(name);
}
