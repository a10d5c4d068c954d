/** What a word of a goal does. A word can do several things at once. */
export const Tag = {
  /** Names a result: a change, a level reached, something delivered. */
  result: 1 << 0,
  up: 1 << 1,
  down: 1 << 2,
  /** A state that one can see reached or not: launched, certified, signed. */
  endState: 1 << 3,
  /** An activity that names no result: support, follow up, 推进. */
  process: 1 << 4,
  /** An activity that is a result once it is counted: hold, train, 开展. */
  countable: 1 << 5,
  /** Says nothing by itself: ensure, aim to, 力争. */
  wrapper: 1 << 6,
  /** A well-defined measure, concrete on its own. */
  measure: 1 << 7,
  /** A measure of which less is better. */
  lessIsBetter: 1 << 8,
  /** A noun that must be narrowed: quality, cost, 满意度. */
  generic: 1 << 9,
  /** An object that names nothing: activities, matters, 事项. */
  empty: 1 << 10,
  /** A modifier that narrows nothing: customer, overall, 员工. */
  plain: 1 << 11,
  /** Says which one: a place, a line, a group. */
  scope: 1 << 12,
  vague: 1 << 13,
  /** Grammar only. */
  function: 1 << 14,
  /** "to" before a level: to, 到, 至. */
  reach: 1 << 15,
  placeholder: 1 << 16,
  /** All of them: every, 全部. */
  universal: 1 << 17,
  cadence: 1 << 18,
  /** An end that nobody can observe: transformation, 转型. */
  openEnd: 1 << 19,
  /** Goes on as it is: keep, maintain, 保持. */
  keep: 1 << 20,
  /** Makes a slogan of what follows: become, 打造. */
  slogan: 1 << 21,
  /** A whole end state in itself: break even, 扭亏为盈. */
  complete: 1 << 22,
} as const;
