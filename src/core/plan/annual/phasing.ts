import { overPeriods } from "../aggregation";
import type { FormatRun, SheetBlueprint, ValidationBlueprint } from "../blueprint";
import { monthNumbers, type MonthNumber, type PlanContext } from "../context";
import { averageIfs, blankUnlessComputable, choose, firstCells, kpi, sumIfs, text, type Condition } from "../formulas";
import { asEntered, enteredIds, monthsOf, quarterId, quarterNumbers, quarterOf } from "../periods";
import { listRule, nameRule, numberRule, TABLE_AT, tableSheet, tabColors } from "../sheet";
import { isPercentKpi, PERCENT, percentWhere } from "./percentages";
import type { AnnualPlan } from "./plan";
import { monthId } from "./tables";

/** Part of the target by which the months may miss it and still count as equal. */
const TOLERANCE = "0.0005";

/** The year's target by months; quarters, halves and the year follow the KPI's rule. */
export function phasingSheet(plan: AnnualPlan): SheetBlueprint {
  const { context, tables, content } = plan;
  const { t } = context;
  const { phasing } = tables;
  const face = {
    id: "Phasing",
    name: t("04_Target_Phasing", "04_目标分解"),
    title: t("Target phasing", "目标分解"),
    hint: context.byQuarters
      ? t(
          "Enter the quarters; months, halves and the year follow. Ratios take two rows, numerator and denominator. A new version is added below, version 1 is kept.",
          "填写各季度，月度、半年、全年自动得出。比率类指标分子、分母各占一行。调整计划时在下方新增版本，V1保持不变。",
        )
      : t(
          "Enter the months; quarters, halves and the year follow. Ratios take two rows, numerator and denominator. A new version is added below, version 1 is kept.",
          "填写各月，季度、半年、全年自动汇总。比率类指标分子、分母各占一行。调整计划时在下方新增版本，V1保持不变。",
        ),
    tabColor: tabColors.plan,
  };
  const rows = content.kpis.flatMap((kpi) =>
    kpi.lines.map(({ part, plan: months }) => ({
      kpi: kpi.id,
      part: context.word("part", part),
      department: kpi.department,
      version: context.word("version", "V1"),
      scenario: context.word("scenario", "BASE"),
      method: context.word("phasingMethod", context.byQuarters && kpi.method === "CUSTOM" ? "EVEN" : kpi.method),
      ...asEntered(
        context,
        months,
        part === "VALUE" && (kpi.aggregation === "AVG" || kpi.aggregation === "LAST") ? kpi.aggregation : "SUM",
      ),
    })),
  );
  const table = phasing.blueprint({ at: TABLE_AT, formulas: formulas(plan), rows, formats: unitFormats(plan) });
  const monthDates = monthNumbers.map((number) => ({ formula: `=EDATE(FY_Start,${number - 1})` }));
  return tableSheet(context, face, table, {
    columnWidths: phasing.widths(TABLE_AT),
    blocks: [{ at: phasing.cell(TABLE_AT, "m1", -1), cells: [monthDates], style: "note", numberFormat: "yyyy-mm" }],
    validations: [
      nameRule(context, "Phasing[kpi]", "Kpi_List", t("the KPI library", "KPI指标库")),
      nameRule(context, "Phasing[department]", "Department_List", t("the departments of Settings", "设置中的部门")),
      listRule(context, "Phasing[part]", "part"),
      listRule(context, "Phasing[version]", "version"),
      listRule(context, "Phasing[scenario]", "scenario"),
      methodRule(context),
      ...enteredIds(context).map((id) => numberRule(context, `Phasing[${id}]`)),
    ],
    conditionalFormats: [
      { target: "Phasing[check]", formula: '={check}="✓"', look: "good" },
      { target: "Phasing[check]", formula: '=AND({check}<>"",{check}<>"✓")', look: "bad" },
      percentWhere("Phasing[target]", isPercentKpi("{kpi}")),
      percentWhere("Phasing[kpiYear]", isPercentKpi("{kpi}")),
      // The parts of a ratio are amounts or counts.
      percentWhere(
        `Phasing[${enteredIds(context)[0]}:toDate]`,
        `AND(${isPercentKpi("{kpi}")},{part}=${text(context.word("part", "VALUE"))})`,
      ),
    ],
    frozenColumns: 3,
  });
}

/** A quarter's sum can be spread in its months evenly or as last year was. */
function methodRule(context: PlanContext): ValidationBlueprint {
  const rule = listRule(context, "Phasing[method]", "phasingMethod");
  if (!context.byQuarters) return rule;
  return {
    ...rule,
    rule: { list: (["EVEN", "LASTYEAR"] as const).map((code) => context.word("phasingMethod", code)) },
  };
}

/**
 * Months of entered quarters: a sum is spread by last year's share of the month in its quarter, or evenly;
 * an average or a last value holds for each of the months.
 */
