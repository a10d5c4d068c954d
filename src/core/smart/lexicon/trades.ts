/** Characters that mark a field where no word is known: 茶 speaks of farming, 诊 of health. */
export const fieldCharacters: Readonly<Record<string, string>> = {
  energy: "电煤瓦碳能",
  rural: "农耕稻麦粮畜牧禽渔茶村苗垦",
  health: "医药诊护病患疗症孕牙",
  education: "学教课师书考校",
  transport: "车路桥港渡",
  aviation: "航飞",
  property: "房宅租楼",
  tourism: "旅游景馆",
  banking: "贷银储",
  insurance: "险赔",
  environment: "碳废污林尘",
  water: "水汛渠",
  government: "法诉政警",
  content: "影剧刊戏",
  food: "食餐菜",
};

/** What seldom moves anything but comfort and festivity: held against an objective unless that speaks of people. */
export const peripheral = {
  // festivities, hobbies; furniture and decoration; stationery and gifts; welfare; the comfort of staff rooms
  zh: /茶话会|座谈联谊|婚礼|生日|晚会|年会|庆典|[厂店校司]庆|文艺|汇演|歌咏|合唱|朗诵|诗歌|舞蹈|广场舞|厨艺|插花|剪纸|手工课|棋牌|象棋|围棋|[篮足排羽乒网台]球|羽毛球|乒乓|拔河|运动会|健步走|登山|徒步|爬山|钓鱼|瑜伽|健身|摄影|书法|书画|绘画|画展|装饰画|歌手|茶歇|点心|零食|蛋糕|征文|联欢|联谊|相亲|团建|春游|秋游|郊游|聚餐|聚会|沙龙活动|兴趣班|社团|工会生活|读书角|绿植|盆栽|绿萝|盆花|花卉摆|鲜花|鱼缸|沙发|桌椅|座椅|座位|办公桌|柜子|文件柜|更衣柜|窗帘|地毯|壁画|彩绘|墙绘|挂画|雕塑|喷泉|旗杆|灯笼|彩灯|景观灯|装饰|装扮|橱窗|圣诞(?!节?前)|横幅|标语|文化墙|荣誉墙|招牌|门牌|刷漆|粉刷|油漆|墙面|外墙|大门|美化|玻璃|草坪|花坛|名片|通讯录|员工手册|台历|挂历|笔记本(?!电脑销)|水杯|雨伞|文具|工牌|胸牌|纪念品|碎纸机|打印机|报刊|杂志|制服|工作服|工服|工装|文化衫|月饼|粽子(?!礼盒|销)|贺卡|礼品|红包|福利|抽奖|电影票|锦旗|食堂|菜单|餐盘|面食|下午茶|咖啡机|饮水机|茶水间|休息室|更衣室|(?:职工|员工)(?:浴室|卫生间|宿舍|食堂|公寓)|停车场|停车位划|车位划线|车棚|会议室|办公楼|办公室|保安亭|前台(?!员工|人员)|(?<!政务|服务|营业|办证|办事)大厅|落户|风扇|工龄认定|照顾好|善待|致敬|把锁|画册|放映|脱口秀|整洁|内部刊物|床单|班车|宿舍|冰柜|入托|子女|体检|疗养|慰问|离休|退休|老干部|老司机|老馆员/,
  en: /\b(?:tea part(?:y|ies)|part(?:y|ies)|weddings?|birthdays?|galas?|anniversar(?:y|ies)|banquet|ball|concert for staff|poetry|recital|choir|karaoke|singing|dance|dancing|cookery|cooking|baking|contests?|basketball|football|badminton|table tennis|chess|tournaments?|hiking|hike|fun run|tug of war|fishing trip|yoga|gym|photos?|photograph(?:s|y)|calligraphy|painting class|evening class(?:es)?|hobby|hobbies|book clubs?|quiz night|picnic|outings?|team building|murals?|plants in|office plants?|potted|ferns?|bonsai|flowers?|flower beds?|lawns?|fish tank|aquarium in|sofas?|chairs?|desks?|seating|cupboards?|cabinets?|curtains|carpets?|wallpaper|statues?|fountain|flags?|banners?|lanterns?|fairy lights|park lights?|decorat(?:e|ions?|ing)|prettier|beautify|christmas (?:tree|party|lights)|for christmas|repaint|paint(?! shop)|hut|paintings|pictures|slogans?|residence permits?|honou?r (?!contract|commitment|agreement)|brochures?|locks|films for|friendship|comedy|fans|tidy|celebrate|windows|factory gate|signage|(?<!new )logo(?! churn| retention)|letterhead|business cards?|phone book|staff directory|handbooks?|notebooks?|mugs?|umbrellas?|calendars|stationery|lanyards?|badges|souvenirs?|shredders?|printers?|magazines|newspapers for|uniforms?|work jackets?|jackets?|t-shirts|greeting cards?|mooncakes?|hampers?|raffle|gifts?|perks?|cinema tickets|canteens?|cafeteria|menu|noodle|trays|coffee machine|water cooler|vending|freezers?|break rooms?|staff rooms?|staff bathrooms?|staff toilets?|(?<!parcel |pick-up |smart )lockers?|showers|snacks?|refreshments|birthday cakes?|parking l(?:ot|ines)|car parks?|bike shed|meeting rooms?|boardroom|print room|office|reception|bed sheets?|sheets|nursery places|childcare|check-ups?|pensioners?|veterans?|retirees?|retired|retirement|long-serving|social club|honour drivers|(?<!transfer )shuttle)s?\b/,
} as const;

