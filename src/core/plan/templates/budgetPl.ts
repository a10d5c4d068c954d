import { cellAddress, columnLetters } from "../../addresses";
import { assemble } from "../assemble";
import type { BlockBlueprint, BlueprintCell, ChartBlueprint, SheetBlueprint, StyleId } from "../blueprint";
import { monthNumbers, PlanContext } from "../context";
import { formats } from "../formats";
import { blankUnlessComputable, kpi } from "../formulas";
import { seasonal } from "../sample/shapes";
import { bareSheet, footer, headerBlocks, numberRule, tabColors, titleBlocks } from "../sheet";
import type { PlanTemplate } from "../template";
import { templateFaces } from "../templateFaces";

/** Profit and loss: the year's budget by month, what was reported, and the variance to date. */
export const annualBudget: PlanTemplate = {
  ...templateFaces.annualBudget,
  build: (options) => {
    const context = new PlanContext(options);
    return assemble(annualBudget, context, { sheets: [statementSheet(context)] });
  },
};

const BUDGET_ROW = 6;
const GAP = 4;
const FIRST_MONTH = 2;
const LAST_MONTH = FIRST_MONTH + 11;
const VARIANCE = columnLetters(LAST_MONTH + 3);
/** Why the year differs from the budget, beside the variance. */
const NOTE = LAST_MONTH + 5;
const CHART_ROWS = 15;

interface Line {
  readonly label: string;
  /** A formula over the column's cells by line id; an input where it is missing. */
  readonly formula?: (cell: (id: LineId) => string) => string;
  readonly isRatio?: boolean;
  /** More than planned is unfavourable. */
  readonly isCost?: boolean;
}

const lineIds = [
  "revenue",
  "cogs",
  "gross",
  "grossMargin",
  "selling",
  "admin",
  "research",
  "ebitda",
  "ebitdaMargin",
  "depreciation",
  "operating",
  "operatingMargin",
  "tax",
  "net",
  "netMargin",
] as const;
type LineId = (typeof lineIds)[number];

function lines({ t }: PlanContext): Record<LineId, Line> {
  const overheads = (cell: (id: LineId) => string) => `${cell("selling")}-${cell("admin")}-${cell("research")}`;
  return {
    revenue: { label: t("Revenue", "营业收入") },
    cogs: { label: t("Cost of sales", "营业成本"), isCost: true },
    gross: { label: t("Gross profit", "毛利"), formula: (cell) => `${cell("revenue")}-${cell("cogs")}` },
    grossMargin: {
      label: t("Gross margin, %", "毛利率"),
      formula: (cell) => kpi("GROSSMARGIN", cell("revenue"), cell("cogs")),
      isRatio: true,
    },
    selling: { label: t("Selling expenses", "销售费用"), isCost: true },
    admin: { label: t("Administrative expenses", "管理费用"), isCost: true },
    research: { label: t("Research and development", "研发费用"), isCost: true },
    ebitda: { label: "EBITDA", formula: (cell) => `${cell("gross")}-${overheads(cell)}` },
    ebitdaMargin: {
      label: t("EBITDA margin, %", "EBITDA率"),
      formula: (cell) => kpi("EBITDAMARGIN", cell("revenue"), cell("operating"), cell("depreciation")),
      isRatio: true,
    },
    depreciation: { label: t("Depreciation and amortisation", "折旧与摊销"), isCost: true },
    operating: {
      label: t("Operating profit", "营业利润"),
      formula: (cell) => `${cell("ebitda")}-${cell("depreciation")}`,
    },
    operatingMargin: {
      label: t("Operating margin, %", "营业利润率"),
      formula: (cell) => kpi("NETMARGIN", cell("revenue"), cell("operating")),
      isRatio: true,
    },
    tax: { label: t("Interest and taxes", "利息与税费"), isCost: true },
    net: { label: t("Net profit", "净利润"), formula: (cell) => `${cell("operating")}-${cell("tax")}` },
    netMargin: {
      label: t("Net margin, %", "净利率"),
      formula: (cell) => kpi("NETMARGIN", cell("revenue"), cell("net")),
      isRatio: true,
    },
  };
}

