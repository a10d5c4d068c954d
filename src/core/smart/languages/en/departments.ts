import type { DepartmentMatters } from "../rules";

/** What moves a matter is given by the beginnings of words. */
export const departments: DepartmentMatters = {
  staff: {
    wanted:
      /\b(?:graduate (?:intake|scheme)|interns?\b|internship|trainees?\b|trainers\b|talent|apprentice|succession|headcount|payroll|pensions?\b|personnel|time ?sheet|staff files|wage|trade union|works council)/,
    moved:
      /\b(?:graduat|intern|train|succe|leader|school|universit|campus|career|employ|promot|manager|candidat|teach|job|pay|paid|salar|onboard|role|team|young|engineer|hr\b|attendance|leave\b|union|elect)/,
  },
  systems: {
    wanted:
      /\b(?:data (?:hall|cent(?:er|re))|servers?\b|cloud|laptop|e-?mail|intranet|legacy|penetration test|network (?:upgrade|outage)|password)/,
    moved:
      /\b(?:data|laptop|e-?mail|desktop|ticket|network|password|secur|patch|migrat|apps?\b|platform|virtual|cool|decommission|api|rack|sap|code|release|login|sso|bot\b|host|windows)/,
  },
  energy: {
    wanted:
      /\b(?:electric|kwh|(?:power|energy|heating|gas|utilit(?:y|ies)|water) (?:bills?|costs?|use|spend|consumption|loss)|energy (?:per|grade)|(?:gas|pipe(?:line)?) leak|burst|leakage)/,
    moved:
      /\b(?:electr|energ|power|heat|cool|light|insulat|boiler|pump|furnace|kiln|idl|pue|temperature|compress|drive|chill|hvac|fridge|freez|glaz|steam|pipe|burst|valve|pressure|iso 50001|fuel|cold|oven)/,
  },
  premises: {
    wanted:
      /\b(?:relocat|head ?quarters|hq\b|new (?:building|head office|office|premises)|cleaning contract|fire certificate|(?:lift|elevator|escalator)s?\b|rent bill|office rent|floor space|open(?:ing)? (?:\w+ )?(?:stores?|shops?|branches|restaurants?)\b)/,
    moved:
      /\b(?:building|office|mov(?:e|es|ed|ing)\b|floor|clean|site|alarm|sprinkler|smoke|lift|elevat|escalat|space|desk|cabl|wir(?:e|ing)|network|power|maint|inspect|premises|permit|fit-?out|sublet|remote|refurb|renovat|open|franchis|location|hir)/,
  },
  finance: {
    wanted:
      /\b(?:close (?:the )?(?:books|accounts)|month-end|settlement|financial statements|(?:management|annual) accounts|budget (?:cycle|round|process)|audit fee|invoice processing|ledger|refinanc|bond\b|dividend|interest (?:cost|expense)|credit (?:rating|line)|(?:insurance|the) premium|premium for|tariff|receivable|overdue|arrears|debtor|outstanding|pay(?:ing)? suppliers|suppliers? (?:paid|payment)|(?:spare|purchas)\S* (?:prices?|costs?|cycle|purchas)|tender)/,
    moved:
      /\b(?:book|account|month-end|settl|budget|expens|reconcil|erp\b|sap\b|financ|report|clos|trade|tax|approv|overdue|debt|bill|pay|credit|customer|client|contract|due\b|order|claim|fee|deposit|bond|loan|cash|profit|insur|risk|tariff|remind|suppl|purchas|price|material|spare|bid)/,
  },
  research: {
    wanted:
      /\b(?:patent|trade ?mark|copyright|intellectual property|(?:clinical )?trials? recruit|(?:development|design|release) (?:cycle|time)|time to market)/,
    moved:
      /\b(?:invent|research|r&d|brand|design|engineer|copyright|licen[cs]|legal|technolog|develop|idea|fil(?:e|ed|ing)\b|disclos|product|releas|prototyp|test|simulat|review|sprint|project|code|deploy|feature|sample|trial|stud(?:y|ies))/,
  },
  records: {
    wanted: /\b(?:archives?\b|records\b|filing|paperwork|board papers|trustees?\b|shareholders?|annual general)/,
    moved:
      /\b(?:archiv|record|file|files|paper|scan|document|electronic|catalog|index|plates|photo|board|govern|disclos)/,
  },
  approvals: {
    wanted: /\b(?:iso \d|accredit|certificates?\b|certification|licen[cs]e to|operating licen[cs]e)/,
    moved:
      /\b(?:iso|accredit|certif|licen[cs]|audit|standard|procedure|non-?conform|inspect|drill|test|train|document|calibrat|polic|control|risk)/,
  },
  legal: {
    wanted: /\b(?:litigat|lawsuit|legal (?:spend|fees|costs)|win more cases|court cases|disputes?\b)/,
    moved:
      /\b(?:law|legal|case|court|contract|disput|claim|counsel|settl|mediat|arbitrat|compl|evidence|clause|hearing|matter|appeal)/,
  },
  vehicles: {
    wanted: /\b(?:fuel|diesel|petrol|empty (?:running|miles)|traffic fines|freight (?:rate|cost)|haulage)/,
    moved:
      /\b(?:fuel|drive|driving|load|speed|idl|tyre|tire|engine|mile|km\b|voyage|electric|empty|hybrid|trip|steam|hull|boat|ship|bus\b|buses|trailer|consolidat|carrier|tender|pallet|rail|container|burn|heat)/,
  },
  stock: {
    wanted:
      /\b(?:warehous|stock ?take|stock accuracy|storage|picking|pallet|stock-?outs?|out of stock|shortage|empty shelves|dwell time|food waste|waste in|unsold)/,
    moved:
      /\b(?:stock|stor(?:e|age)|pick|pallet|fork|rack|inventor|goods|barcode|scan|pack|sku|bins?\b|receiv|load|shel|forecast|order|suppl|purchas|part|demand|food|portion|kitchen|spoil|donat|fresh|chill|meal|plate|cold|container|gate|vessel|berth|crane|customs|yard)/,
  },
  schools: {
    wanted: /\b(?:maths|reading (?:results|age)|exam (?:results|grades)|grades|literacy|gcse|test scores)/,
    moved: /\b(?:pupil|stud|teach|class|book|read|tutor|attend|math|year \d|learn|librar|child|behaviour|mentor)/,
  },
  farms: {
    wanted:
      /\b(?:milk|cows?\b|pigs?\b(?! iron)|crops?\b|herds?\b|wheat|dairy|tea\b|orchards?\b|harvest|calves|lambs|tractors?\b)/,
    moved:
      /\b(?:farm|cow|milk|feed|vet\b|vaccin|breed|barn|calv|acre|pest|field|sow|lamb|grain|drill|weed|plant|disease|mastit|hoo(?:f|ves)|graz|drain|silage|spray)/,
  },
  mines: {
    wanted: /\b(?:cost per tonne|ore\b|tonnes? (?:mined|moved)|coal output)/,
    moved:
      /\b(?:min(?:e|es|ing|ed)\b|ore|coal|tonne|truck|haul|tyre|blast|drill|shovel|mill|crush|pit|recover|explosive|cost|material|kiln|furnace)/,
  },
  medicine: {
    wanted:
      /\b(?:critically ill|infections?\b|surger(?:y|ies)|strokes?\b|cavities|antibiotic|medication errors|heart attacks?|length of stay|(?:mri|ct|scans?)\b|hip\b)/,
    moved:
      /\b(?:infect|surg|stroke|dent|antibiot|medic|nurs|hand|wash|steril|operat|icu|ambulan|emergenc|triage|treat|therap|readmi|discharge|vaccin|dos|prescri|smok|heart|door-to|mri|fluorid|sugar|isolat|test|physio|waiting|appointment|slot)/,
  },
  air: {
    wanted: /\b(?:fumes?\b|noise|dust|odou?rs?\b|smells?\b)/,
    moved:
      /\b(?:fume|nois|dust|odou?r|smell|ventil|extract|filter|mask|weld|spray|air\b|silenc|road|vehicle|blast|cover|neighbo|enclos|lorr|truck|night|flight|residents|water)/,
  },
};