/** What moves one thing and hardly another, publicity and lamps, with what it may serve beyond its direct links. */
export const narrow: readonly { readonly thing: RegExp; readonly serves: RegExp }[] = [
  {
    thing:
      /点赞|转发量|粉丝|关注数|阅读量|播放量|短视频|宣传片|海报|广告牌|新媒体|宣传氛围|\b(?:likes|retweets|followers|shares on|page views|social media|reels|posters?|billboards?|image films?|short videos)\b/,
    serves:
      /影响|知名|知道|年轻|口碑|声量|传播|品牌|形象|客|销|收|市场|招|意识|文化|宣传|reach|known|young|voice|heard|seen|brand|image|sales|customers?|visitors?|market|bookings|revenue|aware|recruit|hire/,
  },
  {
    thing: /灯(?!塔)|照明|\b(?:lamps?|bulbs?|lights?|lighting)\b/,
    serves: /安|亮|夜|环境|\b(?:safe|safer|safely|safety|night|nights|dark|bright|brighter|secure)\b/,
  },
];

/** Matters of their own: an objective about one is moved only by a goal that speaks of it, or of what moves it, too. */
export const ownMatters: readonly { readonly wanted: RegExp; readonly moved: RegExp }[] = [
  {
    // the office: its rent, its cars, its paper, its meals, its travel
    wanted:
      /办公[楼区室家用]|停车|车位|食堂|打印|差旅|会议室|\b(?:office (?:rent|space|costs?|building|supplies|lease)|new offices?|parking|car parks?|canteen|printing|business travel|travel (?:costs?|expenses?|spend))\b/,
    moved:
      /办公|停车|车|食堂|餐|菜|打印|纸|差旅|机票|酒店|出差|会议|搬迁|工位|租|\b(?:offices?|park(?:ing)?|cars?|canteen|meals?|menus?|print(?:ing|ers?)?|paper|travel|fares?|flights?|hotels?|trips?|video|remote|desks?|leases?|rent)\b/,
  },
  {
    wanted: /招聘|招募|招到|招满|多招|引才|应届|校招|\b(?:recruit(?:s|ing|ment)?|hires?|hiring|vacanc(?:y|ies))\b/,
    moved:
      /招|聘|引进|引才|人才|简历|内推|留存|转正|校|毕业|offer|编制|到岗|薪|\b(?:recruit(?:s|ing|ers?|ment)?|hir(?:e|es|ed|ing)|careers?|cvs?|graduates?|schools?|referr(?:al|als|ed)|onboarding|vacanc(?:y|ies)|employer|apprentices?|interviews?|starters?|pay|talent|candidates?)\b/,
  },
  {
    wanted:
      /员工流失|离职|老员工|骨干流失|\b(?:quit|leavers|attrition|(?:staff|employee|chef|nurse|driver) turnover)\b/,
    moved:
      /员工|职工|离职|新人|留任|留人|薪|敬业|骨干|人才|加班|排班|班组|宿舍|福利|晋升|导师|\b(?:staff|employees?|colleagues?|starters?|engagement|pay|wages?|overtime|rotas?|shifts?|mentors?|managers?|career|training|turnover|attrition|leavers|morale|nurses?|drivers?|chefs?|agents|recruits?)\b/,
  },
  {
    wanted:
      /报税|纳税申报|年报|评奖|获奖|奖项|评优|官网|门户网站|\b(?:tax|statutory|filings?|awards?|prizes?|website)\b/,
    moved:
      /税|账|票|财务|申报|年报|奖|作品|设计|质量|官网|网站|网页|\b(?:tax|accounting|bookkeeping|filings?|invoices?|ledger|audit|finance|awards?|prizes?|entr(?:y|ies)|design|quality|website|web|pages?|online|seo|content)\b/,
  },
  {
    wanted: /考证|持证|驾驶证|普通话|报考|\b(?:licence holders|certified (?:staff|welders|drivers))\b/,
    moved: /考|证|培训|普通话|教|训|\b(?:exams?|train(?:ed|ing)?|licen[cs]es?|certif\w+|courses?)\b/,
  },
  {
    wanted: /赞助|资助.{0,6}运动|\bsponsor\b/,
    moved: /赞助|资助|捐|公益|体育|运动|赛|\b(?:sponsor\w*|donat\w+|fund\w*|sports?|athletes?|profit|budget)\b/,
  },
  {
    wanted: /工伤|违章|车祸|交通事故|事故|\b(?:accidents?|injur(?:y|ies))\b/,
    moved:
      /安全|防护|隐患|事故|工伤|伤|疲劳|司机|驾驶|酒驾|超速|违章|违规|叉车|碰撞|消防|火|烟|警|巡检|巡查|演练|培训|检修|通风|路灯|设备|电梯|道路|护栏|坡|矿|\b(?:safe(?:ty|r|ly)?|accidents?|incidents?|injur(?:y|ies)|hazards?|fatigue|alarms?|drivers?|speed(?:ing|s)?|collisions?|forklifts?|fires?|smoke|drills?|trained|training|inspect\w*|ventilation|lights?|lighting|guards?|ppe|helmets?|brakes?|roads?|crossings?|slopes?|lifts?|protective|near misses|harm|evacuat\w*|toolbox)\b/,
  },
  {
    wanted: /(?:信息|数据|隐私).{0,3}(?:外泄|泄露|泄漏)|\b(?:data|privacy) (?:leaks?|breach(?:es)?)\b/,
    moved:
      /安全|漏洞|加密|权限|密码|等保|防|备份|脱敏|隐私|\b(?:secur\w+|vulnerab\w+|encrypt\w*|password\w*|mfa|patch\w*|phishing|access|privacy|authentication)\b/,
  },
  {
    // what is measured on the shop floor and in the grid
    wanted:
      /含水率|振动|[电能水煤油热]耗|线损|渗漏|停机|停线|废品|报废|返修|品位|利用率(?=[^\u4e00-\u9fff]*$)|\b(?:per tonne|seepage|grid losses|line losses|moulding|scrap|turbines?|downtime|line stops|mould|ore)\b/,
    moved:
      /设备|机(?!场|票|构|会|关|制)|电(?!商|视|话|影)|炉|泵|管[道网线]|修|热|节能|能[耗源效]|余|漏|水|抄表|电表|检|线体|产线|车间|工艺|班|料|模|换型|改造|sla|可用|故障|变频|照明|灯|质量|合格|精度|培训|技能|操作|矿|选|备件|\b(?:machin\w*|equipment|meters?|boilers?|heat|pumps?|maint\w*|repairs?|restore|outages?|inspect\w*|leaks?|leds?|lamps?|retrofit\w*|compress\w*|kilns?|furnaces?|process|replac\w*|energy|power|efficien\w*|materials?|tool\w*|dies?|moulds?|parts|sensors?|insulat\w*|drives?|shifts?|operators?|train\w*|quality|first-pass|sla|idle|idling|recovery|ore|mill|dam|reservoir|lining|pipes?|stock|parts?|uptime|availability|faults?|failures?|changeovers?)\b/,
  },
];

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
  money: "risk rules public",
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

/** Words of trade: who makes or sells chairs and flowers moves his business with them. */
export const sold =
  /卖出|售出|预售|私教|续课|销售(?![处部中])|销量|销往|订单|出口|产量|产能|投产|营收|收入|毛利|退货|票房|\b(?:sell|sells|sold|presales|spend per head|sales(?! office| floor| team| meeting| conference)|orders?|exports?|output|produce|production|revenue|turnover|margin|returns|box office)\b/;

/** Objectives that such things do serve. */
export const aboutPeople =
  /员工|职工|幸福|归属|敬业|士气|凝聚|关爱|团队|文化|工会|企业文化|人文|环境|形象|体验|满意|食堂|后勤|住宿|\b(?:staff|employees?|people|morale|engagement|well-?being|culture|workplace|happy|happier|colleagues?|team|teams|comfort|hospitality|employer|office|canteen|catering|image|experience|attract talent|retention of staff|kindness|community)\b/;
