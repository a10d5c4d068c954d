import fc from "../../setup/draws";
import {
  areSensible,
  countAttainments,
  countStatuses,
  crossingOf,
  defaultThresholds,
  statusOf,
  thresholdsInForce,
  type JudgedKpi,
  type PlanThresholds,
} from "../../../src/core/risk";

const none = { green: null, amber: null };
const plan: PlanThresholds = { all: defaultThresholds, months: Array.from({ length: 12 }, () => none), margin: 0.01 };
const kpi: JudgedKpi = {
  ...none,
  basis: "plan",
  direction: 1,
  month: 4,
  figures: { plan: 0.9, target: 0.97, value: 46 },
  before: null,
};

describe("the thresholds in force", () => {
  it("are the KPI's own, else the month's, else those for all KPIs, one by one", () => {
    const strictApril = plan.months.map((own, month) => (month === 3 ? { green: 0.98, amber: null } : own));
    const inApril = { ...plan, months: strictApril };
    expect(thresholdsInForce(plan, kpi)?.thresholds).toEqual({ green: 0.95, amber: 0.85 });
    expect(thresholdsInForce(inApril, kpi)?.thresholds).toEqual({ green: 0.98, amber: 0.85 });
    expect(thresholdsInForce(inApril, { ...kpi, month: 5 })?.thresholds).toEqual({ green: 0.95, amber: 0.85 });
    expect(thresholdsInForce(inApril, { ...kpi, amber: 0.5 })?.thresholds).toEqual({ green: 0.98, amber: 0.5 });
  });

  it("of a value are never the shares of the plan: one of them alone is none", () => {
    expect(thresholdsInForce(plan, { ...kpi, basis: "value", green: 48 })).toBeNull();
    expect(statusOf(plan, { ...kpi, basis: "value", green: 48 })).toBeNull();
  });
});

describe("the status of a KPI", () => {
  it("is by the phased plan, by where the year is heading, or by the figure of the month", () => {
    expect(statusOf(plan, kpi)).toBe("amber");
    expect(statusOf(plan, { ...kpi, basis: "target" })).toBe("green");
    expect(statusOf(plan, { ...kpi, basis: "value", green: 50, amber: 40 })).toBe("amber");
  });

  it("turns round for a value of which less is better, but not for its attainment", () => {
    const hours = { ...kpi, direction: -1, basis: "value", green: 48, amber: 50 } as const;
    const at = (value: number) => statusOf(plan, { ...hours, figures: { ...kpi.figures, value } });
    expect([at(46), at(48), at(49), at(50), at(51)]).toEqual(["green", "green", "amber", "amber", "red"]);
    expect(statusOf(plan, { ...kpi, direction: -1 })).toBe("amber");
  });

  it("is none without a figure, and where thresholds cross", () => {
    expect(statusOf(plan, { ...kpi, figures: { ...kpi.figures, plan: null } })).toBeNull();
    expect(statusOf(plan, { ...kpi, green: 0.8, amber: 0.9 })).toBeNull();
  });
});

describe("hysteresis", () => {
  const reports = (attainments: readonly number[], margin = 0.01) => {
    let before: JudgedKpi["before"] = null;
    return attainments.map((attainment) => {
      before = statusOf({ ...plan, margin }, { ...kpi, before, figures: { ...kpi.figures, plan: attainment } });
      return before;
    });
  };

  it("keeps a KPI on the edge from flickering: it worsens at once and recovers beyond the margin", () => {
    const onTheEdge = [0.96, 0.949, 0.951, 0.949, 0.952, 0.9594, 0.96];
    expect(reports(onTheEdge)).toEqual(["green", "amber", "amber", "amber", "amber", "amber", "green"]);
    expect(reports(onTheEdge, 0)).toEqual(["green", "amber", "green", "amber", "green", "green", "green"]);
    expect(reports([0.84, 0.855, 0.86])).toEqual(["red", "red", "amber"]);
  });

  it("never makes a status better, and says the same when a report is repeated", () => {
    const rank = (status: ReturnType<typeof statusOf>) => ["red", "amber", "green"].indexOf(String(status));
    const share = fc.double({ min: 0, max: 2, noNaN: true });
    fc.assert(
      fc.property(share, fc.constantFrom("red", "amber", "green"), (attainment, before) => {
        const judged = { ...kpi, figures: { ...kpi.figures, plan: attainment } };
        const status = statusOf(plan, { ...judged, before });
        expect(rank(status)).toBeLessThanOrEqual(rank(statusOf(plan, judged)));
        expect(statusOf(plan, { ...judged, before: status })).toBe(status);
      }),
    );
  });

  it("asks for more also of a value that is to be low, and of one below zero", () => {
    const cost = { ...kpi, basis: "value", direction: -1, green: 100, amber: 120, before: "amber" } as const;
    expect(statusOf(plan, { ...cost, figures: { ...kpi.figures, value: 99.5 } })).toBe("amber");
    expect(statusOf(plan, { ...cost, figures: { ...kpi.figures, value: 99 } })).toBe("green");
    const loss = { ...cost, direction: 1, green: -100, amber: -120 } as const;
    expect(statusOf(plan, { ...loss, figures: { ...kpi.figures, value: -99.5 } })).toBe("amber");
    expect(statusOf(plan, { ...loss, figures: { ...kpi.figures, value: -99 } })).toBe("green");
  });
});

describe("thresholds before they are written", () => {
  it("tell how many KPIs would be green, amber and red, and how many can't be told", () => {
    const kpis = [1.1, 0.95, 0.9, 0.85, 0.4, null].map((attainment) => ({
      ...kpi,
      figures: { ...kpi.figures, plan: attainment },
    }));
    expect(countStatuses(plan, kpis)).toEqual({ green: 2, amber: 2, red: 1, none: 1 });
    expect(countAttainments([1.1, 0.9, 0.4, null, { error: "#N/A" }], defaultThresholds)).toEqual({
      green: 1,
      amber: 1,
      red: 1,
      none: 2,
    });
  });

  it("make sense while red does not begin on the better side of green", () => {
    expect(areSensible({ green: 0.9, amber: 0.9 })).toBe(true);
    expect(areSensible({ green: 0.8, amber: 0.9 })).toBe(false);
    expect(areSensible({ green: 0.8, amber: 0.9 }, -1)).toBe(true);
    expect(areSensible({ green: Number.NaN, amber: 0.9 })).toBe(false);
  });

  it("are said to cross for all KPIs, in a month, or for a KPI, also by what it takes from a month", () => {
    const own = { basis: "plan", direction: 1, green: null, amber: null } as const;
    const inMay = { ...plan, months: plan.months.map((m, month) => (month === 4 ? { green: 0.8, amber: 0.7 } : m)) };
    expect(crossingOf(inMay, [own])).toBeNull();
    expect(crossingOf({ ...plan, all: { green: 0.8, amber: 0.9 } }, [])?.of).toBe("all");
    expect(crossingOf({ ...inMay, months: inMay.months.map(() => ({ green: 0.8, amber: null })) }, [])).toMatchObject({
      of: "month",
      place: 1,
    });
    expect(crossingOf(inMay, [own, { ...own, amber: 0.9 }])).toMatchObject({ of: "kpi", place: 1 });
    expect(crossingOf(plan, [{ ...own, basis: "value", direction: -1, green: 50, amber: 48 }])?.of).toBe("kpi");
  });
});
