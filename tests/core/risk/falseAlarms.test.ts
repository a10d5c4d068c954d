import { evaluateKpi } from "../../../src/core";
import { watch } from "../../../src/core/risk";
import { noise } from "./noise";

/**
 * How often the rules cry wolf on pure noise, against what is published:
 * Nelson, "The Shewhart Control Chart - Tests for Special Causes", Journal of Quality Technology 16 (1984), for the
 * probability of each test on a point; Champ and Woodall, "Exact Results for Shewhart Control Charts with
 * Supplementary Runs Rules", Technometrics 29 (1987), table 1, for average run lengths of the Western Electric rules;
 * Montgomery, Introduction to Statistical Quality Control, table 9.3, for those of the CUSUM with k = 0.5.
 */
const column = (values: readonly number[]) => values.map((value) => [value]);

function flags(values: readonly number[], rule: string): boolean[] {
  const outcome = evaluateKpi("RUNRULE", [column(values), 0, 1, rule]);
  return Array.isArray(outcome) ? outcome.map(([flag]) => flag === 1) : [];
}

function expectWithinTenPercent(measured: number, published: number): void {
  expect(measured / published).toBeGreaterThan(0.9);
  expect(measured / published).toBeLessThan(1.1);
}

/** Mean number of points to the first flag; each run starts afresh and is made longer until there is one. */
function averageRunLength(
  runs: number,
  points: (count: number) => number[],
  first: (values: number[]) => number,
): number {
  let total = 0;
  for (let run = 0; run < runs; run++) {
    let values = points(64);
    let at = first(values);
    while (at < 0) {
      values = [...values, ...points(values.length)];
      at = first(values);
    }
    total += at + 1;
  }
  return total / runs;
}

describe("on pure noise, a rule flags as many points as published (Nelson 1984)", () => {
  const values = noise(19_840_111)(200_000);

  it.each([
    ["N1", 0.0027],
    ["N2", 0.0039],
    ["N3", 2 / 720],
    ["N4", 0.0046],
    ["N7", 0.00326],
  ])("%s: %d", (rule, published) => {
    expectWithinTenPercent(flags(values, rule).filter(Boolean).length / values.length, published);
  });

  it.each([
    ["N5", 3, 2, 2, 0.0031],
    ["N6", 5, 4, 1, 0.0055],
  ])(
    "%s: %d points of which %d lie beyond %d sigma are as likely as %d",
    (rule, points, needed, distance, published) => {
      // Nelson counts every window that holds enough points; the catalogue flags it only at a point that lies in the zone.
      const flagged = flags(values, rule);
      let windows = 0;
      for (let end = points - 1; end < values.length; end++) {
        const window = values.slice(end - points + 1, end + 1);
        const holds = [1, -1].some((side) => window.filter((z) => side * z > distance).length >= needed);
        if (holds) windows++;
        const last = Math.abs(values[end] ?? 0) > distance;
        if (flagged[end]) expect(holds && last).toBe(true);
      }
      expectWithinTenPercent(windows / values.length, published);
    },
  );

  it("N8: 0.0001, of which only the share beyond one sigma is drawn at random", () => {
    const beyond = values.filter((z) => Math.abs(z) > 1);
    const shareBeyond = beyond.length / values.length;
    const share = flags(beyond, "N8").filter(Boolean).length / (beyond.length - 7);
    expectWithinTenPercent(share * shareBeyond ** 8, 0.000103);
  });
});

describe("on pure noise, the Western Electric rules take as long as published (Champ and Woodall 1987)", () => {
  type Rule = "WE1" | "WE2" | "WE3" | "WE4";
  const others: readonly Rule[] = ["WE2", "WE3", "WE4"];
  /** Of each run, the point at which each rule flags first. All combinations hold WE1, so a run ends with it. */
  const runs: Record<Rule, number>[] = [];

  beforeAll(() => {
    const points = noise(1_987);
    const first = (values: readonly number[], rule: Rule) => flags(values, rule).indexOf(true) + 1 || Infinity;
    while (runs.length < 600) {
      let values = points(512);
      while (first(values, "WE1") === Infinity) values = [...values, ...points(values.length)];
      const end = first(values, "WE1");
      const run = values.slice(0, end);
      const [WE2 = end, WE3 = end, WE4 = end] = others.map((rule) => first(run, rule));
      runs.push({ WE1: end, WE2, WE3, WE4 });
    }
  });

  it.each<[Rule[], number]>([
    [["WE1"], 370.4],
    [["WE1", "WE2"], 225.44],
    [["WE1", "WE3"], 166.05],
    [["WE1", "WE4"], 152.73],
    [["WE1", "WE2", "WE3", "WE4"], 91.75],
  ])("%j: %d points on average", (rules, published) => {
    const lengths = runs.map((run) => Math.min(...rules.map((rule) => run[rule])));
    expectWithinTenPercent(lengths.reduce((total, length) => total + length, 0) / runs.length, published);
  });
});

describe("CUSUM with k = 0.5 and h = 5 (Montgomery, table 9.3)", () => {
  const first = (values: number[]) => {
    const outcome = evaluateKpi("CUSUM", [column(values), 0, 1]);
    return Array.isArray(outcome) ? outcome.findIndex(([, , flag]) => flag !== 0) : -1;
  };

  it.each([
    [0, 465, 400],
    [0.5, 38, 800],
    [1, 10.4, 1_500],
    [2, 4.01, 1_000],
  ])("catches a shift of %d sigma after %d points on average", (shift, published, runs) => {
    const points = noise(931 + shift);
    expectWithinTenPercent(
      averageRunLength(runs, (count) => points(count, shift), first),
      published,
    );
  });
});

describe("limits that are frozen on the first six months", () => {
  it("cry wolf in about one year of pure noise out of six, at a single point", () => {
    // Six points estimate limits only roughly, so that more alarms are false than with known limits (3.2 % of years).
    const points = noise(6);
    let alarmed = 0;
    for (let year = 0; year < 400; year++) {
      if (watch(points(12)).signals.some(({ rule }) => rule === "N1")) alarmed++;
    }
    expect(alarmed / 400).toBeGreaterThan(0.1);
    expect(alarmed / 400).toBeLessThan(0.24);
  });
});
