/**
 * The map of what drives what. A driver is something that goals move; a field is the trade or place in which they move
 * it. `moves` lists the drivers that a change of this one moves in one causal step.
 */
export interface Concept {
  readonly id: string;
  readonly kind: "driver" | "field";
  readonly zh: string;
  readonly en: string;
  readonly moves?: string;
}

/** To grow faster than those one competes with is to gain market share, whatever the words: "outgrow the sector", 增速高于行业. */
export const againstTheMarket =
  /\b(?:(?:out(?:grow|pace|perform|run|sell)|beat|overtake)(?:s|ing)?|(?:grow|growth|growing|expand|expanding|rise|increase|sell)\b[^,;.\n]{0,20} (?:(?:faster|quicker|more|stronger|better) than|ahead of|above)) (?:the |our |its |all |every )?(?:(?!of\b)[a-z]+ )?(?:market|category|industry|sector|competition|competitors?|rivals?|peers?)\b|(?:跑赢|赶超|战胜|(?:增速|增长|增幅|成长|发展)[\u4e00-\u9fff]{0,4}?(?:领先|超越|超过|高于|快于|优于|强于))(?:于|了)?[\u4e00-\u9fff]{0,4}?(?:行业|市场|大盘|同业|同行|竞品|竞争对手|对手|品类)/;

const driver = (id: string, moves: string, zh: string, en: string): Concept => ({ id, kind: "driver", zh, en, moves });
const field = (id: string, zh: string, en: string): Concept => ({ id, kind: "field", zh, en });

