import { fiscalPeriod, fiscalQuarter, fiscalYear, startOfFiscalYear, type FiscalYearNaming } from "../../calendar";
import { cellError } from "../../cells";
import { base, choice, list, number, option, optionalNumber, points, series } from "../arguments";
import { ofRanges, ofValues, text, type KpiContext } from "../definition";
import { byOption, literalOf } from "../notation";
import { sum, windowSums } from "../numeric";
import { along, notAvailable, troubleFinder, troubleOf, type Line } from "../points";

/** Sums over periods, and the fiscal calendar that they follow. */

const trailing = ofRanges<[values: readonly (number | null)[], n: number]>("growth", {
  id: "TTM",
  synonyms: [
    "LTM",
    "trailing twelve months",
    "last twelve months",
    "rolling twelve months",
    "近十二个月",
    "滚动12个月",
  ],
  name: text("Trailing total", "滚动合计（TTM）"),
  summary: text(
    "The sum of the last n values that are there, twelve unless told.",
    "最近 n 个已有数值之和，默认十二个。",
  ),
  formula: text("sum of the last n values", "数值序列最近 n 期之和"),
  arguments: [
    { ...series(["values", "values", "数值序列", "Values in order of time", "按时间排列的数值"]), blanks: "keep" },
    optionalNumber(["n", "n", "期数", "How many values, 12 unless told", "合计的期数，默认 12"], 12, {
      least: 1,
      whole: true,
    }),
  ],
  rules: [
    {
      error: "#N/A",
      when: (values, n) => values.length < n || values.slice(values.length - n).includes(null),
      native: (values, n) => {
        const incomplete = `IF(${lastPlace(values)}<${n},TRUE,COUNTBLANK(${windowOf(values, n)})>0)`;
        return literalOf(n) === undefined ? `IF(${n}<1,FALSE,${incomplete})` : incomplete;
      },
      condition: text(
        "there are fewer than n values, or one of the last n is missing",
        "数值少于 n 个，或最近 n 个中有缺失",
      ),
    },
  ],
  remarks: [
    text(
      "Blanks at the end are months to come; a gap before the window does not matter.",
      "末尾的空白视为未到的月份；窗口之前的缺口不影响结果。",
    ),
  ],
  format: "amount",
  shape: "value",
  calculate: (values, n) => sum(values.slice(values.length - n) as readonly number[]),
  native: { value: (values, n) => `SUM(${windowOf(values, n)})` },
  example: [[[[10], [20], [30], [40]], 3], 90],
  source: "Trailing twelve months",
});

/** The place of the last value in a row or column that may have blanks. */
function lastPlace(values: string): string {
  return `SUMPRODUCT(MAX((${values}<>"")*(ROW(${values})-MIN(ROW(${values}))+COLUMN(${values})-MIN(COLUMN(${values}))+1)))`;
}

function windowOf(values: string, n: string): string {
  const last = lastPlace(values);
  return `INDEX(${values},${last}-${n}+1):INDEX(${values},${last})`;
}

const runRate = ofValues<[actual: number, elapsed: number, total: number]>("growth", {
  id: "RUNRATE",
  synonyms: ["run rate", "annual run rate", "ARR", "straight-line forecast", "线性推算", "年化收入"],
  name: text("Run rate", "运行速率推算"),
  summary: text("The result for the whole time, if it goes on as so far.", "按目前速度推算的全期结果。"),
  formula: text("actual / elapsed × total", "累计实际 / 已过期数 × 总期数"),
  arguments: [
    number(["actual", "actual", "累计实际", "Result so far", "目前的累计结果"]),
    base(["elapsed", "elapsed", "已过期数", "Periods elapsed", "已经过去的期数"], { least: 0 }),
    number(["total", "total", "总期数", "Periods in all", "全部期数"]),
  ],
  rules: [
    {
      error: "#NUM!",
      when: (_, elapsed, total) => total < elapsed,
      native: (_, elapsed, total) => `${total}<${elapsed}`,
      condition: text("more periods have elapsed than there are", "已过期数多于总期数"),
    },
  ],
  remarks: [
    text("It knows no season: FCSEASONAL does.", "它不考虑季节性：需要时请用 FCSEASONAL。"),
    text("A loss so far is carried forward just as a profit is.", "目前累计为亏损时，同样按速度推算。"),
  ],
  format: "amount",
  calculate: (actual, elapsed, total) => (actual / elapsed) * total,
  native: (actual, elapsed, total) => `${actual}/${elapsed}*${total}`,
  example: [[450, 4, 12], 1350],
  source: "Run rate",
});

