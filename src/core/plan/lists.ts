import type { Bilingual, Language } from "../languages";

/**
 * The words that a plan's drop-down lists offer, by a code that is the same in every language. What a
 * cell holds is the word; formulas that look for a code compare with the word of their language.
 */

const word = (english: string, chinese: string): Bilingual => ({ "en-US": english, "zh-CN": chinese });

export const lists = {
  direction: {
    HIGHER: word("Higher is better", "越高越好"),
    LOWER: word("Lower is better", "越低越好"),
  },
  aggregation: {
    SUM: word("Sum", "累计"),
    AVG: word("Average", "平均"),
    LAST: word("Last", "期末"),
    RATIO: word("Ratio", "比率"),
  },
  part: {
    VALUE: word("Value", "数值"),
    NUMERATOR: word("Numerator", "分子"),
    DENOMINATOR: word("Denominator", "分母"),
  },
  frequency: {
    WEEKLY: word("Weekly", "周"),
    MONTHLY: word("Monthly", "月"),
    QUARTERLY: word("Quarterly", "季"),
    HALFYEARLY: word("Half-yearly", "半年"),
    YEARLY: word("Yearly", "年"),
  },
  perspective: {
    FINANCIAL: word("Financial", "财务"),
    CUSTOMER: word("Customer", "客户"),
    PROCESS: word("Internal process", "内部流程"),
    LEARNING: word("Learning and growth", "学习与成长"),
  },
  version: {
    V0: word("V0 Draft", "V0 草案"),
    V1: word("V1 Approved", "V1 批准"),
    V2: word("V2 Reforecast", "V2 年中调整"),
    V3: word("V3 Reforecast", "V3 再次调整"),
    V4: word("V4 Reforecast", "V4 再次调整"),
    V5: word("V5 Reforecast", "V5 再次调整"),
    V6: word("V6 Reforecast", "V6 再次调整"),
    V7: word("V7 Reforecast", "V7 再次调整"),
    V8: word("V8 Reforecast", "V8 再次调整"),
    V9: word("V9 Reforecast", "V9 再次调整"),
    V10: word("V10 Reforecast", "V10 再次调整"),
    V11: word("V11 Reforecast", "V11 再次调整"),
    V12: word("V12 Reforecast", "V12 再次调整"),
  },
  scenario: {
    BASE: word("Base", "基准"),
    UPSIDE: word("Upside", "乐观"),
    DOWNSIDE: word("Downside", "保守"),
  },
  phasingMethod: {
    EVEN: word("Even", "均分"),
    LASTYEAR: word("Last-year share", "去年占比"),
    CUSTOM: word("Custom", "自定义"),
  },
  /** Traffic lights, by the letters that the catalogue's RAG gives. */
  status: {
    G: word("Green", "绿灯"),
    A: word("Amber", "黄灯"),
    R: word("Red", "红灯"),
  },
  /** What a KPI's thresholds are compared with. */
  thresholdBasis: {
    PLAN: word("% of phased plan", "分解计划完成率"),
    TARGET: word("% of annual target", "年度目标完成率"),
    VALUE: word("Value of the month", "当月数值"),
  },
  signal: {
    CROSSED: word("Thresholds cross", "阈值前后矛盾"),
    NOSERIES: word("Beyond the last row of sheet 13", "超出13号表的行数"),
    GAP: word("Month missing in between", "中间月份缺报"),
    NONE: word("Not reported", "尚未上报"),
    LATE: word("Latest month not reported", "本期未上报"),
    OUTSIDE: word("Outside control limits", "超出控制限"),
    DECLINES: word("Three declines in a row", "连续3期下降"),
    BELOW: word("Below amber", "低于黄线"),
  },
  area: {
    INDUSTRY: word("Industry trend", "行业趋势"),
    COMPETITOR: word("Competitor", "竞争对手"),
    INTERNAL: word("Internal state", "内部运营"),
    STRENGTH: word("SWOT strength", "SWOT-优势"),
    WEAKNESS: word("SWOT weakness", "SWOT-劣势"),
    OPPORTUNITY: word("SWOT opportunity", "SWOT-机会"),
    THREAT: word("SWOT threat", "SWOT-威胁"),
  },
  grade: {
    HIGH: word("High", "高"),
    MEDIUM: word("Medium", "中"),
    LOW: word("Low", "低"),
  },
  actionKind: {
    PRODUCT: word("Product or service", "产品/服务"),
    MARKETING: word("Marketing", "市场推广"),
    CUSTOMER: word("Customer relations", "客户关系"),
    TEAM: word("Team building", "团队建设"),
    OTHER: word("Other", "其他"),
  },
  actionStatus: {
    PLANNED: word("Not started", "未开始"),
    RUNNING: word("In progress", "进行中"),
    DONE: word("Done", "已完成"),
    DELAYED: word("Delayed", "延期"),
    CANCELLED: word("Cancelled", "取消"),
  },
  actionAlert: {
    OVERDUE: word("Overdue", "逾期"),
    BEHIND: word("Behind", "滞后"),
  },
  budgetKind: {
    REVENUE: word("Revenue", "收入"),
    VARIABLE: word("Variable cost", "变动成本"),
    FIXED: word("Fixed cost", "固定成本"),
    STAFF: word("Staff cost", "人力成本"),
    CAPEX: word("Capital expenditure", "资本支出"),
  },
  resultKind: {
    REACH: word("Reach", "达到"),
    RAISE: word("Raise", "提升"),
    LOWER: word("Lower", "降低"),
    KEEP: word("Keep", "保持"),
  },
  commitment: {
    COMMITTED: word("Committed", "承诺型"),
    STRETCH: word("Stretch", "挑战型"),
  },
  channel: {
    VIDEO: word("Short video", "短视频"),
    SEARCH: word("Search", "搜索"),
    MEMBERS: word("Members", "私域"),
    OFFLINE: word("Offline", "线下"),
    OTHER: word("Other", "其他"),
  },
  customerType: {
    NEW: word("New", "新客户"),
    EXISTING: word("Existing", "老客户"),
    KEY: word("Key account", "大客户"),
  },
  funnelStage: {
    LEAD: word("Lead", "线索"),
    QUALIFIED: word("Qualified", "商机确认"),
    PROPOSAL: word("Proposal", "方案报价"),
    NEGOTIATION: word("Negotiation", "商务谈判"),
    WON: word("Won", "赢单"),
    LOST: word("Lost", "输单"),
  },
  riskCategory: {
    MARKET: word("Market", "市场"),
    OPERATIONS: word("Operations", "运营"),
    FINANCE: word("Finance", "财务"),
    PEOPLE: word("People", "人员"),
    COMPLIANCE: word("Compliance", "合规"),
    SUPPLY: word("Supply chain", "供应链"),
  },
  /** Levels by the letters that the catalogue's RISKLEVEL gives. */
  riskLevel: {
    L: word("Low", "低"),
    M: word("Medium", "中"),
    H: word("High", "高"),
    E: word("Extreme", "极高"),
  },
  riskTrigger: {
    BELOW: word("Below amber", "低于黄线"),
    DECLINES: word("Three declines in a row", "连续3期下降"),
    OUTSIDE: word("Outside control limits", "超出控制限"),
    CUSTOM: word("Custom", "自定义"),
  },
  riskState: {
    TRIGGERED: word("Triggered", "已触发"),
    QUIET: word("Not triggered", "未触发"),
  },
  riskResponse: {
    AVOID: word("Avoid", "规避"),
    REDUCE: word("Reduce", "降低"),
    TRANSFER: word("Transfer", "转移"),
    ACCEPT: word("Accept", "接受"),
  },
} as const satisfies Record<string, Record<string, Bilingual>>;

export type ListId = keyof typeof lists;
export type ListCode<L extends ListId> = keyof (typeof lists)[L] & string;

/** The word of a code. */
export function listWord<L extends ListId>(language: Language, list: L, code: ListCode<L>): string {
  return (lists[list] as Record<string, Bilingual>)[code]?.[language] ?? code;
}

/** All words of a list, in the order in which they are offered. */
export function listWords(language: Language, list: ListId): readonly string[] {
  return Object.values<Bilingual>(lists[list]).map((entry) => entry[language]);
}

/** The code of a word, in whatever language it was written; undefined for a word that the list does not have. */
export function listCode<L extends ListId>(list: L, written: unknown): ListCode<L> | undefined {
  const entries = Object.entries<Bilingual>(lists[list]);
  const [code] = entries.find(([, words]) => Object.values(words).includes(String(written))) ?? [];
  return code as ListCode<L> | undefined;
}
