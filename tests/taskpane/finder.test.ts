import { findFunctions } from "../../src/taskpane/functions/finder";
import { descriptions } from "../../src/taskpane/functions/descriptions.built";
import { functionList } from "../../src/taskpane/functions/functionList.built";

/** What people in finance type, and the function that they mean. */
const queries = {
  GROWTH: ["增速", "环比", "环比增长", "MoM", "percent change", "growth rate", "=KPI.GROWTH(", "zzl", "hb"],
  CAGR: ["复合增长率", "cagr", "compound annual growth rate", "ＣＡＧＲ", "fhzzl"],
  YOY: ["同比", "year over year", "tb"],
  TTM: ["LTM", "trailing twelve months", "滚动12个月"],
  YTD: ["年初至今", "本年累计", "year to date"],
  RUNRATE: ["run rate", "run-rate"],
  PVM: ["量价分析", "price volume mix"],
  CONTRIBSHARE: ["贡献率"],
  FYEAR: ["财年", "fiscal year"],
  CHURN: ["churn", "流失率", "customer churn"],
  RETENTION: ["retention rate", "留存率"],
  NRR: ["NDR", "net dollar retention", "净留存"],
  NDAYRETENTION: ["次日留存", "day 7 retention"],
  REPEATRATE: ["复购率", "fgl", "repeat purchase rate"],
  COHORT: ["同期群", "队列分析", "cohort analysis"],
  LTV: ["ltv", "customer lifetime value", "终身价值"],
  LTVCAC: ["LTV/CAC", "ltv cac"],
  CAC: ["获客成本", "customer acquisition cost"],
  PAYBACK: ["payback period", "回本周期"],
  GROSSMARGIN: ["毛利率", "毛利", "gross profit margin", "mll"],
  NETMARGIN: ["净利率", "profit margin"],
  OPMARGIN: ["营业利润率", "EBIT margin"],
  BPSCHANGE: ["bps", "基点"],
  PPCHANGE: ["百分点"],
  BREAKEVEN: ["break-even point", "盈亏平衡点", "保本点"],
  ATTAIN: ["完成率", "达成率", "achievement", "wcl"],
  VARIANCE: ["actual vs budget", "预算差异"],
  TIMEPROGRESS: ["时间进度", "sjjd"],
  PACEGAP: ["进度差"],
  RAG: ["红绿灯", "traffic light"],
  FCSEASONAL: ["forecast", "预测"],
  WAPE: ["MAPE", "forecast accuracy"],
  RISKSCORE: ["risk matrix", "风险矩阵"],
  EMV: ["expected loss"],
  XMR: ["control chart", "控制图", "SPC"],
  ZSCORE: ["outlier", "异常值", "z score"],
  STREAK: ["连续下降"],
  SMART: ["smart", "目标检查", "is my goal smart"],
};

describe.each(Object.entries(queries))("%s is found first", (id, asked) => {
  test.each(asked)("by %s", (query) => {
    expect(findFunctions(functionList, query, descriptions)[0]?.id).toBe(id);
  });
});

test("a query that nothing matches finds nothing, and none finds everything", () => {
  expect(findFunctions(functionList, "库存周转率", descriptions)).toEqual([]);
  expect(findFunctions(functionList, "xyzzy", descriptions)).toEqual([]);
  expect(findFunctions(functionList, "  ", descriptions)).toEqual(functionList);
});
