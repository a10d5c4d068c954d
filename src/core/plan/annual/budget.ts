import { cellAddress, columnLetters, rectangleFromAddress } from "../../addresses";
import type { BlockBlueprint, BlueprintCell, SheetBlueprint, StyleId } from "../blueprint";
import type { PlanContext } from "../context";
import { formats } from "../formats";
import { blankUnlessComputable, kpi, text } from "../formulas";
import type { ListCode } from "../lists";
import { asEntered, enteredIds } from "../periods";
import { HEADER_ROW, headerBlocks, listRule, nameRule, numberRule, tableSheet, tabColors } from "../sheet";
import type { AnnualPlan } from "./plan";

/** The summary stands above the lines, so that lines can be added without end. */
const LINES_AT = "A17";

interface SummaryRow {
  readonly label: string;
  /** Formula of a month, given the letter of its column; the rows of the summary count from {@link FIRST_ROW}. */
  readonly month: (letter: string, amounts: string) => string;
  /** Percentages are computed for the year as for a month, amounts are added up. */
  readonly isRatio?: boolean;
  readonly isTotal?: boolean;
}

const FIRST_ROW = HEADER_ROW + 1;
const rows = {
  revenue: 0,
  variable: 1,
  contribution: 2,
  contributionMargin: 3,
  fixed: 4,
  staff: 5,
  result: 6,
} as const;

/** Money by line and month, with the result that it adds up to. */
export function budgetSheet(plan: AnnualPlan): SheetBlueprint {
  const { context, tables, content } = plan;
  const { t } = context;
  const { budget } = tables;
  const own = budget.own.bind(budget);
  const face = {
    id: "Budget",
    name: t("06_Budget", "06_预算与资源"),
    title: t("Budget", "预算与资源"),
    hint: t(
      `Enter the lines below by ${context.byQuarters ? "quarter" : "month"}; costs are positive numbers. The summary above the lines adds them up.`,
      `在下方按科目逐${context.byQuarters ? "季" : "月"}填写，成本费用填正数；上方汇总自动计算。`,
    ),
    tabColor: tabColors.plan,
  };
  const periods = enteredIds(context);
  const year = budget.ownFrom(periods[0] ?? "m1", periods.at(-1) ?? "m12");
  const table = budget.blueprint({
    at: LINES_AT,
    formulas: {
      fullYear: `IF(COUNT(${year})=0,"",SUM(${year}))`,
      yoy: blankUnlessComputable(kpi("GROWTH", own("fullYear"), own("lastYear"))),
    },
    rows: content.budget.map(({ line, kind, department, action, months, lastYear }) => ({
      line,
      kind: context.wordOrBlank("budgetKind", kind),
      department,
      action: action ?? null,
      ...asEntered(context, months),
      lastYear,
    })),
  });
  const sheet = tableSheet(context, face, table, {
    columnWidths: budget.widths(LINES_AT),
    blocks: summary(plan),
    validations: [
      listRule(context, "Budget[kind]", "budgetKind"),
      nameRule(context, "Budget[department]", "Department_List", t("the departments of Settings", "设置中的部门")),
      nameRule(context, "Budget[action]", "Action_List", t("the action plan", "行动计划")),
      ...periods.map((id) => numberRule(context, `Budget[${id}]`)),
      numberRule(context, "Budget[lastYear]"),
    ],
    frozenColumns: 1,
  });
  return { ...sheet, page: { ...sheet.page, titleRows: `$1:$${HEADER_ROW}` } };
}

function summary(plan: AnnualPlan): BlockBlueprint[] {
  const { context, tables } = plan;
  const { t } = context;
  const { budget } = tables;
  const lines = summaryRows(plan);
  const periods = enteredIds(context);
  const first = rectangleFromAddress(budget.cell(LINES_AT, "action", 0)).column + 1;
  const year = first + periods.length;
  const blank: BlueprintCell[] = Array.from({ length: first - 1 }, () => null);
  const letters = [...periods.map((_, index) => columnLetters(first + index)), columnLetters(year)];
  const amountColumns = [...periods, "fullYear" as const].map((id) => budget.column(id));
  const header = [
    t("Summary", "汇总"),
    ...blank,
    ...periods.map((id) => budget.columns[id].header),
    t("Full year", "全年"),
    t("Prior year", "上年"),
    t("YoY", "同比"),
  ];
  const body = lines.map((line, index): BlueprintCell[] => {
    const row = FIRST_ROW + index;
    const lastYear = columnLetters(year + 1);
    return [
      line.label,
      ...blank,
      ...letters.map((letter, place) => ({ formula: `=${line.month(letter, amountColumns[place] ?? "")}` })),
      { formula: `=${line.month(lastYear, budget.column("lastYear"))}` },
      line.isRatio
        ? null
        : { formula: `=${blankUnlessComputable(kpi("GROWTH", `${columnLetters(year)}${row}`, `${lastYear}${row}`))}` },
    ];
  });
  return [
    ...headerBlocks(`A${HEADER_ROW}`, header),
    {
      at: `A${FIRST_ROW}`,
      cells: body,
      style: "formula",
      numberFormat: context.amountFormat,
      exceptions: lines.flatMap((line, index) => exceptionsOf(context, line, FIRST_ROW - 1 + index, year + 2)),
    },
  ];
}

function exceptionsOf({ amountFormat }: PlanContext, line: SummaryRow, row: number, yoyColumn: number) {
  const style: StyleId = line.isTotal ? "total" : "formula";
  const numberFormat = line.isRatio ? formats.percent : amountFormat;
  const cells = Array.from({ length: yoyColumn }, (_, column) => ({
    at: cellAddress(row, column),
    style,
    numberFormat,
  }));
  return [...cells, { at: cellAddress(row, yoyColumn), style, numberFormat: formats.percent }];
}

function summaryRows({ context, tables: { budget } }: AnnualPlan): SummaryRow[] {
  const { t } = context;
  const amount = (kind: ListCode<"budgetKind">) => (_: string, amounts: string) =>
    `SUMIFS(${amounts},${budget.column("kind")},${text(context.word("budgetKind", kind))})`;
  const cell = (letter: string, row: keyof typeof rows) => `${letter}${FIRST_ROW + rows[row]}`;
  const overheads = (letter: string) => `(${cell(letter, "fixed")}+${cell(letter, "staff")})`;
  return [
    { label: t("Revenue", "营业收入"), month: amount("REVENUE") },
    { label: t("Variable costs", "变动成本"), month: amount("VARIABLE") },
    {
      label: t("Contribution margin", "边际贡献"),
      month: (letter) => `${cell(letter, "revenue")}-${cell(letter, "variable")}`,
      isTotal: true,
    },
    {
      label: t("Contribution margin, %", "边际贡献率"),
      month: (letter) => blankUnlessComputable(kpi("CONTRIBMARGIN", cell(letter, "revenue"), cell(letter, "variable"))),
      isRatio: true,
    },
    { label: t("Fixed costs", "固定成本"), month: amount("FIXED") },
    { label: t("Staff costs", "人力成本"), month: amount("STAFF") },
    {
      label: t("Operating profit", "营业利润"),
      month: (letter) => `${cell(letter, "contribution")}-${overheads(letter)}`,
      isTotal: true,
    },
    {
      label: t("Operating margin, %", "营业利润率"),
      month: (letter) =>
        blankUnlessComputable(kpi("OPMARGIN", cell(letter, "revenue"), cell(letter, "variable"), overheads(letter))),
      isRatio: true,
    },
    { label: t("Capital expenditure", "资本支出"), month: amount("CAPEX") },
  ];
}
