import { matchesOf, mayHoldIn } from "./scan";
import { counters, currencies, englishNumerals, magnitudes, units } from "./lexicon/numerals";

/** A number as the text writes it, with its unit; positions are those of the normalized text. */
export interface NumberMention {
  readonly from: number;
  readonly to: number;
  /** In the unit: 3.5 for "3.5%", 5 000 000 for "500万元". */
  readonly value: number;
  readonly unit: string;
  /** Whether the words by themselves say change (翻番, halve), level (zero, top three) or nothing. */
  readonly says: "delta" | "level" | null;
  /** "+" or "-" written before it. */
  readonly sign: 1 | -1 | 0;
  /** Whether a unit, a magnitude or a measure word was written. */
  readonly measured: boolean;
  /** Written with digits. */
  readonly digits: boolean;
}

const hanDigits: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const hanPlaces: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** The value of a Chinese numeral such as 二百五十, 八万 or 二〇二六; NaN where it is none. */
export function parseHanNumeral(text: string): number {
  if (/^[零〇一二三四五六七八九]{2,}$/.test(text)) return Number([...text].map((c) => hanDigits[c]).join(""));
  let total = 0;
  let section = 0;
  let digit = -1;
  let place = 1;
  for (const character of text) {
    const value = hanDigits[character];
    const unit = hanPlaces[character];
    if (value !== undefined) digit = value;
    else if (unit !== undefined) {
      section += (digit < 0 ? 1 : digit) * unit;
      digit = -1;
      place = unit / 10;
    } else if (character === "万" || character === "亿") {
      section += Math.max(digit, 0);
      total = (total + section) * (character === "万" ? 1e4 : 1e8);
      section = 0;
      digit = -1;
      place = character === "万" ? 1e3 : 1e7;
    } else return Number.NaN;
  }
  // 一万五 is 15 000: a last digit stands for the place below the one before it, unless 零 says otherwise.
  const last = digit < 0 ? 0 : digit;
  return total + section + last * (place > 1 && !text.includes("零") && text.length > 2 && section === 0 ? place : 1);
}

/** The value of digits, a Chinese numeral or an English numeral word; NaN where it is none. */
export function parseNumeral(text: string): number {
  const plain = text.replace(/,/g, "").trim();
  if (/^\d+(?:\.\d+)?$/.test(plain)) return Number(plain);
  if (/^[a-z]/.test(plain)) return parseEnglishNumeral(plain);
  return parseHanNumeral(plain);
}

function parseEnglishNumeral(text: string): number {
  let total = 0;
  let seen = false;
  for (const word of text.split(/[ -]/)) {
    if (word === "and" || word === "a" || word === "an") continue;
    const value = englishNumerals[word];
    if (value !== undefined) total += value;
    else if (magnitudes[word] !== undefined) total = (total || 1) * magnitudes[word];
    else return Number.NaN;
    seen = true;
  }
  return seen || /^an?$/.test(text) ? total || (seen ? 0 : 1) : Number.NaN;
}

const alternatives = (keys: readonly string[]) =>
  [...keys]
    .sort((a, b) => b.length - a.length)
    .map((key) => key.replace(/[$.*+?()[\]{}|^\\]/g, "\\$&") + (/[a-z]$/.test(key) ? "(?![a-z])" : ""))
    .join("|");

const englishWords = Object.keys(englishNumerals).join("|");
/** Sources of patterns that the deadline rules share. */
export const hanNumeral = "[零〇一二两三四五六七八九十百千万亿]{1,12}";
export const englishNumeral = `(?:${englishWords})(?:[ -](?:${englishWords}|hundred|thousand|million|billion)){0,3}`;

const counterList = counters.split("|").filter((counter) => counter !== "");
const magnitudeAfter = new RegExp(`\\s?(${alternatives(Object.keys(magnitudes))})`, "y");
const unitAfter = new RegExp(
  `\\s?(?:多|余|几)?(${alternatives([...Object.keys(units), ...Object.keys(currencies), ...counterList])})`,
  "y",
);
const currencyBefore = new RegExp(
  `(${alternatives(["¥", "￥", "rmb", "cny", "us$", "usd", "$", "€", "eur", "£", "gbp", "hkd", "hk$", "jpy", "inr", "₹", "sgd", "chf"]).replace(/\(\?!\[a-z\]\)/g, "")})\\s?$`,
);
const countersSet = new Set(counterList);

interface Pattern {
  /** The pattern matches only where the text holds one of these; looked for first, because that is cheap. */
  readonly needs?: readonly string[];
  readonly pattern: RegExp;
  readonly read: (
    match: RegExpMatchArray,
  ) => { value: number; unit: string; says: "delta" | "level" | null; trim?: number } | null;
}

