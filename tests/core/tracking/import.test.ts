import { serialFromDate } from "../../../src/core/calendar";
import { cellError, type Cell } from "../../../src/core/cells";
import { changesOf, guessMapping, readImport, readMonth, type KnownKpi } from "../../../src/core/tracking";

const start = serialFromDate(2026, 1, 1);
const kpi = (id: string, name: string, change: Partial<KnownKpi> = {}): KnownKpi => ({
  id,
  name,
  unit: "",
  isRatio: false,
  numerator: "",
  denominator: "",
  ...change,
});
const kpis = [
  kpi("K1", "Revenue", { unit: "万元" }),
  kpi("K2", "复购率", { unit: "%", isRatio: true }),
  kpi("K3", "Lead time"),
];
const departments = new Map([
  ["K1", ["Marketing"]],
  ["K3", ["North", "South"]],
]);
const plan = { fiscalYearStart: start, kpis, departments };
const table = (headers: Cell[], ...rows: Cell[][]) => ({ headers, rows, firstRow: 2 });

describe("A month", () => {
  it.each([
    [serialFromDate(2026, 4, 30), 4],
    ["2026-04", 4],
    ["2026/4/30", 4],
    ["2026年4月", 4],
    ["４月", 4],
    ["四月", 4],
    ["十二月", 12],
    ["Apr", 4],
    ["April 2026", 4],
    ["Apr-26", 4],
    ["30 Apr 2026", 4],
    [202604, 4],
    ["202604", 4],
  ])("is read from %j", (cell, month) => {
    expect(readMonth(cell, start)).toEqual({ kind: "month", month });
  });

  it("is counted from the start of the fiscal year", () => {
    const april = serialFromDate(2026, 4, 1);
    expect(readMonth("Mar", april)).toEqual({ kind: "month", month: 12 });
    expect(readMonth("2026-03", april)).toEqual({ kind: "otherYear" });
  });

  it.each(["", "Mars bar", "Total", 12, "2026-13", null, "13月"])("is not read from %j", (cell) => {
    expect(readMonth(cell, start)).toEqual({ kind: "noMonth" });
  });
});

describe("Columns of another table", () => {
  it("are recognized by their headers and by what they hold", () => {
    const source = table(
      ["Month", "Team", "What", "Plan", "Actual value"],
      ["2026-04", "Marketing", "K1", 1260, 1240],
      ["2026-04", "Marketing", "Revenue", 1260, 1240],
    );
    expect(guessMapping(source, kpis, start, 4)).toEqual({
      period: { from: "column", column: 0 },
      columns: { kpi: 2, department: 1, actual: 4, numerator: null, denominator: null },
    });
  });

  it("may be one for each month", () => {
    const source = table(["指标", "1月", "2月", "3月"], ["Revenue", 1302, 905, 1188]);
    expect(guessMapping(source, kpis, start, 4)).toMatchObject({ period: { from: "headers" }, columns: { kpi: 0 } });
  });

  it("without any month are of the month that is entered", () => {
    const source = table(["指标", "数值"], ["Revenue", 1240]);
    expect(guessMapping(source, kpis, start, 4)).toMatchObject({
      period: { from: "month", month: 4 },
      columns: { kpi: 0, actual: 1 },
    });
  });
});

