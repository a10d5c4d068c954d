/** What a word of a goal does, in bits: a word can do several things at once. */

/** Names a result: a change, a level reached, something delivered. */
export const result = 1 << 0;
export const up = 1 << 1;
export const down = 1 << 2;
/** A state that one can see reached or not: launched, certified, signed. */
export const endState = 1 << 3;
/** An activity that names no result: support, follow up, 推进. */
export const process = 1 << 4;
/** An activity that is a result once it is counted: hold, train, 开展. */
export const countable = 1 << 5;
/** Says nothing by itself: ensure, aim to, 力争. */
export const wrapper = 1 << 6;
/** A well-defined measure, concrete on its own. */
export const measure = 1 << 7;
/** A measure of which less is better. */
export const lessIsBetter = 1 << 8;
/** A noun that must be narrowed: quality, cost, 满意度. */
export const generic = 1 << 9;
/** An object that names nothing: activities, matters, 事项. */
export const empty = 1 << 10;
/** A modifier that narrows nothing: customer, overall, 员工. */
export const plain = 1 << 11;
/** Says which one: a place, a line, a group. */
export const scope = 1 << 12;
export const vague = 1 << 13;
/** Grammar only. */
export const grammar = 1 << 14;
/** "to" before a level: to, 到, 至. */
export const reach = 1 << 15;
export const placeholder = 1 << 16;
/** All of them: every, 全部. */
export const universal = 1 << 17;
export const cadence = 1 << 18;
/** An end that nobody can observe: transformation, 转型. */
export const openEnd = 1 << 19;
/** Goes on as it is: keep, maintain, 保持. */
export const keep = 1 << 20;
/** Makes a slogan of what follows: become, 打造. */
export const slogan = 1 << 21;
/** A whole end state in itself: break even, 扭亏为盈. */
export const complete = 1 << 22;
