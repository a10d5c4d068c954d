import { none, percent, type NumberIdiom } from "../../numberIdioms";
import { englishWords, parseNumeral } from "./numerals";

const parts: Readonly<Record<string, number>> = { third: 3, fifth: 5, tenth: 10 };

/** Numbers that are words of their own. */
export const idioms: readonly NumberIdiom[] = [
  {
    needs: ["-free"],
    pattern: /\b(?:accident|incident|injury|defect|error|complaint|fatality|downtime|spill)-free\b/g,
    read: none,
  },
  {
    needs: ["top"],
    pattern: new RegExp(`\\btop[- ](${englishWords})\\b`, "g"),
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
    needs: ["rank"],
    pattern: /(?<=\brank[a-z]* [^,;\n]{0,24}\b(?:to|at|in) (?:the )?)(\d{1,3})(?:st|nd|rd|th)\b/g,
    read: (m) => ({ value: Number(m[1]), unit: "rank", says: "level" }),
  },
  {
    needs: ["doubl", "two", "twi"],
    pattern:
      /\b(?:doubl(?:e[sd]?|ing)|twofold|two-?fold|twice as (?:many|much|high|large|big)|twice (?:the|its|our|last|this|today|what)|two times)\b(?![- ]digit| a (?:day|week|month|year)| per| ?1[12]\b| ?(?:eleven|twelve))/g,
    read: () => percent(100, "delta"),
  },
  {
    needs: ["tripl", "trebl", "three"],
    pattern: /\b(?:tripl(?:e[sd]?|ing)|trebl(?:e[sd]?|ing)|threefold|three-?fold|three times (?!a |per ))\b/g,
    read: () => percent(200, "delta"),
  },
  {
    needs: ["quadrupl", "four"],
    pattern: /\b(?:quadrupl(?:e[sd]?|ing)|fourfold|four-?fold|four times (?!a |per ))\b/g,
    read: () => percent(300, "delta"),
  },
  {
    needs: ["fold"],
    pattern: /\b(?:(\d{1,3})[- ]?fold|(five|six|ten)fold)\b/g,
    read: (m) => percent((parseNumeral(m[1] ?? m[2] ?? "") - 1) * 100, "delta"),
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
    read: none,
  },
  {
    needs: ["zero"],
    pattern: /\bzero\b(?! (?:carbon|distance|trust|touch|contact|gravity|tolerance))(?!-carbon|-trust|-distance)/g,
    read: none,
  },
  {
    needs: ["third", "fifth", "tenth"],
    pattern: /\b(?:(?:a|one)[- ](third|fifth|tenth)|(two|three|four)[- ](third|fifth)s)\b/g,
    read: (m) => percent((100 * parseNumeral(m[2] ?? "one")) / (parts[m[1] ?? m[3] ?? ""] ?? 1)),
  },
];
