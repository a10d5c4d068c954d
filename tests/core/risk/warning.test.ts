import { earlyWarning, type MonthlySeries } from "../../../src/core/risk";

const blank = Array.from({ length: 12 }, () => null);

const attaining = (...attainment: number[]): MonthlySeries => ({
  plan: blank,
  actual: blank,
  lastYear: blank,
  attainment: [...attainment, ...blank].slice(0, Math.max(12, attainment.length)),
  annualTarget: null,
  direction: 1,
});

const rulesOf = (series: MonthlySeries) => earlyWarning(series).signals.map(({ rule }) => rule);

describe("early warning on the gap to the phased plan", () => {
  it("says nothing about control limits before six months", () => {
    const warning = earlyWarning(attaining(1.03, 0.91, 0.94, 0.98));
    expect(warning).toMatchObject({ limits: null, reported: 4, signals: [] });
  });

  it("sees three declines in a row from any month on, and where they began", () => {
    expect(earlyWarning(attaining(0.98, 1.02, 1, 0.97, 0.93)).signals).toEqual([
      expect.objectContaining({ rule: "STREAK", firstMonth: 1, lastMonth: 4, adverse: true }),
    ]);
    expect(rulesOf(attaining(1, 0.99, 0.98))).toEqual([]);
  });

  it("freezes the limits on the first six months, so that a later shift does not widen them", () => {
    const calm = [1, 1.02, 0.99, 1.01, 0.98, 1];
    const before = earlyWarning(attaining(...calm)).limits;
    const after = earlyWarning(attaining(...calm, 0.7, 0.6)).limits;
    expect(after).toEqual(before);
    expect(rulesOf(attaining(...calm, 0.7))).toContain("N1");
  });

  it("names six falling months with the first and the last", () => {
    const falling = earlyWarning(attaining(1, 1.02, 0.99, 1.01, 0.98, 1, 0.99, 0.985, 0.98, 0.97, 0.96)).signals;
    expect(falling).toContainEqual(
      expect.objectContaining({ rule: "N3", firstMonth: 5, lastMonth: 10, adverse: true }),
    );
  });

  it("tells good news from bad", () => {
    const calm = [1, 1.02, 0.99, 1.01, 0.98, 1];
    const adverse = (attainment: number) =>
      earlyWarning(attaining(...calm, attainment)).signals.find(({ rule }) => rule === "N1")?.adverse;
    expect(adverse(1.4)).toBe(false);
    expect(adverse(0.6)).toBe(true);
  });

  it("watches on behind months that are missing, and names them", () => {
    const calm = [1, 1.02, 0.99, null, 1.01, null, 0.98, 1, 0.7];
    const series = { ...attaining(), attainment: [...calm, ...blank].slice(0, 12) };
    const warning = earlyWarning(series);
    expect(warning).toMatchObject({ reported: 7, latest: 8, skipped: [3, 5] });
    expect(warning.signals).toContainEqual(expect.objectContaining({ rule: "N1", firstMonth: 8, lastMonth: 8 }));
    expect(warning.limits).toEqual(earlyWarning(attaining(1, 1.02, 0.99, 1.01, 0.98, 1, 0.7)).limits);
  });

  it("forecasts nothing of a sum with a missing month, and skips a month that has an actual but no plan", () => {
    const monthly = (...values: (number | null)[]) => [...values, ...blank].slice(0, 12);
    const whole = {
      plan: blank.map(() => 100),
      actual: monthly(100, 101, 99),
      lastYear: blank.map(() => 90),
      attainment: monthly(1, 1.01, 0.99),
      annualTarget: 1200,
      direction: 1 as const,
    };
    expect(earlyWarning(whole)).toMatchObject({ skipped: [], forecast: { value: 1200 }, required: { perMonth: 100 } });
    const gap = { ...whole, actual: monthly(100, null, 99), attainment: monthly(1, null, 0.99) };
    expect(earlyWarning(gap)).toMatchObject({ skipped: [1], forecast: null, required: null });
    const unplanned = { ...whole, plan: [100, 100, null], attainment: monthly(1, 1.01) };
    expect(earlyWarning(unplanned)).toMatchObject({ reported: 2, latest: 1, skipped: [2] });
  });

  it("does not divide by a spread of nothing", () => {
    expect(earlyWarning(attaining(1, 1, 1, 1, 1, 1, 0.5))).toMatchObject({ limits: null });
  });

  it("forecasts only what the months of a year add up to", () => {
    const lastYear = [840, 660, 840, 840, 900, 1260, 840, 900, 960, 1020, 1740, 1200];
    const plan = lastYear.map((value) => 1.5 * value);
    const actual = [1302, 905, 1188, 1240, ...blank].slice(0, 12);
    const series = { plan, actual, lastYear, attainment: blank, annualTarget: 18_000, direction: 1 } as const;
    expect(earlyWarning(series).forecast?.value).toBeCloseTo(17_490.566, 3);
    expect(earlyWarning(series).required?.perMonth).toBeCloseTo(1_670.625, 6);
    expect(earlyWarning({ ...series, annualTarget: null })).toMatchObject({ forecast: null, required: null });
  });
});
