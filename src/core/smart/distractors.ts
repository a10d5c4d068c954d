import { matchesOf } from "./scan";
import type { NormalText } from "./normalize";
import type { NumberMention } from "./numbers";

/** Why a number is none of the goal's own quantities. */
export type Distractor =
  "label" | "year" | "age" | "tenure" | "team" | "means" | "past" | "negated" | "event" | "date" | "name" | "article";

const measuresInCapitals =
  /(?:gmv|nps|csat|dau|mau|wau|arpu|roi|roe|roa|ebitda|arr|mrr|ltv|cac|aum|uv|pv|sku|ctr|cpa|cvr|oee|ppm|revpar|adr|dso|dio|dpo|eps)\s?(?:>=|<=|[><=≥≤])?\s?$/;
const labelBefore =
  /(?:\b(?:no\.?|nos\.?|number|#|wards?|rooms?|buildings?|floors?|blocks?|towers?|bays?|gates?|docks?|lines?|routes?|units?|boilers?|turbines?|plants?|sites?|zones?|lots?|batch|phase|stage|tier|level|grade|year|class|chapter|section|clause|article|circular|regulation|directive|version|release|ver\.?|rev\.?|model|type|series|terminal|platform|hall|track|well|pier|pump|kiln|furnace|reactor|shed|warehouse|store|branch|station|hangar|studio|lab|court|lane|flight|bus|vessel|floors? (?:\d+ ?(?:to|-|and) ?)|staircase|windows|office|vision|agenda|strategy|industry|web|plan|project|operation|field|pen|barn|silo|theatre|theater|cell|machine|press|stand|pitch|substation|transformer|feeder|rule|form|annex|appendix|iso|iec|gb|gb\/t|gmp|gsp|en|din|astm|cmmi|soc|pci|iatf|ohsas|as|bs|sa|ifrs|gaap|sox|basel|haccp)(?: ?\/ ?ts)?[ -]?(?:no\.? ?|number |#|level )?)$|(?:第|编号|标准|国标|版本|工号|文号|型号|iso|gb|v)\s?$/;
const labelAfter =
  /^\s?(?:号|#|栋\d|单元|幢\d|楼(?!盘)|室|步走|一把手|个(?:校区|厂区|院区|片区)的|次(?:交验|送检|通过|合格|成功|命中|转化|验收)|来位|多位|多名|余位|余名|弄|号楼|号线|代(?!工|理|发|建|办)|型|系列|中学|中(?![旬小])|院(?![线士校])|厂区?|矿区?|车间|年级|热线|分厂|大队|标段|地块|病区|次列车|国道|省道|高速|公路|会议室|教室|包厢|病房|诊室|办公室|机房|宿舍|车厢|大厦|大楼|厂房|仓(?!位)|工程|行动计划|文件|战略|模式|工作法|体系|标准|航班|机组|平台|系统|(?:st|nd|rd|th)\b (?!place)|期(?=[\u4e00-\u9fff]{0,6}(?:项目|工程|厂房|扩建|上线|投产|建设|系统|改造|验收|竣工|装修|车间|数据|机房|用地|开发|交付|封顶|完工|基地))|hotline\b)/;
const ambiguousCounter = /^(?:层|栋|幢|期|线|路|届|轮|标|站|店|段|区|班|院|厂|矿|项)/;
const buildsBefore =
  /(?:建成|新建|新增|完成|新开|开设|开|建|增加|增|扩|复制|举办|关闭|关|落地|改造|布局|铺设|至少|不少于|达|到|共|超|每|装修|交付|翻新)\s?$/;
const ageBefore =
  /(?:\b(?:aged|age|ages)|\b(?:women|men|people|adults|patients|residents|guests|children|seniors|employees|workers|customers|citizens|those|anyone|everyone|members|policyholders|drivers|volunteers) (?:who are )?(?:aged |over |under |above |below |older than ))\s?$/;
const ageAfter = /^\s?(?:周?岁|-?\s?years?[ -]olds?\b|\+? ?(?:and|or) (?:over|above|older)\b)/;
const tenureBefore =
  /(?:满|工龄|司龄|驾龄|教龄|党龄|逾期|超期|滞留|已有|使用)\s?(?:超过|达|满)?\s?$|\bwith (?:over |more than |at least )?$|\b(?:overdue by|past|older than|more than|over) $/;
const tenureAfter =
  /^\s?(?:以上|及以上)?(?:的)?(?:工龄|司龄|教龄|驾龄|党龄|经验|老员工|老司机|老师傅|员工|客户|贷款|欠款|账款|应收|库存)|^(?: (?:or more|plus))? ?(?:of )?(?:service|experience|tenure|seniority|behind|at the|in the (?:company|job|trade|role)|with (?:us|the)|past due|overdue|old\b|in service|on the (?:job|road)|late\b)|^-(?:day|year)?[ -]?(?:old|overdue|past)/;
const teamAfter =
  /^\s?周年|^\s?(?:人|名)?(?:的|左右)?[\u4e00-\u9fff]{0,4}(?:团队|小组|小队|班子|专班|队伍)|^-strong\b|^[ -]?step approach\b|^[ -]?(?:person|people|strong|member|man|head|woman)[ -](?:strong )?(?:team|crew|squad|group|unit|department)\b|^ (?:strong )?team\b/;
const pastBefore =
  /(?:现有|已有|目前|当前|原有|原来|去年|上年|同期|基线|从|由|现|原)(?:的)?(?:约|为|是|有|只有|仅|近)?\s?(?:每[天月年周])?$|\b(?:from|currently|now|existing|last year'?s?|previous|today'?s?|its|our|their|was|were|baseline(?: of| is)?|versus|vs\.?|against|compared (?:with|to)|the existing|the current|these|those)\s(?:about |around |some |roughly |over )?$/;
const pastAfter = /^(?:的)?(?:基础上|基数上)|^-odd\b|^ ?(?:-odd|odd) |^ (?:last year|in 20(?:1\d|2[0-5]))\b/;
const negatedBefore =
  /(?:不再|不以|不求|不追求|不设|而不是|并非|不是|不必|无需)[^,;。\n]{0,12}$|(?:(?<!-)\b(?:not|don't|do not|never|no longer|rather than|instead of|without|stop chasing)\b(?!-))(?! (?:more|less|fewer|exceed|exceeding|below|above|over|under|later|lower|higher|worse|only))[^,;.\n]{0,24}$/;
const budgetAfter =
  /^\s?(?:的)?(?:专项)?(?:预算|经费|资金|补贴|投入)(?!到位)|^[ -](?:[a-z-]{2,14} ){0,2}(?:budget|funding|grant|allocation|investment)\b/;
const gainBefore =
  /(?:募集|争取|筹集|引进|到位|获得|吸引|落实|融资|控制|压缩|压降|节约|减少|降|不超过?|以内|低于)[^,;。\n]{0,8}$|\b(?:raise|secure|win|attract|cut|keep|reduce|trim|cap|limit|obtain|get|save|under|below|within|exceed|than|most)\b[^,;.\n]{0,24}$/;
const names =
  /《[^《》\n]{1,60}》|“[^“”\n]{1,40}”|"[^"\n]{1,40}"|〔[^〔〕\n]{1,12}〕|\d+号文|[\u4e00-\u9fff]{2,6}[([〔]20\d\d[)\]〕]\s?\d+号?|\b(?:circular|decree|notice|order|regulation|directive|resolution) (?:no\.? ?)?\d+[/-]\d+|\b\d{4}\/\d{1,3}(?!\/)/g;
const digitIsName =
  /(?<![\d.])(?:5g|4g|6g|3d|2b|2c|b2b|b2c|o2o|c2m|p2p|24\/7|7[*x×]24|4s|3c|5s|6s|8d|3pl|4pl|t\+\d|d\+\d|360度|12345|12315|12306|(?:110|119|120)(?=急救|平台|中心|热线|报警|接警|出警|指挥|电话| calls| hotline))(?![\d%a-z])/g;

/** Spans of names, standards and documents: digits inside measure nothing. */
export function nameSpans(text: string): { from: number; to: number }[] {
  return [names, digitIsName].flatMap((pattern) =>
    matchesOf(pattern, text).map((match) => ({ from: match.index, to: match.index + match[0].length })),
  );
}

/** Whether a number is a label, an age, a means or another thing that measures nothing; null where it may measure. */
export function distractorOf(number: NumberMention, normal: NormalText): Distractor | null {
  const { text, cased } = normal;
  const before = text.slice(Math.max(0, number.from - 28), number.from);
  const after = text.slice(number.to, number.to + 24);
  const bare = !number.measured && number.says === null;
  const digitsEnd =
    number.from + (/^[+\-±]?[$¥€£]?\d[\d.,]*/.exec(text.slice(number.from, number.from + 24))?.[0].length ?? 0);
  const afterDigits = text
    .slice(number.digits ? digitsEnd : number.from, (number.digits ? digitsEnd : number.from) + 24)
    .replace(/^[零〇一二两三四五六七八九十百千]+/, "");
  if (number.says === null && number.unit !== "%") {
    if (/[a-z]-?$/.test(before) && !measuresInCapitals.test(before) && number.unit === "count") return "label";
    if (
      labelBefore.test(before) &&
      (bare || /^(?:iso|gb)/.test(before.trim().split(" ").pop() ?? "") || /第$/.test(before)) &&
      !measuresInCapitals.test(before)
    ) {
      if (
        !/\b(?:level|plan|as|en|form|project|office|store|unit|year|type|sa|bs|station|no) ?$/.test(before) ||
        !/^ [a-z]{3,}/.test(after) ||
        /^ (?:by|in|on|to|at|for|with|and|of|from|is|are|pilot|crashes)\b/.test(after)
      )
        return "label";
    }
    if (labelAfter.test(afterDigits) && !buildsBefore.test(before)) return "label";
    if (
      ambiguousCounter.test(afterDigits) &&
      !buildsBefore.test(before) &&
      !/^[层栋幢期线路届轮标站店段区班院厂矿项](?:以上|$|[,;。])/.test(afterDigits) &&
      !/(?:[\u4e00-\u9fff])$/.test(before)
    )
      return "label";
    if (
      /^\s?版/.test(afterDigits) &&
      /[a-z第.\d]\s?$|\d\.\d/.test(before + text.slice(number.from, digitsEnd).replace(/^\d+$/, ""))
    )
      return "label";
    if (number.digits && /\b[a-z]{1,3}\/[a-z]{1,3}\s?$/.test(before)) return "label";
    if (bare && (namedWithNumber(cased, number, after) || placeWithNumber(before, number, after))) return "label";
  }
  if (
    bare &&
    number.digits &&
    number.value >= 1900 &&
    number.value <= 2100 &&
    Number.isInteger(number.value) &&
    text.slice(number.from, number.to).length === 4
  )
    return "year";
  if (number.unit === "years" && /^\s?(?:年的)?/.test(after) && number.value >= 1900) return "year";
  // 2小时达订单: the name of a service.
  if (/^(?:hours|minutes)$/.test(number.unit) && /^达(?![到成标])[\u4e00-\u9fff]/.test(after)) return "label";
  if (ageAfter.test(after) || ageAfter.test(afterDigits)) return "age";
  if (ageBefore.test(before) && (bare || number.unit === "years" || number.unit === "count")) return "age";
  if (/^\s?\+$|\d\+$/.test(text.slice(number.from, number.to)) && /\baged? $/.test(before)) return "age";
  if (
    /^(?:years|days|months|weeks)$/.test(number.unit) &&
    (tenureAfter.test(after) || (tenureBefore.test(before) && number.unit !== "days") || /逾期$|超期$/.test(before))
  )
    return "tenure";
  if (
    teamAfter.test(after) ||
    teamAfter.test(afterDigits) ||
    /(?:带领|率领|领导|管理|带好|用好)\s?$|\b(?:team of|lead|leading|manage|managing|supervise|supervising|oversee)\s$/.test(
      before,
    )
  )
    return "team";
  if ((budgetAfter.test(after) && !gainBefore.test(before)) || /\bbudget of\s$/.test(before)) return "means";
  if (/(?:用好|管好|用足|花好)\s?$/.test(before) && number.unit === "CNY") return "means";
  if (/(?:预算|经费)(?:为|约|共|总额)?\s?$/.test(before) && !gainBefore.test(before)) return "means";
  if (number.says !== "delta" && (pastBefore.test(before) || pastAfter.test(after))) return "past";
  if (negatedBefore.test(before) && number.says !== "level" && number.value !== 0) return "negated";
  if (
    /^(?:一\s?[个种套支批条份项片场]|one\b)/.test(text.slice(number.from, number.to)) &&
    number.value === 1 &&
    !/(?:至少|每[\u4e00-\u9fff]{1,6}|不少于|仅|只|新增|再|各|\bleast|each|every|only|per|more than|under|below)[^,;。\n]{0,18}$/.test(
      before,
    ) &&
    !/^[^,;。\n]{0,20}(?:\bper |\bin each|\bevery|\beach|\/)/.test(after)
  )
    return "article";
  // 100%用心, "100% dedication": a flourish that measures nothing.
  if (number.unit === "%" && number.value === 100 && flourish.test(after)) return "label";
  return null;
}

const flourish =
  /^\s?(?:的)?(?:用心|努力|投入|热情|真心|真诚|诚意|付出|负责|信任)|^ (?:dedication|commitment|effort|passion|focus|heart|attention|trust)\b/;

/** "At berth 7", "of furnace 3": a bare whole number right after a singular noun that a preposition leads. */
function placeWithNumber(before: string, number: NumberMention, after: string): boolean {
  return (
    number.digits &&
    Number.isInteger(number.value) &&
    number.value < 1000 &&
    /\b(?:for|of|at|on|in|near|from|through|across) (?:the |our )?(?!q|nps|csat|age|top|level|time|average|total|least|most|about|around|under|over|rank|position|place)[a-z]{3,14}(?<!s) $/.test(
      before,
    ) &&
    /^\s?(?:$|[,;.)]|(?:in|on|by|at|for|with|to|is|are|before|and|this|next|from)\b)/.test(after)
  );
}

/** "Star River 2", "Apollo 3": a number right after a name. */
function namedWithNumber(cased: string, number: NumberMention, after: string): boolean {
  const before = /(?:^|\s)([A-Z][A-Za-z]{2,20})\s$/.exec(cased.slice(Math.max(0, number.from - 24), number.from));
  if (!before || number.from - (before[1]?.length ?? 0) <= 1) return false;
  return /^\s?(?:$|[,;.)]|(?:in|on|by|at|for|with|to|is|are|before|and)\b)/.test(after);
}
