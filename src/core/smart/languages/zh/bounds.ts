import type { BoundsPatterns } from "../patterns";

export const bounds: BoundsPatterns = {
  rateMeasure: /率|占比|比例|比重|份额|覆盖/,
  mayExceed: /完成率|达成率|增长率|增速|产销率|达标率|回报率|利润率|周转率|投资回报|产能利用率|兑现率|净推荐/,
};
