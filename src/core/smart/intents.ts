import { matchesOf, mayHoldIn, scriptsOf } from "./scan";

/** Parts of a goal's text that say how, why or from where, not what is to be reached. */
export interface Intents {
  /** Means and resources: 通过…, using the $50k budget, "all leases are in place". */
  readonly means: readonly Range[];
  /** The larger objective that the goal claims to serve, as written. */
  readonly purposes: readonly Purpose[];
  /** Asides that say where things stand: (currently 4%), 基线5%. */
  readonly baselines: readonly Range[];
  readonly owner: boolean;
  /** Asides that name who is responsible: (owner: Li), （负责人：李伟）. */
  readonly owners: readonly Range[];
}

export interface Purpose extends Range {
  readonly objective: string;
}

export interface Range {
  readonly from: number;
  readonly to: number;
}

/** A way of saying it, tried only where the text holds one of the words that it needs. */
interface Wording {
  readonly needs: readonly string[];
  readonly pattern: RegExp;
}

const wording = (needs: string, pattern: RegExp): Wording => ({ needs: needs.split("|"), pattern });

type MayHold = (needs: readonly string[]) => boolean;

const zhMeans = [
  wording(
    "通过|利用|借助|依托|采用|采取|运用|凭借|依靠|使用|引入|引进|投入|追加|增派|增配|抽调|借力",
    /(?:通过|利用|借助|依托|采用|采取|运用|凭借|依靠|使用|引入|引进|投入(?!占|强度|产出|比)|追加|增派|增配|抽调|借力)(?!率|使用|运营|验收|认证|评审|审核|审查|考试|审批|检查|复评|鉴定|备案|iso|gmp|cmmi|高校|等级|国家|省级|人才)[^,;。\n]{2,28}?(?=[,;。\n]|将|把|使|让|实现|来(?![访源自])|以(?:实现|达到)|$)/g,
  ),
  wording("用", /用\s?(?:约|近)?[^,;。\n]{1,10}(?:预算|资金|经费|系统|平台|工具|模型|机器人|ai)/g),
  wording(
    "已|均|都",
    /[^,;。\n]{0,14}(?:预算|资金|经费|场地|设备|人员|编制|合同|土地|贷款|租约|指标|图纸|货源|渠道|用地|团队|服务器|许可|手续|材料|原料|车辆|师资|专家|供应商|账号|平台|系统)[^,;。\n]{0,8}(?:已|均|都)(?:经|全部|全|均)?(?:过会|开通|启用|落实|到位|批复|批准|批了|批下|下达|拨付|买好|订好|谈好|租好|签订|签约|签好|获批|备好|就位|锁定|确定|齐备|到账|通过|配齐|敲定|选定|谈妥|备齐|采购)/g,
  ),
  wording(
    "已",
    /(?:已|均已)(?:落实|批复|安排|列入|获批|到位|追加|锁定)[^,;。\n]{0,16}(?:预算|资金|经费|编制|人员|场地|设备|人手)/g,
  ),
  wording(
    "预算|经费|资金|投资",
    /(?:预算|经费|资金|投资)(?:为|约|共|总额)?\s?\d[\d.,]*\s?[万亿千百]?元?(?:人民币)?(?:已(?:批|到位|落实))?/g,
  ),
  wording(
    "靠|抓手|举措|路径|通过",
    /,\s?(?:靠|主要靠|抓手是|抓手为|举措是|路径是|具体通过|依靠)[^,;。\n]{2,28}(?=$|[,;。\n])/g,
  ),
  wording("由", /,\s?由[^,;。\n]{2,16}(?:完成|承接|负责落地|落地|推进|承担|实施|包干|执行)(?=$|[,;。\n])/g),
  wording("外聘", /外聘[^,;。\n]{2,16}/g),
  wording("用", /(?:^|[;。\n] ?)用[^,;。\n]{2,14}(?:替换|替代|取代|代替|换掉)[^,;。\n]{2,16}(?=,)/g),
  wording("以", /以[^,;。\n]{2,16}(?:为抓手|为载体|为支撑|的方式|方式|模式|的办法|换)/g),
  wording("用好", /用好[^,;。\n]{0,16}(?:资金|预算|经费|补贴)/g),
];
const vagueMeans =
  /^(?:通过|采取|依靠|投入|利用|借助)(?:不懈|共同|全体|大家|各种|多种|一系列|有效|有力|相关|积极|自身|更大|更多|大量|持续)?(?:努力|措施|手段|方式|精力|力量|工作|办法|优势|机会|学习|加强(?:管理|学习|沟通)|提高认识)/;

