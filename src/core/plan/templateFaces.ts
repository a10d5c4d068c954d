import type { TemplateFace } from "./template";

/**
 * What is told of each template before it is chosen, in the order in which they are offered; apart from what they
 * write, which is many times as large.
 */
export const templateFaces = {
  annualOperations: {
    id: "annual-operations",
    name: { "en-US": "Annual operations plan", "zh-CN": "年度运营计划" },
    summary: {
      "en-US": "Goals with weights, KPI definitions, monthly targets, actuals, tracking with early warning, risks.",
      "zh-CN": "目标与权重、指标口径、月度分解、实际数据、执行跟踪与预警、风险应对。",
    },
    samples: ["ecommerce", "none"],
    takes: ["departments", "periods", "lastYear"],
  },
  departmentPlan: {
    id: "department-plan",
    name: { "en-US": "Department plan", "zh-CN": "部门年度计划" },
    summary: {
      "en-US": "Department goals by quarter, tied to the company's goals, with attainment to date.",
      "zh-CN": "部门目标按季度分解，对应公司目标，自动计算累计完成率。",
    },
    samples: ["ecommerce", "none"],
  },
  quarterlyOkr: {
    id: "quarterly-okr",
    name: { "en-US": "Quarterly OKR", "zh-CN": "季度OKR" },
    summary: {
      "en-US": "Objectives and key results with progress, confidence and score.",
      "zh-CN": "目标与关键结果，含进度、信心指数与评分。",
    },
    samples: ["ecommerce", "none"],
  },
  marketingCampaign: {
    id: "marketing-campaign",
    name: { "en-US": "Marketing campaign plan", "zh-CN": "营销活动计划" },
    summary: {
      "en-US": "Campaigns by channel with reach, conversion, acquisition cost and return.",
      "zh-CN": "分渠道活动计划，含曝光、转化、获客成本与投入产出。",
    },
    samples: ["ecommerce", "none"],
  },
  salesPlan: {
    id: "sales-plan",
    name: { "en-US": "Sales plan", "zh-CN": "销售计划" },
    summary: {
      "en-US":
        "Quantity and price by region, product and customer type, by month, with the price-volume-mix effect and a weighted pipeline.",
      "zh-CN": "按区域、产品、客户类型的量价计划与月度分解，含价量结构分析与加权商机。",
    },
    samples: ["ecommerce", "none"],
  },
  annualBudget: {
    id: "annual-budget",
    name: { "en-US": "Annual budget (P&L)", "zh-CN": "年度预算（损益）" },
    summary: {
      "en-US": "Profit and loss by month with margins, actuals and variance to date.",
      "zh-CN": "分月损益预算，含利润率、实际数与累计差异分析。",
    },
    samples: ["ecommerce", "none"],
  },
  projectGantt: {
    id: "project-gantt",
    name: { "en-US": "Project plan with Gantt", "zh-CN": "项目行动计划（甘特图）" },
    summary: {
      "en-US": "Tasks with predecessors, working days, baseline, slip and a band of 52 weeks.",
      "zh-CN": "任务、前置关系、工作日工期、基线偏差与52周甘特条带。",
    },
    samples: ["ecommerce", "none"],
  },
  riskRegister: {
    id: "risk-register",
    name: { "en-US": "Risk register", "zh-CN": "风险登记册" },
    summary: {
      "en-US": "Risks with score, level, expected loss, response and a 5 by 5 map.",
      "zh-CN": "风险评分、等级、预期损失、应对措施与5×5矩阵。",
    },
    samples: ["ecommerce", "none"],
  },
  periodicReview: {
    id: "periodic-review",
    name: { "en-US": "Weekly or monthly review", "zh-CN": "周/月经营例会" },
    summary: {
      "en-US": "Figures against target, last period and last year; highlights, causes, measures and their follow-up.",
      "zh-CN": "指标完成、环比与同比，亮点、问题、原因、措施及上期措施跟进。",
    },
    samples: ["ecommerce", "none"],
  },
} satisfies Record<string, TemplateFace>;

/** All templates, in the order in which they are offered. */
export const planTemplateFaces: readonly TemplateFace[] = Object.values(templateFaces);
