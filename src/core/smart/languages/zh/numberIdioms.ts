import { none, percent, type NumberIdiom } from "../../numberIdioms";
import { hanNumeral, parseHanNumeral, parseNumeral } from "./numerals";

const grows = /(?:增加|增长|提高|提升|扩[大充]|再增|增|多|提|涨)(?:了|加)?(?:约|近)?$/;
const zeroOf =
  "(?:重大|较大|一般|责任|安全|质量|生产|死亡|人员|火灾|医疗|环境|环保|服务|有效|客户|农药|化学|食品|道路|交通|网络|数据|信息|高危|严重|亡人|工亡|伤亡|发货|出库|漏){0,3}(?:事故|投诉|差错|拖欠|缺陷|伤亡|死亡|违规|违纪|逾期|泄漏|泄露|流失|故障|感染|火灾|工伤|退货|延误|新增|上访|失误|积压|报废|污染|排放|停机|漏报|迟报|瞒报|案件|欠薪|客诉|断供|断货|缺货|差评|返工|召回|漏检|处罚|失联|辍学|伤害|超标|超时|库存|不良|宕机|中断|舆情|溢油|溺亡)";

/** Numbers that are words of their own. */
export const idioms: readonly NumberIdiom[] = [
  {
    needs: ["番"],
    pattern: /翻(?:了)?([一两二三四])?番/g,
    read: (m) => percent((2 ** (m[1] ? parseHanNumeral(m[1]) : 1) - 1) * 100, "delta"),
  },
  { needs: ["倍"], pattern: /翻(?:一|了)?倍|倍增/g, read: () => percent(100, "delta") },
  {
    needs: ["半"],
    pattern:
      /[减降砍短缩少低压掉省去](?:到|至|为)?(?:了|原来的)?(?:一半|半数|半(?![年天个月小]))|(?:砍|劈|拦腰)(?:一)?半/g,
    read: () => percent(50, "delta"),
  },
  { needs: ["一半"], pattern: /(?:提高|增加|增长|多)(?:了|出)?一半/g, read: () => percent(50, "delta") },
  { needs: ["半数"], pattern: /(?:超?过|逾)半数?|半数以上/g, read: () => percent(50, "level") },
  {
    needs: ["倍"],
    pattern: new RegExp(`(\\d+(?:\\.\\d+)?|[一两二三四五六七八九十]{1,3})倍`, "g"),
    read: (m) => {
      const factor = parseNumeral(m[1] ?? "");
      const before = (m.input ?? "").slice(Math.max(0, (m.index ?? 0) - 6), m.index);
      return grows.test(before) ? percent(factor * 100, "delta") : percent((factor - 1) * 100, "delta");
    },
  },
  {
    needs: ["成"],
    pattern:
      /(?<![千百十万第])([一二两三四五六七八九\d])成(半|[一二三四五六七八九](?![成名]))?(?![立为功本员果长绩交熟都品套人分])/g,
    read: (m) => percent(parseNumeral(m[1] ?? "") * 10 + (m[2] === "半" ? 5 : m[2] ? parseHanNumeral(m[2]) : 0)),
  },
  {
    needs: ["分之"],
    pattern: new RegExp(`(百|千|万)分之(\\d{1,9}(?:\\.\\d{1,4})?|${hanNumeral})`, "g"),
    read: (m) => percent(parseNumeral(m[2] ?? "") / (m[1] === "百" ? 1 : m[1] === "千" ? 10 : 100)),
  },
  {
    needs: ["分之"],
    pattern: /([二三四五六七八九十])分之([一二两三四五六七八九])/g,
    read: (m) => percent((100 * parseHanNumeral(m[2] ?? "")) / parseHanNumeral(m[1] ?? "")),
  },
  {
    needs: ["零", "0", "无", "不发生", "不出", "杜绝", "未发生"],
    pattern: new RegExp(
      `(?:(?:零|0)(?:起|例|次|宗|件)?|(?:无|不发生|不出现|不出|杜绝|未发生)(?:任何|一起|一例)?)(?=${zeroOf})`,
      "g",
    ),
    read: none,
  },
  {
    needs: ["不再发生", "不再出现", "不再有", "不发生"],
    pattern:
      /(?:不再?发生|不再出现|不再有)(?:任何|一起|一例)?(?=[\u4e00-\u9fff]{2,12}(?:事件|事故|问题|情况|现象|投诉|差错|案件))/g,
    read: none,
  },
  {
    needs: ["个9", "个九"],
    pattern: /([三四五])个(?:9|九)/g,
    read: (m) => percent(100 - 100 / 10 ** parseHanNumeral(m[1] ?? "三"), "level"),
  },
  {
    needs: ["零"],
    pattern:
      /(?<=(?:实现|保持|做到|达到|确保|[率量])[^,;。]{0,10})零(?=(?![售部件工距碳信基门接容食散钱星配])[\u4e00-\u9fff]{2,4}(?:$|[,;。]))|(?:归零|清零)|(?:到|至|为|是)零(?![售部件星工碳])/g,
    read: none,
  },
  {
    needs: ["前", "第"],
    pattern:
      /(?:前|第)\s?([一二三四五六七八九十]{1,3}|\d{1,4})\s?(?:名|位|强|甲)?(?![\d天年月日期季周个批阶步次届台轮版章条款代场棒方任仗线手责])/g,
    read: (m) => ({ value: parseNumeral(m[1] ?? ""), unit: "rank", says: "level" }),
  },
];
