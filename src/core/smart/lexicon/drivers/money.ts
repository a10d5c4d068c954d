import { driver, type Concept } from "./concept";

/** Cost, cash, assets and their risks. */
export const money: readonly Concept[] = [
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
    "bad loan|loan book|bad debt|npl|overdue loan|credit risk|default|arrears|loan quality|asset quality|delinquency|non-performing|recovery|recover|collections",
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
  driver(
    "investment",
    "growth jobs revenue",
    "招商|到位资金|投资|签约项目|引进企业|落地项目|营商环境|审批提速",
    "inward investment|investor|investment attraction|business climate|fdi|business-friendly|ease of doing business|permits|invest",
  ),
];
