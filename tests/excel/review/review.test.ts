import {
  insertSummary,
  missText,
  readMonthClose,
  readPortfolio,
  readSummary,
  summaryLines,
  writeReview,
  type Summary,
} from "../../../src/excel";
import { shareAPlan } from "../sharedPlan";
import { tableColumn, valuesOf } from "../workbook";

const shared = shareAPlan();

describe("Closing the month", () => {
  it("takes up each miss once, with its figures, what is known and what is asked for", async () => {
    const close = await readMonthClose();
    expect(close.period).toBe("2026-04");
    expect(close.misses.map(({ id }) => id)).toContain("K4");
    expect(close.misses.map(({ id }) => id)).not.toContain("K5");
    const [miss] = close.misses;
    expect(miss && missText("zh-CN", miss, close.month)).toMatch(
      /^K\d .*：2026年4月实际 .*，计划 .*，完成率 .*%；累计实际 .*，累计计划 .*%$/,
    );
    const before = await tableColumn("Review", "Result");

    const reviews = close.misses.map(({ id, owner }) => ({ id, cause: "", next: "=SUM(1)", owner, due: close.due }));
    expect(await writeReview(reviews)).toBe(close.misses.length);
    const results = await tableColumn("Review", "Result");
    expect(results.slice(0, before.length)).toEqual(before);
    const cost = results.find((text) => String(text).startsWith("K4 "));
    expect(cost).toMatch(/^K4 Short-video CAC: April 2026 137 against .* CNY planned \(.*%\); year to date /);
    expect((await tableColumn("Review", "Next action")).at(-1)).toBe("=SUM(1)");

    expect(await writeReview(reviews)).toBe(0);
    expect(await tableColumn("Review", "Result")).toEqual(results);
    const again = await readMonthClose();
    expect(again.misses.every(({ reviewed }) => reviewed?.cause === "" && reviewed.next === "=SUM(1)")).toBe(true);
  });
});

const texts = (summary: Summary, language: "en-US" | "zh-CN") => summaryLines(language, summary).lines.join("\n");

describe("The management summary", () => {
  it("has the sheet's figures, in both languages", async () => {
    const summary = await readSummary();
    expect(texts(summary, "en-US")).toContain("Acme, as of Apr 30, 2026.");
    expect(texts(summary, "en-US")).toContain(
      "Revenue: 4,635 against 4,770 CNY 10k in the year to date, 97.17% of plan (amber)",
    );
    expect(texts(summary, "zh-CN")).toContain("Revenue：累计实际 4,635，计划 4,770 CNY 10k，完成率 97.17%");
  });

  it("is put beside the review once a month, and replaced only on request", async () => {
    const name = shared.plan.sheets.find(({ id }) => id === "Review")?.name ?? "";
    const table = await tableColumn("Review", "Result");
    const summary = await readSummary();
    const first = await insertSummary("en-US", summary);
    expect(first).toEqual({ status: "inserted", address: `'${name}'!J5` });
    expect(await insertSummary("zh-CN", summary)).toEqual({ ...first, status: "exists" });
    expect(await valuesOf(name, "J5")).toEqual([["Management summary · April 2026"]]);
    expect(await insertSummary("zh-CN", summary, { replace: true })).toEqual(first);
    const { heading, lines } = summaryLines("zh-CN", summary);
    const written = await valuesOf(name, `J5:J${5 + lines.length + 1}`);
    expect(written.flat()).toEqual([heading, ...lines, ""]);
    const next = await insertSummary("en-US", { ...summary, month: summary.month + 31 });
    expect(next.address).toBe(`'${name}'!J${5 + lines.length + 2}`);
    expect(await tableColumn("Review", "Result")).toEqual(table);
  });
});

describe("What the charts show", () => {
  it("are the plan's goals and rated risks", async () => {
    const { goals, risks } = await readPortfolio();
    expect(goals[0]).toMatchObject({ id: "G1", score: null });
    expect(goals[0]?.attainment).toBeCloseTo(0.9717, 4);
    for (const { probability, impact } of risks) {
      expect([1, 2, 3, 4, 5]).toContain(probability);
      expect([1, 2, 3, 4, 5]).toContain(impact);
    }
    expect(risks.length).toBeGreaterThan(0);
  });
});
