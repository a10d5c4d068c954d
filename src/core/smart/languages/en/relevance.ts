import type { RelevanceRules } from "../rules";
import { driverWords } from "./drivers";
import { nounForms, verbForms } from "./forms";

export const relevance: RelevanceRules = {
  driverWords,
  formsOf: (phrase) => [...nounForms(phrase), ...verbForms(phrase)],
  againstTheMarket:
    /\b(?:(?:out(?:grow|pace|perform|run|sell)|beat|overtake)(?:s|ing)?|(?:grow|growth|growing|expand|expanding|rise|increase|sell)\b[^,;.\n]{0,20} (?:(?:faster|quicker|more|stronger|better) than|ahead of|above)) (?:the |our |its |all |every )?(?:(?!of\b)[a-z]+ )?(?:market|category|industry|sector|competition|competitors?|rivals?|peers?)\b/,
  // festivities, hobbies; furniture and decoration; stationery and gifts; welfare; the comfort of staff rooms
  peripheral:
    /\b(?:tea part(?:y|ies)|hoodies|cherish|part(?:y|ies)|weddings?|birthdays?|galas?|anniversar(?:y|ies)|banquet|ball|concert for staff|poetry|recital|choir|karaoke|singing|dance|dancing|cookery|cooking|baking|contests?|basketball|football|badminton|table tennis|chess|tournaments?|hiking|hike|fun run|tug of war|fishing trip|yoga|gym(?! members)|decor|pantry|pods|washing machines|photos?|photograph(?:s|y)|calligraphy|painting class|evening class(?:es)?|hobby|hobbies|book clubs?|quiz night|picnic|outings?|team building|murals?|plants in|office plants?|potted|ferns?|bonsai|flowers?|flower beds?|lawns?|fish tank|aquarium in|sofas?|chairs?|desks?|seating|cupboards?|cabinets?|curtains|carpets?|wallpaper|statues?|fountain|flags?|banners?|lanterns?|fairy lights|park lights?|decorat(?:e|ions?|ing)|prettier|beautify|christmas (?:tree|party|lights)|for christmas|repaint(?:ing)?|paint(?! shop)|hut|paintings|prints|portraits?|(?:ceo|directors?|general manager|executives?)(?=['’])|limousines?|yearbook|pictures|slogans?|residence permits?|honou?r (?!contract|commitment|agreement)|brochures?|locks|films for|friendship|comedy|stand-up|artworks?|fans|tidy|celebrate|windows|factory gate|signage|(?<!new )logo(?! churn| retention)|letterhead|business cards?|phone book|staff directory|handbooks?|notebooks?|mugs?|umbrellas?|calendars|stationery|lanyards?|badges|souvenirs?|shredders?|printers?|magazines|newspapers|televisions?|tv sets?|bookshel(?:f|ves)|bookcases?|corporate films?|hard-up|in hardship|uniforms?|work jackets?|jackets?|t-shirts|greeting cards?|mooncakes?|hampers?|raffle|gifts?|perks?|cinema|thank(?!s)|armchairs?|ceremon(?:y|ies)|medals?|cushions?|blinds|corridors?|(?<!ipo )prospectus(?:es)?|leaflets?|flyers?|day out|barbecues?|canteens?|cafeteria|menu|noodle|trays|coffee machine|water cooler|vending|freezers?|break rooms?|staff rooms?|staff bathrooms?|staff toilets?|(?<!parcel |pick-up |smart )lockers?|showers|snacks?|refreshments|birthday cakes?|parking l(?:ot|ines)|car parks?|bike shed|meeting rooms?|boardroom|print room|office|reception|bed sheets?|sheets|nursery places|childcare|check-ups?|pensioners?|veterans?|retirees?|retired|retirement|long-serving|social club|honour drivers|(?<!transfer )shuttle)s?\b/,
  sold: /\b(?:book \d+|sell|sells|sold|presales|spend per head|sales(?! office| floor| team| meeting| conference)|(?<!^\W*)orders?|exports?|output|produce|production|revenue|turnover|margin|returns|box office)\b/,
  aboutPeople:
    /\b(?:staff|employees?|people|morale|engagement|well-?being|culture|workplace|happy|happier|colleagues?|team|teams|comfort|hospitality|employer|office|canteen|catering|image|experience|attract talent|retention of staff|kindness|community|congestion|parking)\b/,
  narrow: {
    publicity: {
      thing:
        /\b(?:likes|retweets|followers|shares on|page views|social media|reels|posters?|billboards?|image films?|short videos)\b/,
      serves:
        /reach|known|young|voice|heard|seen|brand|image|sales|customers?|visitors?|market|bookings|revenue|aware|recruit|hire/,
    },
    lamps: {
      thing: /\b(?:lamps?|bulbs?|lights?|lighting)\b/,
      serves: /\b(?:safe|safer|safely|safety|night|nights|dark|bright|brighter|secure|eyes?|sighted|sight)\b/,
    },
  },
  ownMatters: {
    office: {
      wanted:
        /\b(?:office (?:rent|space|costs?|building|supplies|lease)|new offices?|rent bill|parking|car parks?|canteen|printing|business travel|travel (?:costs?|expenses?|spend))\b/,
      moved:
        /\b(?:offices?|park(?:ing)?|cars?|canteen|meals?|menus?|print(?:ing|ers?)?|paper|travel|fares?|flights?|hotels?|trips?|video|remote|desks?|leases?|rent)\b/,
    },
    hiring: {
      wanted: /\b(?:recruit(?:s|ing|ment)?|hires?|hiring|vacanc(?:y|ies))\b/,
      moved:
        /\b(?:recruit(?:s|ing|ers?|ment)?|hir(?:e|es|ed|ing)|careers?|cvs?|graduates?|schools?|referr(?:al|als|ed)|onboarding|vacanc(?:y|ies)|employer|apprentices?|interviews?|starters?|pay|talent|candidates?)\b/,
    },
    filings: {
      wanted: /\b(?:tax|statutory|filings?|awards?|prizes?|website)\b/,
      moved:
        /\b(?:tax|accounting|bookkeeping|filings?|invoices?|ledger|audit|finance|awards?|prizes?|entr(?:y|ies)|design|quality|website|web|pages?|online|seo|content)\b/,
    },
    accidents: {
      wanted: /\b(?:accidents?|injur(?:y|ies))\b/,
      moved:
        /\b(?:safe(?:ty|r|ly)?|accidents?|incidents?|injur(?:y|ies)|hazards?|fatigue|alarms?|drivers?|speed(?:ing|s)?|collisions?|forklifts?|fires?|smoke|drills?|trained|training|inspect\w*|ventilation|lights?|lighting|guards?|ppe|helmets?|brakes?|roads?|crossings?|slopes?|lifts?|protective|near misses|harm|evacuat\w*|toolbox)\b/,
    },
    shopFloor: {
      wanted:
        /\b(?:per tonne|seepage|grid losses|line losses|moulding|scrap|turbines?|downtime|line stops|mould|ore)\b/,
      moved:
        /\b(?:machin\w*|equipment|meters?|boilers?|heat|pumps?|maint\w*|repairs?|restore|outages?|inspect\w*|rejects?|lots|leaks?|leds?|lamps?|retrofit\w*|compress\w*|kilns?|furnaces?|process|replac\w*|energy|power|efficien\w*|materials?|tool\w*|dies?|moulds?|parts|sensors?|insulat\w*|drives?|shifts?|operators?|train\w*|quality|first-pass|sla|idle|idling|recovery|ore|mill|dam|reservoir|lining|pipes?|stock|parts?|uptime|availability|faults?|failures?|changeovers?)\b/,
    },
  },
  everyday:
    /^(?:improve|increase|reduce|lower|better|grow|more|with|from|that|this|year|their|company|team|staff|customer|customers|employee|employees|strong|stronger|great|good)$/,
  genericObjective:
    /^(?:be the best|be better|success|excellence|growth and success|win|onwards and upwards|greatness|vision 20\d\d|do better|strategic goals?|company goals?)[.!。]?$/,
  fieldCharacters: [],
};
