import fc from "../../setup/draws";
import { byUrgency, urgencyOf, type Urgent } from "../../../src/core/tracking";

const signal = (lastMonth: number, adverse = true) => ({
  rule: "STREAK" as const,
  firstMonth: 0,
  lastMonth,
  firstGap: 0.1,
  lastGap: -0.1,
  adverse,
});
const kpi = (
  status: Urgent["status"],
  attainment: number | null,
  signals: ReturnType<typeof signal>[] = [],
): Urgent => ({
  status,
  attainment,
  warning: { signals, latest: 3 },
});

describe("The order of the KPIs", () => {
  it("is red, amber, warned, not reported, on plan, and the furthest behind first", () => {
    const red = kpi("red", 0.7);
    const worse = kpi("red", 0.6);
    const amber = kpi("amber", 0.9);
    const warned = kpi("green", 1.1, [signal(3)]);
    const unreported = kpi(null, null);
    const fine = kpi("green", 1);
    expect(byUrgency([fine, unreported, warned, amber, red, worse])).toEqual([
      worse,
      red,
      amber,
      warned,
      unreported,
      fine,
    ]);
  });

  it("does not count a signal that is over, or one to the good", () => {
    expect(urgencyOf(kpi("green", 1, [signal(2)]))).toBe("onPlan");
    expect(urgencyOf(kpi("green", 1, [signal(3, false)]))).toBe("onPlan");
  });

  it("loses no KPI and leaves equals as they stand", () => {
    const any = fc.record({
      status: fc.constantFrom("red" as const, "amber" as const, "green" as const, null),
      attainment: fc.constantFrom(null, 0.8, 0.9, 1),
      warning: fc.constant({ signals: [], latest: 3 }),
    });
    fc.assert(
      fc.property(fc.array(any), (kpis) => {
        const ordered = byUrgency(kpis);
        expect(new Set(ordered)).toEqual(new Set(kpis));
        for (const [index, one] of ordered.entries()) {
          const next = ordered[index + 1];
          const equal = next && one.status === next.status && one.attainment === next.attainment;
          if (equal) expect(kpis.indexOf(one)).toBeLessThan(kpis.indexOf(next));
        }
      }),
    );
  });
});
