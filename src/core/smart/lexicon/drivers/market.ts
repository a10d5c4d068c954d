import { driver, type Concept } from "./concept";

/** What is sold, to whom, how often and at what price. */
export const market: readonly Concept[] = [
  driver(
    "revenue",
    "profit cash marketShare growth",
    "营收|收入|营业额|业绩|销量|流水|gmv|创收|增收|销售|预售|卖出|售出|订单|签单|合同额|票房|规模增长",
    "revenue|sales|presales|turnover|top-line|gmv|income|order|bookings|arr|mrr|sell|takings|receipts|commercial growth|billing|monetisation|monetise",
  ),
  driver("growth", "revenue", "扩大规模|增长|做大|规模化", "scale|grow the business|business growth|expansion"),
  driver(
    "traffic",
    "revenue conversion brand acquisition onlineSales",
    "流量|访客|曝光|点赞|粉丝|客流|播放|阅读量|观看|日活|月活|活跃用户|dau|mau|uv|pv|进店|线索|商机|下载量|关注数|公众号|短视频|直播",
    "traffic|visit|footfall|like|follower|impression|view|listener|reader|viewer|subscriber|download|dau|mau|lead|pipeline|newsletter|seo|audience|social media|livestream|click|web visitor|active user",
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
    "留存|客户流失|流失率|续约|续费|续签|老客户|忠诚|会员|黏性|续保|续卡|续课|终身价值|转网|离网率|客户粘性|留住",
    "retention|retain|churn|renewal|renew|loyalty|loyal|membership|member|keep customers|keep the customers|keep more customers|existing customers|existing policyholders|lapsed|lifetime value|stickiness|win-back|customer lifetime|keeping customers|stay longer",
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
    "网点|充电站|自提点|门店|开店|新店|直营店|经销商|渠道|铺货|分销|入驻|开业|店铺|市场拓展|终端",
    "branch|kiosk|charging station|new store|open store|distributor|dealer|reseller|channel|outlet|listing|franchise|shelf|distribution|new shop|marketplace|retailer|open six new branches",
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
  driver(
    "export",
    "revenue growth",
    "出口|海外|外贸|国际市场|跨境|国际化|境外|出海",
    "export|overseas|international|cross-border|abroad|global market|internationalisation|localise|new country|spanish site|canada",
  ),
  driver(
    "tourism",
    "revenue jobs",
    "景区|旅游|游客|文旅|夜游|夜经济|民宿|演艺|度假|客源|接待人次|研学|夜间经济|门票|景点|古镇|非遗",
    "tourism|tourist|visitor|attraction|tour|after-dark|holiday|resort|sightseeing|lodge|heritage|guided|night-time|museum|exhibition|theme park|cruise",
  ),
  driver(
    "content",
    "traffic revenue",
    "游戏|手游|听书|数字阅读|内容|影视|剧集|稿件|出版|ip|动漫|短剧|音频|月活|专栏|节目|开服|院线|排片|影片|图书|新书|书籍",
    "game|games catalogue|audiobook|content|film|series|article|publish|episode|podcast|streaming|music|magazine|studio|editorial|title|star river|listener|cinema|book|video|show|broadcast|programming",
  ),
];
