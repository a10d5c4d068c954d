import type { NormalText } from "../../normalize";
import { matchesOf } from "../../scan";
import type { Correction } from "../rules";

/** Homophones that Chinese input methods leave in goals, with the words meant. */
const meant = new Map(
  (
    "年低:年底|月低:月底|年抵:年底|月抵:月底|季渡:季度|季度未:季度末|月未:月末|年未:年末|周未:周末|提生:提升|提声:提升|题升:提升|提搞:提高|题高:提高|降底:降低|降抵:降低|减底:减低|增涨:增长|曾长:增长|曾加:增加|缩断:缩短|" +
    "完城:完成|完诚:完成|达诚:达成|达道:达到|销受:销售|消售:销售|销售鹅:销售额|利闰:利润|利率润:利润|毛力率:毛利率|库村:库存|满意渡:满意度|客护:客户|顾客满易:顾客满意|签暑:签署|签定:签订|布署:部署|投铲:投产|验受:验收|验牧:验收|交负:交付|准点律:准点率|合格律:合格率|" +
    "合格绿:合格率|良品绿:良品率|转化律:转化率|复购律:复购率|流失律:流失率|及格律:及格率|按装:安装|上限运行:上线运行|全年渡:全年度|上半年渡:上半年度|百份之:百分之|百分知:百分之|以经:已经|招骋:招聘|报消:报销|帐期:账期|应收帐款:应收账款|坏帐:坏账|对帐:对账|帐款:账款|帐户:账户|暴光:曝光|渠到:渠道|盈力:盈利|营受:营收|" +
    "营业鹅:营业额|增场:增长|减绍:减少|陪训:培训|配训:培训|专利审请:专利申请|审请:申请|发步:发布|上陆:上线|并往:并网|侯诊:候诊|等侯:等候|负盖:覆盖|复盖:覆盖|覆该:覆盖|退贷率:退货率|退货绿:退货率|投拆:投诉|故章:故障|既将:即将"
  )
    .split("|")
    .map((pair) => pair.split(":") as [string, string]),
);
const slips = new RegExp([...meant.keys()].join("|"), "g");

export const slipsOf = ({ text }: NormalText): Correction[] =>
  matchesOf(slips, text).map(({ 0: slip, index: from }) => ({
    from,
    to: from + slip.length,
    word: meant.get(slip) ?? slip,
  }));
