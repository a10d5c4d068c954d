import type { QuantitiesPatterns } from "../patterns";
import { nothing } from "../rules";

export const quantities: QuantitiesPatterns = {
  levelBefore:
    /(?:到|至|达|达到|冲|冲刺|为|成|在|过|破|超|于|≥|≤|>=|<=|[><=:]|不低于|不高于|不少于|不多于|至少|最多|仅|满|逾|近|约)\s?$/,
  changeBefore:
    /(?:提高|提升|增长|增加|增|涨|升|多|降低|下降|减少|减|降|压降|压缩|缩短|缩减|压减|削减|节约|节省|新增|净增|新开|新签|新招|扩大|上升|下调|上调|扩招|增设|改善|回落|省|提速|加快|同比|环比|再)(?:了|近|约|逾|超|各|再)?\s?$/,
  changedByAbout: nothing,
  comparedAfter: nothing,
  changeAfter: /^\s?(?:以上)?(?:的)?(?:增长|增幅|降幅|涨幅|提升|下降|减少|增加|增量)/,
  between: /^\s?(?:-|~|至|到|或)\s?$/,
};
