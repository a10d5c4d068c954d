import type { LimitsPatterns } from "../patterns";

export const limits: LimitsPatterns = {
  speaksOfTime: /(?:时间|日期|期限|工期|时点|节点)[^,;。]{0,12}$/,
  limitToPast:
    /(?:不低于|不高于|不少于|不超过|不多于|不差于|不亚于|持平于?|保持与)\s?(?:去年|上年|上一年|上季度|上月|同期|往年|历史|现有|当前|目前)|(?:控制|保持|稳定|维持)在(?:去年|上年|同期|往年|现有|目前)(?:的)?(?:水平|以内|以下)|与(?:去年|上年|同期)持平/,
};
