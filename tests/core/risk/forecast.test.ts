import { requiredRest, seasonalForecast } from "../../../src/core/risk";
import { generator, normal } from "./noise";

/** The sample company: last year and this year's plan by season, four months reported. */
const lastYear = [840, 660, 840, 840, 900, 1260, 840, 900, 960, 1020, 1740, 1200];
const plan = [1260, 990, 1260, 1260, 1350, 1890, 1260, 1350, 1440, 1530, 2610, 1800];
const actual = [1302, 905, 1188, 1240];

describe("the seasonal forecast to year end", () => {
  it("of the sample is 17,490.57, with an interval that is derived by hand", () => {
    const forecast = seasonalForecast(actual, lastYear);
    expect(forecast?.value).toBeCloseTo(17_490.566, 3);
    // R = 4635 / 3180; s2 = sum((actual - R x last year)2 / last year) / 3 = 4.656; t = 1.638
    const ratio = 4635 / 3180;
    const s2 =
      actual.reduce((sum, value, m) => sum + (value - ratio * (lastYear[m] ?? 0)) ** 2 / (lastYear[m] ?? 1), 0) / 3;
    const width = 1.6377 * Math.sqrt(s2 * (8820 + 8820 ** 2 / 3180));
    expect(forecast?.high).toBeCloseTo(17_490.566 + width, 2);
    expect(forecast?.low).toBeCloseTo(17_490.566 - width, 2);
  });

  it("is certain when every month follows the season exactly", () => {
    const forecast = seasonalForecast(
      lastYear.slice(0, 5).map((value) => 1.5 * value),
      lastYear,
    );
    expect(forecast).toMatchObject({ value: 18_000, low: 18_000, high: 18_000 });
  });

  it("is not made of too few months, of a full year, or against a month of zero", () => {
    expect(seasonalForecast(actual.slice(0, 2), lastYear)).toBeNull();
    expect(seasonalForecast(lastYear, lastYear)).toBeNull();
    expect(seasonalForecast(actual, [0, ...lastYear.slice(1)])).toBeNull();
  });

  it("covers the year's end four times out of five on noise of the assumed kind", () => {
    const random = generator(20_261_122);
    let covered = 0;
    const runs = 4_000;
    for (let run = 0; run < runs; run++) {
      const year = lastYear.map((size) => 1.3 * size + normal(random) * 3 * Math.sqrt(size));
      const forecast = seasonalForecast(year.slice(0, 5), lastYear);
      const end = year.reduce((sum, value) => sum + value, 0);
      if (forecast && end >= forecast.low && end <= forecast.high) covered++;
    }
    expect(covered / runs).toBeGreaterThan(0.78);
    expect(covered / runs).toBeLessThan(0.82);
  });
});

describe("what the rest of the year must bring", () => {
  it("of the sample is 1,670.625 a month, below last November", () => {
    const rest = requiredRest(18_000, actual, 12, lastYear, 1);
    expect(rest?.perMonth).toBeCloseTo(1_670.625, 6);
    expect(rest).toMatchObject({ best: 1_740, outOfReach: false });
  });

  it("is nothing once the target is met, and not said when the year is over", () => {
    expect(requiredRest(4_000, actual, 12, lastYear, 1)?.perMonth).toBe(0);
    expect(requiredRest(18_000, plan, 12, lastYear, 1)).toBeNull();
  });

  it("is out of reach where not even the best month would do: the highest, of costs the lowest", () => {
    expect(requiredRest(20_000, actual, 12, lastYear, 1)).toMatchObject({ best: 1_740, outOfReach: true });
    expect(requiredRest(9_915, actual, 12, lastYear, -1)).toEqual({ perMonth: 660, best: 660, outOfReach: false });
    expect(requiredRest(9_900, actual, 12, lastYear, -1)).toMatchObject({ best: 660, outOfReach: true });
  });
});
