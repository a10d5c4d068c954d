import { assemble } from "../assemble";
import type { Blueprint, NameBlueprint } from "../blueprint";
import { monthNumbers, PlanContext } from "../context";
import type { SettingsList } from "../settings";
import type { PlanOptions } from "../options";
import { emptyContent, type PlanContent } from "../content";
import { carriedOver } from "../lastYear";
import { ecommerceCase } from "../sample/ecommerce";
import type { PlanTemplate } from "../template";
import { templateFaces } from "../templateFaces";
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

/** The year of a company: goals, KPIs, months, actuals, tracking, risks, linked by native formulas. */
export const annualOperations: PlanTemplate = {
  ...templateFaces.annualOperations,
  build,
};

function build(options: PlanOptions): Blueprint {
  const context = new PlanContext(options);
  const tables = annualTables(context);
  const plan: AnnualPlan = { context, tables, content: contentOf(context) };
  return assemble(annualOperations, context, {
    sheets: [
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
    ],
    names: listNames(plan),
    parameters: ["Status_Margin", "Scenario", "Version"],
    lists: settingsLists(plan),
  });
}

/** The departments, and thresholds of single months. */
function settingsLists({ tables: { departments, thresholds }, content }: AnnualPlan): SettingsList[] {
  const month = `EDATE(FY_Start,ROW()-ROW(INDEX(${thresholds.column("green")},1)))`;
  return [
    {
      table: (at) => departments.blueprint({ at, rows: content.departments.map((row) => ({ ...row })) }),
      widths: departments.widths("A1"),
    },
    {
      table: (at) => thresholds.blueprint({ at, formulas: { month }, rows: monthNumbers.map(() => ({})) }),
      widths: thresholds.widths("A1"),
    },
  ];
}

/** What stands in the plan from the start: the sample company's year, what last year left, or the departments. */
function contentOf(context: PlanContext): PlanContent {
  const { sample, lastYear, departments } = context.options;
  if (sample === "ecommerce") return ecommerceCase(context);
  const content = lastYear ? carriedOver(lastYear, context) : emptyContent;
  if (!departments?.length) return content;
  return {
    ...content,
    departments: departments.map(({ name, head = "" }) => ({ name: name.trim(), head: head.trim() })),
  };
}

/** Names of the columns that drop-down lists offer and rules ask, as neither can refer to a table by itself. */
function listNames({ tables: { goals, kpis, actions, departments } }: AnnualPlan): NameBlueprint[] {
  return [
    { name: "Goal_List", formula: `=${goals.column("id")}` },
    { name: "Kpi_List", formula: `=${kpis.column("id")}` },
    { name: "Kpi_Units", formula: `=${kpis.column("unit")}` },
    { name: "Action_List", formula: `=${actions.column("id")}` },
    { name: "Department_List", formula: `=${departments.column("name")}` },
  ];
}
