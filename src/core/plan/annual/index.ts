import type { Blueprint, NameBlueprint, SheetBlueprint } from "../blueprint";
import { PlanContext } from "../context";
import { commonParameters } from "../parameters";
import { settingsNames, settingsSheet } from "../settings";
import type { PlanOptions } from "../options";
import { emptyCase } from "../sample/case";
import { ecommerceCase } from "../sample/ecommerce";
import type { PlanTemplate } from "../template";
import { actionsSheet } from "./actions";
import { analysisDataSheet } from "./analysisData";
import { budgetSheet } from "./budget";
import { changesSheet } from "./changes";
import { reviewSheet } from "./review";
import { situationSheet } from "./situation";
import { wordsSheet } from "./words";
import { actualsSheet } from "./actuals";
import { dashboardSheet } from "./dashboard";
import { goalsSheet } from "./goals";
import { kpisSheet } from "./kpis";
import { phasingSheet } from "./phasing";
import type { AnnualPlan } from "./plan";
import { risksSheet } from "./risks";
import { seriesSheet } from "./series";
import { annualTables } from "./tables";
import { trackingSheet } from "./tracking";

const LAYOUT_VERSION = 1;

const parameters = [...commonParameters, "Scenario", "Version"] as const;

/** The year of a company: goals, KPIs, months, actuals, tracking, risks, linked by native formulas. */
export const annualOperations: PlanTemplate = {
  id: "annual-operations",
  name: { "en-US": "Annual operations plan", "zh-CN": "年度运营计划" },
  summary: {
    "en-US": "Goals with weights, KPI definitions, monthly targets, actuals, tracking with early warning, risks.",
    "zh-CN": "目标与权重、指标口径、月度分解、实际数据、执行跟踪与预警、风险应对。",
  },
  samples: ["ecommerce", "none"],
  build,
};

function build(options: PlanOptions): Blueprint {
  const context = new PlanContext(options);
  const sample = options.sample === "ecommerce" ? ecommerceCase(context) : emptyCase;
  const plan: AnnualPlan = { context, tables: annualTables(context), sample };
  const sheets = [
    situationSheet(plan),
    goalsSheet(plan),
    kpisSheet(plan),
    phasingSheet(plan),
    actionsSheet(plan),
    budgetSheet(plan),
    actualsSheet(plan),
    trackingSheet(plan),
    risksSheet(plan),
    reviewSheet(plan),
    changesSheet(plan),
    dashboardSheet(plan),
    seriesSheet(plan),
    analysisDataSheet(plan),
    wordsSheet(plan),
  ];
  return {
    template: annualOperations.id,
    layoutVersion: LAYOUT_VERSION,
    language: context.language,
    title: annualOperations.name[context.language],
    sheets: [settings(plan, sheets), ...sheets],
    names: [...settingsNames(context, parameters), ...listNames(plan)],
  };
}

function settings({ context, tables: { departments }, sample }: AnnualPlan, sheets: readonly SheetBlueprint[]) {
  const rows = sample.departments.map(({ name, head }) => ({ name, head }));
  const list = { table: (at: string) => departments.blueprint({ at, rows }), widths: departments.widths("A1") };
  return settingsSheet(context, { parameters, sheets, list });
}

/** Names of the columns that drop-down lists offer, as a list cannot refer to a table by itself. */
function listNames({ tables: { goals, kpis, actions, departments } }: AnnualPlan): NameBlueprint[] {
  return [
    { name: "Goal_List", formula: `=${goals.column("id")}` },
    { name: "Kpi_List", formula: `=${kpis.column("id")}` },
    { name: "Action_List", formula: `=${actions.column("id")}` },
    { name: "Department_List", formula: `=${departments.column("name")}` },
  ];
}