describe("Figures of another table", () => {
  const columns = { kpi: 1, department: null, actual: 2, numerator: 3, denominator: 4 };
  const mapping = { period: { from: "column", column: 0 } as const, columns };
  const headers = ["Month", "KPI", "Actual", "Numerator", "Denominator"];

  it("are read with their month and department, a ratio in its parts", () => {
    const source = table(headers, ["Apr", "revenue", "1,240万", null, null], ["Apr", "k2", null, 24_883, 82_667]);
    expect(readImport(source, mapping, plan)).toEqual({
      entries: [
        { sourceRow: 2, kpi: "K1", department: "Marketing", month: 4, part: "actual", value: 1240 },
        { sourceRow: 3, kpi: "K2", department: "", month: 4, part: "numerator", value: 24_883 },
        { sourceRow: 3, kpi: "K2", department: "", month: 4, part: "denominator", value: 82_667 },
      ],
      errors: [],
      blanks: 0,
    });
  });

  it("belong to a KPI that is named with its id or its unit, and to none where the unit is another", () => {
    const named = ["K1 Revenue", "Revenue（万元）", "revenue (元)"].map((name) => ["Apr", name, 7, null, null]);
    const { entries, errors } = readImport(
      table(headers, ...named.map((row, month) => [`${month + 1}月`, ...row.slice(1)])),
      mapping,
      plan,
    );
    expect(entries.map((one) => [one.kpi, one.month])).toEqual([
      ["K1", 1],
      ["K1", 2],
    ]);
    expect(errors).toEqual([{ row: 4, problem: "unknownKpi", text: "revenue (元)" }]);
  });

  it("stay blank where they are blank, and a row of nothing is no error", () => {
    const source = table(headers, ["Apr", "K1", "—", null, null], [null, null, null, null, null]);
    expect(readImport(source, mapping, plan)).toEqual({ entries: [], errors: [], blanks: 1 });
  });

  it("that can't be read are errors with their row", () => {
    const source = table(
      headers,
      ["Apr", "K9", 1, null, null],
      ["Apr", null, 1, null, null],
      ["2025-04", "K1", 1, null, null],
      [serialFromDate(2027, 1, 31), "K1", 1, null, null],
      ["soon", "K1", 1, null, null],
      ["Apr", "K1", "1,23", null, null],
      ["Apr", "K1", cellError("#REF!"), null, null],
      ["Apr", "K3", 12, null, null],
      ["Feb", "K1", 5, null, null],
      ["Feb", "K1", 6, null, null],
    );
    const { entries, errors } = readImport(source, mapping, plan);
    expect(entries).toEqual([]);
    expect(errors).toEqual([
      { row: 2, problem: "unknownKpi", text: "K9" },
      { row: 3, problem: "noKpi", text: "" },
      { row: 4, problem: "otherYear", text: "2025-04" },
      { row: 5, problem: "otherYear", text: "2027-01-31" },
      { row: 6, problem: "noMonth", text: "soon" },
      { row: 7, problem: "grouping", text: "1,23" },
      { row: 8, problem: "errorCell", text: "#REF!" },
      { row: 9, problem: "whichDepartment", text: "Lead time" },
      { row: 10, problem: "duplicate", text: "K1" },
      { row: 11, problem: "duplicate", text: "K1" },
    ]);
  });

  it("by month columns leave other years and ratios alone", () => {
    const source = table(["KPI", "2025-12", "2026-01", "2026-02"], ["K1", 9, 1, null], ["K2", 0.2, 0.3, 0.3]);
    const byHeaders = {
      period: { from: "headers" } as const,
      columns: { kpi: 0, department: null, actual: null, numerator: null, denominator: null },
    };
    expect(readImport(source, byHeaders, plan)).toEqual({
      entries: [{ sourceRow: 2, kpi: "K1", department: "Marketing", month: 1, part: "actual", value: 1 }],
      errors: [{ row: 3, problem: "ratioByMonths", text: "复购率" }],
      blanks: 1,
    });
  });
});

describe("What writing would do", () => {
  const row = (number: number, actual: Cell, formulas: readonly "actual"[] = []) => ({
    row: number,
    kpi: "K1",
    department: "Marketing",
    month: number + 1,
    cells: { actual, numerator: null, denominator: null },
    lastYear: null,
    formulas,
  });
  const entry = (month: number, value: number | null) => ({
    kpi: "k1",
    department: "marketing",
    month,
    part: "actual" as const,
    value,
  });

  it("tells additions from replacements, and from what is there already", () => {
    const rows = [row(0, null), row(1, 5), row(2, 7), row(3, "n/a")];
    const { changes } = changesOf([entry(1, 4), entry(2, 5), entry(3, 8), entry(4, 1), entry(5, 2)], rows);
    expect(changes.map(({ row: at, kind, before }) => [at, kind, before])).toEqual([
      [0, "add", null],
      [1, "same", 5],
      [2, "replace", 7],
      [3, "replace", "n/a"],
      [null, "add", null],
    ]);
  });

  it("leaves formulas alone, and rows of which there are two", () => {
    const { changes, refused } = changesOf([entry(1, 4), entry(2, 5)], [row(0, 3, ["actual"]), row(1, 5), row(1, 6)]);
    expect(changes).toEqual([]);
    expect(refused.map(({ problem }) => problem)).toEqual(["formula", "severalRows"]);
  });
});