export const concepts: readonly Concept[] = [
  // Who buys, how often, at what price
  driver(
    "revenue",
    "profit cash marketShare growth",
    "营收|收入|营业额|业绩|销量|流水|gmv|创收|增收|销售|卖出|售出|订单|签单|合同额|票房|规模增长",
    "revenue|sales|turnover|top-line|gmv|income|order|bookings|arr|mrr|sell|takings|receipts|commercial growth|billing|monetisation|monetise",
  ),
  driver("growth", "revenue", "扩大规模|增长|做大|规模化", "scale|grow the business|business growth|expansion"),
  driver(
    "traffic",
    "revenue conversion brand acquisition onlineSales",
    "流量|访客|曝光|点赞|粉丝|客流|播放|阅读量|观看|日活|月活|活跃用户|dau|mau|uv|pv|进店|线索|商机|下载量|关注数|公众号|短视频|直播",
    "traffic|visit|footfall|like|follower|impression|view|listener|reader|viewer|subscriber|download|dau|mau|lead|pipeline|newsletter|seo|audience|social media|livestream|reach|click|web visitor|active user",
  ),
  driver(
    "conversion",
    "revenue onlineSales acquisition",
    "转化|成交|下单率|加购|支付成功率|签约率|赢单率|打开率|跳失率|落地页|购物车",
    "conversion|checkout|win rate|close rate|bounce rate|landing page|add-to-cart|trial-to-paid|abandonment",
  ),
  driver(
    "price",
    "revenue profit",
    "单价|均价|房价|arpu|提价|溢价|定价|租金水平|revpar|adr|连带率|折扣",
    "price|arpu|average order value|basket|ticket|room rate|tariff|upsell|upselling|cross-sell|cross-selling|revpar|adr|pricing|discount",
  ),
  driver(
    "frequency",
    "revenue retention",
    "复购|回头客|购买频次|到店频次|活跃度|消费频次",
    "repeat purchase|repeat order|purchase frequency|repeat customer|repeat business|reorder|visit frequency",
  ),
  driver(
    "retention",
    "revenue profit marketShare",
    "留存|客户流失|流失率|续约|续费|续签|老客户|忠诚|会员|黏性|续保|续卡|转网|离网率|客户粘性|留住",
    "retention|retain|churn|renewal|renew|loyalty|loyal|membership|member|keep customers|keep more customers|existing customers|existing policyholders|lapsed|stickiness|win-back|customer lifetime|keeping customers|stay longer",
  ),
  driver(
    "acquisition",
    "revenue marketShare growth",
    "拉新|新客|获客|新签|开卡|开户|大客户|ka客户|新用户|企业客户|新增|装机|代发工资|参保企业|户数|扩大用户|扩面|燃气用户|用气量",
    "new customer|acquisition|acquire|new account|sign-up|signup|new client|new logo|new member|registration|new user|onboard clients|customer base|prospect|key account|insure|new subscriber|gas volume|household gas|more customers|gas customer|win customers|client win|trial",
  ),
  driver(
    "channel",
    "revenue acquisition marketShare",
    "网点|门店|开店|新店|直营店|经销商|渠道|铺货|分销|入驻|开业|店铺|市场拓展|终端",
    "branch|new store|open store|distributor|dealer|reseller|channel|outlet|listing|franchise|shelf|distribution|new shop|marketplace|retailer|open six new branches",
  ),
  driver(
    "range",
    "revenue satisfaction growth",
    "新品|产品线|品类|上新|上架|产品丰富|产品结构|菜品|新菜|新功能|套餐|sku|组合",
    "new product|range|catalogue|catalog|assortment|launch product|product line|portfolio|list new products|flavour|collection|menu|new feature|new service|soft-launch|title|lineup",
  ),
  driver(
    "brand",
    "traffic acquisition revenue",
    "品牌|知名度|口碑|影响力|广告|宣传|推广|媒体|市场活动|展会|营销",
    "brand|awareness|reputation|advertising|campaign|press|media coverage|publicity|marketing|sponsorship|trade fair|visibility|outreach",
  ),
  driver(
    "marketShare",
    "revenue",
    "市场份额|市占率|占有率|市场地位|行业排名|渗透率",
    "market share|market position|penetration|league table|market leader",
  ),
  driver(
    "onlineSales",
    "revenue commission",
    "网店|电商|线上|网销|双11|618|网购|私域|小程序|app订单|数字渠道|官网|直播带货|天猫|京东|抖音",
    "webshop|e-commerce|ecommerce|online|web|digital sales|digital channel|direct booking|website|app order|mobile",
  ),
  // Customers
  driver(
    "satisfaction",
    "retention brand revenue",
    "满意|体验|好评|评分|nps|csat|投诉|客诉|差评|服务|接待|便利|便民|贴心|便捷|首次响应|移动支付|导诊|客服|人性化",
    "satisfaction|satisfied|nps|csat|complaint|experience|customer care|service quality|rating|review score|happier|happy|convenience|frictionless|friction|easy|seamless|courtesy|response time|self-service|customer service|service level|helpdesk|hassle|billing|paid by phone|mobile payment|contact centre|call centre|delight|comfort",
  ),
  driver(
    "speed",
    "satisfaction capacity retention cost",
    "响应|等候|等待|候诊|时效|审批|提速|缩短|周期|到货时间|办结|及时率|时限|出单|接通率|效率|周转|人效|产值|生产率|坪效|工期|交付准时|准时交付|自助",
    "response time|wait|waiting|queue|lead time|turnaround|faster|speed|delivery time|on-time|time to|quick|quicker|agility|efficiency|productivity|throughput|door-to-needle|processing time|answer|first response|efficient|streamline|quote to policy|calls|backlog",
  ),
  driver(
    "delivery",
    "satisfaction speed retention",
    "配送|送货|到货|发货|交付|准时率|拣货|出库|仓储|备货|库存准确|妥投|缺货|断货|现货率|揽收|物流时效",
    "delivery|shipping|ship|dispatch|fulfilment|fulfillment|picking|stock-out|stockout|availability|fill rate|last mile",
  ),
  // Cost, cash, assets
  driver(
    "profit",
    "cash growth",
    "利润|毛利|净利率|盈利|效益|扭亏|增效",
    "profit|profitability|margin|ebitda|earnings|bottom line|return|roi|net income|break even",
  ),
  driver(
    "cost",
    "profit cash",
    "成本|费用|降本|节约|开支|节支|损耗|浪费|支出|加班|燃油|油耗|空驶|佣金",
    "cost|expense|spend|saving|overhead|waste reduction|overtime|overrun|cheaper|lean|fuel|empty running|commission|opex|write-off|shrinkage|rework",
  ),
  driver(
    "procurement",
    "cost quality",
    "采购|供应商|招标|比价|议价|框架协议|国产化|寻源|物料|原材料",
    "procurement|purchasing|supplier|sourcing|tender|vendor|raw material|framework agreement|rebate|contract price",
  ),
  driver(
    "cash",
    "growth",
    "回款|应收|账期|资金周转|存货|库存|周转天数|资金占用|现金|dso|营运资金|清收|流动性",
    "cash|dso|receivable|collection|working capital|inventory|stock level|payment term|days sales outstanding|liquidity|invoice|collect|slow-moving stock|arrears",
  ),
  driver(
    "creditRisk",
    "profit cash",
    "不良|逾期|坏账|贷款回收|资产质量|风险|违约|催收|清收处置",
    "bad loan|bad debt|npl|overdue loan|credit risk|default|arrears|loan quality|asset quality|delinquency|non-performing|recovery|recover|collections",
  ),
  driver(
    "claims",
    "profit cost",
    "赔付|理赔|赔款|复勘|骗保|出险|索赔|赔偿|破损|定损",
    "claim|loss ratio|claims inflation|compensation|indemnity|re-inspection|payout|damage|claims cost|fraud|refund",
  ),
  driver(
    "funding",
    "growth",
    "募集|善款|捐款|筹款|募捐|融资|捐赠|赞助|资助|募资|月捐",
    "fundraising|fundraise|donation|donor|grant|raise money|funding|sponsor|funds|giving",
  ),
  driver(
    "assetUse",
    "revenue profit",
    "出租率|空置|入住率|满房|床位使用率|上座率|客座率|满载率|利用率|装载率|稼动率|租约|招租|满租|翻台率",
    "occupancy|vacancy|load factor|utilisation|utilization|lease|letting|fuller|full planes|empty seats|seat|fill|tenancy|room night|table turn",
  ),
  driver("commission", "cost profit", "佣金|代理费|返点|渠道费", "commission|agent fee|booking fee|intermediary"),
  // Operations
  driver(
    "quality",
    "satisfaction cost brand claims retention",
    "质量|品质|良品率|废品|不良品|返工|返修|缺陷|报废|差错|退货|直通率|优良率|优质|精品|抽检|检验|破损|准确率|次品|品控|残次|质检",
    "quality|defect|scrap|yield|first-pass|rework|returns|return rate|error|accuracy|inspection|right first time|reject|non-conformance|conformity|faulty|bug|crash|six sigma|product return|breakage|spoilage",
  ),
  driver(
    "capacity",
    "revenue speed cost assetUse",
    "产能|产量|停机|故障|设备|开机率|oee|产线|投产|扩产|检修|非停|保养|维修|节拍|稼动|达产|吞吐量|运力|换型|锅炉",
    "capacity|output|downtime|breakdown|uptime|equipment|oee|production|machine|maintenance|outage|unplanned trip|boiler|throughput|repair|changeover|bottleneck|overhaul|availability",
  ),
  driver(
    "safety",
    "people compliance cost",
    "安全|事故|工伤|消防|隐患|平安|伤亡|防汛|反诈|防火|防护",
    "safety|safe|accident|injury|incident|evacuation|hazard|harm|toolbox talk|near miss|lost-time|protective|ppe|first aid|speeding|rollover|fatality|slip|fire",
  ),
  driver(
    "compliance",
    "reputation safety cost",
    "合规|审计|内控|许可证|认证|资质|监管|处罚|违规|法务|iso|整改|普法|诚信|廉洁|反腐|反洗钱|个人信息|隐私|牌照|备案",
    "compliance|audit|regulatory|regulation|licence|license|certification|iso|penalty|fine|gdpr|data protection|privacy|governance|anti-money|aml|kyc|sanction|legal|policy|internal control|accreditation",
  ),
  driver(
    "environment",
    "reputation cost compliance",
    "碳|减排|柴油|尾气|国三|绿色|环保|垃圾|污水|排放|cod|低碳|无废|回收|循环|双碳|环境|绿化|植树|清洁|固废|危废|充电桩|新能源车|公交|骑行|废气|塑料|生态|美丽乡村|河长|水质",
    "carbon|emission|diesel|exhaust|environment|green|landfill|recycling|recycle|waste|pollution|sustainability|net zero|climate|cleaner|clean transport|electric vehicle|ev|charger|charging|plastic|biodiversity|tree|plant trees|cycling|bike|wastewater|effluent|compost|reforest",
  ),
  driver(
    "energy",
    "cost environment",
    "能耗|用电|电耗|煤耗|节能|照明|led|空调|蒸汽|能源|供热|能效|余热|变频|光伏|风电|储能|并网|发电量|自给率|自发自用|燃气",
    "energy|electricity|power use|lighting|led|lamp|heating|insulation|boiler efficiency|kwh|solar|photovoltaic|wind|battery|storage|self-sufficiency|renewable|renewables share|generation|heat pump|grid|megawatt|consumption",
  ),
  driver(
    "water",
    "cost environment",
    "用水|水库|渗漏|漏损|水耗|节水|滴灌|灌溉|供水|管网|管道|水资源",
    "water|reservoir|seepage|leakage|leak|irrigation|drip|mains|metering|supply network",
  ),
  driver(
    "digital",
    "speed cost capability",
    "数字化|信息化|智能化|erp|系统上线|mes|crm|自动化|线上办理|上云|数据|智慧|一网通办|数字政府|机器人|电子|数智",
    "digital|digitisation|digitalisation|erp|crm|automation|automate|cloud|data platform|robot|paperless|smart|workday|software|portal|analytics|digitise|migrate|system",
  ),
  driver(
    "itSecurity",
    "compliance reliability",
    "网络安全|漏洞|等保|信息安全|数据安全|渗透测试|防病毒|勒索|备份",
    "cyber|cybersecurity|vulnerability|patching|phishing|information security|penetration test|ransomware|backup|iso 27001|password|mfa|security incident",
  ),
  driver(
    "reliability",
    "satisfaction retention",
    "可用性|稳定性|闪退|宕机|故障率|系统稳定|延迟|卡顿|停电|供电可靠|可靠性",
    "reliability|uptime|availability|crash rate|outage|latency|bug|incident|sla|system stability|load time|power cut|resilience|p1",
  ),
  // People
  driver(
    "people",
    "capability retentionStaff quality",
    "敬业|归属感|团队建设|团建|福利|职工|工会|员工|慰问|食堂|文体|篮球赛|运动会|羽毛球|生日|会员满意|凝聚力|人文关怀",
    "engagement|morale|wellbeing|well-being|benefit|canteen|social club|team building|great place to work|staff|employee|workplace|culture|basketball|sports day|birthday|recognition|perk|childcare|lunch|party|caring employer|colleague|family friendly|pensioner",
  ),
  driver(
    "retentionStaff",
    "cost capability quality",
    "离职|员工流失|关键岗位流失率|人才保留|稳定队伍|队伍稳定|留人|骨干流失|在职",
    "attrition|staff turnover|employee turnover|retain talent|staff retention|absence|absenteeism|sickness|nurse retention|talent retention|stable workforce|employer brand|employer of choice",
  ),
  driver(
    "staffing",
    "capacity speed",
    "招聘|新招|招募|编制|用工|引才|校招|招满|到岗|人才引进|人才队伍|人手|扩招|人力资源",
    "hire|hiring|recruit|recruitment|headcount|vacancies filled|staffing|apprentice|talent|workforce|graduate intake|crew|understaffed|nurse",
  ),
  driver(
    "capability",
    "quality speed safety satisfaction innovation",
    "培训|轮训|技能|能力|持证|导师|学习|轮岗|素质|梯队|后备干部|讲师|师资|培养|教练|骨干",
    "training|train|skill|upskill|coach|mentor|certified staff|learning|course|capability|competence|academy|leadership programme|development programme|know-how|education|trained|workshop|succession|apprenticeship",
  ),
  driver(
    "innovation",
    "range growth",
    "创新|研发|专利|科研|新技术|成果转化|科技|论文|课题|实验室|研究院|农科院|产学研",
    "innovation|r&d|research|patent|prototype|invention|technology|lab|scientific|science|breakthrough|pilot|publication|institute|university",
  ),
  driver(
    "reputation",
    "brand",
    "声誉|形象|社会责任|公信力|信任",
    "reputation|social responsibility|trust|credibility|standing|image",
  ),
  driver(
    "diversity",
    "reputation people",
    "女性|性别|多元|残疾人|无障碍",
    "diversity|inclusion|female|women in|gender|disability|accessible|minority|equal",
  ),
  driver(
    "punctuality",
    "satisfaction retention",
    "正点|准点|延误|晚点",
    "punctuality|on-time performance|on-time departure|on-time arrival|delay|late flight|turnaround|late running",
  ),
  driver(
    "access",
    "health education equity",
    "覆盖|普及|下沉|服务可及|便民服务点|村级|基层|扩大服务|惠及|普惠|均等化",
    "access|coverage|reach more people|outreach|availability of care|underserved|universal|free of charge|mobile clinic",
  ),
  driver(
    "equity",
    "reputation",
    "帮扶|困难|困境|脱贫|救助|助学|助残|弱势|民生|共同富裕",
    "poverty|disadvantaged|vulnerable|social inclusion|homeless|hardship|scholarship|aid|relief|children in need|equal opportunity|food bank",
  ),
  driver(
    "jobs",
    "equity growth",
    "就业|创业|岗位|用工对接",
    "employment|job creation|jobs|unemployment|placement|employability|job seeker",
  ),
  driver(
    "investment",
    "growth jobs revenue",
    "招商|到位资金|投资|签约项目|引进企业|落地项目|营商环境|审批提速",
    "inward investment|investor|investment attraction|business climate|fdi|business-friendly|ease of doing business|permits|invest",
  ),
  driver(
    "export",
    "revenue growth",
    "出口|海外|外贸|国际市场|跨境|国际化|境外|出海",
    "export|overseas|international|cross-border|abroad|global market|internationalisation|localise|new country|spanish site|canada",
  ),
  driver(
    "health",
    "equity satisfaction",
    "健康|患者|就诊|门诊|手术|筛查|体检|接种|疫苗|床位|康复|医疗|护理|慢病|诊疗|急诊|住院|感染|病人|儿科|血库|备血|医生|护士|献血|用血|医院|新生儿|老年人",
    "health|patient|clinic|surgery|screening|vaccination|immunisation|bed|rehab|medical|care|nursing|chronic|outpatient|inpatient|infection|hospital|doctor|blood|newborn|newborns screened|cancer|theatre|ward|mortality|waiting list|dental|physician|diagnosis|treatment|emergency department|pharmacy",
  ),
  driver(
    "education",
    "equity jobs",
    "学校|学生|升学|及格率|课程|教学|家长|课后|家校|开放日|家访|招生|双减|课堂|教育|教师|阅读|毕业|校园|学业|课外|幼儿|入学|托管",
    "school|student|pupil|graduation|pass rate|curriculum|teaching|parent|open day|admission|classroom|education|teacher|reading|literacy|university|exam|attendance|dropout|tuition|enrolment|lesson|tutor|partner with parents|learner|homework|kindergarten",
  ),
  driver(
    "tourism",
    "revenue jobs",
    "景区|旅游|游客|文旅|夜游|夜经济|民宿|演艺|度假|客源|接待人次|研学|夜间经济|门票|景点|古镇|非遗",
    "tourism|tourist|visitor|attraction|tour|after-dark|holiday|resort|sightseeing|lodge|heritage|guided|night-time|museum|exhibition|theme park|cruise",
  ),
  driver(
    "rural",
    "equity jobs revenue",
    "乡村|农村|行政村|合作社|农民|农户|村集体|村|农业|亩产|种植|养殖|农产品|粮食|水稻|插秧|化肥|农药|农残|农机|作物|三农|富民|产业兴旺|农田|土壤|土豆|果园|茶叶",
    "rural|village|cooperative|farmer|farm|parish|smallholder|agriculture|agricultural|crop|harvest|wheat|rice|fertiliser|pesticide|residue|tractor|irrigation|livestock|dairy|orchard|soil|hectare|seed|greenhouse|herd|agronomy",
  ),
  driver(
    "foodSafety",
    "health satisfaction brand",
    "食品安全|农残|食安|抽检合格率|冷链|溯源|可追溯|卫生|明厨亮灶|食材",
    "food safety|residue|haccp|hygiene|cold chain|traceability|shelf life|allergen",
  ),
  driver(
    "government",
    "satisfaction speed",
    "政务|热线|12345|群众|一网通办|办事|工单|投诉办结率|便民|信访|市民|民生实事|最多跑一次|网格|审批|户籍|窗口",
    "citizen|resident|public service|permit|council|municipal|e-government|hotline|one-stop|counter|constituent|neighbourhood|local government",
  ),
  driver(
    "content",
    "traffic revenue",
    "游戏|手游|听书|数字阅读|内容|影视|剧集|稿件|出版|ip|动漫|短剧|音频|月活|专栏|节目|开服|院线|排片|影片|图书|新书|书籍",
    "game|games catalogue|audiobook|content|film|series|article|publish|episode|podcast|streaming|music|magazine|studio|editorial|title|star river|listener|cinema|book|video|show|broadcast|programming",
  ),
  driver(
    "community",
    "reputation equity",
    "志愿|公益|社区|社会组织|义工|邻里",
    "volunteer|volunteering|community|charity|neighbour|civic|social impact|non-profit|nonprofit",
  ),
  driver(
    "project",
    "revenue speed",
    "工期|竣工|封顶|施工|开工|工地|楼栋|交房|地块|工程",
    "construction|build|completion|handover|top out|site progress|schedule|milestone|tower|contractor|concrete|snag|defects list",
  ),
  driver(
    "drivers",
    "delivery safety",
    "司机|驾驶员|车队|车辆|货车|路线|网约车|骑手|路由|线路优化",
    "driver|fleet|vehicle|truck|van|route|lorry|courier|rider|drops per hour",
  ),
  field(
    "banking",
    "银行|贷款|存款|网点|代发工资|理财|信贷|aum|信用卡",
    "bank|loan|deposit|mortgage|credit card|wealth|branch",
  ),
  field(
    "insurance",
    "保险|参保|承保|续保|赔付|理赔|投保|车险|保费|保单",
    "insurance|insure|policyholder|claim|premium|policy|underwriting|loss ratio",
  ),
  field(
    "aviation",
    "航班|航线|航空|上座率|机场|客座率|飞机|旅客",
    "flight|airline|route|aircraft|plane|airport|load factor|passenger|fuller planes",
  ),
  field(
    "logistics",
    "物流|配送|快递|仓|仓库|仓储|运输|货运|包裹",
    "logistics|parcel|warehouse|freight|shipment|depot|delivery|forklift|haulage",
  ),
  field("hotel", "酒店|民宿|住客|客房|大堂|餐饮|宾馆|入住", "hotel|guest|room|lodge|restaurant|hospitality|lobby"),
  field(
    "property",
    "物业|业主|小区|租户|写字楼|商铺|园区|楼宇",
    "property|tenant|landlord|office building|estate|housing|home buyer|homeowner|block",
  ),
  field(
    "utility",
    "燃气|供水|供电|用气|电网|水务|供热|管网",
    "gas|utility|grid|water mains|substation|meter|power company",
  ),
  field(
    "telecom",
    "话费|套餐|宽带|基站|5g|携号转网|运营商",
    "telecom|broadband|mobile plan|5g|base station|fibre|operator",
  ),
  field(
    "retail",
    "零售|门店|超市|商超|便利店|商品|陈列|专柜",
    "retail|store|shop|supermarket|merchandise|grocery|display",
  ),
  field(
    "manufacturing",
    "制造|工厂|车间|产线|注塑|装配|班组",
    "manufacturing|factory|plant|assembly|press line|moulding|workshop floor|shop floor",
  ),
  field(
    "office",
    "办公楼|办公室|绿植|停车场|会议室|装修|保洁|打印|桌椅|划线|粉刷|更衣柜|贺卡|厨房|饮水机|门禁|制服|工服|logo|墙面|灯笼",
    "office|parking|car park|meeting room|locker|repaint|paint|printer|furniture|carpet|greeting card|coffee machine|uniform|stationery|wallpaper|letterhead|lobby sofa|water cooler|holiday lights|desk|chairs",
  ),
];