function statementSheet(context: PlanContext): SheetBlueprint {
  const { t } = context;
  const face = {
    id: "ProfitAndLoss",
    name: t("01_Profit_and_Loss", "01_损益预算"),
    title: t("Profit and loss", "损益预算"),
    hint: t(
      "Above the budget, below what was reported; costs are positive numbers. Leave months that are not reported blank.",
      "上方为预算，下方为实际；成本费用填正数，未上报月份请留空。",
    ),
    tabColor: tabColors.plan,
  };
  const actualRow = BUDGET_ROW + lineIds.length + GAP;
  const chartsRow = actualRow + lineIds.length + 1;
  const rows = { chart: chartsRow, actual: actualRow };
  const drawn = [
    monthChart(context, "revenue", t("Revenue by month", "各月营业收入"), rows, 0),
    monthChart(context, "operating", t("Operating profit by month", "各月营业利润"), rows, 1),
  ];
  return {
    ...bareSheet(face),
    freeze: { rows: 3, columns: 1 },
    columnWidths: [28, 11, ...monthNumbers.map(() => 10), 11.5, 12, context.language === "zh-CN" ? 14 : 11, 11, 34],
    blocks: [
      ...titleBlocks(face),
      ...budgetBlocks(context),
      ...actualBlocks(context, actualRow),
      ...drawn.flatMap(({ blocks }) => blocks),
    ],
    validations: inputRows(context).flatMap((line) => [
      numberRule(context, range(BUDGET_ROW + line, 1, LAST_MONTH)),
      numberRule(context, range(actualRow + line, FIRST_MONTH, LAST_MONTH)),
    ]),
    conditionalFormats: [
      {
        target: `${VARIANCE}${actualRow}:${VARIANCE}${actualRow + lineIds.length - 1}`,
        formula: `=AND(ISNUMBER($${VARIANCE}${actualRow}),$${VARIANCE}${actualRow}<0)`,
        look: "warning",
      },
    ],
    charts: drawn.map(({ chart }) => chart),
    page: {
      orientation: "landscape",
      titleRows: "$1:$3",
      area: `A1:${cellAddress(chartsRow + CHART_ROWS, NOTE)}`,
      footer: footer(context),
    },
  };
}

/** A line by month, budget beside actual, with the figures that are drawn below the printed cells. */
function monthChart(
  context: PlanContext,
  line: LineId,
  title: string,
  rows: { readonly chart: number; readonly actual: number },
  place: 0 | 1,
): { blocks: BlockBlueprint[]; chart: ChartBlueprint } {
  const { t } = context;
  const index = lineIds.indexOf(line);
  const column = place * 4;
  const at = cellAddress(rows.chart + CHART_ROWS + 2, column);
  const of = (letter: string, row: number) => ({ formula: `=IF(${letter}${row}="","",${letter}${row})` });
  const months = monthNumbers.map((number, month): BlueprintCell[] => {
    const letter = columnLetters(FIRST_MONTH + month);
    return [context.monthHeader(number), of(letter, BUDGET_ROW + index), of(letter, rows.actual + index)];
  });
  return {
    blocks: [
      ...headerBlocks(at, [title, t("Budget", "预算"), t("Actual", "实际")]),
      { at: cellAddress(rows.chart + CHART_ROWS + 3, column), cells: months, style: "formula", numberFormat: "#,##0" },
    ],
    chart: {
      id: line,
      title,
      type: "ColumnClustered",
      source: `${at}:${cellAddress(rows.chart + CHART_ROWS + 14, column + 2)}`,
      seriesBy: "Columns",
      topLeft: cellAddress(rows.chart, place * 9),
      bottomRight: cellAddress(rows.chart + CHART_ROWS - 1, place * 9 + (place === 0 ? 7 : 9)),
      axisFormat: "#,##0",
      series: [{ color: "#A6A6A6" }, { color: "#2F5597" }],
    },
  };
}