const percent = (value: number, says: "delta" | "level" | null = null) => ({
  value: Math.round(value * 100) / 100,
  unit: "%",
  says,
});
const grows = /(?:增加|增长|提高|提升|扩大|再增|增|多|提|涨)(?:了|加)?(?:约|近)?$/;
const zeroOf =
  "(?:重大|较大|一般|责任|安全|质量|生产|死亡|人员|火灾|医疗|环境|环保|服务|有效|客户|农药|化学|食品|道路|交通|网络|数据|信息|高危|严重|亡人|工亡|伤亡|发货|出库|漏){0,3}(?:事故|投诉|差错|拖欠|缺陷|伤亡|死亡|违规|违纪|逾期|泄漏|泄露|流失|故障|感染|火灾|工伤|退货|延误|新增|上访|失误|积压|报废|污染|排放|停机|漏报|迟报|瞒报|案件|欠薪|客诉|断供|断货|缺货|差评|返工|召回|漏检|处罚|失联|辍学|伤害|超标|超时|库存|不良|宕机|中断|舆情|溢油|溺亡)";

/** Numbers that are words of their own. */
const idioms: readonly Pattern[] = [
  {
    needs: ["番"],
    pattern: /翻(?:了)?([一两二三四])?番/g,
    read: (m) => percent((2 ** (m[1] ? parseHanNumeral(m[1]) : 1) - 1) * 100, "delta"),
  },
  { needs: ["倍"], pattern: /翻(?:一|了)?倍|倍增/g, read: () => percent(100, "delta") },
  {
    needs: ["半"],
    pattern:
      /(?:减|降|砍|缩短|缩减|下降|减少|降低|压缩|压降|压)(?:少|低|掉|到|至|为)?(?:了|原来的)?(?:一半|半数|半(?![年天个月小]))|(?:砍|劈|拦腰)(?:一)?半/g,
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
    read: () => ({ value: 0, unit: "count", says: "level" }),
  },
  {
    needs: ["不再发生", "不再出现", "不再有", "不发生"],
    pattern:
      /(?:不再?发生|不再出现|不再有)(?:任何|一起|一例)?(?=[\u4e00-\u9fff]{2,12}(?:事件|事故|问题|情况|现象|投诉|差错|案件))/g,
    read: () => ({ value: 0, unit: "count", says: "level" }),
  },
  {
    needs: ["-free"],
    pattern: /\b(?:accident|incident|injury|defect|error|complaint|fatality|downtime|spill)-free\b/g,
    read: () => ({ value: 0, unit: "count", says: "level" }),
  },
  {
    needs: ["个9", "个九"],
    pattern: /([三四五])个(?:9|九)/g,
    read: (m) => percent(100 - 100 / 10 ** parseHanNumeral(m[1] ?? "三"), "level"),
  },
  {
    needs: ["零"],
    pattern: /(?:归零|清零)|(?:到|至|为|是)零(?![售部件星工碳])/g,
    read: () => ({ value: 0, unit: "count", says: "level" }),
  },
  {
    needs: ["前", "第"],
    pattern:
      /(?:前|第)\s?([一二三四五六七八九十]{1,3}|\d{1,4})\s?(?:名|位|强|甲)?(?![\d天年月日期季周个批阶步次届台轮版章条款代场棒方任])/g,
    read: (m) => ({ value: parseNumeral(m[1] ?? ""), unit: "rank", says: "level" }),
  },
  {
    needs: ["top"],
    pattern: new RegExp(`\\btop[- ](\\d{1,4}|${englishWords})\\b`, "g"),
    read: (m) => ({ value: parseNumeral(m[1] ?? ""), unit: "rank", says: "level" }),
  },
  {
    needs: ["rank", "place", "finish", "position"],
    pattern:
      /\b(?:rank(?:ed|s)?|place[ds]?|finish(?:ed)?|position)\s(?:number |no\.? ?|#|in )?(?:(first|second|third)|(\d{1,3})(?:st|nd|rd|th)?)\b/g,
    read: (m) => ({
      value: m[1] ? 1 + ["first", "second", "third"].indexOf(m[1]) : Number(m[2]),
      unit: "rank",
      says: "level",
    }),
  },
  {
    needs: ["/", "out of"],
    pattern: /(\d{1,2}(?:\.\d{1,2})?) ?(?:\/|out of) ?(?:5|10|100)\b(?![\d/-])/g,
    read: (m) => ({ value: Number(m[1]), unit: "score", says: "level" }),
  },
  {
    needs: ["doubl", "two", "twi", "2x"],
    pattern:
      /\b(?:doubl(?:e[sd]?|ing)|twofold|two-?fold|twice as (?:many|much|high|large|big)|twice (?:the|its|our|last|this|today)|two times|2x)\b(?![- ]digit| a (?:day|week|month|year)| per| ?1[12]\b| ?(?:eleven|twelve))/g,
    read: () => percent(100, "delta"),
  },
  {
    needs: ["tripl", "trebl", "three", "3x"],
    pattern: /\b(?:tripl(?:e[sd]?|ing)|trebl(?:e[sd]?|ing)|threefold|three-?fold|three times (?!a |per )|3x)\b/g,
    read: () => percent(200, "delta"),
  },
  {
    needs: ["quadrupl", "four", "4x"],
    pattern: /\b(?:quadrupl(?:e[sd]?|ing)|fourfold|four-?fold|four times (?!a |per )|4x)\b/g,
    read: () => percent(300, "delta"),
  },
  {
    needs: ["fold", "x"],
    pattern: /\b(?:(\d{1,3})[- ]?fold|(five|six|ten)fold|(\d{1,3}(?:\.\d)?)x)\b/g,
    read: (m) => percent((parseNumeral(m[1] ?? m[2] ?? m[3] ?? "") - 1) * 100, "delta"),
  },
  {
    needs: ["hal"],
    pattern:
      /\b(?:halv(?:e[sd]?|ing)|(?:by|in) (?:one )?half|half as (?:many|much)|half (?:the|our|its) (?:number|rate|level|amount))\b/g,
    read: () => percent(50, "delta"),
  },
  {
    needs: ["half"],
    pattern: /\b(?:half of|half (?:the|our|all) (?!year|number|rate|level|amount))/g,
    read: () => percent(50, "level"),
  },
  { needs: ["fifth"], pattern: /\b(?:a|one)[- ]fifth\b/g, read: () => percent(20) },
  { needs: ["tenth"], pattern: /\b(?:a|one)[- ]tenth\b/g, read: () => percent(10) },
  { needs: ["third"], pattern: /\b(?:a|one)[- ]third\b/g, read: () => percent(100 / 3) },
  { needs: ["third"], pattern: /\btwo[- ]thirds\b/g, read: () => percent(200 / 3) },
  {
    needs: ["quarter"],
    pattern: /\b(?:by (?:a|one)[- ]quarter|(?:a|one) quarter (?:of|fewer|less|lower|more))\b/g,
    read: () => percent(25),
  },
  { needs: ["quarter"], pattern: /\bthree[- ]quarters\b/g, read: () => percent(75) },
  {
    needs: ["zero", "nil", "no", "without"],
    pattern:
      /\b(?:zero|nil|no|without|not a single|not one)(?= (?:any |a |an |single )?(?:[a-z-]{3,14} ){0,3}(?:accidents?|injur(?:y|ies)|incidents?|defects?|fatalit(?:y|ies)|complaints?|downtime|deaths?|errors?|breaches|outages?|spills?|stock-?outs?|findings?|violations?|waste|losses|loss|cris[ei]s|strikes?|emissions?|delays?|overruns?|fires?|harm|arrears|backlog|recalls?|misses|landfill|bugs|drop-?outs|leaks?|non-conformit(?:y|ies)|exclusions|falls|infections?|penalties|fines|tolerance cases|late|overdue|missed|unpaid|lost)\b)/g,
    read: () => ({ value: 0, unit: "count", says: "level" }),
  },
  {
    needs: ["zero"],
    pattern: /\bzero\b(?! (?:carbon|distance|trust|touch|contact|gravity|tolerance))(?!-carbon|-trust|-distance)/g,
    read: () => ({ value: 0, unit: "count", says: "level" }),
  },
];

const digitsPattern = /\d{1,3}(?:,\d{3}){1,5}(?:\.\d{1,6})?|\d{1,15}(?:\.\d{1,6})?/g;
const hanPattern = new RegExp(`${hanNumeral}|半(?=[年天个])`, "g");
const wordPattern = new RegExp(`\\b${englishNumeral}\\b|\\b(?:a|one) (?:dozen|hundred|thousand|million)\\b`, "g");
/** After a Chinese numeral only these make a number of it; 一体化, 统一, 三公 are words. */
const hanFollows = new RegExp(
  `\\s?(?:多|余|几)?(?:${alternatives([...counterList, ...Object.keys(units).filter((unit) => /[\u4e00-\u9fff%]/.test(unit)), ...Object.keys(currencies).filter((unit) => /[\u4e00-\u9fff]/.test(unit))])})`,
  "y",
);
const hanWords =
  /^(?:[一二三四五]线城|一体|一流|一线|一站|一带|一路|一把手|一次性|一批|一些|一定|一致|一起|一步|一件事|一类|一季|一期|二期|三期|四期|五期|一分|两会|两化|两山|三农|三甲|三方|三包|四新|五险|百年|千方|万无|万家|十四五|十五五|十三五|一号|二号|三号|一年一|八项|七项|五项|四项|三项|两项|双|一道|一口|一点|一层)/;

/** All numbers of a normalized, lower-case text, left to right, not overlapping. */
export function findNumbers(text: string): NumberMention[] {
  const found: NumberMention[] = [];
  const mayHold = mayHoldIn(text);
  for (const { pattern, read, needs } of idioms) {
    if (!mayHold(needs)) continue;
    for (const match of matchesOf(pattern, text)) {
      const result = read(match);
      if (!result || Number.isNaN(result.value)) continue;
      const to = match.index + match[0].length;
      found.push({
        from: match.index,
        to,
        value: result.value,
        unit: result.unit,
        says: result.says,
        sign: 0,
        measured: true,
        digits: /\d/.test(match[0]),
      });
    }
  }
  for (const match of matchesOf(digitsPattern, text)) {
    found.push(withUnit(text, match.index, match.index + match[0].length, Number(match[0].replace(/,/g, "")), true));
  }
  for (const match of matchesOf(hanPattern, text)) {
    const end = match.index + match[0].length;
    hanFollows.lastIndex = end;
    const word = text.slice(match.index, match.index + 4);
    if (hanWords.test(word) && !/^[一二两三四五六七八九]项[^管规]/.test(word)) continue;
    if (!hanFollows.test(text) || /[第统唯之]$/.test(text.slice(0, match.index).slice(-1))) continue;
    const value = match[0] === "半" ? 0.5 : parseHanNumeral(match[0]);
    if (!Number.isNaN(value)) found.push(withUnit(text, match.index, end, value, false));
  }
  for (const match of matchesOf(wordPattern, text)) {
    if (/^one$/.test(match[0]) && /^(?: of|-|\b.{0,2}$)/.test(text.slice(match.index + 3, match.index + 7))) continue;
    const value = parseNumeral(match[0]);
    if (!Number.isNaN(value)) found.push(withUnit(text, match.index, match.index + match[0].length, value, false));
  }
  return withoutOverlaps(found);
}

function withUnit(text: string, from: number, numberEnd: number, number: number, digits: boolean): NumberMention {
  let start = from;
  let to = numberEnd;
  let value = number;
  let unit = "count";
  let measured = false;
  magnitudeAfter.lastIndex = to;
  const magnitude = magnitudeAfter.exec(text);
  if (magnitude && !isMetres(text, magnitude.index, magnitude[0])) {
    value *= magnitudes[magnitude[1] ?? ""] ?? 1;
    to += magnitude[0].length;
    measured = true;
  }
  if (text.charAt(to) === "+") to++;
  unitAfter.lastIndex = to;
  const after = unitAfter.exec(text);
  if (after?.[1] !== undefined) {
    const name = after[1];
    to += after[0].length;
    measured = true;
    unit = currencies[name] ?? units[name] ?? "count";
    if (countersSet.has(name) && units[name] === undefined) unit = "count";
    if (unit === "bps") [value, unit] = [value / 100, "pp"];
    if (unit === "‰") [value, unit] = [value / 10, "%"];
    if (text.charAt(to) === "+") to++;
  }
  let before = text.slice(Math.max(0, start - 6), start);
  const currency = currencyBefore.exec(before);
  if (
    currency?.[1] !== undefined &&
    (currency.index === 0 || !/[a-z]/.test(before.charAt(currency.index - 1)) || !/[a-z]/.test(currency[1].charAt(0)))
  ) {
    unit = currencies[currency[1]] ?? unit;
    measured = true;
    start -= currency[0].length;
    before = text.slice(Math.max(0, start - 6), start);
  }
  const signed = /(^|[^\d%a-z])?([+\-±])\s?$/.exec(before);
  let sign: 1 | -1 | 0 = 0;
  if (signed && !(signed[2] === "-" && /[\d%a-z\u4e00-\u9fff]\s?-\s?$/.test(before))) {
    sign = signed[2] === "+" ? 1 : signed[2] === "-" ? -1 : 0;
    start -= signed[0].length - (signed[1]?.length ?? 0);
  }
  return {
    from: start,
    to,
    value: magnitude ? Number(value.toPrecision(12)) : value,
    unit,
    says: null,
    sign,
    measured,
    digits,
  };
}

/** "m" after a blank is metres unless money or people follow; glued it is million. */
function isMetres(text: string, index: number, magnitude: string): boolean {
  return (
    magnitude === " m" &&
    !/^ (?:users|people|customers|listeners|members|views)/.test(text.slice(index + 2, index + 14))
  );
}

function withoutOverlaps(found: NumberMention[]): NumberMention[] {
  const sorted = found.sort((a, b) => a.from - b.from || b.to - a.to);
  const kept: NumberMention[] = [];
  for (const mention of sorted) {
    const last = kept[kept.length - 1];
    if (!last || mention.from >= last.to) kept.push(mention);
    else if (last.says === null && mention.says !== null && mention.to >= last.to) kept[kept.length - 1] = mention;
  }
  return kept;
}
