import type { DistractorsPatterns } from "../patterns";
import { nothing } from "../rules";

export const distractors: DistractorsPatterns = {
  ambiguousLabel: /\b(?:level|plan|as|en|form|project|office|store|unit|year|type|sa|bs|station|plant|no) ?$/,
  leadsTeam: /\b(?:team of|lead|leading|manage|managing|supervise|supervising|oversee)\s$/,
  spendsBefore: nothing,
  countsBefore:
    /\b(?:hold|host|run|stage|organi[sz]e|open|launch|issue|publish|buy|hire|sign|complete|deliver|plan) $|(?:\bleast|each|every|only|per|more than|under|below)[^,;。\n]{0,18}$/,
  placeBefore:
    /\b(?:for|of|at|on|in|near|from|through|across) (?:the |our )?(?!q|nps|csat|age|top|level|time|average|total|least|most|about|around|under|over|rank|position|place)[a-z]{3,14}(?<!s) $/,
  endsPlace: /^\s?(?:$|[,;.)]|(?:in|on|by|at|for|with|to|is|are|before|and|this|next|from)\b)/,
  labelBefore:
    /(?:\b(?:no\.?|nos\.?|number|#|wards?|rooms?|buildings?|floors?|blocks?|towers?|bays?|gates?|docks?|lines?|routes?|units?|boilers?|turbines?|plants?|sites?|zones?|lots?|batch|phase|stage|tier|level|grade|year|class|chapter|section|clause|article|circular|regulation|directive|version|release|ver\.?|rev\.?|model|type|series|terminal|platform|hall|track|well|pier|pump|kiln|furnace|reactor|shed|warehouse|store|branch|station|hangar|studio|lab|court|lane|flight|bus|vessel|floors? (?:\d+ ?(?:to|-|and) ?)|staircase|windows|office|vision|agenda|strategy|industry|web|plan|project|operation|field|pen|barn|silo|theatre|theater|cell|machine|press|stand|pitch|substation|transformer|feeder|rule|form|annex|appendix|iso|iec|gb|gb\/t|gmp|gsp|en|din|astm|cmmi|soc|pci|iatf|ohsas|as|bs|sa|ifrs|gaap|sox|basel|haccp)(?: ?\/ ?ts)?[ -]?(?:no\.? ?|number |#|level )?)$/,
  labelAfter: /^\s?(?:#|(?:st|nd|rd|th)\b (?!place)|hotline\b)/,
  ambiguousCounter: nothing,
  buildsBefore: nothing,
  ageBefore:
    /(?:\b(?:aged|age|ages)|\b(?:women|men|people|adults|patients|residents|guests|clients|colleagues|staff|managers|supervisors|children|seniors|employees|workers|customers|citizens|those|anyone|everyone|members|policyholders|drivers|volunteers) (?:who are )?(?:aged |over |under |above |below |older than ))\s?$/,
  ageAfter: /^\s?(?:-?\s?years?[ -]olds?\b|\+? ?(?:and|or) (?:over|above|older)\b)/,
  tenureBefore: /\bwith (?:over |more than |at least )?$|\b(?:overdue by|past|older than|more than|over) $/,
  tenureAfter:
    /^(?: (?:or more|plus))? ?(?:of )?(?:service|experience|tenure|seniority|behind|at the|in the (?:company|job|trade|role)|with (?:us|the)|past due|overdue|old\b|in service|on the (?:job|road)|late\b)|^-(?:day|year)?[ -]?(?:old|overdue|past)/,
  teamAfter:
    /^-strong\b|^[ -]?step approach\b|^[ -]?(?:person|people|strong|member|man|head|woman)[ -](?:strong )?(?:team|crew|squad|group|unit|department)\b|^ (?:strong )?team\b/,
  pastBefore:
    /\b(?:from|currently|now|existing|last year'?s?|previous|today'?s?|its|our|their|was|were|baseline(?: of| is)?|versus|vs\.?|against|compared (?:with|to)|the existing|the current|these|those|for some)\s(?:about |around |some |roughly |over )?$/,
  pastAfter: /^-odd\b|^ ?(?:-odd|odd) |^ (?:last year|in 20(?:1\d|2[0-5]))\b/,
  negatedBefore:
    /(?:(?<!-)\b(?:not|don't|do not|never|no longer|rather than|instead of|without|stop chasing)\b(?!-))(?! (?:more|less|fewer|exceed|exceeding|below|above|over|under|later|lower|higher|worse|only))[^,;.\n]{0,24}$/,
  budgetAfter: /^[ -](?:[a-z-]{2,14} ){0,2}(?:budget|funding|grant|allocation|investment|fund|pot|kitty)\b/,
  gainBefore:
    /\b(?:raise|secure|win|attract|cut|keep|reduce|trim|cap|limit|obtain|get|save|under|below|within|exceed|than|most)\b[^,;.\n]{0,24}$/,
  flourish: /^ (?:dedication|commitment|effort|passion|focus|heart|attention|trust)\b/,
};