function monthsOfQuarters({ context, tables: { phasing, series } }: AnnualPlan) {
  const is = (column: "rule" | "method" | "part", word: string) => `${phasing.own(column)}=${text(word)}`;
  const row = `MATCH(${phasing.own("kpi")},${series.column("kpi")},0)`;
  const asLastYear = `AND(${is("method", context.word("phasingMethod", "LASTYEAR"))},${is("part", context.word("part", "VALUE"))})`;
  return Object.fromEntries(
    monthNumbers.map((number) => {
      const quarter = quarterOf(number);
      const entered = phasing.own(quarterId(quarter));
      const [first, last] = monthsOf(quarter);
      const ofMonth = `INDEX(${series.column(`lastYear${number}`)},${row})`;
      const ofQuarter = `SUM(INDEX(${series.columnsFrom(`lastYear${first}`, `lastYear${last}`)},${row},0))`;
      const share = `IF(${asLastYear},IFERROR(${ofMonth}/${ofQuarter},1/3),1/3)`;
      const month = choose(
        [
          [`${entered}=""`, '""'],
          [is("rule", context.word("aggregation", "SUM")), `${entered}*${share}`],
        ],
        entered,
      );
      return [monthId(number), month];
    }),
  );
}

function formulas(plan: AnnualPlan) {
  const { context, tables } = plan;
  const { phasing, kpis, goals, series } = tables;
  const own = phasing.own.bind(phasing);
  const isRule = (code: "SUM" | "AVG" | "LAST") => `${own("rule")}=${text(context.word("aggregation", code))}`;
  const part = (code: "NUMERATOR" | "DENOMINATOR") => text(context.word("part", code));
  const isPartOfRatio = `OR(${own("part")}=${part("NUMERATOR")},${own("part")}=${part("DENOMINATOR")})`;
  const ofLibrary = (column: "name" | "aggregation") =>
    blankUnlessComputable(`${kpis.lookup(column, "id", own("kpi"))}&""`);

  const ofMonths = (cells: string, last: string) => overPeriods(context, own("rule"), cells, last);
  const over = (first: MonthNumber, last: MonthNumber) =>
    ofMonths(phasing.ownFrom(monthId(first), monthId(last)), own(monthId(last)));

  const byQuarter = Object.fromEntries(quarterNumbers.map((number) => [quarterId(number), over(...monthsOf(number))]));
  const year = phasing.ownFrom("m1", "m12");
  const through = series.lookup("through", "kpi", own("kpi"));
  const goalTarget = goals.lookup("target", "kpi", own("kpi"));
  const difference = `${own("kpiYear")}-${own("target")}`;
  const isPercent = `IFERROR(${kpis.lookup("unit", "id", own("kpi"))},"")=${PERCENT}`;
  const rowsOfKpi: Condition[] = [
    [phasing.column("kpi"), own("kpi")],
    [phasing.column("version"), own("version")],
    [phasing.column("scenario"), own("scenario")],
  ];
  const fullYears = phasing.column("fullYear");
  const sumOfPart = (code: "NUMERATOR" | "DENOMINATOR") =>
    sumIfs(fullYears, [...rowsOfKpi, [phasing.column("part"), part(code)]]);

  return {
    name: ofLibrary("name"),
    target: blankUnlessComputable(`IF(${goalTarget}="","",${goalTarget})`),
    rule: `IF(${own("kpi")}="","",IF(${isPartOfRatio},${text(context.word("aggregation", "SUM"))},${ofLibrary("aggregation")}))`,
    ...(context.byQuarters ? monthsOfQuarters(plan) : byQuarter),
    h1: over(1, 6),
    h2: over(7, 12),
    fullYear: over(1, 12),
    toDate: blankUnlessComputable(
      `IF(${through}="","",${ofMonths(firstCells(year, through), `INDEX(${year},${through})`)})`,
    ),
    kpiYear: choose(
      [
        [`COUNT(${own("fullYear")})=0`, '""'],
        [isPartOfRatio, blankUnlessComputable(`${sumOfPart("NUMERATOR")}/${sumOfPart("DENOMINATOR")}`)],
        [isRule("AVG"), averageIfs(fullYears, rowsOfKpi)],
      ],
      sumIfs(fullYears, rowsOfKpi),
    ),
    check: choose(
      [
        [`COUNT(${own("kpiYear")},${own("target")})<2`, '""'],
        [`ABS(${difference})<=ABS(${own("target")})*${TOLERANCE}`, '"✓"'],
      ],
      `IF(${isPercent},${kpi("PPCHANGE", own("kpiYear"), own("target"))},${difference})`,
    ),
  };
}

function unitFormats({ content }: AnnualPlan): FormatRun[] {
  const rows = content.kpis.flatMap((kpi) => kpi.lines.map((line) => ({ kpi, line })));
  return rows.flatMap(({ kpi, line }, row): FormatRun[] => {
    const ofKpi = { row, rowCount: 1, numberFormat: kpi.numberFormat };
    const plain = line.part === "VALUE";
    return [
      { ...ofKpi, columns: ["target"] },
      { ...ofKpi, columns: ["kpiYear"] },
      ...(plain
        ? [
            { ...ofKpi, columns: monthNumbers.map(monthId) },
            { ...ofKpi, columns: quarterNumbers.map(quarterId) },
            { ...ofKpi, columns: ["h1", "h2", "fullYear", "toDate"] },
          ]
        : []),
    ];
  });
}
