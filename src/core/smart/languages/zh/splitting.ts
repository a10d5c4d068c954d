import type { SplittingPatterns } from "../patterns";

export const splitting: SplittingPatterns = {
  dateLabel: /^(?:完成|办结)?(?:的)?(?:时限|期限|时间|日期|节点|截止)/,
  conditions:
    /^\s?(?:其中|包括|例如|比如|尤其|特别是|若|如果|如|前提|重点(?:抓|是|在)|着重|主要(?:抓|是|靠)|确保不|且不|不含|不包括)/,
  howFar: /^\s?(?:做到|确保|保证|达到|达|力争|争取)\s?(?:零|0|100%|全部|百分之百)/,
};
