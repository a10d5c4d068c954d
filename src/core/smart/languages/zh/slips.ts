import type { NormalText } from "../../normalize";
import { matchesOf } from "../../scan";
import type { Correction } from "../rules";

/** Homophones that Chinese input methods leave in goals, with the words meant. */
const meant = new Map(
  (
    "提生:提升|题高:提高|降底:降低|增涨:增长|曾长:增长|曾加:增加|缩断:缩短|完城:完成|达道:达到|" +
    "销受:销售|利闰:利润|盈力:盈利|库村:库存|客护:客户|签定:签订|布署:部署|交负:交付|按装:安装|" +
    "百份之:百分之|百分知:百分之|以经:已经|既将:即将|招骋:招聘|陪训:培训|报消:报销|审请:申请|暴光:曝光|渠到:渠道|侯诊:候诊|等侯:等候|复盖:覆盖|退贷率:退货率|投拆:投诉"
  )
    .split("|")
    .map((pair) => pair.split(":") as [string, string]),
);
/** Endings that sound alike: 合格律, 年抵, 满意渡. */
const endings: readonly (readonly [slip: string, word: string])[] = [
  ["(?<=准点|合格|良品|转化|复购|流失|及格|退货|达标|毛利|准时|周转)[律绿]", "率"],
  ["(?<=[年月])[低抵]", "底"],
  ["(?<=[年月周]|季度)未(?![登付还缴到参来能有经及])", "末"],
  ["(?<=季|年|满意)渡", "度"],
  ["(?<=销售|营业)鹅", "额"],
  ["帐(?=期|款|户)|(?<=[坏对])帐", "账"],
];
const slips = new RegExp([...endings.map(([slip]) => `(${slip})`), ...meant.keys()].join("|"), "g");

export const slipsOf = ({ text }: NormalText): Correction[] =>
  matchesOf(slips, text).map((match) => {
    const [slip] = match;
    const ending = endings.find((_, i) => match[i + 1] !== undefined)?.[1];
    return { from: match.index, to: match.index + slip.length, word: ending ?? meant.get(slip) ?? slip };
  });
