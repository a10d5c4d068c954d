import type { Concept } from "./drivers";

const more = (id: string, zh: string, en: string, moves = ""): Concept => ({ id, kind: "driver", zh, en, moves });

/** What the trades call their drivers, and the short objectives that they write over their goals. */
export const tradeTerms: readonly Concept[] = [
  more(
    "transport",
    "交通|拥堵|公交|道路|停车|地铁|出行|路网|红绿灯|客运|公路|桥梁|畅通|绕行|车位|堵点",
    "congestion|traffic jam|traffic flow|road|commute|parking space|public transport|rail|bus|cycle lane|junction|transit|bridge|tram|metro|ridership|pothole|journey time|train|railway|station",
    "satisfaction environment",
  ),
  more("foodSafety", "舌尖|温控|放心肉|放心菜|留样", "food poisoning|chill chain|safe food|food alert", "satisfaction"),
  more(
    "energy",
    "电网|线损|电表|抄表|变压器|配电|煤|电价|电费|用能|绿电|负荷|度电|供电|降碳|双碳目标|保供|供暖|热网",
    "meter|transformer|feeder|line loss|load|heat network|boiler house|turbine|security of supply|heat loss",
  ),
  more(
    "channel",
    "连锁|商超进场|零售市场|批发商|零售商|代理|卖场|入场|加盟|商户|县域|市场布局|开拓市场|布点|专柜",
    "chains|pharmacy chain|break into|retail|wholesaler|agent|stockist|point of sale|merchant|footprint|expand reach|geographic reach|route to market|counter|kiosk|new city",
  ),
  more(
    "rural",
    "蛋鸡|产蛋|鸡舍|新农人|农技|村民|茶园|果农|畜牧|牧草|种子|种业|良种|稻田|大棚|耕地|灌区|水利|乡镇|土地流转|科技强农|质量兴农|菜篮子|春耕|秋收|出栏|生猪|奶牛|渔业|水产|林下",
    "egg|hen|poultry|grower|extension worker|seedling|pasture|pig|cattle|cow|fishery|aquaculture|food security|science-led farming|agri|barn|sowing|ploughing|countryside|sunflower|cotton|forestry|timber",
  ),
  more(
    "delivery",
    "快递|派件|揽件|送达|包裹|快件|分拣|货损|线路|仓配|中转",
    "goods|sooner|receive|parcel|courier|sorting|next-day|same-day|drop-off|pick-up point|consignment|transit damage|depot",
  ),
  more(
    "cost",
    "账单|省钱|人工|工时|物耗|辅料|包材|控费|耗材|药占比|报损|运费|租金|差旅|办公费|水电费|精益|压减|预算",
    "bill|packaging|consumable|rent|do more with less|frugal|value for money|budget|materials|agency staff",
  ),
  more(
    "quality",
    "精益求精|工匠|首检|合格|退换|样品|验货|一次交验|病案",
    "zero defects|craftsmanship|first class product|conforming|complaint-free|sample|test lab|calibration|reliability of products|warranty|recall|failure rate",
  ),
  more(
    "satisfaction",
    "退款|赢得顾客|口碑|放心消费|让客户|客户至上|回访|售后|退换货|老年友好|看病难|排队|候诊|挂号|暖心|温度|宾至如归|首问|接诉|取餐|报修|住户|乘客",
    "refund|refunds paid|speak well|customer intimacy|delighted|guests love|well served|after-sales|aftersales|call back|callback|handover|home buyer|shorter queues|warm welcome|hospitality|complaints handling|resolve complaints|friendly|great service|home owners|trusted|helpful|answer calls|check-in|checkout queue|wi-fi",
  ),
  more(
    "speed",
    "电子票|扫码入场|登机|高效|快捷|当日达|快速|秒批|即办|快修|换模|换线|换型时间|翻台|出餐|结账|加载|首屏|一次办成|跑动次数|敏捷",
    "mobile ticket|mobile ones|sooner|nimble|swift|die change|changeover|setup|same day|shorter|agile|loads in|check-in time|boarding|discharge|month-end close|close the books|fast close|approvals|paperwork|red tape|cycle|in hours|handling time|responsive",
    "",
  ),
  more(
    "capacity",
    "扩能|增产|满产|投料|排产|大修|高炉|备件|利用小时|点检|稳产|作业效率|农机|机械化|装机容量",
    "furnace|reline|kiln|spare part|press|line speed|tractor|combine|mechanisation|ramp-up|debottleneck|crane",
  ),
  more(
    "safety",
    "碰撞|滑坡|边坡|塌方|风险防控|护栏|监控探头|灭火器|应急|演练|自救|溺水|禁毒|高空作业|脚手架|劳保|烟感|巡查|治安",
    "collision|landslide|slope|nobody gets hurt|get hurt|guard|guardrail|extinguisher|smoke alarm|scaffold|harness|hi-vis|drill|emergency|lifeguard|cctv|road casualties|safer|hazardous|explosion|gas leak|crossing patrol|security patrol",
  ),
  more(
    "people",
    "幸福|宿舍|班车|更衣室|午餐|托儿|入托|体育|联谊|文化活动|读书会|劳模|表扬|荣誉|离休|退休|健身房|下午茶|凝心聚力|暖心工程|以人为本|健康体检",
    "dormitory|shuttle bus|nursery place|gym|yoga|long-service|veteran|retiree|fruit basket|people first|coffee corner|lockers|choir|knitting",
  ),
  more(
    "staffing",
    "离职率|流动率|青年公寓|人才公寓|稳定服务队伍|人才兴企|人才强院|缺编|定岗|护士|医师|规培|教练|博士|研究生|应届生|劳务|储备干部|校企合作|技工",
    "agent attrition|young workers|steady service team|postdoc|resident|trainee|graduates|interns|seasonal worker|staff shortage|engineers|welders|fill vacancies|scientist|technician|agency reliance",
  ),
  more(
    "capability",
    "学历|考证|技师|双师型|名师|带教|实训|比武|宣讲|专业化队伍|能打胜仗|讲课",
    "certificate|licensed staff|qualified|skills gap|masterclass|instructor|on-the-job|simulator|professional development|bench strength|next generation|toolbox|drilled crews",
  ),
  more(
    "health",
    "近视|看病|药品|处方|抗生素|血压|糖尿病|房颤|随访|卒中|急救|胸痛|疾控|妇幼|孕产|产检|养老|老龄|助餐|失能|心理|戒烟|牙|眼|公共卫生|爱国卫生|医保|便民就医|高压氧|检验报告",
    "myopia|eyesight|healthy ageing|healthier|prescription|antibiotic|diabetes|atrial|fibrillation|follow-up rate|stroke|ambulance|chest pain|maternity|antenatal|carers|smoking|dentist|eye test|hyperbaric|lab report|better outcomes|lives saved|longer lives|wellness|obesity|hospice",
  ),
  more(
    "education",
    "双一流|强校|名校|示范校|立德树人|科研育人|素质|学科|竞赛|亲子|图书|借阅|实验课|体测|近视|食育|大学|职校|学前|书香|教改|教研|校友|体育中考|学位",
    "library|book|lend|storytelling|science class|fitness test|campus|college|vocational|nursery|alumni|thesis|phd|club take-up|parents evening|well-read|learning city|graduating class|class of|stem",
  ),
  more(
    "environment",
    "蓝天|碧水|净土|空气质量|扬尘|雾霾|降尘|噪声|河道|黑臭|湿地|绿地|植绿|污染|零碳|碳足迹|光盘|限塑|厨余|分类准确率|余热|再生水|中水|化肥|农膜|秸秆|尾气|电动化|以电代油",
    "air quality|clean air|dust|smog|noise|river|wetland|footprint|single-use|composting|electric fleet|half the fleet electric|hybrid|mulch film|circular economy|reuse|refill|greener|nature|habitat|peat|reusable|scope 1|scope 2",
  ),
  more(
    "tourism",
    "冬游|避暑|打卡|沉浸式|导览|客栈|露营|演出|音乐节|灯会|滑雪|温泉|入境游|过夜|邮轮|博物馆|观众|展览|藏品|馆藏|文创|美术馆|剧院",
    "overnight stays|festival|concert|ski|spa|camping|gallery|theatre tickets|collection|exhibit|curator|cultural|box office|destination|arrivals|show|theatregoer|arts",
  ),
  more(
    "government",
    "数字政府|服务型政府|依法行政|法治|司法|法院|案件|调解|纠纷|公信力|社区|物业投诉|市容|城管|安居|保障房|民政|社保|参保|户口|惠民|廉政|文明|双拥|接诉即办|秸秆禁烧|放管服",
    "court|case|judge|justice|trial|mediation|dispute|public confidence|rule of law|housing benefit|welfare|passport|tax office|registry|digital government|open government|civil|town hall|social security|pension office|planning|licensing|local services",
  ),
  more(
    "community",
    "义务|爱心|帮教|慈善|留守儿童|流浪|救灾|献血|社工|互助",
    "rough sleeper|hot meal|shelter|refugee|meals|donate|befriending|mutual aid|disaster relief|foster|homelessness|food parcel|outreach worker|street",
  ),
  more(
    "content",
    "报刊|新闻|新媒体|融媒|栏目|收视|电台|广播|演播|签约作者|电子书|有声书|主播|综艺|电竞|玩家|关卡|流水付费|版权|发行|上座|影院|影城",
    "newspaper|journalism|newsroom|radio|ebook|author|esports|player|dlc|rights|release slate|box set|win in audiobooks|monthly listeners|subscribers|comic|showrunner|playlist|press",
  ),
  more(
    "digital",
    "无纸|数字工厂|智能工厂|灯塔工厂|工业互联网|物联网|扫码|rpa|ai|大模型|台账系统|接口|云平台",
    "electronic record|e-invoice|e-signature|iot|sensors|barcode|rfid|machine learning|ai|chatbot|data quality|master data|data-driven|dashboard|api|asset register|legacy|mainframe|data centre|data center|app",
  ),
  more(
    "compliance",
    "守法|税务|纳税|环评|排污许可|消防验收|药监|gmp|gsp|飞检|台账|制度执行|披露|年报|信披|劳动合同|知识产权|反垄断|出口管制|示范单位",
    "tax filing|permit|licensing|gmp|gdp|disclosure|annual report|trustee|regulator|inspection rating|statutory|labour law|whistleblowing|ethics|code of conduct|controls|fit and proper|export control",
  ),
  more(
    "revenue",
    "冲量|卖货|多卖|营销额|签约额|中标|新签合同|产值|学费|服务费|手续费|保费|出口创汇|订阅|票款",
    "written premium|tuition|food and beverage|subscription|contract win|contracts|win rate|ancillary|spend per visitor|spend per head|cash taken|tenders won|output value|till",
  ),
  more(
    "acquisition",
    "新户|新会员|客群|高净值|商户拓展|招生|生源|报名|客户群|签约企业|入驻企业|拓客|抢占市场|下沉市场|小微",
    "new policyholder|student recruitment|applicant|application|enrol|intake|enrolments|new tenant|new patient|new donor|open account|accounts opened|wealthy clients|payroll client|sme client|new business|widen reach|customer growth|members|households connected|connections|admissions",
  ),
  more(
    "retention",
    "激活|沉睡客户|积分|睡眠户|复投|再投保|老带新|转介绍|回流|粉丝经济|私域运营|流失预警",
    "dormant|reactivate|points|repeat visit|season ticket|resubscribe|regular donor|alumni giving|stickier|existing clients|second order|port-out|cancellation|unsubscribe",
  ),
  more(
    "creditRisk",
    "贷后|授信|拨备|欺诈|清降|呆账|稳健经营",
    "provision|write-off|collateral|underwriting quality|fraud losses|loan loss|stage 3|watchlist|prudent bank|sound balance sheet",
  ),
  more(
    "cash",
    "收租|租金收缴|代扣|资金状况|清欠|欠款|货款|滞销|呆滞|去化|资金回笼|资金链|预收|结算周期",
    "direct debit|rent comes in|unpaid|overdue|stock days|dead stock|obsolete|slow movers|balance sheet|debt ratio|deposit collected|pay sooner|invoicing|faster billing|deleverage",
  ),
  more(
    "assetUse",
    "闲置|盘活|坪效|入驻率|厂房出租|车位出租|航班上座|满座|空驶|装车率|货位|仓容|容积率|机时|共享仪器|舱位|泊位",
    "idle|slot|berth|empty beds|sweat the assets|meeting room use|shared instrument|rent roll|full house|let|seats sold|chamber|court hours|pitch hire",
  ),
  more(
    "procurement",
    "国产替代|集采|双源|供应链安全|供应链韧性|交期|来料|自主可控",
    "second source|supply resilience|supply security|incoming goods|spend under contract|contracted spend|local content|resilient supply chain|in-house",
  ),
  more(
    "project",
    "如期完工|按期|进度|交楼|结构|幕墙|装修完成|基坑|盾构|隧道|桩基|验收合格|开园|建成区|园区建设|场馆建设|换电站|补能",
    "deadline met|on time and budget|works|fit-out|foundation|tunnel|façade|facade|piling|commissioning|ribbon|new wing|new terminal|new plant|battery-swap|on programme|punch list",
  ),
  more(
    "water",
    "水费|水表|产销差|水质达标|抄表到户|爆管|净水|海绵城市|排水|防汛|内涝|泵站",
    "burst|pipe|hydrant|flood|drainage|sewer|pump station|aquifer|reservoir|rainwater",
  ),
  more(
    "innovation",
    "首台套|中试|试制|新材料|新工艺|攻关|揭榜|专精特新|孵化|标准制定|知识产权|科创|技改|样机|临床试验|基金项目|国自然|sci|学术",
    "start-up|spin-out|incubator|clinical trial|new material|new process|standard-setting|citations|papers|journal|grant win|knowledge transfer|licensing income|engineers per|invent|hackathon|proof of concept",
  ),
  more("diversity", "妇女|女干部|少数民族", "pay gap|women on|ethnic|fair workplace|inclusive|wheelchair|step-free"),
  more(
    "brand",
    "地理标志|老字号|获奖|示范|美誉|曝光度|舆情|公众号文章|发布会",
    "well-known|household name|award|media mention|share of voice|ambassador|label of origin|recognised|famous|followers",
  ),
  more(
    "reliability",
    "保供电|可用率|在线率|掉线|丢包|故障恢复|容灾|不停机|稳定运行|网络覆盖|信号|基站",
    "always on|uninterrupted|keep the lights on|dropped calls|packet loss|coverage blackspots|disaster recovery|failover|99\\.9|on-line rate|smooth running|signal|minutes lost",
  ),
  more(
    "profit",
    "减亏|息差|利差|综合收益|创效",
    "spread|contribution|loss-making|profitable growth|roce|payback|yield management",
  ),
  more(
    "range",
    "口味|款式|车型|药品品种|新药|书目|课程体系|课程研发|新课程|新线路|新航线|新景点|产品矩阵|特色菜",
    "new model|new drug|new course|new route|new attraction|new treatment|service line|choice|new destination|new dish",
  ),
  more(
    "equity",
    "教育公平|医疗公平|特困|孤老|低保|残疾|留守|兜底|共富",
    "fairness|level playing field|low-income|bursary|free school meals|social mobility|left behind|refugees|inequality|affordable",
  ),
  more(
    "investment",
    "签约落地|项目落地|开工项目|项目入库|总部经济|招大引强|企业服务|政策兑现",
    "factory announced|site visits by investors|plant relocation|ribbon cuttings|industrial park|tenants signed|capital raised|funding round",
  ),
  more(
    "export",
    "欧洲市场|东南亚|清关|通关|港口吞吐|吞吐量|集装箱|班列",
    "europe|asia|customs|container throughput|freight corridor|port|teu|sea freight|languages|foreign",
  ),
];

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
  zh: /茶话会|座谈联谊|婚礼|生日|晚会|年会|庆典|[厂店校司]庆|文艺|汇演|歌咏|合唱|朗诵|诗歌|舞蹈|广场舞|厨艺|插花|剪纸|手工课|棋牌|象棋|围棋|[篮足排羽乒网台]球|羽毛球|乒乓|拔河|运动会|健步走|登山|徒步|爬山|钓鱼|瑜伽|健身|摄影|书法|书画|绘画|画展|装饰画|歌手|茶歇|点心|零食|蛋糕|征文|联欢|联谊|相亲|团建|春游|秋游|郊游|聚餐|聚会|沙龙活动|兴趣班|社团|工会生活|读书角|绿植|盆栽|绿萝|盆花|花卉摆|鲜花|鱼缸|沙发|桌椅|座椅|座位|办公桌|柜子|文件柜|更衣柜|窗帘|地毯|壁画|彩绘|墙绘|挂画|雕塑|喷泉|旗杆|灯笼|彩灯|景观灯|装饰|装扮|橱窗|圣诞(?!节?前)|横幅|标语|文化墙|荣誉墙|招牌|门牌|刷漆|粉刷|油漆|墙面|外墙|大门|美化|玻璃|草坪|花坛|名片|通讯录|员工手册|台历|挂历|笔记本(?!电脑销)|水杯|雨伞|文具|工牌|胸牌|纪念品|碎纸机|打印机|报刊|杂志|制服|工作服|工服|工装|文化衫|月饼|粽子(?!礼盒|销)|贺卡|礼品|红包|福利|抽奖|电影票|锦旗|食堂|菜单|餐盘|面食|下午茶|咖啡机|饮水机|茶水间|休息室|更衣室|(?:职工|员工)(?:浴室|卫生间|宿舍|食堂|公寓)|停车场|停车位划|车位划线|车棚|会议室|办公楼|办公室|保安亭|前台|大厅|床单|班车|宿舍|冰柜|入托|子女|体检|疗养|慰问|离休|退休|老干部|老司机|老馆员/,
  en: /\b(?:tea part(?:y|ies)|part(?:y|ies)|weddings?|birthdays?|galas?|anniversar(?:y|ies)|banquet|ball|concert for staff|poetry|recital|choir|karaoke|singing|dance|dancing|cookery|cooking|baking|contests?|basketball|football|badminton|table tennis|chess|tournaments?|hiking|hike|fun run|tug of war|fishing trip|yoga|gym|photos?|photograph(?:s|y)|calligraphy|painting class|evening class(?:es)?|hobby|hobbies|book clubs?|quiz night|picnic|outings?|team building|murals?|plants in|office plants?|potted|ferns?|bonsai|flowers?|flower beds?|lawns?|fish tank|aquarium in|sofas?|chairs?|desks?|seating|cupboards?|cabinets?|curtains|carpets?|wallpaper|statues?|fountain|flags?|banners?|lanterns?|fairy lights|park lights?|decorat(?:e|ions?|ing)|prettier|beautify|christmas (?:tree|party|lights)|for christmas|repaint|paint|hut|windows|factory gate|signage|logo|letterhead|business cards?|phone book|staff directory|handbooks?|notebooks?|mugs?|umbrellas?|calendars|stationery|lanyards?|badges|souvenirs?|shredders?|printers?|magazines|newspapers for|uniforms?|work jackets?|jackets?|t-shirts|greeting cards?|mooncakes?|hampers?|raffle|gifts?|perks?|cinema tickets|canteens?|cafeteria|menu|noodle|trays|coffee machine|water cooler|vending|freezers?|break rooms?|staff rooms?|staff bathrooms?|staff toilets?|(?<!parcel |pick-up |smart )lockers?|showers|snacks?|refreshments|birthday cakes?|parking l(?:ot|ines)|car parks?|bike shed|meeting rooms?|boardroom|print room|office|reception|bed sheets?|sheets|nursery places|childcare|check-ups?|pensioners?|veterans?|retirees?|retired|retirement|long-serving|social club|honour drivers|shuttle)s?\b/,
} as const;