const yearOverYear = ofRanges<[values: Line, lag: number]>("growth", {
  id: "YOY",
  synonyms: ["year over year", "year on year", "同比", "同比增长率"],
  name: text("Growth over a lag", "同比增长"),
  summary: text(
    "The growth of each value over the one lag places before, row by row.",
    "逐行计算每个数值相对 lag 期之前数值的增长率。",
  ),
  formula: text(
    "(value - value lag places before) / value lag places before",
    "(数值 - 间隔期数之前的数值) / 间隔期数之前的数值",
  ),
  arguments: [
    points(["values", "values", "数值序列", "Values in order of time", "按时间排列的数值"]),
    optionalNumber(
      ["lag", "lag", "间隔期数", "Places between the two values, 12 unless told", "两值相隔的期数，默认 12"],
      12,
      {
        least: 1,
        whole: true,
      },
    ),
  ],
  remarks: [
    text("The first lag results are #N/A.", "前 lag 个结果为 #N/A。"),
    text(
      "A zero base gives #DIV/0! and a negative one #NUM!, each in its own row.",
      "基数为零返回 #DIV/0!，为负返回 #NUM!，只影响所在行。",
    ),
  ],
  format: "percent",
  shape: "lines",
  calculate: (line, lag) =>
    along(line, (i) => {
      if (i < lag) return [notAvailable];
      const trouble = troubleOf([line.cells[i], line.cells[i - lag]], 0, 2);
      if (trouble) return [trouble];
      const prior = line.cells[i - lag] as number;
      if (prior === 0) return [cellError("#DIV/0!")];
      return [prior < 0 ? cellError("#NUM!") : ((line.cells[i] as number) - prior) / prior];
    }),
  native: {
    lines: ({ n }, values, lag) => {
      const current = `INDEX(${values},${n})`;
      const prior = `INDEX(${values},${place(n, lag)})`;
      const growth = `IF(${prior}=0,#DIV/0!,IF(${prior}<0,#NUM!,(${current}-${prior})/${prior}))`;
      const checked = `IF(OR(${current}="",${prior}=""),#N/A,IF(COUNT(${current},${prior})<2,#VALUE!,${growth}))`;
      return [fromPlace(n, lag, 1, checked)];
    },
  },
  example: [
    [[[100], [110], [130]], 1],
    [[{ error: "#N/A" }], [0.1], [0.18181818181818182]],
  ],
  source: "Percentage change over the year before",
});