const enMeans = [
  wording("with ", /(?:^|[\n;] ?)with (?!effect|a view)[^,;.\n]{3,60}(?=,)/g),
  wording(
    "via|using|leveraging|thanks|help|aided|relying|back of|funded|drawing|support|backed|by means|financed|paid for|possible by",
    /\b(?:via|using|leveraging|thanks to|helped by|aided by|relying on|on the back of|funded by|drawing on|supported by|backed by|with the help of|with support from|with help from|by means of|financed by|paid for by|made possible by)\b(?:[^,;.\n]|[.,](?=\d)){2,80}/g,
  ),
  wording(
    "through ",
    /(?<!\d ?(?:%|percent) of [a-z ]{2,30} )(?<!\b(?:ordering|orders?|sales|sold|sell|booked|bookings?|booking|paid|pay|made|placed|submitted|filed|handled|served|bought|purchases|purchased|traffic|revenue|put|go|going|gone|get|pass|break|come|run|members|people|staff|crew|branches|employees) )\bthrough (?!the (?:(?:[a-z-]+ )?(?:exam|examination|check|audit|inspection|test|review|app|winter|door|line)\b)|the (?:end|year|quarter|month|summer)|(?:q[1-4]|june|july|december|year|end|20\d\d|50|\d+ ?%))[^,;.\n]{2,80}/g,
  ),
  wording(
    "by ",
    /\bby (?:(?:also|simply|gradually|jointly) )?(?!being|spring|evening|morning|becoming|improving (?:performance|quality|efficiency)|working (?:hard|harder|smarter|together)|doing (?:our|my|better|more)|trying|focusing)[a-z-]{2,14}ing\b (?!(?:20\d\d|q[1-4]))[^,;.\n]{2,80}/g,
  ),
  wording(
    "with ",
    /\bwith (?:an? |the |our )?(?:approved |extra |additional |dedicated |new |existing )?(?:[$€£]?\d[\d.,]*\s?(?:k|m|bn|million|thousand)? ?)(?:extra |additional |more |new |approved |dedicated )?(?:[a-z-]{2,14} ){0,2}(?:budget|funding|grant|investment|staff|nurses|engineers|people|hires|headcount|fte|ftes|trucks|vans|machines|volunteers|agents|licences|licenses|robots|consultants|technicians|teachers|drivers|analysts|recruits|contractors)\b[^,;.\n]{0,40}/g,
  ),
  wording(
    "with ",
    /(?<!live )(?<!work )(?<!ties )\bwith (?:an?|two|three|four|five|six|new|the new)(?: [a-z0-9-]{2,16}){0,3} (?:budget|funding|grant|scanner|software|tool|system|machine|crew|contractor|agency|platform|chatbot|robots?|conveyor|kit|team|truck|vans?|oven|line|(?:heat )?pumps?|panels?|sensors?|equipment|tools?|motors?|meters?|boilers?|cameras?|forklifts?|shelving|machines|scanners)\b[^,;.\n]{0,30}/g,
  ),
  wording(
    " is | are | been | was | were ",
    /(?:^|[;,.\n])[^;,.\n]{2,80}\b(?:is|are|has been|have been|was|were)\b (?:all )?(?:already |now |both |fully )?(?:in place|approved|secured|funded|signed|ready|open|set up|assigned|available|budgeted|allocated|committed|agreed|hired|ordered|on site|on order|under contract|lined up|booked|reserved|contracted|earmarked|purchased|recruited|confirmed|paid|paid out|paid for|granted|released|transferred|sorted|settled)\b/g,
  ),
  wording(
    "budget|funding|headcount|grant|financing",
    /\b(?:budget|funding|headcount|grant|financing)(?: of [$€£]?\d[\d.,]*\s?(?:k|m|bn|million)?)? (?:already )?(?:approved|secured|allocated|agreed|confirmed|signed off|in place|available)\b/g,
  ),
  wording(
    "fund|money|budget|grant|financing",
    /(?:^|[;,.\n])[^;,.\n]{2,60}\b(?:funds?|money|budget|funding|grant|financing)\b[^;,.\n]{0,10}\b(?:approved|secured|granted|in place|available|committed|allocated|set aside)\b/g,
  ),
  wording(
    "already|now|fully",
    /,\s?[^;,.\n]{2,60}\b(?:already|now|fully) (?:secured|approved|in place|signed|funded|available|hired|agreed|ordered|bought|purchased|paid|booked|reserved|recruited|trained|delivered|installed|budgeted|on site)\b/g,
  ),
  wording(
    "with ",
    /\bwith (?:two|three|four|five|six|seven|eight|nine|ten|\d{1,3}) (?:external|extra|additional|more|new|dedicated)(?: [a-z-]{2,16}){1,3}/g,
  ),
  wording("spend|use ", /(?<![a-z] )\b(?:spend|use) (?:the )?(?:approved|allocated|granted|agreed) [^,;.\n]{3,50}/g),
  wording(
    "budget of",
    /\b(?:a )?budget of (?:[a-z]{3} )?[$€£]?\d[\d.,]*\s?(?:k|m|bn|million|thousand)?(?: (?:is |already )?(?:approved|secured|agreed|available))?/g,
  ),
  wording("with ", /\bwith (?:[a-z0-9]+ ){1,5}(?:assigned|seconded|on site|in place|standing by)\b[^,;.\n]{0,30}/g),
  wording(
    "budget|funding|money|grant",
    /,\s?(?:budget|funding|money|grant)[^,;.\n]{0,14}\b(?:passed|approved|granted|cleared|voted|signed off)\b[^,;.\n]{0,30}/g,
  ),
  wording("rely", /(?<![a-z] )\brely(?:ing)? on (?!our strengths|each other)[^,;.\n]{3,50}/g),
];
const vagueEnglishMeans =
  /^(?:through|using|via|with|by) (?:the )?(?:hard work|effort|efforts|teamwork|better|improved|continuous|great|strong|various|different|all means|best efforts|our best|passion|dedication|collaboration|working|appropriate|innovation|excellence)/;