function budgetBlocks(context: PlanContext): BlockBlueprint[] {
  const { t } = context;
  const sample = context.hasSample ? sampleBudget(context) : undefined;
  const year = columnLetters(LAST_MONTH + 1);
  const headings = [
    t("Budget", "预算"),
    t("Prior year", "上年实际"),
    ...monthNumbers.map((number) => context.monthHeader(number)),
    t("Full year", "全年"),
    t("% of revenue", "占收入%"),
    t("YoY", "同比"),
  ];
  const rows = lineIds.map((id, index): BlueprintCell[] => {
    const line = lines(context)[id];
    const row = BUDGET_ROW + index;
    const months = columnRange(row);
    const ofColumn = (letter: string) => (line.formula ? computed(line, letter, BUDGET_ROW) : null);
    return [
      line.label,
      ofColumn("B") ?? sample?.[id]?.lastYear ?? null,
      ...monthNumbers.map(
        (_, month) => ofColumn(columnLetters(FIRST_MONTH + month)) ?? sample?.[id]?.months[month] ?? null,
      ),
      ofColumn(year) ?? { formula: `=IF(COUNT(${months})=0,"",SUM(${months}))` },
      line.isRatio ? null : share(`${year}${row}`, `${year}$${BUDGET_ROW}`),
      line.isRatio
        ? null
        : { formula: `=${blankUnlessComputable(kpi("GROWTH", `${year}${row}`, `B${row}`, '"abs"'))}` },
    ];
  });
  return block(context, BUDGET_ROW, headings, rows, {
    firstInput: FIRST_MONTH - 1,
    formats: { [LAST_MONTH + 2]: formats.percent, [LAST_MONTH + 3]: formats.percent },
    ratioFormats: {},
  });
}

function actualBlocks(context: PlanContext, first: number): BlockBlueprint[] {
  const { t } = context;
  const sample = context.hasSample ? sampleBudget(context) : undefined;
  const [toDate, plan] = [columnLetters(LAST_MONTH + 1), columnLetters(LAST_MONTH + 2)];
  const headings = [
    t("Actual", "实际"),
    null,
    ...monthNumbers.map((number) => context.monthHeader(number)),
    t("YTD actual", "累计实际"),
    t("YTD budget", "累计预算"),
    t("Variance", "差异"),
    t("Variance, %", "差异率"),
  ];
  const months = `COUNT($C$${first}:$N$${first})`;
  const rows = lineIds.map((id, index): BlueprintCell[] => {
    const line = lines(context)[id];
    const row = first + index;
    const budget = columnRange(BUDGET_ROW + index);
    const direction = line.isCost ? "-1" : "1";
    return [
      line.label,
      null,
      ...monthNumbers.map((_, month) => {
        const letter = columnLetters(FIRST_MONTH + month);
        return line.formula ? computed(line, letter, first) : (sample?.[id]?.actual[month] ?? null);
      }),
      line.formula
        ? computed(line, toDate, first)
        : { formula: `=IF(COUNT(${columnRange(row)})=0,"",SUM(${columnRange(row)}))` },
      line.formula
        ? computed(line, plan, first)
        : { formula: `=IF(${months}=0,"",SUM(INDEX(${budget},1):INDEX(${budget},${months})))` },
      {
        formula: `=${blankUnlessComputable(
          line.isRatio
            ? kpi("PPCHANGE", `${toDate}${row}`, `${plan}${row}`)
            : kpi("VARIANCE", `${toDate}${row}`, `${plan}${row}`, direction),
        )}`,
      },
      line.isRatio
        ? null
        : { formula: `=${blankUnlessComputable(kpi("VARPCT", `${toDate}${row}`, `${plan}${row}`, direction))}` },
    ];
  });
  return [
    ...block(context, first, headings, rows, {
      firstInput: FIRST_MONTH,
      formats: { [LAST_MONTH + 4]: formats.signedPercent },
      ratioFormats: { [LAST_MONTH + 3]: formats.signedPoints[context.language] },
    }),
    { at: cellAddress(first - 2, NOTE), cells: [[t("Note", "说明")]], style: "tableHeader", alignment: "center" },
    { at: cellAddress(first - 1, NOTE), cells: lineIds.map((id) => [sample?.[id]?.note ?? null]), style: "inputText" },
  ];
}

