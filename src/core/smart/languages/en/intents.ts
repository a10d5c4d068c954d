import { wording, type IntentWords } from "../intentWords";

const means = [
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
    /[,;]\s?[^;,.\n]{2,60}\b(?:already (?:[a-z]+ed\b|bought|paid|laid|built)|(?:already|now|fully) (?:in place|available|on site|secured|approved|funded|signed|hired|ordered|paid|delivered|trained|installed))/g,
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
  wording(
    "with ",
    /\bwith (?:[a-z0-9$€£.]+ ){1,6}(?:signed|assigned|seconded|approved|set aside|on site|in place|standing by)\b[^,;.\n]{0,30}/g,
  ),
  wording(
    "budget|funding|money|grant",
    /,\s?(?:budget|funding|money|grant)[^,;.\n]{0,14}\b(?:passed|approved|granted|cleared|voted|signed off)\b[^,;.\n]{0,30}/g,
  ),
  wording("with ", /\bwith (?:an? |the )?new (?!customers|clients|members)[a-z][a-z -]{3,40}/g),
  wording("with ", /\bwith (?:an? |the )?(?:extra|additional|further|approved) [$€£¥\d][^,;.\n]{1,40}/g),
  wording("rely", /(?<![a-z] )\brely(?:ing)? on (?!our strengths|each other)[^,;.\n]{3,50}/g),
];
const vagueMeans =
  /^(?:through|using|via|with|by) (?:the )?(?:hard work|efforts?|teamwork|(?:better|improved) (?:communic|manage|cooperat|collab|service|work|team|effort|train)|continuous|great|strong|various|different|all means|best efforts|our best|passion|dedication|collaboration|working|appropriate|innovation|excellence)/;
const enPurposeVerb =
  "(?:help |better )?(?:support|drive|boost|keep|win|attract|improve|increase|grow|reduce|cut|lower|strengthen|protect|enable|advance|contribute to|deliver on|underpin|serve|raise|make|achieve|retain|promote|further|ensure|meet|reach|build|help|secure|back|become|speed up|enhance|expand|widen|foster|gain|save|accelerate|please|deepen|safeguard|free up|unlock|lift)";
const purposes = [
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
/** "Use drip lines to lower water per acre by 20%": means first, goal after "to". */
const meansBeforeGoal =
  /(?:^|[\n;.,] ?)((?:use|apply|adopt|deploy|leverage|employ|switch to|swap|replace|install|introduce|add|hire|invest|put|roll out|train|automate|buy|move|shift|combine|convert|bring in) [^,;.\n]{3,70}?) to (?=[a-z-]+ )/g;

/** "Aim to increase ..." is the goal itself, not its purpose. */
const notPurpose =
  /\b(?:keep|continue|start|stop|by|aim|aims|aiming|plan|plans|want|wants|need|needs|have|has|is|are|target|goal|objective|strive|continue|try|ability|commit|seek|continuing|used|able|work|helps?|order|due|set|begin|start|intend|team|manager|department|we|agree)\s?$/;

export const intents: IntentWords = {
  means,
  vagueMeans,
  meansBeforeGoal,
  purposes,
  joint: " ",
  notPurpose,
  baselines: [
    /\([^()\n]{0,20}(?:currently|baseline|now|from|was|vs|today|last year|20(?:1\d|2[0-5]))[^()\n]{0,30}\)/g,
    /\b(?:currently|today|baseline)(?: at| of| is|:)? \d[\d.,]{0,12}\s?%?/g,
  ],
  owner: /\bowner\b|\bowned by\b|\bresponsible\b|\bled by\b|\baccountable\b/,
  ownerAside:
    /[,;.]?\s?\((?:owner|owned by|responsible)[:]?\s?[^()\n]{1,30}\)|(?:^|[,;.\n]|[,;.]? [-–—])\s?(?:(?:goal |project )?owner|responsible(?: person)?|accountable|lead|dri)\s?[:=]\s?(?:[a-z]\. ?)?[^,;()\n\d–—]{2,40}?(?=\.?\s*$|[,;\n]|\. | [-–—])|[,;(]\s?(?:(?:jointly )?(?:owned|led|headed|sponsored) by|under the lead of) [^,;()\n\d]{1,40}?(?:\)|(?=\.?\s*$|[,;\n]|\. ))/g,
};