/** "Use drip lines to lower water per acre by 20%": means first, goal after "to". */
const useTo =
  /(?:^|[\n;.,] ?)((?:use|apply|adopt|deploy|leverage|employ|switch to|swap|replace|install|introduce|add|hire|invest|put|roll out|train|automate|buy|move|shift|combine|convert|bring in) [^,;.\n]{3,70}?) to (?=[a-z-]+ )/g;

const zhPurpose = [
  wording(
    "为",
    /(?:^|[,;。\n:] ?)(?:为了?|为更好地?)(支撑|支持|助力|保障|促进|推动|实现|服务|配合|响应|提升|提高|降低|增强|改善|扩大|达成|完成|保证|确保|减少|加快|巩固|带动|拉动|增加|留住|吸引|做大|做强|打造|建设|缓解|丰富|压降|拓展|优化|守住|减轻|落实|防止|避免|防范|少)([^,;。\n]{1,30})(?=,)/g,
  ),
  wording(
    "支|助|服务|保障|促|推|带动|拉动|赋能",
    /,\s?(?:以便?|从而|进而|以此|用以|用于|旨在|来)?\s?(支撑|支持|助力|助推|服务于|服务|保障|促进|推动|带动|拉动|赋能)([^,;。\n\d]{2,30})(?=$|[;。\n])/g,
  ),
  wording("以", /(?:以)(支撑|支持|助力|促进|推动|带动|拉动|保障)([^,;。\n\d]{2,30})(?=$|[,;。\n])/g),
  wording(
    "为",
    /(?:^|[;。\n] ?)(?:以|围绕|为(?:了|更好地|进一步)?)()([^,;。\n\d]{2,24}?)(?:为(?:目标|导向|主线|目的)|(?<=^为进一步[^,]{2,24}))(?=,)/g,
  ),
  wording(
    "为了|以便|从而|进而|以此|用以",
    /,\s?(?:为了|以便|从而|进而|以此来?|用以)()([^,;。\n\d]{2,30})(?=$|[;。\n])/g,
  ),
];
const enPurposeVerb =
  "(?:help |better )?(?:support|drive|boost|keep|win|attract|improve|increase|grow|reduce|cut|lower|strengthen|protect|enable|advance|contribute to|deliver on|underpin|serve|raise|make|achieve|retain|promote|further|ensure|meet|reach|build|help|secure|back|become|speed up|enhance|expand|widen|foster|gain|save|accelerate|please|deepen|safeguard|free up|unlock|lift)";