const rollingSum = ofRanges<[values: Line, n: number]>("growth", {
  id: "ROLLINGSUM",
  synonyms: ["moving sum", "running sum", "移动求和", "移动合计"],
  name: text("Rolling sum", "滚动求和"),
  summary: text(
    "The sum of each value and the n - 1 before it, row by row.",
    "逐行计算每个数值与其前 n - 1 个数值之和。",
  ),
  formula: text("sum of the last n values, at each row", "截至每一行，数值序列最近 n 期之和"),
  arguments: [
    points(["values", "values", "数值序列", "Values in order of time", "按时间排列的数值"]),
    number(["n", "n", "窗口期数", "Values in the window", "窗口内的期数"], { least: 1, whole: true }),
  ],
  remarks: [
    text(
      "The first n - 1 rows, and each row whose window has a gap, are #N/A.",
      "前 n - 1 行以及窗口内有缺口的行为 #N/A。",
    ),
  ],
  format: "amount",
  shape: "lines",
  calculate: (line, n) => {
    const trouble = troubleFinder(line.cells);
    const sums = windowSums(
      line.cells.map((cell) => (typeof cell === "number" ? cell : 0)),
      n,
    );
    return along(line, (i) => (i < n - 1 ? [notAvailable] : [trouble(i - n + 1, i + 1) ?? (sums[i] as number)]));
  },
  native: {
    lines: ({ n: point }, values, n) => {
      const window = `INDEX(${values},${place(point, n, 1)}):INDEX(${values},${point})`;
      const checked = `IF(SUMPRODUCT(--(${window}=""))>0,#N/A,IF(COUNT(${window})<${n},#VALUE!,SUM(${window})))`;
      return [fromPlace(point, n, 0, checked)];
    },
  },
  example: [
    [[[1], [2], [3], [4]], 3],
    [[{ error: "#N/A" }], [{ error: "#N/A" }], [6], [9]],
  ],
  source: "Rolling sum",
});

/** The place `back` before a place (plus an offset), counted out where `back` is a constant. */
function place(n: number, back: string, offset = 0): string {
  const literal = literalOf(back);
  return typeof literal === "number" ? String(n - literal + offset) : `${n + offset}-${back}`;
}

/** A formula that needs `back` places of history and is #N/A before it has them. */
function fromPlace(n: number, back: string, more: number, formula: string): string {
  const literal = literalOf(back);
  if (typeof literal === "number") return n < literal + more ? "#N/A" : formula;
  return `IF(${n}<${back}${more > 0 ? `+${more}` : ""},#N/A,${formula})`;
}

const firstMonth = optionalNumber(
  ["firstMonth", "firstMonth", "财年首月", "First month of the fiscal year, 1 unless told", "财年第一个月，默认 1"],
  1,
  { least: 1, most: 12, whole: true },
);

const yearToDate = ofRanges<
  [dates: readonly (number | null)[], values: readonly (number | null)[], asOf: number, firstMonth: number]
>("growth", {
  id: "YTD",
  synonyms: ["year to date", "fiscal year to date", "FYTD", "本年累计", "年初至今"],
  name: text("Year to date", "年初至今累计"),
  summary: text(
    "The sum of the values dated from the start of the fiscal year up to and with a day.",
    "财年开始至某日（含当日）的数值合计。",
  ),
  formula: text("sum of values from the fiscal year's first day to asOf", "财年首日至截止日的数值之和"),
  arguments: [
    list(["dates", "dates", "日期", "Date of each value", "每个数值的日期"], "dates", { date: true }),
    list(["values", "values", "数值", "Values, in the order of the dates", "与日期对应的数值"], "numbers"),
    number(["asOf", "asOf", "截止日", "Last day that counts", "统计到哪一天"], { date: true }),
    firstMonth,
  ],
  rules: [
    {
      error: "#N/A",
      when: (dates) => dates.every((date) => date === null),
      native: (dates) => `COUNT(${dates})=0`,
      condition: text("there are no dates", "没有日期"),
    },
    {
      error: "#N/A",
      when: (dates, values) => dates.some((date, i) => date === null && values[i] !== null),
      native: (dates, values) => `SUMPRODUCT((${dates}="")*(${values}<>""))>0`,
      condition: text("a value has no date", "某个数值没有日期"),
    },
  ],
  remarks: [
    text("A blank value counts nothing; a year without values yet is 0.", "空白数值不计；新财年尚无数值时为 0。"),
  ],
  format: "amount",
  shape: "value",
  calculate: (dates, values, asOf, month, { dateSystem }: KpiContext) => {
    const first = startOfFiscalYear(asOf, month, dateSystem);
    const last = Math.floor(asOf);
    return sum(
      values.filter((value, i): value is number => {
        const date = dates[i];
        return value !== null && typeof date === "number" && date >= first && Math.floor(date) <= last;
      }),
    );
  },
  native: {
    value: (dates, values, asOf, month) =>
      `SUMIFS(${values},${dates},">="&DATE(YEAR(${asOf})-(MONTH(${asOf})<${month}),${month},1),${dates},"<"&INT(${asOf})+1)`,
  },
  example: [[[[45672], [45703], [45731], [45762]], [[10], [20], [30], [40]], 45747, 1], 60],
  source: "Year to date of a fiscal calendar",
});

