/**
 * The map of what drives what, in ids; the words for each stand with the rules of the languages. A driver is something
 * that goals move, with the drivers that a change of it moves in one causal step.
 */
export const drivers = {
  // What is sold, to whom, how often and at what price.
  revenue: "profit cash marketShare growth",
  growth: "revenue",
  traffic: "revenue conversion brand acquisition onlineSales",
  conversion: "revenue onlineSales acquisition",
  price: "revenue profit",
  frequency: "revenue retention",
  retention: "revenue profit marketShare",
  acquisition: "revenue marketShare growth",
  channel: "revenue acquisition marketShare",
  range: "revenue satisfaction growth",
  brand: "traffic acquisition revenue",
  marketShare: "revenue",
  onlineSales: "revenue commission",
  export: "revenue growth",
  tourism: "revenue jobs",
  content: "traffic revenue",
  // Cost, cash, assets and their risks.
  profit: "cash growth",
  cost: "profit cash",
  procurement: "cost quality",
  cash: "growth",
  creditRisk: "profit cash",
  claims: "profit cost",
  funding: "growth",
  assetUse: "revenue profit",
  commission: "cost profit",
  investment: "growth jobs revenue",
  // How work is done and what it leaves behind.
  satisfaction: "retention brand revenue",
  speed: "satisfaction capacity retention cost",
  delivery: "satisfaction speed retention",
  quality: "satisfaction cost brand claims retention",
  capacity: "revenue speed cost assetUse",
  punctuality: "satisfaction retention",
  project: "revenue speed",
  drivers: "delivery safety",
  digital: "speed cost capability",
  reliability: "satisfaction retention",
  itSecurity: "compliance reliability",
  safety: "people compliance cost",
  compliance: "reputation safety cost",
  environment: "reputation cost compliance",
  energy: "cost environment",
  water: "cost environment",
  innovation: "range growth",
  rural: "equity jobs revenue",
  foodSafety: "health satisfaction brand",
  // Those who work, and those whom public service is for.
  people: "capability retentionStaff quality",
  retentionStaff: "cost capability quality",
  staffing: "capacity speed",
  capability: "quality speed safety satisfaction innovation",
  reputation: "brand",
  diversity: "reputation people",
  access: "health education equity",
  equity: "reputation",
  jobs: "equity growth",
  health: "equity satisfaction",
  education: "equity jobs",
  government: "satisfaction speed",
  community: "reputation equity",
} as const;

/** Trades and places in which drivers are moved. */
export const fields = [
  "banking",
  "insurance",
  "aviation",
  "logistics",
  "hotel",
  "property",
  "utility",
  "telecom",
  "retail",
  "manufacturing",
  "office",
] as const;

export type DriverId = keyof typeof drivers;
export type ConceptId = DriverId | (typeof fields)[number];

/** The parts of business; drivers that reach everywhere, such as capability, digital or brand, are in none. */
export const sidesOfBusiness: Readonly<Record<string, string>> = {
  results: "revenue profit growth price",
  market: "traffic conversion frequency marketShare onlineSales channel range tourism acquisition export",
  show: "content",
  use: "assetUse",
  customers: "satisfaction punctuality retention",
  money: "cost cash procurement",
  works: "capacity quality project manufacturing reliability",
  pace: "speed delivery",
  land: "rural",
  risk: "creditRisk claims",
  rules: "compliance itSecurity",
  safety: "safety",
  staff: "people retentionStaff diversity",
  planet: "environment energy water",
  public: "health education equity jobs community",
};

/** What each part of business seldom moves directly. */
export const strangers: Readonly<Record<string, string>> = {
  results: "works risk rules safety public staff planet land",
  market: "works risk rules safety public staff planet money land",
  show: "safety planet risk money land staff works",
  use: "safety risk staff land",
  customers: "money planet safety works land risk rules staff",
  money: "rules public",
  works: "market public staff",
  pace: "land",
  land: "market public safety risk staff pace",
  risk: "works public market staff land rules",
  rules: "works public market staff land results",
  safety: "market land",
  staff: "market planet risk rules land results money customers",
  planet: "market staff risk rules",
  public: "market works risk rules planet results land",
};

/** Drivers that are a trade too: they say where something is moved; what is moved the other drivers beside them say. */
export const tradeDrivers = new Set(
  "content tourism rural health education government community drivers project foodSafety".split(" "),
);

/** Trades in which nothing that is done moves what another of them wants. */
export const separateTrades = "banking insurance aviation hotel property telecom rural health logistics".split(" ");