/** A formula line in one column; blank where the column has no revenue and so is not reported. */
function computed(line: Line, letter: string, first: number): BlueprintCell {
  const cell = (id: LineId) => `${letter}${first + lineIds.indexOf(id)}`;
  const formula = line.formula?.(cell) ?? "";
  return {
    formula: line.isRatio
      ? `=${blankUnlessComputable(formula)}`
      : // A cost that is left blank counts nothing, a blank result of another line must not be an error.
        `=IF(ISNUMBER(${cell("revenue")}),${formula.replace(/\b[A-Z]+\d+\b/g, "N($&)")},"")`,
  };
}

/** Columns that differ from amounts that are entered by month. */
interface BlockColumns {
  readonly firstInput: number;
  /** Number formats by column; others hold amounts. */
  readonly formats: Readonly<Record<number, string>>;
  /** The same in lines of ratios, where others hold percentages. */
  readonly ratioFormats: Readonly<Record<number, string>>;
}

function block(
  context: PlanContext,
  first: number,
  headings: readonly BlueprintCell[],
  rows: readonly BlueprintCell[][],
  columns: BlockColumns,
): BlockBlueprint[] {
  return [
    ...headerBlocks(`A${first - 1}`, headings),
    {
      at: `A${first}`,
      cells: rows,
      style: "formula",
      numberFormat: context.amountFormat,
      exceptions: lineIds.flatMap((id, index) => {
        const line = lines(context)[id];
        return headings.map((_, column) => {
          const isInput = !line.formula && column >= columns.firstInput && column <= LAST_MONTH;
          const style: StyleId = isInput ? "input" : line.formula && !line.isRatio ? "total" : "formula";
          const numberFormat = line.isRatio
            ? (columns.ratioFormats[column] ?? formats.percent)
            : (columns.formats[column] ?? context.amountFormat);
          return { at: cellAddress(first - 1 + index, column), style, numberFormat };
        });
      }),
    },
  ];
}

function share(part: string, whole: string): BlueprintCell {
  return { formula: `=${blankUnlessComputable(kpi("PROGRESS", part, "0", whole))}` };
}

function columnRange(row: number): string {
  return `C${row}:N${row}`;
}

function range(row: number, from: number, to: number): string {
  return `${cellAddress(row - 1, from)}:${cellAddress(row - 1, to)}`;
}

function inputRows(context: PlanContext): number[] {
  const all = lines(context);
  return lineIds.flatMap((id, index) => (all[id].formula ? [] : [index]));
}

interface LineContent {
  readonly lastYear: number;
  readonly months: readonly number[];
  readonly actual: readonly (number | null)[];
  readonly note?: string;
}

/** The online shop of the annual plan, in ten thousand yuan. */
function sampleBudget(context: PlanContext): Partial<Record<LineId, LineContent>> {
  const { t } = context;
  const revenue = seasonal(context, [1260, 990, 1260, 1260, 1350, 1890, 1260, 1350, 1440, 1530, 2610, 1800]);
  const reached = [1302 / 1260, 905 / 990, 1188 / 1260, 1240 / 1260];
  const actualOf = (months: readonly number[], price: number) =>
    months.map((value, month) => {
      const part = reached[month];
      return part === undefined ? null : Math.round(value * part * price);
    });
  const cogs = revenue.map((value) => Math.round(value * 0.68));
  const selling = revenue.map((value) => Math.round(value * 0.14));
  const even = (value: number) => monthNumbers.map(() => value);
  const reported = (value: number) => monthNumbers.map((_, month) => (month < reached.length ? value : null));
  return {
    revenue: {
      lastYear: 12000,
      months: revenue,
      actual: actualOf(revenue, 1),
      note: t("New categories three weeks late", "新品类延后三周上架"),
    },
    cogs: { lastYear: 8280, months: cogs, actual: actualOf(cogs, 1.01) },
    selling: {
      lastYear: 1620,
      months: selling,
      actual: actualOf(selling, 1.06),
      note: t("Short-video traffic more expensive", "短视频流量涨价"),
    },
    admin: { lastYear: 720, months: even(66), actual: reported(64) },
    research: { lastYear: 260, months: even(30), actual: reported(31) },
    depreciation: { lastYear: 210, months: even(25), actual: reported(22) },
    tax: { lastYear: 230, months: even(33), actual: reported(30) },
  };
}
