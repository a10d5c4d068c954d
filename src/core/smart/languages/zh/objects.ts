import type { ObjectsPatterns } from "../patterns";
import { nothing } from "../rules";

export const objects: ObjectsPatterns = {
  phraseMeasure: nothing,
  perUnit:
    /(?:单[\u4e00-\u9fff]{1,4}|每[\u4e00-\u9fff]{1,3}|吨[\u4e00-\u9fff]{0,2}|百公里|度电|人均|户均|单位[\u4e00-\u9fff]{0,3})(?:成本|费用|能耗|油耗|电耗|水耗|用时)/,
  chineseMeasure:
    /[\u4e00-\u9fff]{1,8}?(?:(?<!效)率|额|(?<![质力能大批])量(?![产化级])|(?<![参多少])数(?![据字学智])|比例|比重|占比|次数|时长|(?<!完成|竣工|截止|按)时间|周期|天数|面积|余额|单价|均价|人次|时效|评分|得分|单耗|里程|缺口|指数|体量)(?!表)/,
};