/** What moves one thing and hardly another, attention on the web and lamps, with what it may serve beyond its direct links. */
export const narrow: readonly { readonly thing: RegExp; readonly serves: RegExp }[] = [
  {
    thing:
      /点赞|转发量|粉丝|关注数|阅读量|播放量|短视频|\b(?:likes|retweets|followers|shares on|page views|posts|reels)\b/,
    serves: /影响|知名|年轻|口碑|声量|传播|reach|known|young|voice|heard|seen/,
  },
  {
    thing: /灯(?!塔)|照明|\b(?:lamps?|bulbs?|lights?|lighting)\b/,
    serves: /安|亮|夜|环境|\b(?:safe|safer|safely|safety|night|nights|dark|bright|brighter|secure)\b/,
  },
];

/** The parts of business; drivers that reach everywhere, such as cost, are in none. */
export const sidesOfBusiness: Readonly<Record<string, string>> = {
  results: "revenue profit",
  market:
    "traffic conversion price frequency brand marketShare onlineSales channel range content tourism acquisition retention",
  works: "capacity quality procurement project water drivers manufacturing rural reliability energy",
  risk: "creditRisk claims compliance itSecurity",
  safety: "safety",
  public: "health education government equity",
};

/** What each part of business seldom moves directly. */
export const strangers: Readonly<Record<string, string>> = {
  results: "works risk safety public",
  market: "works risk safety public",
  works: "market public",
  risk: "works public",
  public: "market works risk",
};

/** Words of trade: who makes or sells chairs and flowers moves his business with them. */
export const sold =
  /卖出|售出|销售(?![处部中])|销量|销往|订单|出口|产量|产能|投产|营收|收入|毛利|退货|票房|\b(?:sell|sells|sold|sales(?! office| floor| team)|orders?|exports?|output|produce|production|revenue|turnover|margin|returns|box office)\b/;

/** Objectives that such things do serve. */
export const aboutPeople =
  /员工|职工|幸福|归属|敬业|士气|凝聚|关爱|团队|文化|工会|企业文化|人文|环境|形象|体验|满意|食堂|后勤|住宿|\b(?:staff|employees?|people|morale|engagement|well-?being|culture|workplace|happy|happier|colleagues?|team|teams|comfort|hospitality|employer|office|canteen|catering|image|experience|attract talent|retention of staff|kindness|community)\b/;