const enPurpose = [
  wording("to ", /(?:^|[\n;.] ?)(?:in order )?to (?!date\b|be\b)([a-z]{3,14}) ([^,;.\n]{2,60})(?=,)/g),
  wording(
    "as part of|with a view|thereby",
    /(?:^|[\n;.] ?|, ?)(?:as part of (?:our|the|a) (?:drive|effort|push|plan|programme|program) to|with a view to|thereby)( )([^,;.\n]{2,70})(?=$|[,;.\n])/g,
  ),
  wording(
    "support|in aid|contribut|as part|sake|deliver on|underpin|in service|feeding|help achieve|pursuit|towards|so |in order",
    /(?:\b|, ?)(in support of|in aid of|supporting|contributing to|as part of|for the sake of|as a contribution to|to deliver on|to underpin|in service of|feeding|underpinning|to help achieve|in pursuit of|towards (?:our|the) (?:goal|aim|objective) of|so (?:that )?we can|so as to|in order to|so that|so(?= (?:fewer|more|that|customers|people|patients|students))) ([^,;.\n]{2,70})(?=$|[,;.\n])/g,
  ),
  wording("to ", new RegExp(`(?<=[a-z\\d%)] )to (${enPurposeVerb}) ([^,;.\\n\\d%]{2,60})(?=$|[,;.\\n])`, "g")),
];
/** "Aim to increase ..." is the goal itself, not its purpose. */
const notPurpose =
  /\b(?:keep|continue|start|stop|by|aim|aims|aiming|plan|plans|want|wants|need|needs|have|has|is|are|target|goal|objective|strive|continue|try|ability|commit|seek|continuing|used|able|work|helps?|order|due|set|begin|start|intend|team|manager|department|we|agree)\s?$/;

const baselineAsides = [
  /\([^()\n]{0,20}(?:目前|现为|现|基线|当前|去年|上年|原|currently|baseline|now|from|was|vs|today|last year|20(?:1\d|2[0-5]))[^()\n]{0,30}\)/g,
  /(?:目前|当前|基线|现状|基数)(?:为|是|值|约|:)?\s?\d[\d.,]{0,12}\s?[%万亿元个家分]{0,2}/g,
  /\b(?:currently|today|baseline)(?: at| of| is|:)? \d[\d.,]{0,12}\s?%?/g,
];
const owners =
  /负责人|责任人|由[\u4e00-\u9fff]{2,6}(?:负责|牵头)|牵头|\bowner\b|\bowned by\b|\bresponsible\b|\bled by\b|\baccountable\b/;

const ownerAside = /[,，;；。.]?\s?\((?:总?负责人|责任人|牵头人?|owner|owned by|responsible)[:：]?\s?[^()\n]{1,30}\)/g;

