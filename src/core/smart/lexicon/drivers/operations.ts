import { driver, type Concept } from "./concept";

/** How work is done and what it leaves behind. */
export const operations: readonly Concept[] = [
  driver(
    "satisfaction",
    "retention brand revenue",
    "满意|体验|好评|评分|nps|csat|投诉|客诉|差评|服务|接待|便利|便民|贴心|便捷|首次响应|移动支付|导诊|客服|人性化",
    "satisfaction|satisfied|nps|csat|complaint|experience|customer care|service quality|rating|review score|happier|happy|convenience|frictionless|friction|easy|seamless|courtesy|response time|self-service|customer service|service level|helpdesk|hassle|billing|paid by phone|mobile payment|contact centre|call centre|delight|comfort",
  ),
  driver(
    "speed",
    "satisfaction capacity retention cost",
    "响应|等候|等待|排队|候诊|时效|审批|提速|缩短|周期|到货时间|办结|及时率|时限|出单|接通率|效率|周转|人效|产值|生产率|坪效|工期|交付准时|准时交付|自助",
    "response time|wait|waiting|queue|lead time|turnaround|faster|speed|delivery time|on-time|time to|quick|quicker|agility|efficiency|productivity|throughput|door-to-needle|processing time|answer|first response|efficient|streamline|quote to policy|calls|backlog",
  ),
  driver(
    "delivery",
    "satisfaction speed retention",
    "配送|送货|到货|发货|交付|准时率|拣货|出库|仓储|备货|库存准确|妥投|缺货|断货|现货率|揽收|物流时效",
    "delivery|shipping|ship|dispatch|fulfilment|fulfillment|picking|stock-out|stockout|availability|fill rate|last mile",
  ),
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
    "punctuality",
    "satisfaction retention",
    "正点|准点|延误|晚点",
    "punctuality|on-time performance|on-time departure|on-time arrival|delay|late flight|turnaround|late running",
  ),
  driver(
    "project",
    "revenue speed",
    "工期|竣工|封顶|施工|开工|工地|楼栋|交房|地块|工程",
    "construction|build|practical completion|handover|top out|site progress|schedule|milestone|tower|contractor|concrete|snag|defects list",
  ),
  driver(
    "drivers",
    "delivery safety",
    "司机|驾驶员|车队|车辆|货车|路线|网约车|骑手|路由|线路优化",
    "driver|fleet|vehicle|truck|van|route|lorry|courier|rider|drops per hour",
  ),
  driver(
    "digital",
    "speed cost capability",
    "数字化|信息化|智能化|erp|系统上线|mes|crm|自动化|线上办理|上云|数据|智慧|服务器|一网通办|数字政府|机器人|电子|数智",
    "digital|digitisation|digitalisation|erp|crm|automation|automate|cloud|data platform|robot|paperless|smart|workday|server|software|portal|analytics|digitise|migrate|system",
  ),
  driver(
    "reliability",
    "satisfaction retention",
    "可用性|不停摆|不中断|不掉线|稳定性|闪退|宕机|故障率|系统稳定|延迟|卡顿|停电|供电可靠|可靠性",
    "reliability|uptime|availability|crash rate|outage|latency|bug|incident|sla|system stability|load time|power cut|resilience|p1",
  ),
  driver(
    "itSecurity",
    "compliance reliability",
    "网络安全|漏洞|等保|信息安全|数据安全|渗透测试|防病毒|勒索|备份",
    "cyber|cybersecurity|vulnerability|patching|phishing|information security|penetration test|ransomware|backup|iso 27001|password|mfa|security incident",
  ),
  driver(
    "safety",
    "people compliance cost",
    "安全|事故|工伤|消防|隐患|平安|伤亡|防汛|反诈|防火|防护",
    "safety|safe|accident|accident-free|injury|incident|evacuation|hazard|harm|toolbox talk|near miss|lost-time|protective|ppe|first aid|speeding|rollover|fatality|slip|fire",
  ),
  driver(
    "compliance",
    "reputation safety cost",
    "合规|审计|内控|许可证|认证|资质|监管|处罚|违规|法务|iso|整改|普法|诚信|廉洁|反腐|反洗钱|个人信息|隐私|牌照|备案",
    "compliance|regulator|audit|regulatory|regulation|licence|license|certification|iso|penalty|fine|gdpr|data protection|privacy|governance|anti-money|aml|kyc|sanction|legal|policy|internal control|accreditation",
  ),
  driver(
    "environment",
    "reputation cost compliance",
    "碳|减排|柴油|尾气|国三|绿色|环保|垃圾|污水|排放|cod|低碳|无废|回收|循环|双碳|生态环境|环境保护|环境质量|绿化|植树|清洁|固废|危废|充电桩|新能源车|公交|骑行|废气|塑料|生态|美丽乡村|河长|水质",
    "carbon|emission|paper use|less paper|diesel|exhaust|environment|green|landfill|recycling|recycle|waste|pollution|sustainability|net zero|climate|cleaner|clean transport|electric vehicle|ev|charger|charging|plastic|biodiversity|tree|plant trees|cycling|bike|wastewater|effluent|compost|reforest",
  ),
  driver(
    "energy",
    "cost environment",
    "能耗|装机容量|千瓦|兆瓦|用电|电耗|煤耗|节能|照明|led|空调|蒸汽|能源|供热|能效|余热|变频|光伏|风电|储能|并网|发电量|自给率|自发自用|燃气",
    "energy|electricity|power use|lighting|led|lamp|heating|insulation|boiler efficiency|kwh|solar|photovoltaic|wind|battery|storage|self-sufficiency|renewable|renewables share|generation|heat pump|grid|megawatt|consumption",
  ),
  driver(
    "water",
    "cost environment",
    "用水|水库|渗漏|漏损|水耗|节水|滴灌|灌溉|供水|管网|管道|水资源",
    "water|reservoir|seepage|leakage|leak|irrigation|drip|mains|metering|supply network",
  ),
  driver(
    "innovation",
    "range growth",
    "创新|研发|专利|科研|新技术|成果转化|科技|论文|课题|实验室|研究院|农科院|产学研",
    "innovation|r&d|research|patent|prototype|invention|technology|lab|scientific|science|breakthrough|pilot|publication|institute|university",
  ),
  driver(
    "rural",
    "equity jobs revenue",
    "乡村|农村|生猪|仔猪|行政村|合作社|农民|农户|村集体|村|农业|亩产|种植|养殖|农产品|粮食|水稻|插秧|化肥|农药|农残|农机|作物|三农|富民|产业兴旺|农田|土壤|土豆|果园|茶叶",
    "rural|pig|piglet|village|cooperative|farmer|farm|parish|smallholder|agriculture|agricultural|crop|harvest|wheat|rice|fertiliser|pesticide|residue|tractor|irrigation|livestock|dairy|orchard|soil|hectare|seed|greenhouse|herd|agronomy",
  ),
  driver(
    "foodSafety",
    "health satisfaction brand",
    "食品安全|农残|食安|抽检合格率|冷链|溯源|可追溯|卫生|明厨亮灶|食材",
    "food safety|residue|haccp|hygiene|cold chain|traceability|shelf life|allergen",
  ),
];