const day = number(["date", "date", "日期", "A date", "某个日期"], { date: true });

const fiscalPeriodOf = ofValues<[date: number, firstMonth: number]>("growth", {
  id: "FYPERIOD",
  synonyms: ["fiscal month", "accounting period", "会计期间", "财年期间"],
  name: text("Fiscal period", "财年月份"),
  summary: text("The month of the fiscal year, 1 to 12.", "日期在财年中的月份，1 到 12。"),
  formula: text("months since firstMonth, plus 1", "距财年首月的月数 + 1"),
  arguments: [day, firstMonth],
  format: "number",
  calculate: (date, month, { dateSystem }: KpiContext) => fiscalPeriod(date, month, dateSystem),
  native: (date, month) => `MOD(MONTH(${date})-${month},12)+1`,
  example: [[45688, 4], 10],
  source: "Fiscal calendar",
});

const fiscalQuarterOf = ofValues<[date: number, firstMonth: number]>("growth", {
  id: "FQUARTER",
  synonyms: ["fiscal quarter", "财季"],
  name: text("Fiscal quarter", "财年季度"),
  summary: text("The quarter of the fiscal year, 1 to 4.", "日期在财年中的季度，1 到 4。"),
  formula: text("fiscal period / 3, rounded up", "财年期间 / 3，向上取整"),
  arguments: [day, firstMonth],
  format: "number",
  calculate: (date, month, { dateSystem }: KpiContext) => fiscalQuarter(date, month, dateSystem),
  native: (date, month) => `INT(MOD(MONTH(${date})-${month},12)/3)+1`,
  example: [[45747, 4], 4],
  source: "Fiscal calendar",
});

const fiscalYearOf = ofValues<[date: number, firstMonth: number, naming: FiscalYearNaming]>("growth", {
  id: "FYEAR",
  synonyms: ["fiscal year", "financial year", "会计年度", "财政年度"],
  name: text("Fiscal year", "财年"),
  summary: text(
    "The fiscal year of a date, named by the calendar year in which it ends.",
    "日期所属的财年，以财年结束的日历年命名。",
  ),
  formula: text("the year in which the fiscal year ends, or starts", "财年结束（或开始）所在的年份"),
  arguments: [
    day,
    firstMonth,
    option(
      ["naming", "naming", "命名方式", "Which calendar year names it: end or start", "以哪个日历年命名：end 或 start"],
      "FYNAMING",
      [
        choice(
          "end",
          "Year in which it ends",
          "结束年",
          "April 2024 to March 2025 is 2025",
          "2024 年 4 月至 2025 年 3 月为 2025",
        ),
        choice(
          "start",
          "Year in which it starts",
          "开始年",
          "April 2024 to March 2025 is 2024",
          "2024 年 4 月至 2025 年 3 月为 2024",
        ),
      ],
      "end",
    ),
  ],
  format: "number",
  calculate: (date, month, naming, { dateSystem }: KpiContext) => fiscalYear(date, month, naming, dateSystem),
  native: (date, month, naming) => {
    const starts = `YEAR(${date})-(MONTH(${date})<${month})`;
    return byOption(naming, { end: `${starts}+(${month}>1)`, start: starts });
  },
  example: [[45747, 4], 2025],
  source: "Fiscal calendar",
});

export const growthPeriods = [
  yearOverYear,
  trailing,
  rollingSum,
  runRate,
  yearToDate,
  fiscalPeriodOf,
  fiscalQuarterOf,
  fiscalYearOf,
];