function addRanges(found: Range[], text: string, pattern: RegExp, notMeant: RegExp | null): void {
  for (const { 0: said, index } of matchesOf(pattern, text))
    if (!notMeant?.test(said)) found.push({ from: index, to: index + said.length });
}

/** "By outsourcing from USD 9 to USD 7": the change is the goal's, not the means'. */
const changeAfterMeans = / from (?:[a-z]{3} ?)?[$€£¥]?\d[^,;\n]{0,20} to (?:[a-z]{3} ?)?[$€£¥]?\d/;

function withoutChange<R extends Range>(range: R, text: string): R {
  const change = changeAfterMeans.exec(text.slice(range.from, range.to));
  return change && change.index > 0 ? { ...range, to: range.from + change.index } : range;
}

/** Finds means, purposes and baselines. Looks at most 80 characters around each key word. */
export function findIntents(text: string, hasNumber: (from: number, to: number) => boolean): Intents {
  const scripts = scriptsOf(text);
  const mayHold = mayHoldIn(text);
  const means: Range[] = [];
  if (scripts.han)
    for (const { needs, pattern } of zhMeans) if (mayHold(needs)) addRanges(means, text, pattern, vagueMeans);
  if (scripts.latin) {
    addEnglishMeans(means, text, mayHold);
    addMeansBeforeGoals(means, text, hasNumber);
  }
  const purposes: Purpose[] = [];
  if (scripts.han) addPurposes(purposes, text, zhPurpose, "", means, hasNumber, mayHold);
  if (scripts.latin) addPurposes(purposes, text, enPurpose, " ", means, hasNumber, mayHold);
  const baselines: Range[] = [];
  if (/[\d(]/.test(text)) for (const pattern of baselineAsides) addRanges(baselines, text, pattern, null);
  const owned = owners.test(text);
  const asides: Range[] = [];
  if (owned) addRanges(asides, text, ownerAside, null);
  return { means, purposes, baselines, owner: owned, owners: asides };
}

function addEnglishMeans(means: Range[], text: string, mayHold: MayHold): void {
  for (const { needs, pattern } of enMeans) {
    if (!mayHold(needs)) continue;
    for (const { 0: said, index } of matchesOf(pattern, text)) {
      const range = withoutChange({ from: index, to: index + said.length }, text);
      if (!vagueEnglishMeans.test(text.slice(range.from, range.to))) means.push(range);
    }
  }
}

function addMeansBeforeGoals(means: Range[], text: string, hasNumber: (from: number, to: number) => boolean): void {
  if (!text.includes(" to ")) return;
  for (const match of matchesOf(useTo, text)) {
    const start = match.index + match[0].indexOf(match[1] ?? "");
    const end = start + (match[1]?.length ?? 0);
    if (hasNumber(end, endOfClause(text, end)) && !hasNumber(start, end)) means.push({ from: start, to: end });
  }
}

/** Claims beyond these are not read: no goal serves so many objectives. */
const mostPurposes = 20;

function addPurposes(
  purposes: Purpose[],
  text: string,
  wordings: readonly Wording[],
  joint: string,
  means: readonly Range[],
  hasNumber: (from: number, to: number) => boolean,
  mayHold: MayHold,
): void {
  for (const { needs, pattern } of wordings) {
    if (!mayHold(needs)) continue;
    for (const match of matchesOf(pattern, text)) {
      const from = match.index;
      const to = from + match[0].length;
      if (purposes.length >= mostPurposes) return;
      if (notPurpose.test(text.slice(Math.max(0, from - 12), from)) || hasNumber(from, to)) continue;
      if (means.some((range) => range.from < to && from < range.to)) continue;
      const objective = match.slice(1).join(joint);
      purposes.push({ from, to, objective: objective.replace(/^in support of |^as part of /, "") });
    }
  }
}

function endOfClause(text: string, from: number): number {
  const limit = Math.min(text.length, from + 200);
  for (let i = from; i < limit; i++) if (/[,;.\n]/.test(text.charAt(i))) return i;
  return limit;
}
