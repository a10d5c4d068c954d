import type { GoingLivePatterns } from "../patterns";

export const goingLive: GoingLivePatterns = {
  startsWorking: /^(?:上线|投用|投运|启用|开通|投产|投入使用|投入运营|试运行|试运营|正式运营)$/,
  tellsNothing:
    /^(?:优质|良好|优秀|高效|卓越|领先|一流|先进|现代|专业|美好|幸福|满意|综合|整体|总体|核心|关键|重点|主要|相关|有关|各类|各项|全面|全体|全员|广大|日常|更加|最|工作)$/,
};
