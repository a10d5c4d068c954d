import { fieldsOf, monthToReport } from "../../src/taskpane/track/enter/entryForm";
import { book } from "./trackData";

const revenueOnly = { ...book, kpis: book.kpis.filter(({ id }) => id === "K1") };

describe("The month that is asked for", () => {
  it("is that of the as-of date while a KPI lacks it, else the next", () => {
    expect(monthToReport(book)).toBe(4);
    expect(monthToReport(revenueOnly)).toBe(5);
  });

  it("does not wait for a KPI that is never reported, and stays within the year", () => {
    const never = { ...book.kpis[0], id: "K9", name: "Headcount" } as (typeof book.kpis)[number];
    expect(monthToReport({ ...revenueOnly, kpis: [...revenueOnly.kpis, never] })).toBe(5);
    expect(monthToReport({ ...book, rows: [], asOf: { ...book.asOf, month: 0 } })).toBe(1);
    const december = book.rows.map((row) => ({ ...row, month: 12 }));
    expect(monthToReport({ ...revenueOnly, rows: december, asOf: { ...book.asOf, month: 12 } })).toBe(12);
  });
});

describe("A field", () => {
  const field = (month: number, typed: Record<string, string> = {}) => fieldsOf(revenueOnly, month, typed)[0];
  const type = (month: number, text: string) => field(month, { [field(month)?.key ?? ""]: text });

  it("changes nothing until something else than what is there is typed", () => {
    expect(field(4)).toMatchObject({ present: "1240", change: undefined, problem: null, jump: null });
    expect(type(4, "1240")?.change).toBeUndefined();
    expect(type(4, "1,240.0")?.change).toBeUndefined();
    expect(type(4, "1250")?.change).toMatchObject({ kind: "replace", before: 1240, value: 1250 });
  });

  it("that is emptied takes the figure out, and one that stays blank stays blank", () => {
    expect(type(4, "")?.change).toMatchObject({ kind: "replace", value: null });
    expect(type(5, "")?.change).toBeUndefined();
    expect(type(5, "n/a")?.change).toBeUndefined();
  });

  it("is closed where the user has a formula or two rows", () => {
    const [first, ...others] = book.rows;
    if (!first) throw new Error("no rows");
    const calculated = { ...revenueOnly, rows: [{ ...first, formulas: ["actual" as const] }, ...others] };
    expect(fieldsOf(calculated, 1, {})[0]?.locked).toBe("formula");
    expect(fieldsOf({ ...revenueOnly, rows: [first, ...book.rows] }, 1, {})[0]?.locked).toBe("severalRows");
  });
});
