import type { DriverWords } from "../rules";

/** The words by which a text speaks of each driver or field, in their base forms, separated by bars. */
export const driverWords: DriverWords = {
  // What is sold, to whom, how often and at what price.
  revenue:
    "revenue|sales|presales|turnover|top-line|gmv|income|order|bookings|arr|mrr|sell|takings|receipts|commercial growth|billing|monetisation|monetise",
  growth: "scale|grow the business|business growth|expansion",
  traffic:
    "traffic|visit|through the door|footfall|like|follower|impression|view|listener|reader|viewer|subscriber|download|dau|mau|lead|pipeline|newsletter|seo|audience|social media|livestream|click|web visitor|active user",
  conversion: "conversion|checkout|win rate|close rate|bounce rate|landing page|add-to-cart|trial-to-paid|abandonment",
  price:
    "price|arpu|average order value|basket|ticket|room rate|tariff|upsell|upselling|cross-sell|cross-selling|revpar|adr|pricing|discount",
  frequency: "repeat purchase|repeat order|purchase frequency|repeat customer|repeat business|reorder|visit frequency",
  retention:
    "retention|retain|churn|renewal|renew|loyalty|loyal|membership|member|keep customers|keep the customers|keep more customers|existing customers|existing policyholders|lapsed|lifetime value|stickiness|win-back|customer lifetime|keeping customers|stay longer",
  acquisition:
    "new customer|acquisition|acquire|new account|sign-up|signup|new client|new logo|new member|registration|new user|onboard clients|customer base|prospect|key account|insure|new subscriber|gas volume|household gas|more customers|gas customer|win customers|client win|trial",
  channel:
    "branch|kiosk|charging station|new store|open store|distributor|dealer|reseller|channel|outlet|listing|franchise|shelf|distribution|new shop|marketplace|retailer|open six new branches",
  range:
    "new product|range|catalogue|catalog|assortment|launch product|product line|portfolio|list new products|flavour|collection|menu|new feature|new service|soft-launch|title|lineup",
  brand:
    "brand|awareness|reputation|advertising|campaign|press|media coverage|publicity|marketing|sponsorship|trade fair|visibility|outreach",
  marketShare: "market share|market position|penetration|league table|market leader",
  onlineSales:
    "webshop|e-commerce|ecommerce|online|web|digital sales|digital channel|direct booking|website|app order|mobile",
  export:
    "export|overseas|international|cross-border|abroad|global market|internationalisation|localise|new country|spanish site|canada",
  tourism:
    "tourism|tourist|visitor|attraction|tour|after-dark|holiday|resort|sightseeing|lodge|heritage|guided|night-time|museum|exhibition|theme park|cruise",
  content:
    "game|games catalogue|audiobook|content|film|series|article|publish|episode|podcast|streaming|music|magazine|studio|editorial|title|star river|listener|cinema|book|video|show|broadcast|programming",
  // Cost, cash, assets and their risks.
  profit: "profit|profitability|margin|ebitda|earnings|bottom line|return|roi|net income|break even",
  cost: "cost|expense|spend|saving|overhead|waste reduction|overtime|overrun|cheaper|lean|fuel|empty running|commission|opex|write-off|shrinkage|rework",
  procurement:
    "procurement|purchasing|supplier|sourcing|tender|vendor|raw material|framework agreement|rebate|contract price",
  cash: "cash|dso|receivable|collection|working capital|inventory|stock level|payment term|days sales outstanding|liquidity|invoice|collect|slow-moving stock|arrears",
  creditRisk:
    "bad loan|loan book|bad debt|npl|overdue loan|credit risk|default|arrears|loan quality|asset quality|delinquency|non-performing|recovery|recover|collections",
  claims:
    "claim|loss ratio|claims inflation|compensation|indemnity|re-inspection|payout|damage|claims cost|fraud|refund",
  funding: "fundraising|fundraise|donation|donor|grant|raise money|funding|sponsor|funds|giving",
  assetUse:
    "occupancy|vacancy|load factor|utilisation|utilization|lease|letting|fuller|full planes|empty seats|seat|fill|tenancy|room night|table turn",
  commission: "commission|agent fee|booking fee|intermediary",
  investment:
    "inward investment|investor|investment attraction|business climate|fdi|business-friendly|ease of doing business|permits|invest",
  // How work is done and what it leaves behind.
  satisfaction:
    "satisfaction|satisfied|nps|csat|complaint|experience|customer care|service quality|rating|review score|happier|happy|convenience|frictionless|friction|easy|seamless|courtesy|response time|self-service|customer service|service level|helpdesk|hassle|billing|paid by phone|mobile payment|contact centre|call centre|delight|comfort",
  speed:
    "response time|wait|waiting|queue|lead time|turnaround|faster|speed|delivery time|on-time|time to|quick|quicker|agility|efficiency|productivity|throughput|door-to-needle|processing time|answer|first response|efficient|streamline|quote to policy|calls|backlog",
  delivery:
    "delivery|shipping|ship|dispatch|fulfilment|fulfillment|picking|stock-out|stockout|availability|fill rate|last mile",
  quality:
    "quality|defect|scrap|yield|first-pass|rework|returns|return rate|error|accuracy|inspection|right first time|reject|non-conformance|conformity|faulty|bug|crash|six sigma|product return|breakage|spoilage",
  capacity:
    "capacity|output|downtime|breakdown|uptime|equipment|oee|production|machine|maintenance|outage|unplanned trip|boiler|throughput|repair|changeover|bottleneck|overhaul|availability",
  punctuality:
    "punctuality|on-time performance|on-time departure|on-time arrival|delay|late flight|turnaround|late running",
  project:
    "construction|build|practical completion|handover|top out|site progress|schedule|milestone|tower|contractor|concrete|snag|defects list",
  drivers: "driver|fleet|vehicle|truck|van|route|lorry|courier|rider|drops per hour",
  digital:
    "digital|digitisation|digitalisation|erp|crm|automation|automate|cloud|data platform|robot|paperless|smart|workday|server|software|portal|analytics|digitise|migrate|system",
  reliability:
    "reliability|uptime|availability|crash rate|outage|latency|bug|incident|sla|system stability|load time|power cut|resilience|p1",
  itSecurity:
    "cyber|cybersecurity|vulnerability|patching|phishing|information security|penetration test|ransomware|backup|iso 27001|password|mfa|security incident",
  safety:
    "safety|safe|safer|accident|accident-free|injury|incident|evacuation|hazard|harm|toolbox talk|near miss|lost-time|protective|ppe|first aid|speeding|rollover|fatality|slip|fire",
  compliance:
    "compliance|regulator|audit|regulatory|regulation|licence|license|certification|iso|penalty|fine|gdpr|data protection|privacy|governance|anti-money|aml|kyc|sanction|legal|policy|internal control|accreditation",
  environment:
    "carbon|emission|paper use|less paper|diesel|exhaust|environment|green|greener|landfill|recycling|recycle|waste|pollution|sustainability|net zero|climate|cleaner|clean transport|electric vehicle|ev|charger|charging|plastic|biodiversity|tree|plant trees|cycling|bike|wastewater|effluent|compost|reforest",
  energy:
    "energy|electricity|power use|lighting|led|lamp|heating|insulation|boiler efficiency|kwh|solar|photovoltaic|wind|battery|storage|self-sufficiency|renewable|renewables share|generation|heat pump|grid|megawatt|consumption",
  water: "water|reservoir|seepage|leakage|leak|irrigation|drip|mains|metering|supply network",
  innovation:
    "innovation|r&d|research|patent|prototype|invention|technology|lab|scientific|science|breakthrough|pilot|publication|institute|university",
  rural:
    "rural|pig|piglet|village|cooperative|farmer|farm|parish|smallholder|agriculture|agricultural|crop|harvest|wheat|rice|fertiliser|pesticide|residue|tractor|irrigation|livestock|dairy|orchard|soil|hectare|seed|greenhouse|herd|agronomy",
  foodSafety: "food safety|residue|haccp|hygiene|cold chain|traceability|shelf life|allergen",
  // Those who work, and those whom public service is for.
  people:
    "engagement|morale|wellbeing|well-being|benefit|canteen|social club|team building|great place to work|staff|employee|workplace|culture|basketball|sports day|birthday|recognition|perk|childcare|lunch|party|caring employer|colleague|family friendly|pensioner",
  retentionStaff:
    "attrition|staff turnover|employee turnover|retain talent|staff retention|absence|absenteeism|sickness|nurse retention|talent retention|stable workforce|employer brand|employer of choice",
  staffing:
    "hire|hiring|recruit|recruitment|headcount|vacancies filled|staffing|apprentice|talent|workforce|graduate intake|crew|understaffed|nurse",
  capability:
    "training|train|skill|upskill|coach|mentor|certified staff|learning|course|capability|competence|academy|leadership programme|development programme|know-how|education|trained|workshop|succession|apprenticeship",
  reputation: "reputation|social responsibility|trust|credibility|standing|image",
  diversity: "diversity|inclusion|female|women in|gender|disability|accessible|minority|equal",
  access:
    "access|coverage|reach more people|outreach|availability of care|underserved|universal|free of charge|mobile clinic",
  equity:
    "poverty|disadvantaged|vulnerable|social inclusion|homeless|hardship|scholarship|aid|relief|children in need|equal opportunity|food bank",
  jobs: "employment|job creation|jobs|unemployment|placement|employability|job seeker",
  health:
    "health|patient|clinic|surgery|screening|vaccination|immunisation|bed|rehab|medical|care|nursing|chronic|outpatient|inpatient|infection|hospital|doctor|blood|newborn|newborns screened|cancer|theatre|ward|mortality|waiting list|dental|physician|diagnosis|treatment|emergency department|pharmacy",
  education:
    "school|student|pupil|graduation|pass rate|curriculum|teaching|parent|open day|admission|classroom|education|teacher|reading|literacy|university|exam|attendance|dropout|tuition|enrolment|lesson|tutor|partner with parents|learner|homework|kindergarten",
  government:
    "citizen|resident|public service|permit|council|municipal|e-government|hotline|one-stop|counter|constituent|neighbourhood|local government",
  community: "volunteer|volunteering|community|charity|neighbour|civic|social impact|non-profit|nonprofit",
  // Trades and places in which they are moved.
  banking: "bank|loan|deposit|mortgage|credit card|wealth|branch",
  insurance: "insurance|insure|policyholder|claim|premium|policy|underwriting|loss ratio",
  aviation: "flight|airline|route|aircraft|plane|airport|load factor|passenger|fuller planes",
  logistics: "logistics|parcel|warehouse|freight|shipment|depot|delivery|forklift|haulage",
  hotel: "hotel|guest|room|lodge|restaurant|hospitality|lobby",
  property: "property|rent|tenant|landlord|office building|estate|housing|home buyer|homeowner|block",
  utility: "gas|utility|grid|water mains|substation|meter|power company",
  telecom: "telecom|broadband|mobile plan|5g|base station|fibre|operator",
  retail: "retail|store|shop|supermarket|merchandise|grocery|display",
  manufacturing: "manufacturing|factory|plant|assembly|press line|moulding|workshop floor|shop floor",
  office:
    "office|parking|car park|meeting room|locker|repaint|paint|printer|furniture|carpet|greeting card|coffee machine|uniform|stationery|wallpaper|letterhead|lobby sofa|water cooler|holiday lights|desk|chairs",
};
